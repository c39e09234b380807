import type { ContactId, HelpId, InteractionId } from '#domain/base/ids.ts'
import type { Help } from '#domain/interaction/help.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type EntityKind, entityWriter } from './entity-store.ts'
import { favorReader } from './favor-reader.ts'
import { rowsIn } from './rows-in.ts'

export const helpReader = (context: ReadContext) => ({
  ...favorReader(context, helps),

  /** Help that was not thanked for, the newest first. */
  async open(limit: number): Promise<Help[]> {
    return (await rowsIn(context, 'helps', 'where workspace_id = ? and thanked_on is null order by on_day desc, id desc limit ?', [context.workspaceId, limit])).map(helps.valueOf)
  },
})

export const helpWriter = (context: WriteContext) => ({ ...helpReader(context), ...entityWriter(context, helps) })

export const helps: EntityKind<Help, 'helps'> = {
  entity: 'help',
  table: 'helps',
  rowOf: help => ({ id: help.id, contact_id: help.contactId, on_day: help.on, text: help.text, interaction_id: help.interactionId, thanked_on: help.thankedOn }),
  valueOf: row => ({
    id: row.id as HelpId, contactId: row.contact_id as ContactId, on: row.on_day as Day, text: row.text,
    interactionId: row.interaction_id as InteractionId | null, thankedOn: row.thanked_on as Day | null,
  }),
}
