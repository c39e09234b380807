import type { Day } from '#domain/time/day.ts'
import { addDays, isDay, weekdayOf } from '#domain/time/day.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { Heard } from '#domain/interaction/interaction.ts'
import { keepForTab, keptForTab } from '../ground/storage.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'

/** `key` tells the rows of the form apart. */
export interface FollowUpDraft { readonly key: number; readonly text: string; readonly by: 'me' | 'them'; readonly dueOn: string }

/** The form as it is being written; numbers and days as typed. `money` in the currency's whole unit (元). */
export interface LogDraft {
  readonly people: readonly PickedPerson[]
  readonly on: string
  /** Wall clock `HH:MM`, null when not said. */
  readonly at: string | null
  readonly format: Format
  readonly minutes: number | null
  readonly money: number | null
  readonly startedBy: 'me' | 'them' | null
  readonly topic: string
  readonly notes: string
  readonly heard: string
  readonly sensitivity: Heard['sensitivity']
  readonly expiresOn: string
  readonly followUps: readonly FollowUpDraft[]
}

export const emptyDraft = (today: Day): LogDraft => ({
  people: [], on: today, at: null, format: 'face_to_face', minutes: null, money: null, startedBy: null, topic: '', notes: '', heard: '', sensitivity: 'discreet', expiresOn: '', followUps: [],
})

// Drafts are kept per person they were begun for, so that one never shows up in another's form.
const keyOf = (people: readonly PickedPerson[]): string => `log-draft.${people.map(person => person.id).join('.')}`

export const keptDraft = (fresh: LogDraft): LogDraft | null => {
  const kept = keptForTab(keyOf(fresh.people))
  return kept === null ? null : { ...fresh, ...(JSON.parse(kept) as Partial<LogDraft>) }
}

/** Null when saved or dropped. */
export const keepDraft = (start: readonly PickedPerson[], draft: LogDraft | null): void =>
  keepForTab(keyOf(start), draft === null ? null : JSON.stringify(draft))

/** Friday of last week, weeks beginning on Monday: what 上周五 says even on a Sunday. */
export const lastFriday = (today: Day): Day => addDays(today, 1 - weekdayOf(today) - 3)

type Wrong = 'nobody' | 'no_date' | 'future' | 'minutes_wrong' | 'money_wrong'

/** What is still wrong, by field. */
export const wrongIn = (draft: LogDraft, today: Day): { people?: Wrong; on?: Wrong; minutes?: Wrong; money?: Wrong } => ({
  ...(draft.people.length === 0 ? { people: 'nobody' } : {}),
  ...(!isDay(draft.on) ? { on: 'no_date' } : draft.on > today ? { on: 'future' } : {}),
  ...(draft.minutes !== null && !(Number.isInteger(draft.minutes) && draft.minutes >= 1 && draft.minutes <= 1440) ? { minutes: 'minutes_wrong' } : {}),
  ...(draft.money !== null && !(draft.money >= 0 && Number.isFinite(draft.money)) ? { money: 'money_wrong' } : {}),
})
