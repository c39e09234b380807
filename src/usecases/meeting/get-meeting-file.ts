import type { MeetingId } from '#domain/base/ids.ts'
import { toldOf } from '#domain/meeting/notices.ts'
import { writeCalendar } from '#formats/icalendar/write-calendar.ts'
import type { Deps, Who } from '../deps.ts'
import { seriesEvents } from './series-events.ts'
import { seriesState } from './series-state.ts'

/** Who makes our calendars (PRODID). */
export const PROD_ID = '-//Xucha//Xucha 1.0//ZH'

/** A series as .ics, for whoever has no mail from us: moved and called off talks included, with the words of the invitation. */
export const getMeetingFile = (deps: Deps, who: Who, { meetingId }: { readonly meetingId: MeetingId }): Promise<{ bytes: Uint8Array<ArrayBuffer>; contentType: string; fileName: string }> =>
  deps.db.read(who.workspaceId, async stores => {
    const { meeting, occurrences } = await seriesState(stores, meetingId)
    const text = writeCalendar({ method: 'PUBLISH', prodId: PROD_ID, stamp: deps.now(), events: seriesEvents(meeting.uid, toldOf(meeting, occurrences)) })
    return { bytes: new TextEncoder().encode(text), contentType: 'text/calendar; charset=utf-8', fileName: `${meeting.title.replace(/[\\/:*?"<>|]/g, ' ').trim()}.ics` }
  })
