import type { Day } from '../time/day.ts'
import { spokenDay } from '../time/spoken-day.ts'
import type { Clause } from './clauses.ts'
import type { DayWords } from './find-days.ts'
import { AGAIN, AWAITS, BEFOREHAND, ENGLISH_DOES, I_DO, SOON_FIRST, THEY_DO } from './follow-up-doers.ts'
import { ANOTHER, ARRANGED, DOES, DONE, GIVES, LATER_START, LEAD, STRONG, TAIL, THEY_WILL, THING_BY_DAY, THING_TO_SOMEBODY, VAGUE_DAY, VAGUE_END } from './follow-up-words.ts'
import { isOwed } from './kind-owed.ts'
import { isFailed, isPast, isPlan, isToldAfterAll } from './kind-tense.ts'
import { DAY, PERSON } from './mask.ts'
import { type Piece, type Said, trimmed, within } from './said.ts'

export interface FollowUpFound extends Piece {
  readonly due: Day | null
  /** The whole stretch that speaks of it, its day and opening words too. */
  readonly whole: Piece
}

/** What is to be done afterwards, with the day it is due when one is said. Before it stands what the line is about: a contact or help. */
export const followUpIn = (said: Said, masked: string, clauses: readonly Clause[], days: readonly DayWords[], today: Day, clocks: readonly Piece[] = []): FollowUpFound | null => {
  for (const [index, clause] of clauses.entries()) {
    const before = masked.slice(0, clause.from)
    const opens = index === 0 && opensWithToDo(masked, clause, clauses.slice(1))
    const heading = clauses[index - 1]
    const announced = heading !== undefined && ANNOUNCES.test(masked.slice(heading.from, heading.to)) ? heading : null
    if (ANNOUNCES.test(masked.slice(clause.from, clause.to)) && index + 1 < clauses.length) continue
    if ((index === 0 && !opens) || (!opens && !before.includes(PERSON) && !masked.slice(clause.to).includes(PERSON) && !(isPast(before) && CONTACT.test(before))) || !(tellsOfContact(before) || (TELLS_ME.test(masked.slice(clause.from, clause.to)) && before.trim() !== ''))) continue
    const words = masked.slice(clause.from, clause.to)
    const inside = days.filter(day => within(day, clause))
    if (isFailed(words) || (isOwed(words) && inside.length === 0 && !WAY.test(words)) || (!opens && announced === null && !isToDo(said, masked, clause, inside, before, today, days.some(day => day.to <= clause.from && isAhead(day, today))))) continue
    const found = peeled(said, masked, clause, [...inside, ...clocks])
    if (found.to - found.from < (LONE.test(said.text.charAt(found.from)) ? 1 : 2) || inside.some(day => within(found, day))) continue
    // 后续：起草初稿，11月24日前: the day by which stands alone behind it.
    const next = clauses[index + 1]
    const alone = inside.length === 0 && next !== undefined ? days.find(day => within(day, next) && DAY_ALONE.test(masked.slice(next.from, next.to))) : undefined
    const first = inside[0] ?? alone
    return { ...found, due: first === undefined ? null : spokenDay(first.words, today, 'future'), whole: { from: announced?.from ?? clause.from, to: alone !== undefined && next !== undefined ? next.to : clause.to } }
  }
  return null
}

const TELLS_ME = /^(?:刚|又|还|特意|微信|电话)?(?:提醒|让|叫|催|要|通知|嘱咐|交代|拜托|托|求|喊)我|^(?:asked|told|wants|reminded) me to\b/
/** Deeds of one character that are enough: 周五前签, 记得投. */
const LONE = /[签发给寄交回付谈聊碰见定投还补做买改取拿退换报出看写提送审批]/
const DAY_ALONE = /^\u0003\u0002*\s?(?:之?前|以前|为止|截止)?$/

/** 周五前得谢谢刘工: thanks that are owed by a day are what is to be done. Only its day belongs to the follow-up alone. */
export const thanksByIn = (said: Said, masked: string, clauses: readonly Clause[], days: readonly DayWords[], today: Day): FollowUpFound | null => {
  if (!isOwed(masked)) return null
  const by = days.find(day => day.deadline)
  const clause = by && clauses.find(one => within(by, one))
  if (by === undefined || clause === undefined) return null
  const found = peeled(said, masked, clause, [by])
  return found.to > found.from ? { ...found, due: spokenDay(by.words, today, 'future'), whole: by } : null
}

