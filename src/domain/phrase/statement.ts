import type { Cadence, SimpleCadence, Weekday } from '../cadence/cadence.ts'
import type { Every, Item, Said } from './item.ts'

type Of<Kind extends Said['kind']> = Extract<Said, { kind: Kind }>

/** The parts of one saying of how often, gathered from items: 每月 + 第二周周五, 两周 + 一次, twice + a year. */
export interface Statement {
  readonly items: readonly Item[]
  /** Said as another choice than the statement before it (或, 到). */
  readonly linked: boolean
  readonly period?: Of<'period'>
  readonly count?: Of<'count'>
  readonly nth?: Of<'nth'>
  readonly days?: Of<'days'>
}

/** A cadence with the weekday it was said with. `clash`: the parts contradict each other. `part`: not enough is said. */
export type Worth = { readonly kind: 'cadence'; readonly cadence: Cadence; readonly weekday: Weekday | null } | { readonly kind: 'clash' } | { readonly kind: 'part' }

const CLASH: Worth = { kind: 'clash' }
const PART: Worth = { kind: 'part' }
const MONTHS: Readonly<Partial<Record<Every['unit'], number>>> = { month: 1, quarter: 3, year: 12 }

/** What a statement comes to. */
export const worth = (statement: Statement): Worth => {
  const { period, count, nth, days } = statement
  if (nth) return nthWorth(nth, period, count)
  const named = days?.days ?? period?.days ?? []
  const weekday = named.length === 1 ? named[0] ?? null : null
  if (!period) {
    if (!days?.each) return count && count.max > 1 ? CLASH : PART
    const times = count?.max ?? 1
    if ((count && count.min !== count.max) || (times > 1 && times !== named.length)) return CLASH
    return of(perUnit({ n: 1, unit: 'week' }, days.daysOr ? 1 : named.length), weekday)
  }
  if (!count && (!period.each || period.times === 0)) return PART
  const times = count ?? { min: 1, max: 1 }
  const own = period.times ? { min: period.times, max: period.times } : times
  if (period.times && count && count.max !== 1 && count.max !== period.times) return CLASH
  const everyDay = named.length > 1 && !(days?.daysOr ?? period.daysOr)
  if (everyDay && period.closer.unit === 'day') return period.closer.n === 1 && !count ? of(perUnit({ n: 1, unit: 'week' }, named.length), null) : CLASH
  if (everyDay && period.closer.unit === 'week') {
    if (count && count.max !== named.length && !(count.max === 1 && period.days.length > 1)) return CLASH
    return of(perUnit(period.closer, named.length), null)
  }
  const closer = perUnit(period.closer, own.max)
  const wider = perUnit(period.wider, own.min)
  if (!closer || !wider) return CLASH
  return of(sameCadence(closer, wider) ? closer : { kind: 'range', from: closer, to: wider }, weekday)
}

const nthWorth = (nth: Of<'nth'>, period: Of<'period'> | undefined, count: Of<'count'> | undefined): Worth => {
  const months = (MONTHS[period?.closer.unit ?? 'day'] ?? 0) * (period?.closer.n ?? 0)
  if (!period) return PART
  if (months === 0 || !sameEvery(period.closer, period.wider) || (count && count.max !== 1 && count.max !== nth.ordinals.length)) return CLASH
  const [ordinal] = nth.ordinals
  if (nth.ordinals.length > 1) return of(perUnit({ n: months, unit: 'month' }, nth.ordinals.length), nth.weekday)
  const known = ordinal === 1 || ordinal === 2 || ordinal === 3 || ordinal === 4 || ordinal === 5 || ordinal === -1 ? ordinal : null
  return known === null ? CLASH : of({ kind: 'nth_weekday', ordinal: known, weekday: nth.weekday, months }, nth.weekday)
}

const of = (cadence: Cadence | null, weekday: Weekday | null): Worth => cadence ? { kind: 'cadence', cadence, weekday } : CLASH

/** k times in n units in its one canonical form (一年一次 is every year, 半年两次 every three months); null when no whole number says it. */
export const perUnit = (every: Every, times: number): SimpleCadence | null => {
  const { n, unit } = every
  if (times < 1 || times > 366) return null
  if (n % times === 0) return { kind: 'every', n: n / times, unit }
  if (unit === 'day') return null
  if (times % n === 0) return { kind: 'times', n: times / n, unit }
  if (unit !== 'month') return null
  if (n === 3) return { kind: 'times', n: times, unit: 'quarter' }
  return 12 % n === 0 ? { kind: 'times', n: times * (12 / n), unit: 'year' } : null
}

const sameEvery = (a: Every, b: Every): boolean => a.n === b.n && a.unit === b.unit

/** Equality of two cadences. */
export const sameCadence = (a: Cadence, b: Cadence): boolean => {
  switch (a.kind) {
    case 'range': return b.kind === 'range' && sameCadence(a.from, b.from) && sameCadence(a.to, b.to)
    case 'nth_weekday': return b.kind === 'nth_weekday' && a.ordinal === b.ordinal && a.weekday === b.weekday && a.months === b.months
    case 'on_demand': return b.kind === 'on_demand'
    case 'every': return b.kind === 'every' && a.n === b.n && a.unit === b.unit
    case 'times': return b.kind === 'times' && a.n === b.n && a.unit === b.unit
  }
}
