import * as z from 'zod/mini'
import type { ContactId, GivingId, HelpId, InteractionId } from '#domain/base/ids.ts'
import { endpoint } from './endpoint.ts'
import { act, day, id, shortText } from './value.ts'

const contactId = id<ContactId>()
const helpId = id<HelpId>()
const givingId = id<GivingId>()
const fields = { on: day, text: shortText }
const interactionId = z.nullable(id<InteractionId>())

/** 受助: help received; `thankedOn` null while it is still open. */
export const helpView = z.object({ id: helpId, contactId, ...fields, interactionId, thankedOn: z.nullable(day) })
/** 付出: help given. */
export const givingView = z.object({ id: givingId, contactId, ...fields, interactionId })

export const createHelp = endpoint({ method: 'POST', path: '/contacts/:contactId/helps', creates: true, summary: 'Records help received from a person.', input: z.object({ contactId, ...fields, thankedOn: z.optional(z.nullable(day)) }), returns: z.object({ ...act.shape, help: helpView }) })
export const editHelp = endpoint({ method: 'PATCH', path: '/helps/:helpId', summary: 'Changes help received, or says on which day it was thanked for (`thankedOn`).', input: z.object({ helpId, ...z.partial(z.object(fields)).shape, thankedOn: z.optional(z.nullable(day)) }), returns: z.object({ ...act.shape, help: helpView }) })
export const removeHelp = endpoint({ method: 'DELETE', path: '/helps/:helpId', summary: 'Removes help received.', input: z.object({ helpId }), returns: act })

export const createGiving = endpoint({ method: 'POST', path: '/contacts/:contactId/givings', creates: true, summary: 'Records help given to a person.', input: z.object({ contactId, ...fields }), returns: z.object({ ...act.shape, giving: givingView }) })
export const editGiving = endpoint({ method: 'PATCH', path: '/givings/:givingId', summary: 'Changes help given.', input: z.object({ givingId, ...z.partial(z.object(fields)).shape }), returns: z.object({ ...act.shape, giving: givingView }) })
export const removeGiving = endpoint({ method: 'DELETE', path: '/givings/:givingId', summary: 'Removes help given.', input: z.object({ givingId }), returns: act })
