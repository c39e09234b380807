import type { Day } from '../time/day.ts'
import { spokenDay } from '../time/spoken-day.ts'
import type { Clause } from './clauses.ts'
import type { DayWords } from './find-days.ts'
import { isOwed } from './find-kind.ts'
import { PERSON } from './mask.ts'
import { type Piece, type Said, trimmed, within } from './said.ts'

export interface FollowUpFound extends Piece {
  readonly due: Day | null
  /** The whole stretch that speaks of it, its day and opening words too. */
  readonly whole: Piece
}

/** Words that say that something is to be done, and are no part of what. */
const MARK = /^(?:(?:然后|之后|接下来|下一步|下步|后续|后面|回头|待办|todo|to-do|to do|跟进|行动|action items?|action|next steps?|next|follow[- ]?ups?|ps|记得|别忘了?|提醒我|我?还?(?:需要|需|要|得|会|应该|该)(?:在|于)?|我?(?:已经|已)?(?:答应|承诺)了?(?:他|她)?|我来|改天|(?:元旦|年|节|春节|国庆|五一|中秋)后|过两天|过几天|到时候|下周(?![一二三四五六日天末])|下个月(?!\d|第|[一二三]?十)|先|约了|说好了?|下次|(?:他|她)?(?:让|叫|要|催|提醒|建议)我|(?:他|她)说|i(?:'ll| will| need to| have to| should| must| promised to| agreed to)|we(?:'ll| will)|need to|needs to|have to|will|must|should|remember to|don't forget to|promised to|promised|agreed to|to|and|then|但|不过|所以|,)(?:\s*[:：]\s*|\s+|(?=\p{Script=Han}|\d)))+/iu
const STRONG = /^(?:(?:他|她)?(?:让|叫|催|提醒|建议)我|然后|下一步|后续|回头|待办|todo|to-do|to do|action|next steps?|follow[- ]?up|记得|别忘|提醒我|我?(?:已经|已)?(?:答应|承诺)|我?还?(?:需要|需|要|得|应该|该)(?!求|点|是|好)|我会|我来|i'll|i will|i need to|i have to|i should|i must|i promised|we'll|need to|have to|will|must|should|remember to|don't forget|promised|agreed to send|to (?=send|share|follow|book|write|draft|intro|prepare|call|email))/i
const DOES = /^(?:我|再|也|还|先)?(?:把|给|发|寄|交|回(?:复|她|他|电)?|提交|准备|整理|写|出|约|补|改(?!到)|送|拿|确认|跟进|答复|反馈|推(?!迟|到)|转|联系|找|问|介绍|安排|订|更新|拉|看|去|带|帮|做|请|(?:send|share|follow up|email|introduce|intro|draft|prepare|book|schedule|write|review|check|ask|get back|update|forward|call|connect|set up|confirm|reply|ping|give|return|bring|invite|order|arrange)(?![a-z]))/i

/** What is to be done afterwards, with the day it is due when one is said. The first clause of a line is what the line is about, not what follows. */
export const followUpIn = (said: Said, masked: string, clauses: readonly Clause[], days: readonly DayWords[], today: Day): FollowUpFound | null => {
  const { text } = said
  for (const [index, clause] of clauses.entries()) {
    // What is only somebody's name (曾总助答应帮我) is no contact yet that something could follow.
    const before = masked.slice(0, clause.from)
    if (index === 0 || !before.includes(PERSON) && !masked.slice(clause.to).includes(PERSON) || before.replace(/[\u0001-\u0003\s,]/g, '') === '') continue
    const inside = days.filter(day => within(day, clause))
    const [first] = inside
    const bare = text.slice(clause.from, clause.to)
    const unmarked = withoutMark(bare)
    const start = clause.to - unmarked.length
    const opensWithDay = first !== undefined && first.from - start <= 1
    const behind = opensWithDay ? text.slice(first.to, clause.to).trimStart() : unmarked
    const ahead = first !== undefined && (first.deadline || (spokenDay(first.words, today, 'future') ?? today) > today) && spokenDay(first.words, today, 'past') !== spokenDay(first.words, today, 'future') || (first !== undefined && (spokenDay(first.words, today, 'past') ?? today) > today)
    const does = DOES.test(withoutMark(behind)) && !/^\S{0,3}[了过]/.test(behind)
    const earlier = text.slice(0, clause.from)
    const opening = first === undefined ? null : /^(?:约(?:好|在|定)?了?|说好了?|(?:他|她)说|he said|she said)?\s*$/i.exec(text.slice(clause.from, first.from))?.[0] ?? null
    // A bare weekday may as well lie behind.
    const comesLater = first !== undefined && ahead && opening !== null && (opening !== '' || !clause.soft || spokenDay(first.words, today, 'past') === spokenDay(first.words, today, 'future')) && HAPPENED.test(earlier) && !PLANNED.test(earlier) && !MOVED.test(bare)
    const soft = SOFT_DAY.test(bare) && does
    const plain = does && (ahead || (inside.length === 0 && SENDS.test(unmarked))) && !hasPast(behind) && !MOVED.test(bare)
    if (!STRONG.test(bare) && first?.deadline !== true && !soft && !comesLater && !plain && !THEY_WILL.test(bare)) continue
    const found = cutDays(said, { from: comesLater ? Math.max(start, first.from) : start, to: clause.to }, inside)
    const to = found.to
    if (to - found.from < 2) continue
    const due = first === undefined ? null : spokenDay(first.words, today, 'future')
    return { ...found, due, whole: { from: clause.from, to: clause.to } }
  }
  return null
}

/** 周五前得谢谢刘工: thanks that are owed by a day are what is to be done. Only its day belongs to the follow-up alone. */
export const thanksByIn = (said: Said, masked: string, clauses: readonly Clause[], days: readonly DayWords[], today: Day): FollowUpFound | null => {
  if (!isOwed(masked)) return null
  const by = days.find(day => day.deadline)
  const clause = by && clauses.find(one => within(by, one))
  if (by === undefined || clause === undefined) return null
  const found = cutDays(said, clause, [by])
  return found.to > found.from ? { ...found, due: spokenDay(by.words, today, 'future'), whole: by } : null
}

/** Without the words that only say that something is to be done; they stay where nothing else is there (follow up in two weeks). */
const withoutMark = (text: string): string => {
  const rest = text.replace(MARK, '')
  return /^\s*(?:in|by|on|next|at)?\s*(?:\d|[a-z]+day|two|three|a|week)?/i.exec(rest)?.[0].length === rest.length || rest.length < 2 || /^(?:in|by|on|next) /i.test(rest) ? text : rest
}

const SOFT_DAY = /^(?:下周|下个?月|改天|(?:元旦|年|节|春节|国庆|五一|中秋)后|过两天|过几天|周末|这周|本周|月底|年后|元旦后|节后|下次)/
const SENDS = /^(?:我|再|也|还)?(?:把|给他|给她|发给?他|发给?她|发过去|寄|交|回他|回她|回复|send|share|follow up|email|introduce|intro|draft|book|get back|forward|reply)/i
const HAPPENED = /[了过完]|(?<![约要想])(?:聊|谈|吃|电话|开会|微信|视频|咖啡|午[饭餐]|晚[饭餐])|见|\b(?:had|met|saw|call|called|lunch|coffee|dinner|talked|spoke|with)\b/i
const PLANNED = /约|(?<![他她])要|打算|计划|准备|想|说好|定|原定|改到|明天|后天|下周|下个?月|\b(?:tomorrow|next|will|plan|booked)\b/i
const MOVED = /推迟|改到|改成|挪到|延到|提前到|moved|resched|postpon|(?<!再)聊(?!一?下)|谈/i
const THEY_WILL = /^(?:he|she|they)(?:'ll| will) /i

const hasPast = (text: string): boolean => /[了过完]|\b(?:had|was|were|did)\b/.test(text)

/** Without the day at its beginning or end, and the mark behind it. */
const cutDays = ({ text }: Said, whole: Piece, days: readonly DayWords[]): Piece => {
  let { from, to } = trimmed(text, whole)
  for (const day of days) {
    if (day.from - from <= 1) from = trimmed(text, { from: day.to, to }).from
    else if (day.to >= to) to = trimmed(text, { from, to: day.from }).to
  }
  const tail = /\s(?:next (?:week|month)|soon|later)$/i.exec(text.slice(from, to))?.[0].length ?? 0
  to -= tail
  const rest = text.slice(from, to)
  const mark = rest.length - withoutMark(rest).length
  from = trimmed(text, { from: from + mark, to }).from
  for (const day of days) if (mark > 0 && day.from - from <= 1 && day.to < to) from = trimmed(text, { from: Math.max(from, day.to), to }).from
  return trimmed(text, { from, to })
}
