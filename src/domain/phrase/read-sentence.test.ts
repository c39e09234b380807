import { expect, test } from 'vitest'
import { readSentence } from './read-sentence.ts'

const MONTHLY = { kind: 'every', n: 1, unit: 'month' }
const TWO_MONTHS = { kind: 'every', n: 2, unit: 'month' }
const TWO_WEEKS = { kind: 'every', n: 2, unit: 'week' }
const QUARTERLY = { kind: 'every', n: 1, unit: 'quarter' }

test('the lecture\'s sentence is the whole row', () => {
  expect(readSentence('张经理，市场部负责整合营销工作，每个月一次沟通，每次一个小时的面对面或者是远程会议，沟通主题是如何将你的工作与最新的整合营销项目做结合')).toEqual({
    name: '张经理', organization: '', department: '市场部', position: '', workContent: '整合营销', roleKind: null,
    cadence: MONTHLY, cadenceText: '每个月一次', length: { min: 60, max: 60 }, lengthText: '一个小时',
    formats: ['face_to_face', 'remote_meeting'], formatsText: '面对面或者是远程会议',
    topic: '如何将你的工作与最新的整合营销项目做结合', goal: '', unread: [],
  })
})

const HALF = { min: 30, max: 30 }
const HOUR = { min: 60, max: 60 }

test.each([
  ['Manager Zhang, marketing, runs integrated marketing; once a month, one hour face to face or remote; topic: how to connect my work with the newest campaign',
    { name: 'Manager Zhang', department: 'marketing', workContent: 'integrated marketing', cadence: MONTHLY, length: HOUR, formats: ['face_to_face', 'remote_meeting'], topic: 'how to connect my work with the newest campaign' }],
  ['Lily Chen, Regional Marketing Manager, every other month, 30 min remote meeting, about the APAC campaign',
    { name: 'Lily Chen', position: 'Regional Marketing Manager', cadence: TWO_MONTHS, length: HALF, formats: ['remote_meeting'], topic: 'the APAC campaign' }],
  ['曾颖，副总裁助理，职业导师，每个月的第二周周五中午一起午餐，1小时，汇报工作进展并请教',
    { name: '曾颖', position: '副总裁助理', roleKind: 'career_mentor', cadenceText: '每个月的第二周周五', length: HOUR, formats: ['lunch'], topic: '汇报工作进展并请教' }],
  ['和李敏每两周一次会议，每次半小时，主题：SQL 窗口函数、指标体系', { name: '李敏', cadence: TWO_WEEKS, length: HALF, topic: 'SQL 窗口函数、指标体系' }],
  ['买买提·艾力；运维工程师；一年两次吃饭；1.5小时', { name: '买买提·艾力', position: '运维工程师', cadence: { kind: 'times', n: 2, unit: 'year' }, formats: ['lunch', 'dinner'] }],
  ['张经理\t市场部经理\t负责整合营销工作\t每月一次\t面对面\t1小时', { name: '张经理', department: '市场部', position: '市场部经理', workContent: '整合营销', cadence: MONTHLY, length: HOUR }],
  ['老周，看情况', { name: '老周', cadence: { kind: 'on_demand' }, cadenceText: '看情况' }],
  ['我的技能导师李敏，高级数据分析师，两周一次，30分钟到1小时的会议，学习 SQL',
    { name: '李敏', roleKind: 'skill_mentor', position: '高级数据分析师', cadence: TWO_WEEKS, length: { min: 30, max: 60 }, topic: '学习 SQL' }],
  ['我想和王总每季度一起吃一次饭，聊聊行业趋势', { name: '王总', cadence: QUARTERLY, formats: ['lunch', 'dinner'], topic: '行业趋势' }],
  ['每两周和赵工开会30分钟，讨论架构设计', { name: '赵工', cadence: TWO_WEEKS, length: HALF, formats: ['face_to_face', 'remote_meeting'], topic: '架构设计' }],
  ['小李，销售部，前同事，半年一次微信', { name: '小李', department: '销售部', roleKind: 'former_colleague', cadence: { kind: 'every', n: 6, unit: 'month' }, formats: ['message'] }],
  ['姓名：孙倩；部门：财务部；职位：财务经理；频次：每月一次；形式：线上；时长：30分钟；主题：预算；目标：看懂报表',
    { name: '孙倩', department: '财务部', position: '财务经理', cadence: MONTHLY, formats: ['remote_meeting'], length: HALF, topic: '预算', goal: '看懂报表' }],
  ['欧阳雪在人力资源部负责校招，两个月一次远程会议，30分钟，话题是内部分享会怎么办', { name: '欧阳雪', department: '人力资源部', workContent: '校招', cadence: TWO_MONTHS, topic: '内部分享会怎么办' }],
  ['刘洋，腾讯公司产品经理，一年两次，午餐或咖啡，一个半小时', { name: '刘洋', organization: '腾讯公司', position: '产品经理', formats: ['lunch', 'coffee'], length: { min: 90, max: 90 } }],
  ['陈晨，客户，飞鸟科技采购总监，每季度拜访一次，1小时，目的是续约', { name: '陈晨', organization: '飞鸟科技', position: '采购总监', roleKind: 'client', cadence: QUARTERLY, goal: '续约' }],
  ['Sarah Lee (former colleague), Product Director at Acme, twice a year, lunch, to discuss hiring',
    { name: 'Sarah Lee', organization: 'Acme', position: 'Product Director', roleKind: 'former_colleague', formats: ['lunch'], topic: 'hiring' }],
  ['Wang Wei, finance team, handles budgets, monthly 30 min call about forecasts', { name: 'Wang Wei', department: 'finance', workContent: 'budgets', cadence: MONTHLY, length: HALF, formats: ['call'], topic: 'forecasts' }],
  ['quarterly lunch with Ms. Gao, 90 minutes, topic: board matters', { name: 'Ms. Gao', cadence: QUARTERLY, length: { min: 90, max: 90 }, topic: 'board matters' }],
  ['何主任。行政主任。每月一次。面对面。1小时。沟通主题：年会场地，预算，嘉宾', { name: '何主任', position: '行政主任', cadence: MONTHLY, topic: '年会场地，预算，嘉宾' }],
  ['沟通主题是预算，张总，财务部，每月一次', { name: '张总', department: '财务部', topic: '预算', cadence: MONTHLY }],
  ['Dr. Chen, my career mentor, lunch once a quarter, topic: next step in my career, and how to get there',
    { name: 'Dr. Chen', roleKind: 'career_mentor', cadence: QUARTERLY, formats: ['lunch'], topic: 'next step in my career, and how to get there' }],
])('%s', (sentence, row) => {
  expect(readSentence(sentence)).toMatchObject({ ...row, unread: [] })
})

test('a condition takes the frequency away and is no name', () => {
  expect(readSentence('项目期间，王敏，每周一次会议')).toMatchObject({ name: '王敏', cadence: null, cadenceText: '项目期间', unread: ['项目期间', '每周一次'] })
})

test('words that say no number are kept as written and reported', () => {
  expect(readSentence('周明，产品专家，偶尔联系，微信')).toMatchObject({ name: '周明', position: '产品专家', cadence: null, cadenceText: '偶尔联系', formats: ['message'], unread: ['偶尔'] })
})
