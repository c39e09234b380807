import type { ImportId } from '#domain/base/ids.ts'
import { identityOf, repetitions } from '#domain/sheet/repetition.ts'
import { rawRows } from '#domain/sheet/read-row.ts'
import type { SheetRow } from '#domain/sheet/sheet-row.ts'
import type { Sheet } from '#domain/sheet/table.ts'
import { rememberingReaders, type WordReaders } from '#domain/sheet/word-readers.ts'
import type { Act } from '#store/database.ts'
import type { ImportRow } from '#store/import-row.ts'
import type { Deps, Who } from '../deps.ts'
import { sheetWords } from '../plan/sheet-words.ts'
import { turns } from '../turns.ts'
import type { ImportHead } from './head.ts'
import { knownPeople } from './known-people.ts'
import { readingFrom, rowOutcome } from './row-outcome.ts'
import { keepable, noteAs, noteOf, type RowNote, sheetRowOf } from './staged-row.ts'

/** Rows read, matched and written at a time: each a short transaction, so that others have their turn between. */
const AT_ONCE = 200

/** Where rows come from: a sheet, or what was staged before. The rows after one (0 for the first), at most so many; none at the end. */
export type RowSource = (after: number, limit: number) => Promise<readonly UnreadRow[]>

export interface UnreadRow extends Pick<ImportRow, 'row' | 'cells' | 'decision'> {
  /** Applied already: taken over as it is. */
  readonly done?: ImportRow
}

/** The rows of people of a sheet as they come from the file. */
export const fromSheet = (sheet: Sheet, head: ImportHead): RowSource => {
  const rows = rawRows(sheet, head).map(({ row, cells, errors }): UnreadRow => {
    const note: RowNote = { decided: null, errors }
    return { row: row + 1, cells: cells.map(keepable), decision: noteAs(note) }
  })
  let at = 0
  return async (_, limit) => rows.slice(at, (at += limit))
}

/** The rows staged before, with what was mended and decided. */
export const fromStaged = (deps: Deps, who: Who, rowsId: ImportId): RowSource => async (after, limit) => {
  const rows = await deps.db.read(who.workspaceId, ({ importRows }) => importRows.after(rowsId, after, limit))
  return rows.map(row => (row.state === 'applied' ? { ...row, done: row } : row))
}

/** Reads, matches and compares every row and writes it under `head.rowsId`. Nothing of it is logged: it can all be read again. */
export const stageRows = async (deps: Deps, who: Who, act: Act, head: ImportHead, source: RowSource): Promise<void> => {
  const turn = turns()
  const repeatOf = repetitions()
  const words = sheetWords(who.locale)
  const readers = rememberingReaders()
  for (let after = 0; ;) {
    const some = await source(after, AT_ONCE)
    const last = some.at(-1)
    if (last === undefined) return
    const read = await readRows(some, head, readers, turn)
    const chosen = some.flatMap(row => chosenPerson(row))
    const people = await deps.db.read(who.workspaceId, stores => knownPeople(stores, read, head.planId, who.locale, chosen))
    const staged: ImportRow[] = []
    for (const [index, unread] of some.entries()) {
      const row = read[index]
      if (row === undefined) continue
      await turn()
      const identity = identityOf(row, people.byKey.has(row.key))
      if (unread.done !== undefined) {
        repeatOf(row, identity)
        staged.push({ ...unread.done, importId: head.rowsId })
        continue
      }
      const { decided } = noteOf(unread)
      const repeats = decided?.kind === 'discard' ? null : repeatOf(row, identity)
      const plan = rowOutcome(row, people, decided, words, repeats)
      staged.push({ importId: head.rowsId, row: unread.row, cells: unread.cells, state: plan.state, decision: unread.decision, reading: readingFrom(plan, decided, repeats), identity })
    }
    await deps.db.transact(who.workspaceId, act, ({ importRows }) => importRows.stage(staged), 'long write')
    after = last.row
  }
}

const readRows = async (rows: readonly UnreadRow[], head: ImportHead, words: WordReaders, turn: () => Promise<void>): Promise<SheetRow[]> => {
  const read: SheetRow[] = []
  for (const row of rows) {
    await turn()
    read.push(sheetRowOf(row, head, words))
  }
  return read
}

export const chosenPerson = (row: Pick<ImportRow, 'decision'>): string[] => {
  const { decided } = noteOf(row)
  return decided?.kind === 'same_person' ? [decided.contactId] : []
}
