import type { Tables } from './tables/tables.ts'

/** A table of the backup: the primary key it is paged by and its columns of bytes. */
export interface DumpedTable {
  readonly table: keyof Tables
  readonly key: readonly string[]
  readonly bytes: readonly string[]
  readonly ofWorkspace: boolean
}

const ofSystem = (table: keyof Tables, ...key: string[]): DumpedTable => ({ table, key, bytes: [], ofWorkspace: false })
const ofWorkspace = (table: keyof Tables, ...key: string[]): DumpedTable => ({ table, key: ['workspace_id', ...key], bytes: table === 'photos' || table === 'import_files' ? ['bytes'] : [], ofWorkspace: true })

/** Every table but `sessions` and `idempotency_keys`, which are of use for days only, and those of search, which are made anew (`derived`), in an order in which each row finds what it refers to. A test compares it with the schema. */
export const dumpedTables: readonly DumpedTable[] = [
  ofSystem('workspaces', 'id'),
  ofSystem('accounts', 'id'),
  ofSystem('memberships', 'workspace_id', 'account_id'),
  ofSystem('api_tokens', 'token_hash'),
  ofSystem('calendar_feeds', 'token_hash'),
  ofWorkspace('photos', 'id'),
  ofWorkspace('contacts', 'id'),
  ofWorkspace('contact_tags', 'tag', 'contact_id'),
  ofWorkspace('birthdays', 'key', 'contact_id'),
  ofWorkspace('contact_keys', 'key', 'contact_id'),
  ofWorkspace('call_words', 'word', 'sureness', 'contact_id'),
  ofWorkspace('warmth', 'contact_id'),
  ofWorkspace('warmth_days'),
  ofWorkspace('roles', 'id'),
  ofWorkspace('relations', 'id'),
  ofWorkspace('notes', 'id'),
  ofWorkspace('interactions', 'id'),
  ofWorkspace('interaction_contacts', 'contact_id', 'on_day', 'at', 'interaction_id'),
  ofWorkspace('action_items', 'id'),
  ofWorkspace('helps', 'id'),
  ofWorkspace('givings', 'id'),
  ofWorkspace('deferrals', 'id'),
  ofWorkspace('plans', 'id'),
  ofWorkspace('goals', 'id'),
  ofWorkspace('plan_lines', 'id'),
  ofWorkspace('meetings', 'id'),
  ofWorkspace('meeting_contacts', 'contact_id', 'meeting_id'),
  ofWorkspace('occurrences', 'id'),
  ofWorkspace('attendances', 'id'),
  ofWorkspace('stray_answers', 'id'),
  ofWorkspace('asks', 'id'),
  ofWorkspace('advices', 'id'),
  ofWorkspace('growth_entries', 'id'),
  ofWorkspace('messages', 'id'),
  ofWorkspace('deliveries', 'message_id'),
  ofWorkspace('mail_accounts'),
  ofWorkspace('reminder_settings', 'id'),
  ofWorkspace('reminders', 'reminder_key'),
  ofWorkspace('holiday_files', 'id'),
  ofWorkspace('calendars', 'id'),
  ofWorkspace('subscriptions', 'content_id'),
  ofWorkspace('calendar_events', 'content_id', 'position'),
  ofWorkspace('seen_events', 'id'),
  ofWorkspace('acts', 'id'),
  ofWorkspace('changes', 'sequence'),
  ofWorkspace('imports', 'id'),
  ofWorkspace('import_rows', 'import_id', 'row_number'),
  ofWorkspace('import_files', 'import_id'),
]

/** Tables and columns that older backups hold and nobody needs any more, and the column of timelines that is made anew (`derived`). */
export const leftOut = { tables: ['contact_starts'], columns: { workspaces: ['change_sequence'], contacts: ['letters', 'initials'], interaction_contacts: ['said'] } as Readonly<Record<string, readonly string[]>> } as const
