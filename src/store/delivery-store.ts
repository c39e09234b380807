import type { MessageId } from '#domain/base/ids.ts'
import type { Delivery, DeliveryProblem, DeliveryState } from '#domain/mail/message.ts'
import type { ReadContext } from './context.ts'
import { chunks } from './entity-store.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const deliveryReader = (context: ReadContext) => ({
  async of(messageIds: readonly MessageId[]): Promise<Map<MessageId, Delivery>> {
    const found: Delivery[] = []
    for (const some of chunks(messageIds)) {
      found.push(...(await rowsIn(context, 'deliveries', `where workspace_id = ? and message_id in (${marks(some.length)})`, [context.workspaceId, ...some])).map(deliveryOf))
    }
    return new Map(found.map(one => [one.messageId, one]))
  },

  /** Those to be looked at by now (ms since 1970), the most urgent first. */
  async due(now: number, limit: number): Promise<Delivery[]> {
    return (await rowsIn(context, 'deliveries', 'where workspace_id = ? and next_at is not null and next_at <= ? order by next_at, message_id limit ?', [context.workspaceId, now, limit])).map(deliveryOf)
  },
})

/** Not in the change log: undo takes decisions back, not what a server did. */
export const deliveryWriter = (context: WriteContext) => {
  const { run, workspaceId } = context
  const changed = async (sql: string, ...parameters: readonly unknown[]): Promise<boolean> => (await run(sql, parameters)).affected === 1

  return {
    ...deliveryReader(context),

    /** Takes a waiting one in hand until a moment; false when another has it, or it was taken back. */
    claim: (id: MessageId, claim: string, until: number): Promise<boolean> =>
      changed(`update deliveries set state = 'sending', claim = ?, handed = 0, attempts = attempts + 1, next_at = ?, problem = null where workspace_id = ? and message_id = ? and state = 'waiting'`, claim, until, workspaceId, id),

    /** Notes that its end goes out now; false when this process was given up meanwhile. */
    handOver: (id: MessageId, claim: string, until: number): Promise<boolean> =>
      changed(`update deliveries set handed = 1, next_at = ? where workspace_id = ? and message_id = ? and state = 'sending' and claim = ?`, until, workspaceId, id, claim),

    /** How it went, said by the process that has it in hand, or had when it was given up after the end went out. */
    ended: (id: MessageId, claim: string, { state, nextAt, problem, sentAt }: Ended): Promise<boolean> =>
      changed(
        'update deliveries set state = ?, next_at = ?, problem = ?, sent_at = ?, handed = 0, claim = null where workspace_id = ? and message_id = ? and claim = ?',
        state, nextAt, problem && JSON.stringify(problem), sentAt, workspaceId, id, claim,
      ),

    /** Gives up a process that fell silent: what was handed over is unsure, the rest waits again. */
    async giveUp(now: number): Promise<void> {
      await run(`update deliveries set state = 'unsure', next_at = null where workspace_id = ? and next_at is not null and next_at <= ? and state = 'sending' and handed = 1`, [workspaceId, now])
      await run(`update deliveries set state = 'waiting', claim = null where workspace_id = ? and next_at is not null and next_at <= ? and state = 'sending' and handed = 0`, [workspaceId, now])
    },

    /** A refused or unsure one goes again; false when it is neither. */
    retry: (id: MessageId, at: number): Promise<boolean> =>
      changed(`update deliveries set state = 'waiting', attempts = 0, next_at = ?, problem = null, claim = null, handed = 0 where workspace_id = ? and message_id = ? and state in ('refused', 'unsure')`, at, workspaceId, id),

    /** An unsure one did arrive; false when it is not unsure. */
    arrived: (id: MessageId, at: number): Promise<boolean> =>
      changed(`update deliveries set state = 'sent', sent_at = ?, next_at = null, problem = null, claim = null, handed = 0 where workspace_id = ? and message_id = ? and state = 'unsure'`, at, workspaceId, id),

    /** One that a server took came back; only one that went. */
    bounced: (id: MessageId, problem: DeliveryProblem): Promise<boolean> =>
      changed(`update deliveries set state = 'refused', next_at = null, sent_at = null, problem = ?, claim = null, handed = 0 where workspace_id = ? and message_id = ? and state in ('sent', 'unsure')`, JSON.stringify(problem), workspaceId, id),

    /** One that is not to go of itself any more, for a reason; only while it waits. */
    refuse: (id: MessageId, problem: DeliveryProblem): Promise<boolean> =>
      changed(`update deliveries set state = 'refused', next_at = null, problem = ? where workspace_id = ? and message_id = ? and state = 'waiting'`, JSON.stringify(problem), workspaceId, id),
  }
}

export type Ended = Pick<Delivery, 'state' | 'nextAt' | 'problem' | 'sentAt'>

const deliveryOf = (row: Tables['deliveries']): Delivery => ({
  messageId: row.message_id as MessageId, state: row.state as DeliveryState, attempts: row.attempts, nextAt: row.next_at, problem: row.problem === null ? null : (JSON.parse(row.problem) as DeliveryProblem),
  sentAt: row.sent_at, claim: row.claim, handed: row.handed === 1,
})
