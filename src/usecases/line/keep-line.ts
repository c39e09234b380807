import type { ActionItemId, ContactId, GivingId, HelpId, InteractionId } from '#domain/base/ids.ts'
import { contactOf } from '#domain/contact/contact-of.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { checkedInteraction } from '#domain/interaction/checked.ts'
import { checkedGiving } from '#domain/interaction/giving.ts'
import { checkedHelp } from '#domain/interaction/help.ts'
import { keptLine, type SettledLine } from '#domain/line/kept-line.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { followUpOf } from '../action-item/follow-up-of.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { type Refill, writeInteraction } from '../interaction/write-interaction.ts'

type Required = 'text' | 'kind' | 'contactIds'

export type KeepLineInput = Pick<SettledLine, Required> & Partial<Omit<SettledLine, Required>> & { readonly newPeople?: readonly string[] }

interface LineKept {
  readonly actId: string
  readonly people: readonly { readonly id: ContactId; readonly name: string; readonly made: boolean }[]
  readonly interactionId: InteractionId | null
  readonly helpIds: readonly HelpId[]
  readonly givingIds: readonly GivingId[]
  readonly actionItemIds: readonly ActionItemId[]
  readonly refills: readonly Refill[]
}

const NOT_SAID = { date: null, time: null, minutes: null, format: null, topic: '', followUp: null } as const

/** Keeps what a line says (X7): the people it makes, and what `keptLine` decides, with the cups that follow. One act, one undo. */
export const keepLine = async (deps: Deps, who: Who, { newPeople = [], ...said }: KeepLineInput): Promise<LineKept> => {
  const today = todayOf(deps, who)
  const made = await peopleOf(deps, newPeople, today)
  const contactIds = [...new Set(said.contactIds)]
  const kept = keptLine({ ...NOT_SAID, ...said, contactIds: [...contactIds, ...made.map(({ id }) => id)] }, today)
  const interaction = kept.interaction && { ...checkedInteraction(kept.interaction, today), id: deps.newId() as InteractionId }
  const interactionId = interaction?.id ?? null
  const helps = kept.helps.map(help => checkedHelp({ ...help, id: deps.newId() as HelpId, interactionId }, today))
  const givings = kept.givings.map(giving => checkedGiving({ ...giving, id: deps.newId() as GivingId, interactionId }, today))
  const actionItems = kept.actionItems.map(item => followUpOf({ ...item, id: deps.newId() as ActionItemId, by: 'me', interactionId }))
  const act = actOf(deps, who, 'line.keep')
  const { named, refills } = await deps.db.transact(who.workspaceId, act, async stores => {
    const named = await namesOf(stores, contactIds)
    if (made.length > 0) await stores.contacts.insertMany(made)
    const refills = interaction === null ? [] : (await writeInteraction(stores, interaction, [], today)).refills
    if (helps.length > 0) await stores.helps.insertMany(helps)
    if (givings.length > 0) await stores.givings.insertMany(givings)
    if (actionItems.length > 0) await stores.actionItems.insertMany(actionItems)
    return { named, refills }
  })
  return {
    actId: act.actId,
    people: [...named, ...made.map(({ id, name }) => ({ id, name, made: true }))],
    interactionId, helpIds: helps.map(({ id }) => id), givingIds: givings.map(({ id }) => id), actionItemIds: actionItems.map(({ id }) => id), refills,
  }
}

/** The people to make, as `createContact` would make them; one named twice is one. */
const peopleOf = async (deps: Deps, names: readonly string[], today: Day): Promise<Contact[]> => {
  if (names.length === 0) return []
  const readingOf = await deps.loadReading()
  return [...new Set(names.map(name => name.trim()))].map(name => contactOf(deps.newId() as ContactId, { name }, today, { readingOf, roleKinds: [] }))
}

const namesOf = async (stores: WritableStores, ids: readonly ContactId[]): Promise<LineKept['people'][number][]> => {
  const byId = await stores.contacts.named(ids)
  return ids.map(id => ({ id, name: found(byId.get(id), 'contact.not_found').name, made: false }))
}
