import { expect, test } from 'vitest'
import { knownRule } from './known-rule.ts'
import { readRule } from './rule.ts'

test('a rule is read once, and as it is always read', () => {
  const first = knownRule('FREQ=MONTHLY;BYDAY=2FR')
  expect(first).toEqual(readRule('FREQ=MONTHLY;BYDAY=2FR'))
  expect(knownRule('FREQ=MONTHLY;BYDAY=2FR')).toBe(first)
})

test('however many there are, each is read right', () => {
  for (let interval = 1; interval <= 2_500; interval++) expect(knownRule(`FREQ=DAILY;INTERVAL=${interval}`).interval).toBe(interval)
  expect(knownRule('FREQ=DAILY;INTERVAL=1').interval).toBe(1)
})

test('what is no rule is refused each time', () => {
  for (const time of [1, 2]) expect(() => knownRule('FREQ=SOMETIMES'), String(time)).toThrow('recurrence.part_invalid')
})
