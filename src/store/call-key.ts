import { Failure } from '#domain/base/failure.ts'
import type { ReadContext } from './context.ts'

/** What makes a call the same when it is sent again: the key its sender chose, and a digest of what was asked. */
export interface CallKey {
  readonly key: string
  readonly fingerprint: string
}

/** Takes a key for the transaction that is open, so that it is kept with what the call changes or not at all. Fails with `idempotency.applied` when it is taken. */
export const takeKey = async ({ run, workspaceId }: ReadContext, { key, fingerprint }: CallKey, at: string): Promise<void> => {
  const { affected } = await run('insert into idempotency_keys (workspace_id, key, fingerprint, at) values (?, ?, ?, ?) on conflict do nothing', [workspaceId, key, fingerprint, at])
  if (affected === 0) throw Failure.of('conflict', 'idempotency.applied', {})
}
