/** What a stranger's calendar may ask of us. */
export interface IcsLimits {
  /** Octets of UTF-8. */
  readonly bytes: number
  readonly events: number
  /** Attendees of one event. */
  readonly attendees: number
  /** RDATE and EXDATE values of one event, each. */
  readonly dates: number
  /** Components inside each other. */
  readonly depth: number
  /** VTIMEZONEs looked at, and onsets listed in one of them. */
  readonly zones: number
  /** Problems told; further ones are the same story. */
  readonly problems: number
}

export const ICS_LIMITS: IcsLimits = { bytes: 1_048_576, events: 1_000, attendees: 1_000, dates: 10_000, depth: 8, zones: 50, problems: 100 }

/** Largest calendar of the reader’s own that is taken in, from a file or an address. */
export const CALENDAR_BYTES = 5 * 1_048_576
