import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import type { LineView } from '#domain/line/line-view.ts'
import { day } from '#domain/time/day.ts'
import { draftOf, keptOf, type LineEdits, missingIn, noEdits } from './line-draft.ts'

const today = day('2026-11-25')
const person = (id: string, name: string) => ({ id: id as ContactId, name, salutation: '', organization: '', position: '' })
const none = { date: null, time: null, minutes: null, format: null, topic: null, followUp: null }
const read: LineView = {
  kind: 'happened', people: [person('a', '张伟')], unclearPeople: [], unknownPeople: [], date: day('2026-11-20'), dateAlternatives: [day('2026-11-13')],
  time: null, minutes: null, format: 'lunch', topic: '整合营销', followUp: null, spans: none,
}
const edited = (view: Partial<LineView>, edits: Partial<LineEdits> = {}) => draftOf({ ...read, ...view }, { ...noEdits, ...edits }, today)

test('what is read stands, nothing is missing', () => {
  const draft = edited({})
  expect(draft).toMatchObject({ date: '2026-11-20', dateFrom: 'said', alternatives: ['2026-11-13'], people: [{ id: 'a', name: '张伟' }] })
  expect(missingIn(draft, today)).toEqual([])
})

test('what is set by hand stays, also empty', () => {
  expect(edited({}, { date: today, topic: '', format: 'coffee', minutes: 30, kind: 'help_given' })).toMatchObject({ date: today, alternatives: [], topic: '', format: 'coffee', minutes: 30, kind: 'help_given' })
})

test('a day nobody says is today for what happened and open for a plan', () => {
  expect(edited({ date: null })).toMatchObject({ date: today, dateFrom: 'assumed' })
  expect(edited({ date: null, kind: 'planned' })).toMatchObject({ date: null, dateFrom: 'open' })
  expect(edited({ date: day('2026-12-01'), kind: 'planned' }, { date: null })).toMatchObject({ date: null, dateFrom: 'open' })
})

test('a plan around a holiday has no day, but some to press', () => {
  const days = [day('2027-01-04'), day('2027-01-05')]
  expect(edited({ kind: 'planned', date: null, dateAlternatives: days })).toMatchObject({ date: null, dateFrom: 'open', alternatives: days })
  expect(edited({ kind: 'planned', date: null, dateAlternatives: days }, { date: day('2027-01-05') })).toMatchObject({ date: '2027-01-05', dateFrom: 'said', alternatives: [] })
})

test('each doubt has to be settled, in order', () => {
  const doubts = { people: [], unclearPeople: [{ said: '王总', candidates: [person('c', '王建'), person('d', '王强')] }], unknownPeople: ['赵六'], format: null }
  expect(missingIn(edited(doubts), today)).toEqual([{ what: 'unclear', said: '王总' }, { what: 'unknown', name: '赵六' }, { what: 'format' }])
  const settled = edited(doubts, { chosen: { 王总: { id: 'c' as ContactId, name: '王建' } }, named: { 赵六: 'made' }, format: 'call' })
  expect(missingIn(settled, today)).toEqual([])
  expect(keptOf(' 行 ', settled)).toMatchObject({ text: '行', contactIds: ['c'], newPeople: ['赵六'], format: 'call', date: '2026-11-20' })
  // Both left out: nobody is named.
  expect(missingIn(edited(doubts, { chosen: { 王总: null }, named: { 赵六: 'left' }, format: 'call' }), today)).toEqual([{ what: 'people' }])
})

test('only what happened needs a form and a day that has come', () => {
  expect(missingIn(edited({ date: day('2026-11-26'), format: null }), today)).toEqual([{ what: 'future' }, { what: 'format' }])
  expect(missingIn(edited({ kind: 'planned', date: day('2026-11-26'), format: null }), today)).toEqual([])
})

test('people taken off, put on and named twice', () => {
  const zhang = { id: 'a' as ContactId, name: '张伟' }
  expect(edited({}, { removed: ['a' as ContactId], added: [{ id: 'b' as ContactId, name: '李敏' }] }).people).toEqual([{ id: 'b', name: '李敏' }])
  expect(edited({}, { added: [zhang] }).people).toEqual([zhang])
})
