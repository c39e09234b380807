import type { ColumnKind } from '#domain/sheet/column.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
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
