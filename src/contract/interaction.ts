import * as z from 'zod/mini'
import type { ActionItemId, ContactId, InteractionId } from '#domain/base/ids.ts'
import { INTERACTION_SOURCES } from '#domain/interaction/interaction.ts'
import { cupView } from './contact.ts'
import { endpoint } from './endpoint.ts'
import { act, clock, cursor, day, format, id, limit, longText, page, shortText } from './value.ts'

const contactId = id<ContactId>()
const interactionId = id<InteractionId>()
const heard = z.object({ text: longText, sensitivity: z.enum(['open', 'discreet', 'secret']), expiresOn: z.nullable(day) })
const minutes = z.int().check(z.minimum(1), z.maximum(1440))
const money = z.int().check(z.minimum(0), z.maximum(1_000_000_000))

const required = { on: day, format, contactIds: z.array(contactId).check(z.minLength(1), z.maxLength(100)) }
const optional = {
  at: z.nullable(clock), startedBy: z.nullable(z.enum(['me', 'them'])), minutes: z.nullable(minutes), money: z.nullable(money),
  topic: shortText, notes: longText, heard: z.nullable(heard),
}
const followUp = z.object({ text: shortText, by: z.enum(['me', 'them']), dueOn: z.nullable(day) })

export const interactionView = z.object({
  id: interactionId, ...required, ...optional, source: z.enum(INTERACTION_SOURCES),
  people: z.array(z.object({ id: contactId, name: z.string(), salutation: z.string() })),
})
/** Each cup before and after, so that the page can show it refill. */
export const refill = z.object({ contactId, name: z.string(), before: cupView, after: cupView })

export const logInteraction = endpoint({
  method: 'POST', path: '/interactions', creates: true, summary: 'Logs contact that happened, with one or several people, and the follow-ups promised.',
  input: z.object({ ...required, ...z.partial(z.object(optional)).shape, followUps: z.optional(z.array(followUp).check(z.maxLength(50))) }),
  returns: z.object({ ...act.shape, interaction: interactionView, refills: z.array(refill) }),
})
export const getInteraction = endpoint({ method: 'GET', path: '/interactions/:interactionId', summary: 'One interaction.', input: z.object({ interactionId }), returns: interactionView })
export const editInteraction = endpoint({
  method: 'PATCH', path: '/interactions/:interactionId', summary: 'Changes an interaction; the cups of all concerned follow.',
  input: z.object({ interactionId, ...z.partial(z.object({ ...required, ...optional })).shape }),
  returns: z.object({ ...act.shape, interaction: interactionView }),
})
export const removeInteraction = endpoint({ method: 'DELETE', path: '/interactions/:interactionId', summary: 'Removes an interaction.', input: z.object({ interactionId }), returns: act })
export const listTimeline = endpoint({ method: 'GET', path: '/contacts/:contactId/timeline', summary: 'What happened with one person, newest first.', input: z.object({ contactId, cursor, limit }), returns: page(interactionView) })

const actionItemId = id<ActionItemId>()
export const actionItemView = z.object({ id: actionItemId, contactId, interactionId: z.nullable(interactionId), text: z.string(), by: z.enum(['me', 'them']), dueOn: z.nullable(day), doneOn: z.nullable(day) })
export const createActionItem = endpoint({ method: 'POST', path: '/contacts/:contactId/action-items', creates: true, summary: 'Records a follow-up promised.', input: z.object({ contactId, ...followUp.shape }), returns: z.object({ ...act.shape, actionItem: actionItemView }) })
export const editActionItem = endpoint({ method: 'PATCH', path: '/action-items/:actionItemId', summary: 'Changes a follow-up, or marks it done (`doneOn`).', input: z.object({ actionItemId, ...z.partial(followUp).shape, doneOn: z.optional(z.nullable(day)) }), returns: z.object({ ...act.shape, actionItem: actionItemView }) })
export const removeActionItem = endpoint({ method: 'DELETE', path: '/action-items/:actionItemId', summary: 'Removes a follow-up.', input: z.object({ actionItemId }), returns: act })
