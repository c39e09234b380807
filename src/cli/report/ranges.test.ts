import { expect, test } from 'vitest'
import { rangesOf } from './ranges.ts'

test('runs are drawn together', () => {
  expect(rangesOf([2, 3, 4, 7, 9, 10])).toEqual(['2–4', '7', '9–10'])
  expect(rangesOf([])).toEqual([])
})
