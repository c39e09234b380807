import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { createImport } from '#contract/import.ts'
import { importPage } from '#i18n/import-page.ts'
import { parts } from '#i18n/parts.ts'
import { api } from '../../ground/api.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import type { ImportSearch } from './import-search.ts'

/** What a sheet may come as. */
export const SHEET_FILES = '.xlsx,.xlsm,.csv,.tsv,.txt,.ods'

/**
 * Hands a file (or pasted cells) to the server to be read, and goes to where its rows are shown. What it cannot read (a password, a damaged
 * file, an .xls) is answered by the server's own sentence: in a toast, or by the page itself when it is `shown` there.
 */
export const useStage = ({ plan, then }: ImportSearch = {}, shown = false) => {
  const t = useWords(importPage)
  const p = useWords(parts)
  const navigate = useNavigate()
  const { say } = useActs()
  return useMutation({
    mutationFn: async (sheet: File | string) => {
      const forPlan = plan === undefined ? {} : { planId: plan }
      return typeof sheet === 'string'
        ? api.up(createImport, { fileName: t('pasted_name'), pasted: 'true', ...forPlan }, new TextEncoder().encode(sheet), 'text/plain')
        : api.up(createImport, { fileName: sheet.name, ...forPlan }, new Uint8Array(await sheet.arrayBuffer()))
    },
    onSuccess: staged => void navigate({ to: '/import/$importId', params: { importId: staged.import.id }, search: { then } }),
    onError: error => {
      if (!shown) say({ text: messageOf(error, p('unknown_error')), bad: true })
    },
  })
}
