import { Failure } from '../base/failure.ts'
import { type Day, isDay } from '../time/day.ts'
import { isWallTime, type WallTime, wallTimeNumber, wallTimeOfNumber } from '../time/wall-time.ts'

/** How often a rule's period comes round. Meetings of ours use the last four; strangers may send the others (RFC 5545 3.3.10). */
export type Frequency = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A weekday of a rule; with an ordinal the nth of its month or year, counted from the end when negative. */
export interface RuleDay {
  readonly weekday: Weekday
  readonly ordinal: number | null
}

/** The last moment a rule may yield, itself included: an instant (ms since 1970), a clock time, or a whole day. */
export type Until =
  | { readonly kind: 'utc'; readonly instant: number }
  | { readonly kind: 'local'; readonly wall: WallTime }
  | { readonly kind: 'date'; readonly day: Day }

/** A recurrence rule as RFC 5545 3.3.10 has it. An empty list is a part that is not there; weeks begin on `weekStart`. */
export interface RecurrenceRule {
  readonly freq: Frequency
  readonly interval: number
  readonly count: number | null
  readonly until: Until | null
  readonly bySecond: readonly number[]
  readonly byMinute: readonly number[]
  readonly byHour: readonly number[]
  readonly byDay: readonly RuleDay[]
  readonly byMonthDay: readonly number[]
  readonly byYearDay: readonly number[]
  readonly byWeekNo: readonly number[]
  readonly byMonth: readonly number[]
  readonly bySetPos: readonly number[]
  readonly weekStart: Weekday
}

/** A rule of a frequency and what else is said of it: every period, for ever, weeks from Monday. */
export const ruleOf = (freq: Frequency, parts: Partial<Omit<RecurrenceRule, 'freq'>> = {}): RecurrenceRule => ({
  freq, interval: 1, count: null, until: null, weekStart: 1,
  bySecond: [], byMinute: [], byHour: [], byDay: [], byMonthDay: [], byYearDay: [], byWeekNo: [], byMonth: [], bySetPos: [], ...parts,
})

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const FREQUENCIES: readonly string[] = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] satisfies Frequency[]
/** More values than this in one part are no rule a person made. */
const MOST_VALUES = 400
const MOST_TEXT = 8_000

type NumberPart = 'bySecond' | 'byMinute' | 'byHour' | 'byMonthDay' | 'byYearDay' | 'byWeekNo' | 'byMonth' | 'bySetPos'

/** In the order they are written; `least` −n also allows counting from the end, without 0. */
const NUMBER_PARTS: readonly (readonly [part: NumberPart, name: string, least: number, most: number])[] = [
  ['byMonth', 'BYMONTH', 1, 12], ['byWeekNo', 'BYWEEKNO', -53, 53], ['byYearDay', 'BYYEARDAY', -366, 366], ['byMonthDay', 'BYMONTHDAY', -31, 31],
  ['byHour', 'BYHOUR', 0, 23], ['byMinute', 'BYMINUTE', 0, 59], ['bySecond', 'BYSECOND', 0, 60], ['bySetPos', 'BYSETPOS', -366, 366],
]

const refuse = (name: string, value: string): Failure => Failure.of('invalid', 'recurrence.part_invalid', { part: `${name}=${value}`.slice(0, 80) })

const whole = (name: string, text: string, least: number, most: number): number => {
  const n = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(n >= least && n <= most) || (least < 0 && n === 0)) throw refuse(name, text)
  return n
}

const listOf = <T>(name: string, value: string, read: (text: string) => T): T[] => {
  const texts = value.split(',')
  if (texts.length > MOST_VALUES) throw refuse(name, value)
  return texts.map(text => read(text.trim()))
}

const isFrequency = (text: string): text is Frequency => FREQUENCIES.includes(text)

const weekdayNamed = (text: string): Weekday | null => {
  const at = WEEKDAYS.findIndex(name => name === text)
  return at < 0 ? null : (at + 1) as Weekday
}

const readRuleDay = (text: string): RuleDay => {
  const [, ordinal, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  const weekday = weekdayNamed(name)
  if (weekday === null) throw refuse('BYDAY', text)
  return { weekday, ordinal: ordinal === undefined ? null : whole('BYDAY', ordinal, -53, 53) }
}

const readUntil = (text: string): Until => {
  const [, year, month, date, hour, minute, second = '00', utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)([0-6]\d)?(Z)?)?$/.exec(text) ?? []
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) throw refuse('UNTIL', text)
  if (hour === undefined) return { kind: 'date', day }
  const wall = `${day}T${hour}:${minute}`
  if (!isWallTime(wall)) throw refuse('UNTIL', text)
  return utc === undefined ? { kind: 'local', wall } : { kind: 'utc', instant: wallTimeNumber(wall) * 60_000 + Math.min(59, Number(second)) * 1000 }
}