/** How thanks will be given makes them something to do. */
const WAY = /请(?:他|她|\u0001)|\b(?:card|note|gift|flowers|present|email)\b|(?:写|寄|送|买).{1,6}(?:信|卡|礼|花)/
const CONTACT = /[给看带做聊谈说讲问借吃喝打玩碰遇见约找请拜访帮替教介推荐会来去到坐开面陪送收发传寄签回过和跟与同]|咖啡|午餐|晚餐|电话|\b(?:ping|dm|slack|align|brainstorm|intro|refer|cover|invite|catch up)\b|微信|视频|邮件|线上|线下|现场|通话|语音|饭|\b(?:with|w\/|met|meet|saw|see|call|called|lunch|dinner|coffee|zoom|teams|chat|talk|talked|spoke|email|emailed|text|texted|sync|sent|visited|visit|helped|gave|showed|introduced|by|had|1:1|1on1|about|re|rang|discussed|caught|review|reviewed)\b/
const NEWS = /了|走|离职|退休|辞职|生病|住院|生日|搬|结婚|升|调|出国|毕业|请假|出差|\b(?:is|was|moving|leaving|back|sick|birthday)\b/
/** action items - …, 待办：…: a clause that only says that what stands behind is to be done. */
const ANNOUNCES = /^(?:action(?: items?)?|next(?: steps?)?|to-?do|follow[- ]?ups?|ai|待办(?:事项)?|后续|下一步|跟进|行动项?)$/

