import type { Day } from '#domain/time/day.ts'
import { cupState, type CupState } from '#domain/warmth/cup.ts'
import { temperatureOn, type Warmth } from '#domain/warmth/warmth.ts'
import type { IntervalFrom } from '#domain/warmth/why.ts'
import type { WarmthRecord } from '#store/warmth-store.ts'

/** A cup as it is today, `cupView` of the contract. */
export interface CupView {
  readonly state: CupState
  /** °C to two places, null when never met. */
  readonly temperature: number | null
  /** Days. */
  readonly interval: number
  readonly intervalFrom: IntervalFrom
  readonly planned: boolean
  readonly dueOn: Day | null
  readonly lastOn: Day | null
}

export const cupView = (record: WarmthRecord, letGo: boolean, today: Day): CupView => {
  const warmth = warmthIn(record)
  const { interval, intervalFrom, planned, dueOn, lastOn } = record
  return { state: cupState(warmth, letGo, today), temperature: warmth === null ? null : Math.round(temperatureOn(warmth, today) * 100) / 100, interval, intervalFrom, planned, dueOn, lastOn }
}

/** The two numbers that say everything about a cup, null when it was never filled. */
export const warmthIn = ({ coolsAt, interval }: WarmthRecord): Warmth | null => (coolsAt === null ? null : { coolsAt, interval })
