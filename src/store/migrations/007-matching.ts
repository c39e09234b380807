import type { Migration } from './migration.ts'

/**
 * Whom a row of a sheet may mean, found by index; and which rows of one import speak of the same person. Keys have no foreign key and no index by
 * person: there are several for everybody, they follow from the person alone, and are taken away by themselves.
 */
export const matching: Migration = {
  name: '007-matching',
  statements: ({ text, clustered, isolation }) => [
    `create table contact_keys (workspace_id ${text} not null, key ${text} not null, contact_id ${text} not null,
      primary key (workspace_id, key, contact_id)) ${clustered}`,
    `alter table import_rows add column identity ${text} not null default ''`,
    'create index import_rows_identity on import_rows (workspace_id, import_id, identity, row_number)',
    ...isolation('contact_keys'),
  ],
}
