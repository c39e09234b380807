import type { Migration } from './migration.ts'

/** The notices of holidays that were brought without a release, one a year. */
export const holidays: Migration = {
  name: '020-holidays',
  statements: ({ text, clustered, isolation }) => [
    `create table holiday_files (
      workspace_id ${text} not null, id ${text} not null, source ${text} not null, brought_on ${text} not null, file ${text} not null,
      primary key (workspace_id, id), foreign key (workspace_id) references workspaces (id)) ${clustered}`,
    ...isolation('holiday_files'),
  ],
}
