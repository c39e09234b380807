import type { ContactId } from '#domain/base/ids.ts'
import type { Birthday } from '#domain/contact/birthday.ts'
import type { ReadContext } from './context.ts'
import { chunks } from './entity-store.ts'
import { marks } from './placeholders.ts'

export const birthdayReader = (context: ReadContext) => ({
  /** Who has a birthday under one of these keys (`birthdayKeysOn`); people let go are left out; at most `limit` a statement. */
  async withKeys(keys: readonly string[], limit: number): Promise<{ key: string; contactId: ContactId; birthday: Birthday }[]> {
    const found: { key: string; contactId: ContactId; birthday: Birthday }[] = []
    for (const some of chunks(keys)) {
      const { rows } = await context.run(
        `select b.key, b.contact_id, c.birthday from birthdays b join contacts c on c.workspace_id = b.workspace_id and c.id = b.contact_id and +c.let_go = 0
         where b.workspace_id = ? and b.key in (${marks(some.length)}) order by b.key, b.contact_id limit ?`,
        [context.workspaceId, ...some, limit],
      )
      found.push(...rows.map(row => ({ key: String(row['key']), contactId: String(row['contact_id']) as ContactId, birthday: JSON.parse(String(row['birthday'])) as Birthday })))
    }
    return found
  },
})
