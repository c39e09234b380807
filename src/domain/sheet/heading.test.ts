import { expect, test } from 'vitest'
import type { ColumnKind } from './column.ts'
import { foldHeading, headingUnit, readHeading, withUnit } from './heading.ts'
import { HEADING_WORDS } from './heading-words.ts'

test('every word of the table is already folded, or it would never be found', () => {
  for (const word of HEADING_WORDS.keys()) expect(foldHeading(word)).toBe(word)
})

test.each<[ColumnKind, string]>([
  ['name', '姓名/人员名单/人员/联系人/名字/Name/Full name/Contact/姓 名/Ｎａｍｅ/姓名（必填）/1. 姓名/姓名：/沟通对象'],
  ['familyName', '姓/Family name/Last Name/Surname'], ['givenName', '名/First name/Given_Name'],
  ['salutation', '称呼/怎么称呼/Salutation'], ['pinyin', '拼音/读音/Pinyin'],
  ['position', '职位/职务/岗位/头衔/Job title/Position/职位名称'], ['department', '部门/所在部门/Department/Dept.'],
  ['organization', '公司/单位/组织/Company/工作单位/Organization/Organisation'],
  ['workContent', '工作内容/负责/业务/职责/Responsibilities/Work/主要职责/负责业务'],
  ['cadence', '沟通频次/频次/频率/多久一次/周期/Frequency/Cadence/How often/联系频率/拜访频次/沟通频次（次/年）/沟通周期/计划频次'],
  ['formats', '沟通形式/形式/方式/沟通方式/Format/How/联系渠道/会面形式'],
  ['length', '沟通时长/时长/每次时长/Duration/Length/沟通时长（分钟）/Length (min)/沟通时间/时长(h)'],
  ['topic', '沟通主题/主题/话题/Topic/About/沟通话题/交流主题'], ['role', '角色/关系/身份/Role/Relationship/与我的关系'], ['goal', '目标/Goal/年度目标'],
  ['manager', '主管/领导/上级/直属领导/Manager/Reports to'], ['introducedBy', '介绍人/Introduced by/引荐人'],
  ['mobile', '手机/手机号/手机号码/Mobile/Mobile Phone/联系人手机'], ['phone', '电话/联系电话/Phone/Tel/座机'], ['email', '邮箱/Email/E-mail/电子邮箱/E-mail Address/工作邮箱/Work Email'],
  ['wechat', '微信/微信号/WeChat ID'], ['birthday', '生日/农历生日/出生日期/Birthday/Date of Birth/生日（公历）'], ['closeness', '紧密度/亲密度/Closeness/亲密度(1-5)'], ['busyness', '繁忙度/Busyness'],
  ['need', '需求程度/Need'], ['state', '状态/State/Status'], ['tags', '标签/Tags/分组'], ['notes', '备注/Notes/Remarks/备注信息/说明'], ['placeNotes', '见面地点/Place notes'], ['howWeMet', '怎么认识的/How we met'], ['key', '续茶编号/Xucha key'],
])('%s: %s', (kind, headings) => {
  // A slash inside brackets belongs to its heading.
  for (const heading of headings.split(/\/(?![^（(]*[）)])/)) expect([heading, readHeading(heading)?.kind]).toEqual([heading, kind])
})

test('what is no heading of ours', () => {
  for (const text of ['', '序号', 'No.', '张三', '预算（万元）', '2026 年人脉计划', 'zhang@example.com', '13812345678', '面对面', '每个月一次', '本人脉计划请于年底前填写并交给直属领导']) expect([text, readHeading(text)]).toEqual([text, null])
})

test('times and kinds are weak alone', () => {
  expect(readHeading('时间')?.weak).toBe(true)
  expect(readHeading('沟通时间')?.weak).toBe(false)
})

test.each([
  ['30', '沟通时长（分钟）', '30分钟'], ['30-60', 'Length (min)', '30-60分钟'], ['1.5', '时长（小时）', '1.5小时'], ['4', '频次（次/年）', '每年4次'], ['2', 'Frequency (per month)', '每月2次'],
  ['半小时', '沟通时长（分钟）', '半小时'], ['30', '沟通时长', '30'], ['1', 'Duration [h]', '1小时'],
])('%s under %s says %s', (text, heading, expected) => {
  expect(withUnit(text, headingUnit(heading))).toBe(expected)
})
