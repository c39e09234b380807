import { addDays, type Day, dayOf } from '../time/day.ts'
import type { Subject } from './deferral.ts'

const PROMISE_RESTS = 7

/**
 * Until when a proposal stays away that is skipped for this round: a due person for one interval (days) of the cup, a birthday for its year,
 * a promise for a week.
 */
export const skippedUntil = (subject: Subject, interval: number, today: Day): Day => {
  switch (subject.kind) {
    case 'due': return addDays(today, Math.max(1, Math.round(interval)))
    case 'birthday': return dayOf(subject.year + 1, 1, 1)
    case 'action_item': return addDays(today, PROMISE_RESTS)
  }
}
