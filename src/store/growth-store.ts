import type { ContactId, GrowthEntryId } from '#domain/base/ids.ts'
import type { GrowthEntry, GrowthKind } from '#domain/growth/growth-entry.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { type Page, keyOf, pageOf } from './cursor.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const growthReader = (context: ReadContext) => ({
  ...entityReader(context, growthEntries),

  /** A page of the log or of one kind of entry, the newest first; Failure `input.invalid` for a cursor of another list. */
  async page({ kind, cursor, limit }: { kind?: GrowthKind | undefined; cursor?: string | null | undefined; limit: number }): Promise<Page<GrowthEntry>> {
    const after = keyOf(cursor, ['string', 'string'])
    const where = `where workspace_id = ?${kind === undefined ? '' : ' and kind = ?'}${after === null ? '' : ' and (on_day, id) < (?, ?)'}`
    const rows = await rowsIn(context, 'growth_entries', `${where} order by on_day desc, id desc limit ?`, [context.workspaceId, ...(kind === undefined ? [] : [kind]), ...(after ?? []), limit + 1])
    return pageOf(rows, limit, growthOf, last => [last.on_day, last.id])
  },

  /** The problems somebody helped to solve. */
  async solvedWith(contactId: ContactId): Promise<GrowthEntry[]> {
    return (await rowsIn(context, 'growth_entries', 'where workspace_id = ? and solved_with = ? order by id', [context.workspaceId, contactId])).map(growthOf)
  },

  /** Everything written on the days after one up to another, the oldest first, at most `limit`; `after` null: from the beginning. */
  async since(after: Day | null, to: Day, limit: number): Promise<GrowthEntry[]> {
    return (await rowsIn(context, 'growth_entries', 'where workspace_id = ? and on_day > ? and on_day <= ? order by on_day desc, id desc limit ?', [context.workspaceId, after ?? '', to, limit])).map(growthOf).reverse()
  },
})

export const growthWriter = (context: WriteContext) => ({ ...growthReader(context), ...entityWriter(context, growthEntries) })

const rowOf = (entry: GrowthEntry): Omit<Tables['growth_entries'], 'workspace_id'> => ({
  id: entry.id, on_day: entry.on, kind: entry.kind, text: entry.text, solved_on: entry.solvedOn, solved_with: entry.solvedWith,
})

const growthOf = (row: Tables['growth_entries']): GrowthEntry => ({
  id: row.id as GrowthEntryId, on: row.on_day as Day, kind: row.kind as GrowthKind, text: row.text, solvedOn: row.solved_on as Day | null, solvedWith: row.solved_with as ContactId | null,
})

export const growthEntries: EntityKind<GrowthEntry, 'growth_entries'> = { entity: 'growth_entry', table: 'growth_entries', rowOf, valueOf: growthOf }
