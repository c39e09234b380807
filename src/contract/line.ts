import * as z from 'zod/mini'
import type { ActionItemId, ContactId, GivingId, HelpId, InteractionId } from '#domain/base/ids.ts'
import { LINE_KINDS } from '#domain/line/line-reading.ts'
import { endpoint } from './endpoint.ts'
import { refill } from './interaction.ts'
import { act, clock, day, format, id, shortText } from './value.ts'

const text = z.string().check(z.maxLength(600))
const minutes = z.int().check(z.minimum(1), z.maximum(1440))
const followUp = z.object({ text: shortText, due: z.nullable(day) })
/** UTF-16 offsets into the line, the end exclusive. */
const span = z.nullable(z.object({ start: z.int(), end: z.int() }))
export const personSaid = z.object({ id: id<ContactId>(), name: z.string(), salutation: z.string(), organization: z.string(), position: z.string() })

/** What the line says and nothing more: null, '' or empty is what it does not say. */
export const lineView = z.object({
  kind: z.enum(LINE_KINDS),
  people: z.array(personSaid),
  /** A word that may mean several people: the reader has to choose. */
  unclearPeople: z.array(z.object({ said: z.string(), candidates: z.array(personSaid) })),
  unknownPeople: z.array(z.string()),
  date: z.nullable(day),
  /** Other days the words may mean. */
  dateAlternatives: z.array(day),
  time: z.nullable(clock), minutes: z.nullable(minutes), format: z.nullable(format), topic: z.string(), followUp: z.nullable(followUp),
  spans: z.object({ date: span, time: span, minutes: span, format: span, topic: span, followUp: span }),
})

export const readLine = endpoint({
  method: 'POST', path: '/lines/read', repeat: 'harmless', summary: 'Reads one line of Chinese or English: what happened, is planned, was given or received, with whom, when, how, about what. Saves nothing.',
  input: z.object({ text }), returns: lineView,
})

export const keepLine = endpoint({
  method: 'POST', path: '/lines', creates: true,
  summary: 'Keeps what a line says, as its reader settled it: contact that happened, a plan, help received or given, thanks owed; people who are new are made. One act, one undo.',
  input: z.object({
    text, kind: z.enum(LINE_KINDS),
    contactIds: z.array(id<ContactId>()).check(z.maxLength(100)),
    /** Names of people to make; with `contactIds` at least one person in all. */
    newPeople: z.optional(z.array(shortText).check(z.maxLength(20))),
    /** Left out: today for what happened, open for what is planned. */
    date: z.optional(z.nullable(day)), time: z.optional(z.nullable(clock)), minutes: z.optional(z.nullable(minutes)),
    /** Needed for what happened. */
    format: z.optional(z.nullable(format)),
    topic: z.optional(shortText), followUp: z.optional(z.nullable(followUp)),
  }),
  returns: z.object({
    ...act.shape,
    people: z.array(z.object({ id: id<ContactId>(), name: z.string(), made: z.boolean() })),
    interactionId: z.nullable(id<InteractionId>()), helpIds: z.array(id<HelpId>()), givingIds: z.array(id<GivingId>()), actionItemIds: z.array(id<ActionItemId>()),
    refills: z.array(refill),
  }),
})
