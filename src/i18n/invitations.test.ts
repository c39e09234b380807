import { expect, test } from 'vitest'
import { ROLE_KINDS } from '#domain/contact/role.ts'
import { FORMATS } from '#domain/interaction/format.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { calledOffText, changedText, invitationText, meetingTitle, movedText, seriesCalledOffText, timeSaid } from './invitations.ts'
import { LOCALES } from './messages.ts'

const start = '2026-12-11T12:00' as WallTime
const mentor = { names: ['曾老师'], role: 'career_mentor' } as const
const lunch = { format: 'lunch', start, cadence: '每月第二周周五', place: '' } as const

test('the letter to a mentor is the lecture’s', () => {
  expect(invitationText('zh-CN', mentor, lunch)).toBe('曾老师：\n非常感谢您答应成为我的职场导师！我暂时约您每月第二周周五中午 12:00 一起午餐，如果您日程有变，我可以随时更改时间。我希望能利用这个定期的机会，向您汇报我的工作进展并得到您的指点。谢谢。')
  expect(invitationText('en', { names: ['Lily'], role: 'career_mentor' }, { ...lunch, cadence: 'every second Friday of the month' })).toContain('I have pencilled in lunch together every second Friday of the month at 12:00; if your plans change I can move it at any time.')
})

test('a single talk says its day, and the place when there is one', () => {
  expect(invitationText('zh-CN', { names: ['张经理'], role: 'manager' }, { ...lunch, cadence: null, place: '二楼餐厅' })).toContain('想约您 12 月 11 日（周五）中午 12:00 一起午餐（二楼餐厅）')
})

test('equals are 你, all others 您; several are 大家', () => {
  for (const role of [...ROLE_KINDS, null]) {
    const text = invitationText('zh-CN', { names: ['李敏'], role }, lunch)
    const equal = role === 'peer' || role === 'friend' || role === 'former_colleague'
    expect([text.includes('你'), text.includes('您')], String(role)).toEqual([equal, !equal])
  }
  expect(invitationText('zh-CN', { names: ['李敏', '张伟'], role: 'peer' }, lunch)).toMatch(/^李敏、张伟：\n想约大家/)
})

test('moving and calling off ask politely', () => {
  expect(movedText('zh-CN', mentor, { format: 'lunch', from: start, start: '2026-12-14T18:30' as WallTime })).toBe('曾老师：\n原定 12 月 11 日（周五）中午 12:00 的午餐，想和您改到 12 月 14 日（周一）晚上 18:30，不知您是否方便？如果不合适，我可以再换时间。给您添麻烦了，谢谢。')
  expect(movedText('en', { names: ['Lily'], role: 'peer' }, { format: 'lunch', from: start, start })).toBe('Dear Lily,\nCould we move our lunch of Friday, 11 December, 12:00 to Friday, 11 December, 12:00? If it does not suit you, we find another time.')
  expect(changedText('zh-CN', mentor, lunch)).toContain('我们的午餐想改成每月第二周周五中午 12:00，不知您是否方便？')
  expect(calledOffText('zh-CN', { names: ['李敏'], role: 'peer' }, lunch)).toContain('要取消了，我们另约时间')
  expect(seriesCalledOffText('zh-CN', mentor, { format: 'lunch', cadence: '每月第二周周五' })).toContain('我们每月第二周周五的午餐先取消了')
})

test('nothing is left unfilled, whatever the role, form and language', () => {
  for (const locale of LOCALES) for (const role of [...ROLE_KINDS, null]) for (const format of FORMATS) for (const names of [['曾老师'], ['曾老师', '张伟'], []]) {
    const to = { names, role }
    for (const text of [
      invitationText(locale, to, { ...lunch, format }), invitationText(locale, to, { ...lunch, format, cadence: null, place: 'B1' }), movedText(locale, to, { format, from: start, start }), calledOffText(locale, to, { format, start }),
      changedText(locale, to, { format, start, cadence: null, place: '' }), changedText(locale, to, { ...lunch, format, place: 'B1' }), seriesCalledOffText(locale, to, { format, cadence: '每周' }), meetingTitle(locale, { names: ['张伟'], format }),
    ]) expect(text).not.toMatch(/[{}]|undefined|^：/)
  }
})

test.each([['07:30', '早上'], ['09:00', '上午'], ['11:30', '中午'], ['13:00', '下午'], ['18:00', '晚上'], ['23:59', '晚上']])('%s is %s', (at, part) => {
  expect(timeSaid('zh-CN', `2026-12-11T${at}` as WallTime)).toContain(`${part} ${at}`)
})

test('a title as both calendars show it', () => {
  expect([meetingTitle('zh-CN', { names: ['张经理'], format: 'lunch' }), meetingTitle('en', { names: ['Lily'], format: 'remote_meeting' })]).toEqual(['和张经理的午餐', 'Video call with Lily'])
})
