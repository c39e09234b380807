import type { Migration } from './migration.ts'

/** Reminders to the reader: what is wished, and what was decided; a key stands there once. Open thanks are found without going through all help. */
export const reminders: Migration = {
  name: '024-reminders',
  statements: ({ text, integer, clustered, isolation }) => [
    `create table reminder_settings (
      workspace_id ${text} not null, id ${text} not null, to_address ${text}, digest_at ${text}, brief_minutes ${integer},
      primary key (workspace_id, id), foreign key (workspace_id) references workspaces (id)) ${clustered}`,
    ...isolation('reminder_settings'),
    `create table reminders (
      workspace_id ${text} not null, reminder_key ${text} not null, decided_at ${integer} not null, until ${integer} not null, message_id ${text},
      primary key (workspace_id, reminder_key), foreign key (workspace_id, message_id) references messages (workspace_id, id)) ${clustered}`,
    'create index reminders_decided on reminders (workspace_id, decided_at, reminder_key)',
    'create unique index reminders_message on reminders (workspace_id, message_id) where message_id is not null',
    ...isolation('reminders'),
    'create index helps_open on helps (workspace_id, on_day, id) where thanked_on is null',
  ],
}
