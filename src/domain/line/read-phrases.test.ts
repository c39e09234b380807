import { expect, test } from 'vitest'
import { day } from '../time/day.ts'
import type { KnownPerson } from './line-reading.ts'
import { readLine } from './read-line.ts'

const contacts: readonly KnownPerson[] = [
  { name: '张伟', salutation: '张经理' }, { name: '王建国', salutation: '王总' }, { name: '李敏', salutation: '李老师' }, { name: '陈静', salutation: '小陈' }, { name: '刘洋', salutation: '刘洋' }, { name: '赵磊', salutation: '赵工' },
  { name: 'Lily Chen', salutation: 'Lily' }, { name: 'Tom Baker', salutation: 'Tom' }, { name: 'Sarah Kim', salutation: 'Sarah' }, { name: 'Priya Nair', salutation: 'Priya' },
]
/** A Wednesday, three in the afternoon. */
const read = (text: string, minutes = 900) => readLine(text, { at: { day: day('2026-11-25'), minutes }, contacts })

test.each([
  ['和王总碰了一下二期预算，他觉得偏高', '二期预算'], ['围绕融资节奏和王总讨论了一小时', '融资节奏'], ['张经理把合同寄过来了', '合同'], ['跟赵工反馈了线上bug', '线上bug'], ['和婷姐电话40分钟 老家拆迁', '老家拆迁'], ['晚上聊她儿子中考的事聊了一个小时，和李老师', '她儿子中考的事'],
  ['大前天 电话 赵工 故障复盘 1小时20分', '故障复盘'], ['上午拜访王总，聊了续约', '续约'], ['跟Lily聊完新架构就去吃饭了', '新架构'], ['和Tom聊到半夜', ''], ['没跟张经理聊上', ''], ['没和王总谈融资', ''], ['谈了一下午，和刘洋', ''],
  ['call w/ Tom re: Q1 hiring plan (45m)', 'Q1 hiring plan'], ['discussed pricing and next steps with Tom', 'pricing and next steps'], ['Tom zoom 30m release blockers', 'release blockers'], ['Sent Lily birthday wishes on WeChat', 'birthday wishes'], ['met Sarah at the office', ''], ['Went over the offer with Tom for 20 minutes', 'the offer'],
])('%s: the topic is %j', (text, topic) => expect(read(text).topic).toBe(topic))

test.each([
  ['昨天和王总吃午饭聊了框架合同，我答应周五前发他报价', '发他报价', '2026-11-27'], ['跟张经理过了下预算，回头发他明细', '发他明细', null], ['刚和小陈聊完，她下周给我答复', '她下周给我答复', null], ['给张经理打电话说发货的事，等张经理回复', '等张经理回复', null],
  ['昨天跟王总见面谈了合同条款下周三之前给反馈', '给反馈', '2026-12-02'], ['和Lily对了合同，合同下周一签', '合同下周一签', '2026-11-30'], ['打电话给王总，约了下周三见面', '见面', '2026-12-02'], ['见了刘洋，回去查一下合同', '查一下合同', null], ['今天跟王总吃饭，明天跟李老师吃饭', '跟李老师吃饭', '2026-11-26'],
  ['Met Sarah for coffee, she wants to catch up in two weeks', 'catch up', '2026-12-09'], ['had a quick chat with Tom, will follow up next week', 'follow up', null], ['Met Tom today, seeing him again on Thursday', 'seeing him again', '2026-11-26'], ['Lunch with Priya tomorrow, bring the contract', 'bring the contract', null], ['ran into Tom, said he\'d call next week', 'he\'d call', null],
])('%s: what follows is %j, due %s', (text, what, due) => expect(read(text).followUp).toEqual({ text: what, due }))

test.each(['Bethany, dinner, Tuesday', '和张经理喝茶，他下个月退休', '跟王总吃饭，吃得很开心', '李老师退休了，下周三给她送行', 'Lunch with Tom, he paid'])('%s: nothing follows', text => expect(read(text).followUp).toBeNull())

