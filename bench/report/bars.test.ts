import { expect, test } from 'vitest'
import { barsOf } from './bars.ts'

const one = (contacts: number, p50: number, ratio: number, bar: number | null = 4) => ({ name: `bar ${bar}`, bar, limitMs: null, contacts, concurrency: 1, bytes: 1, p50, p99: 12 * p50, bareP50: 1, bareP99: 1, ratio, cpu: null, bareCpu: null })
const machine = { cpu: '', cores: 1, memoryGb: 1, system: '', node: '', date: '', load: 0, durableMs: 1 }

test('bars are read at their number of people, growth from the fewest to the most', () => {
  const bars = barsOf({
    machine, compared: [one(1_000, 1, 9), one(10_000, 1, 3.9), one(100_000, 1.6, 9), one(10_000, 1, 7, 8), one(10_000, 1, 100, null), one(100_000, 9, 100, null), { ...one(200, 29, 9, null), limitMs: 30 }, { ...one(200, 400, 9, null), concurrency: 16, limitMs: 30 }],
    starts: [{ contacts: 100_000, firstAnswerMs: 900, slowestMs: 2_000, residentMb: 1 }], memory: [{ contacts: 100_000, afterLoad: 1, afterCreating: 151 }],
    imports: [{ contacts: 10_000, rows: 10_000, created: 10_000, readMs: 4_000, applyMs: 5_000, longestOther: 101, longestBare: 1, others: 1 }],
  })
  expect(bars.map(({ got, reached }) => [got, reached])).toEqual([['3.90×', true], ['11.00 ms', false], ['7.00×', true], ['29.00 ms', true], ['1.60×', false], ['900 ms', true], ['151 MB', false], ['9.0 s', true], ['101 ms', false]])
})
