import type { Day } from '../time/day.ts'
import { addDays, weekdayOf } from '../time/day.ts'
import type { Lean } from '../time/lean.ts'
import { spokenDay } from '../time/spoken-day.ts'
import { matches, type Piece } from './said.ts'

/** A day as it stands in a line, not settled yet: which way a bare 周五 leans is for the kind of the line to say. */
export interface DayWords extends Piece {
  readonly words: string
  /** 周五前, by Friday: a day by which something is to be done. */
  readonly deadline: boolean
}

const HAN = '一二三四五六七八九十'
const MONTH_OF = '(?:上上个?|上个?|这个?|本|下下个?|下个?)月的?'
const CHINESE = [
  '\\d{4}\\s?(?:年|[-/.])\\s?\\d{1,2}(?:月|[-/.])\\d{1,2}[日号]?',
  '(?:上上个?|上个?|这个?|本|下下个?|下个?)(?:周|星期|礼拜)的?\\s?(?:周|星期|礼拜)\\s?[一二三四五六日天]',
  `(?<![\\d${HAN}])(?:\\d{1,2}|[${HAN}]{1,2})月(?:底|末)`,
  `${MONTH_OF}(?:第[${HAN}1-5](?:个|个?周的?)?(?:周|星期|礼拜)[一二三四五六日天]|(?:\\d{1,2}|[${HAN}廿卅]{1,3})[日号]|月?[底末])`,
  `[零一二三四五六七八九]{4}年[${HAN}]{1,2}月[${HAN}廿卅]{1,3}[日号]?`,
  `(?<![\\d${HAN}])(?:\\d{1,2}|[${HAN}]{1,2})月(?:份)?的?第[${HAN}1-5](?:个|个?周的?)?(?:周|星期|礼拜)[一二三四五六日天]`,
  '(?:元旦|国庆节?|五一|劳动节|圣诞节?|平安夜|情人节|妇女节|三八节|儿童节|六一|教师节|万圣节)(?:当天|当日|那天|那晚|当晚)|(?:元旦|平安夜|圣诞节)(?=晚上|中午|上午|下午|一起|[和跟与同约请去在要见聚]|$|[\\s,。])(?!\\s?(?:快乐|祝福))',
  '\\d{1,2}\\s月\\s?\\d{1,2}\\s?[日号]|\\d{1,2}月\\d{1,2}\\s[日号]',
  `(?:[前去今明后]年)?(?<![\\d${HAN}])(?:\\d{1,2}|[${HAN}]{1,2})月\\s?(?:\\d{1,2}|[${HAN}廿卅]{1,3})(?:[日号]|(?![\\d个次]))`,
  '大前天|大后天|(?<!大)前天|昨天|今天|明天|(?<!大)后天|[昨今明]日(?!报)|前日|后日|[昨今明前后]晚|[今明昨]早|今晨|[今明昨]儿个?(?!童)|昨夜|刚才|刚刚|方才|(?<![\\p{Script=Han}])刚(?=[和跟与给在见聊打开吃喝帮约谈从请])',
  '(?<![每第逢])(?:上上个?|上个?|这个?|本|下下个?|下个?)?\\s?(?:周|星期|礼拜)\\s?(?:(?:一(?!起|同|直|块儿?|道|并|致|些|样)|[二三四五六日天])(?!下(?!午|班|课|线|单|周|乡)|些)|[1-7](?![\\d点个次]))(?![周月年])(?!会|例会|报)',
  `(?:再过|(?<!\\p{Script=Han})过)\\s?(?!两天)(?:\\d{1,3}|[${HAN}两]{1,3})\\s?(?:天|个?周|个?星期|个?礼拜|个月)(?![前后内以之])`,
  `(?:再?过\\s?)?(?:(?<![\\d.])\\d{1,3}|(?<![${HAN}])[${HAN}两]{1,3})\\s?(?:天|日|个?周|个?星期|个?礼拜|个月)(?:以|之)?(?:前(?!端|台|景)|后(?!端|台|续)|内(?!部|容))`,
  '(?<![\\d.:/月-])\\d{1,2}[日号](?!楼|线|店|会议|院|馆|厅|桌|机|门|桥|码|称)',
  '(?<![上下本这])(?:月底|月末|年底|年末)(?!总|奖)',
].join('|')
const WEEKDAY = '(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?'
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\\.?'
const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of)'
const ENGLISH = [
  'the day before yesterday|day before yesterday|the day after tomorrow|day after tomorrow|yesterday|yday|today|tonight|tomorrow|tmrw?|tomo|2moro|tonite|2nite|just now|just(?= (?:got|had|met|finished|spoke|talked|called|saw|left|hung|came|wrapped|back|grabbed|ran|texted|emailed|sent|bumped|messaged|pinged|chatted|ate|caught|bought|visited|did|off))|last night|last evening|this morning|this afternoon|this evening|earlier today|later today',
  `${NUMBER} (?:day|week|wk|month|fortnight)s? (?:ago|back|later|from now|from today)|in ${NUMBER} (?:day|week|wk|month|fortnight)s?(?: time)?`,
  `(?:last|this|next) week(?: on)? ${WEEKDAY}|${WEEKDAY} (?:of )?(?:last|this|next) week`,
  `(?:on )?${MONTH} ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!:|\\d| ?[ap]m)(?:,? \\d{4})?|(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?(?![a-z])`,
  `(?:on )?${WEEKDAY},? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?(?![a-z\\d])`,
  `(?:this past |this coming |last |this |next |on |past |coming )?${WEEKDAY}`,
  `(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:next|last|this) month|(?:next|last|this) month(?:,? on)? the \\d{1,2}(?:st|nd|rd|th)|(?:christmas|new year'?s|xmas) (?:day|eve)|valentine'?s(?: day)?|halloween|(?:the )?(?:first|second|third|fourth|last) ${WEEKDAY} (?:of|in) (?:next month|this month|${MONTH})|(?:on )?the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)`,
  '(?:the )?end of (?:the |this |next )?month|month end|eom|(?:the )?end of (?:the |this )?year|eoy',
].map(one => `(?<![a-z0-9])(?:${one})(?![a-z0-9])`).join('|')
const NUMERIC = '^\\s*(?:1[0-2]|[1-9])\\.[1-9](?=\\s?[和跟与\u0001]|\\s\\p{Script=Han})(?!\\s?(?:个?小时|h|万|元|块|个|版|分|点|人|亿|折|倍))|(?<![\\d.:/v-])(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])(?:[-–~到至](?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9]))?(?![\\d/%]| ?(?:an )?hour)|(?<![\\d.:/v-])(?:1[0-2]|0?[1-9])[.-](?:3[01]|[12]\\d)(?:[-–~到至](?:1[0-2]|0?[1-9])[.](?:3[01]|[12]\\d))?(?![\\d./%:-]|\\s?(?:个?小时|h|万|元|块|k|个|版|分|点|人|m|亿|折|倍))'
const DAYS = RegExp(`${CHINESE}|${ENGLISH}|${NUMERIC}`, 'gu')

