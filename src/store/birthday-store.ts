import type { ContactId } from '#domain/base/ids.ts'
import type { ReadContext } from './context.ts'
import { chunks } from './entity-store.ts'
import { marks } from './placeholders.ts'

export const birthdayReader = (context: ReadContext) => ({
  /** Who has a birthday under one of these keys (`birthdayKeysOn`); people let go are left out; at most `limit` a statement. */
  async withKeys(keys: readonly string[], limit: number): Promise<{ key: string; contactId: ContactId }[]> {
    const found: { key: string; contactId: ContactId }[] = []
    for (const some of chunks(keys)) {
      const { rows } = await context.run(
        `select b.key, b.contact_id from birthdays b join warmth w on w.workspace_id = b.workspace_id and w.contact_id = b.contact_id and w.let_go = 0
         where b.workspace_id = ? and b.key in (${marks(some.length)}) order by b.key, b.contact_id limit ?`,
        [context.workspaceId, ...some, limit],
      )
      found.push(...rows.map(row => ({ key: String(row['key']), contactId: String(row['contact_id']) as ContactId })))
    }
    return found
  },
})
