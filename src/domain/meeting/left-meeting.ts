import type { ContactId } from '../base/ids.ts'
import type { Meeting } from './meeting.ts'

/** A series without one of its people, who is forgotten: nothing can be told to them any more. Null when nobody else is left. */
export const leftMeeting = (meeting: Meeting, contactId: ContactId): Meeting | null => {
  const without = (ids: readonly ContactId[]): readonly ContactId[] => ids.filter(id => id !== contactId)
  const contactIds = without(meeting.contactIds)
  if (contactIds.length === 0) return null
  const { told } = meeting
  return { ...meeting, contactIds, told: told === null ? null : { ...told, series: { ...told.series, contactIds: without(told.series.contactIds) } } }
}
