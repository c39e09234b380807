import type { WorkspaceId } from '#domain/base/ids.ts'
import { noReminders, type ReminderSettings } from '#domain/reminder/reminder-settings.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const reminderSettingsReader = (context: ReadContext) => ({
  /** Null while none were ever chosen. */
  async get(): Promise<ReminderSettings | null> {
    return (await rowsIn(context, 'reminder_settings', 'where workspace_id = ? and id = ?', [context.workspaceId, context.workspaceId])).map(settingsOf)[0] ?? null
  },
})

export const reminderSettingsWriter = (context: WriteContext) => {
  const reader = reminderSettingsReader(context)
  const writer = entityWriter(context, reminderSettingsKind)
  return {
    ...reader,

    async put(after: Omit<ReminderSettings, 'id'>): Promise<void> {
      const before = await reader.get()
      const settings = { ...(before ?? noReminders(context.workspaceId)), ...after }
      await (before === null ? writer.insert(settings) : writer.update(before, settings))
    },
  }
}

const settingsOf = (row: Tables['reminder_settings']): ReminderSettings => ({ id: row.id as WorkspaceId, to: row.to_address, digestAt: row.digest_at, briefMinutes: row.brief_minutes })

export const reminderSettingsKind: EntityKind<ReminderSettings, 'reminder_settings'> = {
  entity: 'reminder_settings',
  table: 'reminder_settings',
  rowOf: ({ id, to, digestAt, briefMinutes }) => ({ id, to_address: to, digest_at: digestAt, brief_minutes: briefMinutes }),
  valueOf: settingsOf,
}
