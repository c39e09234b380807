import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'

/** A proposal of another time that is answered: with other times, or by leaving the talk where it is. `on` says in words what was proposed. */
export interface AskedCounter {
  readonly what: 'other' | 'keep'
  readonly which: { readonly meetingId: MeetingId; readonly contactId: ContactId; readonly recurrenceId: WallTime | null }
  readonly name: string
  readonly on: string
}
