import { Failure } from '../base/failure.ts'
import type { WorkspaceId } from '../base/ids.ts'
import { mailAddress } from '../mail/mail-address.ts'

/** What the reader wants to be reminded of by e-mail (X5). One a workspace, known by its id. */
export interface ReminderSettings {
  readonly id: WorkspaceId
  /** Where reminders go; null: the mailbox’s own address. */
  readonly to: string | null
  /** When the digest of a working day goes, `HH:MM` on the workspace’s clock; null: no digest. */
  readonly digestAt: string | null
  /** So many minutes before a talk its brief goes; null: no brief. */
  readonly briefMinutes: number | null
}

/** How early a brief may come, in minutes. */
export const BRIEF_MINUTES = { least: 5, most: 240, usual: 30 } as const

/** Nothing is sent to anybody who did not ask for it. */
export const noReminders = (id: WorkspaceId): ReminderSettings => ({ id, to: null, digestAt: null, briefMinutes: null })

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Settings as they are kept; an empty address is none. Fails with `mail.address_invalid`, `reminder.time_invalid` or `reminder.minutes_invalid`. */
export const reminderSettings = ({ id, to, digestAt, briefMinutes }: ReminderSettings): ReminderSettings => {
  if (digestAt !== null && !CLOCK.test(digestAt)) throw Failure.of('invalid', 'reminder.time_invalid', { value: digestAt.slice(0, 20) })
  const { least, most } = BRIEF_MINUTES
  if (briefMinutes !== null && !(Number.isInteger(briefMinutes) && briefMinutes >= least && briefMinutes <= most)) throw Failure.of('invalid', 'reminder.minutes_invalid', { least: String(least), most: String(most) })
  return { id, to: to === null || to.trim() === '' ? null : mailAddress('', to).email, digestAt, briefMinutes }
}
