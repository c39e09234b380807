import { civilDay, civilMonth } from '../time/wall-time-number.ts'
import { maskOf, weekdayIndex } from './day-filter.ts'
import type { Plan } from './plan.ts'

/** The periods of a rule one after the other: 0 is the one its start lies in, 1 the next one its interval leaves in. */
export interface Periods {
  /** The first day of a period. */
  readonly begins: (k: number) => number
  /** The last period that begins no later than a day, at least 0. */
  readonly holding: (day: number) => number
  /** Puts the days of a period that pass into `days`, in order, and says how many they are. */
  readonly fill: (k: number, days: Int32Array) => number
  /** Days one period may hold. After 150,000 of them every pattern of calendar and interval has been seen once: the Gregorian calendar repeats after 146,097. */
  readonly cost: number
}

const put = (mask: number, first: number, days: Int32Array, size: number): number => {
  let rest = mask
  let at = size
  while (rest !== 0) {
    days[at++] = first + 31 - Math.clz32(rest & -rest)
    rest &= rest - 1
  }
  return at
}

const monthStart = (month: number): number => {
  const year = Math.floor(month / 12)
  return civilDay(year, month - year * 12 + 1, 1)
}

const yearly = ({ rule: { interval }, startDay, filter }: Plan): Periods => {
  const first = Math.floor(civilMonth(startDay) / 12)
  return {
    cost: 366,
    begins: k => civilDay(first + k * interval, 1, 1),
    holding: day => Math.max(0, Math.floor((Math.floor(civilMonth(day) / 12) - first) / interval)),
    fill: (k, days) => {
      let size = 0
      const month = (first + k * interval) * 12
      for (let at = 0; at < 12; at++) if ((filter.months >> at & 1) === 1) size = put(maskOf(filter, month + at), monthStart(month + at), days, size)
      return size
    },
  }
}

const monthly = ({ rule: { interval }, startDay, filter }: Plan): Periods => {
  const first = civilMonth(startDay)
  return {
    cost: 31,
    begins: k => monthStart(first + k * interval),
    holding: day => Math.max(0, Math.floor((civilMonth(day) - first) / interval)),
    fill: (k, days) => put(maskOf(filter, first + k * interval), monthStart(first + k * interval), days, 0),
  }
}

/** Whether single days pass, with the month of the last one kept. */
export const dayTest = ({ filter }: Pick<Plan, 'filter'>): ((day: number) => boolean) => {
  const { weekdays } = filter
  if (weekdays !== null) return day => (weekdays >> weekdayIndex(day) & 1) === 1
  let from = 0
  let to = 0
  let mask = 0
  return day => {
    if (day < from || day >= to) {
      const month = civilMonth(day)
      from = monthStart(month)
      to = monthStart(month + 1)
      mask = maskOf(filter, month)
    }
    return (mask >> (day - from) & 1) === 1
  }
}

const byDays = (plan: Plan, length: number, first: number): Periods => {
  const passes = dayTest(plan)
  const step = length * plan.rule.interval
  return {
    cost: length,
    begins: k => first + k * step,
    holding: day => Math.max(0, Math.floor((day - first) / step)),
    fill: (k, days) => {
      let size = 0
      const begins = first + k * step
      for (let day = begins; day < begins + length; day++) if (passes(day)) days[size++] = day
      return size
    },
  }
}

/** The periods of a rule that comes round daily or more slowly. */
export const periodsOf = (plan: Plan): Periods => {
  switch (plan.rule.freq) {
    case 'YEARLY': return yearly(plan)
    case 'MONTHLY': return monthly(plan)
    case 'WEEKLY': return byDays(plan, 7, plan.startDay - (weekdayIndex(plan.startDay) + 1 - plan.rule.weekStart + 7) % 7)
    default: return byDays(plan, 1, plan.startDay)
  }
}
