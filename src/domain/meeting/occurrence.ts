import type { InteractionId, MeetingId, OccurrenceId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'
import type { WallTime } from '../time/wall-time.ts'

/** Something of one's own to write for a talk, and whether it has left or was left out with a reason. */
export interface Closing {
  readonly text: string
  readonly sentOn: Day | null
  /** Why it is left out; null while it is not. */
  readonly leftOut: string | null
}

/** What one wants of a talk (准备, M9): the goal, the lecture's four parts, what to bring, and the topic told beforehand (M8). */
export interface Prep {
  readonly goal: string
  readonly progress: string
  readonly learned: string
  readonly mistakes: string
  readonly problems: string
  readonly bring: string
  readonly topic: string
  /** The day the topic was sent or copied to them. */
  readonly topicSentOn: Day | null
  /** The day the reader called it prepared. */
  readonly readyOn: Day | null
}

/**
 * One talk of a series that has something of its own (场次): moved, or with a life before and after. `recurrenceId` is the start the rule gives it
 * (RFC 5545 3.8.4.4), by which it is known for ever.
 */
export interface Occurrence {
  readonly id: OccurrenceId
  readonly meetingId: MeetingId
  readonly recurrenceId: WallTime
  /** Where it stands now. */
  readonly start: WallTime
  readonly minutes: number
  /** Another place than the series', or null. */
  readonly place: string | null
  /** SEQUENCE of this instance; 0 while it follows the series. */
  readonly sequence: number
  readonly cancelled: boolean
  readonly prep: Prep
  /** Markdown; private like every note. */
  readonly notes: string
  /** Rises with every change of the notes, so that two devices notice each other. */
  readonly notesRevision: number
  /** What it became when it was held. */
  readonly interactionId: InteractionId | null
  readonly summary: Closing
  readonly thanks: Closing
  /** Why the loop was ended without a talk or before its end; null otherwise. */
  readonly droppedFor: string | null
}

export const NO_PREP: Prep = { goal: '', progress: '', learned: '', mistakes: '', problems: '', bring: '', topic: '', topicSentOn: null, readyOn: null }
export const NOT_CLOSED: Closing = { text: '', sentOn: null, leftOut: null }

/** An occurrence as the rule gives it, before anything of its own. */
export const plainOccurrence = (id: OccurrenceId, { id: meetingId, minutes }: { readonly id: MeetingId; readonly minutes: number }, recurrenceId: WallTime): Occurrence => ({
  id, meetingId, recurrenceId, start: recurrenceId, minutes, place: null, sequence: 0, cancelled: false, prep: NO_PREP, notes: '', notesRevision: 0, interactionId: null,
  summary: NOT_CLOSED, thanks: NOT_CLOSED, droppedFor: null,
})
