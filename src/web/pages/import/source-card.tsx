import { listPlans } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { useAsk } from '../../ground/api.ts'
import { useWords } from '../../ground/locale.tsx'
import { Select } from '../../parts/choices.tsx'
import styles from './import.module.css'
import type { ImportView } from './import-view.ts'
import { useRemap } from './use-remap.ts'

const ROWS = 30

/** Which sheet of the workbook, on which row its headings are, and which plan it is for. */
export const SourceCard = ({ view }: { view: ImportView }) => {
  const t = useWords(words)
  const remap = useRemap(view.id)
  const plans = useAsk(listPlans, {}).data
  const settled = view.counts.applied > 0
  const count = Math.min(ROWS, Math.max(view.sheets[view.sheet]?.rows ?? 1, (view.headerRow ?? 0) + 1))
  return (
    <section className={styles.source} aria-label={t('source')} aria-busy={remap.isPending}>
      {view.sheets.length > 1 && (
        <Select
          label={t('sheet')} value={String(view.sheet)} disabled={settled} onChange={sheet => remap.mutate({ sheet: Number(sheet) })}
          options={view.sheets.map(({ name, rows, hidden }, i) => ({ value: String(i), label: t(hidden ? 'sheet_hidden' : 'sheet_of', { name, n: rows }) }))}
        />
      )}
      <Select
        label={t('heading_row')} value={view.headerRow === null ? '' : String(view.headerRow)} disabled={settled} onChange={row => remap.mutate({ headerRow: row === '' ? null : Number(row) })}
        options={[{ value: '', label: t('heading_none') }, ...Array.from({ length: count }, (_, i) => ({ value: String(i), label: t('heading_at', { n: i + 1 }) }))]}
      />
      {plans !== undefined && plans.items.length > 0 && (
        <Select
          label={t('plan')} value={view.planId ?? ''} onChange={planId => { if (planId !== '') remap.mutate({ planId: planId as PlanId }) }}
          options={[...(view.planId === null ? [{ value: '', label: t('plan_now') }] : []), ...plans.items.map(({ id, fiscalYear }) => ({ value: id as string, label: t('plan_of', { year: fiscalYear }) }))]}
        />
      )}
    </section>
  )
}
