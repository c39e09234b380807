import type { BusyEvent, BusyPerson } from '#domain/meeting/busy.ts'
import type { IcsEvent } from './event.ts'

const LONGEST = 500
/** Beyond these people an event is a crowd. */
const PEOPLE = 50

/** What is kept of an event of a calendar file; null for one that is called off as a whole. Rules by the second or the minute are nobody's calendar and are left out. */
export const busyEvent = (event: IcsEvent): BusyEvent | null => {
  const { uid, recurrenceId, thisAndFuture, allDay, zone, minutes, summary, location, transp, status, start, rules, rdates, exdates } = event
  if (status === 'CANCELLED' && recurrenceId === null) return null
  return {
    uid: cut(uid), recurrenceId, thisAndFuture, start, allDay, zone, minutes, rules: rules.filter(({ freq }) => freq !== 'SECONDLY' && freq !== 'MINUTELY'), rdates, exdates, title: cut(summary), place: cut(location),
    free: transp === 'TRANSPARENT', cancelled: status === 'CANCELLED', people: peopleOf(event),
  }
}

const cut = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST)

const peopleOf = ({ organizer, attendees }: IcsEvent): readonly BusyPerson[] => {
  const people = new Map<string, BusyPerson>()
  if (organizer !== null) people.set(organizer.email.toLowerCase(), { email: organizer.email.toLowerCase(), declined: false })
  for (const { email, partstat, cutype } of attendees) {
    if (cutype === 'ROOM' || cutype === 'RESOURCE') continue
    people.set(email.toLowerCase(), { email: email.toLowerCase(), declined: partstat === 'DECLINED' })
  }
  return people.size > PEOPLE ? [] : [...people.values()]
}
