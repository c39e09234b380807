import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayNumber, dayOfNumber } from '../time/day.ts'
import { curveOf, heatings } from './curve.ts'
import { cupState, stateAt } from './cup.ts'
import { dueOn, heated, temperatureOn, type Touch, warmthOf } from './warmth.ts'

const start = day('2026-01-01')
const lunch: Touch = { on: start, depth: 1 }
const someTouch = fc.record({ on: fc.integer({ min: 20000, max: 21000 }).map(dayOfNumber), depth: fc.constantFrom(0.15, 0.25, 0.3, 0.4, 0.6, 0.8, 0.9, 1) })
const someTouches = fc.array(someTouch, { minLength: 1, maxLength: 40 })
const someInterval = fc.constantFrom(7, 14, 30, 60, 90, 91, 180, 365)

/** The law as model.md writes it, one heating after another, with the temperature itself as the state. */
const byTheBook = (touches: readonly Touch[], interval: number, on: number): number => {
  let temperature = 25
  let at = 0
  for (const touch of [...touches].sort((a, b) => dayNumber(a.on) - dayNumber(b.on))) {
    const now = dayNumber(touch.on)
    temperature = 25 + (temperature - 25) * 2 ** (-(now - at) / interval)
    temperature += touch.depth * (95 - temperature)
    at = now
  }
  return 25 + (temperature - 25) * 2 ** (-(on - at) / interval)
}

test('a lunch fills the cup to 95 °C, and one interval later it is at 60 °C and due', () => {
  const cup = heated(null, lunch, 30)
  expect(temperatureOn(cup, start)).toBeCloseTo(95, 10)
  expect(temperatureOn(cup, addDays(start, 30))).toBeCloseTo(60, 10)
  expect(dueOn(cup)).toBe('2026-01-31')
})

test('a message heats by a quarter of what is missing', () => {
  expect(temperatureOn(heated(null, { on: start, depth: 0.25 }, 30), start)).toBeCloseTo(42.5, 10)
  expect(temperatureOn(heated(heated(null, lunch, 30), { on: addDays(start, 30), depth: 0.25 }, 30), addDays(start, 30))).toBeCloseTo(60 + 35 / 4, 10)
})

test('a cup that never reached 60 °C has been due since before it was touched', () => {
  expect(dueOn(heated(null, { on: start, depth: 0.25 }, 30)) < start).toBe(true)
})

test('two numbers say the same as the law by the book', () => {
  fc.assert(fc.property(someTouches, someInterval, fc.integer({ min: 0, max: 900 }), (touches, interval, later) => {
    const cup = warmthOf(touches, interval)
    const on = Math.max(...touches.map(touch => dayNumber(touch.on))) + later
    expect(cup === null ? null : temperatureOn(cup, dayOfNumber(on))).toBeCloseTo(byTheBook(touches, interval, on), 6)
  }))
})

test('the order in which touchpoints are told does not matter', () => {
  fc.assert(fc.property(someTouches, someInterval, (touches, interval) => {
    expect(warmthOf([...touches].reverse(), interval)?.coolsAt).toBeCloseTo(warmthOf(touches, interval)?.coolsAt ?? NaN, 6)
  }))
})

test('due is the first day at 60 °C or below', () => {
  fc.assert(fc.property(someTouches, someInterval, (touches, interval) => {
    const cup = heated(warmthOf(touches, interval), { on: dayOfNumber(21001), depth: 1 }, interval)
    expect(temperatureOn(cup, dueOn(cup))).toBeLessThanOrEqual(60 + 1e-6)
    expect(temperatureOn(cup, addDays(dueOn(cup), -1))).toBeGreaterThan(60)
  }))
})

test('kept to plan, a cup stays between 60 and 95 °C', () => {
  fc.assert(fc.property(someInterval, fc.integer({ min: 1, max: 20 }), (interval, times) => {
    const touches = Array.from({ length: times }, (_, n) => ({ on: addDays(start, n * interval), depth: 1 }))
    for (const temperature of curveOf(touches, interval, start, addDays(start, times * interval))) {
      expect(temperature).toBeGreaterThanOrEqual(60 - 1e-9)
      expect(temperature).toBeLessThanOrEqual(95 + 1e-9)
    }
  }))
})

test('the curve has a point a day, nothing before the first touchpoint, and ends where the cup is', () => {
  fc.assert(fc.property(someTouches, someInterval, (touches, interval) => {
    const days = touches.map(touch => touch.on).sort()
    const first = days[0] ?? start
    const last = days.at(-1) ?? start
    const curve = curveOf(touches, interval, addDays(first, -3), last)
    expect(curve.length).toBe(dayNumber(last) - dayNumber(first) + 4)
    expect(curve.slice(0, 3)).toEqual([null, null, null])
    const cup = warmthOf(touches, interval)
    expect(curve.at(-1)).toBeCloseTo(cup === null ? NaN : temperatureOn(cup, last), 6)
  }))
})

test('every heating tells what it did', () => {
  const told = heatings([{ on: addDays(start, 30), depth: 0.25, id: 'b' }, { ...lunch, id: 'a' }], 30)
  expect(told.map(({ id, before, after }) => [id, Math.round(before * 100) / 100, Math.round(after * 100) / 100])).toEqual([['a', 25, 95], ['b', 60, 68.75]])
})

test('seven cups', () => {
  expect([95, 88, 87.9, 80, 79.9, 60, 59.9, 40, 39.9, 25].map(stateAt)).toEqual(['fresh', 'fresh', 'hot', 'hot', 'warm', 'warm', 'cool', 'cool', 'cold', 'cold'])
  expect(cupState(null, false, start)).toBe('empty')
  expect(cupState(heated(null, lunch, 30), true, start)).toBe('lid')
})
