import { nameKey } from '#domain/contact/match-keys.ts'
import type { PeopleIndex } from '#domain/sheet/people-index.ts'
import type { SheetRow } from '#domain/sheet/sheet-row.ts'
import { rememberingReaders } from '#domain/sheet/word-readers.ts'
import type { Locale } from '#i18n/messages.ts'
import type { ImportRow } from '#store/import-row.ts'
import type { Stores } from '#store/stores.ts'
import type { ImportHead } from './head.ts'
import { knownPeople } from './known-people.ts'
import { chosenPerson } from './stage-rows.ts'
import { readingOf, sheetRowOf } from './staged-row.ts'

/** Rows that are applied in one step, read, with everyone they may mean. */
export interface RowsTogether {
  readonly rows: readonly { readonly staged: ImportRow; readonly row: SheetRow }[]
  readonly people: PeopleIndex
}

/** No step grows beyond this, however long a chain of managers is. */
const AT_MOST = 200

/**
 * These rows, and with them the later rows that make the people they name (主管, 介绍人) when nobody of that name is known yet:
 * else a manager would be made by name first and then be met as a namesake in the manager's own row.
 */
export const rowsTogether = async (stores: Stores, head: ImportHead, planId: ImportHead['planId'], locale: Locale, first: readonly ImportRow[]): Promise<RowsTogether> => {
  const words = rememberingReaders()
  const rows = first.map(staged => ({ staged, row: sheetRowOf(staged, head, words) }))
  const taken = new Set(first.map(({ row }) => row))
  for (;;) {
    const people = await knownPeople(stores, rows.map(({ row }) => row), planId, locale, rows.flatMap(({ staged }) => chosenPerson(staged)))
    const own = new Set(rows.map(({ row }) => nameKey(row.values.name)))
    const missing = rows.flatMap(({ row }) => [row.texts.manager ?? '', row.texts.introducedBy ?? '']).map(nameKey).filter(key => key !== '' && !own.has(key) && !people.byName.has(key))
    const found = missing.length === 0 || rows.length >= AT_MOST ? [] : await stores.importRows.withIdentities(head.rowsId, missing.map(key => `name:${key}`))
    const pulled = found.filter(staged => staged.state === 'create' && !taken.has(staged.row) && (readingOf(staged)?.repeats ?? null) === null)
    if (pulled.length === 0) return { rows, people }
    for (const staged of pulled) {
      taken.add(staged.row)
      rows.push({ staged, row: sheetRowOf(staged, head, words) })
    }
  }
}
