import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { type FilledDraft, usualTime, wrongIn } from './arrange-draft.ts'

const good: FilledDraft = { people: [{ id: '1' as ContactId, name: '张伟' }], often: 'series', cadenceText: '每月一次', on: '2026-12-11', at: '12:00', minutes: 60 }

test.each<[string, Partial<FilledDraft>, object]>([
  ['nothing', {}, {}],
  ['nobody', { people: [] }, { people: 'nobody' }],
  ['no day', { on: '', often: 'once' }, { on: 'no_date' }],
  ['nothing where a series may begin on any day', { on: '' }, {}],
  ['a day gone by', { on: '2026-11-22' }, { on: 'past' }],
  ['no clock', { at: '' }, { at: 'no_date' }],
  ['no length', { minutes: null }, { minutes: 'minutes_wrong' }],
  ['too short', { minutes: 4 }, { minutes: 'minutes_wrong' }],
  ['not how often', { cadenceText: ' ' }, { cadenceText: 'no_cadence' }],
  ['not how often, which one talk need not say', { cadenceText: '', often: 'once' }, {}],
])('wrong: %s', (_, change, wrong) => {
  expect(wrongIn({ ...good, ...change }, day('2026-11-23'))).toEqual(wrong)
})

test('lunch is at noon', () => {
  expect([usualTime('lunch'), usualTime('dinner'), usualTime('coffee'), usualTime('call')]).toEqual(['12:00', '18:30', '15:00', '10:00'])
})
