import { CUP_STATES, type CupState, STATE_FROM } from '#domain/warmth/cup.ts'
import { DUE_AT, ROOM } from '#domain/warmth/warmth.ts'

/**
 * The order of temperatures on a day t is the order of u = (coolsAt − t) / interval, whatever the intervals
 * (T = 25 + 35 · 2^u). Cups of one interval therefore never overtake one another, and an index by (interval, coolsAt) holds
 * every day's order as a few sorted streams. All borders below are found to the last bit, so that pages neither lose nor repeat.
 */
export const ratioOf = (coolsAt: number, interval: number, t: number): number => (coolsAt - t) / interval

/** The least coolsAt whose ratio is at least u. */
export const leastCoolsAt = (u: number, interval: number, t: number): number => least(t + u * interval, coolsAt => ratioOf(coolsAt, interval, t) >= u)

/** The next double above. */
export const nextUp = (x: number): number => doubleAt(placeOf(x) + 1n)

/** The half-open range of ratios in which a cup looks so; null for states that are not a temperature. */
export const ratiosOf = (state: CupState): { from: number; below: number } | null => RATIOS.get(state) ?? null

const float = new Float64Array(1)
const bits = new BigInt64Array(float.buffer)
const MAGNITUDE = 0x7fff_ffff_ffff_ffffn

/** The least double for which a rising predicate holds, near a guess. */
const least = (guess: number, holds: (x: number) => boolean): number => {
  let step = Math.max(Math.abs(guess), 1) * 2 ** -50
  while (!holds(guess + step)) step *= 2
  const above = guess + step
  while (holds(guess - step)) step *= 2
  return doubleAt(leastWhole(placeOf(guess - step), placeOf(above), place => holds(doubleAt(place))))
}

/** Bisects between a number for which the predicate does not hold and a greater one for which it does. */
const leastWhole = (below: bigint, above: bigint, holds: (x: bigint) => boolean): bigint => {
  if (above - below <= 1n) return above
  const middle = (below + above) >> 1n
  return holds(middle) ? leastWhole(below, middle, holds) : leastWhole(middle, above, holds)
}

/** Doubles counted in their order, 0 being zero. */
const placeOf = (x: number): bigint => {
  float[0] = x
  const whole = bits[0] ?? 0n
  return whole >= 0n ? whole : -(whole & MAGNITUDE)
}

const doubleAt = (place: bigint): number => {
  bits[0] = place >= 0n ? place : -place
  const magnitude = float[0] ?? 0
  return place >= 0n ? magnitude : -magnitude
}

/** Beyond every ratio that can occur. */
const FAR = 1e300

const ratioAt = (temperature: number): number =>
  least(Math.log2((temperature - ROOM) / (DUE_AT - ROOM)), u => ROOM + (DUE_AT - ROOM) * 2 ** u >= temperature)

const HOT_TO_COLD = CUP_STATES.filter(state => state !== 'empty' && state !== 'lid')

const RATIOS: ReadonlyMap<CupState, { from: number; below: number }> = new Map(
  HOT_TO_COLD.map((state, i) => {
    const hotter = HOT_TO_COLD[i - 1]
    return [state, { from: state === 'cold' ? -FAR : ratioAt(STATE_FROM[state]), below: hotter === undefined || hotter === 'cold' ? FAR : ratioAt(STATE_FROM[hotter]) }]
  }),
)
