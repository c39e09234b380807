import { identityOf, repetitions } from '#domain/sheet/repetition.ts'
import type { Locale } from '#i18n/messages.ts'
import type { ImportRow } from '#store/import-row.ts'
import type { Stores, WritableStores } from '#store/stores.ts'
import { sheetWords } from '../plan/sheet-words.ts'
import type { ImportHead } from './head.ts'
import { knownPeople } from './known-people.ts'
import { readingFrom, rowOutcome } from './row-outcome.ts'
import { chosenPerson } from './stage-rows.ts'
import { noteOf, readingOf, type RowReading, sheetRowOf } from './staged-row.ts'

/** One row read and compared anew, its earlier namesakes of the sheet in mind. */
export const rereadRow = async (stores: Stores, head: ImportHead, locale: Locale, row: ImportRow): Promise<ImportRow> => {
  const read = sheetRowOf(row, head)
  const { decided } = noteOf(row)
  const people = await knownPeople(stores, [read], head.planId, locale, chosenPerson(row))
  const identity = identityOf(read, people.byKey.has(read.key))
  const repeats = decided?.kind === 'discard' ? null : await repeatedBy(stores, head, { ...row, identity })
  const plan = rowOutcome(read, people, decided, sheetWords(locale), repeats)
  return { ...row, identity, state: plan.state, reading: readingFrom(plan, decided, repeats) }
}

/** Rows further down about the people these rows are or were about: they may repeat another row now, or none any more. */
export const rereadNamesakes = async (stores: WritableStores, head: ImportHead, locale: Locale, rows: readonly ImportRow[]): Promise<void> => {
  const identities = rows.map(({ identity }) => identity).filter(identity => identity !== '')
  const own = new Set(rows.map(({ row }) => row))
  for (const other of await stores.importRows.withIdentities(head.rowsId, identities)) {
    if (own.has(other.row) || other.state === 'applied' || other.state === 'discarded') continue
    await stores.importRows.derive([await rereadRow(stores, head, locale, other)])
  }
}

/** What was read of these rows; those that undo brought back are read anew, which writes nothing. */
export const readingsOf = async (stores: Stores, head: ImportHead, locale: Locale, rows: readonly ImportRow[]): Promise<RowReading[]> => {
  const readings: RowReading[] = []
  for (const row of rows) {
    const reading = readingOf(row) ?? readingOf(await rereadRow(stores, head, locale, row))
    if (reading === null) throw new Error(`row ${row.row} was read and has no reading`)
    readings.push(reading)
  }
  return readings
}

/** The earlier row (0-based) this one repeats, also when undo brought it back. */
export const repeatsOf = async (stores: Stores, head: ImportHead, row: ImportRow): Promise<number | null> => {
  const reading = readingOf(row)
  return reading === null ? repeatedBy(stores, head, row) : reading.repeats
}

const repeatedBy = async (stores: Stores, head: ImportHead, row: ImportRow): Promise<number | null> => {
  if (row.identity === '') return null
  const repeatOf = repetitions()
  for (const other of await stores.importRows.withIdentities(head.rowsId, [row.identity])) {
    if (other.row >= row.row) break
    if (other.state !== 'discarded') repeatOf(sheetRowOf(other, head), row.identity)
  }
  return repeatOf(sheetRowOf(row, head), row.identity)
}
