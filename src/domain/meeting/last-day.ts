import { readRule } from '../recurrence/rule.ts'
import type { Day } from '../time/day.ts'
import { addMinutes, dayOf } from '../time/wall-time.ts'
import { wallTimeIn } from '../time/zone-time.ts'
import type { Meeting } from './meeting.ts'

/** No talk of the rule ends after this day; null when it goes on for ever. What was called off does not shorten it. */
export const lastDayOf = (meeting: Pick<Meeting, 'start' | 'minutes' | 'zone' | 'rule'>): Day | null => {
  if (meeting.rule === null) return dayOf(addMinutes(meeting.start, meeting.minutes))
  const { until } = readRule(meeting.rule)
  if (until !== null) {
    if (until.kind === 'date') return until.day
    return dayOf(addMinutes(until.kind === 'local' ? until.wall : wallTimeIn(meeting.zone, until.instant), meeting.minutes))
  }
  return null
}
