import { useEffect, useState } from 'react'
import { getPlan } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { plan as words } from '#i18n/plan.ts'
import { useAsk } from '../../ground/api.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { useShortcut } from '../../ground/shortcut.ts'
import { DropAnywhere } from '../../parts/drop-anywhere.tsx'
import { Asked, Skeleton } from '../../parts/states.tsx'
import { usePhone } from '../../parts/use-media.ts'
import { useStage } from '../import/use-stage.ts'
import { BudgetCard } from './budget-card.tsx'
import { GhostRow } from './ghost-row.tsx'
import { Goals } from './goals.tsx'
import { PlanTools } from './plan-tools.tsx'
import { SentenceField } from './sentence-field.tsx'
import { usePlanSheet } from './use-plan-sheet.ts'
import { type Filter, NO_FILTER } from './view-order.ts'

// A phone begins with cards, a desk with the sheet: each fetches its own.
const [PlanGrid, warmGrid] = late(() => import('./plan-grid.tsx').then(found => found.PlanGrid), <Skeleton lines={8} card />)
const [PlanCards, warmCards] = late(() => import('./plan-cards.tsx').then(found => found.PlanCards), <Skeleton lines={8} card />)

/** One plan: budget, goals, the sentence, the sheet. */
export const PlanOfYear = ({ planId }: { planId: PlanId }) => {
  const t = useWords(words)
  const asked = useAsk(getPlan, { planId })
  const sheet = usePlanSheet(planId)
  const stage = useStage({ plan: planId })
  const phone = usePhone()
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [wanted, setCards] = useState<boolean | null>(null)
  const cards = phone && (wanted ?? true)
  // Fetched while the plan itself is on its way.
  useEffect(() => { (phone ? warmCards : warmGrid)() }, [phone])
  useShortcut('undo', sheet.queue.undo)
  useShortcut('redo', sheet.queue.redo)
  return (
    <>
      <DropAnywhere label={t('file_drop')} onFile={file => stage.mutate(file)} />
      <Asked of={asked} wait={8}>
        {view => (
          <>
            <BudgetCard view={view} sheet={sheet} />
            <Goals view={view} queue={sheet.queue} onShow={goal => setFilter({ ...NO_FILTER, goalId: goal.id })} />
            <SentenceField goals={view.goals} sheet={sheet} />
            {view.lines.length === 0 && <GhostRow />}
            <PlanTools view={view} filter={filter} onFilter={setFilter} queue={sheet.queue} cards={phone ? cards : null} onCards={setCards} />
            {cards ? <PlanCards planId={planId} view={view} sheet={sheet} filter={filter} /> : <PlanGrid view={view} sheet={sheet} filter={filter} />}
          </>
        )}
      </Asked>
    </>
  )
}
