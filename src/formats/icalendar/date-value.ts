import { isDay } from '#domain/time/day.ts'
import { addMinutes, type WallTime, wallTimeNumber, wallTimeOf, wallTimeOfNumber } from '#domain/time/wall-time.ts'

/** A DATE or DATE-TIME value (RFC 5545 §3.3.4, 3.3.5). A DATE is at T00:00. Seconds stand apart: wall times have none. */
export interface DateValue {
  readonly wall: WallTime
  readonly seconds: number
  readonly dateOnly: boolean
  readonly utc: boolean
}

// Years outside these are slips or traps: arithmetic on them would leave the calendar. Exchange begins its zones in 1601.
const FIRST_YEAR = 1583
const LAST_YEAR = 9000

const SHAPE = /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?([Zz]|[+-]\d\d:?\d\d)?)?$/

const minutesAhead = (offset: string): number => {
  const digits = offset.replace(':', '')
  return (digits.startsWith('-') ? -1 : 1) * (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5)))
}

/**
 * Reads a date or a time of day on a date: also without seconds, in lower case, with the separators of ISO 8601, with its offset from UTC, at 24:00.
 * A DATE needs no VALUE=DATE. Null for what is none.
 */
export const readDateValue = (text: string): DateValue | null => {
  const [, year = '', month, date, hour, minute, second, zone] = SHAPE.exec(text.trim()) ?? []
  const day = `${year}-${month}-${date}`
  if (!isDay(day) || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null
  if (hour === undefined) return { wall: wallTimeOf(day, 0), seconds: 0, dateOnly: true, utc: false }
  const minutes = Number(hour) * 60 + Number(minute)
  const seconds = Math.min(59, Number(second ?? 0))
  if (Number(minute) > 59 || minutes + (seconds > 0 ? 1 : 0) > 1440 || Number(second ?? 0) > 60) return null
  const utc = zone !== undefined
  const ahead = zone === undefined || /z/i.test(zone) ? 0 : minutesAhead(zone)
  return { wall: wallTimeOf(day, minutes - ahead), seconds, dateOnly: false, utc }
}

/** The instant (ms since 1970) of a value in UTC; one without a zone is taken to be in UTC. */
export const instantOfValue = ({ wall, seconds }: DateValue): number => wallTimeNumber(wall) * 60_000 + seconds * 1000

const plain = (text: string): string => text.replace(/[-:]/g, '')

/** `20261211`. */
export const dateText = (wall: WallTime): string => plain(wall.slice(0, 10))

/** `20261211T120000`. */
export const timeText = (wall: WallTime): string => `${plain(wall)}00`

/** `20261211T040000Z`, of ms since 1970. */
export const instantText = (instant: number): string => {
  const minutes = Math.floor(instant / 60_000)
  const seconds = Math.floor(instant / 1000) - minutes * 60
  return `${plain(wallTimeOfNumber(minutes))}${String(seconds).padStart(2, '0')}Z`
}

/** The wall time some minutes later, as `timeText` or, of a whole-day event, `dateText`. */
export const endText = (start: WallTime, minutes: number, allDay: boolean): string => (allDay ? dateText : timeText)(addMinutes(start, minutes))
