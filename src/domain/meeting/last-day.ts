import { readRule } from '../recurrence/rule.ts'
import { occurrencesOf } from '../recurrence/series.ts'
import type { Day } from '../time/day.ts'
import { addMinutes, dayOf } from '../time/wall-time.ts'
import { wallTimeIn } from '../time/zone-time.ts'
import type { Meeting } from './meeting.ts'
import { NEVER, seriesOf } from './series-of.ts'

/** A rule counted further than this is taken to go on for ever: it only decides where a series is looked for. */
const COUNTED = 2_000

/** No talk of the rule ends after this day; null when it goes on for ever. What was called off does not shorten it. */
export const lastDayOf = (meeting: Pick<Meeting, 'start' | 'minutes' | 'zone' | 'rule'>): Day | null => {
  if (meeting.rule === null) return dayOf(addMinutes(meeting.start, meeting.minutes))
  const { until, count } = readRule(meeting.rule)
  if (until !== null) {
    if (until.kind === 'date') return until.day
    return dayOf(addMinutes(until.kind === 'local' ? until.wall : wallTimeIn(meeting.zone, until.instant), meeting.minutes))
  }
  if (count === null || count > COUNTED) return null
  const last = [...occurrencesOf(seriesOf({ ...meeting, exdates: [] }), { from: meeting.start, to: NEVER, limit: count })].at(-1)
  return dayOf(addMinutes(last ?? meeting.start, meeting.minutes))
}
