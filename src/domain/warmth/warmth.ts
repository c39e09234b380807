import { type Day, dayNumber, dayOfNumber } from '../time/day.ts'

/** °C: the room, the hottest a cup gets, and where it is due (model.md, Laws). */
export const ROOM = 25
export const HOTTEST = 95
export const DUE_AT = 60

/**
 * The state of one cup. Newton's law has one exponential, so two numbers say everything:
 * `T(t) = 25 + 35 · 2^(−(t − coolsAt) / interval)`, t and coolsAt in days since 1970-01-01 (coolsAt need not be whole),
 * interval in days. `coolsAt` is when the cup passes 60 °C.
 */
export interface Warmth {
  readonly coolsAt: number
  readonly interval: number
}

/** A heating: the day of a touchpoint and its depth in (0, 1]. */
export interface Touch {
  readonly on: Day
  readonly depth: number
}

/** The temperature on a day; valid from the last heating on. */
export const temperatureOn = ({ coolsAt, interval }: Warmth, on: Day): number =>
  ROOM + (DUE_AT - ROOM) * 2 ** ((coolsAt - dayNumber(on)) / interval)

/** The cup after one more touchpoint: it heats by depth of what is missing to 95 °C. `before` is null for a cup never filled. */
export const heated = (before: Warmth | null, touch: Touch, interval: number): Warmth => {
  const was = before === null ? ROOM : temperatureOn(before, touch.on)
  const temperature = was + touch.depth * (HOTTEST - was)
  return { coolsAt: dayNumber(touch.on) + interval * Math.log2((temperature - ROOM) / (DUE_AT - ROOM)), interval }
}

/** The cup after all touchpoints, in any order; null without any. */
export const warmthOf = (touches: readonly Touch[], interval: number): Warmth | null =>
  [...touches].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).reduce<Warmth | null>((cup, touch) => heated(cup, touch, interval), null)

/** The first day on which the cup is at 60 °C or below. A billionth of a day forgives rounding. */
export const dueOn = ({ coolsAt }: Warmth): Day => dayOfNumber(Math.ceil(coolsAt - 1e-9))
