import type { Cadence, Weekday } from '../cadence/cadence.ts'
import type { Format } from '../interaction/format.ts'
import { reading } from './reading.ts'
import type { DayPart } from './token.ts'

export interface PhraseReading {
  readonly cadence: Cadence | null
  /** Shortest and longest, in minutes. */
  readonly minutes: readonly [min: number, max: number] | null
  readonly formats: readonly Format[]
  /** The weekday and time of day said with the cadence (每周五中午), which a cadence has no place for. */
  readonly weekday: Weekday | null
  readonly dayPart: DayPart | null
  /** The words, as written and in order, that no reader understood; filler (每次, 一起, about) is left out. */
  readonly unread: readonly string[]
}

/** Frequency, length and forms in one phrase, in any order (每月第二周周五中午一起午餐，1小时); null and `unread` rather than a guess. */
export const readPhrase = (text: string): PhraseReading => {
  const { cadence, length, formats, weekday, dayPart, unread } = reading(text)
  return { cadence, minutes: length && [length.min, length.max], formats, weekday, dayPart, unread: unread(['cadence', 'length', 'formats']) }
}
