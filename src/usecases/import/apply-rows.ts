import { nameKey } from '#domain/contact/match-keys.ts'
import type { FieldChange } from '#domain/sheet/diff-row.ts'
import type { PeopleIndex } from '#domain/sheet/people-index.ts'
import type { RowDecision, RowPlan } from '#domain/sheet/plan-rows.ts'
import { rowPatch } from '#domain/sheet/row-patch.ts'
import type { SheetRow } from '#domain/sheet/sheet-row.ts'
import type { Locale } from '#i18n/messages.ts'
import type { ImportRow } from '#store/import-row.ts'
import type { Stores } from '#store/stores.ts'
import { sheetWords } from '../plan/sheet-words.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import type { ImportHead } from './head.ts'
import { readingFrom, rowOutcome } from './row-outcome.ts'
import { repeatsOf } from './reread-row.ts'
import { rowsTogether } from './rows-together.ts'
import { noteOf, readingOf, type RowReading } from './staged-row.ts'
import { writeLines } from './write-lines.ts'
import { writeNotes } from './write-notes.ts'
import { writePeople } from './write-people.ts'
import { writeRelations } from './write-relations.ts'
import type { Writing } from './writing.ts'

export interface Applied {
  readonly created: number
  readonly changed: number
}

interface Judged {
  readonly staged: ImportRow
  readonly row: SheetRow
  readonly repeats: number | null
  readonly plan: RowPlan
  readonly reading: RowReading
}

/**
 * Applies these rows in one transaction and marks each as applied in the same. Every row is compared anew with what is there now: one that would
 * do to somebody else, or is in doubt by now, is left and says so.
 */
export const applyRows = async (writing: Writing, head: ImportHead, locale: Locale, waiting: readonly ImportRow[]): Promise<Applied> => {
  const { stores } = writing
  const { rows, people } = await rowsTogether(stores, head, writing.plan.id, locale, waiting)
  const first: Judged[] = []
  for (const { staged, row } of rows) first.push(judge({ staged, row, repeats: await repeatsOf(stores, head, staged) }, people, locale, noteOf(staged).decided))
  const kin = await madeTogether(stores, head, first, people)
  const judged = first.map(one => (isNamesake(one, kin) ? judge(one, people, locale, { kind: 'new_person' }) : one))
  const clear = judged.filter(isAsSeen)
  await stores.importRows.derive(judged.filter(one => !isAsSeen(one)).map(({ staged, plan, reading }) => ({ ...staged, state: plan.state, reading })))
  const written = await writePeople(writing, clear.map(({ staged, plan }) => ({ row: staged.row, existing: plan.existing, patch: rowPatch(plan.row, agreed(plan, readingOf(staged)), plan.existing) })))
  await writeLines(writing, written)
  await writeNotes(writing, written)
  await writeRelations(writing, written, people)
  await stores.importRows.updateMany(clear.map(({ staged, reading }, index) => {
    const contactId = written[index]?.contact.id ?? null
    return { before: staged, after: { ...staged, state: 'applied', reading: { ...reading, contactId, why: reading.contactId === null ? 'made' : reading.why } } }
  }))
  await refreshWarmth(stores, written.map(({ contact }) => contact.id), writing.today)
  return { created: clear.filter(({ plan }) => plan.existing === null).length, changed: clear.filter(({ plan }) => plan.existing !== null).length }
}

const judge = ({ staged, row, repeats }: Pick<Judged, 'staged' | 'row' | 'repeats'>, people: PeopleIndex, locale: Locale, decision: RowDecision | null): Judged => {
  const plan = rowOutcome(row, people, decision, sheetWords(locale), repeats)
  return { staged, row, repeats, plan, reading: readingFrom(plan, decision, repeats) }
}

/** People whom earlier rows of this import made and whom these rows are taken for by now. */
const madeTogether = async ({ importRows }: Pick<Stores, 'importRows'>, head: ImportHead, judged: readonly Judged[], people: PeopleIndex): Promise<ReadonlySet<string>> => {
  const names = judged.filter(isTakenFor).flatMap(({ plan }) => plan.candidates).flatMap(id => people.byContact.get(id)?.[0]?.contact.name ?? [])
  const applied = names.length === 0 ? [] : await importRows.appliedReadings(head.rowsId, names.map(name => `name:${nameKey(name)}`))
  return new Set(applied.flatMap(reading => readingOf({ reading }) ?? []).flatMap(({ why, contactId }) => (why === 'made' && contactId !== null ? [contactId] : [])))
}

/** Shown as somebody new, but by now somebody has that name or e-mail. */
const isTakenFor = ({ staged, repeats, plan }: Judged): boolean =>
  staged.state === 'create' && noteOf(staged).decided === null && repeats === null && plan.candidates.length > 0

/** Namesakes of one sheet (or people who share a mailbox) were shown as different people; that one of them is made by now changes nothing. */
const isNamesake = (one: Judged, kin: ReadonlySet<string>): boolean => isTakenFor(one) && one.plan.candidates.every(id => kin.has(id))

/** Still about the person the reader saw; a further line of a person of this very sheet is met only now. */
const isAsSeen = ({ staged, repeats, plan, reading }: Judged): boolean => {
  const seen = readingOf(staged)
  return (plan.state === 'create' || plan.state === 'change') && (seen === null || repeats !== null || seen.contactId === reading.contactId)
}

/** Only what the reader saw is done: of two lines of a person, one must not take back what the other changed. */
const agreed = ({ changes }: RowPlan, seen: RowReading | null): readonly FieldChange[] =>
  seen === null || seen.repeats !== null ? changes : changes.filter(change => seen.changes.some(shown => nameOf(shown) === nameOf(change)))

const nameOf = (change: FieldChange): string => (change.field === 'extra' ? `extra:${change.heading}` : change.field)
