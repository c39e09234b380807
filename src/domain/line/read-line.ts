import { type Day, daysBetween } from '../time/day.ts'
import type { HolidayFile } from '../time/holiday-file.ts'
import { BUILT_IN_HOLIDAYS } from '../time/holidays/built-in.ts'
import { spokenDay } from '../time/spoken-day.ts'
import { clausesOf } from './clauses.ts'
import { daysIn, type DayWords, fixedDay, settledDay } from './find-days.ts'
import { formatIn, formsIn } from './find-format.ts'
import { type DayPlace, isPastKind, kindOf } from './find-kind.ts'
import { lengthIn } from './find-length.ts'
import { type TimeSaid, timesIn } from './find-times.ts'
import { topicIn } from './find-topic.ts'
import { unknownIn } from './find-unknown.ts'
import { followUpIn, thanksByIn } from './follow-up.ts'
import { isGiven, isReceived } from './kind-help.ts'
import { isOwed } from './kind-owed.ts'
import { isArranged, isFailed, isPast, isPlan } from './kind-tense.ts'
import { knownPeople, mentionsIn } from './known-people.ts'
import type { KnownPerson, LineReading } from './line-reading.ts'
import { CLOCK, DAY, FORM, LENGTH, maskedWith, PERSON } from './mask.ts'
import { newsIn, REMARK_CLAUSE } from './news-told.ts'
import { isFree, type Piece, saidOf, within } from './said.ts'
import { daysMeant, vagueDaysIn } from './vague-day.ts'

/** When a line is typed: the day, and whole minutes since midnight, on the writer's wall clock. */
export interface Moment {
  readonly day: Day
  readonly minutes: number
}

/** Who reads: when, whom they know, and the notices of days off in force; without those, the built-in ones. */
interface Reader {
  readonly at: Moment
  readonly contacts: readonly KnownPerson[]
  readonly holidays?: readonly HolidayFile[]
}

/**
 * Reads one line of Chinese or English (X7): what kind of thing it is, with whom, when, how long, in what form, about what, and what is to be done
 * afterwards. Nothing is guessed: what the text does not say is null or ''. Takes linear time; only the first 600 characters are read.
 */
