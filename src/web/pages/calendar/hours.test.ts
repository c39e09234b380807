import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { hoursShown, sideBySide, snapped, spanOn, stepped } from './hours.ts'

const wall = (text: string): WallTime => text as WallTime

test.each([
  ['2026-11-27', '2026-11-27T12:00', 60, { from: 720, to: 780 }],
  ['2026-11-27', '2026-11-27T23:00', 180, { from: 1380, to: 1440 }],
  ['2026-11-28', '2026-11-27T23:00', 180, { from: 0, to: 120 }],
  ['2026-11-28', '2026-11-27T23:00', 60, null],
  ['2026-11-26', '2026-11-27T23:00', 60, null],
  ['2026-11-28', '2026-11-27T00:00', 4320, { from: 0, to: 1440 }],
])('on %s what begins at %s for %d minutes takes %o', (on, start, minutes, span) => {
  expect(spanOn(day(on), wall(start), minutes)).toEqual(span)
})

test('eight to twenty is shown, and whole hours beyond where something is earlier or later', () => {
  expect(hoursShown([])).toEqual({ first: 8, last: 20 })
  expect(hoursShown([{ from: 720, to: 780 }])).toEqual({ first: 8, last: 20 })
  expect(hoursShown([{ from: 400, to: 460 }, { from: 1200, to: 1270 }])).toEqual({ first: 6, last: 22 })
})

test.each([[720, 1, 735], [725, 1, 735], [725, -1, 720], [720, -1, 705], [0, -1, 0], [1425, 1, 1425]] as const)('from minute %d a step of %d leads to %d', (from, by, to) => {
  expect(stepped(from, by)).toBe(to)
})

test.each([[727, 720], [728, 735], [-20, 0], [1439, 1425]])('minute %d is taken as %d', (from, to) => {
  expect(snapped(from)).toBe(to)
})

test('what overlaps stands side by side, what comes after has the whole width', () => {
  const laid = sideBySide([{ one: 'c', from: 780, to: 840 }, { one: 'a', from: 600, to: 700 }, { one: 'b', from: 660, to: 720 }, { one: 'd', from: 705, to: 740 }])
  expect(laid.map(({ one, lane, lanes }) => [one, lane, lanes])).toEqual([['a', 0, 2], ['b', 1, 2], ['d', 0, 2], ['c', 0, 1]])
})

test('no two in one lane are drawn over each other, everything is drawn once, on its day, and tall enough', () => {
  const block = fc.record({ from: fc.integer({ min: 0, max: 1439 }), long: fc.integer({ min: 5, max: 400 }) }).map(({ from, long }, ) => ({ from, to: Math.min(1440, from + long) }))
  fc.assert(fc.property(fc.array(block, { maxLength: 12 }), blocks => {
    const laid = sideBySide(blocks.map((span, one) => ({ one, ...span })))
    expect(laid.map(({ one }) => one).toSorted((a, b) => a - b)).toEqual(blocks.map((_, i) => i))
    for (const a of laid) {
      expect(a.lane).toBeLessThan(a.lanes)
      expect(a.to - a.from).toBeGreaterThanOrEqual(30)
      expect(a.to).toBeLessThanOrEqual(1440)
      for (const b of laid) {
        const together = a.from < b.to && b.from < a.to
        if (a.one !== b.one && together) expect([a.lane === b.lane, a.lanes === b.lanes]).toEqual([false, true])
      }
    }
  }))
})
