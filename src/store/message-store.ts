import { Failure } from '#domain/base/failure.ts'
import type { ActId, ContactId, MeetingId, MessageId } from '#domain/base/ids.ts'
import { type Letter, messageIdKey } from '#domain/mail/letter.ts'
import { type Message, type Settlement, TAKE_BACK_MS } from '#domain/mail/message.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import type { ReadContext } from './context.ts'
import { type Page, keyOf, pageOf } from './cursor.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const messageReader = (context: ReadContext) => ({
  ...entityReader(context, messages),

  /** A page of all of them, reminders to the reader left out, the newest first; Failure `input.invalid` for a cursor of another list. */
  async page({ cursor, limit }: { cursor?: string | null | undefined; limit: number }): Promise<Page<Message>> {
    const after = keyOf(cursor, ['string'])
    const rows = await rowsIn(context, 'messages', `where workspace_id = ? and kind <> 'reminder' ${after === null ? '' : 'and id < ?'} order by id desc limit ?`, [context.workspaceId, ...(after ?? []), limit + 1])
    return pageOf(rows, limit, messageOf, last => [last.id])
  },

  /** Those about a series or its talks, the newest first. */
  async ofMeeting(meetingId: MeetingId): Promise<Message[]> {
    return (await rowsIn(context, 'messages', 'where workspace_id = ? and meeting_id = ? order by id desc', [context.workspaceId, meetingId])).map(messageOf)
  },

  /** The newest of those with these Message-IDs, as they are compared (`messageIdKey`); null when none is ours. */
  async withKeys(keys: readonly string[]): Promise<Message | null> {
    if (keys.length === 0) return null
    const some = keys.slice(-MOST_KEYS)
    return (await rowsIn(context, 'messages', `where workspace_id = ? and message_key in (${marks(some.length)}) order by id desc limit 1`, [context.workspaceId, ...some])).map(messageOf)[0] ?? null
  },

  /** The Message-IDs of the newest ones, as they are compared: what answers are looked for by. */
  async newestKeys(limit: number): Promise<string[]> {
    const { rows } = await context.run('select message_key from messages where workspace_id = ? order by id desc limit ?', [context.workspaceId, limit])
    return rows.map(row => String(row['message_key']))
  },
})

const MOST_KEYS = 200

export const messageWriter = (context: WriteContext) => ({ ...messageReader(context), ...entityWriter(context, messages) })

const rowOf = (one: Message): Omit<Tables['messages'], 'workspace_id'> => ({
  id: one.id, kind: one.kind, decided_in: one.decidedIn, decided_at: one.decidedAt, meeting_id: one.meetingId, recurrence_id: one.recurrenceId, contact_ids: JSON.stringify(one.contactIds),
  settles: JSON.stringify(one.settles), message_key: messageIdKey(one.letter.messageId), letter: JSON.stringify(one.letter),
})

const messageOf = (row: Tables['messages']): Message => ({
  id: row.id as MessageId, kind: row.kind as Message['kind'], decidedIn: row.decided_in as ActId, decidedAt: row.decided_at, meetingId: row.meeting_id as MeetingId | null,
  recurrenceId: row.recurrence_id as WallTime | null, contactIds: JSON.parse(row.contact_ids) as ContactId[], settles: JSON.parse(row.settles) as Settlement[], letter: JSON.parse(row.letter) as Letter,
})

/** A message with its delivery, which begins with it and lets it be taken away only as long as nothing has left. */
export const messages: EntityKind<Message, 'messages'> = {
  entity: 'message',
  table: 'messages',
  rowOf,
  valueOf: messageOf,
  insertChildren: (context, values) => insertRows(context, 'deliveries', values.map(({ id }): Tables['deliveries'] => ({
    workspace_id: context.workspaceId, message_id: id, state: 'waiting', attempts: 0, next_at: Date.parse(context.log.act.at) + TAKE_BACK_MS, problem: null, sent_at: null, claim: null, handed: 0,
  }))),
  async removeChildren({ run, workspaceId }, { id }) {
    const { affected } = await run(`delete from deliveries where workspace_id = ? and message_id = ? and state in ('waiting', 'refused')`, [workspaceId, id])
    if (affected !== 1) throw Failure.of('conflict', 'letter.gone', {})
  },
}
