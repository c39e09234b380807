import type { Made } from '../data/generate.ts'
import type { Call } from '../load/caller.ts'

/** Something asked of the server again and again: what is sent for the `i`th sample, one call after the other. */
export interface Measure {
  readonly name: string
  /** At most so many times the bare server's p50, at 10⁴ people; null where nothing is aimed at. */
  readonly bar: number | null
  /** At most so many ms for p50, one at a time, whatever the number of people. */
  readonly limitMs?: number
  calls(made: Made, i: number): readonly Call[]
  /** Sent to the app before the `i`th sample, and not timed. */
  before?(i: number): Call
}

/** A person of the made ones, a different one each time. */
export const someone = ({ contactIds }: Made, i: number): string => contactIds[(i * 7919) % contactIds.length] ?? ''
