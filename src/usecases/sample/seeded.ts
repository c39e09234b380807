/** Chance that is the same every time: numbers in [0, 1) from a seed (mulberry32). */
export type Chance = () => number

export const seeded = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed from words, so that each person's year is their own. */
export const seedOf = (text: string): number => [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261)

/** A whole number from `min` to `max`, both included. */
export const between = (chance: Chance, min: number, max: number): number => min + Math.floor(chance() * (max - min + 1))

export const oneOf = <T>(chance: Chance, items: readonly [T, ...T[]]): T => items[Math.floor(chance() * items.length)] ?? items[0]

export const shuffled = <T>(chance: Chance, items: readonly T[]): T[] =>
  items.map(item => ({ item, at: chance() })).sort((a, b) => a.at - b.at).map(({ item }) => item)
