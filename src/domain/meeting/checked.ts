import { Failure } from '../base/failure.ts'
import { readRule, ruleText } from '../recurrence/rule.ts'
import { occurrencesOf } from '../recurrence/series.ts'
import { isWallTime, type WallTime } from '../time/wall-time.ts'
import { isZone } from '../time/zone.ts'
import type { Meeting, MeetingDraft } from './meeting.ts'
import { NEVER, seriesOf } from './series-of.ts'

const DAY_MINUTES = 24 * 60
const WORDS_AT_MOST = 10_000

/** What a reader says of a meeting, as it is kept: trimmed, its rule in the RFC's spelling, from the first talk the rule gives. Fails with the `meeting.*` and `recurrence.*` keys. */
export const checkedMeeting = <Draft extends MeetingDraft | Meeting>(draft: Draft): Draft => {
  const title = draft.title.trim()
  if (title === '') throw Failure.of('invalid', 'meeting.title_required', {})
  const contactIds = [...new Set(draft.contactIds)]
  if (contactIds.length === 0) throw Failure.of('invalid', 'meeting.nobody', {})
  if (!isWallTime(draft.start)) throw Failure.of('invalid', 'meeting.time', { text: draft.start })
  if (!isZone(draft.zone)) throw Failure.of('invalid', 'meeting.zone', { zone: draft.zone })
  if (!Number.isInteger(draft.minutes) || draft.minutes < 5 || draft.minutes > DAY_MINUTES) throw Failure.of('invalid', 'meeting.length', {})
  if (draft.text.length > WORDS_AT_MOST) throw Failure.of('invalid', 'meeting.text_too_long', { limit: String(WORDS_AT_MOST) })
  const rule = draft.rule === null || draft.rule.trim() === '' ? null : ownRule(draft.rule)
  return { ...draft, title, contactIds, place: draft.place.trim(), text: draft.text.trim(), rule, start: firstStart({ ...draft, rule }) }
}

/** People meet by days: rules of hours and minutes are for machines. */
const ownRule = (text: string): string => {
  const rule = readRule(text)
  const finer = rule.byHour.length + rule.byMinute.length + rule.bySecond.length > 0
  if (finer || rule.freq === 'HOURLY' || rule.freq === 'MINUTELY' || rule.freq === 'SECONDLY') throw Failure.of('invalid', 'recurrence.part_invalid', { part: finer ? 'BYHOUR' : `FREQ=${rule.freq}` })
  return ruleText(rule)
}

/** The first talk the rule gives: calendars do not agree on a series whose start is not on its rule (interop §1.2). */
const firstStart = ({ start, minutes, zone, rule }: Pick<Meeting, 'start' | 'minutes' | 'zone' | 'rule'>): WallTime => {
  const [first] = occurrencesOf(seriesOf({ start, minutes, zone, rule, exdates: [] }), { from: start, to: NEVER, limit: 1 })
  if (first === undefined) throw Failure.of('invalid', 'meeting.never', {})
  return first
}
