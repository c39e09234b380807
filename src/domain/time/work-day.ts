import { type Day, monthOf, weekdayOf, yearOf } from './day.ts'
import { type HolidayFile, type HolidayKey, holidayKeysIn } from './holiday-file.ts'
import { FIRST_YEAR_OF_13, statutoryDays } from './statutory.ts'
import { estimatedDays } from './statutory-estimate.ts'

/**
 * What a day is in China: worked or off, and how sure that is. `official`: a notice names the day (休, or 班 on a weekend); `law`: one of the statutory
 * days of a year without a notice; `estimated`: likely by the published principle (预计); `weekend`: none of these, so the weekday decides.
 */
export interface DayKind {
  readonly kind: 'work' | 'off'
  readonly certainty: 'official' | 'law' | 'estimated' | 'weekend'
  readonly name: HolidayKey | null
}

type Kinds = ReadonlyMap<Day, DayKind>

/** The notices in force: of several for one year the last counts, whole; a December day may be named by the next year's, which then counts. */
const officialDays = (files: readonly HolidayFile[]): Kinds => {
  const ofYear = new Map(files.map(file => [file.year, file]))
  const days = [...ofYear.values()].toSorted((a, b) => a.year - b.year).flatMap(file => file.days)
  return new Map(days.map(({ day, off, name }) => {
    const keys = holidayKeysIn(name)
    const own = keys.length < 2 ? undefined : statutoryDays(yearOf(day)).find(one => one.day === day && keys.includes(one.name))?.name
    return [day, { kind: off ? 'off' : 'work', certainty: 'official', name: own ?? keys[0] ?? null }]
  }))
}

/** What is off in a year without a word of a notice: a holiday is announced as soon as one of its statutory days is named. */
const likelyDays = (year: number, official: Kinds): Kinds => {
  const law = statutoryDays(year)
  const announced = new Set(law.filter(({ day }) => official.has(day)).map(({ name }) => name))
  const byLaw = new Set(law.map(({ day }) => day))
  return new Map(estimatedDays(year).filter(({ name }) => !announced.has(name)).map(({ day, name }) =>
    [day, { kind: 'off', certainty: byLaw.has(day) ? 'law' : 'estimated', name }]))
}

interface Known {
  readonly official: Kinds
  readonly likely: Map<number, Kinds>
}

const known = new WeakMap<readonly HolidayFile[], Known>()

const knownOf = (files: readonly HolidayFile[]): Known => {
  const before = known.get(files)
  if (before !== undefined) return before
  const made = { official: officialDays(files), likely: new Map<number, Kinds>() }
  known.set(files, made)
  return made
}

const likelyIn = ({ official, likely }: Known, year: number): Kinds => {
  const before = likely.get(year)
  if (before !== undefined) return before
  const made = likelyDays(year, official)
  likely.set(year, made)
  return made
}

const ORDINARY: DayKind = { kind: 'work', certainty: 'weekend', name: null }
const WEEKEND: DayKind = { kind: 'off', certainty: 'weekend', name: null }

/** What a day is by these notices (`BUILT_IN_HOLIDAYS`, and then what the reader brought). They are read once an array: keep one array and give it again. */
export const dayKind = (day: Day, files: readonly HolidayFile[]): DayKind => {
  const all = knownOf(files)
  const year = yearOf(day)
  return all.official.get(day)
    ?? likelyIn(all, year).get(day)
    // 元旦 on a Monday or Tuesday begins in December.
    ?? (monthOf(day) === 12 ? likelyIn(all, year + 1).get(day) : undefined)
    ?? (weekdayOf(day) >= 6 ? WEEKEND : ORDINARY)
}

export const isWorkDay = (day: Day, files: readonly HolidayFile[]): boolean => dayKind(day, files).kind === 'work'

/** A Saturday or Sunday worked to make up for a holiday (调休, 班). */
export const isMakeUpDay = (day: Day, files: readonly HolidayFile[]): boolean => weekdayOf(day) >= 6 && isWorkDay(day, files)

/** Whether a year's notice is still to come, or what was brought of it names not all holidays: 「2027 年调休安排尚未发布，班次按周末估算」. */
export const provisional = (year: number, files: readonly HolidayFile[]): boolean => {
  const { official } = knownOf(files)
  return year >= FIRST_YEAR_OF_13 && statutoryDays(year).some(({ day }) => !official.has(day))
}

/** The year whose missing notice is worth a banner on a day: this year's, and in December next year's; null when all is known. */
export const provisionalOn = (today: Day, files: readonly HolidayFile[]): number | null =>
  [yearOf(today), ...(monthOf(today) === 12 ? [yearOf(today) + 1] : [])].find(year => provisional(year, files)) ?? null
