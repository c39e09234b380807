import * as z from 'zod/mini'
import type { AdviceId, AskId, ContactId, GrowthEntryId, OccurrenceId } from '#domain/base/ids.ts'
import { GROWTH_KINDS } from '#domain/growth/growth-entry.ts'
import { endpoint } from './endpoint.ts'
import { act, cursor, day, id, limit, longText, page, shortText } from './value.ts'

const contactId = id<ContactId>()
const askId = id<AskId>()
const adviceId = id<AdviceId>()
const entryId = id<GrowthEntryId>()

/** 诉求: what I want to ask a person; `agreed` is what they said to being a mentor. */
export const askView = z.object({ id: askId, contactId, text: z.string(), mentor: z.boolean(), position: z.int(), answer: z.string(), answeredOn: z.nullable(day), agreed: z.nullable(z.boolean()) })
/** 建议: what they advised, whether it was tried, what it gave, and when they were told. */
export const adviceView = z.object({ id: adviceId, contactId, on: day, text: z.string(), occurrenceId: z.nullable(id<OccurrenceId>()), tried: z.enum(['not_yet', 'tried', 'will_not']), result: z.string(), reportedOn: z.nullable(day) })
/** 成长记录. */
export const growthView = z.object({ id: entryId, on: day, kind: z.enum(GROWTH_KINDS), text: z.string(), solvedOn: z.nullable(day), solvedWith: z.nullable(contactId) })

export const listAsks = endpoint({ method: 'GET', path: '/contacts/:contactId/asks', summary: 'What I want to ask a person, in order, with the answers; and what they advised, the newest first.', input: z.object({ contactId }), returns: z.object({ asks: z.array(askView), advice: z.array(adviceView) }) })
export const createAsk = endpoint({ method: 'POST', path: '/contacts/:contactId/asks', creates: true, summary: 'Notes something to ask a person, behind what is there (`mentor`: to be my mentor, which stays last).', input: z.object({ contactId, text: shortText, mentor: z.optional(z.boolean()) }), returns: z.object({ ...act.shape, ask: askView }) })
export const editAsk = endpoint({
  method: 'PATCH', path: '/asks/:askId', summary: 'Changes something to ask, its place in the order (`position`, from 0), or notes the answer.',
  input: z.object({ askId, text: z.optional(shortText), mentor: z.optional(z.boolean()), position: z.optional(z.int().check(z.minimum(0), z.maximum(1_000))), answer: z.optional(longText), answeredOn: z.optional(z.nullable(day)), agreed: z.optional(z.nullable(z.boolean())) }), returns: z.object({ ...act.shape, ask: askView }),
})
export const removeAsk = endpoint({ method: 'DELETE', path: '/asks/:askId', summary: 'Removes something to ask.', input: z.object({ askId }), returns: act })

export const createAdvice = endpoint({ method: 'POST', path: '/contacts/:contactId/advice', creates: true, summary: 'Notes what a person advised, in a talk or out of one.', input: z.object({ contactId, on: day, text: shortText, occurrenceId: z.optional(z.nullable(id<OccurrenceId>())) }), returns: z.object({ ...act.shape, advice: adviceView }) })
export const editAdvice = endpoint({
  method: 'PATCH', path: '/advice/:adviceId', summary: 'Says whether advice was tried, what it gave, and when they were told of it.',
  input: z.object({ adviceId, on: z.optional(day), text: z.optional(shortText), tried: z.optional(z.enum(['not_yet', 'tried', 'will_not'])), result: z.optional(longText), reportedOn: z.optional(z.nullable(day)) }), returns: z.object({ ...act.shape, advice: adviceView }),
})
export const removeAdvice = endpoint({ method: 'DELETE', path: '/advice/:adviceId', summary: 'Removes advice.', input: z.object({ adviceId }), returns: act })

export const listGrowth = endpoint({ method: 'GET', path: '/growth', summary: 'My growth log, or one kind of entry, the newest first.', input: z.object({ kind: z.optional(z.enum(GROWTH_KINDS)), cursor, limit }), returns: page(growthView) })
export const createGrowthEntry = endpoint({ method: 'POST', path: '/growth', creates: true, summary: 'Writes down progress, something learned, a mistake or a problem.', input: z.object({ on: z.optional(day), kind: z.enum(GROWTH_KINDS), text: longText }), returns: z.object({ ...act.shape, entry: growthView }) })
export const editGrowthEntry = endpoint({
  method: 'PATCH', path: '/growth/:entryId', summary: 'Changes an entry, or says on which day a problem was solved and with whose help.',
  input: z.object({ entryId, on: z.optional(day), kind: z.optional(z.enum(GROWTH_KINDS)), text: z.optional(longText), solvedOn: z.optional(z.nullable(day)), solvedWith: z.optional(z.nullable(contactId)) }), returns: z.object({ ...act.shape, entry: growthView }),
})
export const removeGrowthEntry = endpoint({ method: 'DELETE', path: '/growth/:entryId', summary: 'Removes an entry.', input: z.object({ entryId }), returns: act })