const partsOf = (text: string): Map<string, string> => {
  if (text.length > MOST_TEXT) throw Failure.of('too_large', 'recurrence.too_long', {})
  const parts = new Map<string, string>()
  for (const part of text.trim().toUpperCase().replace(/^RRULE:/, '').split(';').filter(one => one !== '')) {
    const [, name, value] = /^\s*([A-Z-]+)\s*=\s*(.+?)\s*$/.exec(part) ?? []
    if (name === undefined || value === undefined) throw Failure.of('invalid', 'recurrence.part_invalid', { part: part.slice(0, 80) })
    if (parts.has(name)) throw Failure.of('invalid', 'recurrence.part_repeated', { part: name.slice(0, 80) })
    parts.set(name, value)
  }
  return parts
}

/**
 * Reads the value of an RRULE, tolerant of case, a leading `RRULE:` and parts RFC 5545 forbids together.
 * Throws Failure `recurrence.*` naming the part that is wrong, unknown, repeated or missing.
 */
export const readRule = (text: string): RecurrenceRule => {
  const parts = partsOf(text)
  const take = <T>(name: string, read: (value: string) => T, otherwise: T): T => {
    const value = parts.get(name)
    parts.delete(name)
    return value === undefined ? otherwise : read(value)
  }
  const freq = take<Frequency | null>('FREQ', value => {
    if (!isFrequency(value)) throw refuse('FREQ', value)
    return value
  }, null)
  if (freq === null) throw Failure.of('invalid', 'recurrence.freq_missing', {})
  const numbers = Object.fromEntries(NUMBER_PARTS.map(([part, name, least, most]) =>
    [part, take(name, value => listOf(name, value, one => whole(name, one, least, most)), [])] as const)) as Record<NumberPart, number[]>
  const rule: RecurrenceRule = {
    freq,
    interval: take('INTERVAL', value => whole('INTERVAL', value, 1, 999_999_999), 1),
    count: take<number | null>('COUNT', value => whole('COUNT', value, 1, 999_999_999), null),
    until: take<Until | null>('UNTIL', readUntil, null),
    byDay: take('BYDAY', value => listOf('BYDAY', value, readRuleDay), []),
    weekStart: take<Weekday>('WKST', value => {
      const weekday = weekdayNamed(value)
      if (weekday === null) throw refuse('WKST', value)
      return weekday
    }, 1),
    ...numbers,
  }
  const [unknown] = parts.keys()
  if (unknown !== undefined) throw Failure.of('invalid', 'recurrence.part_unknown', { part: unknown.slice(0, 80) })
  return rule
}

const plain = (text: string): string => text.replace(/[-:]/g, '')

const untilText = (until: Until): string => {
  switch (until.kind) {
    case 'date': return plain(until.day)
    case 'local': return `${plain(until.wall)}00`
    case 'utc': {
      const minutes = Math.floor(until.instant / 60_000)
      return `${plain(wallTimeOfNumber(minutes))}${String(Math.floor(until.instant / 1000) - minutes * 60).padStart(2, '0')}Z`
    }
  }
}

/** The rule as the value of an RRULE (RFC 5545 3.3.10): FREQ first, parts that say nothing left out, WKST only when weeks do not begin on Monday. */
export const ruleText = (rule: RecurrenceRule): string => {
  const parts = [`FREQ=${rule.freq}`]
  if (rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`)
  if (rule.count !== null) parts.push(`COUNT=${rule.count}`)
  if (rule.until !== null) parts.push(`UNTIL=${untilText(rule.until)}`)
  for (const [part, name] of NUMBER_PARTS) {
    if (name === 'BYHOUR' && rule.byDay.length > 0) parts.push(`BYDAY=${rule.byDay.map(one => `${one.ordinal ?? ''}${WEEKDAYS[one.weekday - 1]}`).join(',')}`)
    if (rule[part].length > 0) parts.push(`${name}=${rule[part].join(',')}`)
  }
  if (rule.weekStart !== 1) parts.push(`WKST=${WEEKDAYS[rule.weekStart - 1]}`)
  return parts.join(';')
}
