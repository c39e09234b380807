import type { ContactId, MeetingId } from '../base/ids.ts'
import { occurrencesOf } from '../recurrence/series.ts'
import { addMinutes, type WallTime } from '../time/wall-time.ts'
import type { Meeting } from './meeting.ts'
import type { Notice } from './notices.ts'
import { NEVER, seriesOf } from './series-of.ts'

/** A talk as somebody sees it in a calendar: when and where, whatever it is called inside. */
export const seen = (start: WallTime, minutes: number, place: string): string => `${start}+${minutes}@${place}`

interface Instance {
  readonly start: WallTime
  readonly minutes: number
  readonly place: string
  readonly sequence: number
  readonly cancelled: boolean
}

/** One series in the calendar of one person, as messages make it (RFC 5546 3.2.2, 3.2.5, 2.1.5): a small reference of its own. */
export interface Held {
  readonly sequence: number
  readonly cancelled: boolean
  readonly series: Pick<Notice, 'start' | 'minutes' | 'place' | 'rule' | 'exdates'>
  readonly instances: ReadonlyMap<WallTime, Instance>
}

/** What the calendar holds after one more message; messages come in the order they were sent. A message whose SEQUENCE is lower than what it is about is dropped. */
export const received = (held: Held | null, notice: Notice): Held | null => {
  const { method, recurrenceId, sequence, start, minutes, place, rule, exdates } = notice
  if (recurrenceId === null) {
    if (held !== null && sequence < held.sequence) return held
    if (method === 'CANCEL') return held === null ? null : { ...held, sequence, cancelled: true }
    const kept = held === null || held.cancelled || sequence > held.sequence ? new Map<WallTime, Instance>() : held.instances
    return { sequence, cancelled: false, series: { start, minutes, place, rule, exdates }, instances: kept }
  }
  if (held === null || held.cancelled || sequence < Math.max(held.sequence, held.instances.get(recurrenceId)?.sequence ?? 0)) return held
  return { ...held, instances: new Map(held.instances).set(recurrenceId, { start, minutes, place, sequence, cancelled: method === 'CANCEL' }) }
}

/** The talks that person sees that end after a moment, sorted, the first `n`. */
export const shown = (held: Held | null, zone: string, moment: WallTime, n: number): readonly string[] => {
  if (held === null || held.cancelled) return []
  const { start, minutes, place, rule, exdates } = held.series
  const called = exdates.filter(one => held.instances.get(one)?.cancelled !== false)
  const ids = [...occurrencesOf(seriesOf({ start, minutes, zone, rule, exdates: called }), { from: start, to: NEVER, limit: 600 })]
  return ids.flatMap(id => {
    const own = held.instances.get(id)
    return own === undefined ? [{ start: id, minutes, place }] : own.cancelled ? [] : [own]
  }).filter(one => addMinutes(one.start, one.minutes) > moment).sort((a, b) => (a.start < b.start ? -1 : 1)).map(one => seen(one.start, one.minutes, one.place)).slice(0, n)
}

/** A weekly lunch with one person, unless said otherwise. */
export const aMeeting = (fields: Partial<Meeting> = {}): Meeting => ({
  id: 'm' as MeetingId, uid: 'm@xucha', sequence: 0, title: '午餐', format: 'lunch', contactIds: ['chen' as ContactId], planLineId: null, start: '2026-12-04T12:00' as WallTime, minutes: 60,
  zone: 'Asia/Shanghai', rule: 'FREQ=WEEKLY;BYDAY=FR', exdates: [], place: '食堂', text: '', cancelled: false, follows: null, told: null, ...fields,
})
