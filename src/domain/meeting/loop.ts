import { Failure } from '../base/failure.ts'
import type { Day } from '../time/day.ts'
import { dayOf, type WallTime } from '../time/wall-time.ts'
import type { Closing, Occurrence } from './occurrence.ts'

/** The meeting loop (model.md): what lies around one talk, in order. */
export const LOOP_STATES = ['planned', 'invited', 'prepared', 'held', 'summarised', 'thanked', 'closed', 'cancelled'] as const
export type LoopState = (typeof LOOP_STATES)[number]

/** The one next step each state shows; null when nothing is left to do. */
export type NextStep = 'invite' | 'prepare' | 'hold' | 'summarise' | 'thank' | null

type Life = Pick<Occurrence, 'cancelled' | 'prep' | 'interactionId' | 'summary' | 'thanks' | 'droppedFor'>

const isDone = ({ sentOn, leftOut }: Closing): boolean => sentOn !== null || leftOut !== null

/** How far a talk has come: the furthest of what was done. Closed is what has both summary and thanks, each out or left out with a reason, or was dropped with one. */
export const loopState = (life: Life, invited: boolean): LoopState => {
  if (life.cancelled) return 'cancelled'
  if (life.droppedFor !== null) return 'closed'
  if (life.interactionId !== null) {
    const [summarised, thanked] = [isDone(life.summary), isDone(life.thanks)]
    if (summarised && thanked) return 'closed'
    return thanked ? 'thanked' : summarised ? 'summarised' : 'held'
  }
  if (life.prep.readyOn !== null) return 'prepared'
  return invited ? 'invited' : 'planned'
}

/** What comes next. A talk whose end has passed is asked about, however little was prepared. */
export const nextStep = (life: Life, invited: boolean, end: WallTime, now: WallTime): NextStep => {
  switch (loopState(life, invited)) {
    case 'cancelled': case 'closed': return null
    case 'held': case 'thanked': return 'summarise'
    case 'summarised': return 'thank'
    case 'prepared': return 'hold'
    case 'invited': return end <= now ? 'hold' : 'prepare'
    case 'planned': return end <= now ? 'hold' : 'invite'
  }
}

/** A closing left out for a reason. Fails with `meeting.reason_required` without one, and with `meeting.already_out` when it has left already. */
export const leftOut = (closing: Closing, reason: string): Closing => {
  if (closing.sentOn !== null) throw Failure.of('conflict', 'meeting.already_out', {})
  const why = reason.trim()
  if (why === '') throw Failure.of('invalid', 'meeting.reason_required', {})
  return { ...closing, leftOut: why }
}

/** The day a talk was held on while its loop is open: what open loops are ordered by. Null before it was held and when it is closed. */
export const openSince = (life: Life & Pick<Occurrence, 'start'>): Day | null => (life.interactionId !== null && loopState(life, true) !== 'closed' ? dayOf(life.start) : null)
