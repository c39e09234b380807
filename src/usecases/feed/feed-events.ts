import type { ContactId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { toldOf } from '#domain/meeting/notices.ts'
import { gives, type SeriesState } from '#domain/meeting/talks.ts'
import { type IcsEvent, icsEvent } from '#formats/icalendar/event.ts'
import type { NamedContact } from '#store/named-contact.ts'
import { seriesEvents } from '../meeting/series-events.ts'

/** Minutes before a talk at which a calendar reminds of it. */
const REMIND = 30

/**
 * A series as the reader's own calendar has it: title, place and whom it is with, and nothing else (invariant 8). What was held stands on its own where
 * the rule does not have it any more.
 */
export const feedEvents = (state: SeriesState, named: ReadonlyMap<ContactId, NamedContact>): IcsEvent[] => {
  const { meeting, occurrences } = state
  const shown = { description: meeting.contactIds.flatMap(id => named.get(id)?.name ?? []).join('、'), alarms: [REMIND] }
  const series = toldOf({ ...meeting, text: '', told: null }, occurrences)
  const apart = occurrences.filter(one => one.interactionId !== null && !isInSeries(meeting, one.recurrenceId))
  return [
    ...(series.series.cancelled ? [] : seriesEvents(meeting.uid, series).map(event => ({ ...event, ...shown }))),
    ...apart.map(one => icsEvent({ uid: `${one.id}@xucha`, start: one.start, minutes: one.minutes, zone: meeting.zone, summary: meeting.title, location: one.place ?? meeting.place, status: 'CONFIRMED', ...shown, alarms: [] })),
  ]
}

const isInSeries = (meeting: Meeting, recurrenceId: Meeting['start']): boolean => !meeting.cancelled && !meeting.exdates.includes(recurrenceId) && gives(meeting, recurrenceId)
