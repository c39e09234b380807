import { readRole } from '../contact/role-words.ts'
import type { RoleReading } from './sheet-row.ts'

/**
 * The roles a row names. The role column is believed whole (a word of the reader's own is a role of its own); a remark or the bracket behind a
 * position only where a whole clause is a known role word (技能导师；领导介绍认识), never a word inside a sentence.
 */
export const rowRoles = (role: string, notes: string, position: string): readonly RoleReading[] => {
  const roles = [...ofColumn(role), ...clauses(notes).flatMap(known), ...brackets(position).flatMap(known)]
  return roles.filter((one, index) => roles.findIndex((other) => other.kind === one.kind && (one.kind !== 'own' || other.label === one.label)) === index)
}

const ofColumn = (text: string): readonly RoleReading[] => {
  if (text === '') return []
  const parts = text.split(/[;；、,，/\n+＋]/).map((part) => part.trim()).filter((part) => part !== '')
  const roles = parts.flatMap((part) => readRole(part) ?? [])
  // 客户（华东、华南） is one role with its remark: a list is one only when each entry is a role by itself.
  const whole = readRole(text)
  return roles.every(({ kind }) => kind !== 'own') || whole === null || whole.kind === 'own' ? roles : [whole]
}

const known = (clause: string): readonly RoleReading[] => {
  const role = readRole(clause)
  if (role === null || role.kind === 'own') return []
  // 请教他的导师 is a sentence, SQL 导师 a role with its subject.
  return role.label === '' || /^[a-z0-9+#. ]{1,16}$/i.test(role.label) ? [role] : []
}

const clauses = (text: string): readonly string[] =>
  text.split(/[;；、,，。.\n/|]/).map((clause) => clause.trim()).filter((clause) => (clause !== '' && clause.length <= 12) || /^[a-z ]{2,24}$/i.test(clause))

const brackets = (text: string): readonly string[] => [...text.matchAll(/[（(]([^（()）]+)[）)]/g)].flatMap((match) => clauses(match[1] ?? ''))
