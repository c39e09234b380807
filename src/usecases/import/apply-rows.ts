import { rowPatch } from '#domain/sheet/row-patch.ts'
import type { RowPlan } from '#domain/sheet/plan-rows.ts'
import type { FieldChange } from '#domain/sheet/diff-row.ts'
import type { Locale } from '#i18n/messages.ts'
import type { ImportRow } from '#store/import-row.ts'
import { sheetWords } from '../plan/sheet-words.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import type { ImportHead } from './head.ts'
import { readingFrom, rowOutcome } from './row-outcome.ts'
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
  readonly plan: RowPlan
  readonly reading: RowReading
}

/**
 * Applies these rows in one transaction and marks each as applied in the same. Every row is compared anew with what is there now: one that would
 * do to somebody else, or is in doubt by now, is left and says so.
 */
export const applyRows = async (writing: Writing, head: ImportHead, locale: Locale, first: readonly ImportRow[]): Promise<Applied> => {
  const { stores } = writing
  const { rows, people } = await rowsTogether(stores, head, writing.plan.id, locale, first)
  const judged = rows.map(({ staged, row }): Judged => {
    const { decided } = noteOf(staged)
    const repeats = readingOf(staged)?.repeats ?? null
    const plan = rowOutcome(row, people, decided, sheetWords(locale), repeats)
    return { staged, plan, reading: readingFrom(plan, decided, repeats) }
  })
  const clear = judged.filter(isAsSeen)
  await stores.importRows.derive(judged.filter(one => !isAsSeen(one)).map(({ staged, plan, reading }) => ({ ...staged, state: plan.state, reading })))
  const written = await writePeople(writing, clear.map(({ staged, plan }) => ({ row: staged.row, existing: plan.existing, patch: rowPatch(plan.row, agreed(plan, readingOf(staged)), plan.existing) })))
  await writeLines(writing, written)
  await writeNotes(writing, written)
  await writeRelations(writing, written, people)
  for (const { staged, reading } of clear) await stores.importRows.update(staged, { ...staged, state: 'applied', reading })
  await refreshWarmth(stores, written.map(({ contact }) => contact.id), writing.today)
  return { created: clear.filter(({ plan }) => plan.existing === null).length, changed: clear.filter(({ plan }) => plan.existing !== null).length }
}

/** Still about the person the reader saw; a further line of a person of this very sheet is met only now. */
const isAsSeen = ({ staged, plan, reading }: Judged): boolean => {
  const seen = readingOf(staged)
  return (plan.state === 'create' || plan.state === 'change') && (seen === null || seen.repeats !== null || seen.contactId === reading.contactId)
}

/** Only what the reader saw is done: of two lines of a person, one must not take back what the other changed. */
const agreed = ({ changes }: RowPlan, seen: RowReading | null): readonly FieldChange[] =>
  seen === null || seen.repeats !== null ? changes : changes.filter(change => seen.changes.some(shown => nameOf(shown) === nameOf(change)))

const nameOf = (change: FieldChange): string => (change.field === 'extra' ? `extra:${change.heading}` : change.field)
