import * as z from 'zod/mini'
import type { ContactId, NoteId, PhotoId, RelationId, RoleId } from '#domain/base/ids.ts'
import { CUP_STATES } from '#domain/warmth/cup.ts'
import { endpoint, nothing } from './endpoint.ts'
import { givingView, helpView } from './help.ts'
import { act, birthday, channel, cursor, day, flag, id, letGo, level, limit, longText, page, reason, relationKind, roleKind, shortText } from './value.ts'

const contactId = id<ContactId>()
const contactPath = z.object({ contactId })

const fields = {
  familyName: shortText, givenName: shortText, name: shortText, salutation: shortText, pinyin: shortText, nickname: shortText,
  organization: shortText, department: shortText, position: shortText, workContent: longText,
  channels: z.array(channel).check(z.maxLength(50)),
  birthday: z.nullable(birthday),
  closeness: z.nullable(level), busyness: z.nullable(level),
  tags: z.array(shortText).check(z.maxLength(100)),
  placeNotes: longText, howWeMet: longText,
}
export const contactDraft = z.partial(z.object(fields))
export const contactView = z.object({ id: contactId, ...fields, photoId: z.nullable(id<PhotoId>()), letGo: z.nullable(letGo), createdOn: day })

/** The cup: `temperature` in °C today, null when never met; `interval` in days and where it comes from. */
export const cupView = z.object({
  state: z.enum(CUP_STATES),
  temperature: z.nullable(z.number()),
  interval: z.number(),
  intervalFrom: z.enum(['plan_line', 'role', 'default']),
  /** Whether a plan line asks for contact; only such a cup becomes due on Today. */
  planned: z.boolean(),
  dueOn: z.nullable(day),
  lastOn: z.nullable(day),
})

export const contactRow = z.object({
  id: contactId, name: z.string(), salutation: z.string(), pinyin: z.string(), indexLetter: z.string(),
  organization: z.string(), department: z.string(), position: z.string(), workContent: z.string(),
  photoId: z.nullable(z.string()), tags: z.array(z.string()), roleKinds: z.array(roleKind), closeness: z.nullable(level), letGo: z.boolean(), cup: cupView,
})

export const roleView = z.object({ id: id<RoleId>(), contactId, kind: roleKind, label: z.string(), from: z.nullable(day), to: z.nullable(day) })
const named = z.object({ id: contactId, name: z.string(), salutation: z.string() })
/** `direction` says which end this person is: `from` is the one who manages, introduced, assists. */
export const relationView = z.object({
  id: id<RelationId>(), kind: relationKind, direction: z.enum(['from', 'to']), other: named, from: z.nullable(day), to: z.nullable(day),
  /** Of an introduction: when the introducer was told what came of it. */
  toldOn: z.nullable(day),
})
export const noteView = z.object({ id: id<NoteId>(), contactId, text: z.string(), private: z.boolean(), on: day })

