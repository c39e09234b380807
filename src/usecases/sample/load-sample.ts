import type { ContactId, InteractionId, PlanId } from '#domain/base/ids.ts'
import { newPlan } from '#domain/plan/new-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fiscalYearOf } from '#domain/time/fiscal-year.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { castKeys, type CastKey } from './cast.ts'
import { makeAdvice, makeAsks, makeGrowth } from './make-growth.ts'
import { makeInteractions, type SampleFrame } from './make-interactions.ts'
import { makeMeetings } from './make-meetings.ts'
import { makeActionItems, makeContact, makeGivings, makeHelps, makeNotes, makeRelations, makeRoles } from './make-people.ts'
import { makePlan } from './make-plan.ts'
import { sampleTexts } from './sample-texts.ts'

/** Minutes the sample's reader gives in a year: a little less than the plan asks for, so that the budget has something to say. */
const BUDGET = 170 * 60

/** Fills the network with a believable year, dated back from today, the same every time. One act: undo takes all of it out. */
export const loadSample = async (deps: Deps, who: Who, { locale = who.locale }: { readonly locale?: 'zh-CN' | 'en' } = {}): Promise<{ actId: string; contacts: number; interactions: number }> => {
  const ids = new Map(castKeys.map(key => [key, deps.newId() as ContactId]))
  const today = todayOf(deps, who)
  const frame: SampleFrame = { texts: sampleTexts[locale], locale, today, newId: deps.newId, idOf: key => ids.get(key) ?? (key as string as ContactId) }
  const readingOf = await deps.loadReading()
  const contacts = castKeys.map(key => makeContact(frame, key, readingOf))
  const interactions = makeInteractions(frame)
  const kept = new Map(castKeys.map((key, i) => [key, contacts[i]]))
  const named = (key: CastKey) => ({ name: kept.get(key)?.name ?? '', salutation: kept.get(key)?.salutation ?? '' })
  const newest = new Map(interactions.flatMap(interaction => interaction.contactIds.map((contactId): [ContactId, InteractionId] => [contactId, interaction.id])))
  const act = actOf(deps, who, 'sample.load')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.contacts.insertMany(contacts)
    await stores.roles.insertMany(makeRoles(frame))
    await stores.relations.insertMany(makeRelations(frame))
    await stores.notes.insertMany(makeNotes(frame))
    await stores.interactions.insertMany(interactions)
    await stores.actionItems.insertMany(makeActionItems(frame, contactId => newest.get(contactId) ?? null))
    await stores.helps.insertMany(makeHelps(frame))
    await stores.givings.insertMany(makeGivings(frame))
    const plan = await planOfYear(stores, deps, frame)
    const { goals, lines } = makePlan(frame, plan, { goals: (await stores.goals.ofPlan(plan.id)).length, position: await stores.planLines.lastPosition(plan.id) })
    await stores.goals.insertMany(goals)
    await stores.planLines.insertMany(lines)
    const meetings = makeMeetings({ ...frame, zone: who.zone, from: (await stores.workspace.get()).ownerName, named, interactions, lines })
    await stores.meetings.insertMany(meetings.map(({ meeting }) => meeting))
    await stores.occurrences.insertMany(meetings.flatMap(({ occurrences }) => occurrences))
    await stores.attendances.insertMany(meetings.map(({ attendance }) => attendance))
    await stores.asks.insertMany(makeAsks(frame))
    await stores.advices.insertMany(makeAdvice(frame, meetings))
    await stores.growth.insertMany(makeGrowth(frame))
    await refreshWarmth(stores, contacts.map(contact => contact.id), today)
  })
  return { actId: act.actId, contacts: contacts.length, interactions: interactions.length }
}

/** The plan of the present fiscal year, made when there is none, with the sample's own column. */
const planOfYear = async (stores: WritableStores, deps: Deps, { texts, today }: SampleFrame): Promise<Plan> => {
  const { fiscalStartMonth, weeklyMinutes } = await stores.workspace.get()
  const year = fiscalYearOf(today, fiscalStartMonth)
  const before = await stores.plans.ofYear(year.fiscalYear)
  if (before === null) {
    const plan: Plan = { ...newPlan(deps.newId() as PlanId, year, weeklyMinutes), budgetMinutes: BUDGET, extraColumns: [texts.remarkHeading] }
    await stores.plans.insert(plan)
    return plan
  }
  const after = before.extraColumns.includes(texts.remarkHeading) ? before : { ...before, extraColumns: [...before.extraColumns, texts.remarkHeading] }
  await stores.plans.update(before, after)
  return after
}
