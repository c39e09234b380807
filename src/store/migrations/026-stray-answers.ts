import type { Migration } from './migration.ts'

/** Who answered for somebody and whom they send in their place; and answers nobody invited sent. */
export const strayAnswers: Migration = {
  name: '026-stray-answers',
  statements: ({ text, integer, table, isolation }) => [
    `alter table attendances add column answered_by ${text}`,
    `alter table attendances add column delegated_to ${text}`,
    `create table stray_answers (
      workspace_id ${text} not null, id ${text} not null, meeting_id ${text} not null, recurrence_id ${text} not null, answer ${text} not null, read_at ${integer} not null,
      primary key (workspace_id, id), foreign key (workspace_id, meeting_id) references meetings (workspace_id, id)) ${table}`,
    'create index stray_answers_meeting on stray_answers (workspace_id, meeting_id, read_at, id)',
    ...isolation('stray_answers'),
  ],
}
