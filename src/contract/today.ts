import * as z from 'zod/mini'
import type { ActionItemId, ContactId, DeferralId } from '#domain/base/ids.ts'
import { contactRow } from './contact.ts'
import { endpoint } from './endpoint.ts'
import { act, count, day, id, reason } from './value.ts'

const subject = z.union([
  z.object({ kind: z.literal('due'), contactId: id<ContactId>() }),
  z.object({ kind: z.literal('birthday'), contactId: id<ContactId>(), year: z.int() }),
  z.object({ kind: z.literal('action_item'), actionItemId: id<ActionItemId>() }),
])

/** One proposal: about whom, why (first reason first), what could be talked of, about how long. */
export const todayItem = z.object({
  subject, person: contactRow,
  reasons: z.array(reason),
  topic: z.string(),
  /** The plan line's words for how often and in what form, '' without a line. */
  cadenceText: z.string(), formatsText: z.string(),
  minutes: z.nullable(z.int()),
  /** The day it is about: due day, birthday, promised day. */
  on: day,
  text: z.string(),
})

export const getToday = endpoint({
  method: 'GET', path: '/today', summary: 'At most five things for today in an order that is explained, and what waits behind 「明天再说」.',
  input: z.object({ later: z.optional(count(100)) }),
  returns: z.object({
    day, lunar: z.string(), festivals: z.array(z.string()),
    items: z.array(todayItem), minutes: z.int(),
    /** What is not asked for today: the next ones (as many as `later` asks for, 20 by default), and how many there are (`more` when the count was cut). */
    later: z.array(todayItem), laterCount: z.int(), more: z.boolean(),
    /** Why this order. */
    order: reason,
    week: z.object({ minutes: z.int(), budgetMinutes: z.int() }),
    contacts: z.int(), planned: z.int(),
  }),
})
export const defer = endpoint({
  method: 'POST', path: '/deferrals', creates: true, summary: 'Snoozes a proposal until a day, or skips this round (due people: one interval; birthdays: this year’s).',
  input: z.object({ subject, kind: z.enum(['snooze', 'skip']), until: z.optional(day) }), returns: z.object({ ...act.shape, until: day }),
})
export const undefer = endpoint({ method: 'DELETE', path: '/deferrals/:deferralId', summary: 'Takes a snooze or skip back.', input: z.object({ deferralId: id<DeferralId>() }), returns: act })
