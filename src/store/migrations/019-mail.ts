import type { Migration } from './migration.ts'

/** Letters that leave, how far each came, and the mailbox they leave from. A message outlives the series it was about. */
export const mail: Migration = {
  name: '019-mail',
  statements: ({ text, integer, table, clustered, isolation }) => [
    `create table messages (
      workspace_id ${text} not null, id ${text} not null, kind ${text} not null, decided_in ${text} not null, decided_at ${integer} not null, meeting_id ${text}, recurrence_id ${text},
      contact_ids ${text} not null, settles ${text} not null, message_key ${text} not null, letter ${text} not null, primary key (workspace_id, id)) ${table}`,
    'create index messages_meeting on messages (workspace_id, meeting_id, id) where meeting_id is not null',
    'create index messages_key on messages (workspace_id, message_key, id)',
    ...isolation('messages'),
    `create table deliveries (
      workspace_id ${text} not null, message_id ${text} not null, state ${text} not null, attempts ${integer} not null, next_at ${integer}, problem ${text}, sent_at ${integer}, claim ${text}, handed ${integer} not null,
      primary key (workspace_id, message_id), foreign key (workspace_id, message_id) references messages (workspace_id, id)) ${clustered}`,
    'create index deliveries_next on deliveries (workspace_id, next_at, message_id) where next_at is not null',
    ...isolation('deliveries'),
    `create table mail_accounts (
      workspace_id ${text} not null, account ${text} not null, smtp_secret ${text} not null, imap_secret ${text}, since ${integer} not null, mailbox ${text}, read_at ${integer}, read_problem ${text},
      primary key (workspace_id), foreign key (workspace_id) references workspaces (id)) ${clustered}`,
    ...isolation('mail_accounts'),
  ],
}
