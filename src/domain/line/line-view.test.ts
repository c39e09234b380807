import { expect, test } from 'vitest'
import type { ContactId } from '../base/ids.ts'
import { day } from '../time/day.ts'
import { lineViewOf, type PersonToName } from './line-view.ts'
import { readLine } from './read-line.ts'

const person = (id: string, name: string, salutation = ''): PersonToName => ({ id: id as ContactId, name, salutation, organization: '青禾', position: '经理' })
const people = [person('a', '张伟', '张经理'), person('b', '王芳'), person('c', '王建', '王总'), person('d', '王强', '王总')]
const view = (line: string) => lineViewOf(line, readLine(line, { at: { day: day('2026-11-25'), minutes: 600 }, contacts: people }), people)

test('people are named, not counted', () => {
  expect(view('上周五和张经理午餐，聊了整合营销')).toMatchObject({
    kind: 'happened', people: [{ id: 'a', name: '张伟', salutation: '张经理', organization: '青禾', position: '经理' }], unclearPeople: [], unknownPeople: [],
    date: '2026-11-20', format: 'lunch', topic: '整合营销', minutes: null, followUp: null,
  })
})

test('a word for several people is unclear, once, and not unknown as well', () => {
  const { people: sure, unclearPeople, unknownPeople } = view('昨天和王总喝咖啡')
  expect(sure).toEqual([])
  expect(unclearPeople).toEqual([{ said: '王总', candidates: [expect.objectContaining({ id: 'c' }), expect.objectContaining({ id: 'd' })] }])
  expect(unknownPeople).toEqual([])
})

test('spans are places in the line as it was typed', () => {
  const line = '  昨天 和王芳吃了晚饭'
  const { spans } = view(line)
  expect(line.slice(spans.date?.start, spans.date?.end)).toBe('昨天')
})
