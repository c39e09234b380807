import { expect, test } from 'vitest'
import type { ActionItemId, ContactId } from '../base/ids.ts'
import { day } from '../time/day.ts'
import { skippedUntil } from './skipped-until.ts'

const contactId = 'c' as ContactId
const today = day('2026-12-28')

test('a due person rests one interval, a birthday its year, a promise a week', () => {
  expect(skippedUntil({ kind: 'due', contactId }, 30, today)).toBe('2027-01-27')
  expect(skippedUntil({ kind: 'due', contactId }, 0.2, today)).toBe('2026-12-29')
  expect(skippedUntil({ kind: 'birthday', contactId, year: 2027 }, 30, today)).toBe('2028-01-01')
  expect(skippedUntil({ kind: 'action_item', actionItemId: 'a' as ActionItemId }, 30, today)).toBe('2027-01-04')
})
