import { useParams, useSearch } from '@tanstack/react-router'
import { NewImport } from './new-import.tsx'
import { StagedImport } from './staged-import.tsx'
import type { ImportId } from '#domain/base/ids.ts'

/** /import/new takes a sheet; /import/:id shows it row by row and brings it in. */
export const ImportPage = () => {
  const { importId } = useParams({ from: '/inside/import/$importId' })
  const search = useSearch({ from: '/inside/import/$importId' })
  return importId === 'new' ? <NewImport search={search} /> : <StagedImport key={importId} importId={importId as ImportId} then={search.then} />
}
