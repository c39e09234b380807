import type { ContactId } from '#domain/base/ids.ts'
import { leftMeeting } from '#domain/meeting/left-meeting.ts'
import type { WritableStores } from '#store/stores.ts'

/** Takes a person who goes out of all series, with their answers; a series with nobody else goes with its talks. Interactions that talks became are no matter of this. */
export const leaveMeetings = async (stores: WritableStores, contactId: ContactId): Promise<void> => {
  for (const attendance of await stores.attendances.ofContact(contactId)) await stores.attendances.remove(attendance)
  for (const meeting of await stores.meetings.ofContact(contactId)) {
    const left = leftMeeting(meeting, contactId)
    if (left !== null) {
      await stores.meetings.update(meeting, left)
      continue
    }
    for (const talk of await stores.occurrences.ofMeeting(meeting.id)) {
      for (const advice of await stores.advices.ofOccurrence(talk.id)) await stores.advices.update(advice, { ...advice, occurrenceId: null })
      await stores.occurrences.remove(talk)
    }
    for (const attendance of await stores.attendances.ofMeeting(meeting.id)) await stores.attendances.remove(attendance)
    for (const stray of await stores.strayAnswers.ofMeeting(meeting.id)) await stores.strayAnswers.remove(stray)
    await stores.meetings.remove(meeting)
  }
}
