import type { ImportId } from '#domain/base/ids.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'

/** A sheet that was staged. `head` is what the use case needs to know of it (sheets, heading row, mapping, plan), kept as JSON. */
export interface ImportRecord {
  readonly id: ImportId
  readonly fileName: string
  /** UTC instant. */
  readonly createdAt: string
  readonly state: 'staged' | 'applied' | 'discarded'
  readonly head: unknown
}

export const importReader = (context: ReadContext) => ({
  ...entityReader(context, imports),

  /** Imports in a state, newest first. */
  async inState(state: ImportRecord['state'], limit: number): Promise<ImportRecord[]> {
    return (await rowsIn(context, 'imports', 'where workspace_id = ? and state = ? order by created_at desc, id desc limit ?', [context.workspaceId, state, limit])).map(importOf)
  },

  /** The file as it came, for reading it anew with another sheet or heading row. */
  async file(importId: ImportId): Promise<Uint8Array | null> {
    const [file] = await rowsIn(context, 'import_files', 'where workspace_id = ? and import_id = ?', [context.workspaceId, importId])
    return file?.bytes ?? null
  },
})

export const importWriter = (context: WriteContext) => ({
  ...importReader(context),
  ...entityWriter(context, imports),

  /** Writes what was read of the sheet anew (`head`), which is not in the change log. */
  async derive(record: ImportRecord): Promise<void> {
    await context.run('update imports set head = ? where workspace_id = ? and id = ?', [JSON.stringify(record.head), context.workspaceId, record.id])
  },

  /** Keeps the file of an import; not in the change log. */
  keepFile: (importId: ImportId, bytes: Uint8Array): Promise<void> =>
    insertRows(context, 'import_files', [{ workspace_id: context.workspaceId, import_id: importId, bytes }], 'on conflict (workspace_id, import_id) do update set bytes = excluded.bytes'),
})

const rowOf = (record: ImportRecord): Omit<Tables['imports'], 'workspace_id'> => ({
  id: record.id, file_name: record.fileName, created_at: record.createdAt, state: record.state, head: JSON.stringify(record.head),
})

const importOf = (row: Tables['imports']): ImportRecord => ({
  id: row.id as ImportId, fileName: row.file_name, createdAt: row.created_at, state: row.state as ImportRecord['state'], head: JSON.parse(row.head) as unknown,
})

export const imports: EntityKind<ImportRecord, 'imports'> = { entity: 'import', table: 'imports', rowOf, valueOf: importOf }
