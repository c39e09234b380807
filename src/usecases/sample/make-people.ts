import type { ActionItemId, ContactId, GivingId, HelpId, InteractionId, NoteId, RelationId, RoleId } from '#domain/base/ids.ts'
import { type Birthday, isValidBirthday } from '#domain/contact/birthday.ts'
import type { Channel } from '#domain/contact/channel.ts'
import { contactOf, type Derive } from '#domain/contact/contact-of.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Note } from '#domain/contact/note.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { Role } from '#domain/contact/role.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import type { Giving } from '#domain/interaction/giving.ts'
import type { Help } from '#domain/interaction/help.ts'
import { addDays, addMonths, dateOf, type Day, monthOf, yearOf } from '#domain/time/day.ts'
import { lunarOf } from '#domain/time/lunar.ts'
import { cast, castKeys, type CastKey, relations, type SampleBirthday, type SampleRhythm } from './cast.ts'
import type { SampleFrame } from './make-interactions.ts'
import type { PersonText } from './texts.ts'

const rhythmOf = (key: CastKey): SampleRhythm => cast[key]

export const makeContact = ({ texts, today, idOf }: SampleFrame, key: CastKey, readingOf: Derive['readingOf']): Contact => {
  const text = texts.people[key]
  const { roles, closeness = null, busyness = null, birthday, letGo, talks } = rhythmOf(key)
  const { familyName, givenName, name = '', salutation = '', nickname = '', organization, department = '', position = '', workContent = '' } = text
  const { tags = [], placeNotes = '', howWeMet = '', why = '' } = text
  const createdOn = addDays(today, -(talks?.first ?? (roles[0]?.from ?? 0) * 20 + 3))
  const draft = {
    familyName, givenName, name, salutation, nickname, organization, department, position, workContent, tags, placeNotes, howWeMet, closeness, busyness,
    channels: channelsOf(text), birthday: birthday === undefined ? null : birthdayOf(birthday, today),
  }
  const contact = contactOf(idOf(key), draft, createdOn, { readingOf, roleKinds: roles.map(role => role.kind) })
  return letGo === undefined ? contact : { ...contact, letGo: { reason: why, on: addDays(today, -letGo) } }
}

const channelsOf = ({ mobile, email, wechat }: PersonText): Channel[] =>
  ([['mobile', mobile], ['email', email], ['wechat', wechat]] as const).flatMap(([kind, value]) => (value === undefined ? [] : [{ kind, value, label: '' }]))

/** A birthday said by its distance from today falls on that day in its own calendar. */
const birthdayOf = (birthday: SampleBirthday, today: Day): Birthday => {
  if (!('inDays' in birthday)) return { leapMonth: false, ...birthday }
  const on = addDays(today, birthday.inDays)
  if (birthday.calendar === 'lunar') {
    const { month, day, leap } = lunarOf(on)
    return { calendar: 'lunar', year: null, month, day, leapMonth: leap }
  }
  const born: Birthday = { calendar: 'solar', year: birthday.age === null ? null : yearOf(on) - birthday.age, month: monthOf(on), day: dateOf(on), leapMonth: false }
  return isValidBirthday(born) ? born : { ...born, year: null }
}

export const makeRoles = ({ texts, today, newId, idOf }: SampleFrame): Role[] =>
  castKeys.flatMap(key => rhythmOf(key).roles.map(({ kind, from, to }, i) => ({
    id: newId() as RoleId, contactId: idOf(key), kind, label: texts.people[key].roleLabels?.[i] ?? '', from: addMonths(today, -from), to: to === undefined ? null : addMonths(today, -to),
  })))

export const makeRelations = ({ today, newId, idOf }: SampleFrame): Relation[] =>
  relations.map(({ kind, of, to, from, until }) => ({
    id: newId() as RelationId, contactId: idOf(of), kind, otherId: idOf(to),
    from: from === undefined ? null : addMonths(today, -from), to: until === undefined ? null : addMonths(today, -until),
    // Whoever introduced us long ago was told within a week; of the newest nothing has come yet.
    toldOn: kind !== 'introduced' || from === undefined || from <= 1 ? null : addDays(addMonths(today, -from), 7),
  }))

export const makeNotes = ({ texts, today, newId, idOf }: SampleFrame): Note[] =>
  castKeys.flatMap(key => (texts.people[key].notes ?? []).map(([text, ago, secret]) => ({
    id: newId() as NoteId, contactId: idOf(key), text, private: secret === 'private', on: addDays(today, -ago),
  })))

export const makeHelps = ({ texts, today, newId, idOf }: SampleFrame): Help[] =>
  castKeys.flatMap(key => (texts.people[key].helps ?? []).map(([text, ago, thankedAgo]) => ({
    id: newId() as HelpId, contactId: idOf(key), on: addDays(today, -ago), text, interactionId: null, thankedOn: thankedAgo === undefined ? null : addDays(today, -thankedAgo),
  })))

export const makeGivings = ({ texts, today, newId, idOf }: SampleFrame): Giving[] =>
  castKeys.flatMap(key => (texts.people[key].givings ?? []).map(([text, ago]) => ({ id: newId() as GivingId, contactId: idOf(key), on: addDays(today, -ago), text, interactionId: null })))

/** Follow-ups; an open one was promised in the newest talk with that person. */
export const makeActionItems = ({ texts, today, newId, idOf }: SampleFrame, newestWith: (contactId: ContactId) => InteractionId | null): ActionItem[] =>
  castKeys.flatMap(key => (texts.people[key].promised ?? []).map(([by, text, dueIn, doneAgo]) => ({
    id: newId() as ActionItemId, contactId: idOf(key), interactionId: doneAgo === undefined ? newestWith(idOf(key)) : null, text, by,
    dueOn: dueIn === null ? null : addDays(today, dueIn), doneOn: doneAgo === undefined ? null : addDays(today, -doneAgo),
  })))
