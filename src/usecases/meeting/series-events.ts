import type { Told } from '#domain/meeting/meeting.ts'
import { gives } from '#domain/meeting/talks.ts'
import { readRule } from '#domain/recurrence/rule.ts'
import { type IcsEvent, icsEvent } from '#formats/icalendar/event.ts'

/** A series as events of a calendar (RFC 5545 3.6.1): the rule with what was called off, then each talk that stands elsewhere. Nobody is invited by it. */
export const seriesEvents = (uid: string, { series, instances }: Told): IcsEvent[] => {
  const { title: summary, zone, minutes, text: description, cancelled } = series
  const status = cancelled ? 'CANCELLED' : 'CONFIRMED'
  const own = instances.filter(one => !one.cancelled && gives(series, one.recurrenceId) && (one.start !== one.recurrenceId || one.minutes !== minutes || one.place !== null))
  return [
    icsEvent({ uid, summary, description, location: series.place, start: series.start, minutes, zone, rules: series.rule === null ? [] : [readRule(series.rule)], exdates: series.exdates, sequence: series.sequence, status }),
    ...(cancelled ? [] : own.map(one => icsEvent({ uid, summary, description, location: one.place ?? series.place, start: one.start, minutes: one.minutes, zone, recurrenceId: one.recurrenceId, sequence: one.sequence, status }))),
  ]
}
