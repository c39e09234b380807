import { expect, test } from 'vitest'
import type { ContactId } from '../base/ids.ts'
import { day } from '../time/day.ts'
import { keptLine, type SettledLine } from './kept-line.ts'

const [zhang, li] = ['zhang' as ContactId, 'li' as ContactId]
const today = day('2026-11-23')
const friday = day('2026-11-20')
const settled = (fields: Partial<SettledLine>): SettledLine =>
  ({ text: '一行话', kind: 'happened', contactIds: [zhang], date: null, time: null, minutes: null, format: null, topic: '', followUp: null, ...fields })
const NOTHING = { interaction: null, helps: [], givings: [], actionItems: [] }

test('contact that happened is an interaction: its topic, and the line in the writer’s own words', () => {
  const text = '上周五中午和张经理、李敏午餐，聊了整合营销，下周发方案'
  expect(keptLine(settled({ text, contactIds: [zhang, li, zhang], date: friday, time: '12:00', minutes: 60, format: 'lunch', topic: '整合营销', followUp: { text: '发方案', due: day('2026-11-30') } }), today)).toEqual({
    ...NOTHING,
    interaction: { on: friday, at: '12:00', format: 'lunch', contactIds: [zhang, li], startedBy: null, minutes: 60, money: null, topic: '整合营销', notes: text, heard: null, source: 'typed' },
    actionItems: [{ contactId: zhang, text: '发方案', dueOn: '2026-11-30' }],
  })
  expect(keptLine(settled({ text: ' 整合营销 ', topic: '整合营销', format: 'call' }), today).interaction).toMatchObject({ on: today, notes: '' })
  expect(keptLine(settled({ text: '', topic: '', format: 'call' }), today).interaction).toMatchObject({ on: today, topic: '', notes: '' })
})

test('a plan is something to do with the first, in the line’s own words; a follow-up is another', () => {
  expect(keptLine(settled({ text: '下周三和张经理吃饭', kind: 'planned', contactIds: [zhang, li], date: day('2026-12-02'), format: 'lunch', followUp: { text: '订位', due: null } }), today)).toEqual({
    ...NOTHING, actionItems: [{ contactId: zhang, text: '下周三和张经理吃饭', dueOn: '2026-12-02' }, { contactId: zhang, text: '订位', dueOn: null }],
  })
  expect(keptLine(settled({ kind: 'planned' }), today).actionItems).toEqual([{ contactId: zhang, text: '一行话', dueOn: null }])
})

test('help received and given is each one’s, and the contact it came in where a form is said', () => {
  expect(keptLine(settled({ kind: 'help_received', contactIds: [zhang, li], topic: '改简历', date: friday }), today)).toEqual({
    ...NOTHING, helps: [zhang, li].map(contactId => ({ contactId, on: friday, text: '改简历', thankedOn: null })),
  })
  const given = keptLine(settled({ kind: 'help_given', format: 'call' }), today)
  expect(given).toMatchObject({ helps: [], givings: [{ contactId: zhang, on: today, text: '一行话' }], interaction: { format: 'call', on: today }, actionItems: [] })
  expect(keptLine(settled({ kind: 'help_received', format: 'lunch' }), today).interaction).toMatchObject({ format: 'lunch' })
})

test('thanks owed are help not thanked for; a day ahead is a reminder, a day past is when it was', () => {
  expect(keptLine(settled({ text: '下周一要谢谢张伟', kind: 'thanks_owed', topic: '引荐', date: day('2026-11-30'), format: 'call' }), today)).toEqual({
    ...NOTHING, helps: [{ contactId: zhang, on: today, text: '引荐', thankedOn: null }], actionItems: [{ contactId: zhang, text: '下周一要谢谢张伟', dueOn: '2026-11-30' }],
  })
  expect(keptLine(settled({ kind: 'thanks_owed', date: friday }), today)).toMatchObject({ helps: [{ on: friday }], actionItems: [] })
  expect(keptLine(settled({ kind: 'thanks_owed' }), today)).toMatchObject({ helps: [{ on: today }], actionItems: [] })
})

test('nobody, and contact in no form, are not kept', () => {
  expect(() => keptLine(settled({ contactIds: [], format: 'call' }), today)).toThrow('line.nobody')
  expect(() => keptLine(settled({}), today)).toThrow('line.format_needed')
  expect(keptLine(settled({ kind: 'help_received' }), today).interaction).toBeNull()
})
