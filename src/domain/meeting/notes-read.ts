import type { ContactId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'
import { dateSaid } from './date-said.ts'

/** Somebody who may be named in notes. */
export interface NamedInNotes {
  readonly id: ContactId
  readonly name: string
  readonly salutation: string
}

/** Something to do that notes speak of (待办). */
export interface NotedFollowUp {
  readonly text: string
  readonly by: 'me' | 'them'
  readonly dueOn: Day | null
}

/** What the notes of a talk say, in their order. */
export interface NotesRead {
  /** Whom they name with an @, each once. */
  readonly contactIds: readonly ContactId[]
  readonly followUps: readonly NotedFollowUp[]
  readonly advice: readonly string[]
  /** All else that may leave in a letter, without marks of Markdown: no headings, nothing marked #私 or #private. */
  readonly points: readonly string[]
}

const TODO = /(?<![\p{L}\d#])#(?:待办|todo)(?![\p{L}\d])/giu
const OPEN_BOX = /^\[ ?\]\s*/u
const DONE_BOX = /^\[[xX√✓]\]\s*/u
const TODO_HEAD = /^(?:待办(?:事项)?|todo|action(?: items?)?)\s*[:：]\s*/iu
const ADVICE = /^(?:#(?:建议|advice)(?![\p{L}\d])|(?:建议|advice)\s*[:：])\s*/iu
const PRIVATE = /(?<![\p{L}\d#])#(?:私|私密|不外发|private)(?![\p{L}\d])/iu
/** Whether words are marked #私 or #private: they are kept, and never leave in a letter. */
export const isPrivate = (text: string): boolean => PRIVATE.test(text)
const FENCE = /^(?:```|~~~)/u
const LINES_AT_MOST = 2_000

/** Reads the Markdown notes of a talk held on `on`, from which 周五 and 3 天后 are counted. `people` are those of the talk; others named with an @ stay words. */
export const readNotes = (text: string, on: Day, people: readonly NamedInNotes[]): NotesRead => {
  const followUps: NotedFollowUp[] = []
  const advice: string[] = []
  const points: string[] = []
  let fenced = false
  for (const line of text.split(/\r?\n/, LINES_AT_MOST)) {
    if (FENCE.test(line.trim())) fenced = !fenced
    if (fenced || FENCE.test(line.trim()) || /^\s*(?:#{1,6}\s|[-*_]{3,}\s*$)/u.test(line)) continue
    const said = line.trim().replace(/^>+\s*/u, '').replace(/^(?:[-*+•·]|\d{1,3}[.)、])\s*(?!\d)/u, '')
    const marked = said.replace(TODO, ' ').trim()
    const toDo = OPEN_BOX.test(said) || TODO_HEAD.test(said) || marked !== said
    const words = plain(marked.replace(OPEN_BOX, '').replace(DONE_BOX, '').replace(TODO_HEAD, ''))
    if (words === '') continue
    if (toDo) followUps.push(followUpIn(words, on, people))
    else if (ADVICE.test(fromSomebody(words, people))) advice.push(...filled(fromSomebody(words, people).replace(ADVICE, '')))
    else if (!isPrivate(words)) points.push(withoutAts(words, people))
  }
  return { contactIds: people.filter(person => callsOf(person).some(call => text.includes(`@${call}`))).map(({ id }) => id), followUps: followUps.filter(one => one.text !== ''), advice, points }
}

const filled = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()])

/** Links, emphasis and code without their marks. */
const plain = (text: string): string => text.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/(\*\*|__|~~|`)(.+?)\1/gu, '$2').trim()

const callsOf = ({ name, salutation }: NamedInNotes): readonly string[] => [salutation, name].filter(call => call !== '')

/** @张伟 → 张经理: as they are addressed. */
const withoutAts = (text: string, people: readonly NamedInNotes[]): string =>
  people.reduce((said, person) => callsOf(person).reduce((words, call) => words.replaceAll(`@${call}`, person.salutation), said), text).replace(/@(?=\p{L})/gu, '').trim()

/** 李老师建议：… and @李老师 建议：… begin with whom it is from. */
const fromSomebody = (text: string, people: readonly NamedInNotes[]): string => {
  const call = people.flatMap(callsOf).flatMap(one => [`@${one}`, one]).find(one => text.startsWith(one))
  return call === undefined ? text : text.slice(call.length).trimStart()
}

const ME = /^(?:@我|@me|我(?:来|去|会|要|负责)?|i(?:'ll| will)?(?= ))\s*[:：,，]?\s*/iu
const THEM = /^(?:(?:他|她)们?|对方|(?:he|she|they)(?='| ))(?:'ll| will)?\s*[:：,，]?\s*/iu

const followUpIn = (words: string, on: Day, people: readonly NamedInNotes[]): NotedFollowUp => {
  const { on: dueOn, rest } = dateSaid(words, on)
  const theirs = fromSomebody(rest, people)
  if (theirs !== rest) return { text: withoutAts(theirs.replace(/^(?:[:：,，]|will(?= )|to(?= )|会|要)\s*/iu, ''), people), by: 'them', dueOn }
  const them = rest.replace(THEM, '')
  return them === rest ? { text: withoutAts(rest.replace(ME, ''), people), by: 'me', dueOn } : { text: withoutAts(them, people), by: 'them', dueOn }
}
