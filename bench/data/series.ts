import type { ContactId, MeetingId, OccurrenceId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { type Occurrence, plainOccurrence } from '#domain/meeting/occurrence.ts'
import { seriesOf } from '#domain/meeting/series-of.ts'
import { nextOccurrences } from '#domain/recurrence/series.ts'
import { addDays, type Day, dayOf, monthOf, yearOf } from '#domain/time/day.ts'
import { addMinutes, wallTimeOf } from '#domain/time/wall-time.ts'
import type { Making } from './person.ts'

/** How often people meet: a quarter weekly or fortnightly, half monthly or quarterly by weekday, date and last working day, every tenth day, and single talks, by turns. */
const RULES = [
  'FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=2FR', 'FREQ=WEEKLY;INTERVAL=2', null, 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=2FR', 'FREQ=DAILY;INTERVAL=10',
  'FREQ=WEEKLY;BYDAY=TU,TH', null, 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=2FR', 'FREQ=MONTHLY;BYMONTHDAY=15', null, 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
] as const
const ZONES = ['Asia/Shanghai', 'Asia/Shanghai', 'America/New_York', 'Europe/Berlin'] as const
/** One series in so many has a talk of this month moved. */
const MOVED = 10

/** The month a day lies in and the weeks it touches, as the calendar asks for them. */
export const monthAround = (day: Day): { readonly from: Day; readonly to: Day } => {
  const first = addDays(dayOf(yearOf(day), monthOf(day), 1), -6)
  return { from: first, to: addDays(first, 41) }
}

/** The `n`th series with one of these people, begun in the last year (a single talk lies in this month), told to nobody. */
export const madeSeries = ({ newId, today }: Making, contactIds: readonly ContactId[], n: number): Meeting => {
  const rule = RULES[n % RULES.length] ?? null
  const id = newId() as MeetingId
  const on = rule === null ? addDays(monthAround(today).from, n % 42) : addDays(today, -1 - (n % 364))
  const bare: Meeting = {
    id, uid: `${id}@xucha`, sequence: 0, title: '一起吃午饭，聊聊最近的工作', format: 'lunch', contactIds: [contactIds[n % contactIds.length] ?? ('' as ContactId)], planLineId: null, start: wallTimeOf(on, 9 * 60 + (n % 36) * 15),
    minutes: 30 + (n % 3) * 30, zone: ZONES[(n >> 4) % ZONES.length] ?? 'Asia/Shanghai', rule, exdates: [], place: '望江楼', text: '如果您日程有变，我可以随时更改时间。', cancelled: false, follows: null, told: null,
  }
  // The start stands on the rule, as in every series of ours.
  return rule === null ? bare : { ...bare, start: nextOccurrences(seriesOf(bare), addMinutes(bare.start, -1), 1)[0] ?? bare.start }
}

/** Of every tenth series the first talk of this month, a day and an hour later. */
export const madeMoved = ({ newId, today }: Making, meetings: readonly Meeting[]): Occurrence[] =>
  meetings.filter((_, n) => n % MOVED === 0).flatMap(meeting => {
    const [start] = nextOccurrences(seriesOf(meeting), wallTimeOf(monthAround(today).from, 0), 1)
    return start === undefined ? [] : [{ ...plainOccurrence(newId() as OccurrenceId, meeting, start), start: addMinutes(start, 1_500) }]
  })
