import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayNumber } from '#domain/time/day.ts'
import { CUP_STATES, cupState, stateAt, STATE_FROM } from '#domain/warmth/cup.ts'
import { heated, temperatureOn } from '#domain/warmth/warmth.ts'
import { leastCoolsAt, nextUp, ratioOf, ratiosOf } from './warmth-order.ts'

const today = day('2026-11-23')
const interval = fc.constantFrom(1, 7, 14, 30, 61, 91, 365)
const cup = fc.record({ interval, daysAgo: fc.integer({ min: 0, max: 900 }), depth: fc.constantFrom(0.15, 0.25, 0.5, 0.6, 0.9, 1) })
  .map(({ interval, daysAgo, depth }) => heated(null, { on: addDays(today, -daysAgo), depth }, interval))

test('a cup lies in the range of ratios of the state it shows, and in no other, to the last bit', () => {
  fc.assert(fc.property(cup, shown => {
    const u = ratioOf(shown.coolsAt, shown.interval, dayNumber(today))
    const states = CUP_STATES.filter(state => { const range = ratiosOf(state); return range !== null && u >= range.from && u < range.below })
    expect(states).toEqual([cupState(shown, false, today)])
  }), { numRuns: 2_000 })
})

test('each border is the least ratio that is warm enough', () => {
  for (const state of ['fresh', 'hot', 'warm', 'cool'] as const) {
    const border = ratiosOf(state)?.from ?? Number.NaN
    const temperature = (u: number): number => temperatureOn({ coolsAt: dayNumber(today) + u, interval: 1 }, today)
    expect(stateAt(25 + 35 * 2 ** border)).toBe(state)
    expect(stateAt(25 + 35 * 2 ** -nextUp(-border))).not.toBe(state)
    expect(temperature(border)).toBeCloseTo(STATE_FROM[state], 9)
  }
  expect(ratiosOf('empty')).toBeNull()
  expect(ratiosOf('lid')).toBeNull()
})

test('the least coolsAt of a ratio has it, and the one before has not', () => {
  fc.assert(fc.property(fc.double({ min: -40, max: 2, noNaN: true }), interval, fc.integer({ min: -20_000, max: 60_000 }), (u, days, t) => {
    const coolsAt = leastCoolsAt(u, days, t)
    expect(ratioOf(coolsAt, days, t)).toBeGreaterThanOrEqual(u)
    expect(ratioOf(-nextUp(-coolsAt), days, t)).toBeLessThan(u)
  }), { numRuns: 2_000 })
})

test('the next double is greater, with nothing between', () => {
  expect([nextUp(0), nextUp(-Number.MIN_VALUE), nextUp(1), nextUp(-1)]).toEqual([Number.MIN_VALUE, 0, 1 + Number.EPSILON, -1 + Number.EPSILON / 2])
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300 }), x => {
    const above = nextUp(x)
    expect(above).toBeGreaterThan(x)
    const middle = x / 2 + above / 2
    expect(middle <= x || middle >= above).toBe(true)
  }))
})
