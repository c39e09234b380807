import type { Migration } from './migration.ts'

/** Keys of calls that may be sent twice, written with what they changed; then what was answered. */
export const idempotency: Migration = {
  name: '011-idempotency',
  statements: ({ text, integer, table, isolation }) => [
    `create table idempotency_keys (
      workspace_id ${text} not null, key ${text} not null, fingerprint ${text} not null, at ${text} not null, status ${integer}, answer ${text},
      primary key (workspace_id, key)) ${table}`,
    'create index idempotency_keys_at on idempotency_keys (workspace_id, at)',
    ...isolation('idempotency_keys'),
  ],
}
