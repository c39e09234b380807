import type { Migration } from './migration.ts'

export const imports: Migration = {
  name: '006-imports',
  statements: ({ text, integer, bytes, table, isolation }) => [
    `create table imports (
      workspace_id ${text} not null, id ${text} not null, file_name ${text} not null, created_at ${text} not null, state ${text} not null, head ${text} not null,
      primary key (workspace_id, id)) ${table}`,
    'create index imports_state on imports (workspace_id, state, created_at, id)',
    `create table import_rows (
      workspace_id ${text} not null, import_id ${text} not null, row_number ${integer} not null, cells ${text} not null, reading ${text}, state ${text} not null, decision ${text},
      primary key (workspace_id, import_id, row_number)) ${table}`,
    'create index import_rows_state on import_rows (workspace_id, import_id, state, row_number)',
    `create table import_files (workspace_id ${text} not null, import_id ${text} not null, bytes ${bytes} not null, primary key (workspace_id, import_id)) ${table}`,
    ...['imports', 'import_rows', 'import_files'].flatMap(isolation),
  ],
}
