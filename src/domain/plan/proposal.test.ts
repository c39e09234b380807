import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalDays } from '../cadence/cadence.ts'
import type { Level } from '../contact/contact.ts'
import { ROLE_KINDS } from '../contact/role.ts'
import { intervalOf } from './interval.ts'
import { LADDER, proposedCadence } from './proposal.ts'

const level = fc.constantFrom<Level | null>(null, 1, 2, 3, 4, 5)
const input = fc.record({ roleKind: fc.constantFrom(null, ...ROLE_KINDS), closeness: level, busyness: level, need: fc.constantFrom('low' as const, 'normal' as const, 'high' as const) })
const days = (of: Parameters<typeof proposedCadence>[0]): number => intervalDays(proposedCadence(of).cadence) ?? 0

test('the lecture’s own: a skill mentor every two weeks for 30 to 60 minutes, a career mentor every one or two months over lunch or coffee', () => {
  expect(proposedCadence({ roleKind: 'skill_mentor', closeness: null, busyness: null, need: 'normal' })).toMatchObject({ cadence: { kind: 'every', n: 2, unit: 'week' }, length: { min: 30, max: 60 } })
  expect(proposedCadence({ roleKind: 'career_mentor', closeness: null, busyness: null, need: 'normal' })).toMatchObject({
    cadence: { kind: 'range', from: { kind: 'every', n: 1, unit: 'month' }, to: { kind: 'every', n: 2, unit: 'month' } }, formats: ['lunch', 'coffee', 'face_to_face'],
  })
})

test('a skill needed badly asks for every week', () => {
  expect(proposedCadence({ roleKind: 'skill_mentor', closeness: null, busyness: null, need: 'high' }).cadence).toEqual({ kind: 'every', n: 1, unit: 'week' })
})

test('closer is never less often', () => {
  fc.assert(fc.property(input, level, (of, closer) => {
    if (closer !== null && closer >= (of.closeness ?? 3)) expect(days({ ...of, closeness: closer })).toBeLessThanOrEqual(days(of))
  }))
})

test('busier is never more often', () => {
  fc.assert(fc.property(input, level, (of, busier) => {
    if (busier !== null && busier >= (of.busyness ?? 3)) expect(days({ ...of, busyness: busier })).toBeGreaterThanOrEqual(days(of))
  }))
})

test('the extremes differ for every role', () => {
  for (const roleKind of ROLE_KINDS) {
    expect(days({ roleKind, closeness: 5, busyness: 1, need: 'normal' })).toBeLessThan(days({ roleKind, closeness: 1, busyness: 5, need: 'normal' }))
  }
})

test('the ladder only goes down', () => {
  const intervals = LADDER.map(step => intervalDays(step) ?? 0)
  expect(intervals).toEqual([...intervals].sort((a, b) => a - b))
})

test('the reason says which way it moved', () => {
  expect(proposedCadence({ roleKind: 'peer', closeness: 5, busyness: 1, need: 'normal' }).reason.key).toBe('proposal.more_often')
  expect(proposedCadence({ roleKind: 'peer', closeness: 1, busyness: 5, need: 'normal' }).reason.key).toBe('proposal.less_often')
  expect(proposedCadence({ roleKind: 'peer', closeness: 5, busyness: 5, need: 'normal' }).reason.key).toBe('proposal.as_usual')
})

test('the interval of a tie: its shortest line, else its roles’ playbook, else 90 days', () => {
  const monthly = { kind: 'every', n: 1, unit: 'month' } as const
  expect(intervalOf([monthly, { kind: 'every', n: 1, unit: 'quarter' }], ['client'])).toEqual({ interval: 30, from: 'plan_line', planned: true })
  expect(intervalOf([{ kind: 'on_demand' }, null], ['skill_mentor', 'peer'])).toEqual({ interval: 14, from: 'role', planned: false })
  expect(intervalOf([], ['own'])).toEqual({ interval: 90, from: 'default', planned: false })
})
