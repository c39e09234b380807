import { expect, test } from 'vitest'
import { remindersDraftOf, remindersInputOf, wrongIn } from './reminders-draft.ts'

const none = { to: null, digestAt: null, briefMinutes: null }

test('nothing chosen stays nothing, and what could be chosen is proposed', () => {
  expect(remindersDraftOf(none)).toEqual({ digest: false, at: '08:00', brief: false, minutes: 30, to: '' })
  expect(remindersInputOf(remindersDraftOf(none))).toEqual(none)
  expect(remindersInputOf({ ...remindersDraftOf(none), digest: true, brief: true, to: ' me@example.test ' })).toEqual({ to: 'me@example.test', digestAt: '08:00', briefMinutes: 30 })
})

test('what was chosen is shown as it is', () => {
  const chosen = { to: 'me@example.test', digestAt: '07:15', briefMinutes: 60 }
  expect(remindersInputOf(remindersDraftOf(chosen))).toEqual(chosen)
})

test.each([
  [{ digest: true, at: '' }, { at: true, minutes: false }], [{ digest: false, at: '' }, { at: false, minutes: false }], [{ brief: true, minutes: null }, { at: false, minutes: true }],
  [{ brief: true, minutes: 4 }, { at: false, minutes: true }], [{ brief: true, minutes: 7.5 }, { at: false, minutes: true }], [{ brief: true, minutes: 240 }, { at: false, minutes: false }], [{ brief: false, minutes: null }, { at: false, minutes: false }],
])('%j: wrong %j', (change, wrong) => expect(wrongIn({ ...remindersDraftOf(none), ...change })).toEqual(wrong))
