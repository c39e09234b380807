import { useQueryClient } from '@tanstack/react-query'
import { exportPlan, listPlans } from '#contract/plan.ts'
import { parts } from '#i18n/parts.ts'
import { paletteWords } from '#i18n/palette.ts'
import { messageOf, useActs } from '../ground/acts.tsx'
import { api, asking } from '../ground/api.ts'
import { download } from '../ground/download.ts'
import { useLocale, useWords } from '../ground/locale.tsx'

/** Hands over the plan in force (else the newest) as an Excel sheet. */
export const useExportPlan = (): (() => void) => {
  const t = useWords(paletteWords)
  const p = useWords(parts)
  const locale = useLocale()
  const queries = useQueryClient()
  const { say } = useActs()
  const send = async (): Promise<void> => {
    try {
      const { items, inForce } = await queries.fetchQuery(asking(listPlans, {}))
      const plan = items.find(({ id }) => id === inForce) ?? items[0]
      if (plan === undefined) return say({ text: t('export_none') })
      download(`${t('export_name', { year: plan.fiscalYear })}.xlsx`, await api.down(exportPlan, { planId: plan.id, format: 'xlsx', headings: locale }))
    } catch (error) {
      say({ text: messageOf(error, p('unknown_error')), bad: true })
    }
  }
  return () => void send()
}
