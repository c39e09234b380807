import { expect, test } from 'vitest'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type LetterDraft, sendInputOf, wantingIn } from './letter-draft.ts'

const letter: LetterDraft = { key: '1', contactId: 'c' as ContactId, name: '曾颖', to: ' zeng@example.test ', subject: ' 午餐 ', text: '您好\n', goes: true }

test('an address and a subject are wanted', () => {
  expect([wantingIn(letter), wantingIn({ ...letter, to: '' }), wantingIn({ ...letter, to: '曾颖' }), wantingIn({ ...letter, subject: ' ' })]).toEqual([null, 'to', 'to', 'subject'])
})

test('only letters that go are sent, those to calendars with the notice they carry', () => {
  const purpose = { meetingId: 'm' as MeetingId, settles: ['told' as const] }
  const moved = { ...letter, method: 'REQUEST', recurrenceId: '2026-12-11T12:00' as WallTime } as const
  expect(sendInputOf(purpose, [letter, { ...letter, goes: false }, moved])).toEqual({
    ...purpose, letters: [
      { contactId: 'c', to: 'zeng@example.test', subject: '午餐', text: '您好' },
      { contactId: 'c', to: 'zeng@example.test', subject: '午餐', text: '您好', method: 'REQUEST', recurrenceId: '2026-12-11T12:00' },
    ],
  })
})

test('what letters settle each for itself is left out with them', () => {
  const purpose = { meetingId: 'm' as MeetingId, settles: ['told' as const, 'introduction' as const] }
  const [invitation, thanks] = [{ ...letter, settles: ['told' as const] }, { ...letter, key: '2', settles: ['introduction' as const] }]
  const settled = (...letters: readonly LetterDraft[]) => sendInputOf(purpose, letters).settles
  expect([settled(invitation, thanks), settled(invitation, { ...thanks, goes: false }), settled({ ...invitation, goes: false }, thanks), settled({ ...letter, goes: false }, thanks)])
    .toEqual([['told', 'introduction'], ['told'], ['introduction'], ['told', 'introduction']])
})
