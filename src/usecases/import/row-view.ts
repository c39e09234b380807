import type { ContactId } from '#domain/base/ids.ts'
import type { FieldChange } from '#domain/sheet/diff-row.ts'
import type { RowDecision } from '#domain/sheet/plan-rows.ts'
import type { SheetProblem } from '#domain/sheet/problem.ts'
import { type Day } from '#domain/time/day.ts'
import { type Locale, translate, translateKey } from '#i18n/messages.ts'
import { columnWords, matchWords, sheetProblems } from '#i18n/sheet.ts'
import type { ContactListItem } from '#store/contact-query.ts'
import type { ImportRow, ImportRowState } from '#store/import-row.ts'
import type { Stores } from '#store/stores.ts'
import type { ImportHead } from './head.ts'
import { readingsOf } from './reread-row.ts'
import { noteOf, type RowReading } from './staged-row.ts'

/** `importRowView` of the contract. */
export interface RowView {
  readonly row: number
  readonly cells: readonly string[]
  readonly state: ImportRowState
  readonly problems: readonly (Omit<SheetProblem, 'values'> & { readonly values: Readonly<Record<string, string>>; readonly text: string })[]
  readonly match: { readonly contactId: ContactId; readonly name: string; readonly certain: boolean; readonly why: string } | null
  readonly candidates: readonly { readonly contactId: ContactId; readonly name: string; readonly detail: string }[]
  readonly diff: readonly { readonly field: string; readonly label: string; readonly before: string; readonly after: string }[]
  readonly decision: RowDecision['kind'] | null
  readonly name: string
}

/** Rows as they are shown, with the people they may mean by name. What was taken back by undo is read anew here. */
export const rowViews = async (stores: Stores, head: ImportHead, rows: readonly ImportRow[], locale: Locale, today: Day): Promise<RowView[]> => {
  const readings = await readingsOf(stores, head, locale, rows)
  const ids = readings.flatMap(({ contactId, candidates }) => [...(contactId === null ? [] : [contactId]), ...candidates]) as ContactId[]
  const people = new Map((await stores.contacts.items([...new Set(ids)], today)).map(item => [String(item.id), item]))
  return rows.flatMap((row, index) => {
    const reading = readings[index]
    return reading === undefined ? [] : [rowView(row, reading, people, locale)]
  })
}

const rowView = ({ row, cells, state, decision }: ImportRow, reading: RowReading, people: ReadonlyMap<string, ContactListItem>, locale: Locale): RowView => {
  const { problems, contactId, why, certain, candidates, changes, name } = reading
  const person = contactId === null ? undefined : people.get(contactId)
  return {
    row, cells, state, name,
    problems: problems.map(problem => ({ ...problem, text: translateKey(sheetProblems, locale, problem.key, problem.values) })),
    match: person === undefined || why === null ? null : { contactId: person.id, name: person.name, certain, why: translate(matchWords, locale, why) },
    candidates: candidates.flatMap(id => {
      const candidate = people.get(id)
      return candidate === undefined ? [] : [{ contactId: candidate.id, name: candidate.name, detail: [candidate.organization, candidate.department, candidate.position].filter(text => text !== '').join(' · ') }]
    }),
    diff: changes.map(change => ({ field: change.field, label: labelOf(change, locale), before: change.before, after: change.after })),
    decision: noteOf({ decision }).decided?.kind ?? null,
  }
}

const labelOf = (change: FieldChange, locale: Locale): string => (change.field === 'extra' ? change.heading : translate(columnWords, locale, change.field))
