import { expect, test } from 'vitest'
import { day } from '#domain/time/day.ts'
import { wrongInAgree } from './agree-draft.ts'

const good: Parameters<typeof wrongInAgree>[0] = { on: '2026-11-23', withMeeting: true, from: '', cadenceText: '每月第二周周五', at: '12:00', minutes: 60 }

test.each<[string, Partial<typeof good>, object]>([
  ['nothing', {}, {}],
  ['a day to come', { on: '2026-11-24' }, { on: true }],
  ['no day', { on: '' }, { on: true }],
  ['not how often, which the plan says as well', { cadenceText: ' ', withMeeting: false }, { cadenceText: true }],
  ['no length', { minutes: null }, { minutes: true }],
  ['from a day gone by', { from: '2026-11-22' }, { from: true }],
  ['no clock', { at: '' }, { at: true }],
  ['nothing of a meeting that is not arranged', { from: '2026-11-22', at: '', withMeeting: false }, {}],
])('wrong: %s', (_, change, wrong) => {
  expect(wrongInAgree({ ...good, ...change }, day('2026-11-23'))).toEqual(wrong)
})
