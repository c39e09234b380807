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
    onSuccess: async ({ actId, row, state }, { cells, decision }) => {
      const said = decision === undefined ? t(cells !== undefined && state !== 'error' && state !== 'doubt' ? 'mended' : 'mended_in_part', { n: row }) : t(decision === null ? 'undecided' : `row_${decision}`, { n: row })
      // Read anew to the same end, there is nothing to take back.
      say({ text: said, plain: true, ...(actId !== null && { actId }) })
      await refresh(queries)
    },
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
}
