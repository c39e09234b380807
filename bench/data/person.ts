import type { ContactId, InteractionId, PlanId, PlanLineId, RoleId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { nameFrom } from '#domain/contact/name.ts'
import { ROLE_KINDS, type Role } from '#domain/contact/role.ts'
import { FORMATS } from '#domain/interaction/format.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import { readLineWords } from '#domain/phrase/line-words.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import type { Chance } from './chance.ts'
import { madeName } from './names.ts'

export const INTERACTIONS_EACH = 20
const REMEMBERED_DAYS = 1_000

/** Where ids and chance come from, and the day it is. */
export interface Making {
  readonly chance: Chance
  readonly newId: () => string
  readonly today: Day
}

const POSITIONS = ['供应链经理', '数据平台负责人', '销售总监', '采购主管', '财务经理', '产品经理', '人力资源经理', '生产主管']
const TOPICS = ['新项目的进展', '明年的预算', '供应商的情况', '团队的变化', '行业的新消息', '']

export const madeContact = ({ chance, newId, today }: Making): Contact => {
  const name = madeName(chance)
  return {
    id: newId() as ContactId, ...name, name: nameFrom(name.familyName, name.givenName), salutation: `${name.familyName}经理`, nickname: '',
    organization: `公司${chance.below(500)}`, department: '供应链部', position: chance.of(POSITIONS), workContent: '负责供应链与数据平台的日常工作',
    channels: [{ kind: 'email', value: `someone${chance.below(1e6)}@example.com`, label: '' }],
    birthday: chance.holds(0.2) ? { calendar: 'solar', year: 1970 + chance.below(30), month: 1 + chance.below(12), day: 1 + chance.below(28), leapMonth: false } : null,
    closeness: null, busyness: null, tags: chance.holds(0.2) ? [`标签${chance.below(100)}`] : [], placeNotes: '', howWeMet: '', photoId: null,
    letGo: chance.holds(0.02) ? { reason: '各自安好', on: addDays(today, -chance.below(300)) } : null, createdOn: addDays(today, -REMEMBERED_DAYS),
  }
}

export const madeRole = ({ chance, newId }: Making, contactId: ContactId): Role =>
  ({ id: newId() as RoleId, contactId, kind: chance.of(ROLE_KINDS.filter(kind => kind !== 'own')), label: '', from: null, to: null })

const CADENCES = ['每周一次', '两周一次', '每个月一次', '一月一次或者两个月一次', '每季度一次', '半年一次', '一年一次']
const LENGTHS = ['半小时', '30 分钟到 1 小时', '一个小时']
const FORMAT_WORDS = ['午餐', '远程会议或者面对面', '电话', '咖啡']

export const madeLine = ({ chance, newId }: Making, planId: PlanId, contactId: ContactId, position: number): PlanLine => {
  const texts = { cadenceText: chance.of(CADENCES), lengthText: chance.of(LENGTHS), formatsText: chance.of(FORMAT_WORDS) }
  const { cadence, length, formats } = readLineWords(texts)
  return { id: newId() as PlanLineId, planId, contactId, goalId: null, roleKind: null, ...texts, cadence, length, formats, topic: chance.of(TOPICS), need: 'normal', state: 'kept', stateReason: '', position, extra: {} }
}

/** Twenty contacts that happened, one in seven with a second person of the same circle. */
export const madeInteractions = ({ chance, newId, today }: Making, contactId: ContactId, circle: readonly ContactId[]): Interaction[] =>
  Array.from({ length: INTERACTIONS_EACH }, () => {
    const other = chance.of(circle)
    return {
      id: newId() as InteractionId, on: addDays(today, -1 - chance.below(REMEMBERED_DAYS)), at: null, format: chance.of(FORMATS),
      contactIds: chance.holds(1 / 7) && other !== contactId ? [contactId, other] : [contactId], startedBy: 'me', minutes: 15 * (1 + chance.below(6)), money: null,
      topic: chance.of(TOPICS), notes: '聊了聊近况，约好下个月再见。', heard: null, source: 'typed',
    }
  })
