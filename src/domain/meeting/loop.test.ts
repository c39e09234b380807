import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InteractionId, OccurrenceId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'
import type { WallTime } from '../time/wall-time.ts'
import { leftOut, LOOP_STATES, loopState, nextStep, openSince } from './loop.ts'
import { aMeeting } from './model-calendar.test-support.ts'
import { NOT_CLOSED, type Occurrence, plainOccurrence } from './occurrence.ts'

const wall = (text: string): WallTime => text as WallTime
const ON = '2026-12-04' as Day
const [EARLIER, END, LATER] = [wall('2026-12-04T09:00'), wall('2026-12-04T13:00'), wall('2026-12-05T09:00')]
const plain = plainOccurrence('o' as OccurrenceId, aMeeting(), wall('2026-12-04T12:00'))
const ready: Occurrence = { ...plain, prep: { ...plain.prep, readyOn: ON } }
const held: Occurrence = { ...ready, interactionId: 'i' as InteractionId }
const out = { text: '', sentOn: ON, leftOut: null }

test.each([
  ['planned', plain, false, 'invite', 'hold'], ['invited', plain, true, 'prepare', 'hold'], ['prepared', ready, true, 'hold', 'hold'], ['held', held, true, 'summarise', 'summarise'],
  ['summarised', { ...held, summary: out }, true, 'thank', 'thank'], ['thanked', { ...held, thanks: out }, true, 'summarise', 'summarise'],
  ['closed', { ...held, summary: out, thanks: { ...NOT_CLOSED, leftOut: '当面谢过' } }, true, null, null], ['closed', { ...ready, droppedFor: '没见成' }, true, null, null],
  ['cancelled', { ...ready, cancelled: true }, true, null, null],
] as const)('%s: one next step before its end, one after', (state, one, invited, before, after) => {
  expect(loopState(one, invited)).toBe(state)
  expect([nextStep(one, invited, END, EARLIER), nextStep(one, invited, END, LATER)]).toEqual([before, after])
})

test('a loop is open from the talk until both letters are out or left out', () => {
  expect([plain, ready, held, { ...held, summary: out }, { ...held, summary: out, thanks: out }, { ...held, droppedFor: '够了' }].map(openSince)).toEqual([null, null, ON, ON, null, null])
})

test('what has left cannot be left out, and leaving out needs a reason', () => {
  expect(() => leftOut(out, '忘了')).toThrow('meeting.already_out')
  expect(() => leftOut(NOT_CLOSED, ' ')).toThrow('meeting.reason_required')
  expect(leftOut(NOT_CLOSED, ' 当面谢过 ')).toMatchObject({ leftOut: '当面谢过' })
})

test('doing more never leads back, and nothing is closed without both letters or a reason', () => {
  const closing = fc.constantFrom(NOT_CLOSED, out, { ...NOT_CLOSED, leftOut: '当面' })
  fc.assert(fc.property(fc.boolean(), fc.boolean(), closing, closing, fc.boolean(), (prepared, took, summary, thanks, invited) => {
    const one: Occurrence = { ...(prepared ? ready : plain), interactionId: took ? held.interactionId : null, summary: took ? summary : NOT_CLOSED, thanks: took ? thanks : NOT_CLOSED }
    const rank = (life: Occurrence): number => LOOP_STATES.indexOf(loopState(life, invited))
    expect(rank({ ...one, prep: ready.prep })).toBeGreaterThanOrEqual(rank(one))
    if (took) expect(rank({ ...one, summary: out })).toBeGreaterThanOrEqual(loopState(one, invited) === 'thanked' ? 0 : rank(one))
    expect(loopState(one, invited) === 'closed').toBe(took && summary !== NOT_CLOSED && thanks !== NOT_CLOSED)
    expect(nextStep(one, invited, END, LATER) === null).toBe(loopState(one, invited) === 'closed')
  }))
})
