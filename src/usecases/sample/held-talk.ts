import { sampleSeries } from './series.ts'
import type { SampleTexts, SeriesKey, Talk } from './texts.ts'

/** What the `i`-th talk of a series that was held (0 is the newest) was about: what the series tells of it, else what is told of the person. */
export const heldTalk = (texts: SampleTexts, key: SeriesKey, i: number): Talk => {
  const { talks, title } = texts.series[key]
  const { with: whom, format } = sampleSeries[key]
  const [, topic, notes, heard] = talks[i] ?? texts.people[whom].talks[i - talks.length] ?? [format, title]
  return [format, topic, notes, heard]
}

/** How many of a person's own talks those of a series were. */
export const ownHeld = (texts: SampleTexts, key: SeriesKey, held: number): number => Math.max(0, held - texts.series[key].talks.length)
