import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { exportPlan, type listPlans, removePlan } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { plan as words } from '#i18n/plan.ts'
import type * as z from 'zod/mini'
import { api } from '../../ground/api.ts'
import { messageOf, useActs, useAct } from '../../ground/acts.tsx'
import { download } from '../../ground/download.ts'
import { late } from '../../ground/late.tsx'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { buttonClass } from '../../parts/button.tsx'
import { Select } from '../../parts/choices.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import styles from './plan.module.css'

const [NewPlanDialog] = late(() => import('./plan-dialogs.tsx').then(found => found.NewPlanDialog))
const [BudgetDialog] = late(() => import('./plan-dialogs.tsx').then(found => found.BudgetDialog))

export type Plans = z.output<(typeof listPlans)['returns']>

/** Which year, import, export, and the rarer things. */
export const PlanActions = ({ plans, year }: { plans: Plans; year: number }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const locale = useLocale()
  const navigate = useNavigate()
  const { say } = useActs()
  const [dialog, setDialog] = useState<'new' | 'budget' | null>(null)
  const plan = plans.items.find(one => one.fiscalYear === year)
  const years = [...new Set([...plans.items.map(one => one.fiscalYear), plans.current.fiscalYear, plans.current.fiscalYear + 1, year])].sort((a, b) => b - a)
  const fetchSheet = useMutation({
    mutationFn: async ({ planId, format, headings }: { planId: PlanId; format: 'xlsx' | 'csv'; headings: 'zh-CN' | 'en' }) =>
      download(`${t('file', { year })}.${format}`, await api.down(exportPlan, { planId, format, headings })),
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
  })
  const remove = useAct(removePlan, { said: () => t('removed_plan', { year }) })
  const other = locale === 'en' ? 'zh-CN' : 'en'
  const next = Math.max(plans.current.fiscalYear, ...plans.items.map(one => one.fiscalYear)) + 1
  const headings = (kind: 'zh-CN' | 'en'): string => t(kind === 'en' ? 'export_en' : 'export_zh')
  return (
    <>
      <div className={styles.year}>
        <Select
          label={t('year')} labelHidden value={String(year)} onChange={fiscalYear => void navigate({ to: '/plan/$fiscalYear', params: { fiscalYear } })}
          options={years.map(one => ({ value: String(one), label: t('year_of', { year: one }) }))}
        />
      </div>
      <Link to="/import/$importId" params={{ importId: 'new' }} search={plan === undefined ? {} : { plan: plan.id }} className={buttonClass()}>{t('import')}</Link>
      {plan !== undefined && (
        <Menu
          label={t('export')} busy={fetchSheet.isPending}
          items={([['xlsx', locale], ['csv', locale], ['xlsx', other], ['csv', other]] as const).map(([format, kind]) => ({
            label: t(`export_${format}`), hint: headings(kind), onPress: () => fetchSheet.mutate({ planId: plan.id, format, headings: kind }),
          })).map((item, i) => (i < 2 ? item : { ...item, label: `${item.label} · ${item.hint}`, hint: '' }))}
        >
          {t('export')}<Icon name="down" size={14} />
        </Menu>
      )}
      <span data-more className={styles.more}>
        <Menu
          kind="quiet" label={t('more')}
          items={[
            { label: t('new_year', { year: next }), onPress: () => setDialog('new') },
            ...(plan === undefined ? [] : [
              { label: t('budget_edit'), onPress: () => setDialog('budget') },
              { label: t('remove_plan'), danger: true, onPress: () => remove.mutate({ planId: plan.id }) },
            ]),
          ]}
        >
          <Icon name="more" />
        </Menu>
      </span>
      {dialog === 'new' && <NewPlanDialog year={next} from={plans.items} onClose={() => setDialog(null)} />}
      {dialog === 'budget' && plan !== undefined && <BudgetDialog plan={plan} onClose={() => setDialog(null)} />}
    </>
  )
}
