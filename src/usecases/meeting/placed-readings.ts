import { type CadenceReading, readingsOfCadence } from '#domain/cadence/cadence-readings.ts'
import type { Cadence, Weekday } from '#domain/cadence/cadence.ts'
import { nextOccurrences } from '#domain/recurrence/series.ts'
import { addDays, dateOf, type Day, weekdayOf } from '#domain/time/day.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { addMinutes, dayOf, wallTimeOf } from '#domain/time/wall-time.ts'
import { isMakeUpDay, isWorkDay } from '#domain/time/work-day.ts'
import type { Busy } from './busy.ts'

/** Where a cadence may be placed. */
interface Place {
  readonly cadence: Cadence
  /** A weekday said with it (每周五). */
  readonly weekday: Weekday | null
  readonly today: Day
  /** Minutes since midnight. */
  readonly at: number
  readonly minutes: number
  /** The first day it may begin on, or null to look for a good one. */
  readonly from: Day | null
  readonly busy: Busy
  /** The notices of days off in force. */
  readonly files: readonly HolidayFile[]
}

/** A reading and what it is called among the others: its end of a range, or its sense. */
export interface PlacedReading {
  readonly key: string
  readonly reading: CadenceReading
}

/** Days from tomorrow on of which one is begun with: four weeks hold every weekday of every week of a month. */
const PHASES = 28
const LOOKED_AT = 12

/**
 * The readings of a cadence, each begun on the day on which its next dates meet with the fewest other talks and days off, and are on the emptiest days
 * (P5); of equal ones the first. With a day given they begin there or on the weekday that was said next after it.
 */
export const placedReadings = (place: Place): PlacedReading[] => {
  const best = new Map<string, { readonly reading: CadenceReading; readonly cost: number }>()
  for (const day of daysToBegin(place)) {
    for (const reading of readingsOfCadence(place.cadence, wallTimeOf(day, place.at))) {
      const key = reading.end ?? reading.key
      const cost = costOf(reading, place)
      const known = best.get(key)
      if (known === undefined || cost < known.cost) best.set(key, { reading, cost })
    }
  }
  return [...best].map(([key, { reading }]) => ({ key, reading }))
}

const daysToBegin = ({ cadence, weekday, today, from, files }: Place): readonly Day[] => {
  const first = from ?? addDays(today, 1)
  const days = Array.from({ length: PHASES }, (_, i) => addDays(first, i)).filter(day => weekday === null || cadence.kind === 'nth_weekday' || weekdayOf(day) === weekday)
  if (from !== null) return days.slice(0, 1)
  // A date every month has.
  const worked = days.filter(day => dateOf(day) <= 28 && isWorkDay(day, files) && !isMakeUpDay(day, files))
  return worked.length === 0 ? days : worked
}

const costOf = ({ rule, start }: CadenceReading, { minutes, busy, files }: Place): number => {
  const dates = nextOccurrences({ start, allDay: false, zone: null, minutes, rules: [rule], rdates: [], exdates: [] }, addMinutes(start, -1), LOOKED_AT)
  return dates.reduce((sum, date) => sum + (busy.clash(date, minutes) === null ? 0 : 100) + (isWorkDay(dayOf(date), files) ? 0 : 10) + busy.count(dayOf(date)), 0)
}
