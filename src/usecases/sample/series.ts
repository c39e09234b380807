import type { PartStat } from '#domain/meeting/attendance.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { CastKey } from './cast.ts'
import type { SeriesKey } from './texts.ts'

/** What does not depend on the language about one fixed meeting of the sample year. */
export interface SampleSeries {
  readonly with: CastKey
  readonly format: Format
  /** Minutes since midnight. */
  readonly at: number
  readonly minutes: number
  /** Whether it locks their line of the plan. */
  readonly locks: boolean
  readonly answer: PartStat
  /** What was done after each talk that was held: letters sent, or left out for the reason in the texts. */
  readonly summary: 'sent' | 'left_out'
  readonly thanks: 'sent' | 'left_out'
  /** The newest talk still waits for its thanks. */
  readonly thanksOpen?: true
  /** So many days before a talk its topic is told. */
  readonly topicBefore?: number
  /** So many minutes earlier than it was arranged they would rather meet. */
  readonly counter?: number
}

/** The lecture’s lunch with the mentor, lessons whose topic is told beforehand, a coffee with who used to lead me, and a talk for which another time is proposed. */
export const sampleSeries: Readonly<Record<SeriesKey, SampleSeries>> = {
  lunch: { with: 'zeng', format: 'lunch', at: 12 * 60, minutes: 60, locks: true, answer: 'accepted', summary: 'sent', thanks: 'sent', thanksOpen: true },
  lesson: { with: 'li', format: 'face_to_face', at: 16 * 60, minutes: 45, locks: true, answer: 'accepted', summary: 'sent', thanks: 'sent', topicBefore: 2 },
  coffee: { with: 'zhao', format: 'coffee', at: 15 * 60, minutes: 60, locks: true, answer: 'tentative', summary: 'left_out', thanks: 'sent' },
  forecast: { with: 'wang', format: 'face_to_face', at: 14 * 60, minutes: 30, locks: false, answer: 'tentative', summary: 'sent', thanks: 'sent', counter: 370 },
}

export const seriesKeys = Object.keys(sampleSeries) as readonly SeriesKey[]
