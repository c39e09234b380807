import { daysInMonth } from '#domain/time/day.ts'
import { groupedBy } from './grouped-by.ts'
import type { ZoneOnset } from './zone-onsets.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** Fewer years in a row than these are listed one by one. */
const FEWEST = 3

/** Onsets that come yearly by one rule, in consecutive years. */
export interface OnsetRun {
  readonly onsets: readonly ZoneOnset[]
  /** BYMONTH and BYDAY, with BYMONTHDAY where the day is told as "the Friday from the 23rd". */
  readonly rule: string
}

const ruleOf = (onsets: readonly ZoneOnset[]): string | null => {
  const [first] = onsets
  if (first === undefined) return null
  const day = WEEKDAYS[first.weekday - 1]
  const dates = onsets.map(({ date }) => date)
  if (onsets.every(({ year, month, date }) => date + 7 > daysInMonth(year, month))) return `BYMONTH=${first.month};BYDAY=-1${day}`
  const nth = Math.ceil(first.date / 7)
  if (dates.every((date) => Math.ceil(date / 7) === nth)) return `BYMONTH=${first.month};BYDAY=${nth}${day}`
  const latest = Math.max(...dates)
  if (latest - Math.min(...dates) > 6) return null
  const earliest = Math.max(1, latest - 6)
  return `BYMONTH=${first.month};BYMONTHDAY=${Array.from({ length: 7 }, (_, n) => earliest + n).join(',')};BYDAY=${day}`
}

const keyOf = ({ before, after, daylight, month, weekday, clock }: ZoneOnset): string => [before, after, daylight, month, weekday, clock].join(' ')

/** The onsets by one weekday, month and time of day, cut where a year is missing or no rule holds any longer. */
const runsOf = (onsets: readonly ZoneOnset[]): readonly (readonly ZoneOnset[])[] => {
  const runs: ZoneOnset[][] = []
  for (const onset of onsets) {
    const run = runs.at(-1)
    const follows = run !== undefined && run.at(-1)?.year === onset.year - 1 && ruleOf([...run, onset]) !== null
    if (follows) run.push(onset)
    else runs.push([onset])
  }
  return runs
}

/** What of a zone's onsets can be told by yearly rules, and what has to be listed. */
export const onsetRuns = (onsets: readonly ZoneOnset[]): { readonly runs: readonly OnsetRun[]; readonly listed: readonly ZoneOnset[] } => {
  const pieces = groupedBy(onsets, keyOf).flatMap(runsOf)
  const runs = pieces.filter((piece) => piece.length >= FEWEST).map((piece) => ({ onsets: piece, rule: ruleOf(piece) ?? '' }))
  return { runs, listed: pieces.filter((piece) => piece.length < FEWEST).flat() }
}
