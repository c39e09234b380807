/** Chance that falls the same way every time: mulberry32 over a seed. */
export interface Chance {
  /** From 0 up to but not including `below`, whole. */
  below(below: number): number
  /** True in this share of cases. */
  holds(share: number): boolean
  of<T>(items: readonly T[]): T
  bytes(into: Uint8Array): void
}

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    holds: share => next() < share,
    of: items => items[below(items.length)] as (typeof items)[number],
    bytes: into => { for (let i = 0; i < into.length; i += 1) into[i] = below(256) },
  }
}
