import { readSmallNumber } from '../time/han-number.ts'
import { matches, type Piece, type Said } from './said.ts'

/** A clock time, and minutes when the line says from when to when. */
export interface TimeSaid extends Piece {
  readonly time: string
  readonly minutes: number | null
}

const PART = '凌晨|清晨|一大早|早上|早晨|上午|中午|下午|午后|傍晚|晚上|夜里|[今明昨前]?晚|[今明昨]?早'
const HOUR = '(?<![\\d.])\\d{1,2}|十[一二]?|[一二两三四五六七八九]'
const MINUTE = '(半|一刻|三刻|[0-5]?\\d分?(?!\\d|钟)|[二三四五]?十[一二三四五六七八九]?分?|零[一二三四五六七八九]分?)'
const POINT = `(${PART})?\\s?(${HOUR})(?:\\s?点钟?|时(?![间候代长常机事期下效]))(?:整|${MINUTE})?`
const COLON = `(${PART})?\\s?(?<![\\d:.])([01]?\\d|2[0-4]):([0-5]\\d)(?![\\d:])\\s?([ap]\\.?m\\.?(?![a-z]))?`
const ENGLISH = '(?<![a-z0-9.:])(?:at |@ ?)?(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<part>[ap])\\.?m\\b\\.?'
const AT = '(?<![a-z])(?:at|@) ?(?<atHour>1[0-2]|[1-9])(?::(?<atMinute>[0-5]\\d))?(?![\\d:.%/]| ?(?:min|hour|people|of us|st|nd|rd|th|k\\b|x\\b))'
const TO = '\\s?(?:(?:一直)?[聊谈说开吃喝讲坐忙弄玩讨论]{0,2}(?:到|至)|-|~|to|until|till)\\s?'
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SPOKEN = `(?<![a-z])(?:at )?(?<past>half past|half|quarter past|quarter to|a quarter past|a quarter to|ten past|ten to|twenty past|twenty to|five past|five to) (?<hourWord>${HOURS.join('|')}|1[0-2]|[1-9])(?![a-z0-9])(?:\\s?(?<half>[ap])\\.?m\\b)?`
const TIMES = RegExp(`(?<point>${POINT})|(?<colon>${COLON})|(?<spoken>${SPOKEN})|(?<english>${ENGLISH})|(?<at>${AT})|(?<noon>(?:at )?\\bnoon\\b)|(?<midnight>(?:at )?\\bmidnight\\b)`, 'gu')
const LATER = RegExp(`${TO}(?:(?:${PART})?\\s?(${HOUR})(?:点钟?)(?:整|${MINUTE})?|([01]?\\d|2[0-4]):([0-5]\\d)\\s?(?:[ap]m)?|(1[0-2]|[1-9])\\s?(?:[ap])m)`, 'y')
const FROM_BARE = /(?<![\d.:/])(\d{1,2})(?::([0-5]\d))?\s?(?:[-~到至]|to)\s?$/
/** 提了三点建议, 几点, 这一点: counted points, no clock. */
const COUNTED_BEFORE = /(?:[提说讲聊列记学有差这那第几早晚快慢多少大小]了?|给了?我?|收获|反馈|[提说聊]到?了?)$/
const COUNTED_AFTER = /^\s?(?:建议|意见|想法|要求|反馈|问题|内容|经验|心得|收获|启发|不足|改进|感受|看法|思路|疑问|左右的?建议|都)/

/** 7:30 with a breakfast is in the morning. */
const inTheMorning = <One extends { readonly hour: number } | null>(text: string, one: One): One =>
  one !== null && one.hour >= 17 && one.hour <= 19 && /早餐|早饭|早茶|breakfast/.test(text) ? { ...one, hour: one.hour - 12 } : one

/** 聊到十二点, until 3: a clock that only ends it. 改到三点 begins it. */
const ENDS_BEFORE = /(?<![改推约换挪延定调前])(?:到|至)\s?$|\b(?:until|till)\s?$/
/** 十点多: which clock is not said. */
const isVague = (text: string, to: number): boolean => /^\s?(?:多|来钟|好几)(?!少)/.test(text.slice(to, to + 3))

const text2 = (n: number): string => String(n).padStart(2, '0')
const clock = (hour: number, minute: number): string => `${text2(hour % 24)}:${text2(minute)}`

const minuteOf = (said: string | undefined): number => {
  if (said === undefined) return 0
  if (said === '半') return 30
  if (said === '一刻' || said === '三刻') return said === '一刻' ? 15 : 45
  return readSmallNumber(said.replace(/分$/, '').replace(/^零/, '')) ?? 0
}

const hourOf = (said: string): number => (said === '两' ? 2 : readSmallNumber(said) ?? Number(said))

/** The hour on a clock of 24; a bare one from 1 to 7 is in the afternoon, when people meet. */
const onDay = (hour: number, part: string): number => {
  if (/下午|午后|傍晚|晚|夜/.test(part)) return hour < 12 ? hour + 12 : hour === 12 && /晚|夜/.test(part) ? 24 : hour
  if (/中午/.test(part)) return hour < 4 ? hour + 12 : hour
  return part === '' && hour >= 1 && hour <= 7 ? hour + 12 : hour
}

