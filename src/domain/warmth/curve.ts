import { addDays, type Day, daysBetween } from '../time/day.ts'
import { heated, ROOM, temperatureOn, type Touch, type Warmth } from './warmth.ts'

/** One temperature a day from `from` to `to`, both included; null before the first touchpoint. Touches in any order, future ones left out. */
export const curveOf = (touches: readonly Touch[], interval: number, from: Day, to: Day): (number | null)[] => {
  const sorted = inOrder(touches)
  let next = 0
  let cup: Warmth | null = null
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => {
    const on = addDays(from, index)
    for (let touch = sorted[next]; touch !== undefined && touch.on <= on; touch = sorted[++next]) cup = heated(cup, touch, interval)
    return cup === null ? null : temperatureOn(cup, on)
  })
}

/** What each touchpoint did: °C just before and just after it; oldest first, those of one day in the order given. */
export const heatings = <T extends Touch>(touches: readonly T[], interval: number): (T & { readonly before: number; readonly after: number })[] => {
  let cup: Warmth | null = null
  return inOrder(touches).map(touch => {
    const before = cup === null ? ROOM : temperatureOn(cup, touch.on)
    cup = heated(cup, touch, interval)
    return { ...touch, before, after: temperatureOn(cup, touch.on) }
  })
}

const inOrder = <T extends Touch>(touches: readonly T[]): T[] => [...touches].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
