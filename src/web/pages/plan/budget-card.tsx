import { useState } from 'react'
import { hoursNumber } from '#i18n/dates.ts'
import { plan as words } from '#i18n/plan.ts'
import { roleWords } from '#i18n/words.ts'
import { late } from '../../ground/late.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { cls } from '../../parts/cls.ts'
import { Cup } from '../../parts/cup.tsx'
import { usePhone } from '../../parts/use-media.ts'
import styles from './plan.module.css'
import type { PlanView } from './plan-view.ts'
import { ROLE_COLOURS } from './role-look.ts'
import type { PlanSheet } from './use-plan-sheet.ts'

const [LowerDialog] = late(() => import('./lower-dialog.tsx').then(found => found.LowerDialog))

const WEEKS = 52

/** The year's hours against its budget, by role; what goes over is hatched. Below it, calmly, what could be lowered (P2). */
export const BudgetCard = ({ view, sheet }: { view: PlanView; sheet: PlanSheet }) => {
  const t = useWords(words)
  const role = useWords(roleWords)
  // On a phone the legend scrolls sideways, so keys must be able to reach it.
  const phone = usePhone()
  const [lowering, setLowering] = useState(false)
  const { plannedMinutes, lockedMinutes, budgetMinutes, byRole, unknownLines, spentMinutes, suggestions } = view.budget
  const [planned, budget] = [hoursNumber(plannedMinutes), hoursNumber(budgetMinutes ?? 0)]
  const over = budgetMinutes === null ? 0 : Math.max(0, plannedMinutes - budgetMinutes)
  const whole = Math.max(plannedMinutes, budgetMinutes ?? 0, 1)
  const share = (minutes: number): string => `${(minutes / whole) * 100}%`
  const label = budgetMinutes === null ? t('bar_free', { planned }) : over > 0 ? t('bar_over', { planned, budget, over: hoursNumber(over) }) : t('bar', { planned, budget })
  const roles = byRole.filter(({ minutes }) => minutes > 0)
  return (
    <>
      <section className={styles.budget} aria-label={label}>
        <div className={styles.barLine}>
          <div className={styles.bar} role="img" aria-label={label}>
            {roles.map(({ roleKind, minutes }) => <span key={roleKind ?? 'none'} style={{ width: share(minutes), background: ROLE_COLOURS[roleKind ?? 'none'] }} />)}
            {over > 0 && <span className={styles.over} style={{ width: share(over) }} />}
          </div>
          <b aria-hidden="true">{budgetMinutes === null ? t('hours_only', { planned }) : t('hours_of', { planned, budget })} · {t('weekly', { n: hoursNumber(plannedMinutes / WEEKS) })}</b>
        </div>
        <ul className={styles.legend} tabIndex={phone ? 0 : undefined}>
          {roles.map(({ roleKind, minutes }) => (
            <li key={roleKind ?? 'none'}><i style={{ background: ROLE_COLOURS[roleKind ?? 'none'] }} />{t('by_role', { role: roleKind === null ? t('no_role') : role(roleKind), n: hoursNumber(minutes) })}</li>
          ))}
          {spentMinutes > 0 && <li>{t('spent', { n: hoursNumber(spentMinutes) })}</li>}
          {lockedMinutes > 0 && <li>{t('locked', { n: hoursNumber(lockedMinutes) })}</li>}
          {lockedMinutes > 0 && plannedMinutes > lockedMinutes && <li>{t('intended', { n: hoursNumber(plannedMinutes - lockedMinutes) })}</li>}
          {unknownLines > 0 && <li>{t('unknown', { n: unknownLines })}</li>}
        </ul>
      </section>
      {over > 0 && (
        <div className={cls('card', styles.overHint)}>
          <Cup state="lid" size={28} silent />
          <p>
            {t('over', { n: hoursNumber(over) })}
            <span data-name={suggestions.length > 0 || undefined}>{suggestions.length === 0 ? t('over_nothing') : suggestions.slice(0, 2).map(({ name, action, cadenceText, savesMinutes }) =>
              action === 'let_go' ? t('over_let_go', { name, n: hoursNumber(savesMinutes) }) : t('over_lower', { name, cadence: cadenceText, n: hoursNumber(savesMinutes) })).join(t('between'))}</span>
            {suggestions.length > 2 && t('over_more', { n: suggestions.length - 2 })}
          </p>
          {suggestions.length > 0 && <Button kind="quiet" onClick={() => setLowering(true)}>{t('one_by_one')}</Button>}
        </div>
      )}
      {lowering && <LowerDialog view={view} sheet={sheet} onClose={() => setLowering(false)} />}
    </>
  )
}
