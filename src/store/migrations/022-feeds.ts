import type { Migration } from './migration.ts'

/** The calendar given out under a secret address, one a workspace; found by the digest before it is known whose it is. */
export const feeds: Migration = {
  name: '022-feeds',
  statements: ({ text, table }) => [
    `create table calendar_feeds (
      token_hash ${text} not null primary key, workspace_id ${text} not null references workspaces (id), created_at ${text} not null) ${table}`,
    'create unique index calendar_feeds_workspace on calendar_feeds (workspace_id)',
  ],
}
