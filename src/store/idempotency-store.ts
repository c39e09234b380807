import type { CallKey } from './call-key.ts'
import type { ReadContext } from './context.ts'
import { rowsIn } from './rows-in.ts'
import type { WriteContext } from './write-context.ts'

/** A call that was carried out; `answer` (JSON) and its status are null until it was answered, and stay so when that was cut off. */
export interface CallMade extends CallKey {
  readonly status: number | null
  readonly answer: string | null
}

export const idempotencyReader = (context: ReadContext) => ({
  async get(key: string): Promise<CallMade | null> {
    const [row] = await rowsIn(context, 'idempotency_keys', 'where workspace_id = ? and key = ?', [context.workspaceId, key])
    return row === undefined ? null : { key: row.key, fingerprint: row.fingerprint, status: row.status, answer: row.answer }
  },

  /** Whether there is one of before an instant (UTC). */
  async anyBefore(at: string): Promise<boolean> {
    const { rows } = await context.run('select 1 as one from idempotency_keys where workspace_id = ? and at < ? limit 1', [context.workspaceId, at])
    return rows.length > 0
  },
})

export const idempotencyWriter = (context: WriteContext) => ({
  ...idempotencyReader(context),

  /** Keeps what a call was answered. */
  async answered(key: string, status: number, answer: string): Promise<void> {
    await context.run('update idempotency_keys set status = ?, answer = ? where workspace_id = ? and key = ?', [status, answer, context.workspaceId, key])
  },

  async forgetBefore(at: string): Promise<void> {
    await context.run('delete from idempotency_keys where workspace_id = ? and at < ?', [context.workspaceId, at])
  },
})
