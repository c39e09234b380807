import { expect, test } from 'vitest'
import { day } from '../time/day.ts'
import type { KnownPerson } from './line-reading.ts'
import { readLine } from './read-line.ts'

const contacts: readonly KnownPerson[] = [
  { name: '张伟', salutation: '张经理' }, { name: '王建国', salutation: '王总' }, { name: '李敏', salutation: '李老师' }, { name: '陈静', salutation: '小陈' }, { name: '刘洋', salutation: '刘洋' }, { name: '赵磊', salutation: '赵工' },
  { name: 'Lily Chen', salutation: 'Lily' }, { name: 'Tom Baker', salutation: 'Tom' }, { name: 'Sarah Kim', salutation: 'Sarah' }, { name: 'Priya Nair', salutation: 'Priya' },
]
/** A Wednesday, three in the afternoon. */
const read = (text: string) => readLine(text, { at: { day: day('2026-11-25'), minutes: 900 }, contacts })


/** Strangers, told who they are in many ways, and what follows behind them; and lines as people dictate or type them in haste. */
test.each([
  ['昨天跟马总视频，约了下周一再对一次', 'happened', '2026-11-24', '', { text: '再对一次', due: '2026-11-30' }, ['马总']], ['和张经理过了标书，后天前补齐资质', 'happened', null, '标书', { text: '补齐资质', due: '2026-11-27' }, []],
  ['刘洋来电咨询装修，把施工队电话给他', 'happened', null, '装修', { text: '把施工队电话给他', due: null }, []], ['见了王总，要准备一份报价', 'happened', null, '', { text: '准备一份报价', due: null }, []],
  ['李老师微信催稿，本周日交', 'happened', null, '稿', { text: '交', due: '2026-11-29' }, []], ['和小陈聊完述职，帮她看看PPT', 'happened', null, '述职', { text: '帮她看看PPT', due: null }, []],
  ['和王总吃饭聊投资，他让我下周带BP去公司', 'happened', null, '投资', { text: '带BP去公司', due: null }, []], ['跟赵工打电话，他说明天上午给结论', 'happened', null, '', { text: '给结论', due: '2026-11-26' }, []],
  ['刚跟李老师通完话，需要月底前报名', 'happened', '2026-11-25', '', { text: '报名', due: '2026-11-30' }, []], ['与李老师邮件往来，敲定12月8日答辩', 'happened', null, '12月8日答辩', null, []], ['跟赵工交接完，以后他负责运维', 'happened', null, '', null, []],
  ['Lily给我推了个岗位，记得投', 'help_received', null, '推了个岗位', { text: '投', due: null }, []], ['李老师帮我联系了导师，周三前发简历', 'help_received', null, '联系了导师', { text: '发简历', due: '2026-11-25' }, []],
  ['小陈帮我要了签名照，得还她人情', 'thanks_owed', null, '要了签名照', null, []], ['给张经理做了份分析，他周五要用', 'help_given', null, '做了份分析', null, []], ['替李老师代了课，下周她还我一节', 'help_given', null, '代了课', null, []],
  ['约了王总周四，提前把材料打印好', 'planned', '2026-11-26', '', { text: '提前把材料打印好', due: null }, []], ['明早和赵工开评审会，今晚过一遍代码', 'planned', '2026-11-26', '', { text: '过一遍代码', due: '2026-11-25' }, []],
  ['下周见刘洋，把欠他的钱带上', 'planned', null, '', { text: '把欠他的钱带上', due: null }, []], ['12月1号和张经理出差，月底前订票', 'planned', '2026-12-01', '', { text: '订票', due: '2026-11-30' }, []],
  ['Call with Tom at 4 tomorrow, prep questions tonight', 'planned', '2026-11-26', '', { text: 'prep questions', due: '2026-11-25' }, []],
  ['Seeing Sarah next Tuesday - dig out her book', 'planned', '2026-12-01', '', { text: 'dig out her book', due: null }, []],
  ['Met Priya re: the audit. Send docs by 12/4', 'happened', null, 'the audit', { text: 'Send docs', due: '2026-12-04' }, []],
  ['Tom rang about the boiler, get a plumber', 'happened', null, 'the boiler', { text: 'get a plumber', due: null }, []],
  ['Chat with Lily on sponsorship; follow up Thursday', 'happened', null, 'sponsorship', { text: 'follow up', due: '2026-11-26' }, []],
  ['Lunch with Sarah. Ask HR about her visa', 'happened', null, '', { text: 'Ask HR about her visa', due: null }, []], ['Coffee with Tom - he wants an intro to Priya', 'happened', null, '', null, []],
  ['Zoom with Priya; she\'ll confirm headcount next week', 'happened', null, '', { text: 'she\'ll confirm headcount', due: null }, []],
  ['Spoke to Sarah, must renew the domain by the 30th', 'happened', null, '', { text: 'renew the domain', due: '2026-11-30' }, []],
  ['Dinner with Lily, I promised to babysit on Saturday', 'happened', null, '', { text: 'babysit', due: '2026-11-28' }, []],
  ['1:1 w/ Tom: burnout. Give him lighter sprint', 'happened', null, 'burnout', { text: 'Give him lighter sprint', due: null }, []],
  ['Call w Lily re: venue -> she\'ll send 3 options', 'happened', null, 'venue', { text: 'she\'ll send 3 options', due: null }, []],
  ['met sarah for brunch she\'s sending me the deck tmr', 'happened', null, '', { text: 'she\'s sending me the deck', due: '2026-11-26' }, []],
  ['quick zoom with tom he will check budget and revert', 'happened', null, '', { text: 'he will check budget and revert', due: null }, []],
  ['lunch with priya need to follow up on her referral', 'happened', null, '', { text: 'follow up on her referral', due: null }, []], ['和王总通话聊了融资他让我周五前发财务模型', 'happened', null, '融资', { text: '发财务模型', due: '2026-11-27' }, []],
  ['今天和张经理开会过了预算然后要改一版PPT', 'happened', '2026-11-25', '预算', { text: '改一版PPT', due: null }, []], ['昨天刘洋来找我聊离婚的事我答应帮他找律师', 'happened', '2026-11-24', '离婚的事', { text: '帮他找律师', due: null }, []],
  ['刚才和李老师打电话说了孩子最近的情况她让我多陪陪孩子', 'happened', '2026-11-25', '孩子最近的情况', { text: '多陪陪孩子', due: null }, []], ['跟小陈吃饭聊到她想换工作回头给她介绍个猎头', 'happened', null, '她想换工作', { text: '给她介绍个猎头', due: null }, []],
  ['晚上和刘洋视频聊了创业计划他说下个月来上海', 'happened', null, '创业计划', null, []], ['昨天下午去拜访王总聊了一个小时合作模式下周给方案', 'happened', '2026-11-24', '合作模式', { text: '给方案', due: null }, []], ['跟邻居老孙借了梯子', 'help_received', null, '梯子', null, ['老孙']],
  ['在行业会上认识了做芯片的顾博士', 'happened', null, '', null, ['顾博士']], ['老乡会碰到一个叫贺强的，做餐饮的', 'happened', null, '', null, ['贺强']], ['跟采购小韩确认交期', 'happened', null, '交期', null, ['小韩']], ['给物业刘经理打电话报修', 'happened', null, '', null, ['刘经理']],
  ['和李老师、她先生老周一起吃饭', 'happened', null, '', null, ['老周']], ['拜访了招行的曹行长和信贷部小吕', 'happened', null, '', null, ['曹行长', '小吕']], ['和kevin过了下排期', 'happened', null, '排期', null, ['kevin']],
  ['lunch with tom and dave from finance', 'happened', null, '', null, ['dave']], ['met up with old classmate Wei Zhang', 'happened', null, '', null, ['Wei Zhang']],
  ['call with Dr. Osei about the biopsy', 'happened', null, 'the biopsy', null, ['Dr. Osei']], ['coffee with an angel investor, Rohan Mehta', 'happened', null, '', null, ['Rohan Mehta']],
  ['spoke to Janet in payroll about the bonus', 'happened', null, 'the bonus', null, ['Janet']], ['Uncle Joe came by with Tom', 'happened', null, '', null, ['Uncle Joe']],
  ['Introduced to Mr. Tanaka at the conference', 'happened', null, '', null, ['Mr. Tanaka']], ['interviewed two candidates: Ana and Felix', 'happened', null, '', null, ['Ana', 'Felix']],
  ['今天中午跟客户经理小谭吃了碗面，他下周把合同模板发我', 'happened', '2026-11-25', '', { text: '他下周把合同模板发我', due: null }, ['小谭']], ['周一跟张经理开了会，议程是预算，会后要改PPT', 'happened', '2026-11-23', '预算', { text: '改PPT', due: null }, []],
  ['昨天在校门口碰到李老师，说孩子最近上课走神', 'happened', '2026-11-24', '孩子最近上课走神', null, []], ['赵工电话说服务器挂了，半夜一起救火', 'happened', null, '服务器挂了', null, []], ['刚给王总发了周报', 'happened', '2026-11-25', '周报', null, []],
  ['王总回邮件了，同意延期', 'happened', null, '', null, []], ['和小陈约了下周四晚上看话剧', 'planned', '2026-12-03', '', null, []], ['替张经理参加了评审会', 'help_given', null, '参加了评审会', null, []], ['张经理替我参加了评审会', 'help_received', null, '参加了评审会', null, []],
  ['李老师把她的教案借我参考', 'help_received', null, '把她的教案借我参考', null, []], ['把我的笔记借给小陈了', 'help_given', null, '我的笔记', null, []], ['赵工帮了我一个大忙，改天请他吃饭', 'help_received', null, '', { text: '请他吃饭', due: null }, []],
  ['刘洋请我看了电影', 'happened', null, '', null, []], ['和王总通了个视频，屏幕共享讲了方案', 'happened', null, '方案', null, []], ['跟小陈吃饭，她付的钱', 'happened', null, '', null, []], ['今早6点半和赵工晨跑', 'happened', '2026-11-25', '', null, []],
  ['下下周三下午跟李老师约了家访', 'planned', '2026-12-09', '', null, []], ['12.5 和张经理签约', 'planned', '2026-12-05', '', null, []], ['上个月月底和刘洋喝过一次酒', 'happened', '2026-10-31', '', null, []], ['每周三都和赵工对进度', 'happened', null, '进度', null, []],
  ['两周没跟李老师联系了', 'planned', null, '', null, []], ['王总在饭桌上提到想收购一家工厂', 'happened', null, '想收购一家工厂', null, []], ['跟张经理提前沟通了裁员名单', 'happened', null, '裁员名单', null, []], ['小陈转正了，发微信恭喜她', 'happened', null, '', null, []],
  ['给刘洋点赞', 'happened', null, '', null, []], ['和李老师聊了聊，没聊出结果', 'happened', null, '', null, []], ['微信跟赵工说了声抱歉', 'happened', null, '', null, []], ['王总问报价，明早给他', 'happened', null, '报价', { text: '给他', due: '2026-11-26' }, []],
  ['跟刘洋敲定了婚礼场地，定金周五前付', 'happened', null, '婚礼场地', { text: '定金周五前付', due: '2026-11-27' }, []], ['张经理催我交材料', 'happened', null, '', { text: '交材料', due: null }, []],
  ['王总托我给他儿子找实习', 'happened', null, '', { text: '给他儿子找实习', due: null }, []], ['李老师叫我周五去学校一趟', 'happened', null, '', { text: '去学校一趟', due: '2026-11-27' }, []],
  ['Tom asked me to review his paper by Friday', 'happened', null, '', { text: 'review his paper', due: '2026-11-27' }, []],
  ['Sarah wants me to call her back tomorrow', 'happened', null, '', { text: 'call her back', due: '2026-11-26' }, []], ['Priya reminded me to submit the form', 'happened', null, '', { text: 'submit the form', due: null }, []],
  ['Lily told me to talk to her landlord', 'happened', null, '', { text: 'talk to her landlord', due: null }, []], ['Grabbed a beer with Tom, he\'s stressed about work', 'happened', null, '', null, []],
  ['Morning walk with Sarah, talked about her mum', 'happened', null, 'her mum', null, []], ['Quick one with Lily: bug triage', 'happened', null, 'bug triage', null, []],
  ['Tom & Sarah over for dinner last night', 'happened', '2026-11-24', '', null, []], ['Priya is visiting next week', 'planned', null, '', null, []],
  ['Meeting w/ Tom pushed back to 4pm tomorrow', 'planned', '2026-11-26', '', null, []], ['Had to cancel on Sarah today', 'planned', null, '', null, []],
  ['Tom will call me on Monday about the lease', 'planned', '2026-11-30', 'the lease', null, []], ['Left a voicemail for Priya', 'happened', null, '', null, []],
  ['Voice note from Lily about the trip', 'happened', null, 'the trip', null, []], ['Sarah liked my draft', 'happened', null, '', null, []], ['Thanked Lily for the cake', 'happened', null, 'the cake', null, []],
  ['caught up with sarah after ages, shes moving to leeds', 'happened', null, '', null, []], ['tom n me went thru the numbers', 'happened', null, 'the numbers', null, []],
  ['lunch w lily, owe her 20 bucks', 'happened', null, '', { text: 'her 20 bucks', due: null }, []], ['ran into priya, gotta catch up properly soon', 'happened', null, '', { text: 'catch up properly', due: null }, []],
  ['和Sarah吃了brunch，她推荐了个理财师', 'happened', null, '', null, []], ['跟Tom meeting了一下，Q1 plan基本ok', 'happened', null, '', null, []], ['Lily約我下週三吃飯', 'planned', '2026-12-02', '', null, []],
  ['下周二要和Priya过demo，先把环境搭好', 'planned', '2026-12-01', 'demo', { text: '把环境搭好', due: null }, []], ['跟孩子的钢琴老师佟老师聊了考级', 'happened', null, '考级', null, ['佟老师']], ['楼下便利店老板阿坤帮我收了包裹', 'help_received', null, '收了包裹', null, ['阿坤']],
  ['见了投资人Raymond Wu，他要看三年财务预测', 'happened', null, '', null, ['Raymond Wu']], ['在健身房认识了个程序员，叫周衍', 'happened', null, '', null, ['周衍']], ['跟媒体朋友温柔约了采访，下周发提纲', 'planned', null, '', { text: '发提纲', due: null }, ['温柔']],
  ['接待了省厅来的鲁处长一行', 'happened', null, '', null, ['鲁处长']], ['同学群里加了学妹乔安娜', 'happened', null, '', null, ['乔安娜']], ['带导师见了合作方的欧总', 'happened', null, '', null, ['欧总']], ['晚上和大学室友聚会，老莫和胖子都来了', 'happened', null, '', null, ['老莫']],
  ['跟王总和他的新搭档祁峰开会聊股权', 'happened', null, '股权', null, ['祁峰']], ['帮邻居家的小雨补了英语', 'help_given', null, '补了英语', null, ['小雨']], ['隔壁组的实习生问我怎么写周报', 'happened', null, '怎么写周报', null, []], ['房东太太来收租', 'happened', null, '', null, []],
  ['和前同事们聚餐', 'happened', null, '', null, []], ['跟甲方对接人沟通了排期', 'happened', null, '排期', null, []], ['跟心理咨询师Dr. Lin聊了一小时', 'happened', null, '', null, ['Dr. Lin']], ['约了牙医周五下午', 'planned', '2026-11-27', '', null, []],
  ['跟税务局的两位同志核对了发票', 'happened', null, '发票', null, []], ['met Fatima from the grants office, she\'ll send the form', 'happened', null, '', { text: 'she\'ll send the form', due: null }, ['Fatima']],
  ['Had a call with Luca and Ines at the agency', 'happened', null, '', null, ['Luca', 'Ines']], ['Bumped into Mrs Okafor at the market', 'happened', null, '', null, ['Mrs Okafor']],
  ['coffee with an old colleague, Marianne', 'happened', null, '', null, ['Marianne']], ['Tom\'s friend Dieter helped me with the car', 'help_received', null, 'the car', null, ['Dieter']],
  ['the plumber Gus fixed our sink', 'help_received', null, 'fixed our sink', null, ['Gus']], ['interviewed a candidate called Min-ji, second round next week', 'happened', null, '', null, ['Min-ji']],
  ['Spoke with someone from the council about parking', 'happened', null, 'parking', null, []], ['Lunch with the team', 'happened', null, '', null, []],
  ['Zoom with Prof. Alvarez and two of her students re: dataset', 'happened', null, 'dataset', null, ['Prof. Alvarez']],
  ['got an email from a Mr. Petrov at Gazprombank about the tender', 'happened', null, 'the tender', null, ['Mr. Petrov']],
  ['my neighbor Ed lent me a ladder, return it this weekend', 'help_received', null, 'a ladder', { text: 'return it', due: null }, ['Ed']], ['王总介绍了他表弟袁立给我', 'help_received', null, '介绍了他表弟袁立给我', null, []],
  ['陪客户的陆总打了高尔夫', 'happened', null, '', null, ['陆总']], ['下午跟美国那边的Hannah Brooks对了数据', 'happened', null, '数据', null, ['Hannah Brooks']], ['周末去看了住院的姑妈', 'happened', null, '', null, []],
  ['跟Vendor的AM Jessica催了发货', 'happened', null, '发货', null, ['Jessica']], ['跟乙方项目经理阎浩吵了一架', 'happened', null, '', null, ['阎浩']], ['新邻居姓沙，打了个招呼', 'happened', null, '', null, []],
  ['给王总打电话没打通，明天再打', 'planned', '2026-11-26', '', null, []], ['和李老师没约上，改天再说', 'planned', null, '', null, []], ['没见到张经理，下次再约', 'planned', null, '', null, []],
  ['Tom cancelled, will reschedule next week', 'planned', null, '', null, []],
])('%s: %s on %s, about %j, then %j, new %j', (text, kind, date, topic, followUp, unknownPeople) => {
  const reading = read(text)
  expect({ kind: reading.kind, date: reading.date, topic: reading.topic, followUp: reading.followUp, unknownPeople: reading.unknownPeople }).toEqual({ kind, date, topic, followUp, unknownPeople })
})
