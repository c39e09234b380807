import type { MessageId } from '#domain/base/ids.ts'
import type { Message } from '#domain/mail/message.ts'
import type { Reminder } from '#domain/reminder/reminder.ts'
import type { ReadContext } from './context.ts'
import { insertRows } from './insert-rows.ts'
import { messages } from './message-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const reminderReader = (context: ReadContext) => ({
  /** Whether it was decided before. */
  async has(key: string): Promise<boolean> {
    return (await rowsIn(context, 'reminders', 'where workspace_id = ? and reminder_key = ?', [context.workspaceId, key])).length > 0
  },

  /** The one that a letter is of; null for any other letter. */
  async ofMessage(messageId: MessageId): Promise<Reminder | null> {
    return (await rowsIn(context, 'reminders', 'where workspace_id = ? and message_id = ?', [context.workspaceId, messageId])).map(reminderOf)[0] ?? null
  },

  /** The newest with a letter, at most `limit`. */
  async newest(limit: number): Promise<Reminder[]> {
    return (await rowsIn(context, 'reminders', 'where workspace_id = ? and message_id is not null order by decided_at desc, reminder_key desc limit ?', [context.workspaceId, limit])).map(reminderOf)
  },
})

/** Not in the change log: the clock decides a reminder, not the reader, so that there is nothing to undo. */
export const reminderWriter = (context: WriteContext) => {
  const { run, workspaceId } = context
  return {
    ...reminderReader(context),

    /** Keeps a reminder and its letter, which may leave at once. Breaks when the key is there already: ask `has` first, in the same transaction. */
    async keep(reminder: Reminder, letter: Message | null): Promise<void> {
      if (letter !== null) {
        await insertRows(context, 'messages', [{ workspace_id: workspaceId, ...messages.rowOf(letter) }])
        await insertRows(context, 'deliveries', [{ workspace_id: workspaceId, message_id: letter.id, state: 'waiting', attempts: 0, next_at: reminder.decidedAt, problem: null, sent_at: null, claim: null, handed: 0 }])
      }
      await insertRows(context, 'reminders', [{ workspace_id: workspaceId, reminder_key: reminder.key, decided_at: reminder.decidedAt, until: reminder.until, message_id: reminder.messageId }])
    },

    /** Forgets those decided before a moment, ms since 1970, with their letters. */
    async forget(before: number): Promise<void> {
      const old = await rowsIn(context, 'reminders', 'where workspace_id = ? and decided_at < ? order by decided_at limit 100', [workspaceId, before])
      for (const { reminder_key: key, message_id: id } of old) {
        await run('delete from reminders where workspace_id = ? and reminder_key = ?', [workspaceId, key])
        if (id === null) continue
        await run('delete from deliveries where workspace_id = ? and message_id = ?', [workspaceId, id])
        await run('delete from messages where workspace_id = ? and id = ?', [workspaceId, id])
      }
    },
  }
}

const reminderOf = (row: Tables['reminders']): Reminder => ({ key: row.reminder_key, decidedAt: row.decided_at, until: row.until, messageId: row.message_id as MessageId | null })
