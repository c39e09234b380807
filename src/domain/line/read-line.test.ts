import { expect, test } from 'vitest'
import { day } from '../time/day.ts'
import type { KnownPerson, LineReading } from './line-reading.ts'
import { readLine } from './read-line.ts'

const contacts: readonly KnownPerson[] = [
  { name: '张伟', salutation: '张经理', pinyin: 'zhāng wěi' }, { name: '王建国', salutation: '王总' }, { name: '李敏', salutation: '李老师' },
  { name: 'Lily Chen', salutation: 'Lily' }, { name: '曾颖', salutation: '曾总助' }, { name: '高峰', salutation: '高峰' },
]
/** A Monday, half past nine. */
const monday = { day: day('2026-11-23'), minutes: 570 }
const read = (text: string, at = monday, known = contacts) => readLine(text, { at, contacts: known })
const names = ({ people }: LineReading): unknown => people.map(one => contacts[one]?.name)

test.each([
  ['昨天中午和张经理一起吃饭，聊了整合营销，1小时，下周三前把方案发给他', { kind: 'happened', date: '2026-11-22', minutes: 60, topic: '整合营销', followUp: { text: '把方案发给他', due: '2026-12-02' } }],
  ['明天下午三点和李老师腾讯会议 半小时 窗口函数', { kind: 'planned', date: '2026-11-24', time: '15:00', minutes: 30, format: 'remote_meeting', topic: '窗口函数' }],
  ['约了曾总助周五午餐 聊转正', { kind: 'planned', date: '2026-11-27', format: 'lunch', topic: '转正' }],
  ['11/20 和张伟 喝咖啡 40分钟', { kind: 'happened', date: '2026-11-20', format: 'coffee', minutes: 40 }],
  ['刚跟王总打完电话', { kind: 'happened', date: '2026-11-23', time: null, format: 'call' }],
  ['张经理 午餐 1h 整合营销', { kind: 'happened', date: null, minutes: 60, format: 'lunch', topic: '整合营销' }],
  ['昨晚8点和王总通电话', { kind: 'happened', date: '2026-11-22', time: '20:00', format: 'call' }],
  ['王总帮我介绍了供应商', { kind: 'help_received', date: null, format: null }],
  ['帮李敏改了PPT', { kind: 'help_given', date: null }],
  ['还没谢谢王建国帮我协调加急打样', { kind: 'thanks_owed', topic: '协调加急打样' }],
  ['下个月第二周周五和曾总助午餐', { kind: 'planned', date: '2026-12-11', format: 'lunch' }],
  ['coffee with Lily last Friday about pricing, need to send deck by Wed', { kind: 'happened', date: '2026-11-20', format: 'coffee', topic: 'pricing', followUp: { text: 'send deck', due: '2026-11-25' } }],
  ['helped Lily with the slides yesterday', { kind: 'help_given', date: '2026-11-22', topic: 'the slides' }],
  ['haven\'t thanked Lily for the intro', { kind: 'thanks_owed', topic: 'the intro' }],
  ['没和张经理吃成饭', { kind: 'planned', date: null }],
  ['没约上王总，改下周三', { kind: 'planned', date: '2026-12-02' }],
  ['下周三的会改到下周四了，和张经理', { kind: 'planned', date: '2026-12-03' }],
  ['刚给王总发了条微信，约下周二碰一下', { kind: 'happened', date: '2026-11-23', format: 'message', followUp: { text: '碰一下', due: '2026-12-01' } }],
  ['周五前得谢谢李老师', { kind: 'thanks_owed', date: null, followUp: { text: '谢谢李老师', due: '2026-11-27' } }],
  ['跟张经理聊了下周五的发布会', { kind: 'happened', date: null, topic: '下周五的发布会' }],
  ['今晚8点跟王总通电话', { kind: 'planned', date: '2026-11-23', time: '20:00', format: 'call' }],
  ['和王总吃晚饭 8点', { time: '20:00', format: 'dinner' }],
  ['堵车堵了一小时才见到张经理，聊了二十分钟', { minutes: 20, topic: '', format: 'face_to_face' }],
  ['加了王总微信', { format: null }],
  ['Phone call with Lily, 3:30-4pm, contract terms', { time: '15:30', minutes: 30, format: 'call', topic: 'contract terms' }],
  ['Met with Lily for an hour on Monday to go over the budget', { kind: 'happened', date: '2026-11-23', minutes: 60, format: 'face_to_face', topic: 'the budget', followUp: null }],
  ['talked to Lily about next Friday\'s launch', { kind: 'happened', date: null, topic: 'next Friday\'s launch' }],
  ['元旦后和张经理吃饭', { date: null, format: null }],
])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))