const DEADLINE_BEFORE = /(?:^|[\s,.;])(?:by|before|until|till|due|no later than)\s(?:the\s|eod |cob |close of business |end of (?:day )?)?(?:on )?$/
/** "dropped by on Thursday": by is the verb's. */
const PASSED_BY = /(?:dropp?(?:ed|ing)?|came|come|coming|stopp?(?:ed|ing)?|sw[iu]ng|popp?(?:ed|ing)?|pass(?:ed|ing)?|went|stood) by\s(?:the\s)?(?:on )?$/
const DEADLINE_AFTER = /^\s?(?:(?:下班|ddl|deadline|中午|晚上|下午|早上|上午|\d+点)(?=之?以?前))?(?:之前|以前|前(?!天|后|端|台)|截止|之内|以内|内(?!部|容))/
/** 周五后, 5号以后, after Friday: some day, not this one. */
const AFTER = /^\s?(?:之后|以后|后(?!天|台|端|续))/
const AFTER_BEFORE = /(?:^|\s)(?:after|since)\s(?:the\s)?$|(?:自从|过了)$/
const WEEKDAY_OF_DATE = RegExp(`^(?:on )?${WEEKDAY},? (?:the )?((?:\\d|${MONTH} ?\\d).*)$`)
const DAY_PART = /^\s?(?:的)?(?:一大早|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚|夜里|\s(?:morning|afternoon|evening|night)\b)/

