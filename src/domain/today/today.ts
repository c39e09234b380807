import type { ActionItemId, ContactId } from '../base/ids.ts'
import type { Reason } from '../base/reason.ts'
import { type Day, daysBetween, yearOf } from '../time/day.ts'
import type { Subject } from './deferral.ts'

/** At most so many things are asked of one day (L2, ux.md §3.1). */
export const TODAY_CAP = 5
/** How many days ahead a birthday is worth a word. */
export const BIRTHDAY_AHEAD = 7
const PROMISES_FIRST = 2

export interface DueCandidate {
  readonly contactId: ContactId
  readonly dueOn: Day
  /** °C today; null for a cup never filled. */
  readonly temperature: number | null
  readonly lastOn: Day | null
  readonly cadenceText: string
}
export interface BirthdayCandidate {
  readonly contactId: ContactId
  readonly on: Day
  /** The age reached, when the year of birth is known. */
  readonly age: number | null
}
export interface PromiseCandidate {
  readonly actionItemId: ActionItemId
  readonly contactId: ContactId
  readonly text: string
  readonly dueOn: Day
}

export interface Proposed {
  readonly subject: Subject
  readonly contactId: ContactId
  /** The day it is about. */
  readonly on: Day
  readonly reasons: readonly Reason[]
  /** The words of a promise, else ''. */
  readonly text: string
}

/**
 * The order of the day, one entry a person: birthdays of today; up to two promises of mine that have come due, oldest first;
 * planned cups, coldest first (never filled ones count as room-cold); birthdays of the coming days; further promises.
 * The first `TODAY_CAP` are today's, the rest waits behind 「明天再说」. `order` says so in one sentence.
 */
export const proposeToday = (
  today: Day,
  candidates: { readonly due: readonly DueCandidate[]; readonly birthdays: readonly BirthdayCandidate[]; readonly promises: readonly PromiseCandidate[] },
): { now: Proposed[]; later: Proposed[]; order: Reason } => {
  const birthdays = [...candidates.birthdays].sort((a, b) => compare(a.on, b.on) || compare(a.contactId, b.contactId)).map(candidate => ofBirthday(candidate, today))
  const promises = [...candidates.promises].sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.actionItemId, b.actionItemId)).map(ofPromise)
  const due = [...candidates.due].sort((a, b) => (a.temperature ?? 25) - (b.temperature ?? 25) || compare(a.contactId, b.contactId)).map(candidate => ofDue(candidate, today))
  const ordered = onePerPerson([
    ...birthdays.filter(({ on }) => on === today),
    ...promises.slice(0, PROMISES_FIRST),
    ...due,
    ...birthdays.filter(({ on }) => on !== today),
    ...promises.slice(PROMISES_FIRST),
  ])
  return { now: ordered.slice(0, TODAY_CAP), later: ordered.slice(TODAY_CAP), order: { key: 'today.order', values: { cap: String(TODAY_CAP) } } }
}

const ofDue = ({ contactId, dueOn, lastOn, cadenceText }: DueCandidate, today: Day): Proposed => ({
  subject: { kind: 'due', contactId },
  contactId,
  on: dueOn,
  text: '',
  reasons: [
    lastOn === null
      ? { key: 'today.never_met', values: { cadence: cadenceText } }
      : { key: 'today.last_touch', values: { cadence: cadenceText, days: String(daysBetween(lastOn, today)), on: `@day.${lastOn}` } },
    ...(lastOn === null ? [] : [dueOn < today
      ? ({ key: 'today.due_since', values: { days: String(daysBetween(dueOn, today)) } } as const)
      : ({ key: 'today.due_now', values: {} } as const)]),
  ],
})

const ofBirthday = ({ contactId, on, age }: BirthdayCandidate, today: Day): Proposed => ({
  subject: { kind: 'birthday', contactId, year: yearOf(on) },
  contactId,
  on,
  text: '',
  reasons: [
    on === today ? { key: 'today.birthday_today', values: {} } : { key: 'today.birthday_soon', values: { on: `@day.${on}`, days: String(daysBetween(today, on)) } },
    ...(age === null ? [] : [{ key: 'today.birthday_age', values: { age: String(age) } } as const]),
  ],
})

const ofPromise = ({ actionItemId, contactId, text, dueOn }: PromiseCandidate): Proposed => ({
  subject: { kind: 'action_item', actionItemId },
  contactId,
  on: dueOn,
  text,
  reasons: [{ key: 'today.promised', values: { on: `@day.${dueOn}`, text } }],
})

/** A person's later entries lend their reasons to the first one; promises stay apart, since each is a thing to do. */
const onePerPerson = (proposals: readonly Proposed[]): Proposed[] => {
  const firstOf = new Map<string, number>()
  const kept: Proposed[] = []
  for (const proposal of proposals) {
    const at = firstOf.get(proposal.contactId)
    const first = at === undefined ? undefined : kept[at]
    if (at === undefined || first === undefined || proposal.subject.kind === 'action_item') {
      if (at === undefined) firstOf.set(proposal.contactId, kept.length)
      kept.push(proposal)
    } else kept[at] = { ...first, reasons: [...first.reasons, ...proposal.reasons] }
  }
  return kept
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
