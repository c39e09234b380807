import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { listPlans } from '#contract/plan.ts'
import { fiscalYearBounds } from '#domain/time/fiscal-year.ts'
import { plan as words } from '#i18n/plan.ts'
import { useAsk } from '../../ground/api.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useWorkspace } from '../../ground/session.ts'
import { Button } from '../../parts/button.tsx'
import { Page } from '../../parts/page.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Asked, EmptyState, Skeleton } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import { GhostRow } from './ghost-row.tsx'
import { PlanActions, type Plans } from './plan-actions.tsx'
import { PlanOfYear } from './plan-of-year.tsx'

const [NewPlanDialog] = late(() => import('./plan-dialogs.tsx').then(found => found.NewPlanDialog))

/** /plan and /plan/2027: the plan of a fiscal year, the present one when none is named. */
export const PlanPage = () => {
  const t = useWords(words)
  const { fiscalYear } = useParams({ strict: false })
  const plans = useAsk(listPlans, {})
  const asked = Number(fiscalYear)
  if (plans.data === undefined) return <Page wide><PageHead title={t('tab')} /><Asked of={plans}>{() => <Skeleton />}</Asked></Page>
  const inForce = plans.data.items.find(({ id }) => id === plans.data.inForce)
  const year = Number.isInteger(asked) && asked >= 1990 && asked <= 2100 ? asked : (inForce?.fiscalYear ?? plans.data.current.fiscalYear)
  return <OfYear key={year} plans={plans.data} year={year} />
}

const OfYear = ({ plans, year }: { plans: Plans; year: number }) => {
  const t = useWords(words)
  const formats = useFormats()
  const { fiscalStartMonth } = useWorkspace()
  const [starting, setStarting] = useState(false)
  const plan = plans.items.find(one => one.fiscalYear === year)
  const { startOn, endOn } = plan ?? fiscalYearBounds(year, fiscalStartMonth)
  return (
    <Page wide>
      <PageHead title={t('title', { year })} tab={t('tab')} sub={t('sub', { from: formats.fullDay(startOn), to: formats.fullDay(endOn) })} actions={<PlanActions plans={plans} year={year} />} />
      {plan !== undefined ? <PlanOfYear planId={plan.id} /> : (
        <EmptyState title={t('none_title', { year })} hint={t('none_hint')} action={<Button kind="main" onClick={() => setStarting(true)}>{t('new_year', { year })}</Button>}>
          <GhostRow />
        </EmptyState>
      )}
      {starting && <NewPlanDialog year={year} from={plans.items} onClose={() => setStarting(false)} />}
    </Page>
  )
}
