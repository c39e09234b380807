import { type Day, isDay } from './day.ts'
import { minutesOfText, textOfMinutes } from './wall-time-number.ts'

/** What calendar and clock show, without a zone: `YYYY-MM-DDTHH:MM`. Compares as text. Seconds of foreign data are cut. */
export type WallTime = string & { readonly __brand: 'WallTime' }

/** The wall time of a day and whole minutes since midnight; minutes beyond 0…1439 reach into other days. */
export const wallTimeOf = (day: Day, minutes: number): WallTime => addMinutes(`${day}T00:00` as WallTime, minutes)

/** The day a wall time lies on. */
export const dayOf = (wall: WallTime): Day => wall.slice(0, 10) as Day

/** Whole minutes since midnight, 0…1439. */
export const minutesOf = (wall: WallTime): number => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))

/** Whether the text is `YYYY-MM-DDTHH:MM` of a real day and a clock from 00:00 to 23:59. */
export const isWallTime = (text: string): text is WallTime => /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10))

/** The wall time some whole minutes later by the same clock, without any zone's jumps. Throws RangeError beyond the years 100…9999. */
export const addMinutes = (wall: WallTime, minutes: number): WallTime => wallTimeOfNumber(wallTimeNumber(wall) + minutes)

/** Minutes since 1970-01-01T00:00 on the same clock, an integer. */
export const wallTimeNumber = (wall: WallTime): number => minutesOfText(wall)

const FIRST = minutesOfText('0100-01-01T00:00')
const LAST = minutesOfText('9999-12-31T23:59')

/** The inverse of `wallTimeNumber`; throws RangeError beyond the years 100…9999. */
export const wallTimeOfNumber = (minutes: number): WallTime => {
  if (!(minutes >= FIRST && minutes <= LAST)) throw new RangeError(`no wall time: ${minutes}`)
  return textOfMinutes(minutes) as WallTime
}
