import type { Clause } from './clauses.ts'
import { isOwed } from './kind-owed.ts'
import type { LineKind } from './line-reading.ts'
import { WHO } from './mask.ts'
import type { Piece, Said } from './said.ts'
import { edged } from './topic-edges.ts'
import { DEED, HELP, MATTER } from './topic-help.ts'
import { SENT } from './topic-sent.ts'
import { CHINESE_TALK, DENIED, ENGLISH_TALK, MATTER_FIRST, OBJECT_FIRST, OBJECT_WITH, UNTIL } from './topic-talk.ts'
import { nounTopic, terseTopic } from './topic-terse.ts'

/** A line as its topic is looked for: `masked` covers people and days, `covered` clocks, lengths and forms as well. */
export interface TopicParts {
  readonly said: Said
  readonly masked: string
  readonly covered: string
  readonly clauses: readonly Clause[]
  /** Days, clocks and lengths. */
  readonly fields: readonly Piece[]
  readonly forms: readonly Piece[]
}

/** What was talked about, sent or helped with, as it is written; null where the line does not say. */
export const topicIn = (parts: TopicParts, kind: LineKind): Piece | null =>
  helpIn(parts, kind) ?? talkIn(parts) ?? sentIn(parts) ?? (kind === 'thanks_owed' ? null : terseTopic(parts.said.text, parts.covered, parts.clauses) ?? nounTopic(parts.covered, parts.clauses))

const THANKED = [/(?:帮|替)(?:忙|手)?(?:了|过)?(?:我们?|咱们?)\s*/, RegExp(`(?:感谢|谢谢?)了?\\s?${WHO}(?:的|帮忙?|替)?\\s*(?=.{2})`), /thank(?:ed)? [^.;]{0,30}?\bfor\s+/]

const SAYS_NOTHING = /^(?:了|完了?|(?:帮|替).{0,5}忙了?|called|rang|来了?)$/

const helpIn = (parts: TopicParts, kind: LineKind): Piece | null => {
  const owed = kind === 'thanks_owed'
  const patterns = kind === 'happened' ? (/谢|thank/.test(parts.masked) ? THANKED : []) : HELP[kind] ?? []
  for (const pattern of patterns) for (const clause of parts.clauses) {
    const found = pattern.exec(parts.masked.slice(clause.from, clause.to))
    const topic = found && behind(parts, clause, found.index + found[0].length)
    if (topic && !SAYS_NOTHING.test(parts.said.text.slice(topic.from, topic.to))) return topic
  }
  if (!owed) return null
  for (const clause of parts.clauses) {
    const words = parts.masked.slice(clause.from, clause.to)
    const matter = MATTER.exec(words)
    if (matter) return edged(parts.said, parts.masked, groupOf(clause, words, matter), parts.fields)
    const found = isOwed(words) ? null : DEED.exec(words)
    const topic = found && behind(parts, clause, found[0].length)
    if (topic && !SAYS_NOTHING.test(parts.said.text.slice(topic.from, topic.to))) return topic
  }
  return null
}

/** Where the first group of a match stands in the line. */
const groupOf = (clause: Clause, words: string, found: RegExpExecArray): Piece => {
  const group = found[1] ?? found[2] ?? ''
  const from = clause.from + words.indexOf(group, found.index)
  return { from, to: from + group.length }
}

const behind = ({ said, masked, fields, forms }: TopicParts, clause: Clause, at: number, isTalk = false): Piece | null => {
  const form = isTalk ? forms.find(one => one.to >= clause.to && one.from < clause.to && one.from > clause.from + at && /[ ]/.test(said.text.charAt(one.from - 1))) : undefined
  return edged(said, masked, { from: clause.from + at, to: form?.from ?? clause.to }, fields, isTalk)
}

const talkIn = (parts: TopicParts): Piece | null => {
  const { said, masked, covered, clauses } = parts
  for (const clause of clauses) {
    const words = masked.slice(clause.from, clause.to)
    const spoken = covered.slice(clause.from, clause.to)
    if (isOwed(words)) continue
    const matter = MATTER_FIRST.exec(words) ?? OBJECT_WITH.exec(words)
    if (matter) return groupOf(clause, words, matter)
    const found = [...spoken.matchAll(CHINESE_TALK), ...spoken.matchAll(ENGLISH_TALK)].toSorted((a, b) => a.index - b.index)
    for (const one of found) {
      if (DENIED.test(words.slice(0, one.index))) continue
      const topic = behind(parts, clause, one.index + one[0].length, true)
      if (topic !== null && !/^\u0001\u0002*$/.test(masked.slice(topic.from, topic.to)) && !UNTIL.test(said.text.slice(topic.from, topic.to))) return topic
    }
    const first = OBJECT_FIRST.exec(words)
    if (first) return groupOf(clause, words, first)
  }
  return null
}

const sentIn = ({ said, masked, clauses, fields, forms }: TopicParts): Piece | null => {
  for (const clause of clauses) for (const pattern of SENT) {
    const found = pattern.exec(masked.slice(clause.from, clause.to))
    const words = found?.slice(1).find(one => one !== undefined)
    if (!found || words === undefined) continue
    const from = clause.from + found.index + found[0].lastIndexOf(words)
    const form = forms.find(one => one.to >= from + words.length && one.from < from + words.length && one.from > from && said.text.charAt(one.from - 1) === ' ')
    const topic = edged(said, masked, { from, to: form?.from ?? from + words.length }, fields, true)
    if (topic !== null) return topic
  }
  return null
}
