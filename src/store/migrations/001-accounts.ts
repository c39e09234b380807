import type { Migration } from './migration.ts'

export const accounts: Migration = {
  name: '001-accounts',
  statements: ({ text, integer, table, clustered }) => [
    `create table workspaces (
      id ${text} not null primary key, name ${text} not null, owner_name ${text} not null, zone ${text} not null, locale ${text} not null,
      fiscal_start_month ${integer} not null, weekly_minutes ${integer} not null, currency ${text} not null,
      change_sequence ${integer} not null, contacts ${integer} not null, planned ${integer} not null) ${table}`,
    `create table accounts (
      id ${text} not null primary key, name ${text} not null, login ${text} not null unique, password_hash ${text} not null, created_at ${text} not null) ${table}`,
    `create table memberships (
      workspace_id ${text} not null references workspaces (id), account_id ${text} not null references accounts (id), role ${text} not null,
      primary key (workspace_id, account_id)) ${clustered}`,
    'create index memberships_account on memberships (account_id, workspace_id)',
    `create table sessions (
      token_hash ${text} not null primary key, account_id ${text} not null references accounts (id), workspace_id ${text} not null references workspaces (id),
      csrf_hash ${text}, created_at ${text} not null, expires_at ${text} not null, seen_at ${text} not null) ${table}`,
    'create index sessions_expires on sessions (expires_at)',
    'create index sessions_account on sessions (account_id)',
    `create table api_tokens (
      token_hash ${text} not null primary key, id ${text} not null unique, workspace_id ${text} not null references workspaces (id), account_id ${text} references accounts (id),
      name ${text} not null, created_at ${text} not null, last_used_at ${text}, revoked_at ${text}) ${table}`,
    'create index api_tokens_workspace on api_tokens (workspace_id, created_at, id)',
  ],
}
