import { isDeepStrictEqual } from 'node:util'
import { Failure } from '#domain/base/failure.ts'
import type { ContactId, ImportId } from '#domain/base/ids.ts'
import type { RowDecision } from '#domain/sheet/plan-rows.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { openImport } from './head.ts'
import { readingsOf, rereadNamesakes, rereadRow } from './reread-row.ts'
import { type RowView, rowViews } from './row-view.ts'
import { noteAs, noteOf, type RowReading } from './staged-row.ts'

interface MendImportRow {
  readonly importId: ImportId
  readonly row: number
  readonly cells?: readonly string[]
  readonly decision?: RowDecision['kind'] | null
  readonly contactId?: ContactId
}

/**
 * Mends cells of a row or decides a doubt, and reads the row anew; so are the others about the same person. Mended cells open a decision again
 * unless one is given along. `actId` is null where nothing was changed. Fails with `import.row_not_found`, `import.already_applied`, `contact.not_found`.
 */
export const mendImportRow = (deps: Deps, who: Who, { importId, row, cells, decision, contactId }: MendImportRow): Promise<RowView & { readonly actId: string | null }> => {
  const act = actOf(deps, who, 'import.mend')
  return deps.db.transact(who.workspaceId, act, async stores => {
    const { head } = await openImport(stores, importId)
    const before = await stores.importRows.get(head.rowsId, row)
    if (before === null) throw Failure.of('not_found', 'import.row_not_found', { row: String(row) })
    if (before.state === 'applied') throw Failure.of('conflict', 'import.already_applied', {})
    const note = noteOf(before)
    const mended = cells !== undefined && !isDeepStrictEqual(cells, before.cells)
    const decided = decision !== undefined ? await decisionOf(stores, decision, contactId, (await readingsOf(stores, head, who.locale, [before]))[0]) : mended ? null : note.decided
    const errors = mended ? note.errors.filter(({ column }) => (cells[column] ?? '') === '') : note.errors
    const after = await rereadRow(stores, head, who.locale, { ...before, cells: cells ?? before.cells, decision: noteAs({ decided, errors }) })
    await stores.importRows.update(before, after)
    await rereadNamesakes(stores, head, who.locale, [before, after])
    const [view] = await rowViews(stores, head, [after], who.locale, todayOf(deps, who))
    if (view === undefined) throw new Error(`row ${row} was read and cannot be shown`)
    return { ...view, actId: isDeepStrictEqual([before.cells, before.decision], [after.cells, after.decision]) ? null : act.actId }
  })
}

const decisionOf = async (stores: WritableStores, kind: RowDecision['kind'] | null, contactId: ContactId | undefined, reading: RowReading | undefined): Promise<RowDecision | null> => {
  if (kind === null) return null
  if (kind !== 'same_person') return { kind }
  const meant = contactId ?? reading?.contactId ?? reading?.candidates[0]
  if (meant === undefined || meant === null) throw Failure.of('invalid', 'input.invalid', { field: 'contactId' })
  return { kind, contactId: found(await stores.contacts.get(meant as ContactId), 'contact.not_found').id }
}
