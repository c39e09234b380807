import type { Migration } from './migration.ts'

/** What must be told from one day to the next: cups follow roles that begin and end. */
export const days: Migration = {
  name: '008-days',
  statements: ({ text, clustered, isolation }) => [
    `create table warmth_days (workspace_id ${text} not null, on_day ${text} not null, primary key (workspace_id)) ${clustered}`,
    'create index roles_from on roles (workspace_id, from_on, contact_id)',
    'create index roles_to on roles (workspace_id, to_on, contact_id)',
    ...isolation('warmth_days'),
  ],
}
