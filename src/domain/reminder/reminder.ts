import type { MeetingId, MessageId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'
import type { WallTime } from '../time/wall-time.ts'

/** `test` is a digest the reader had sent by a press. */
export const REMINDER_KINDS = ['digest', 'brief', 'test'] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** A reminder that was decided (提醒). Its key is there once, so that whatever is crashed, restarted or set back, nothing is reminded of twice. */
export interface Reminder {
  readonly key: string
  /** ms since 1970. */
  readonly decidedAt: number
  /** After this it is of no use any more and does not go, ms since 1970. */
  readonly until: number
  /** The letter, or null for a digest of a day with nothing to say. */
  readonly messageId: MessageId | null
}

export const digestKey = (day: Day): string => `digest ${day}`
export const testKey = (id: MessageId): string => `test ${id}`

/** A talk that moved is another one to be reminded of. */
export const briefKey = ({ meetingId, recurrenceId, start }: { readonly meetingId: MeetingId; readonly recurrenceId: WallTime; readonly start: WallTime }): string =>
  `brief ${meetingId} ${recurrenceId} ${start}`

export const kindOfReminder = ({ key }: Pick<Reminder, 'key'>): ReminderKind => REMINDER_KINDS.find(kind => key.startsWith(`${kind} `)) ?? 'test'

/** Letters to oneself are kept so long, in ms; then they are forgotten. */
export const REMINDERS_KEPT_MS = 35 * 86_400_000