test.each([
  ['王总周五来公司', 'happened'], ['要不要请王总吃个饭', 'planned'], ['打电话没打通王总', 'planned'], ['好久没和Tom联系了', 'planned'], ['和Tom见了面，没来得及谈合同', 'happened'], ['聊了下个月要约客户的事，和王总', 'happened'], ['国庆后去拜访王总', 'planned'], ['国庆后见过王总', 'happened'],
  ['王总答应帮我引荐投资人', 'planned'], ['白天王总帮我约了主任', 'help_received'], ['Tom cover了我的oncall', 'help_received'], ['Tom fixed my laptop', 'help_received'], ['Lent Priya my projector', 'help_given'], ['把文件帮Tom翻译了', 'help_given'], ['王总的人情一直没还', 'thanks_owed'], ['Tom covered for me, owe him one', 'thanks_owed'], ['谢过张经理了', 'happened'],
  ['Grabbing lunch w/ Sara and Tom Thursday', 'planned'], ['Ian dropped by with Tom on Thursday to discuss the move', 'happened'], ['Tom never turned up', 'planned'],
])('%s is %s', (text, kind) => expect(read(text).kind).toBe(kind))

test.each([
  ['和王总的助理小马对了下行程', ['小马']], ['met with dana from acme', ['dana']], ['跟供应商老吴谈了降价', ['老吴']], ['孙经理下午来公司谈付款', ['孙经理']], ['猎头Amanda打电话来问意向', ['Amanda']], ['跟法务部郭静对合同', ['郭静']], ['lunch with Tom\'s boss, Karen Wu', ['Karen Wu']], ['Marcus from sales dropped by', ['Marcus']],
  ['银行的客户经理小郭加了我微信', ['小郭']], ['lunch w/ kate & oscar', ['kate', 'oscar']], ['和产品经理开会', []], ['和大家团建', []], ['催张经理付款', []], ['dinner with mom and dad', []], ['Haven\'t seen Tom for ages', []], ['Dinner with Tom and his wife in Köln', []], ['谈小程序上线', []],
])('%s: strangers are %j', (text, names) => expect(read(text).unknownPeople).toEqual(names))

test.each([
  ['从三点到四点半跟王总谈股权', '15:00', 90], ['call Tom at half past nine', '09:30', null], ['聊到凌晨两点，和Tom', null, null], ['昨晚十点多跟刘洋打电话', null, null], ['Zoom w/ Priya 3-3:30pm', '15:00', 30], ['Chase called Tom at quarter to five', '16:45', null], ['粟总３点半打来电话', '15:30', null],
  ['约莫半小时和王总聊股权', null, 30], ['等了张经理四十分钟，谈了十分钟', null, 10], ['跟李老师聊了一个来小时', null, null], ['和刘洋倾了两个钟', null, 120], ['和Tom聊了1小时20', null, 80], ['15-20 min with Tom', null, null], ['chat with Tom, twenty-five minutes', null, 25], ['和Tom 2h15 评审', null, 135],
])('%s: %s, %s minutes', (text, time, minutes) => expect([read(text).time, read(text).minutes]).toEqual([time, minutes]))

test.each([
  ['中秋前给王总送月饼', null], ['国庆后和王总吃饭', null], ['国庆当天见了王总', '2026-10-01'], ['下周周五和王总开会', '2026-12-04'], ['12月底要见李老师', '2026-12-31'], ['约李老师6月第二个周六讲课', '2027-06-12'], ['Lunch with Tom a fortnight ago', '2026-11-11'], ['met Tom on the 5th of last month', '2026-10-05'], ['二〇二六年九月三十日见了王总', '2026-09-30'], ['dropped by Tom\'s on Thursday', '2026-11-19'],
])('%s: on %s', (text, date) => expect(read(text).date).toBe(date))

test.each([
  ['视讯王总', 'remote_meeting'], ['跟赵工排查线上问题', null], ['小陈没接电话', null], ['Rang Tom, no answer', null], ['晚上和Tom聚餐', 'dinner'], ['欠Tom一杯咖啡', null], ['加了王总微信', null], ['Tom 1:1 quota Teams', 'remote_meeting'], ['Tom came by today', 'face_to_face'], ['Thomas mailed Tom', 'email'],
])('%s: the form is %s', (text, format) => expect(read(text).format).toBe(format))
