import { isDeepStrictEqual } from 'node:util'
import type { Entity } from '#domain/change/change.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { insertRows } from './insert-rows.ts'
import { marks } from './placeholders.ts'
import type { Tables, WorkspaceTables } from './tables/tables.ts'

/** How one kind of entity lies in its table, and what else follows from it in other tables. */
export interface EntityKind<Value extends { readonly id: string }, Name extends keyof WorkspaceTables = keyof WorkspaceTables> {
  readonly entity: Entity
  readonly table: Name
  rowOf(value: Value): Omit<Tables[Name], 'workspace_id'>
  valueOf(row: Tables[Name]): Value
  /** Rows of other tables made from these values. */
  insertChildren?(context: WriteContext, values: readonly Value[]): Promise<void>
  updateChildren?(context: WriteContext, before: Value, after: Value): Promise<void>
  removeChildren?(context: WriteContext, value: Value): Promise<void>
}

export interface EntityReader<Value, Id extends string> {
  /** Null when there is none. */
  get(id: Id): Promise<Value | null>
  /** Those that exist, in the order asked for. */
  getMany(ids: readonly Id[]): Promise<Value[]>
}

export interface EntityWriter<Value, Id extends string> extends EntityReader<Value, Id> {
  insert(value: Value): Promise<void>
  insertMany(values: readonly Value[]): Promise<void>
  /** `before` as it was read in this transaction; nothing is written or logged when both are the same. */
  update(before: Value, after: Value): Promise<void>
  remove(before: Value): Promise<void>
  /** Puts a value back, or with null takes the entity away, whatever is there now. */
  restore(id: Id, value: Value | null): Promise<void>
}

export const entityReader = <Value extends { readonly id: string }, Name extends keyof WorkspaceTables>(
  context: ReadContext, { table, valueOf }: EntityKind<Value, Name>,
): EntityReader<Value, Value['id']> => {
  const valuesWith = async (where: string, parameters: readonly string[]): Promise<Value[]> => {
    const { rows } = await context.run(`select * from ${table} where workspace_id = ? and ${where}`, [context.workspaceId, ...parameters])
    return rows.map(row => valueOf(row as unknown as Tables[Name]))
  }
  return {
    get: async id => (await valuesWith('id = ?', [id]))[0] ?? null,
    async getMany(ids) {
      const byId = new Map<string, Value>()
      for (const some of chunks([...new Set<string>(ids)])) {
        for (const value of await valuesWith(`id in (${marks(some.length)})`, some)) byId.set(value.id, value)
      }
      return ids.flatMap(id => byId.get(id) ?? [])
    },
  }
}

/** The one write path: every row of an entity is written here, and with it one change of the log, in the same transaction. */
export const entityWriter = <Value extends { readonly id: string }, Name extends keyof WorkspaceTables>(
  context: WriteContext, kind: EntityKind<Value, Name>,
): EntityWriter<Value, Value['id']> => {
  const { entity, table } = kind
  const reader = entityReader(context, kind)
  const rowOf = (value: Value): Tables[Name] => ({ workspace_id: context.workspaceId, ...kind.rowOf(value) }) as unknown as Tables[Name]

  const insertMany = async (values: readonly Value[]): Promise<void> => {
    await insertRows(context, table, values.map(rowOf))
    await kind.insertChildren?.(context, values)
    for (const value of values) await context.log.record(entity, value.id, null, value)
  }

  const update = async (before: Value, after: Value): Promise<void> => {
    if (before.id !== after.id) throw new Error(`${entity} ${before.id} cannot become ${after.id}`)
    if (isDeepStrictEqual(before, after)) return
    const row = rowOf(after) as unknown as Readonly<Record<string, unknown>>
    const columns = Object.keys(row).filter(column => column !== 'workspace_id' && column !== 'id')
    const { affected } = await context.run(
      `update ${table} set ${columns.map(column => `${column} = ?`).join(', ')} where workspace_id = ? and id = ?`,
      [...columns.map(column => row[column]), context.workspaceId, after.id],
    )
    if (affected !== 1) throw new Error(`no ${entity} ${after.id} to update`)
    await kind.updateChildren?.(context, before, after)
    await context.log.record(entity, after.id, before, after)
  }

  const remove = async (before: Value): Promise<void> => {
    await kind.removeChildren?.(context, before)
    const { affected } = await context.run(`delete from ${table} where workspace_id = ? and id = ?`, [context.workspaceId, before.id])
    if (affected !== 1) throw new Error(`no ${entity} ${before.id} to remove`)
    await context.log.record(entity, before.id, before, null)
  }

  return {
    ...reader,
    insert: value => insertMany([value]),
    insertMany,
    update,
    remove,
    async restore(id, value) {
      const present = await reader.get(id)
      if (present === null) return value === null ? undefined : insertMany([value])
      return value === null ? remove(present) : update(present, value)
    },
  }
}

const CHUNK = 500

/** Slices short enough for an `in (…)`. */
export const chunks = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length <= CHUNK ? (items.length === 0 ? [] : [items]) : Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, i) => items.slice(i * CHUNK, (i + 1) * CHUNK))
