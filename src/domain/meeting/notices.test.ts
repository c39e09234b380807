import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../base/failure.ts'
import type { ContactId, MeetingId, OccurrenceId } from '../base/ids.ts'
import { addMinutes, type WallTime } from '../time/wall-time.ts'
import { cancelledMeeting, cancelledOccurrence, changedSeries, movedOccurrence, type OneChanged, splitSeries } from './change-series.ts'
import { aMeeting, type Held, received, seen, shown } from './model-calendar.test-support.ts'
import { noticesOf, toldOf } from './notices.ts'
import { plainOccurrence } from './occurrence.ts'
import { type SeriesState, talksAfter } from './talks.ts'

const wall = (text: string): WallTime => text as WallTime
const [chen, li, wu] = ['chen', 'li', 'wu'] as ContactId[] as [ContactId, ContactId, ContactId]
const NOW = wall('2026-12-01T09:00')

const withOne = (state: SeriesState, recurrenceId: WallTime, change: (one: SeriesState['occurrences'][number]) => OneChanged): SeriesState => {
  const row = state.occurrences.find(one => one.recurrenceId === recurrenceId) ?? plainOccurrence(`o${recurrenceId}` as OccurrenceId, state.meeting, recurrenceId)
  const { meeting, occurrence } = change(row)
  return { meeting, occurrences: [...state.occurrences.filter(one => one.recurrenceId !== recurrenceId), occurrence] }
}

const move = (state: SeriesState, recurrenceId: WallTime, start: WallTime): SeriesState => withOne(state, recurrenceId, one => movedOccurrence(state.meeting, one, { start }))
const skip = (state: SeriesState, recurrenceId: WallTime): SeriesState => withOne(state, recurrenceId, one => cancelledOccurrence(state.meeting, one))
const notices = ({ meeting, occurrences }: SeriesState, now = NOW) => noticesOf(meeting.told, toldOf(meeting, occurrences), now)
const tell = (state: SeriesState): SeriesState => ({ ...state, meeting: { ...state.meeting, told: toldOf(state.meeting, state.occurrences) } })

const weekly = (): SeriesState => ({ meeting: aMeeting(), occurrences: [] })
const brief = (state: SeriesState) => notices(state).map(({ method, to, recurrenceId, sequence, start, minor }) => [method, to.join(), recurrenceId, sequence, start, minor])

test('nobody knows of it: the whole series to everybody; told: nothing', () => {
  expect(brief(weekly())).toEqual([['REQUEST', 'chen', null, 0, '2026-12-04T12:00', false]])
  expect(brief(tell(weekly()))).toEqual([])
})

test('one talk moved, another called off: one message each, above what was told', () => {
  const told = tell(weekly())
  expect(brief(skip(move(told, wall('2026-12-11T12:00'), wall('2026-12-10T18:00')), wall('2026-12-18T12:00')))).toEqual([
    ['REQUEST', 'chen', '2026-12-11T12:00', 1, '2026-12-10T18:00', false], ['CANCEL', 'chen', '2026-12-18T12:00', 1, '2026-12-18T12:00', false],
  ])
})

test('the whole series at another hour: the series, and again what stands apart', () => {
  const told = tell(move(weekly(), wall('2026-12-11T12:00'), wall('2026-12-10T18:00')))
  const longer = changedSeries(told, { minutes: 90 }, NOW)
  expect(brief(longer)).toEqual([['REQUEST', 'chen', null, 1, '2026-12-04T12:00', false], ['REQUEST', 'chen', '2026-12-11T12:00', 2, '2026-12-10T18:00', false]])
})

test('only words: no calendar has to act, and SEQUENCE stays', () => {
  expect(brief(changedSeries(tell(weekly()), { title: '每周午餐' }, NOW))).toEqual([['REQUEST', 'chen', null, 0, '2026-12-04T12:00', true]])
})

test('whoever comes is told all of it, whoever goes that it is off for them', () => {
  const told = tell(move(weekly(), wall('2026-12-11T12:00'), wall('2026-12-10T18:00')))
  expect(brief(changedSeries(told, { contactIds: [li] }, NOW))).toEqual([
    ['REQUEST', 'li', null, 0, '2026-12-04T12:00', false], ['REQUEST', 'li', '2026-12-11T12:00', 1, '2026-12-10T18:00', false], ['CANCEL', 'chen', null, 0, '2026-12-04T12:00', false],
  ])
})

test('a move that was told and then undone is taken back with a higher number', () => {
  const told = tell(move(tell(weekly()), wall('2026-12-11T12:00'), wall('2026-12-10T18:00')))
  const undone = { meeting: told.meeting, occurrences: [] }
  expect(brief(undone)).toEqual([['REQUEST', 'chen', '2026-12-11T12:00', 2, '2026-12-11T12:00', false]])
  expect(brief(move(tell(undone), wall('2026-12-11T12:00'), wall('2026-12-12T12:00')))).toEqual([['REQUEST', 'chen', '2026-12-11T12:00', 3, '2026-12-12T12:00', false]])
})

