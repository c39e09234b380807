import type { ContactId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { LineKind } from '#domain/line/line-reading.ts'
import type { LineView, PersonShown } from '#domain/line/line-view.ts'
import type { Day } from '#domain/time/day.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'

export type FollowUpSaid = NonNullable<LineView['followUp']>

/** What was set by hand; it stays while the line is typed on. A field left out stands as it is read. */
export interface LineEdits {
  readonly kind?: LineKind
  readonly added: readonly PickedPerson[]
  readonly removed: readonly ContactId[]
  /** Whom a word for several people means, null for none of them. */
  readonly chosen: Readonly<Record<string, PickedPerson | null>>
  /** Names nobody has: to be made, or left out. */
  readonly named: Readonly<Record<string, 'made' | 'left'>>
  readonly date?: Day | null
  readonly time?: string | null
  readonly minutes?: number | null
  readonly format?: Format | null
  readonly topic?: string
  readonly followUp?: FollowUpSaid | null
}

export const noEdits: LineEdits = { added: [], removed: [], chosen: {}, named: {} }

/** The line as it would be kept, and what is still open. */
export interface LineDraft {
  readonly kind: LineKind
  readonly people: readonly PickedPerson[]
  readonly unclear: readonly { readonly said: string; readonly candidates: readonly PersonShown[] }[]
  readonly strangers: readonly { readonly name: string; readonly made: boolean }[]
  readonly date: Day | null
  /** `assumed`: the line does not say it; `open`: nobody does. */
  readonly dateFrom: 'said' | 'assumed' | 'open'
  readonly alternatives: readonly Day[]
  readonly time: string | null
  readonly minutes: number | null
  readonly format: Format | null
  readonly topic: string
  readonly followUp: FollowUpSaid | null
}

const either = <Value>(edited: Value | undefined, read: Value): Value => (edited === undefined ? read : edited)

/** A reading with what was set by hand. Contact, help and thanks without a day are of today; a plan without one stays open. */
export const draftOf = (view: LineView, edits: LineEdits, today: Day): LineDraft => {
  const kind = edits.kind ?? view.kind
  const isChosen = (said: string): boolean => edits.chosen[said] !== undefined
  const chosen = view.unclearPeople.flatMap(({ said }) => edits.chosen[said] ?? [])
  const everyone = [...view.people.filter(({ id }) => !edits.removed.includes(id)).map(({ id, name }) => ({ id, name })), ...chosen, ...edits.added]
  const date = either(edits.date, view.date)
  const isOpen = date === null && kind === 'planned'
  return {
    kind,
    people: everyone.filter(({ id }, at) => everyone.findIndex(other => other.id === id) === at),
    unclear: view.unclearPeople.filter(({ said }) => !isChosen(said)),
    strangers: view.unknownPeople.filter(name => edits.named[name] !== 'left').map(name => ({ name, made: edits.named[name] === 'made' })),
    date: date ?? (isOpen ? null : today),
    dateFrom: date !== null ? 'said' : isOpen ? 'open' : 'assumed',
    alternatives: edits.date === undefined ? view.dateAlternatives.filter(other => other !== date) : [],
    time: either(edits.time, view.time),
    minutes: either(edits.minutes, view.minutes),
    format: either(edits.format, view.format),
    topic: either(edits.topic, view.topic),
    followUp: either(edits.followUp, view.followUp),
  }
}

export type Missing =
  | { readonly what: 'people' }
  | { readonly what: 'format' }
  | { readonly what: 'future' }
  | { readonly what: 'unclear'; readonly said: string }
  | { readonly what: 'unknown'; readonly name: string }

/** What has to be settled before the line can be kept, the first first. */
export const missingIn = ({ kind, people, unclear, strangers, date, format }: LineDraft, today: Day): readonly Missing[] => [
  ...unclear.map(({ said }) => ({ what: 'unclear' as const, said })),
  ...strangers.filter(({ made }) => !made).map(({ name }) => ({ what: 'unknown' as const, name })),
  ...(people.length === 0 && strangers.length === 0 && unclear.length === 0 ? [{ what: 'people' as const }] : []),
  ...(kind === 'happened' && date !== null && date > today ? [{ what: 'future' as const }] : []),
  ...(kind === 'happened' && format === null ? [{ what: 'format' as const }] : []),
]

/** The body of `keepLine`. The day is always said: what waits offline is of the day it was written. */
export const keptOf = (text: string, { kind, people, strangers, date, time, minutes, format, topic, followUp }: LineDraft) => ({
  text: text.trim(), kind, date, time, minutes, format, topic, followUp,
  contactIds: people.map(({ id }) => id),
  newPeople: strangers.filter(({ made }) => made).map(({ name }) => name),
})
