import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { createImport } from '#contract/import.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { importPage } from '#i18n/import-page.ts'
import { parts } from '#i18n/parts.ts'
import { api } from '../../ground/api.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'

/** What a sheet may come as. */
export const SHEET_FILES = '.xlsx,.xlsm,.csv,.tsv,.txt,.ods'

/** Hands a file (or pasted cells) to the server to be read, and goes to where its rows are shown. A file it cannot read is answered in a toast by the server's own sentence. */
export const useStage = (planId?: PlanId) => {
  const t = useWords(importPage)
  const p = useWords(parts)
  const navigate = useNavigate()
  const { say } = useActs()
  return useMutation({
    mutationFn: async (sheet: File | string) => {
      const plan = planId === undefined ? {} : { planId }
      return typeof sheet === 'string'
        ? api.up(createImport, { fileName: t('pasted_name'), pasted: 'true', ...plan }, new TextEncoder().encode(sheet), 'text/plain')
        : api.up(createImport, { fileName: sheet.name, ...plan }, new Uint8Array(await sheet.arrayBuffer()))
    },
    onSuccess: staged => void navigate({ to: '/import/$importId', params: { importId: staged.import.id }, search: {} }),
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
}
