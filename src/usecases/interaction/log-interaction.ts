import type { ActionItemId, InteractionId } from '#domain/base/ids.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import { checkedInteraction } from '#domain/interaction/checked.ts'
import type { Interaction, InteractionDraft } from '#domain/interaction/interaction.ts'
import { followUpOf } from '../action-item/follow-up-of.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import type { InteractionView } from './interaction-view.ts'
import { type Refill, writeInteraction } from './write-interaction.ts'

type Required = 'on' | 'format' | 'contactIds'

export type LogInteractionInput = Pick<InteractionDraft, Required> & Partial<Omit<InteractionDraft, Required | 'source'>> & {
  readonly followUps?: readonly Pick<ActionItem, 'text' | 'by' | 'dueOn'>[]
}

/** What an interaction does not say. */
export const NOTHING_SAID = { at: null, startedBy: null, minutes: null, money: null, topic: '', notes: '', heard: null } as const

/** Logs contact that happened, in one act: see `writeInteraction`; follow-ups are promised to the first of its people. */
export const logInteraction = async (deps: Deps, who: Who, { followUps = [], ...input }: LogInteractionInput): Promise<{ actId: string; interaction: InteractionView; refills: Refill[] }> => {
  const today = todayOf(deps, who)
  const interaction: Interaction = { ...checkedInteraction({ ...NOTHING_SAID, ...input, source: 'typed' }, today), id: deps.newId() as InteractionId }
  const promises = interaction.contactIds.slice(0, 1).flatMap(contactId => followUps.map(followUp => followUpOf({ ...followUp, id: deps.newId() as ActionItemId, contactId, interactionId: interaction.id })))
  const act = actOf(deps, who, 'interaction.log')
  return { actId: act.actId, ...await deps.db.transact(who.workspaceId, act, stores => writeInteraction(stores, interaction, promises, today)) }
}
