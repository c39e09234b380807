import type { Delivery, Message } from '#domain/mail/message.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Stores } from '#store/stores.ts'
import { instantOf, type Who } from '../deps.ts'
import { type ProblemView, problemView } from '../mail/problem-view.ts'

/** A letter in the outbox and how far it came; instants in UTC. */
export interface MessageView extends Pick<Message, 'id' | 'meetingId' | 'recurrenceId' | 'settles'>, Pick<Delivery, 'state' | 'attempts'> {
  readonly kind: Exclude<Message['kind'], 'reminder'>
  readonly actId: string
  readonly people: readonly NamedContact[]
  readonly to: string
  readonly subject: string
  readonly text: string
  /** What it tells calendars; null for words alone. */
  readonly method: string | null
  readonly decidedAt: string
  readonly nextAt: string | null
  readonly sentAt: string | null
  readonly problem: ProblemView | null
}

/** Letters with their people’s names, and how far each came. Reminders to the reader are no letters of the reader’s, and left out. */
export const messageViews = async ({ contacts, deliveries }: Pick<Stores, 'contacts' | 'deliveries'>, messages: readonly Message[], locale: Who['locale']): Promise<MessageView[]> => {
  const named = await contacts.named([...new Set(messages.flatMap(({ contactIds }) => contactIds))])
  const known = await deliveries.of(messages.map(({ id }) => id))
  return messages.flatMap((message): MessageView[] => {
    const { id, kind, decidedIn, decidedAt, meetingId, recurrenceId, contactIds, settles, letter } = message
    if (kind === 'reminder') return []
    const { state = 'unsure', attempts = 0, nextAt = null, sentAt = null, problem = null } = known.get(id) ?? {}
    return [{
      id, kind, actId: decidedIn, meetingId, recurrenceId, settles, people: contactIds.flatMap(one => named.get(one) ?? []), to: letter.to.map(({ email }) => email).join(', '), subject: letter.subject, text: letter.text,
      method: letter.calendar?.method ?? null, decidedAt: instantOf(decidedAt), state, attempts, nextAt: nextAt === null || state !== 'waiting' ? null : instantOf(nextAt), sentAt: sentAt === null ? null : instantOf(sentAt),
      problem: problemView(locale, problem),
    }]
  })
}
