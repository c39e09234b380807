import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InteractionId, MeetingId, OccurrenceId } from '../base/ids.ts'
import type { WallTime } from '../time/wall-time.ts'
import { cancelledMeeting, cancelledOccurrence, changedMeeting, changedSeries, movedOccurrence, splitSeries } from './change-series.ts'
import { aMeeting } from './model-calendar.test-support.ts'
import { type Occurrence, plainOccurrence } from './occurrence.ts'
import { talksAfter, talksBetween } from './talks.ts'

const wall = (text: string): WallTime => text as WallTime
const NOW = wall('2026-12-01T09:00')
const fresh = { id: 'n' as MeetingId, uid: 'n@xucha' }
const at = (recurrenceId: string, fields: Partial<Occurrence> = {}): Occurrence => ({ ...plainOccurrence(`o-${recurrenceId}` as OccurrenceId, aMeeting(), wall(recurrenceId)), ...fields })
const prepared = (recurrenceId: string): Occurrence => at(recurrenceId, { notes: recurrenceId })
const held = (recurrenceId: string): Occurrence => at(recurrenceId, { interactionId: 'i' as InteractionId })
const starts = (talks: readonly Occurrence[]): readonly string[] => talks.map(one => one.start)

test('SEQUENCE rises with time, rule and place, not with words or people', () => {
  expect(changedMeeting(aMeeting(), { title: '咖啡', text: '慢慢聊', format: 'coffee' }).sequence).toBe(0)
  for (const patch of [{ minutes: 45 }, { place: '茶馆' }, { zone: 'Europe/Berlin' }, { rule: null }, { start: wall('2026-12-04T18:00') }]) expect(changedMeeting(aMeeting(), patch).sequence).toBe(1)
  expect(cancelledMeeting(cancelledMeeting(aMeeting())).sequence).toBe(1)
})

test('the first talk on another day takes the rule along; a rule of several days stays, and its first day comes first', () => {
  expect(changedMeeting(aMeeting(), { start: wall('2026-12-03T12:00') })).toMatchObject({ start: '2026-12-03T12:00', rule: 'FREQ=WEEKLY;BYDAY=TH' })
  expect(changedMeeting(aMeeting({ start: wall('2026-12-11T12:00'), rule: 'FREQ=MONTHLY;BYDAY=2FR' }), { start: wall('2026-12-03T12:00') }).rule).toBe('FREQ=MONTHLY;BYDAY=1TH')
  expect(changedMeeting(aMeeting({ start: wall('2026-12-25T12:00'), rule: 'FREQ=MONTHLY;BYDAY=-1FR' }), { start: wall('2026-12-31T12:00') }).rule).toBe('FREQ=MONTHLY;BYDAY=-1TH')
  expect(changedMeeting(aMeeting({ rule: 'FREQ=MONTHLY;BYMONTHDAY=4' }), { start: wall('2026-12-09T12:00') }).rule).toBe('FREQ=MONTHLY;BYMONTHDAY=9')
  expect(changedMeeting(aMeeting({ rule: 'FREQ=WEEKLY;BYDAY=MO,FR' }), { start: wall('2026-12-05T12:00') })).toMatchObject({ start: '2026-12-07T12:00', rule: 'FREQ=WEEKLY;BYDAY=MO,FR' })
})

test('what was prepared goes along to another day, the n-th to the n-th; what was held stays', () => {
  const { occurrences } = changedSeries({ meeting: aMeeting(), occurrences: [held('2026-12-04T12:00'), prepared('2026-12-11T12:00'), prepared('2026-12-18T12:00')] }, { start: wall('2026-12-03T12:00') }, wall('2026-12-05T09:00'))
  expect(occurrences.map(one => [one.id, one.recurrenceId, one.start])).toEqual([
    ['o-2026-12-04T12:00', '2026-12-04T12:00', '2026-12-04T12:00'], ['o-2026-12-11T12:00', '2026-12-10T12:00', '2026-12-10T12:00'], ['o-2026-12-18T12:00', '2026-12-17T12:00', '2026-12-17T12:00'],
  ])
})

