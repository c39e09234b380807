import type { RoleKind } from './role.ts'

/** A role as a sheet or a person says it: one of ours, with a remark (技能导师 · SQL), or `own` with the word itself. */
export interface RoleWord {
  readonly kind: RoleKind
  readonly label: string
}

// Compared in lower case, without spaces, _ and -.
const WORDS: readonly (readonly [Exclude<RoleKind, 'own'>, RegExp])[] = [
  ['former_colleague', /^(?:前|老|以前的|曾经的|过去的)同事$|^(?:former|ex|old|past)(?:colleague|coworker)$/],
  ['skill_mentor', /^(?:技能|技术|专业|业务)导师$|^(?:师傅|带教|带教老师)$|^(?:skills?|tech(?:nical)?)mentor$/],
  ['career_mentor', /^(?:职业|职场|职业发展|生涯|事业|人生)?(?:导师|導師)$|^(?:career)?mentor$|^careercoach$/],
  ['manager', /^(?:直属|直接|直线|我的)?(?:上级|上司|领导|主管|經理|老板|上級|主管领导)$|^(?:直线经理|顶头上司)$|^(?:my|line|direct)?(?:manager|boss|supervisor)$/],
  ['partner', /^(?:(?:商业|业务|生意)?(?:合作)?伙伴|合作方|合作者|合作单位)$|^(?:business)?partner$|^collaborator$/],
  ['peer', /^(?:同事|同级|平级|平级同事|同级同事|现同事|同僚|队友)$|^(?:peer|colleague|coworker|teammate)$/],
  ['client', /^(?:大|老|重点)?(?:客户|客戶)$|^甲方$|^(?:key)?(?:client|customer)$/],
  ['friend', /^(?:老|好|好的)?朋友$|^好友$|^(?:old|good|close)?friend$/],
]

const NOTHING = /^(?:无|没有|暂无|不详|none|n\/?a|[-—/?？.]*)$/i

const kindOf = (text: string): Exclude<RoleKind, 'own'> | undefined => {
  const word = text.toLowerCase().replace(/[\s_-]/g, '')
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0]
}

const tidy = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/**
 * Reads one role word in Chinese or English: 技能导师, 职场导师, 上级, 老同事, line manager; a remark behind it becomes the label
 * (技能导师（SQL）, 客户：华东), and so does a subject before 导师 (SQL 导师 is a skill mentor). Other words are the reader's own role. Null for nothing.
 */
export const readRole = (text: string): RoleWord | null => {
  const word = tidy(text)
  if (NOTHING.test(word)) return null
  const whole = kindOf(word)
  if (whole !== undefined) return { kind: whole, label: '' }
  const [, head = '', remark = ''] = /^([^·•:([—/]+?)\s*(?:[·•:([—/]| - )\s*(.+?)[)\]]?$/.exec(word) ?? []
  const headKind = kindOf(head)
  if (headKind !== undefined) return { kind: headKind, label: remark }
  const subject = /^(.{1,20}?)\s*(?:导师|導師)$/.exec(word)?.[1] ?? /^(.{1,20}) mentor$/i.exec(word)?.[1]
  return subject === undefined ? { kind: 'own', label: word } : { kind: 'skill_mentor', label: subject }
}

/** Reads a cell that may name several roles (上级、职业导师), each once, in order. */
export const readRoles = (text: string): RoleWord[] => {
  const read = text.split(/[、,，;；\n]/).flatMap((part) => readRole(part) ?? [])
  return read.filter((role, index) => read.findIndex((it) => it.kind === role.kind && it.label === role.label) === index)
}