/** The days a line names, in order. What is not a day of the calendar is none; 每周五 and 周五后 are none either. */
export const daysIn = (text: string, today: Day): readonly DayWords[] => matches(DAYS, text).flatMap(({ from, to, found }) => {
  const passing = /^再?过.*[天周月期拜]$/.test(found[0])
  const counted = /^.*(?:天|日|周|星期|礼拜|月)(?:以|之)?内$/.test(found[0])
  // 11.20-11.22: the first of the days.
  const written = /\p{Script=Han}/u.test(found[0].replace(/^[\d./]+[到至]/, '')) ? found[0].replaceAll(' ', '') : found[0].replace(/^(\d{1,2}[./]\d{1,2})[-–~到至].*$/, '$1')
  // Thursday 19 November: the date says which.
  const dated = WEEKDAY_OF_DATE.exec(found[0])?.[1]
  const words = dated !== undefined ? dated : found[0] === '刚' ? '刚刚' : found[0] === 'just' ? 'just now' : passing ? `${found[0].replace(/^再?过\s?/, '')}后` : counted ? found[0].replace(/(?:以|之)?内$/, '后') : written
  if (spokenDay(words, today, 'past') === null && spokenDay(words, today, 'future') === null) return []
  const [before, after] = [text.slice(Math.max(0, from - 15), from), text.slice(to, to + 6)]
  // under the sun, sat down with: words, not days.
  if (/^(?:sun|sat|mon|wed)$/.test(words) && (/\bthe $/.test(before) || (words === 'sat' && /(?:^|\b(?:i|we|he|she|they|and) )$/.test(before) && /^ (?:down|wit|nex|in |by |bes|thr|tog)/.test(after)))) return []
  if (/(?:every|each|每个?|每到)\s?$/.test(before) || AFTER_BEFORE.test(before)) return []
  if (AFTER.test(after) && !/后$/.test(words)) return []
  const due = PASSED_BY.test(before) ? null : DEADLINE_BEFORE.exec(before)
  const end = DEADLINE_AFTER.exec(after) ?? DAY_PART.exec(after)
  return [{ words, from: due ? from - due[0].trimStart().length : from + (/^\s*/.exec(found[0])?.[0].length ?? 0), to: to + (end?.[0].length ?? 0), deadline: counted || due !== null || DEADLINE_AFTER.test(after) }]
})

/** The day meant, and others that may be: 上周五 and last Friday differ at a weekend, and so do 这周五 and 下周五 for those who mix them up. */
export const settledDay = ({ words }: DayWords, today: Day, lean: Lean): { readonly date: Day; readonly alternatives: readonly Day[] } | null => {
  const date = spokenDay(words, today, lean)
  if (date === null) return null
  const lastWeek = /^上个?\s?(?:周|星期|礼拜)/.test(words)
  const nearer = addDays(date, 7)
  if (lastWeek && weekdayOf(today) >= 6 && nearer < today) return { date, alternatives: [nearer] }
  const other = spokenDay(words, today, lean === 'past' ? 'future' : 'past')
  return { date, alternatives: other === null || other === date ? [] : [other] }
}

/** What a day says of itself, whatever the line leans to; null where that depends (周五, 11月20日). */
export const fixedDay = ({ words }: DayWords, today: Day): Day | null => {
  const [back, ahead] = [spokenDay(words, today, 'past'), spokenDay(words, today, 'future')]
  return back === ahead ? back : null
}
