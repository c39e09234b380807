import type { FailureCode, FailureKey } from '#domain/base/failure.ts'
import type { EventsRead } from '#formats/icalendar/read-events.ts'

/** What goes to the worker. */
export interface Asked {
  readonly bytes: Uint8Array
  readonly zone: string
}

/** What the worker sends back, once. An Error of ours loses its class on the way, so a Failure travels as its parts. */
export type Answer =
  | { readonly kind: 'events'; readonly read: EventsRead }
  | { readonly kind: 'failure'; readonly code: FailureCode; readonly key: FailureKey; readonly values: Readonly<Record<string, string>> }
