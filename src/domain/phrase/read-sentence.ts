import type { Cadence } from '../cadence/cadence.ts'
import type { RoleKind } from '../contact/role.ts'
import type { Format } from '../interaction/format.ts'
import type { Length } from '../plan/plan.ts'
import { reading } from './reading.ts'
import type { Reading } from './reading.ts'
import { clausesOf } from './sentence-clauses.ts'
import type { Clause } from './sentence-clauses.ts'
import { labelled, roleIn } from './sentence-labels.ts'
import { isTitledName, nameAtStart, nameInside, personWords } from './sentence-person.ts'
import type { PersonWords } from './sentence-person.ts'

/** One row of the sheet as a sentence says it (P4); a field it does not say is empty or null. The three texts are the words each value was read from. */
export interface SentenceReading {
  readonly name: string
  readonly organization: string
  readonly department: string
  readonly position: string
  readonly workContent: string
  readonly roleKind: RoleKind | null
  readonly cadence: Cadence | null
  readonly cadenceText: string
  readonly length: Length | null
  readonly lengthText: string
  readonly formats: readonly Format[]
  readonly formatsText: string
  readonly topic: string
  readonly goal: string
  readonly unread: readonly string[]
}

interface Gathered {
  name: string
  person: PersonWords
  roleKind: RoleKind | null
  topic: string
  goal: string
  rates: string[]
  /** Clauses that speak of how often in a way that is not understood or not unconditional. */
  doubtful: string[]
  unread: string[]
  /** The field an unmarked clause carries on, while nothing else has come between. */
  open: 'topic' | 'goal' | null
}

/** Reads the lecture's sentence, in other words and orders too: clause by clause who, how often, how long, in what form, about what. */
export const readSentence = (sentence: string): SentenceReading => {
  const gathered: Gathered = { name: '', person: {}, roleKind: null, topic: '', goal: '', rates: [], doubtful: [], unread: [], open: null }
  for (const clause of clausesOf(sentence)) take(gathered, clause)
  const rates = reading(gathered.rates.join('，'))
  const { organization = '', department = '', position = '', workContent = '' } = gathered.person
  return {
    name: gathered.name, organization, department, position, workContent, roleKind: gathered.roleKind,
    cadence: rates.cadence, cadenceText: rates.written('cadence') || gathered.doubtful.join('，'),
    length: rates.length, lengthText: rates.written('length'),
    formats: rates.formats, formatsText: rates.written('formats'),
    topic: gathered.topic, goal: gathered.goal, unread: [...gathered.unread, ...rates.unread(['cadence', 'length', 'formats'])],
  }
}

const take = (gathered: Gathered, clause: Clause): void => {
  const text = gathered.open ? clause.text : clause.text.replace(/^(?:and|then|并且|并|以及)\s*/i, '')
  const role = roleIn(text)
  if (role) {
    gathered.roleKind ??= role.kind
    gathered.open = null
    if (role.rest) takeRest(gathered, { ...clause, text: role.rest })
    return
  }
  takeRest(gathered, { ...clause, text })
}

const takeRest = (gathered: Gathered, clause: Clause): void => {
  const { text } = clause
  const read = reading(text)
  const rate = read.cadence !== null || read.length !== null
  const known = rate && read.unread(['cadence', 'length', 'formats']).length === 0
  const label = known ? null : labelled(text)
  if (label && !carried(gathered, clause, label[0])) { takeLabelled(gathered, label); return }
  if (gathered.name === '' && !known && !read.limited && (gathered.open === null || isTitledName(text)) && takeName(gathered, text, read)) return
  const person = rate && !/负责|主管|分管/.test(text) ? null : personWords(text)
  const open = gathered.open && !/[。\n；;]/.test(clause.mark)
  if (person && !open && !(read.formats.length > 0 && Object.keys(person).join() === 'department')) {
    gathered.person = { ...person, ...gathered.person }
    return
  }
  if (known || (!open && (rate || read.formats.length > 0 || read.limited))) { takeRate(gathered, text, read); return }
  if (open && gathered.open) { gathered[gathered.open] += `${clause.mark}${/[,;]/.test(clause.mark) ? ' ' : ''}${text}`; return }
  if (onlyFormats(read)) { takeRate(gathered, text, read); return }
  gathered.unread.push(text)
}

const onlyFormats = (read: Reading): boolean => read.formats.length > 0 && read.unread(['formats']).length === 0

/** 汇报 or 讨论 at the head of a clause that carries on a topic belongs to it. */
const carried = (gathered: Gathered, clause: Clause, label: string): boolean =>
  gathered.open !== null && label === gathered.open && !/[。\n]/.test(clause.mark) && !/主题|话题|topic/i.test(clause.text)

const takeLabelled = (gathered: Gathered, [label, said]: NonNullable<ReturnType<typeof labelled>>): void => {
  gathered.open = null
  switch (label) {
    case 'name': gathered.name ||= said; return
    case 'topic':
    case 'goal': {
      gathered[label] = gathered[label] ? `${gathered[label]}；${said}` : said
      gathered.open = label
      return
    }
    case 'cadence':
    case 'length':
    case 'formats': gathered.rates.push(said); return
    default: gathered.person = { ...gathered.person, [label]: said }
  }
}

/** The name is what stands before the first word that says how often; 和 before it and a department after it are taken off. */
const takeName = (gathered: Gathered, text: string, read: Reading): boolean => {
  const cut = read.begins > 0 && (read.cadence !== null || read.length !== null) ? read.begins : text.length
  const found = nameAtStart(text.slice(0, cut).replace(/(?:每次|沟通|见面)$/, '').trim())
  if (!found) return false
  gathered.name = found.name
  gathered.open = null
  if (found.rest) takeRest(gathered, { text: found.rest, mark: '，' })
  if (cut < text.length) takeRest(gathered, { text: text.slice(cut), mark: '，' })
  return true
}

const TOPIC_INSIDE = /^(.+?)(?:\s+(?:about|regarding|to discuss|to talk about|on the topic of|on)\s+(?!once|twice|every|an hour|half|\d|mon|tue|wed|thu|fri|sat|sun)|[，,]?(?:主题是|主题为|主题：|主题:|关于|讨论|聊聊))(.{2,})$/i

const takeRate = (gathered: Gathered, text: string, read: Reading): void => {
  gathered.open = null
  if (read.cadence === null && read.limited) gathered.doubtful.push(text)
  const person = gathered.name === '' ? nameInside(text, read.unread(['cadence', 'length', 'formats'])) : null
  if (person) {
    gathered.name = person.name
    const rest = text.replace(person.words, ' ').trim()
    takeRate(gathered, rest, reading(rest))
    return
  }
  const inside = read.unread(['cadence', 'length', 'formats']).length > 0 ? TOPIC_INSIDE.exec(text) : null
  if (!inside?.[1] || !inside[2]) { gathered.rates.push(text); return }
  gathered.rates.push(inside[1])
  takeLabelled(gathered, ['topic', inside[2].trim()])
}
