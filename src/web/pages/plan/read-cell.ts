import { ROLE_KINDS, type RoleKind } from '#domain/contact/role.ts'
import { readRole } from '#domain/contact/role-words.ts'
import { readLevel, readNeed, readState } from '#domain/sheet/read-words.ts'
import { needWords, stateWords } from '#i18n/sheet.ts'
import { roleWords } from '#i18n/words.ts'
import type { Goal, LineCreate } from './plan-view.ts'

/** The key of a column of the sheet's own. */
export const ownColumn = (heading: string): string => `x:${heading}`

/** What a cell's text sets: fields of a line, `unread` when this column takes only certain words, `goal` for the title of a goal not there yet. */
export type CellReading = { readonly set: LineCreate } | { readonly unread: true } | { readonly goal: string }

const UNREAD = { unread: true } as const
const TEXTS: ReadonlySet<string> = new Set(['position', 'workContent', 'cadenceText', 'formatsText', 'lengthText', 'topic'])

/** Reads what was typed or pasted into a cell. Free columns take any text; frequency, form and length are understood by the server and kept as written. */
export const readCell = (column: string, written: string, goals: readonly Pick<Goal, 'id' | 'title'>[]): CellReading => {
  const text = written.trim()
  if (column.startsWith('x:')) return { set: { extra: { [column.slice(2)]: text } } }
  if (TEXTS.has(column)) return { set: { [column]: text } }
  switch (column) {
    case 'name': return text === '' ? UNREAD : { set: { name: text } }
    case 'roleKind': return chosen(text === '' ? null : roleOf(text), roleKind => ({ roleKind }), text === '')
    case 'need': return chosen(text === '' ? 'normal' : (keyIn(needWords, text) ?? readNeed(text)), need => ({ need }))
    case 'state': return chosen(text === '' ? 'kept' : (keyIn(stateWords, text) ?? readState(text)), state => ({ state }))
    case 'closeness': return chosen(text === '' ? null : readLevel(text), closeness => ({ closeness }), text === '')
    case 'busyness': return chosen(text === '' ? null : readLevel(text), busyness => ({ busyness }), text === '')
    case 'goalId': {
      const goal = goals.find(({ title }) => title.trim() === text)
      return text === '' ? { set: { goalId: null } } : goal === undefined ? { goal: text } : { set: { goalId: goal.id } }
    }
    default: return UNREAD
  }
}

const chosen = <Value,>(value: Value | null, fields: (value: Value | null) => object, mayBeNothing = false): CellReading =>
  value === null && !mayBeNothing ? UNREAD : { set: fields(value) as LineCreate }

const roleOf = (text: string): RoleKind | null => {
  const word = keyIn(roleWords, text)
  if (word !== null) return word
  const read = readRole(text)
  return read === null || read.kind === 'own' || !ROLE_KINDS.includes(read.kind) ? null : read.kind
}

/** The key of a word in either language. */
const keyIn = <Key extends string>(words: { readonly 'zh-CN': Readonly<Record<Key, string>>; readonly en: Readonly<Record<Key, string>> }, text: string): Key | null => {
  const same = (word: string): boolean => word.toLowerCase() === text.toLowerCase()
  return (Object.keys(words['zh-CN']) as Key[]).find(key => same(words['zh-CN'][key]) || same(words.en[key])) ?? null
}
