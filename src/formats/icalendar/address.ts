import type { AttendeeRole, Cutype, IcsAttendee, IcsOrganizer, Partstat } from './event.ts'
import { type Parameter, type Property, parameterOf, property } from './component.ts'

const PARTSTATS: readonly string[] = ['NEEDS-ACTION', 'ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED'] satisfies Partstat[]
const ROLES: readonly string[] = ['CHAIR', 'REQ-PARTICIPANT', 'OPT-PARTICIPANT', 'NON-PARTICIPANT'] satisfies AttendeeRole[]
const CUTYPES: readonly string[] = ['INDIVIDUAL', 'GROUP', 'RESOURCE', 'ROOM', 'UNKNOWN'] satisfies Cutype[]

const isPartstat = (text: string): text is Partstat => PARTSTATS.includes(text)
const isRole = (text: string): text is AttendeeRole => ROLES.includes(text)
const isCutype = (text: string): text is Cutype => CUTYPES.includes(text)

const decoded = (text: string): string => {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}

/** The e-mail address in a calendar address: `mailto:` in any case or none, `<…>` around it, a `?subject=` after it. Null for what is none. */
export const emailOf = (text: string): string | null => {
  const address = decoded(text.trim().replace(/^mailto:\s*/i, '').replace(/\?.*$/s, '')).replace(/^<(.*)>$/s, '$1').trim()
  return address.length <= 320 && /^[^\s<>"@,;:]+@[^\s<>"@,;:]+$/.test(address) ? address : null
}

/** Whether two addresses are one mailbox: mail programs change the case of what they were given. */
export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The organizer or attendee a property names; null without an e-mail address (a room's `urn:`, an empty value), unless EMAIL= gives one. */
export const readOrganizer = (of: Property): IcsOrganizer | null => {
  const email = emailOf(of.value) ?? emailOf(parameterOf(of, 'EMAIL') ?? '')
  if (email === null) return null
  const name = parameterOf(of, 'CN')?.replace(/\s+/g, ' ').trim() ?? ''
  return { name: name === '' || sameAddress(name, email) ? null : name, email }
}

const addressesOf = (of: Property, name: string): readonly string[] =>
  of.parameters.filter((parameter) => parameter.name === name).flatMap(({ values }) => values.flatMap((value) => emailOf(value) ?? []))

/** An attendee. Words we do not know are read as RFC 5545 §3.2 asks: no answer yet, required, of unknown kind. */
export const readAttendee = (of: Property): IcsAttendee | null => {
  const person = readOrganizer(of)
  if (person === null) return null
  const word = (name: string): string => (parameterOf(of, name) ?? '').toUpperCase()
  const [partstat, role, cutype] = [word('PARTSTAT'), word('ROLE'), word('CUTYPE')]
  return {
    ...person,
    partstat: isPartstat(partstat) ? partstat : 'NEEDS-ACTION',
    role: isRole(role) ? role : 'REQ-PARTICIPANT',
    cutype: isCutype(cutype) ? cutype : cutype === '' ? 'INDIVIDUAL' : 'UNKNOWN',
    rsvp: word('RSVP') === 'TRUE',
    delegatedTo: addressesOf(of, 'DELEGATED-TO'),
    delegatedFrom: addressesOf(of, 'DELEGATED-FROM'),
    sentBy: emailOf(parameterOf(of, 'SENT-BY') ?? ''),
  }
}

const mailto = (email: string): string => `mailto:${email.replace(/[%?]/g, encodeURIComponent)}`
const one = (name: string, value: string): Parameter => ({ name, values: [value] })
const some = (name: string, emails: readonly string[]): readonly Parameter[] => (emails.length === 0 ? [] : [{ name, values: emails.map(mailto) }])
const named = (name: string | null): readonly Parameter[] => (name === null ? [] : [one('CN', name)])

export const organizerProperty = ({ name, email }: IcsOrganizer): Property => property('ORGANIZER', mailto(email), named(name))

export const attendeeProperty = (attendee: IcsAttendee): Property => property('ATTENDEE', mailto(attendee.email), [
  one('CUTYPE', attendee.cutype), one('ROLE', attendee.role), one('PARTSTAT', attendee.partstat), one('RSVP', attendee.rsvp ? 'TRUE' : 'FALSE'),
  ...some('DELEGATED-TO', attendee.delegatedTo), ...some('DELEGATED-FROM', attendee.delegatedFrom),
  ...(attendee.sentBy === null ? [] : some('SENT-BY', [attendee.sentBy])), ...named(attendee.name),
])
