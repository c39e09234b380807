import type { CalendarId, SeenEventId } from '../base/ids.ts'
import type { Series } from '../recurrence/series.ts'
import type { WallTime } from '../time/wall-time.ts'

/** A calendar of mine kept elsewhere (外部日历): its events are busy times here. */
export interface BusyCalendar {
  readonly id: CalendarId
  /** What the reader calls it; a file with the same name replaces it as a whole. */
  readonly name: string
  /** Whether its events are shown by their titles, or only as 忙. */
  readonly showTitles: boolean
  /** What its events are kept under: the SHA-256 of the file they came in. */
  readonly contentId: string
  readonly events: number
  /** UTC instant, ISO 8601. */
  readonly broughtAt: string
}

/** Somebody an event names, by e-mail in lower case. */
export interface BusyPerson {
  readonly email: string
  /** They said they would not come. */
  readonly declined: boolean
}

/** An event of such a calendar: a series on its own clock, or with `recurrenceId` what takes the place of one occurrence. */
export interface BusyEvent extends Series {
  readonly uid: string
  /** The original start of the occurrence it replaces, on the clock of its series. */
  readonly recurrenceId: WallTime | null
  /** It replaces that occurrence and moves all after it as well. */
  readonly thisAndFuture: boolean
  readonly title: string
  readonly place: string
  /** TRANSP:TRANSPARENT: shown, but in nobody's way. */
  readonly free: boolean
  /** STATUS:CANCELLED of one occurrence, which is then not there. */
  readonly cancelled: boolean
  readonly people: readonly BusyPerson[]
}

/** An event that was offered as contact that happened and was taken or turned down: it is not offered again. */
export interface SeenEvent {
  readonly id: SeenEventId
  /** A digest of UID and original start. */
  readonly key: string
}
