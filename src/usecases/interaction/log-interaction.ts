import type { ActionItemId, ContactId, InteractionId } from '#domain/base/ids.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import { checkedInteraction } from '#domain/interaction/checked.ts'
import type { Interaction, InteractionDraft } from '#domain/interaction/interaction.ts'
import { followUpOf } from '../action-item/follow-up-of.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { type CupView, cupView } from '../warmth/cup-view.ts'
import { heatCups } from '../warmth/heat-cups.ts'
import { type InteractionView, interactionView } from './interaction-view.ts'

type Required = 'on' | 'format' | 'contactIds'

export type LogInteractionInput = Pick<InteractionDraft, Required> & Partial<Omit<InteractionDraft, Required | 'source'>> & {
  readonly followUps?: readonly Pick<ActionItem, 'text' | 'by' | 'dueOn'>[]
}

/** A cup before and after. */
export interface Refill {
  readonly contactId: ContactId
  readonly name: string
  readonly before: CupView
  readonly after: CupView
}

const NOTHING_SAID = { at: null, startedBy: null, minutes: null, money: null, topic: '', notes: '', heard: null } as const

/**
 * Logs contact that happened. In one act: the interaction, the follow-ups promised in it (for the first of its people), the cups refilled, and
 * a snooze of these people’s being due taken off.
 */
export const logInteraction = async (deps: Deps, who: Who, { followUps = [], ...input }: LogInteractionInput): Promise<{ actId: string; interaction: InteractionView; refills: Refill[] }> => {
  const today = todayOf(deps, who)
  const interaction: Interaction = { ...checkedInteraction({ ...NOTHING_SAID, ...input, source: 'typed' }, today), id: deps.newId() as InteractionId }
  const { contactIds } = interaction
  const items = contactIds.slice(0, 1).flatMap(contactId => followUps.map(followUp => followUpOf({ ...followUp, id: deps.newId() as ActionItemId, contactId, interactionId: interaction.id })))
  const act = actOf(deps, who, 'interaction.log')
  const answer = await deps.db.transact(who.workspaceId, act, async stores => {
    const people = await stores.contacts.items(contactIds, today)
    const byId = new Map(people.map(person => [person.id, person]))
    for (const id of contactIds) found(byId.get(id), 'contact.not_found')
    await stores.interactions.insert(interaction)
    if (items.length > 0) await stores.actionItems.insertMany(items)
    const cups = await heatCups(stores, people.map(person => person.warmth), interaction, today)
    for (const deferral of await stores.deferrals.ofSubjects(contactIds.map(contactId => ({ kind: 'due', contactId })))) await stores.deferrals.remove(deferral)
    const refills = people.map(({ id, name, letGo, warmth }, i): Refill => {
      const after = cups[i] ?? warmth
      return { contactId: id, name, before: cupView(warmth, letGo, today), after: cupView(after, letGo, today) }
    })
    return { interaction: interactionView(interaction, new Map(people.map(({ id, name, salutation }) => [id, { id, name, salutation }]))), refills }
  })
  return { actId: act.actId, ...answer }
}
