import { expect, test } from 'vitest'
import { addDays, day } from '#domain/time/day.ts'
import { countsOf, type Mark, spansOf } from './holidays-spans.ts'

const mark = (on: string, fields: Partial<Mark> = {}): Mark => ({ day: day(on), kind: 'off', certainty: 'official', name: '元旦', ...fields })

test('days in a row of one holiday are one stretch; a gap, a worked day, another name or sureness begins the next', () => {
  const days = [mark('2026-12-31'), mark('2027-01-01'), mark('2027-01-02', { kind: 'work' }), mark('2027-01-03', { name: '春节' }), mark('2027-01-04', { name: '春节', certainty: 'law' }), mark('2027-01-06', { name: '春节', certainty: 'law' })]
  expect(spansOf(days).map(({ from, to, days: n }) => [from, to, n])).toEqual([
    ['2026-12-31', '2027-01-01', 2], ['2027-01-02', '2027-01-02', 1], ['2027-01-03', '2027-01-03', 1], ['2027-01-04', '2027-01-04', 1], ['2027-01-06', '2027-01-06', 1],
  ])
  expect(spansOf(days).flatMap(({ from, days: n }) => Array.from({ length: n }, (_, i) => addDays(from, i)))).toEqual(days.map(one => one.day))
  expect(countsOf(days)).toEqual({ off: 5, worked: 1 })
  expect(spansOf([])).toEqual([])
})
