import type { Day } from '../time/day.ts'
import { spokenDay } from '../time/spoken-day.ts'
import type { Clause } from './clauses.ts'
import type { DayWords } from './find-days.ts'
import { type Piece, type Said, trimmed, within } from './said.ts'

export interface FollowUpFound extends Piece {
  readonly due: Day | null
  /** The whole stretch that speaks of it, its day and opening words too. */
  readonly whole: Piece
}

/** Words that say that something is to be done, and are no part of what. */
const MARK = /^(?:(?:然后|之后|接下来|下一步|下步|后续|后面|回头|待办|todo|to-do|to do|跟进|行动|action items?|action|next steps?|next|follow[- ]?ups?|ps|记得|别忘了?|提醒我|我?还?(?:需要|需|要|得|会|应该|该)|我?(?:已经|已)?(?:答应|承诺)了?(?:他|她)?|我来|i(?:'ll| will| need to| have to| should| must| promised to| agreed to)|we(?:'ll| will)|need to|needs to|have to|will|must|should|remember to|don't forget to|promised to|promised|agreed to|to|and|then|但|不过|所以|,)(?:\s*[:：]\s*|\s+|(?=\p{Script=Han}|\d)))+/iu
const STRONG = /^(?:然后|下一步|后续|回头|待办|todo|to-do|to do|action|next steps?|follow[- ]?up|记得|别忘|提醒我|我?(?:已经|已)?(?:答应|承诺)|我?还?(?:需要|需|要|得|应该|该)(?!求|点|是|好)|我会|我来|i'll|i will|i need to|i have to|i should|i must|i promised|we'll|need to|have to|will|must|should|remember to|don't forget|promised|agreed to send|to (?=send|share|follow|book|write|draft|intro|prepare|call|email))/i
const DOES = /^(?:我|再|也|还|先)?(?:把|给|发|寄|交|回复?|提交|准备|整理|写|出|约|补|改|送|拿|确认|跟进|答复|反馈|推|转|联系|找|问|介绍|安排|订|更新|拉|看|去|带|帮|做|send|share|follow up|email|introduce|intro|draft|prepare|book|schedule|write|review|check|ask|get back|update|forward|call|connect|set up|confirm|reply|ping|give|return|bring|invite|order|arrange)(?![a-z])/i

/** What is to be done afterwards, with the day it is due when one is said. The first clause of a line is what the line is about, not what follows. */
export const followUpIn = (said: Said, clauses: readonly Clause[], days: readonly DayWords[], today: Day): FollowUpFound | null => {
  const { text } = said
  for (const [index, clause] of clauses.entries()) {
    if (index === 0) continue
    const inside = days.filter(day => within(day, clause))
    const [first] = inside
    const bare = text.slice(clause.from, clause.to)
    const unmarked = bare.replace(MARK, '')
    const start = clause.to - unmarked.length
    const opensWithDay = first !== undefined && first.from - start <= 1
    const behind = opensWithDay ? text.slice(first.to, clause.to).trimStart() : unmarked
    const ahead = first !== undefined && (first.deadline || (spokenDay(first.words, today, 'future') ?? today) > today) && spokenDay(first.words, today, 'past') !== spokenDay(first.words, today, 'future') || (first !== undefined && (spokenDay(first.words, today, 'past') ?? today) > today)
    const does = DOES.test(behind.replace(MARK, '')) && !/^\S{0,3}[了过]/.test(behind)
    if (!STRONG.test(bare) && !(first?.deadline === true) && !(does && (ahead || !inside.length) && !hasPast(behind))) continue
    const found = cutDays(said, { from: start, to: clause.to }, inside)
    const to = found.to
    if (to - found.from < 2) continue
    const due = first === undefined ? null : spokenDay(first.words, today, 'future')
    return { ...found, due, whole: { from: clause.from, to: clause.to } }
  }
  return null
}

const hasPast = (text: string): boolean => /[了过完]|\b(?:had|was|were|did)\b/.test(text)

/** Without the day at its beginning or end, and the mark behind it. */
const cutDays = ({ text }: Said, whole: Piece, days: readonly DayWords[]): Piece => {
  let { from, to } = trimmed(text, whole)
  for (const day of days) {
    if (day.from - from <= 1) from = trimmed(text, { from: day.to, to }).from
    else if (day.to >= to) to = trimmed(text, { from, to: day.from }).to
  }
  const mark = MARK.exec(text.slice(from, to))?.[0].length ?? 0
  return trimmed(text, { from: from + mark, to })
}
