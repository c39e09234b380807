import * as z from 'zod/mini'
import type { AskId, ContactId, PlanLineId, RelationId } from '#domain/base/ids.ts'
import { FIRST_STEPS, MENTOR_KINDS } from '#domain/meeting/first-meeting.ts'
import { roleView } from './contact.ts'
import { endpoint } from './endpoint.ts'
import { askView } from './growth.ts'
import { createMeeting, meetingView, occurrenceView } from './meeting.ts'
import { act, day, id, longText, shortText } from './value.ts'

const contactId = id<ContactId>()
const relationId = id<RelationId>()
const lineId = id<PlanLineId>()
const person = z.object({ id: contactId, name: z.string(), salutation: z.string() })

/** The first meeting with somebody: introduced, asked, met, answered, thanked (M6, M7). */
export const getFirstMeeting = endpoint({
  method: 'GET', path: '/contacts/:contactId/first-meeting', summary: 'The first meeting with a person: who introduced us, what to ask and how to say it, the talk, their answer, letters of thanks to the introducers, and which step comes next.',
  input: z.object({ contactId }),
  returns: z.object({
    person,
    /** How they are addressed once they are a mentor. */
    asMentor: z.string(),
    introducers: z.array(z.object({ relationId, person, toldOn: z.nullable(day) })),
    asks: z.array(askView),
    /** What to answer to 「你希望我怎么帮助你？」, drafted from what is still to be asked; '' when nothing is. */
    rehearsal: z.string(),
    /** The talk with them that comes, else the last one; after their answer, the one before it. */
    meeting: z.nullable(occurrenceView),
    /** The day they agreed to be my mentor, and the day they declined; null for not. */
    agreed: z.nullable(day), declined: z.nullable(day),
    role: z.nullable(roleView),
    /** Their line in the plan of today, and whether there is such a plan: its fiscal year. */
    planLineId: z.nullable(lineId), planYear: z.nullable(z.int()),
    readiness: z.enum(FIRST_STEPS),
    /** A letter to each introducer that tells what came of it; none before there is anything to tell. */
    thanks: z.array(z.object({ relationId, contactId, name: z.string(), to: z.string(), subject: z.string(), text: z.string() })),
  }),
})

const { title, format, start, minutes, zone, rule, place, text } = createMeeting.input.shape

export const agreeToMentor = endpoint({
  method: 'POST', path: '/contacts/:contactId/agreed', creates: true,
  summary: 'Notes that a person agreed to be my mentor, all in one act: the ask is answered, the role begins, the line of that year’s plan is made or brought up to date (left out: as the role’s playbook has it; null: none), and the meeting that locks it is arranged.',
  input: z.object({
    contactId, on: day, kind: z.enum(MENTOR_KINDS), label: z.optional(shortText),
    /** Which ask they said yes to; left out, the one that asks them to be my mentor. */
    askId: z.optional(z.nullable(id<AskId>())), answer: z.optional(longText),
    line: z.optional(z.nullable(z.partial(z.object({ cadenceText: shortText, lengthText: shortText, formatsText: shortText, topic: longText })))),
    meeting: z.optional(z.nullable(z.object({ title, format, start, minutes, zone, rule, place, text }))),
  }),
  returns: z.object({ ...act.shape, role: roleView, planLineId: z.nullable(lineId), meeting: z.nullable(meetingView) }),
})