export const listContacts = endpoint({
  method: 'GET', path: '/contacts', summary: 'A page of people, sorted by name, due day or warmth, filtered. `q` is what `search` takes, notes apart, and gives the best 200 at most; `letter` begins a list by name at that letter.',
  input: z.object({
    sort: z.optional(z.enum(['name', 'due', 'coldest', 'warmest'])),
    q: z.optional(shortText), roleKind: z.optional(roleKind), tag: z.optional(shortText), organization: z.optional(shortText),
    cup: z.optional(z.enum(CUP_STATES)), planned: z.optional(flag), letGo: z.optional(flag),
    letter: z.optional(z.string().check(z.regex(/^[A-Z#]$/))), cursor, limit,
  }),
  returns: page(contactRow),
})
export const getContact = endpoint({
  method: 'GET', path: '/contacts/:contactId', summary: 'One person: fields, cup, roles, relations, notes, open follow-ups, plan lines, help received and given.',
  input: contactPath,
  returns: z.object({
    contact: contactView, cup: cupView, roles: z.array(roleView), relations: z.array(relationView), notes: z.array(noteView),
    actionItems: z.array(z.object({ id: z.string(), contactId, interactionId: z.nullable(z.string()), text: z.string(), by: z.enum(['me', 'them']), dueOn: z.nullable(day), doneOn: z.nullable(day) })),
    lines: z.array(z.object({ id: z.string(), planId: z.string(), cadenceText: z.string(), formatsText: z.string(), lengthText: z.string(), topic: z.string(), roleKind: z.nullable(roleKind), state: z.enum(['kept', 'lowered', 'let_go']) })),
    helps: z.array(helpView), givings: z.array(givingView),
    salutationChoices: z.array(z.string()),
    nextBirthday: z.nullable(z.object({ on: day, age: z.nullable(z.int()) })),
    interactions: z.int(),
  }),
})
export const createContact = endpoint({ method: 'POST', path: '/contacts', creates: true, summary: 'Adds a person; name, reading and salutation are proposed where left out.', input: contactDraft, returns: z.object({ ...act.shape, contact: contactView }) })
export const editContact = endpoint({ method: 'PATCH', path: '/contacts/:contactId', summary: 'Changes fields of a person.', input: z.object({ contactId, ...contactDraft.shape }), returns: z.object({ ...act.shape, contact: contactView }) })
export const removeContact = endpoint({ method: 'DELETE', path: '/contacts/:contactId', summary: 'Removes a person with roles, relations, notes, plan lines, help received and given; undo brings all back.', input: contactPath, returns: act })

export const getWarmth = endpoint({
  method: 'GET', path: '/contacts/:contactId/warmth', summary: 'The curve of the last year and the touchpoints behind today’s number.',
  input: contactPath,
  returns: z.object({
    cup: cupView, from: day, to: day,
    /** One point a day from `from` to `to`, null before the first contact. */
    curve: z.array(z.nullable(z.number())),
    touches: z.array(z.object({ interactionId: z.string(), on: day, format: z.string(), depth: z.number(), before: z.number(), after: z.number() })),
    reasons: z.array(reason),
  }),
})

export const letGoContact = endpoint({ method: 'POST', path: '/contacts/:contactId/let-go', summary: 'Lets a relation go (封存), quietly and reversibly, with a reason.', input: z.object({ contactId, reason: shortText }), returns: act })
export const openContactAgain = endpoint({ method: 'DELETE', path: '/contacts/:contactId/let-go', summary: 'Opens it again (开盖).', input: contactPath, returns: act })

export const putPhoto = endpoint({ method: 'PUT', path: '/contacts/:contactId/photo', bytes: 'up', summary: 'Sets the photo (JPEG, PNG, WebP or GIF, at most 5 MB).', input: contactPath, returns: act })
export const removePhoto = endpoint({ method: 'DELETE', path: '/contacts/:contactId/photo', summary: 'Takes the photo off.', input: contactPath, returns: act })
export const getPhoto = endpoint({ method: 'GET', path: '/photos/:photoId', bytes: 'down', summary: 'A photo’s bytes.', input: z.object({ photoId: id<PhotoId>() }), returns: nothing })

const roleFields = { kind: roleKind, label: shortText, from: z.nullable(day), to: z.nullable(day) }
export const createRole = endpoint({ method: 'POST', path: '/contacts/:contactId/roles', creates: true, summary: 'Says what this person is to me.', input: z.object({ contactId, ...roleFields }), returns: z.object({ ...act.shape, role: roleView }) })
export const editRole = endpoint({ method: 'PATCH', path: '/roles/:roleId', summary: 'Changes a role, for instance its last day.', input: z.object({ roleId: id<RoleId>(), ...z.partial(z.object(roleFields)).shape }), returns: z.object({ ...act.shape, role: roleView }) })
export const removeRole = endpoint({ method: 'DELETE', path: '/roles/:roleId', summary: 'Removes a role.', input: z.object({ roleId: id<RoleId>() }), returns: act })

const relationFields = { kind: relationKind, otherId: contactId, direction: z.enum(['from', 'to']), from: z.nullable(day), to: z.nullable(day) }
export const createRelation = endpoint({ method: 'POST', path: '/contacts/:contactId/relations', creates: true, summary: 'Relates two people, with dates.', input: z.object({ contactId, ...relationFields }), returns: act })
export const editRelation = endpoint({ method: 'PATCH', path: '/relations/:relationId', summary: 'Changes the dates of a relation, or (`toldOn`, of an introduction) says when the introducer was told what came of it.', input: z.object({ relationId: id<RelationId>(), from: z.optional(z.nullable(day)), to: z.optional(z.nullable(day)), toldOn: z.optional(z.nullable(day)) }), returns: act })
export const removeRelation = endpoint({ method: 'DELETE', path: '/relations/:relationId', summary: 'Removes a relation.', input: z.object({ relationId: id<RelationId>() }), returns: act })

const noteFields = { text: longText, private: z.boolean() }
export const createNote = endpoint({ method: 'POST', path: '/contacts/:contactId/notes', creates: true, summary: 'Keeps a note about a person; a private one never leaves.', input: z.object({ contactId, ...noteFields }), returns: z.object({ ...act.shape, note: noteView }) })
export const editNote = endpoint({ method: 'PATCH', path: '/notes/:noteId', summary: 'Changes a note.', input: z.object({ noteId: id<NoteId>(), ...z.partial(z.object(noteFields)).shape }), returns: z.object({ ...act.shape, note: noteView }) })
export const removeNote = endpoint({ method: 'DELETE', path: '/notes/:noteId', summary: 'Removes a note.', input: z.object({ noteId: id<NoteId>() }), returns: act })
