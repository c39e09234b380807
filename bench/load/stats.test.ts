import { expect, test } from 'vitest'
import { interleaved } from './interleave.ts'
import { median, quantile } from './stats.ts'

test('a quantile is a value that was measured', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2)
  expect(quantile(Array.from({ length: 100 }, (_, i) => i + 1), 0.99)).toBe(99)
  expect(median([])).toBeNaN()
})

test('contestants take turns, and turn the order round', async () => {
  const order: string[] = []
  const contestant = (name: string) => ({ work: async (i: number) => { order.push(`${name}${i}`) }, cpu: () => order.length })
  const timed = await interleaved([contestant('a'), contestant('b')], { samples: 4, turn: 2, warmUp: 1, atMostMs: 1_000 }, 1)
  expect(order).toEqual(['a1', 'b1', 'a2', 'a3', 'b2', 'b3', 'b4', 'b5', 'a4', 'a5'])
  expect(timed.map(({ times, cpu }) => [times.length, cpu])).toEqual([[4, 1], [4, 1]])
})
