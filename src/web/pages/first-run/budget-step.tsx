import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { getPlan, listPlans } from '#contract/plan.ts'
import { editWorkspace } from '#contract/workspace.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { duration, hoursNumber } from '#i18n/dates.ts'
import { firstRun } from '#i18n/first-run.ts'
import { parts } from '#i18n/parts.ts'
import { api, refresh, useAsk } from '../../ground/api.ts'
import { messageOf } from '../../ground/acts.tsx'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { useWorkspace } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { BudgetBar } from '../../parts/budget-bar.tsx'
import styles from './door.module.css'

const WEEKS = 52

/** Step 3: the week's time, with the plan just brought in held against it while the slider moves. */
export const BudgetStep = ({ onDone }: { onDone: () => void }) => {
  const t = useWords(firstRun)
  const p = useWords(parts)
  const locale = useLocale()
  const queries = useQueryClient()
  const id = useId()
  const [weekly, setWeekly] = useState(useWorkspace().weeklyMinutes)
  const planId = useAsk(listPlans, {}).data?.inForce ?? null
  const planned = useAsk(getPlan, { planId: (planId ?? '') as PlanId }, { enabled: planId !== null }).data?.budget.plannedMinutes ?? 0
  const save = useMutation({
    mutationFn: () => api(editWorkspace, { weeklyMinutes: weekly }),
    onSuccess: async () => {
      await refresh(queries)
      onDone()
    },
  })
  const budget = weekly * WEEKS
  const value = t('budget_value', { hours: duration(locale, weekly), year: hoursNumber(budget) })
  return (
    <div className={`card ${styles.form}`}>
      <FormFailure message={save.error === null ? null : messageOf(save.error, p('unknown_error'))} />
      <p className={styles.value} id={`${id}-value`}>{value}</p>
      <input type="range" className={styles.slider} min={15} max={600} step={15} value={weekly} aria-label={t('budget_slider')} aria-valuetext={value} onChange={event => setWeekly(Number(event.target.value))} />
      {planned > 0 && (
        <>
          <BudgetBar spent={planned} budget={budget} label={t('planned', { hours: hoursNumber(planned) })} />
          <p className="small" aria-live="polite">{t('planned', { hours: hoursNumber(planned) })}{locale === 'en' ? '. ' : '，'}{planned > budget ? t('over', { hours: hoursNumber(planned - budget) }) : t('within')}</p>
        </>
      )}
      <div className={styles.foot}>
        <Button kind="quiet" onClick={onDone}>{t('later')}</Button>
        <Button kind="main" busy={save.isPending} onClick={() => save.mutate()}>{t('start')}</Button>
      </div>
    </div>
  )
}
