import type { Reason } from '../base/reason.ts'
import type { NextStep } from '../meeting/loop.ts'
import type { Day } from '../time/day.ts'
import type { WallTime } from '../time/wall-time.ts'

/** A talk of today, on the workspace’s clock. */
export interface DigestTalk {
  readonly start: WallTime
  readonly end: WallTime
  readonly title: string
  readonly people: readonly string[]
  readonly place: string
  readonly prepared: boolean
}

/** Somebody to see, why, and what could be done. */
export interface DigestPerson {
  readonly name: string
  readonly reasons: readonly Reason[]
  readonly formats: string
  readonly topic: string
}

/** Something promised or something to thank for. */
export interface DigestFavor {
  readonly name: string
  readonly text: string
  readonly on: Day
}

/** A talk whose loop is open. */
export interface DigestLoop {
  readonly on: Day
  readonly title: string
  readonly people: readonly string[]
  readonly next: NextStep
}

/** What a working day has to say (每日提要). */
export interface Digest {
  readonly day: Day
  readonly talks: readonly DigestTalk[]
  readonly people: readonly DigestPerson[]
  readonly promises: readonly DigestFavor[]
  readonly thanks: readonly DigestFavor[]
  readonly loops: readonly DigestLoop[]
}

const AT_MOST = { people: 7, promises: 7, thanks: 5, loops: 5 } as const

/** As much of it as one reads over a cup of tea: never more than a few of each, and never how many there are besides. */
export const digestOf = (all: Digest): Digest => ({
  ...all, people: all.people.slice(0, AT_MOST.people), promises: all.promises.slice(0, AT_MOST.promises), thanks: all.thanks.slice(0, AT_MOST.thanks), loops: all.loops.slice(0, AT_MOST.loops),
})

/** Whether there is nothing to say; then nothing is sent. */
export const isQuiet = ({ talks, people, promises, thanks, loops }: Digest): boolean => [talks, people, promises, thanks, loops].every(part => part.length === 0)
