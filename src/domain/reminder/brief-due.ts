import type { Occurrence } from '../meeting/occurrence.ts'
import type { ReminderSettings } from './reminder-settings.ts'

/** A talk that stands, and when it begins in ms since 1970. */
export interface ComingTalk {
  readonly at: number
  readonly one: Pick<Occurrence, 'cancelled' | 'interactionId' | 'droppedFor'>
}

/**
 * Whether a talk’s brief is due: it begins within the minutes chosen and has not begun, and nothing was said of it yet. Also on a day off, for the
 * reader put the talk there. `now` in ms since 1970.
 */
export const briefDue = ({ briefMinutes }: Pick<ReminderSettings, 'briefMinutes'>, { at, one }: ComingTalk, now: number): boolean =>
  briefMinutes !== null && at > now && at - now <= briefMinutes * 60_000 && !one.cancelled && one.interactionId === null && one.droppedFor === null
