import { offsetAt } from '#domain/time/zone-time.ts'
import { WINDOWS_ZONES } from './windows-zones.ts'
import { fixedZone } from './zone-named.ts'
import { newYear } from './zone-onsets.ts'
import type { ZoneRules } from './zone-rules.ts'

const HOUR = 3_600_000
const YEARS = 3
const STEP = 9 * 24 * HOUR
/** A zone that agrees less often than this is another zone. */
const ENOUGH = 0.8

/** A zone of Intl's whose clocks go as a VTIMEZONE says, and whether they always do in the years looked at. */
export interface LikeZone {
  readonly zone: string
  readonly exact: boolean
}

/** Instants of some years at which two zones that are not the same will differ: every nine days, and an hour around every onset. */
const samplesOf = (rules: ZoneRules, year: number): readonly number[] => {
  const from = newYear(year)
  const to = newYear(year + YEARS)
  const regular = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, n) => from + n * STEP)
  const edges = rules.onsets.filter((onset) => onset >= from && onset < to).slice(0, 50).flatMap((onset) => [onset - HOUR, onset - 1, onset, onset + HOUR])
  return [...regular, ...edges]
}

/** The zone that goes by a VTIMEZONE's offsets in a year and the two after it: one of `preferred`, else a fixed offset, else one of Windows'. Null when none comes near. */
export const zoneLike = (rules: ZoneRules, year: number, preferred: readonly string[]): LikeZone | null => {
  const samples = samplesOf(rules, Math.max(1970, Math.min(2090, year)))
  const wanted = samples.map(rules.offsetAt)
  const [first = 0] = wanted
  const fixed = wanted.every((offset) => offset === first) ? fixedZone(first / 60_000) : null
  let best: string | null = null
  let fewest = samples.length * (1 - ENOUGH)
  for (const zone of [...preferred, ...(fixed === null ? WINDOWS_ZONES : [fixed])]) {
    let differing = 0
    for (let n = 0; n < samples.length && differing < fewest; n++) if (offsetAt(zone, samples[n] ?? 0) !== wanted[n]) differing++
    if (differing === 0) return { zone, exact: true }
    if (differing < fewest) {
      best = zone
      fewest = differing
    }
  }
  return best === null ? null : { zone: best, exact: false }
}
