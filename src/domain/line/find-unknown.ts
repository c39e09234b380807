import { describedName } from './described-name.ts'
import type { Mention } from './known-people.ts'
import { isAddressed, latinNameEnd } from './latin-names.ts'
import { nameEnd, strongNameEnd } from './name-end.ts'
import { isFree, type Piece, type Said } from './said.ts'
import { ADDRESSED_AFTER, ADDRESSED_VERB, BEFORE, BETWEEN, DAY_AFTER, FROM_AFTER, INTRODUCED, OF, STRONG_AFTER, SURELY, TOLD_AFTER, TOWARDS, VERB_AFTER } from './unknown-words.ts'

/** Where a clause may begin with somebody, also behind what is bare of people. */
const SUBJECT = /(?:^|[,;。.!?:\n])\s*|(?<=上午|下午|中午|晚上|早上|傍晚)\s?/g

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0]
  return found === undefined ? -1 : at + found.length
}

/** A name nobody known has; `told`: where the words begin that say who it is (邻居家的小雨). */
export interface Stranger extends Piece {
  readonly told: number
}

/** Words of a contact, which who somebody is does not hide. */
const CONTACT = /电话|微信|邮件|视频|语音|[见吃喝聊谈约了我识]|\b(?:call|email|lunch|dinner|coffee|met|saw|zoom|with|and)\b/

/** Names nobody known has, only where the grammar makes them a person: 和X, 给X, with X, X帮我, and X beside another person (张伟、X). */
export const unknownIn = (said: Said, mentions: readonly Mention[], taken: readonly Piece[]): readonly Stranger[] => {
  const { text } = said
  const found: Stranger[] = []
  const describedAt = (at: number): number => {
    const from = isFree({ from: at, to: at + 1 }, mentions) ? describedName(said, at) : -1
    return from === -1 || !isFree({ from: at, to: from + 1 }, mentions) ? -1 : from
  }
  const add = (at: number, behind: RegExp | null = null, sure = false, towards = false): void => {
    const isName = nameEnd(said, at, sure) !== -1
    const from = isName || behind !== null ? at : describedAt(at)
    const to = from === -1 ? -1 : nameEnd(said, from, sure || from !== at, from !== at)
    if (to === -1) return
    const owned = text.charAt(from - 1) === '叫' ? -1 : endOf(OF, text, to)
    if (owned !== -1) return nameEnd(said, owned) === -1 ? undefined : add(owned, behind)
    // 高总介绍的范律师: another than who is spoken of.
    const introduced = endOf(INTRODUCED, text, to)
    if (introduced !== -1) return add(introduced, behind, true)
    // 海康的刘总: what stands before 的 was no person.
    if (text.charAt(to) === '的' && strongNameEnd(text, to + 1) !== -1) return add(to + 1)
    if (!isFree({ from, to }, [...mentions, ...found, ...taken]) || (behind !== null && endOf(behind, text, to) === -1)) return
    const isTold = towards && from !== at && isFree({ from: at, to: from }, [...mentions, ...found, ...taken]) && !CONTACT.test(text.slice(at, from))
    found.push({ from, to, told: isTold ? at : from })
    chain(to)
  }
  /** Others beside somebody: 、X, and X. */
  const chain = (from: number): void => {
    const next = endOf(BETWEEN, text, from)
    // A comma joins names in letters, but not 见了赵姐，谈合同.
    if (next !== -1 && (!text.slice(from, next).includes(',') || latinNameEnd(said, next) !== -1)) add(next, null, !text.slice(from, next).includes(','))
  }
  for (const match of text.matchAll(BEFORE)) add(match.index + match[0].length, null, SURELY.test(match[0]), TOWARDS.test(match[0]))
  for (const mention of mentions) chain(mention.to)
  for (const { to } of taken) {
    const owned = isFree({ from: to - 1, to }, mentions) ? endOf(OF, text, to) : -1
    if (owned !== -1) add(owned)
  }
  const starts = [...[...text.matchAll(SUBJECT)].map(match => match.index + match[0].length), ...taken.map(({ to }) => to + (text.charAt(to) === ' ' ? 1 : 0))]
  for (const start of new Set(starts)) addSubject(start)
  return found.toSorted((a, b) => a.from - b.from)

  /** Somebody at the beginning of a clause, told by what stands behind. */
  function addSubject(start: number): void {
    const strong = strongNameEnd(text, start) !== -1
    for (const behind of [VERB_AFTER, FROM_AFTER, DAY_AFTER, ...(strong ? [STRONG_AFTER] : [])]) add(start, behind)
    if (ADDRESSED_VERB.test(text.slice(start, start + 60)) && isAddressed(text, start)) add(start, ADDRESSED_AFTER)
    // 候选人仇先生来面谈, 猎头Amanda打电话来
    const described = nameEnd(said, start) === -1 ? describedAt(start) : -1
    if (described !== -1) for (const behind of [VERB_AFTER, STRONG_AFTER, ...(strongNameEnd(text, described) !== -1 && text.charAt(described - 1) === '的' ? [TOLD_AFTER] : [])]) add(described, behind)
    // 钱律师和王总: beside somebody known.
    const end = nameEnd(said, start)
    const joined = end === -1 ? -1 : endOf(BETWEEN, text, end)
    if (joined !== -1 && mentions.some(mention => mention.from === joined)) add(start)
  }
}