/** 记得把样品寄给王总，昨天聊过报价: what is to be done, before a contact that was. */
const opensWithToDo = (masked: string, first: Clause, others: readonly Clause[]): boolean => {
  const words = masked.slice(first.from, first.to)
  const rest = others.map(one => masked.slice(one.from, one.to)).join(' ')
  return /^(?:记得|别忘|要(?=把|给|发)|\u0003\u0002*(?=给|把|发)|待办|todo|need to|remember to|don't forget|must|have to|gotta)/.test(words) && !DONE.test(words) && isPast(rest) && CONTACT.test(rest) && !PLANNED.test(rest) && !isOwed(masked) && !isFailed(rest)
}

/** Names, days and bare words tell of contact (刘工 接口), news of somebody (老隋退休了) does not. */
const tellsOfContact = (before: string): boolean => {
  const rest = before.replace(/[\u0001-\u0003\s,，。]/g, '')
  return !(before.includes(PERSON) && rest === '') && (CONTACT.test(rest) || !NEWS.test(rest))
}

const isToDo = (said: Said, masked: string, clause: Clause, inside: readonly DayWords[], before: string, today: Day, awaits: boolean): boolean => {
  const words = masked.slice(clause.from, clause.to)
  const done = DONE.test(words.replace(ARRANGED, '').replace(inside.length > 0 || SOON_FIRST.test(words) ? /(?<=[发寄传送转拿])[去来上回](?:去|来)?|(?<=把[^了]{2,12})了$/g : /$^/g, '').replace(/^(?:别忘|答应|承诺|说好|定好|还|promised)了/, ''))
  if (/^(?:还|一直|暂时|都)?没/.test(words)) return false
  // 没打通，明天再打: the plan itself, at another time.
  if (ANEW.test(words) && isFailed(before)) return false
  if (STRONG.test(words) && !(done && !/记得|todo|待办|答应|promised|别忘/i.test(words))) return true
  if (THEY_WILL.test(words)) return true
  const told = !awaits && !isFailed(before) && (isToldAfterAll(before) || (isPast(before) && !ARRANGES.test(before)) || (!PLANNED.test(before) && !isPlan(before)))
  const [first] = inside
  if (!done && (BEFOREHAND.test(words) || THEY_DO.test(words) || ENGLISH_DOES.test(words) || (told && (AGAIN.test(words) || AWAITS.test(words) || I_DO.test(words))))) return true
  if (first?.deadline === true && !done) return true
  const [back, ahead] = first === undefined ? [null, null] : [spokenDay(first.words, today, 'past'), spokenDay(first.words, today, 'future')]
  const liesAhead = first !== undefined && ((ahead ?? today) > today && back !== ahead || (back ?? today) > today)
  const later = /今晚|今天(?:晚上|之内|下班)|tonight|later today|this evening/i.test(said.text.slice(clause.from, clause.to))
  const happened = (HAPPENED.test(before) && !PLANNED.test(before)) || (told && CONTACT.test(before) && before.replace(/[\u0001-\u0003\s,，。、和跟与同及]|\bwith\b|\band\b/g, '').length > 1)
  if (ARRANGED.test(words) && happened && !/^(?:约|说好|定好)[^\u0003]{0,3}的/.test(words)) return true
  if (done || MOVED.test(words)) return false
  const start = peeled(said, masked, clause, inside).from
  const core = masked.slice(start, clause.to)
  if (/^的/.test(core)) return false
  if (happened && (THING_TO_SOMEBODY.test(words) || (liesAhead && THING_BY_DAY.test(words)) || (liesAhead && isPast(before) && ANOTHER.test(words)))) return true
  const behindLater = core.replace(LATER_START, '')
  if (LATER_START.test(words) && (DOES.test(behindLater) || DOES.test(core)) && inside.length === 0) return true
  if ((VAGUE_DAY.test(words) || VAGUE_END.test(words) || (told && SOON_FIRST.test(words))) && (DOES.test(core) || DOES.test(words.replace(SOON_FIRST, '')))) return true
  // 先把样本跑出来: before what is still to come.
  if (!told && FIRST.test(words)) return true
  if (later && happened && /^(?:今晚|今天晚上|tonight)/.test(said.text.slice(clause.from, clause.to))) return true
  // A bare weekday may as well lie behind, where only a space stands before it.
  const opening = first === undefined ? null : masked.slice(clause.from, first.from)
  const settled = back === ahead
  const opens = masked.slice(first?.to ?? 0, clause.to)
  if (/^的/.test(opens)) return false
  // 周二和王总午饭，周四和李老师晚饭: two contacts, and nothing says that the second lies ahead.
  if (!settled && before.includes(DAY) && /^\s?(?:和|跟|与|同|with )?\s?\u0001/.test(opens)) return false
  if (liesAhead && opening !== null && /^(?:(?:回复?|跟|告诉)?了?(?:他|她|对方)?(?:说|回复?)|说好?)?\s*$/.test(opening) && happened && (opening !== '' || !clause.soft || settled)) return true
  if (liesAhead && /^(?:他|她|对方|\u0001\u0002*)(?:说)?\s?$/.test(opening ?? '-') && DOES.test(masked.slice(first?.to ?? 0, clause.to)) && happened) return true
  if (awaits && later && /^(?:今晚|今天|tonight)/.test(said.text.slice(clause.from, clause.to))) return true
  return DOES.test(core) && (liesAhead || later || (awaits && !clause.soft && !TALKS.test(core)) || (inside.length === 0 && GIVES.test(core)))
}

const HAPPENED = /[了过完]|拜访|看望|探望|来访|到访|面谈|面聊|通话|语音|碰头|喝|玩|打球|聚|逛|爬山|参观|刚|昨|(?<![约要想])(?:聊|谈|吃|电话|开会|微信|视频|咖啡|午[饭餐]|晚[饭餐])|见|碰|遇|发来|来信|\b(?:had|met|saw|call|called|lunch|coffee|dinner|talked|spoke|with)\b/i
const ARRANGES = /(?<![签合公条违续])约|说好|定[在于好]|答应|改到|推到/
const PLANNED = /(?<![签合公])约|(?<![他她])要|打算|计划|准备|想|说好|(?<![搞决确商敲稳固肯])定|原定|改到|明天|后天|下周|下个?月|\b(?:tomorrow|next|will|plan|booked)\b/i
/** A day that can only lie ahead. */
const isAhead = ({ words }: DayWords, today: Day): boolean => (spokenDay(words, today, 'past') ?? today) > today
/** What will be talked about at a contact that is planned is its topic. */
const TALKS = /^(?:review|discuss|talk|chat|sync|align|catch|问|聊|谈|商量|讨论|看(?!完)|过|对|碰|改|定|写|做(?!好)|重新|介绍|安排|更新|找|去|请|约|见|meet|plan|interview|decide|show|schedule|introduc|intro)/
const FIRST = /^(?:得|要|需要|记得)?先(?![生前后进行天手锋])\s?(?=[\p{Script=Han}a-z])(?!.*了$)/u
const ANEW = /^.{0,10}?(?:再(?=[约打说聊谈见来去试联找看])|换|改|重新|另约)|\b(?:reschedul|re-?book|try again|call again|\bagain\b|rearrang|next time)/
const MOVED = /推迟|改到|改成|挪到|延到|提前到|moved|resched|postpon|(?<!再)聊(?!一?下)|谈/i

/** Without days, vague times and opening words at its ends; what is left last stays (follow up in two weeks). */
const peeled = ({ text }: Said, masked: string, whole: Piece, days: readonly Piece[]): Piece => {
  let { from, to } = trimmed(text, whole)
  for (let turn = 0; turn < 8; turn++) {
    const [a, b] = [from, to]
    const atStart = days.find(day => day.from <= from && day.to > from && day.to < to)
    if (atStart) from = atStart.to
    const atEnd = days.find(day => day.to >= to && day.from > from)
    if (atEnd) to = atEnd.from
    ;({ from, to } = trimmed(text, { from, to }))
    const lead = LEAD.exec(masked.slice(from, to))?.[0].length ?? 0
    if (lead > 0 && hasWords(text.slice(from + lead, to), days.filter(day => day.from >= from + lead && day.to <= to))) from += lead
    const tail = TAIL.exec(text.slice(from, to))?.[0].length ?? 0
    ;({ from, to } = trimmed(text, { from, to: tail > 0 && to - tail - from >= 2 ? to - tail : to }))
    if (from === a && to === b) break
  }
  return { from, to }
}

/** Whether something is left to do behind an opening: not only when. */
const hasWords = (rest: string, days: readonly Piece[]): boolean =>
  (rest.trim().length >= 2 || (rest.trim().length === 1 && LONE.test(rest.trim()))) && !/^\s*(?:in|by|on|next|at|with)\s/i.test(rest) && !/^\s*(?:in|by|on|next|at)?\s*(?:\d+|[a-z]+day|two|three|a)?\s*$/i.test(rest) && (days[0] === undefined || days[0].to - days[0].from < rest.trim().length)
