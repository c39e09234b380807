import type { ActionItemId, ContactId, InteractionId } from '#domain/base/ids.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'

export const actionItemReader = (context: ReadContext) => ({
  ...entityReader(context, actionItems),

  /** All of one person, done ones too. */
  async ofContact(contactId: ContactId): Promise<ActionItem[]> {
    return (await rowsIn(context, 'action_items', 'where workspace_id = ? and contact_id = ? order by id', [context.workspaceId, contactId])).map(actionItemOf)
  },

  async ofInteraction(interactionId: InteractionId): Promise<ActionItem[]> {
    return (await rowsIn(context, 'action_items', 'where workspace_id = ? and interaction_id = ? order by id', [context.workspaceId, interactionId])).map(actionItemOf)
  },

  /** What I promised for this day or an earlier one and have not done or put off, earliest first. */
  async due(on: Day, limit: number): Promise<ActionItem[]> {
    const { rows } = await context.run(
      `select a.* from action_items a where a.workspace_id = ? and a.done_on is null and a.by_whom = 'me' and a.due_on <= ?
         and not exists (select 1 from deferrals d where d.workspace_id = a.workspace_id and d.subject_key = 'action_item:' || a.id and d.until > ?)
       order by a.due_on, a.id limit ?`,
      [context.workspaceId, on, on, limit],
    )
    return (rows as unknown as Tables['action_items'][]).map(actionItemOf)
  },
})

export const actionItemWriter = (context: WriteContext) => ({ ...actionItemReader(context), ...entityWriter(context, actionItems) })

const rowOf = (item: ActionItem): Omit<Tables['action_items'], 'workspace_id'> => ({
  id: item.id, contact_id: item.contactId, interaction_id: item.interactionId, text: item.text, by_whom: item.by, due_on: item.dueOn, done_on: item.doneOn,
})

const actionItemOf = (row: Tables['action_items']): ActionItem => ({
  id: row.id as ActionItemId, contactId: row.contact_id as ContactId, interactionId: row.interaction_id as InteractionId | null, text: row.text,
  by: row.by_whom as ActionItem['by'], dueOn: row.due_on as Day | null, doneOn: row.done_on as Day | null,
})

export const actionItems: EntityKind<ActionItem, 'action_items'> = { entity: 'action_item', table: 'action_items', rowOf, valueOf: actionItemOf }
