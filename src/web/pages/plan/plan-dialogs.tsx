import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { createPlan, editPlan } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { plan as words } from '#i18n/plan.ts'
import { useAct } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { NumberField } from '../../parts/inputs.tsx'
import type { PlanView } from './plan-view.ts'

type Plan = PlanView['plan']

/** Starts the plan of a fiscal year, empty or with what an earlier one kept. */
export const NewPlanDialog = ({ year, from, onClose }: { year: number; from: readonly Plan[]; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const form = useId()
  const navigate = useNavigate()
  const source = from.find(plan => plan.fiscalYear < year) ?? from[0]
  const [copy, setCopy] = useState<'copy' | 'empty'>(source === undefined ? 'empty' : 'copy')
  const create = useAct(createPlan, { said: () => t('created', { year }) })
  const submit = (): void => create.mutate({ fiscalYear: year, ...(copy === 'copy' && source !== undefined ? { copyFrom: source.id } : {}) }, {
    onSuccess: () => {
      onClose()
      void navigate({ to: '/plan/$fiscalYear', params: { fiscalYear: String(year) } })
    },
  })
  return (
    <Dialog title={t('create_title', { year })} onClose={onClose} footer={<><Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" type="submit" form={form} busy={create.isPending}>{t('create')}</Button></>}>
      <form id={form} onSubmit={event => { event.preventDefault(); submit() }}>
        {source === undefined ? <p>{t('copy_empty')}</p> : (
          <RadioGroup label={t('create')} labelHidden value={copy} onChange={setCopy} options={[{ value: 'copy', label: t('copy_from', { year: source.fiscalYear }) }, { value: 'empty', label: t('copy_empty') }]} />
        )}
      </form>
    </Dialog>
  )
}

/** How many hours the year may take. */
export const BudgetDialog = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const form = useId()
  const [hours, setHours] = useState(plan.budgetMinutes === null ? null : Math.round(plan.budgetMinutes / 6) / 10)
  const save = useAct(editPlan, { said: () => t('budget_saved') })
  return (
    <Dialog title={t('budget_title', { year: plan.fiscalYear })} onClose={onClose} footer={<><Button onClick={onClose}>{p('cancel')}</Button><Button kind="main" type="submit" form={form} busy={save.isPending}>{p('save')}</Button></>}>
      <form id={form} onSubmit={event => { event.preventDefault(); save.mutate({ planId: plan.id as PlanId, budgetMinutes: hours === null ? null : Math.max(0, Math.round(hours * 60)) }, { onSuccess: onClose }) }}>
        <NumberField label={t('budget_hours')} value={hours} onChange={setHours} hint={t('budget_hint', { n: Math.round(((hours ?? 0) / 52) * 10) / 10 })} />
      </form>
    </Dialog>
  )
}
