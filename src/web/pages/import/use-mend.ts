import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { mendImportRow } from '#contract/import.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { parts } from '#i18n/parts.ts'
import { api, refresh } from '../../ground/api.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import type { ImportView } from './import-view.ts'

type Mending = Omit<z.input<(typeof mendImportRow)['input']>, 'importId'>

/** Mends a row or decides its doubt; the row is read anew and goes where it belongs now. */
export const useMend = (view: ImportView) => {
  const t = useWords(words)
  const p = useWords(parts)
  const queries = useQueryClient()
  const { say } = useActs()
  return useMutation({
    mutationFn: (mending: Mending) => api(mendImportRow, { importId: view.id, ...mending }),
    onSuccess: async (row, { cells }) => {
      if (cells !== undefined && row.state !== 'error' && row.state !== 'doubt') say({ text: t('mended', { n: row.row }) })
      await refresh(queries)
    },
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
}
