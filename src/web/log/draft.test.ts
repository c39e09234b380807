import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { emptyDraft, lastFriday, wrongIn } from './draft.ts'

const today = day('2026-11-25')

test('last Friday is the Friday of last week, on a Sunday too', () => {
  expect(lastFriday(today)).toBe('2026-11-20')
  expect(lastFriday(day('2026-11-29'))).toBe('2026-11-20')
  expect(lastFriday(day('2026-11-23'))).toBe('2026-11-20')
})

test('what is missing is said by field', () => {
  const draft = emptyDraft(today)
  const people = [{ id: 'a' as ContactId, name: '张伟' }]
  expect(wrongIn(draft, today)).toEqual({ people: 'nobody' })
  expect(wrongIn({ ...draft, people, on: '2026-11-26' }, today)).toEqual({ on: 'future' })
  expect(wrongIn({ ...draft, people, on: '', minutes: 0.5 }, today)).toEqual({ on: 'no_date', minutes: 'minutes_wrong' })
  expect(wrongIn({ ...draft, people, minutes: Number.NaN, money: Number.NaN }, today)).toEqual({ minutes: 'minutes_wrong', money: 'money_wrong' })
  expect(wrongIn({ ...draft, people, minutes: 1440, money: 0 }, today)).toEqual({})
})
