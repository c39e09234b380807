import type { ContactId, GivingId, InteractionId } from '#domain/base/ids.ts'
import type { Giving } from '#domain/interaction/giving.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type EntityKind, entityWriter } from './entity-store.ts'
import { favorReader } from './favor-reader.ts'

export const givingReader = (context: ReadContext) => favorReader(context, givings)

export const givingWriter = (context: WriteContext) => ({ ...givingReader(context), ...entityWriter(context, givings) })

export const givings: EntityKind<Giving, 'givings'> = {
  entity: 'giving',
  table: 'givings',
  rowOf: giving => ({ id: giving.id, contact_id: giving.contactId, on_day: giving.on, text: giving.text, interaction_id: giving.interactionId }),
  valueOf: row => ({
    id: row.id as GivingId, contactId: row.contact_id as ContactId, on: row.on_day as Day, text: row.text, interactionId: row.interaction_id as InteractionId | null,
  }),
}
