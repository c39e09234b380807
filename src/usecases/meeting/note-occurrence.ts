import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'
import type { TalkKey } from './change-talk.ts'
import { keepTalk, talkOf } from './talk-of.ts'

export interface NoteOccurrenceInput extends TalkKey {
  readonly text: string
  /** The one the notes were read at. */
  readonly revision: number
}

export interface Noted {
  /** Null when nothing was written. */
  readonly actId: string | null
  readonly notes: string
  readonly notesRevision: number
  readonly conflict: boolean
}

/**
 * Writes the notes of a talk whole, also of one called off: words are never lost. Whoever read them before they were changed elsewhere writes nothing and is
 * given what stands there.
 */
export const noteOccurrence = (deps: Deps, who: Who, { meetingId, recurrenceId, text, revision }: NoteOccurrenceInput): Promise<Noted> => {
  const act = actOf(deps, who, 'meeting.note')
  return deps.db.transact(who.workspaceId, act, async stores => {
    const meeting = found(await stores.meetings.get(meetingId), 'meeting.not_found')
    const talk = await talkOf(stores, meeting, recurrenceId, deps.newId())
    const { notes, notesRevision } = talk.occurrence
    if (text === notes) return { actId: null, notes, notesRevision, conflict: false }
    if (revision !== notesRevision) return { actId: null, notes, notesRevision, conflict: true }
    // An undo brings an older revision back; by the clock the next one still differs from all that were ever given out.
    const after = { ...talk.occurrence, notes: text, notesRevision: Math.max(notesRevision + 1, deps.now()) }
    await keepTalk(stores, talk, after)
    return { actId: act.actId, notes: text, notesRevision: after.notesRevision, conflict: false }
  })
}