/** The clock times of a line, in order: 下午三点, 晚上八点半, 15:30, 3pm, at 3, noon, 2点到3点半. 中午 alone says no time. */
export const timesIn = ({ text }: Said): readonly TimeSaid[] => matches(TIMES, text).flatMap(({ from, found }) => {
  const to = from + found[0].trimEnd().length
  const said = inTheMorning(text, timeOf(text, from, to, found))
  // 每晚八点: a habit's.
  if (said === null || said.hour > 24 || isVague(text, to) || /每[天日早周]?$/.test(text.slice(Math.max(0, from - 2), from))) return []
  LATER.lastIndex = to
  const later = LATER.exec(text)
  const begins = said.hour * 60 + said.minute
  if (later === null && ENDS_BEFORE.test(text.slice(Math.max(0, from - 8), from))) return []
  if (later === null) return [{ from, to, time: clock(said.hour, said.minute), minutes: null }]
  const ends = endOf(later, begins)
  return [{ from, to: to + later[0].length, time: clock(said.hour, said.minute), minutes: ends > begins ? ends - begins : null }]
}).map(one => fromBare(text, one))

const endOf = (later: RegExpExecArray, begins: number): number => {
  const [, chinese, minute, digital, digitalMinute, english] = later
  const hour = hourOf(chinese ?? digital ?? english ?? '')
  const ends = hour * 60 + (chinese === undefined ? Number(digitalMinute ?? 0) : minuteOf(minute))
  return ends <= begins && hour <= 12 ? ends + 720 : ends
}

/** 3-4点: the first hour lacks its own word. */
const fromBare = (text: string, one: TimeSaid): TimeSaid => {
  const before = FROM_BARE.exec(text.slice(Math.max(0, one.from - 6), one.from))
  const hour = Number(before?.[1])
  const ends = Number(one.time.slice(0, 2))
  if (before === null || one.minutes !== null || !(hour >= 1 && hour <= 12)) return one
  const begins = [hour + 12, hour].find(candidate => candidate * 60 + Number(before[2] ?? 0) < ends * 60 + Number(one.time.slice(3)))
  if (begins === undefined || ends - begins > 6) return one
  const minute = Number(before[2] ?? 0)
  return { from: one.from - before[0].length, to: one.to, time: clock(begins, minute), minutes: (ends - begins) * 60 + Number(one.time.slice(3)) - minute }
}

const timeOf = (text: string, from: number, to: number, { groups = {}, ...found }: RegExpMatchArray): { readonly hour: number; readonly minute: number } | null => {
  if (groups['noon'] !== undefined) return { hour: 12, minute: 0 }
  if (groups['midnight'] !== undefined) return { hour: 0, minute: 0 }
  if (groups['point'] !== undefined) {
    const [part = '', hour = '', minute] = [found[2], found[3], found[4]]
    const lone = hour === '一' && part === '' && minute === undefined
    if (lone || COUNTED_AFTER.test(text.slice(to, to + 6)) || (part === '' && COUNTED_BEFORE.test(text.slice(Math.max(0, from - 4), from)))) return null
    return { hour: onDay(hourOf(hour), part || partBefore(text, from)), minute: minuteOf(minute) }
  }
  if (groups['colon'] !== undefined) {
    const hour = Number(found[7])
    const half = found[9] ?? ''
    return { hour: half.startsWith('p') && hour < 12 ? hour + 12 : found[6] === undefined && partBefore(text, from) === '' && half === '' ? (hour >= 1 && hour <= 7 && !(found[7] ?? '').startsWith('0') ? hour + 12 : hour) : onDay(hour, found[6] ?? partBefore(text, from)), minute: Number(found[8]) }
  }
  if (groups['spoken'] !== undefined) return spokenClock(groups)
  if (groups['english'] !== undefined) return { hour: (Number(groups['hour']) % 12) + (groups['part'] === 'p' ? 12 : 0), minute: Number(groups['minute'] ?? 0) }
  const hour = Number(groups['atHour'])
  return { hour: hour >= 1 && hour <= 7 ? hour + 12 : hour, minute: Number(groups['atMinute'] ?? 0) }
}

/** half past nine, quarter to five pm. */
const spokenClock = ({ past = '', hourWord = '', half }: Readonly<Record<string, string | undefined>>): { readonly hour: number; readonly minute: number } => {
  const said = HOURS.indexOf(hourWord) + 1 || Number(hourWord)
  const by = /quarter/.test(past) ? 15 : /twenty/.test(past) ? 20 : /ten/.test(past) ? 10 : /five/.test(past) ? 5 : 30
  const minutes = said * 60 + (/ to$/.test(past) ? -by : by)
  const hour = Math.floor(minutes / 60) % 12
  const onClock = half === 'p' || (half === undefined && hour < 8 && !(/ to$/.test(past) && said === 8)) ? hour + 12 : hour
  return { hour: hour === 0 ? 12 : onClock, minute: minutes % 60 }
}

const partBefore = (text: string, from: number): string => RegExp(`(?:${PART})\\s?$`).exec(text.slice(Math.max(0, from - 4), from))?.[0] ?? ''
