import type { AskId, ContactId } from '#domain/base/ids.ts'
import type { Ask } from '#domain/meeting/ask.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const askReader = (context: ReadContext) => ({
  ...entityReader(context, asks),

  /** All of one person in the order they are to be asked, answered ones too. */
  async ofContact(contactId: ContactId): Promise<Ask[]> {
    return (await rowsIn(context, 'asks', 'where workspace_id = ? and contact_id = ? order by position, id', [context.workspaceId, contactId])).map(askOf)
  },
})

export const askWriter = (context: WriteContext) => ({ ...askReader(context), ...entityWriter(context, asks) })

const rowOf = (ask: Ask): Omit<Tables['asks'], 'workspace_id'> => ({
  id: ask.id, contact_id: ask.contactId, text: ask.text, mentor: ask.mentor ? 1 : 0, position: ask.position, answer: ask.answer, answered_on: ask.answeredOn,
  agreed: ask.agreed === null ? null : ask.agreed ? 1 : 0,
})

const askOf = (row: Tables['asks']): Ask => ({
  id: row.id as AskId, contactId: row.contact_id as ContactId, text: row.text, mentor: row.mentor === 1, position: row.position, answer: row.answer, answeredOn: row.answered_on as Day | null,
  agreed: row.agreed === null ? null : row.agreed === 1,
})

export const asks: EntityKind<Ask, 'asks'> = { entity: 'ask', table: 'asks', rowOf, valueOf: askOf }