export const readLine = (line: string, { at, contacts, holidays = BUILT_IN_HOLIDAYS }: Reader): LineReading => {
  const said = saidOf(line)
  const { text } = said
  const everyone = mentionsIn(said, knownPeople(contacts))
  const mentions = everyone.flatMap(one => helpedOf(text, one) ?? (THEIRS.test(text.slice(one.to, one.to + 12)) && !/谢\s?$/.test(text.slice(0, one.from)) ? [] : [one]))
  const days = daysIn(maskedWith(text, mentions, PERSON), at.day)
  const unknown = unknownIn(said, mentions, [...days, ...timesIn(said), ...everyone])
  const people: readonly Piece[] = [...mentions, ...unknown.map(({ told, to }) => ({ from: told, to }))]
  const times = timesIn(said).filter(time => isFree(time, people))
  const length = lengthIn(said, [...people, ...times])
  const masked = maskedWith(maskedWith(text, people, PERSON), days, DAY)
  const faces = maskedWith(text, people, PERSON)
  const clauses = clausesOf(said, masked, [...people, ...days, ...times, ...(length ? [length] : [])], length ? [length] : [], days)
  const followUp = followUpIn(said, masked, clauses, days, at.day, times) ?? thanksByIn(said, masked, clauses, days, at.day)
  const main = clauses.filter(clause => followUp === null || !within(clause, followUp.whole))
  const outside = <One extends Piece>(pieces: readonly One[]): One[] => pieces.filter(piece => followUp === null || isFree(piece, [followUp.whole]))
  const mainText = followUp === null ? masked : masked.slice(0, followUp.whole.from) + '。'.repeat(followUp.whole.to - followUp.whole.from) + masked.slice(followUp.whole.to)
  const fields = [...days, ...outside(times), ...(length ? [length] : [])]
  const forms = formsIn(faces).filter(one => isFree(one, [...people, ...days, ...times, ...(length ? [length] : [])]))
  const lengths = (length ? [length] : []).filter(one => isFree(one, [...times, ...days]))
  const covered = maskedWith(maskedWith(maskedWith(masked, times, CLOCK), lengths, LENGTH), forms, FORM)
  const remarks = main.filter((clause, index) => index > 0 && isRemark(masked, clause))
  const parts = { said, masked, covered, clauses: main.filter(clause => !(remarks.includes(clause) && /^[a-z]/.test(text.slice(clause.from)))), fields, forms }
  const news = newsIn(masked)
  const bareTopic = news ?? topicIn(parts, 'happened')
  const firstDays = outside(days).filter(day => isFree(day, [...remarks, ...(bareTopic ? [bareTopic] : [])]))
  // 聊了下个月要约的客户: what the topic says does not tell what the line is.
  const isHelp = isReceived(mainText) || isGiven(mainText)
  const judged = [...remarks, ...(bareTopic === null || isHelp ? [] : [bareTopic])].reduce((rest, { from, to }) => rest.slice(0, from) + 'x'.repeat(to - from) + rest.slice(to), mainText)
  const place = placeOf(firstDays, outside(times), at, text)
  // 周五见张经理，别忘了带样品: what is to be made ready is for what is still to come.
  const awaited = place === 'open' && followUp !== null && PREPARES.test(text.slice(followUp.whole.from, followUp.whole.to))
  const kind = kindOf(masked, judged, awaited ? 'open_ahead' : place)
  const saysOwed = (words: string): boolean => (isOwed(words) && clauses.length > 1) || /欠|owe|请/.test(words)
  const owed = kind === 'thanks_owed' ? clauses.filter(clause => saysOwed(masked.slice(clause.from, clause.to))) : []
  const unsaid = [...(followUp ? [followUp.whole] : []), ...owed]
  const format = formatIn(faces, unsaid)
  const topic = news ?? topicIn(parts, kind)
  const skipped = [...(topic ? [topic] : []), ...(followUp ? [followUp.whole] : [])]
  const lean = isPastKind(kind) ? 'past' : 'future'
  const failed = isFailed(mainText)
  const dayWords = failed ? firstDays.find(day => MOVED_TO.test(masked.slice(0, day.from)) || ANEW.test(masked.slice(day.to))) ?? null : chosenDay(firstDays.filter(day => isFree(day, topic ? [topic] : [])), kind === 'planned', at.day, masked)
  const date = dayWords && settledDay(dayWords, at.day, lean)
  const clock = times.find(one => isFree(one, skipped)) ?? null
  const ownLength = length !== null && isFree(length, skipped) ? length : null
  const ownFormat = format !== null && isFree(format, skipped) ? format : formatIn(faces, [...skipped, ...owed])
  const time = clock && ownFormat?.format === 'dinner' && /^0[5-9]|^1[01]/.test(clock.time) && !/早|上午|am/.test(text) ? { ...clock, time: inTheEvening(clock.time) } : clock
  const outsiders = mentions.filter(mention => isFree(mention, skipped))
  const spoken = outsiders.length > 0 || topic === null ? outsiders : mentions.filter(mention => within(mention, topic))
  const named = spoken.length > 0 || followUp === null ? spoken : mentions.filter(mention => within(mention, followUp.whole))
  const unclear = named.filter(({ candidates }) => candidates.length > 1)
  const isOneName = ({ candidates }: { readonly candidates: readonly number[] }): boolean => new Set(candidates.map(one => contacts[one]?.name)).size === 1
  const strangers = unknown.filter(name => isFree(name, skipped))
  const span = (piece: Piece | null) => piece && said.sourceSpan(piece.from, piece.to)
  const nameOf = ({ from, to }: Piece): string => said.original(from, to)
  return {
    kind,
    people: [...new Set(named.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : [])))],
    unclearPeople: unclear.map(one => ({ candidates: one.candidates, ...said.sourceSpan(one.from, one.to) })),
    unknownPeople: [...new Set([...strangers, ...unclear.filter(one => !isOneName(one))].toSorted((a, b) => a.from - b.from).map(nameOf))],
    date: date?.date ?? null,
    time: time?.time ?? null,
    minutes: ownLength?.minutes ?? time?.minutes ?? null,
    format: ownFormat?.format ?? null,
    topic: topic ? nameOf(topic) : '',
    followUp: followUp && { text: nameOf(followUp), due: followUp.due },
    dateAlternatives: date?.alternatives ?? (kind === 'planned' && !failed ? daysAround(masked, skipped, at.day, holidays) : []),
    spans: {
      people: named.map(one => ({ candidates: one.candidates, ...said.sourceSpan(one.from, one.to) })),
      unknownPeople: strangers.map(one => ({ name: nameOf(one), ...said.sourceSpan(one.from, one.to) })),
      date: span(dayWords), time: span(time), minutes: span(ownLength ?? (time !== null && time.minutes !== null ? time : null)), format: span(ownFormat), topic: span(topic), followUp: span(followUp),
    },
  }
}