test('a talk called off stays so while the rule has it', () => {
  const off = cancelledOccurrence(aMeeting(), at('2026-12-11T12:00'))
  const state = { meeting: off.meeting, occurrences: [off.occurrence] }
  expect(changedSeries(state, { rule: 'FREQ=WEEKLY;BYDAY=TU,FR' }, NOW).meeting.exdates).toEqual(['2026-12-11T12:00'])
  expect(changedSeries(state, { start: wall('2026-12-03T12:00') }, NOW).meeting.exdates).toEqual([])
  const on = movedOccurrence(off.meeting, off.occurrence, {})
  expect(on.meeting.exdates).toEqual([])
  expect(on.occurrence).toMatchObject({ cancelled: false, sequence: 2 })
})

test('a held talk is neither moved nor called off, nor a single one said anew', () => {
  const one = held('2026-12-04T12:00')
  expect(() => movedOccurrence(aMeeting(), one, { start: NOW })).toThrow('meeting.held_stands')
  expect(() => cancelledOccurrence(aMeeting(), one)).toThrow('meeting.held_stands')
  expect(() => changedSeries({ meeting: aMeeting({ rule: null }), occurrences: [one] }, { start: NOW }, NOW)).toThrow('meeting.held_stands')
  expect(() => splitSeries({ meeting: aMeeting(), occurrences: [one] }, wall('2026-12-04T12:00'), {}, fresh)).toThrow('meeting.held_stands')
})

test('a split where there is no talk is refused', () => {
  for (const from of ['2026-12-10T12:00', '2026-12-11T13:00']) expect(() => splitSeries({ meeting: aMeeting(), occurrences: [] }, wall(from), {}, fresh)).toThrow('meeting.no_such_occurrence')
  expect(() => splitSeries({ meeting: aMeeting({ exdates: [wall('2026-12-11T12:00')] }), occurrences: [] }, wall('2026-12-11T12:00'), {}, fresh)).toThrow('meeting.no_such_occurrence')
})

test('split with nothing said anew, the two series have the talks of the one, counted or not, called off or prepared', () => {
  fc.assert(fc.property(fc.constantFrom('FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY;BYDAY=FR;COUNT=9', 'FREQ=MONTHLY;BYDAY=1FR', 'FREQ=MONTHLY;BYDAY=1FR;COUNT=12', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'), fc.integer({ min: 1, max: 7 }), fc.uniqueArray(fc.nat(8), { maxLength: 4 }), (rule, nth, off) => {
    const plain = talksAfter({ meeting: aMeeting({ rule }), occurrences: [] }, NOW, 12)
    const exdates = off.flatMap(i => plain[i]?.start ?? []).sort()
    const meeting = aMeeting({ rule, exdates })
    const all = talksAfter({ meeting, occurrences: [] }, NOW, 12)
    const from = all[nth]?.start
    if (from === undefined) return
    const prep = at(from, { notes: '想问的' })
    const { before, after, occurrences } = splitSeries({ meeting, occurrences: [prep] }, from, {}, fresh)
    const [first, second] = [talksAfter({ meeting: before, occurrences: [] }, NOW, 12), talksAfter({ meeting: after, occurrences }, NOW, 12)]
    expect([...starts(first), ...starts(second)].slice(0, all.length)).toEqual(starts(all))
    expect(first.every(one => one.start < from)).toBe(true)
    expect(second[0]).toMatchObject({ notes: '想问的', meetingId: 'n' })
    expect([before.uid, after.uid, after.follows, after.told]).toEqual([meeting.uid, 'n@xucha', meeting.id, null])
  }))
})

test('talks of a window: those moved out and called off are not there, those moved in are, what was held stands', () => {
  const moved = at('2026-12-11T12:00', { start: wall('2027-02-01T12:00'), sequence: 1 })
  const state = { meeting: aMeeting({ exdates: [wall('2026-12-18T12:00')] }), occurrences: [moved, at('2026-12-18T12:00', { cancelled: true }), held('2026-12-01T12:00')] }
  expect(starts(talksBetween(state, wall('2026-12-01T00:00'), wall('2027-01-01T00:00')))).toEqual(['2026-12-01T12:00', '2026-12-04T12:00', '2026-12-25T12:00'])
  expect(starts(talksBetween(state, wall('2027-02-01T00:00'), wall('2027-02-06T00:00')))).toEqual(['2027-02-01T12:00', '2027-02-05T12:00'])
  expect(starts(talksAfter(state, wall('2026-12-04T12:30'), 2))).toEqual(['2026-12-04T12:00', '2026-12-25T12:00'])
  expect(starts(talksBetween({ ...state, meeting: { ...state.meeting, cancelled: true } }, wall('2026-12-01T00:00'), wall('2028-01-01T00:00')))).toEqual(['2026-12-01T12:00'])
})
