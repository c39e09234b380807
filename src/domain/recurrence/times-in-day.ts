import { dayTest } from './periods.ts'
import { DAY, type Plan } from './plan.ts'
import { choose } from './times-of-days.ts'

/** Days, hours, minutes or seconds passed over in a row without a match after which a rule is taken to have ended: some eighty years of days. */
const MOST_IDLE = 30_000

const UNITS = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const

/** The length in seconds of the unit of a rule that comes round within a day. */
export const unitOf = (plan: Plan): number => UNITS[plan.rule.freq as keyof typeof UNITS]

/** The seconds within its unit that such a rule yields: all of them the same in every unit, so BYSETPOS has chosen already. */
export const timesInUnit = (plan: Plan): number[] => {
  const { freq, byMinute, bySecond } = plan.rule
  const all = freq === 'SECONDLY' ? [0] : freq === 'MINUTELY' ? [...bySecond] : byMinute.flatMap(minute => bySecond.map(second => minute * 60 + second))
  if (plan.positions.length === 0) return all
  const places: number[] = []
  choose(plan.positions, all.length, places)
  return [...new Set(places)].map(place => all[place] ?? 0)
}

const setOf = (values: readonly number[]): ((value: number) => boolean) => {
  const set = new Set(values)
  return value => values.length === 0 || set.has(value)
}

/** The period 0 of such a rule begins with the unit its start lies in. */
export const baseOf = (plan: Plan): number => Math.floor(plan.start / unitOf(plan)) * unitOf(plan)

/** Like `timesOfDays`, for rules that come round hourly, each minute or each second. What cannot match is passed over by days, hours and minutes. */
export const timesInDay = (plan: Plan, firstPeriod: number, atLeast: number, to: number): (() => number) => {
  const { rule } = plan
  const base = baseOf(plan)
  const step = unitOf(plan) * rule.interval
  const inUnit = timesInUnit(plan)
  const passes = dayTest(plan)
  const hours = setOf(rule.byHour)
  const minutes = setOf(rule.freq === 'HOURLY' ? [] : rule.byMinute)
  const seconds = setOf(rule.freq === 'SECONDLY' ? rule.bySecond : [])
  const least = Math.max(atLeast, plan.start)
  let unit = base + firstPeriod * step
  let at = 0
  // The first unit at or after `unit` whose day, hour, minute and second all pass; Infinity when there is none in reach.
  const settle = (): number => {
    for (let idle = 0; idle < MOST_IDLE && unit < to; idle++) {
      const day = Math.floor(unit / DAY)
      const next = !passes(day) ? (day + 1) * DAY
        : !hours(Math.floor(unit / 3600) - day * 24) ? (Math.floor(unit / 3600) + 1) * 3600
          : !minutes(Math.floor(unit / 60) - Math.floor(unit / 3600) * 60) ? (Math.floor(unit / 60) + 1) * 60
            : !seconds(unit - Math.floor(unit / 60) * 60) ? unit + 1 : unit
      if (next === unit) return unit
      unit = base + Math.ceil((next - base) / step) * step
    }
    return Infinity
  }
  unit = inUnit.length === 0 ? Infinity : settle()
  return () => {
    for (;;) {
      if (unit === Infinity) return Infinity
      if (at >= inUnit.length) {
        unit += step
        at = 0
        unit = settle()
        continue
      }
      const time = unit + (inUnit[at++] ?? 0)
      if (time < least) continue
      return time < to ? time : Infinity
    }
  }
}