/** 元旦后, 年前: no day is said, but some may be pressed. */
const daysAround = (masked: string, skipped: readonly Piece[], today: Day, holidays: readonly HolidayFile[]): readonly Day[] => {
  const said = vagueDaysIn(masked).find(one => isFree(one, skipped))
  return said === undefined ? [] : daysMeant(said, today, holidays)
}

/** 王总的助理, Lily's boss: somebody else. */
const THEIRS = /^(?:介绍|推荐|引荐|引见|说|提到?)的(?!事|时候|[，,。])(?=\p{Script=Han})|^的(?:同事|朋友|客户|徒弟|学生|老板|领导|搭档|合伙人)(?=\p{Script=Han}|[a-z])|^(?:的|他|她)?(?:助理|秘书|太太|老公|老婆|爱人|孩子|儿子|女儿|手下|下属)|^'s (?:new |old )?(?:boss|wife|husband|assistant|team|brother|sister|manager|son|daughter|friend|colleague|advis[oe]r|lawyer|accountant|agent|mentor|coach|teacher|cousin|roommate|client|intern|co-?founder|partner|supervisor|mum|mom|dad|mother|father)/u

/** 帮王总的女儿改了简历: help given to somebody's people was given to them. */
const helpedOf = <One extends Piece>(text: string, one: One): readonly One[] | null => {
  if (!/(?:帮|替|给|help(?:ed|ing)?|for|taught|tutored|coached)了?\s?$/.test(text.slice(Math.max(0, one.from - 9), one.from))) return null
  const theirs = /^(?:的(?:女儿|儿子|孩子|太太|老公|老婆|爱人|家人|爸妈|父母|妈妈|爸爸|朋友|同学|同事|学生|徒弟|客户|团队|公司|部门|学校|弟弟|妹妹|侄子|外甥)|(?:女儿|儿子|孩子|太太|老公|老婆|爱人))(?=\p{Script=Han})|^'s (?:wife|husband|brother|sister|son|daughter|friend|kids?|mother|father|mum|mom|dad)(?= [a-z])/u.exec(text.slice(one.to, one.to + 14))
  return theirs && !/^[^\p{Script=Han}]/u.test(theirs[0]) || theirs && !/\p{Lu}/u.test(text.charAt(one.to + theirs[0].length + 1)) ? [{ ...one, to: one.to + theirs[0].length }] : null
}

/** A remark tells nothing of when or what, behind what already took place. */
const isRemark = (masked: string, clause: Piece): boolean => {
  const before = masked.slice(0, clause.from)
  const words = masked.slice(clause.from, clause.to)
  return REMARK_CLAUSE.test(words) && !words.includes('\u0001') && !isFailed(words) && !isArranged(before) && !isFailed(before) && (isPast(before) || !isPlan(before))
}

