import type { ContactId } from '#domain/base/ids.ts'
import { talksAfter } from '#domain/meeting/talks.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Deps, Who } from '../deps.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { personExists } from '../person-exists.ts'
import { type MeetingView, meetingView } from './meeting-view.ts'
import { type OccurrenceView, occurrenceView } from './occurrence-view.ts'
import { instantOfTalk } from './talks-during.ts'

const COMING = 12

/** The series with one person, called off ones last, and the talks with them that come next. */
export const listMeetings = (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<{ meetings: MeetingView[]; coming: OccurrenceView[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    await personExists(stores, contactId)
    const meetings = (await stores.meetings.ofContact(contactId)).sort((a, b) => Number(a.cancelled) - Number(b.cancelled))
    const named = await stores.contacts.named([...new Set(meetings.flatMap(meeting => meeting.contactIds))])
    const sight = { named, files: await holidayFilesOf(stores), now: deps.now(), locale: who.locale }
    const views: MeetingView[] = []
    const coming: { at: number; view: OccurrenceView }[] = []
    for (const meeting of meetings) {
      const occurrences = await stores.occurrences.ofMeeting(meeting.id)
      views.push(meetingView(meeting, occurrences, named, deps.now(), who.locale))
      for (const one of talksAfter({ meeting, occurrences }, wallTimeIn(meeting.zone, deps.now()), COMING)) coming.push({ at: instantOfTalk(meeting, one), view: occurrenceView(meeting, one, sight) })
    }
    return { meetings: views, coming: coming.sort((a, b) => a.at - b.at).slice(0, COMING).map(({ view }) => view) }
  })
