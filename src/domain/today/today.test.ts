import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActionItemId, ContactId } from '../base/ids.ts'
import { addDays, day } from '../time/day.ts'
import { type BirthdayCandidate, type DueCandidate, type PromiseCandidate, proposeToday, TODAY_CAP } from './today.ts'

const today = day('2026-11-23')
const due = (id: string, temperature: number | null): DueCandidate => ({ contactId: id as ContactId, dueOn: addDays(today, -3), temperature, lastOn: temperature === null ? null : addDays(today, -33), cadenceText: '每月一次' })
const birthday = (id: string, inDays: number): BirthdayCandidate => ({ contactId: id as ContactId, on: addDays(today, inDays), age: null })
const promise = (id: string, person: string, daysAgo: number): PromiseCandidate => ({ actionItemId: id as ActionItemId, contactId: person as ContactId, text: '发资料', dueOn: addDays(today, -daysAgo) })
const subjects = (proposals: readonly { subject: object; contactId: string }[]): string[] => proposals.map(({ subject, contactId }) => `${'kind' in subject ? subject.kind : ''}:${contactId}`)

test('birthdays of today, two promises, the coldest cups, coming birthdays, further promises', () => {
  const { now, later } = proposeToday(today, {
    due: [due('warm', 55), due('cold', 30), due('never', null)],
    birthdays: [birthday('soon', 3), birthday('now', 0)],
    promises: [promise('p3', 'c', 0), promise('p1', 'a', 9), promise('p2', 'b', 5)],
  })
  expect(subjects([...now, ...later])).toEqual(['birthday:now', 'action_item:a', 'action_item:b', 'due:never', 'due:cold', 'due:warm', 'birthday:soon', 'action_item:c'])
})

test('one entry a person, with all reasons', () => {
  const { now } = proposeToday(today, { due: [due('a', 40)], birthdays: [birthday('a', 2)], promises: [] })
  expect(now.length).toBe(1)
  expect(now[0]?.reasons.map(({ key }) => key)).toEqual(['today.last_touch', 'today.due_since', 'today.birthday_soon'])
})

test('nothing to do is nothing', () => {
  expect(proposeToday(today, { due: [], birthdays: [], promises: [] })).toMatchObject({ now: [], later: [] })
})

test('never more than five, nobody lost, the order does not depend on the order told', () => {
  const someId = fc.integer({ min: 0, max: 30 }).map(String)
  fc.assert(fc.property(
    fc.uniqueArray(fc.record({ id: someId, t: fc.double({ min: 25, max: 60, noNaN: true }) }), { selector: ({ id }) => id, maxLength: 20 }),
    fc.uniqueArray(fc.record({ id: someId, inDays: fc.integer({ min: 0, max: 7 }) }), { selector: ({ id }) => id, maxLength: 10 }),
    (dues, birthdays) => {
      const told = { due: dues.map(({ id, t }) => due(id, t)), birthdays: birthdays.map(({ id, inDays }) => birthday(id, inDays)), promises: [] }
      const { now, later } = proposeToday(today, told)
      expect(now.length).toBeLessThanOrEqual(TODAY_CAP)
      expect(new Set([...now, ...later].map(({ contactId }) => contactId))).toEqual(new Set([...dues, ...birthdays].map(({ id }) => id)))
      expect(proposeToday(today, { ...told, due: [...told.due].reverse(), birthdays: [...told.birthdays].reverse() })).toEqual({ now, later, order: expect.anything() })
    },
  ))
})
