import type { SeenEventId } from '#domain/base/ids.ts'
import type { SeenEvent } from '#domain/meeting/busy.ts'
import type { ReadContext } from './context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { marks } from './placeholders.ts'
import type { WriteContext } from './write-context.ts'

export const seenEventReader = (context: ReadContext) => ({
  ...entityReader(context, seenEvents),

  /** Which of these keys were taken or turned down. */
  async keysAmong(keys: readonly string[]): Promise<string[]> {
    const found: string[] = []
    for (const some of chunks([...new Set(keys)])) {
      const { rows } = await context.run(`select key from seen_events where workspace_id = ? and key in (${marks(some.length)})`, [context.workspaceId, ...some])
      found.push(...rows.map(row => String(row['key'])))
    }
    return found
  },
})

export const seenEventWriter = (context: WriteContext) => ({ ...seenEventReader(context), ...entityWriter(context, seenEvents) })

export const seenEvents: EntityKind<SeenEvent, 'seen_events'> = {
  entity: 'seen_event', table: 'seen_events', rowOf: ({ id, key }) => ({ id, key }), valueOf: ({ id, key }) => ({ id: id as SeenEventId, key }),
}
