import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { Heard, Interaction } from '#domain/interaction/interaction.ts'
import type { Day } from '#domain/time/day.ts'
import type { WriteContext } from './write-context.ts'
import type { EntityKind } from './entity-store.ts'
import { insertRows } from './insert-rows.ts'
import { textOf } from './said-interaction.ts'
import type { Tables } from './tables/tables.ts'

const rowOf = (interaction: Interaction): Omit<Tables['interactions'], 'workspace_id'> => ({
  id: interaction.id, on_day: interaction.on, at: interaction.at, format: interaction.format, contact_ids: JSON.stringify(interaction.contactIds), started_by: interaction.startedBy,
  minutes: interaction.minutes, money: interaction.money, topic: interaction.topic, notes: interaction.notes,
  heard: interaction.heard === null ? null : JSON.stringify(interaction.heard), source: interaction.source,
})

export const interactionOf = (row: Tables['interactions']): Interaction => ({
  id: row.id as InteractionId, on: row.on_day as Day, at: row.at, format: row.format as Format, contactIds: JSON.parse(row.contact_ids) as ContactId[],
  startedBy: row.started_by as Interaction['startedBy'], minutes: row.minutes, money: row.money, topic: row.topic, notes: row.notes,
  heard: row.heard === null ? null : (JSON.parse(row.heard) as Heard), source: row.source as Interaction['source'],
})

const participantsOf = (workspaceId: string, interaction: Interaction): Tables['interaction_contacts'][] => {
  const said = textOf(interaction)
  return interaction.contactIds.map(contactId => ({
    workspace_id: workspaceId, contact_id: contactId, on_day: interaction.on, at: interaction.at ?? '', interaction_id: interaction.id, format: interaction.format, said,
  }))
}

/** By the whole key: asked by the interaction alone, SQLite goes through everybody's timelines. */
const removeParticipants = async (context: WriteContext, { id, on, at, contactIds }: Interaction): Promise<void> => {
  for (const contactId of contactIds) {
    await context.run('delete from interaction_contacts where workspace_id = ? and contact_id = ? and on_day = ? and at = ? and interaction_id = ?', [context.workspaceId, contactId, on, at ?? '', id])
  }
}

/** An interaction with its rows of the timeline. */
export const interactions: EntityKind<Interaction, 'interactions'> = {
  entity: 'interaction',
  table: 'interactions',
  rowOf,
  valueOf: interactionOf,
  insertChildren: (context, values) => insertRows(context, 'interaction_contacts', values.flatMap(value => participantsOf(context.workspaceId, value))),
  async updateChildren(context, before, after) {
    await removeParticipants(context, before)
    await insertRows(context, 'interaction_contacts', participantsOf(context.workspaceId, after))
  },
  async removeChildren(context, value) {
    await removeParticipants(context, value)
  },
}
