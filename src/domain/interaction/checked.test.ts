import { expect, test } from 'vitest'
import type { ContactId } from '../base/ids.ts'
import { day } from '../time/day.ts'
import { checkedInteraction } from './checked.ts'
import type { InteractionDraft } from './interaction.ts'

const today = day('2026-11-23')
const lunch: InteractionDraft = {
  on: today, at: null, format: 'lunch', contactIds: ['a' as ContactId], startedBy: null, minutes: 60, money: null, topic: '', notes: '', heard: null, source: 'typed',
}

test('people once, texts trimmed, nothing heard is nothing', () => {
  const draft = { ...lunch, contactIds: ['a', 'b', 'a'] as ContactId[], topic: ' 整合营销 ', notes: '\n好 ', heard: { text: ' ', sensitivity: 'open', expiresOn: null } as const }
  expect(checkedInteraction(draft, today)).toEqual({ ...lunch, contactIds: ['a', 'b'], topic: '整合营销', notes: '好', heard: null })
})

test.each([
  [{ on: day('2026-11-24') }, 'interaction.in_future'],
  [{ contactIds: [] }, 'interaction.nobody'],
  [{ minutes: 0 }, 'interaction.minutes_invalid'],
  [{ minutes: 1441 }, 'interaction.minutes_invalid'],
  [{ minutes: 1.5 }, 'interaction.minutes_invalid'],
])('%o is refused with %s', (wrong, key) => {
  expect(() => checkedInteraction({ ...lunch, ...wrong }, today)).toThrow(key)
})
