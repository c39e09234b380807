import type { ColumnKind } from '#domain/sheet/column.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import type { MatchWhy } from '#domain/sheet/match-row.ts'
import type { SheetProblemKey } from '#domain/sheet/problem.ts'
import { messages } from './messages.ts'

/** Headings of an exported sheet, and names of fields in a diff; every one is read back (`domain/sheet/heading-words.ts`). */
export const columnWords = messages(
  {
    name: '姓名', position: '职位', workContent: '工作内容', cadence: '沟通频次', formats: '沟通形式', length: '沟通时长', topic: '沟通主题',
    familyName: '姓', givenName: '名', salutation: '称呼', pinyin: '拼音', nickname: '昵称', department: '部门', organization: '公司', role: '角色', goal: '目标', manager: '主管', introducedBy: '介绍人',
    mobile: '手机', phone: '电话', email: '邮箱', wechat: '微信', birthday: '生日', closeness: '紧密度', busyness: '繁忙度', need: '需求程度', state: '状态', tags: '标签',
    placeNotes: '见面地点', howWeMet: '如何认识', notes: '备注', key: '续茶编号',
  } as const satisfies Record<ColumnKind, string>,
  {
    name: 'Name', position: 'Job title', workContent: 'Work', cadence: 'Frequency', formats: 'Format', length: 'Length', topic: 'Topic',
    familyName: 'Family name', givenName: 'Given name', salutation: 'Salutation', pinyin: 'Pinyin', nickname: 'Nickname', department: 'Department', organization: 'Organization', role: 'Role', goal: 'Goal', manager: 'Manager', introducedBy: 'Introduced by',
    mobile: 'Mobile', phone: 'Phone', email: 'E-mail', wechat: 'WeChat', birthday: 'Birthday', closeness: 'Closeness', busyness: 'Busyness', need: 'Need', state: 'State', tags: 'Tags',
    placeNotes: 'Places', howWeMet: 'How we met', notes: 'Notes', key: 'Xucha key',
  },
)

/** States of a line as a sheet shows them. */
export const stateWords = messages({ kept: '保持', lowered: '已降低', let_go: '封存' } as const satisfies Record<PlanLine['state'], string>, { kept: 'Kept', lowered: 'Lowered', let_go: 'Let go' })

/** How much somebody is needed, as a sheet shows it. */
export const needWords = messages({ low: '低', normal: '一般', high: '高' } as const satisfies Record<PlanLine['need'], string>, { low: 'Low', normal: 'Normal', high: 'High' })

/** The name of an exported file and of its sheet. */
export const sheetFileWords = messages({ plan: '{fiscalYear} 财年人脉计划' }, { plan: 'Network plan {fiscalYear}' })

/** What is wrong or doubtful about a row of an imported sheet; a missing one does not compile. */
export const sheetProblems = messages(
  {
    'sheet.name_missing': '没有姓名', 'sheet.birthday_impossible': '“{value}”不是一个有的日子', 'sheet.birthday_unread': '没读懂生日“{value}”，接受后不记生日',
    'sheet.cadence_unread': '没读懂频次“{value}”，接受后照原样保留', 'sheet.length_unread': '没读懂时长“{value}”，接受后照原样保留', 'sheet.formats_unread': '没读懂形式“{value}”，接受后照原样保留',
    'sheet.email_unread': '“{value}”不像邮箱地址', 'sheet.level_unread': '没读懂“{value}”，请填 1 到 5', 'sheet.need_unread': '没读懂需求程度“{value}”', 'sheet.state_unread': '没读懂状态“{value}”',
    'sheet.title_only': '“{name}”只有称呼，还不知道名字', 'sheet.several_people': '一行里好像有几个人：{names}', 'sheet.not_a_person': '“{value}”好像不是一个人', 'sheet.formula_failed': '公式出错了：{value}',
    'sheet.duplicate': '和第 {row} 行好像是同一个人', 'sheet.same_name': '有 {count} 位同名的人，请选一位', 'sheet.maybe_same': '已有一位{name}，是同一个人吗？',
    'sheet.person_unclear': '有 {count} 位“{name}”，接受后不记这条关系', 'sheet.contradicts': '姓名相同，但原来是“{before}”，这里是“{after}”，是同一个人吗？', 'sheet.known_elsewhere': '“{value}”已经是{name}的联系方式，是同一个人吗？',
    'sheet.too_long': '超过 {max} 个字，太长了',
  } as const satisfies Record<SheetProblemKey, string>,
  {
    'sheet.name_missing': 'There is no name', 'sheet.birthday_impossible': '“{value}” is not a day there is', 'sheet.birthday_unread': 'The birthday “{value}” was not understood; accepted, none is kept',
    'sheet.cadence_unread': 'The frequency “{value}” was not understood; accepted, it is kept as written', 'sheet.length_unread': 'The length “{value}” was not understood; accepted, it is kept as written', 'sheet.formats_unread': 'The format “{value}” was not understood; accepted, it is kept as written',
    'sheet.email_unread': '“{value}” does not look like an e-mail address', 'sheet.level_unread': '“{value}” was not understood; write 1 to 5', 'sheet.need_unread': 'The need “{value}” was not understood', 'sheet.state_unread': 'The state “{value}” was not understood',
    'sheet.title_only': '“{name}” is only a title; the name is not known yet', 'sheet.several_people': 'One row seems to hold several people: {names}', 'sheet.not_a_person': '“{value}” does not seem to be a person', 'sheet.formula_failed': 'A formula failed: {value}',
    'sheet.duplicate': 'Seems to be the person of row {row}', 'sheet.same_name': '{count} people have this name; choose one', 'sheet.maybe_same': 'There is a {name} already. Is this the same person?',
    'sheet.person_unclear': 'There are {count} people called “{name}”; accepted, this relation is left out', 'sheet.contradicts': 'The name is the same, but it was “{before}” and is “{after}” here. Is this the same person?', 'sheet.known_elsewhere': '“{value}” belongs to {name} already. Is this the same person?',
    'sheet.too_long': 'Longer than {max} characters',
  },
)

/** Why a row is taken for somebody known. */
export const matchWords = messages(
  { key: '续茶编号相同', name_and_channel: '姓名和联系方式都相同', name_and_organization: '姓名和公司都相同', name: '姓名相同', decided: '由你指定', made: '这次导入新建的' } as const satisfies Record<MatchWhy | 'decided' | 'made', string>,
  { key: 'The Xucha key is the same', name_and_channel: 'Name and contact details are the same', name_and_organization: 'Name and organization are the same', name: 'The name is the same', decided: 'You said so', made: 'Made by this import' },
)
