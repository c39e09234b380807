import type { DeliveryState } from '#domain/mail/message.ts'
import { kindOfReminder, type ReminderKind } from '#domain/reminder/reminder.ts'
import type { Stores } from '#store/stores.ts'
import { type Deps, instantOf, type Who } from '../deps.ts'
import { type ProblemView, problemView } from '../mail/problem-view.ts'

/** A reminder that was decided, and how far it came; instants in UTC. */
export interface ReminderView {
  readonly kind: ReminderKind
  readonly subject: string
  readonly to: string
  readonly decidedAt: string
  readonly state: DeliveryState
  readonly sentAt: string | null
  readonly problem: ProblemView | null
}

/** What the reader wishes to be reminded of, where that goes, and what went last, `reminders` of the contract. */
export interface RemindersView {
  readonly to: string | null
  readonly digestAt: string | null
  readonly briefMinutes: number | null
  /** The mailbox they leave from; null when none is set up, and then nothing goes. */
  readonly mailbox: string | null
  readonly recent: readonly ReminderView[]
}

const SHOWN = 5

export const remindersView = async (stores: Stores, locale: Who['locale']): Promise<RemindersView> => {
  const { to = null, digestAt = null, briefMinutes = null } = (await stores.reminderSettings.get()) ?? {}
  const newest = await stores.reminders.newest(SHOWN)
  const ids = newest.flatMap(({ messageId }) => messageId ?? [])
  const letters = new Map((await stores.messages.getMany(ids)).map(({ id, letter }) => [id, letter]))
  const deliveries = await stores.deliveries.of(ids)
  return {
    to, digestAt, briefMinutes, mailbox: (await stores.mailAccount.get())?.account.from.email ?? null,
    recent: newest.flatMap((reminder): ReminderView[] => {
      const letter = reminder.messageId === null ? undefined : letters.get(reminder.messageId)
      const delivery = reminder.messageId === null ? undefined : deliveries.get(reminder.messageId)
      if (letter === undefined || delivery === undefined) return []
      const { state, sentAt, problem } = delivery
      return [{
        kind: kindOfReminder(reminder), subject: letter.subject, to: letter.to.map(({ email }) => email).join(', '), decidedAt: instantOf(reminder.decidedAt), state,
        sentAt: sentAt === null ? null : instantOf(sentAt), problem: problemView(locale, problem),
      }]
    }),
  }
}

export const getReminders = (deps: Deps, who: Who): Promise<RemindersView> => deps.db.read(who.workspaceId, stores => remindersView(stores, who.locale))
