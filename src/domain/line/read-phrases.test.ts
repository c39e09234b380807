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

test.each([
  ['王总说下周出差', 'happened', null, null, '下周出差', null], ['张伟说下个月要休产假', 'happened', null, null, '下个月要休产假', null],
  ['小陈说年后要结婚', 'happened', null, null, '年后要结婚', null], ['刘洋说周五到北京', 'happened', null, null, '周五到北京', null],
  ['帮王总的女儿改了简历', 'help_given', null, null, '改了简历', null], ['替李老师的儿子找了实习', 'help_given', null, null, '找了实习', null],
  ['给赵工的老婆介绍了工作', 'help_given', null, null, '介绍了工作', null], ['Helped Tom\'s wife with her visa', 'help_given', null, null, 'her visa', null],
  ['pricing call with Sarah', 'happened', null, 'call', 'pricing', null], ['contract review lunch with Tom', 'happened', null, 'lunch', 'contract review', null],
  ['budget sync with Priya yesterday', 'happened', '2026-11-24', null, 'budget', null], ['quick roadmap chat with Lily', 'happened', null, null, 'roadmap', null],
  ['onboarding Zoom with Tom, 30m', 'happened', null, 'remote_meeting', 'onboarding', null], ['met with Acme', 'happened', null, 'face_to_face', '', null],
  ['call with Adobe team', 'happened', null, 'call', '', null], ['跟华为的人聊了芯片', 'happened', null, null, '芯片', null],
  ['met Tom from Stripe', 'happened', null, 'face_to_face', '', null], ['Lunch with Sarah and someone from Deloitte', 'happened', null, 'lunch', '', null],
  ['11.20-11.22和王总出差', 'happened', '2026-11-20', null, '', null], ['周一到周三跟赵工在上海出差', 'happened', '2026-11-23', null, '', null],
  ['Monday\'s meeting with Tom is now Wednesday', 'planned', '2026-11-25', null, '', null], ['Call with Sarah moved to Thursday', 'planned', '2026-11-26', 'call', '', null],
  ['和王总的饭改到周五', 'planned', '2026-11-27', null, '', null], ['lunch with Tom is now on Friday', 'planned', '2026-11-27', 'lunch', '', null],
  ['晚上7点和王总吃饭', 'planned', null, 'dinner', '', null], ['早上8点和王总打球', 'happened', null, null, '', null],
  ['18:30 dinner with Tom', 'planned', null, 'dinner', '', null], ['9am call with Sarah', 'happened', null, 'call', '', null],
  ['和王总聊完了融资，他说周四给我答复', 'happened', null, null, '融资', { text: '给我答复', due: '2026-11-26' }], ['昨天跟张经理谈了合同，等他消息', 'happened', '2026-11-24', null, '合同', { text: '等他消息', due: null }],
  ['call with Tom about pricing, to send deck', 'happened', null, 'call', 'pricing', { text: 'send deck', due: null }], ['Chat with Sarah on hiring, will circle back', 'happened', null, null, 'hiring', { text: 'circle back', due: null }],
  ['call with Priya re launch, ping her Mon', 'happened', null, 'call', 'launch', { text: 'ping her', due: '2026-11-30' }], ['和赵工讨论了接口，回头拉个群', 'happened', null, null, '接口', { text: '拉个群', due: null }],
  ['跟李老师吃午饭，记得还书', 'happened', null, 'lunch', '', { text: '还书', due: null }], ['王总电话聊了岗位，让我发简历过去', 'happened', null, 'call', '岗位', { text: '发简历过去', due: null }],
  ['跟小陈喝咖啡，约好下周再聊', 'happened', null, 'coffee', '', { text: '再聊', due: null }], ['见了王总，合同下周寄过去', 'happened', null, 'face_to_face', '', { text: '合同下周寄过去', due: null }],
  ['和刘洋吃火锅，他帮我问问房子', 'happened', null, null, '', { text: '他帮我问问房子', due: null }], ['跟张经理开会过了需求，周四给排期', 'happened', null, null, '需求', { text: '给排期', due: '2026-11-26' }],
  ['和王总通了电话，晚点把资料微信发他', 'happened', null, 'call', '', { text: '把资料微信发他', due: null }], ['微信和李老师说了孩子的事，周末带去见她', 'happened', null, 'message', '孩子的事', { text: '带去见她', due: null }],
  ['跟Tom过了方案，他让我下周一前改好', 'happened', null, null, '方案', { text: '改好', due: '2026-11-30' }], ['昨晚和王总吃饭，他答应介绍投资人', 'happened', '2026-11-24', 'dinner', '', { text: '介绍投资人', due: null }],
  ['拜访王总 聊了采购 待发报价', 'happened', null, 'face_to_face', '采购', { text: '发报价', due: null }], ['和赵工对了接口文档 下一步联调', 'happened', null, null, '接口文档', { text: '联调', due: null }],
  ['和张经理午饭，聊涨薪，等HR回复', 'happened', null, 'lunch', '涨薪', { text: '等HR回复', due: null }], ['跟小陈打了电话，改天约饭', 'happened', null, 'call', '', { text: '约饭', due: null }],
  ['lunch with Sarah, she\'ll send the contract Friday', 'happened', null, 'lunch', '', { text: 'she\'ll send the contract', due: '2026-11-27' }], ['Coffee with Lily. Next step: share job spec', 'happened', null, 'coffee', '', { text: 'share job spec', due: null }],
  ['Zoom with Priya on budget - send numbers by Friday', 'happened', null, 'remote_meeting', 'budget', { text: 'send numbers', due: '2026-11-27' }], ['Call w/ Tom, he\'s going to check with legal', 'happened', null, 'call', '', { text: 'he\'s going to check with legal', due: null }],
  ['dinner with Tom last night, let\'s do a hike next month', 'happened', '2026-11-24', 'dinner', '', { text: 'do a hike', due: null }], ['Sarah called about the lease, call her back tomorrow', 'happened', null, 'call', 'the lease', { text: 'call her back', due: '2026-11-26' }],
  ['met Priya today, touch base again in Jan', 'happened', '2026-11-25', 'face_to_face', '', { text: 'touch base again', due: null }], ['Chatted with Tom, circle back after Christmas', 'happened', null, null, '', { text: 'circle back', due: null }],
  ['coffee with Sarah, get her thoughts on the draft by Monday', 'happened', null, 'coffee', '', { text: 'get her thoughts on the draft', due: '2026-11-30' }], ['Call with Tom: pricing. TODO loop in Priya', 'happened', null, 'call', 'pricing', { text: 'loop in Priya', due: null }],
  ['Met Sarah, waiting for her quote', 'happened', null, 'face_to_face', '', { text: 'waiting for her quote', due: null }], ['sync with Tom, revisit next week', 'happened', null, null, '', { text: 'revisit', due: null }],
  ['had tea with Lily, gotta return her umbrella', 'happened', null, null, '', { text: 'return her umbrella', due: null }], ['和王总喝茶，他下周去美国', 'happened', null, null, '', null],
  ['跟张经理聊了项目，他很满意', 'happened', null, null, '项目', null], ['和刘洋吃饭，他请的客', 'happened', null, null, '', null],
  ['Coffee with Tom, he just got promoted', 'happened', null, 'coffee', '', null], ['Lunch with Sarah, she\'s moving next month', 'happened', null, 'lunch', '', null],
  ['跟李老师视频，顺便问了孩子成绩', 'happened', null, 'remote_meeting', '孩子成绩', null], ['记得把样品寄给王总，昨天聊过报价', 'happened', '2026-11-24', null, '报价', { text: '把样品寄给王总', due: null }],
  ['要给张经理发会议纪要，今天开会过了预算', 'happened', '2026-11-25', null, '预算', { text: '给张经理发会议纪要', due: null }], ['Need to send Tom the slides, had a call on Q1 today', 'happened', '2026-11-25', 'call', 'Q1', { text: 'send Tom the slides', due: null }],
  ['跟王总见完面了 明天出方案', 'happened', null, 'face_to_face', '', { text: '出方案', due: '2026-11-26' }], ['刚和赵工语音完 今晚修bug', 'happened', '2026-11-25', 'call', '', { text: '修bug', due: '2026-11-25' }],
  ['跟王总聊了合作，争取月底签约', 'happened', null, null, '合作', { text: '签约', due: '2026-11-30' }], ['和张经理吃了午饭，他要我准备PPT', 'happened', null, 'lunch', '', { text: '准备PPT', due: null }],
  ['上午见了刘洋，说等他从深圳回来再约', 'happened', null, 'face_to_face', '', { text: '等他从深圳回来再约', due: null }], ['和Lily打电话聊offer，需要周五前回复', 'happened', null, 'call', 'offer', { text: '回复', due: '2026-11-27' }],
  ['跟小陈碰了下活动流程，物料我来订', 'happened', null, null, '活动流程', { text: '物料我来订', due: null }], ['和赵工喝咖啡，下回带他去新店', 'happened', null, 'coffee', '', { text: '带他去新店', due: null }],
  ['昨天和王总晚饭 回头发他照片', 'happened', '2026-11-24', 'dinner', '', { text: '发他照片', due: null }], ['跟张经理沟通了离职，尽快交接', 'happened', null, null, '离职', { text: '交接', due: null }],
  ['去李老师家坐了坐，下次带点水果', 'happened', null, null, '', { text: '带点水果', due: null }], ['Priya emailed re invoice, pay by 30 Nov', 'happened', null, 'email', 'invoice', { text: 'pay', due: '2026-11-30' }],
  ['Ran into Tom, said we\'d grab lunch soon', 'happened', null, 'face_to_face', '', { text: 'grab lunch', due: null }], ['1:1 with Sarah, action: update roadmap doc', 'happened', null, null, '', { text: 'update roadmap doc', due: null }],
  ['Call with Lily, promised her feedback by tmr', 'happened', null, 'call', '', { text: 'her feedback', due: '2026-11-26' }], ['Met Tom at the expo, follow up w/ brochure', 'happened', null, 'face_to_face', '', { text: 'follow up w/ brochure', due: null }],
  ['WeChat with Priya, she will confirm the venue', 'happened', null, 'message', '', { text: 'she will confirm the venue', due: null }], ['为了续签的事找了张经理', 'happened', null, null, '续签的事', null],
  ['和小陈过脚本', 'happened', null, null, '脚本', null], ['和刘洋碰选题', 'happened', null, null, '选题', null],
  ['跟王总梳理了客户名单', 'happened', null, null, '客户名单', null], ['跟李老师打听了择校', 'happened', null, null, '择校', null],
  ['向王总了解了行业情况', 'happened', null, null, '行业情况', null], ['和张经理敲定了档期', 'happened', null, null, '档期', null],
  ['找赵工咨询服务器选型', 'happened', null, null, '服务器选型', null], ['和王总推演了一遍谈判方案', 'happened', null, null, '谈判方案', null],
  ['跟小陈吐槽老板', 'happened', null, null, '老板', null], ['跟刘洋打电话交流带娃心得', 'happened', null, 'call', '带娃心得', null],
  ['王总来问付款进度', 'happened', null, null, '付款进度', null], ['张经理找我谈绩效', 'happened', null, null, '绩效', null],
  ['李老师打电话催论文', 'happened', null, 'call', '论文', null], ['跟王总确认了交期', 'happened', null, null, '交期', null],
  ['午饭时和小陈聊起她的创业想法', 'happened', null, 'lunch', '她的创业想法', null], ['caught up with Tom on the merger', 'happened', null, null, 'the merger', null],
  ['went over the contract with Sarah', 'happened', null, null, 'the contract', null], ['walked Lily through the new dashboard', 'help_given', null, null, 'the new dashboard', null],
  ['aligned with Priya on timelines', 'happened', null, null, 'timelines', null], ['aligned on timelines w/ Priya', 'happened', null, null, 'timelines', null],
  ['coffee w/ Tom - fundraising', 'happened', null, 'coffee', 'fundraising', null], ['picked Sarah\'s brain on pricing', 'happened', null, null, 'pricing', null],
  ['bounced ideas off Tom for the launch', 'happened', null, null, '', null], ['Touched base with Priya about the vendor', 'happened', null, null, 'the vendor', null],
  ['Compared notes with Tom on schools', 'happened', null, null, 'schools', null], ['Heard from Sarah about the reorg', 'happened', null, null, 'the reorg', null],
  ['Tom pitched me his startup', 'happened', null, null, 'his startup', null], ['Had a long talk with Lily over her career plans', 'happened', null, null, 'her career plans', null],
  ['vented to Tom about work', 'happened', null, null, 'work', null], ['Sarah updated me on the lawsuit', 'happened', null, null, 'the lawsuit', null],
  ['Tom asked if we could move the deadline', 'happened', null, null, 'if we could move the deadline', null], ['lunch w/ priya, talked shop', 'happened', null, 'lunch', '', null],
  ['Zoomed with Tom to finalize the SOW', 'happened', null, 'remote_meeting', 'the SOW', null], ['met Sarah to sign off the budget', 'happened', null, 'face_to_face', 'the budget', null],
  ['昨天下午和张经理在星巴克聊了两个小时副业', 'happened', '2026-11-24', null, '副业', null], ['前天跟王总打羽毛球', 'happened', '2026-11-23', null, '', null],
  ['今早碰见李老师在买菜', 'happened', '2026-11-25', 'face_to_face', '', null], ['11月20号跟赵工吃的晚饭', 'happened', '2026-11-20', 'dinner', '', null],
  ['明天下午3点和王总视频', 'planned', '2026-11-26', 'remote_meeting', '', null], ['下周三中午约了小陈吃饭聊新项目', 'planned', '2026-12-02', 'lunch', '新项目', null],
  ['Dinner with Tom next Friday 7pm', 'planned', '2026-11-27', 'dinner', '', null], ['Priya helped me prep for the interview', 'help_received', null, null, 'prep for the interview', null],
  ['刘洋帮我搬家', 'help_received', null, null, '搬家', null], ['还没谢张经理帮我要到票', 'thanks_owed', null, null, '要到票', null],
  ['Owe Sarah a thank-you for the referral', 'thanks_owed', null, null, 'the referral', null], ['要谢谢王总的推荐', 'thanks_owed', null, null, '推荐', null],
  ['王总介绍我认识了何总', 'help_received', null, null, '介绍我认识了何总', null], ['和新来的孙经理、刘洋开会', 'happened', null, null, '', null],
  ['Coffee with Nadia and Tom', 'happened', null, 'coffee', '', null], ['微信问了赵工服务器密码', 'happened', null, 'message', '服务器密码', null],
  ['李老师说下学期要退休', 'happened', null, null, '下学期要退休', null], ['小陈说周五一起吃饭', 'planned', '2026-11-27', null, '', null],
  ['王总说明年想去日本', 'happened', null, null, '明年想去日本', null], ['昨天和赵工吃烤鱼 他老婆下个月生', 'happened', '2026-11-24', null, '', null],
  ['晚上和刘洋去看电影', 'happened', null, null, '', null], ['下午5点半给张经理打电话', 'planned', null, 'call', '', null],
  ['interview prep call with Priya', 'happened', null, 'call', 'interview prep', null], ['Team lunch with Tom', 'happened', null, 'lunch', '', null],
  ['Vendor review meeting with Sarah and Tom', 'happened', null, null, 'Vendor review', null], ['visa application coffee with Lily yesterday', 'happened', '2026-11-24', 'coffee', 'visa application', null],
  ['birthday dinner with Tom', 'happened', null, 'dinner', '', null], ['Had a great call with Sarah', 'happened', null, 'call', '', null],
  ['跟张经理聊了预算。另外约了周五面谈', 'happened', null, null, '预算', { text: '面谈', due: '2026-11-27' }], ['和小陈聊完，把简历转给了HR', 'happened', null, null, '', null],
  ['午饭见了Lily，答应帮她内推', 'happened', null, 'lunch', '', { text: '帮她内推', due: null }], ['和王总喝茶谈股份，他考虑一下再回复我', 'happened', null, null, '股份', { text: '他考虑一下再回复我', due: null }],
  ['跟赵工说了bug的事，周五修好', 'happened', null, null, 'bug的事', { text: '修好', due: '2026-11-27' }], ['Talked to Tom re: visa. He will email me the form.', 'happened', null, null, 'visa', { text: 'He will email me the form', due: null }],
  ['Coffee w Sarah - intro her to Priya', 'happened', null, 'coffee', '', { text: 'intro her to Priya', due: null }], ['Lily call, budget, get back to her by Thu', 'happened', null, 'call', 'budget', { text: 'get back to her', due: '2026-11-26' }],
  ['1:1 Priya: promo case, draft doc by 12/5', 'happened', null, null, 'promo case', { text: 'draft doc', due: '2026-12-05' }], ['和张经理一起过了年度总结', 'happened', null, null, '年度总结', null],
  ['跟李老师请教孩子升学', 'happened', null, null, '孩子升学', null], ['和刘洋合计了买房的事', 'happened', null, null, '买房的事', null],
  ['跟王总汇报Q4业绩，下周再约一次', 'happened', null, null, 'Q4业绩', { text: '再约一次', due: null }], ['找小陈对一下发布会物料', 'happened', null, null, '发布会物料', null],
  ['约赵工周四过架构图', 'planned', '2026-11-26', null, '架构图', null], ['打算下周找王总聊聊融资', 'planned', null, null, '融资', null],
  ['想请李老师吃饭谢谢她的辅导', 'thanks_owed', null, null, '辅导', null], ['Priya\'s helping me with the visa', 'help_received', null, null, 'the visa', null],
  ['gave Tom feedback on his talk', 'help_given', null, null, 'feedback on his talk', null], ['下周一和Sarah Kim在Zoom上review合同', 'planned', '2026-11-30', 'remote_meeting', '合同', null],
  ['和王总、李老师在杭州吃了顿饭，聊乡村教育', 'happened', null, null, '乡村教育', null], ['加了个微信，小陈的朋友阿明', 'happened', null, null, '', null],
  ['跟王总吃饭。下次带上合同', 'happened', null, null, '', { text: '带上合同', due: null }], ['赵工昨天来我家吃饭，教我修水管', 'help_received', '2026-11-24', null, '修水管', null],
  ['跟刘洋打了半小时电话，基本都在聊孩子', 'happened', null, 'call', '孩子', null], ['Quick sync w/ Lily: launch checklist; she owns copy, I do QA', 'happened', null, null, 'launch checklist', null],
  ['drinks with Priya tonight', 'planned', '2026-11-25', null, '', null], ['catch up w/ Sarah tmr 4pm', 'planned', '2026-11-26', null, '', null],
  ['跟李老师说好周六上午十点去看她', 'planned', '2026-11-28', null, '', null], ['和王总喝了咖啡，约了下周打球', 'happened', null, 'coffee', '', { text: '打球', due: null }],
  ['跟张经理谈完了，他回去跟老板汇报', 'happened', null, null, '', null], ['昨天见了李老师，要帮她订票', 'happened', '2026-11-24', 'face_to_face', '', { text: '帮她订票', due: null }],
  ['跟赵工电话，周一给他结果', 'happened', null, 'call', '', { text: '给他结果', due: '2026-11-30' }], ['和小陈聊天，她想让我介绍几个客户', 'happened', null, null, '', { text: '介绍几个客户', due: null }],
  ['Lily午饭，聊了跳槽，帮她留意机会', 'happened', null, 'lunch', '跳槽', { text: '帮她留意机会', due: null }], ['和刘洋语音，下个月去他那边看看', 'happened', null, 'call', '', { text: '去他那边看看', due: null }],
  ['跟王总开会，会后发纪要', 'happened', null, null, '', { text: '发纪要', due: null }], ['见张经理聊合同 尽快走流程', 'happened', null, 'face_to_face', '合同', { text: '走流程', due: null }],
  ['和李老师吃饭，还要再约一次家长会', 'happened', null, null, '', { text: '再约一次家长会', due: null }], ['跟Tom聊了聊，得给他补个材料', 'happened', null, null, '', { text: '给他补个材料', due: null }],
  ['跟小陈过了文案，需要再改一版', 'happened', null, null, '文案', { text: '再改一版', due: null }], ['王总来电，催合同，今天下班前发过去', 'happened', null, 'call', '合同', { text: '发过去', due: '2026-11-25' }],
  ['和张经理吃午饭，提醒我年底前交总结', 'happened', null, 'lunch', '', { text: '交总结', due: '2026-12-31' }], ['和赵工吃饭，聊了技术选型，之后给他发个对比表', 'happened', null, null, '技术选型', { text: '给他发个对比表', due: null }],
  ['跟王总微信沟通了付款，月底前到账', 'happened', null, 'message', '付款', { text: '到账', due: '2026-11-30' }], ['Met Tom for lunch, I\'m to draft the proposal', 'happened', null, 'lunch', '', { text: 'draft the proposal', due: null }],
  ['Call with Sarah - she owes me a reply by Fri', 'happened', null, 'call', '', { text: 'she owes me a reply', due: '2026-11-27' }], ['coffee with Priya, agreed to meet again in Dec', 'happened', null, 'coffee', '', { text: 'meet again', due: null }],
  ['Spoke to Tom about the lease; he\'ll get back to me next week', 'happened', null, null, 'the lease', { text: 'he\'ll get back to me', due: null }], ['Lunch w/ Lily. Send her the recipe!', 'happened', null, 'lunch', '', { text: 'Send her the recipe', due: null }],
  ['chat w/ tom. set up demo next tues', 'happened', null, null, '', { text: 'set up demo', due: '2026-12-01' }], ['met priya, need her feedback on spec', 'happened', null, 'face_to_face', '', { text: 'her feedback on spec', due: null }],
  ['Dinner with Tom. Should introduce him to Lily', 'happened', null, 'dinner', '', { text: 'introduce him to Lily', due: null }], ['Sarah emailed about the grant, reply by tomorrow', 'happened', null, 'email', 'the grant', { text: 'reply', due: '2026-11-26' }],
  ['had lunch with Tom, gonna send him some articles', 'happened', null, 'lunch', '', { text: 'send him some articles', due: null }], ['Call Tom, discussed roadmap, next: finalize scope', 'happened', null, 'call', 'roadmap', { text: 'finalize scope', due: null }],
  ['Coffee with Lily; action item - review her portfolio', 'happened', null, 'coffee', '', { text: 'review her portfolio', due: null }], ['Ran into Sarah, must call her soon', 'happened', null, 'face_to_face', '', { text: 'call her', due: null }],
  ['1on1 with Priya, discussed promo, will talk to HR', 'happened', null, null, 'promo', { text: 'talk to HR', due: null }], ['Catch-up with Tom; f/u in 2 weeks', 'happened', null, null, '', { text: 'f/u', due: '2026-12-09' }],
  ['Met Tom. Follow up on visa in January', 'happened', null, 'face_to_face', '', { text: 'Follow up on visa', due: null }], ['Lunch with Priya, remind her about the forms on Monday', 'happened', null, 'lunch', '', { text: 'remind her about the forms', due: '2026-11-30' }],
  ['和Lily晚饭，她要我帮忙看合同', 'happened', null, 'dinner', '', { text: '帮忙看合同', due: null }], ['跟张经理碰头，过两天出结果', 'happened', null, 'face_to_face', '', { text: '出结果', due: null }],
  ['和王总聊了会儿，他让秘书发我资料', 'happened', null, null, '', { text: '他让秘书发我资料', due: null }], ['下周五前给赵工反馈，今天电话聊了方案', 'happened', '2026-11-25', 'call', '方案', { text: '给赵工反馈', due: '2026-12-04' }],
  ['和小陈吃火锅，很开心，下次再聚', 'happened', null, null, '', { text: '再聚', due: null }], ['Great coffee with Tom, hope to do it again soon', 'happened', null, 'coffee', '', null],
  ['和刘洋喝酒，他喝多了', 'happened', null, null, '', null], ['Call with Sarah, she was in a hurry', 'happened', null, 'call', '', null],
  ['和李老师吃饭，她记得我爱吃辣', 'happened', null, null, '', null], ['跟赵工吃饭，给他过生日', 'happened', null, null, '', null],
  ['lunch with Tom, paid by him', 'happened', null, 'lunch', '', null], ['昨天刘洋帮我修了电脑，周末请他吃饭', 'help_received', '2026-11-24', null, '修了电脑', { text: '请他吃饭', due: null }],
  ['赵工帮我调了服务器 下周给他带点茶叶', 'help_received', null, null, '调了服务器', { text: '给他带点茶叶', due: null }], ['后天见李老师 提前买束花', 'planned', '2026-11-27', 'face_to_face', '', { text: '提前买束花', due: null }],
  ['明天跟Tom视频，今晚准备demo', 'planned', '2026-11-26', 'remote_meeting', '', { text: '准备demo', due: '2026-11-25' }], ['周五见张经理，别忘了带样品', 'planned', '2026-11-27', 'face_to_face', '', { text: '带样品', due: null }],
  ['和赵工午饭聊了架构，两天内出图', 'happened', null, 'lunch', '架构', { text: '出图', due: '2026-11-27' }], ['跟李老师电话，下个月5号复诊', 'happened', null, 'call', '', { text: '复诊', due: '2026-12-05' }],
  ['刚和小陈聊完招聘，三天后面试', 'happened', '2026-11-25', null, '招聘', { text: '面试', due: '2026-11-28' }], ['今天见了王总，他让我下周一去签字', 'happened', '2026-11-25', 'face_to_face', '', { text: '去签字', due: '2026-11-30' }],
  ['和刘洋碰了碰预算 月底再对一次', 'happened', null, null, '预算', { text: '再对一次', due: '2026-11-30' }], ['张经理电话，合同有问题，得重新拟', 'happened', null, 'call', '', { text: '重新拟', due: null }],
  ['和王总吃晚饭 说好年后一起去考察', 'happened', null, 'dinner', '', { text: '一起去考察', due: null }], ['跟赵工确认了方案，等他出图', 'happened', null, null, '方案', { text: '等他出图', due: null }],
  ['跟小陈语音聊了装修，后天去现场', 'happened', null, 'call', '装修', { text: '去现场', due: '2026-11-27' }], ['李老师微信问了报名，明天中午前回她', 'happened', null, 'message', '报名', { text: '回她', due: '2026-11-26' }],
  ['和Lily聊简历 她改完发我', 'happened', null, null, '简历', { text: '她改完发我', due: null }], ['跟张经理过了报价 他周五回话', 'happened', null, null, '报价', { text: '他周五回话', due: '2026-11-27' }],
  ['昨天见赵工，图纸他下周一给', 'happened', '2026-11-24', 'face_to_face', '', { text: '图纸他下周一给', due: '2026-11-30' }], ['跟王总微信，答应帮他问问学校', 'happened', null, 'message', '', { text: '帮他问问学校', due: null }],
  ['和小陈开会 会议纪要我来写', 'happened', null, null, '', { text: '会议纪要我来写', due: null }], ['和张经理通话，他们法务下周回复', 'happened', null, 'call', '', { text: '他们法务下周回复', due: null }],
  ['Lunch with Tom yesterday. Introduce him to Sarah next week', 'happened', '2026-11-24', 'lunch', '', { text: 'Introduce him to Sarah', due: null }], ['Tom helped me move, buy him dinner', 'help_received', null, null, 'move', { text: 'buy him dinner', due: null }],
  ['Sarah introduced me to her boss; send her flowers tomorrow', 'help_received', null, null, 'introduced me to her boss', { text: 'send her flowers', due: '2026-11-26' }], ['Meeting Priya on Friday, prepare the slides first', 'planned', '2026-11-27', null, '', { text: 'prepare the slides', due: null }],
  ['Coffee with Lily tomorrow - bring the book', 'planned', '2026-11-26', 'coffee', '', { text: 'bring the book', due: null }], ['Call with Tom next Monday, read his memo before', 'planned', '2026-11-30', 'call', '', { text: 'read his memo', due: null }],
  ['met Sarah about the audit, she\'ll get me the files by Friday', 'happened', null, 'face_to_face', 'the audit', { text: 'she\'ll get me the files', due: '2026-11-27' }], ['Talked with Priya about hiring, interview her candidate on Monday', 'happened', null, null, 'hiring', { text: 'interview her candidate', due: '2026-11-30' }],
  ['Emailed Tom the quote, chase him on Friday', 'happened', null, 'email', 'the quote', { text: 'chase him', due: '2026-11-27' }], ['Tom called re the invoice, I said I\'d pay it by Friday', 'happened', null, 'call', 'the invoice', { text: 'pay it', due: '2026-11-27' }],
  ['had coffee with Sarah, talked exits. Promised her an answer by Monday', 'happened', null, 'coffee', 'exits', { text: 'her an answer', due: '2026-11-30' }], ['Priya on Slack re deploy, ship fix tonight', 'happened', null, 'message', 'deploy', { text: 'ship fix', due: '2026-11-25' }],
  ['discussed rent with Sarah, she gets back to me on Friday', 'happened', null, null, 'rent', { text: 'she gets back to me', due: '2026-11-27' }], ['Zoom with Tom, agreed I\'d write the summary', 'happened', null, 'remote_meeting', '', { text: 'write the summary', due: null }],
])('%s: %s on %s, %s, about %j, then %j', (text, kind, date, format, topic, followUp) => {
  const reading = read(text)
  expect({ kind: reading.kind, date: reading.date, format: reading.format, topic: reading.topic, followUp: reading.followUp }).toEqual({ kind, date, format, topic, followUp })
})
