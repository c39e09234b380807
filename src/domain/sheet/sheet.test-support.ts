import fc from 'fast-check'
import type { ContactId, PlanId, PlanLineId } from '../base/ids.ts'
import type { Birthday } from '../contact/birthday.ts'
import { CHANNEL_KINDS } from '../contact/channel.ts'
import type { Contact, Level } from '../contact/contact.ts'
import { nameOf } from '../contact/name.ts'
import type { PlanLine } from '../plan/plan.ts'
import { day } from '../time/day.ts'
import type { ColumnKind } from './column.ts'
import type { PlanRow, SheetWords } from './plan-row.ts'

export const HEADINGS: Readonly<Record<'zh-CN' | 'en', Readonly<Record<ColumnKind, string>>>> = {
  'zh-CN': {
    name: '姓名', position: '职位', workContent: '工作内容', cadence: '沟通频次', formats: '沟通形式', length: '沟通时长', topic: '沟通主题', familyName: '姓', givenName: '名', salutation: '称呼', pinyin: '拼音',
    nickname: '昵称', department: '部门', organization: '公司', role: '角色', goal: '目标', manager: '主管', introducedBy: '介绍人', mobile: '手机', phone: '电话', email: '邮箱', wechat: '微信', birthday: '生日',
    closeness: '紧密度', busyness: '繁忙度', need: '需求程度', state: '状态', tags: '标签', placeNotes: '地点偏好', howWeMet: '怎么认识的', notes: '备注', key: '续茶编号',
  },
  en: {
    name: 'Name', position: 'Title', workContent: 'Work', cadence: 'How often', formats: 'How', length: 'Length', topic: 'Topic', familyName: 'Family name', givenName: 'Given name', salutation: 'Salutation', pinyin: 'Pinyin',
    nickname: 'Nickname', department: 'Department', organization: 'Company', role: 'Role', goal: 'Goal', manager: 'Manager', introducedBy: 'Introduced by', mobile: 'Mobile', phone: 'Phone', email: 'Email', wechat: 'WeChat',
    birthday: 'Birthday', closeness: 'Closeness', busyness: 'Busyness', need: 'Need', state: 'State', tags: 'Tags', placeNotes: 'Places', howWeMet: 'How we met', notes: 'Notes', key: 'Xucha key',
  },
}

export const WORDS: Readonly<Record<'zh-CN' | 'en', SheetWords>> = {
  'zh-CN': { states: { kept: '保持', lowered: '降低', let_go: '封存' }, needs: { low: '低', normal: '一般', high: '高' } },
  en: { states: { kept: 'kept', lowered: 'lowered', let_go: 'let go' }, needs: { low: 'low', normal: 'normal', high: 'high' } },
}

export const contactWith = (name: string, fields: Partial<Contact> = {}): Contact => ({
  id: `c-${name}` as ContactId, ...nameOf(name), salutation: '', pinyin: '', nickname: '', organization: '', department: '', position: '', workContent: '', channels: [], birthday: null,
  closeness: null, busyness: null, tags: [], placeNotes: '', howWeMet: '', photoId: null, letGo: null, createdOn: day('2026-01-01'), ...fields,
})

export const lineWith = (id: string, contact: Contact, fields: Partial<PlanLine> = {}): PlanLine => ({
  id: id as PlanLineId, planId: 'p' as PlanId, contactId: contact.id, goalId: null, roleKind: null, cadenceText: '', cadence: null, lengthText: '', length: null, formatsText: '', formats: [], topic: '',
  need: 'normal', state: 'kept', stateReason: '', position: 0, extra: {}, ...fields,
})

export const planRowWith = (contact: Contact, line: PlanLine | null = null, fields: Partial<PlanRow> = {}): PlanRow =>
  ({ contact, line, role: '', goal: '', manager: '', introducedBy: '', notes: '', ...fields })

/** Any text a person may have left in a field, trimmed as `contactOf` trims it. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') }, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('=HYPERLINK("x")', '+86 138 0013 8000', '-', '@all', "'quoted", '第一行\n第二行', '"引号"', '😀🍵', '\ud83d', '_x000B_', '_x005F_', '#N/A', '007', '1e10', 'TRUE', '2026-01-01', '30%', '姓名', '备注', 'Name', '看情况', '每个月一次', '半小时', '字'.repeat(40_000), 'a\u000bb'),
).map((value) => value.trim())

const name = fc.oneof(fc.constantFrom('张伟', '张经理', '老周', '欧阳雪', '买买提·艾力', 'Lily Chen', 'Dr. John Smith', '曾颖', "O'Neil, Zoë", '王小明'), text.filter((value) => value.replaceAll('\0', '').trim() !== '')).map((value) => nameOf(value).name)
const level = fc.constantFrom<Level | null>(null, 1, 2, 3, 4, 5)
const birthday = fc.constantFrom<Birthday | null>(
  null, { calendar: 'solar', year: 1990, month: 5, day: 4, leapMonth: false }, { calendar: 'solar', year: null, month: 12, day: 31, leapMonth: false },
  { calendar: 'lunar', year: null, month: 8, day: 15, leapMonth: false }, { calendar: 'lunar', year: 1985, month: 6, day: 6, leapMonth: false },
)

const contact = (index: number): fc.Arbitrary<Contact> => fc.record({
  name, split: fc.boolean(), salutation: text, pinyin: text, nickname: text, organization: text, department: text, position: text, workContent: text, birthday, closeness: level, busyness: level,
  tags: fc.array(text.filter((value) => value !== ''), { maxLength: 3 }), placeNotes: text, howWeMet: text,
  channels: fc.array(fc.record({ kind: fc.constantFrom(...CHANNEL_KINDS), value: text.filter((value) => value !== ''), label: text }), { maxLength: 4 }),
}).map(({ name, split, ...fields }) => ({ ...contactWith(name, fields), id: `c${index}` as ContactId, ...(split && { familyName: '甲', givenName: '乙丙' }) }))

/** Own headings of a sheet as an import leaves them: on one line, each once. */
export const extraColumns = fc.uniqueArray(fc.oneof(fc.constantFrom('备注', '预算（元）', 'Name', '姓名', '1st choice', '序号', '续茶编号', 'A'), fc.string({ unit: 'grapheme' })).map((value) => value.replace(/\s+/g, ' ').replaceAll('\0', '').trim()).filter((value) => value !== '' && value.isWellFormed()), { maxLength: 3 })

/** A plan of up to five rows with anything in it. */
export const anyPlan = extraColumns.chain((extras) => fc.tuple(fc.constant(extras), fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 5 }).chain((seeds) => fc.tuple(...seeds.map((_, index) => anyRow(index, extras))))))

const anyRow = (index: number, extras: readonly string[]): fc.Arbitrary<PlanRow> => fc.tuple(contact(index), fc.record({
  cadenceText: text, lengthText: text, formatsText: text, topic: text, need: fc.constantFrom('low' as const, 'normal' as const, 'high' as const), state: fc.constantFrom('kept' as const, 'lowered' as const, 'let_go' as const),
  cells: fc.array(text, { minLength: extras.length, maxLength: extras.length }),
}), fc.record({ role: fc.oneof(text, fc.constantFrom('技能导师', '上级', 'career mentor', '饭友')), goal: text, manager: text, introducedBy: text, notes: text }))
  .map(([contact, { cells, ...fields }, words]) => planRowWith(contact, lineWith(`l${index}`, contact, { ...fields, position: index, extra: Object.fromEntries(extras.flatMap((heading, at) => (cells[at] === '' ? [] : [[heading, cells[at] ?? '']]))) }), words))
