import { expect, test } from 'vitest'
import { day } from '../time/day.ts'
import { anAsk } from '#test/support/builders.ts'
import type { ContactId } from '../base/ids.ts'
import { type FirstMeetingState, mentorAnswer, nextFirstStep } from './first-meeting.ts'

const begun: FirstMeetingState = { introducers: [], asks: 0, met: null, answer: null }
const [told, untold] = [{ toldOn: day('2026-11-20') }, { toldOn: null }]
const [yes, no] = [{ kind: 'agreed', on: day('2026-11-20') }, { kind: 'declined', on: null }] as const

test.each<[string, Partial<FirstMeetingState>, ReturnType<typeof nextFirstStep>]>([
  ['nothing yet', {}, 'introducer'],
  ['introduced', { introducers: [untold] }, 'asks'],
  ['introduced by nobody, with something to ask', { asks: 1 }, 'meet'],
  ['a talk arranged and nothing to ask', { met: 'coming' }, 'asks'],
  ['a talk arranged', { met: 'coming', asks: 3, introducers: [untold] }, 'meet'],
  ['met', { met: 'past', asks: 3, introducers: [untold] }, 'answer'],
  ['met without having asked', { met: 'past' }, 'answer'],
  ['a yes', { answer: yes, introducers: [told, untold] }, 'thank'],
  ['a no, and the introducer knows', { answer: no, introducers: [told], met: 'past' }, 'done'],
  ['a yes to whom nobody introduced', { answer: yes }, 'done'],
])('%s: what comes next', (_, state, step) => {
  expect(nextFirstStep({ ...begun, ...state })).toBe(step)
})

test('an answer is what was said to being my mentor; a mentor has agreed, whatever was noted', () => {
  const contactId = 'c' as ContactId
  const on = day('2026-11-20')
  const mentor = (agreed: boolean | null) => anAsk(contactId, { mentor: true, agreed, answeredOn: agreed === null ? null : on })
  const plain = anAsk(contactId, { answeredOn: on, answer: '好' })
  expect(mentorAnswer([plain, mentor(null)], null)).toBe(null)
  expect(mentorAnswer([plain, mentor(false)], null)).toEqual({ kind: 'declined', on })
  expect(mentorAnswer([mentor(false), mentor(true)], null)).toEqual({ kind: 'agreed', on })
  expect(mentorAnswer([mentor(false)], { from: null })).toEqual({ kind: 'agreed', on: null })
})