const PREPARES = /^(?:记得|别忘了?|要|得|我)?(?:先(?![生前后进])|提前|事先|带上?(?!他|她)|先准备|准备好)|^(?:remember to |need to |don't forget to )?(?:bring|prepare|prep)\b|\b(?:beforehand|first)$/

/** 8点 with a dinner is in the evening. */
const inTheEvening = (time: string): string => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`

/** The day a line is about: of several the first, but for a plan the first that lies ahead. */
const MOVED_TO = /(?:\b(?:is|are) now(?: on| at| for)?|new (?:time|date|slot)(?: is|:)?|instead|\bagain(?: on)?|改期到?|新时间|改[在为]|改约(?:到|在|成)?了?|改到?了?|推迟?到了?|挪到了?|延到了?|提前到了?|改成了?|换到了?|(?:moved|resched\w*|pushed|postponed)[^.;]{0,40}\bto|\bto)\s*$/i

/** 没打通，明天再打: when it is tried again. */
const ANEW = /^\u0002*\s?(?:上午|下午|晚上|中午)?(?:我|他|她)?再(?=[约打说聊谈见来去试联找看])/

const chosenDay = (days: readonly DayWords[], planned: boolean, today: Day, masked: string): DayWords | null =>
  (planned && /改|推|挪|延|提前|move|resched|push|postpon|\b(?:is|are) now\b/i.test(masked) ? days.find(day => MOVED_TO.test(masked.slice(0, day.from))) : undefined) ??
  (planned ? days.find(day => day.deadline && fixedDay(day, today) === null) : undefined) ??
  (planned ? days.find(day => { const fixed = fixedDay(day, today); return fixed === null || fixed >= today }) : undefined) ?? days[0] ?? null

/** 12月5日 said four days earlier is that day and no other; 周五 and 20号 may be either. */
const isMuchNearerAhead = ({ words }: DayWords, today: Day): boolean => {
  const [back, ahead] = [spokenDay(words, today, 'past'), spokenDay(words, today, 'future')]
  return back !== null && ahead !== null && daysBetween(back, ahead) > 40 && daysBetween(back, today) > daysBetween(today, ahead)
}

/** Nov 20 said five days later is that day, unless an intention is said. */
const isMuchNearerBehind = ({ words }: DayWords, today: Day): boolean => {
  const [back, ahead] = [spokenDay(words, today, 'past'), spokenDay(words, today, 'future')]
  return back !== null && ahead !== null && back < today && daysBetween(back, today) < 45 && daysBetween(today, ahead) > 300
}

const LATER_PART: readonly (readonly [RegExp, number])[] = [[/今晚|今天晚上|tonight|this evening/i, 18 * 60], [/今天下午|this afternoon/i, 13 * 60], [/今天中午/, 12 * 60], [/later today/i, 0]]

const placeOf = (days: readonly DayWords[], times: readonly TimeSaid[], at: Moment, text: string): DayPlace => {
  const fixed = days.map(day => fixedDay(day, at.day))
  if (days.length === 0) {
    // 晚上7点和王总吃饭, typed at 10:00: a clock still ahead.
    const ahead = times.length > 0 && times.every(one => Number(one.time.slice(0, 2)) * 60 + Number(one.time.slice(3)) > at.minutes)
    return ahead && !/上周|上个?月|昨|前[天晚]|那[天晚]|去年|\blast\b|yesterday|\bago\b/.test(text) ? 'today_later' : 'none'
  }
  const first = fixed[0]
  if (fixed.some(day => day !== null && day > at.day)) return first !== null && first !== undefined && first < at.day && !/约|说好|定|改/.test(text) ? 'past' : 'future'
  if (first === null || first === undefined) return days[0] !== undefined && (days[0].deadline || isMuchNearerAhead(days[0], at.day)) ? 'open_ahead' : days[0] !== undefined && isMuchNearerBehind(days[0], at.day) ? 'open_behind' : 'open'
  if (first < at.day) return 'past'
  const [time] = times
  const minutes = time === undefined ? LATER_PART.find(([words]) => words.test(text))?.[1] : Number(time.time.slice(0, 2)) * 60 + Number(time.time.slice(3))
  return minutes !== undefined && minutes > at.minutes ? 'today_later' : 'today'
}
