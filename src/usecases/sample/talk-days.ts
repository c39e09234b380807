import { addDays, type Day, weekdayOf } from '#domain/time/day.ts'
import type { Talk } from './texts.ts'
import type { SampleRhythm } from './cast.ts'
import { type Chance, shuffled } from './seeded.ts'

/** A day before today; at work a weekend moves back to its Friday. */
export const daysAgo = (today: Day, days: number, weekends: boolean): Day => {
  const on = addDays(today, -days)
  return weekends ? on : addDays(on, -Math.max(0, weekdayOf(on) - 5))
}

/** How long ago the talks with one person were, newest first: about as often as the rhythm says, and at least `least` of them. */
export const agosOf = ({ every, last, first }: NonNullable<SampleRhythm['talks']>, least: number, chance: Chance): number[] => {
  const count = Math.max(least, Math.round((first - last) / every) + 1)
  const step = count === 1 ? 0 : (first - last) / (count - 1)
  return Array.from({ length: count }, (_, i) => Math.round(last + step * i + (i === 0 || i === count - 1 ? 0 : (chance() - 0.5) * step * 0.5)))
}

/** Puts a person's own talks evenly among everyday ones, the newest at the newest place; nothing everyday twice until all were there. */
export const talksFor = (own: readonly Talk[], everyday: readonly Talk[], count: number, chance: Chance): Talk[] => {
  const places = new Map(own.map((talk, i) => [own.length === 1 ? 0 : Math.round((i * (count - 1)) / (own.length - 1)), talk]))
  const between: Talk[] = []
  return Array.from({ length: count }, (_, i) => {
    const talk = places.get(i)
    if (talk !== undefined) return talk
    if (between.length === 0) between.push(...shuffled(chance, everyday))
    return between.pop() ?? ['message', '']
  })
}
