import { expect, test } from 'vitest'
import { type LabelledLine, scoreOf } from './score.ts'

const reading = { kind: 'happened', people: ['张伟'], unknownPeople: [], date: null, time: null, minutes: 60, format: null, topic: '', followUp: null }
const line = (labels: Partial<LabelledLine['reading']>): LabelledLine => ({ text: '', at: '2026-11-23T09:30', contacts: [], reading: { ...reading, ...labels } })

test('precision counts what was read, recall what was said, and a line is right when all of it is', () => {
  const { fields, wholeRight, wrong } = scoreOf([line({}), line({ people: ['张伟', '李敏'], minutes: null })], () => reading)
  expect(wholeRight).toBe(1)
  expect(wrong.map(one => one.fields)).toEqual([['people', 'minutes']])
  expect(fields.find(({ field }) => field === 'people')).toEqual({ field: 'people', said: 3, read: 2, right: 2, lines: 1 })
  expect(fields.find(({ field }) => field === 'minutes')).toEqual({ field: 'minutes', said: 1, read: 2, right: 1, lines: 1 })
  expect(fields.find(({ field }) => field === 'date')).toEqual({ field: 'date', said: 0, read: 0, right: 0, lines: 2 })
})
