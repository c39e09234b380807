import { isDay, type Day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { Format } from '#domain/interaction/format.ts'
import { keepForTab, keptForTab } from '../ground/storage.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'

/** The form as it is being written. Null is what the reader left as proposed. */
export interface ArrangeDraft {
  readonly people: readonly PickedPerson[]
  readonly title: string | null
  readonly format: Format | null
  readonly often: 'once' | 'series' | null
  readonly cadenceText: string | null
  readonly on: string | null
  /** Wall clock `HH:MM`. */
  readonly at: string | null
  /** Null while the field is empty. */
  readonly minutes: number | null | 'proposed'
  readonly place: string | null
  readonly text: string | null
  /** Which reading of the cadence is meant. */
  readonly reading: string | null
  /** Talks that are put on another day, by the start the rule gives. */
  readonly moved: Readonly<Record<string, WallTime>>
}

export const emptyDraft = (people: readonly PickedPerson[], on: Day | null, at: string | null = null): ArrangeDraft => ({
  people, title: null, format: null, often: null, cadenceText: null, on, at, minutes: 'proposed', place: null, text: null, reading: null, moved: {},
})

// Kept per people it was begun for, so that one never shows up in another's form.
const keyOf = (people: readonly PickedPerson[]): string => `arrange-draft.${people.map(({ id }) => id).join('.')}`

/** What was begun in this tab for these people and not arranged; null when nothing was. */
export const keptDraft = (fresh: ArrangeDraft): ArrangeDraft | null => {
  const kept = keptForTab(keyOf(fresh.people))
  return kept === null ? null : { ...fresh, ...(JSON.parse(kept) as Partial<ArrangeDraft>) }
}

/** Null when arranged or dropped. */
export const keepDraft = (start: readonly PickedPerson[], draft: ArrangeDraft | null): void => keepForTab(keyOf(start), draft === null ? null : JSON.stringify(draft))

/** The same with everything proposed filled in. */
export interface FilledDraft {
  readonly people: readonly PickedPerson[]
  readonly often: 'once' | 'series'
  readonly cadenceText: string
  /** '' for a series that may begin on whatever day suits best. */
  readonly on: string
  readonly at: string
  readonly minutes: number | null
}

type Wrong = 'nobody' | 'no_date' | 'past' | 'minutes_wrong' | 'no_cadence'

/** What is still wrong, by field. */
export const wrongIn = ({ people, often, cadenceText, on, at, minutes }: FilledDraft, today: Day): { people?: Wrong; on?: Wrong; at?: Wrong; minutes?: Wrong; cadenceText?: Wrong } => ({
  ...(people.length === 0 ? { people: 'nobody' } : {}),
  ...(often === 'series' && on === '' ? {} : !isDay(on) ? { on: 'no_date' } : on < today ? { on: 'past' } : {}),
  ...(/^\d\d:\d\d$/.test(at) ? {} : { at: 'no_date' }),
  ...(minutes !== null && Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440 ? {} : { minutes: 'minutes_wrong' }),
  ...(often === 'series' && cadenceText.trim() === '' ? { cadenceText: 'no_cadence' } : {}),
})

/** When people usually meet so: lunch at noon. */
export const usualTime = (format: Format): string => ({ lunch: '12:00', dinner: '18:30', coffee: '15:00' } as Partial<Record<Format, string>>)[format] ?? '10:00'
