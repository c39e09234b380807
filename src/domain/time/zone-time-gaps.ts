import { stretchesAround } from './zone-time-offsets.ts'

/** Clock times that a clock jumped over, `to` not included; counted from 1970 on that clock, in ms where not said otherwise. */
export interface Gap {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000

/** The clock times a zone's clock jumps over that lie between two of them, in order. Asks year by year, so for spans of some centuries at most. */
export const gapsBetween = (zone: string, from: number, to: number): Gap[] => {
  const gaps: Gap[] = []
  let offset: number | null = null
  for (let at = from - DAY; at < to + DAY;) {
    for (const stretch of stretchesAround(zone, at)) {
      const gap = offset === null ? null : { from: stretch.from + offset, to: stretch.from + stretch.offset }
      if (gap !== null && gap.from < gap.to && gap.to > from && gap.from < to) gaps.push(gap)
      offset = stretch.offset
      at = stretch.until
    }
  }
  return gaps
}
