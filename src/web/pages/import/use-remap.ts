import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { getImport, remapImport } from '#contract/import.ts'
import type { ImportId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { api, keyOf, refresh } from '../../ground/api.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'

type Change = Omit<z.input<(typeof remapImport)['input']>, 'importId'>

/** Reads the sheet otherwise (another sheet, heading row, meaning of a column) and shows what comes of it. */
export const useRemap = (importId: ImportId) => {
  const queries = useQueryClient()
  const p = useWords(parts)
  const { say } = useActs()
  return useMutation({
    mutationFn: (change: Change) => api(remapImport, { importId, ...change }),
    onSuccess: async view => {
      queries.setQueryData(keyOf(getImport, { importId }), view)
      await refresh(queries)
    },
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
}
