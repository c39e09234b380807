import type * as z from 'zod/mini'
import type { putReminders, reminders } from '#contract/reminder.ts'
import { BRIEF_MINUTES } from '#domain/reminder/reminder-settings.ts'

export type RemindersView = z.output<typeof reminders>

/** What the form holds; time and minutes stay at hand while they are not wanted. */
export interface RemindersDraft {
  readonly digest: boolean
  readonly at: string
  readonly brief: boolean
  readonly minutes: number | null
  readonly to: string
}

export const remindersDraftOf = ({ to, digestAt, briefMinutes }: Pick<RemindersView, 'to' | 'digestAt' | 'briefMinutes'>): RemindersDraft =>
  ({ digest: digestAt !== null, at: digestAt ?? '08:00', brief: briefMinutes !== null, minutes: briefMinutes ?? BRIEF_MINUTES.usual, to: to ?? '' })

export interface RemindersWrong {
  readonly at: boolean
  readonly minutes: boolean
}

export const wrongIn = ({ digest, at, brief, minutes }: RemindersDraft): RemindersWrong => ({
  at: digest && at === '', minutes: brief && (minutes === null || !Number.isInteger(minutes) || minutes < BRIEF_MINUTES.least || minutes > BRIEF_MINUTES.most),
})

export const remindersInputOf = ({ digest, at, brief, minutes, to }: RemindersDraft): z.input<typeof putReminders.input> => ({ to: to.trim() === '' ? null : to.trim(), digestAt: digest ? at : null, briefMinutes: brief ? minutes : null })
