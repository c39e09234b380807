import type { AdviceId, ContactId, OccurrenceId } from '#domain/base/ids.ts'
import type { Advice } from '#domain/meeting/ask.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const adviceReader = (context: ReadContext) => ({
  ...entityReader(context, advices),

  /** All of one person, the newest first. */
  async ofContact(contactId: ContactId): Promise<Advice[]> {
    return (await rowsIn(context, 'advices', 'where workspace_id = ? and contact_id = ? order by on_day desc, id desc', [context.workspaceId, contactId])).map(adviceOf)
  },

  /** Those given in one talk, in the order they were written. */
  async ofOccurrence(occurrenceId: OccurrenceId): Promise<Advice[]> {
    return (await rowsIn(context, 'advices', 'where workspace_id = ? and occurrence_id = ? order by id', [context.workspaceId, occurrenceId])).map(adviceOf)
  },
})

export const adviceWriter = (context: WriteContext) => ({ ...adviceReader(context), ...entityWriter(context, advices) })

const rowOf = (advice: Advice): Omit<Tables['advices'], 'workspace_id'> => ({
  id: advice.id, contact_id: advice.contactId, on_day: advice.on, text: advice.text, occurrence_id: advice.occurrenceId, tried: advice.tried, result: advice.result, reported_on: advice.reportedOn,
})

const adviceOf = (row: Tables['advices']): Advice => ({
  id: row.id as AdviceId, contactId: row.contact_id as ContactId, on: row.on_day as Day, text: row.text, occurrenceId: row.occurrence_id as OccurrenceId | null, tried: row.tried as Advice['tried'],
  result: row.result, reportedOn: row.reported_on as Day | null,
})

export const advices: EntityKind<Advice, 'advices'> = { entity: 'advice', table: 'advices', rowOf, valueOf: adviceOf }