test('what is over is nobody’s business', () => {
  expect(notices(move(tell(weekly()), wall('2026-12-04T12:00'), wall('2026-12-03T12:00')), wall('2026-12-05T09:00'))).toEqual([])
  expect(notices({ meeting: aMeeting({ rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=2' }), occurrences: [] }, wall('2027-01-05T09:00'))).toEqual([])
})

test('a single talk is moved and called off as its own event', () => {
  const told = tell({ meeting: aMeeting({ rule: null }), occurrences: [] })
  const moved = move(told, wall('2026-12-04T12:00'), wall('2026-12-07T12:00'))
  expect(brief(moved)).toEqual([['REQUEST', 'chen', null, 1, '2026-12-07T12:00', false]])
  expect(brief(skip(tell(moved), wall('2026-12-04T12:00')))).toEqual([['CANCEL', 'chen', null, 2, '2026-12-07T12:00', false]])
})

test('a split: the first series ends, the second is new', () => {
  const told = tell(weekly())
  const { before, after } = splitSeries(told, wall('2026-12-18T12:00'), { place: '茶馆' }, { id: 'n' as MeetingId, uid: 'n@xucha' })
  expect(notices({ meeting: before, occurrences: [] }).map(one => [one.method, one.sequence, one.rule])).toEqual([['REQUEST', 1, 'FREQ=WEEKLY;UNTIL=20261218T035959Z;BYDAY=FR']])
  expect(notices({ meeting: after, occurrences: [] }).map(one => [one.method, one.sequence, one.start, one.place])).toEqual([['REQUEST', 0, '2026-12-18T12:00', '茶馆']])
})

type Op =
  | { readonly kind: 'move' | 'skip' | 'split'; readonly nth: number; readonly by: number }
  | { readonly kind: 'patch'; readonly patch: Parameters<typeof changedSeries>[1] }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'tell' }
  | { readonly kind: 'undo'; readonly back: number }

const patches: readonly Parameters<typeof changedSeries>[1][] = [
  { minutes: 90 }, { minutes: 45 }, { place: '茶馆' }, { title: '咖啡' }, { text: '慢慢聊' }, { contactIds: [chen, li] }, { contactIds: [wu] }, { contactIds: [chen, wu] }, { start: wall('2026-12-03T12:00') },
  { start: wall('2026-12-04T18:00') }, { rule: 'FREQ=MONTHLY;BYDAY=2FR' }, { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR' }, { rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=5' }, { rule: 'FREQ=WEEKLY;BYDAY=TU,FR' }, { zone: 'Europe/Berlin' },
]

const ops: fc.Arbitrary<readonly Op[]> = fc.array(fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('move' as const, 'skip' as const), nth: fc.nat(5), by: fc.integer({ min: -3_000, max: 3_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('split' as const), nth: fc.nat(5), by: fc.constant(0) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('patch' as const), patch: fc.constantFrom(...patches) }) },
  { weight: 4, arbitrary: fc.constant<Op>({ kind: 'tell' }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), back: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.constant<Op>({ kind: 'cancel' }) },
), { minLength: 1, maxLength: 25 })

/** The series after an act; null when it cannot be done there. Of a split the later part is followed. */
const acted = (state: SeriesState, op: Op, count: number): SeriesState | null => {
  try {
    if (op.kind === 'patch') return changedSeries(state, op.patch, NOW)
    if (op.kind === 'cancel') return { ...state, meeting: cancelledMeeting(state.meeting) }
    if (op.kind === 'tell' || op.kind === 'undo') return state
    const id = talksAfter(state, NOW, 6)[op.nth]?.recurrenceId
    if (id === undefined || state.meeting.cancelled) return null
    if (op.kind === 'move') return withOne(state, id, one => movedOccurrence(state.meeting, one, { start: addMinutes(one.start, op.by), ...(op.by % 3 === 0 ? { place: '楼下' } : {}) }))
    if (op.kind === 'skip') return skip(state, id)
    const { before, occurrences } = splitSeries(state, id, { place: '新址' }, { id: `n${count}` as MeetingId, uid: `n${count}@xucha` })
    const gone = new Set(occurrences.map(one => one.id))
    return { meeting: before, occurrences: state.occurrences.filter(one => !gone.has(one.id)) }
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

test('whatever is done in whatever order, undone or not: once told, every calendar shows what ours shows, and no SEQUENCE goes down', () => {
  fc.assert(fc.property(ops, fc.boolean(), (steps, single) => {
    let state: SeriesState = { meeting: aMeeting(single ? { rule: null } : {}), occurrences: [] }
    const past: SeriesState[] = [state]
    const calendars = new Map<ContactId, Held | null>([[chen, null], [li, null], [wu, null]])
    const highest = new Map<string, number>()
    for (const [count, op] of [...steps, { kind: 'tell' } as Op].entries()) {
      const uid = state.meeting.uid
      if (op.kind === 'undo') {
        const back = past.at(-1 - op.back)
        // What was told was told: only the series and its talks go back.
        if (back !== undefined) state = { ...back, meeting: { ...back.meeting, told: state.meeting.told } }
        continue
      }
      if (op.kind === 'tell') {
        for (const notice of notices(state)) {
          for (const person of notice.to) {
            const key = `${person} ${notice.recurrenceId ?? ''}`
            expect(notice.sequence, `${key} ${notice.method}`).toBeGreaterThanOrEqual(highest.get(key) ?? 0)
            highest.set(key, notice.sequence)
            calendars.set(person, received(calendars.get(person) ?? null, notice))
          }
        }
        state = tell(state)
        expect(notices(state)).toEqual([])
        for (const [person, held] of calendars) {
          const ours = state.meeting.contactIds.includes(person) ? talksAfter(state, NOW, 20).map(one => seen(one.start, one.minutes, one.place ?? state.meeting.place)) : []
          expect([...shown(held, state.meeting.zone, NOW, 20)].sort(), person).toEqual([...ours].sort())
        }
      } else {
        state = acted(state, op, count) ?? state
        past.push(state)
      }
      expect(state.meeting.uid).toBe(uid)
    }
  }), { numRuns: 500 })
})
