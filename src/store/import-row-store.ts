import type { ImportId } from '#domain/base/ids.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type Page, keyOf, pageOf } from './cursor.ts'
import { importRowOf, type ImportRow, IMPORT_ROW_STATES, type ImportRowState, loggedOf, rowKey, rowOf, splitRowKey } from './import-row.ts'
import { chunks } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { marks } from './placeholders.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Tables } from './tables/tables.ts'

export const importRowReader = (context: ReadContext) => ({
  async get(importId: ImportId, row: number): Promise<ImportRow | null> {
    const { rows } = await context.run('select * from import_rows where workspace_id = ? and import_id = ? and row_number = ?', [context.workspaceId, importId, row])
    return rows[0] === undefined ? null : importRowOf(rows[0] as unknown as Tables['import_rows'])
  },

  /** Rows in the order of the sheet, all or those in one state. */
  async page(importId: ImportId, { state, cursor, limit }: { state?: ImportRowState | undefined; cursor?: string | null | undefined; limit: number }): Promise<Page<ImportRow>> {
    const after = keyOf(cursor, ['number'])
    const { rows } = await context.run(
      `select * from import_rows where workspace_id = ? and import_id = ?${state === undefined ? '' : ' and state = ?'}${after === null ? '' : ' and row_number > ?'} order by row_number limit ?`,
      [context.workspaceId, importId, ...(state === undefined ? [] : [state]), ...(after ?? []), limit + 1],
    )
    return pageOf(rows as unknown as Tables['import_rows'][], limit, importRowOf, row => [row.row_number])
  },

  /** The next rows after one (0 for the first), in whatever state. */
  async after(importId: ImportId, row: number, limit: number): Promise<ImportRow[]> {
    const { rows } = await context.run(
      'select * from import_rows where workspace_id = ? and import_id = ? and row_number > ? order by row_number limit ?', [context.workspaceId, importId, row, limit])
    return (rows as unknown as Tables['import_rows'][]).map(importRowOf)
  },

  /** Rows about the people these identities stand for, in the order of the sheet. */
  async withIdentities(importId: ImportId, identities: readonly string[]): Promise<ImportRow[]> {
    const found: ImportRow[] = []
    for (const some of chunks([...new Set(identities)])) {
      const { rows } = await context.run(
        `select * from import_rows where workspace_id = ? and import_id = ? and identity in (${marks(some.length)}) order by row_number`, [context.workspaceId, importId, ...some])
      found.push(...(rows as unknown as Tables['import_rows'][]).map(importRowOf))
    }
    return found
  },

  /** What was read of the applied rows about these people. */
  async appliedReadings(importId: ImportId, identities: readonly string[]): Promise<unknown[]> {
    const found: unknown[] = []
    for (const some of chunks([...new Set(identities)])) {
      const { rows } = await context.run(
        `select reading from import_rows where workspace_id = ? and import_id = ? and identity in (${marks(some.length)}) and state = 'applied' and reading is not null`, [context.workspaceId, importId, ...some])
      found.push(...rows.map(row => JSON.parse(String(row['reading'])) as unknown))
    }
    return found
  },

  /** How many rows are in each state. */
  async counts(importId: ImportId): Promise<Record<ImportRowState, number>> {
    const { rows } = await context.run('select state, count(*) as n from import_rows where workspace_id = ? and import_id = ? group by state', [context.workspaceId, importId])
    const counts = Object.fromEntries(IMPORT_ROW_STATES.map(state => [state, 0])) as Record<ImportRowState, number>
    for (const row of rows) counts[row['state'] as ImportRowState] = Number(row['n'])
    return counts
  },
})

const REPLACE = `on conflict (workspace_id, import_id, row_number) do update set cells = excluded.cells, reading = excluded.reading, state = excluded.state,
  decision = excluded.decision, identity = excluded.identity`

export const importRowWriter = (context: WriteContext) => {
  const { workspaceId } = context
  const reader = importRowReader(context)

  const insert = (rows: readonly ImportRow[]): Promise<void> => insertRows(context, 'import_rows', rows.map(row => rowOf(workspaceId, row)))
  const write = async (row: ImportRow): Promise<void> => {
    const { cells, reading, state, decision, identity } = rowOf(workspaceId, row)
    const { affected } = await context.run(
      'update import_rows set cells = ?, reading = ?, state = ?, decision = ?, identity = ? where workspace_id = ? and import_id = ? and row_number = ?',
      [cells, reading, state, decision, identity, workspaceId, row.importId, row.row],
    )
    if (affected !== 1) throw new Error(`no row ${rowKey(row.importId, row.row)}`)
  }

  const record = async (before: ImportRow, after: ImportRow): Promise<void> => {
    const logged = { before: loggedOf(before), after: loggedOf(after) }
    if (!isDeepStrictEqual(logged.before, logged.after)) await context.log.record('import_row', rowKey(after.importId, after.row), logged.before, logged.after)
  }

  return {
    ...reader,

    /** Adds rows read from a file; they are not in the change log, what a person mends is (`update`). */
    stage: insert,

    /** Takes away up to so many rows of a set that was staged anew, and says whether there were as many. */
    async clear(importId: ImportId, limit: number): Promise<boolean> {
      const { affected } = await context.run(
        `delete from import_rows where workspace_id = ? and import_id = ? and row_number in (
           select row_number from import_rows where workspace_id = ? and import_id = ? order by row_number limit ?)`,
        [workspaceId, importId, workspaceId, importId, limit],
      )
      return affected === limit
    },

    /** Changes cells, state or decision, logged; `reading` is written along and, being derived, not logged. */
    async update(before: ImportRow, after: ImportRow): Promise<void> {
      await write(after)
      await record(before, after)
    },

    /** The same for many rows, which must exist, in few statements. */
    async updateMany(changed: readonly { readonly before: ImportRow; readonly after: ImportRow }[]): Promise<void> {
      await insertRows(context, 'import_rows', changed.map(({ after }) => rowOf(workspaceId, after)), REPLACE)
      for (const { before, after } of changed) await record(before, after)
    },

    /** Writes what is derived (`reading`, and the state that follows from it) without logging it. */
    async derive(rows: readonly ImportRow[]): Promise<void> {
      for (const row of rows) await write(row)
    },

    /** For undo: `reading` is null afterwards, to be derived anew by whoever shows the row. */
    async restore(key: string, value: ReturnType<typeof loggedOf> | null): Promise<void> {
      const { importId, row } = splitRowKey(key)
      const before = await reader.get(importId, row)
      if (before === null || value === null) throw new Error(`import row ${key} is neither made nor removed by undo`)
      await write({ ...value, reading: null, identity: before.identity })
      await context.log.record('import_row', key, loggedOf(before), value)
    },

    async logged(key: string): Promise<ReturnType<typeof loggedOf> | null> {
      const { importId, row } = splitRowKey(key)
      const present = await reader.get(importId, row)
      return present === null ? null : loggedOf(present)
    },
  }
}