test.each([
  ['和张经理午餐', ['张伟']], ['和zhangwei吃饭', ['张伟']], ['跟老王、小李开会', ['王建国', '李敏']], ['建国帮我改了方案', ['王建国']], ['张伟经理来电', ['张伟']],
  ['LILY called', ['Lily Chen']], ['met Lily Chen and 曾总助', ['Lily Chen', '曾颖']], ['聊了流量高峰期的应对', []], ['和高峰吃饭', ['高峰']], ['李建国来电', []], ['张总来电', []], ['王 总昨天发微信', ['王建国']], ['和产品经理小王喝咖啡', []],
])('%s names people known', (text, expected) => expect(names(read(text))).toEqual(expected))

test.each([
  ['和刘洋聊了一个小时产品路线图', ['刘洋']], ['给赵会计打电话', ['赵会计']], ['lunch with Nina tomorrow', ['Nina']], ['和张经理、陈晓明吃饭', ['陈晓明']], ['小周帮我改了简历', ['小周']],
  ['拜访了海康的刘总', ['刘总']], ['跟法务小秦开会', ['小秦']], ['lunch with Lily and his boss Vera', ['Vera']], ['见了李老师，谈合同续签', []], ['跟老郑约好了吃面', ['老郑']],
  ['聊了上海的项目', []], ['和同事吃饭', []], ['和客户开会', []], ['和大家一起喝咖啡', []], ['Zoom with the Finance team', []], ['刘洋', []], ['和张总喝茶', ['张总']],
])('%s names people not known, where the grammar says so', (text, expected) => expect(read(text).unknownPeople).toEqual(expected))

test('a salutation of two people is a doubt, and nobody is chosen', () => {
  const twice = [{ name: '张伟', salutation: '张经理' }, { name: '张敏', salutation: '张经理' }]
  const { people, unknownPeople, unclearPeople } = read('和张经理午餐', monday, twice)
  expect({ people, unknownPeople, unclearPeople }).toEqual({ people: [], unknownPeople: ['张经理'], unclearPeople: [{ candidates: [0, 1], start: 1, end: 4 }] })
})

test('上周五 said on a Sunday is nine days ago, and the Friday just gone is offered', () => {
  const { date, dateAlternatives } = read('上周五和张经理午餐', { day: day('2026-11-22'), minutes: 600 })
  expect([date, dateAlternatives]).toEqual(['2026-11-13', ['2026-11-20']])
})

test('every field knows where it stands in what was typed', () => {
  const text = '🍵 昨天下午３点和张经理喝咖啡，聊了预算，半小时，周五前发总结'
  const { spans } = read(text)
  const at = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end)
  expect([at(spans.people[0]), at(spans.date), at(spans.time), at(spans.minutes), at(spans.format), at(spans.topic), at(spans.followUp)])
    .toEqual(['张经理', '昨天下午', '下午３点', '半小时', '喝咖啡', '预算', '发总结'])
})

test.each(['', ' ', '。', '嗯', '整合营销', 'ok', '🍵🍵', '{}', '一点点建议'])('%j says nothing, and nothing is guessed', text => {
  const { people, unknownPeople, date, time, minutes, format, followUp } = read(text)
  expect({ people, unknownPeople, date, time, minutes, format, followUp }).toEqual({ people: [], unknownPeople: [], date: null, time: null, minutes: null, format: null, followUp: null })
})
