import type { Day } from '../time/day.ts'
import type { Weight } from './terms.ts'

const STEP = 1_000_000
const LET_GO = 10 * STEP
const FIRST_MONTH = 100_000

/** Months are counted from the year 0; a place changes with the month of the last contact only, so that it seldom changes. */
export const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Where a person stands among those a term finds, least first: those met last stand before the others. */
export const rankOf = (month: number): number => FIRST_MONTH - month

/** Where a row stands in the walk of its term: people let go behind all others, then by weight, then by rank. */
export const placeOf = (weight: Weight, rank: number, letGo: boolean): number => (letGo ? LET_GO : 0) + weight * STEP + rank

/** Between these lie the rows of notes. */
export const BEST_PLACE_OF_NOTES = 4 * STEP
export const WORST_PLACE_OF_NOTES = 5 * STEP - 1
