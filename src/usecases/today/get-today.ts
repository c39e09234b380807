import type { ContactId } from '#domain/base/ids.ts'
import type { Reason } from '#domain/base/reason.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import { addDays, type Day, weekdayOf } from '#domain/time/day.ts'
import { type FestivalKey, festivalsOn } from '#domain/time/festival.ts'
import { hasLunar, type LunarDay, lunarOf } from '#domain/time/lunar.ts'
import { aboutMinutes } from '#domain/today/about-minutes.ts'
import type { Subject } from '#domain/today/deferral.ts'
import { type DueCandidate, type Proposed, proposeToday, TODAY_CAP } from '#domain/today/today.ts'
import { temperatureOn } from '#domain/warmth/warmth.ts'
import type { ContactListItem } from '#store/contact-query.ts'
import type { Stores } from '#store/stores.ts'
import { type ContactRow, rowView } from '../contact/row-view.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { warmthIn } from '../warmth/cup-view.ts'
import { birthdayCandidates, notPutOff, promiseCandidates } from './candidates.ts'

export interface TodayItem {
  readonly subject: Subject
  readonly person: ContactRow
  readonly reasons: readonly Reason[]
  readonly topic: string
  readonly cadenceText: string
  readonly formatsText: string
  readonly minutes: number | null
  readonly on: Day
  readonly text: string
}

export interface TodayPage {
  readonly day: Day
  /** Null where the lunar calendar is not known. */
  readonly lunar: LunarDay | null
  readonly festivals: readonly FestivalKey[]
  readonly items: readonly TodayItem[]
  readonly minutes: number
  readonly later: readonly TodayItem[]
  readonly laterCount: number
  readonly more: boolean
  readonly order: Reason
  readonly week: { readonly minutes: number; readonly budgetMinutes: number }
  readonly contacts: number
  readonly planned: number
}

/** Nobody reads further than that; the rest is only said to be more. */
const COUNTED = 100

/** At most five things for today, in an order that is explained, and what waits behind them. */
export const getToday = (deps: Deps, who: Who, { later: laterWanted = 20 }: { readonly later?: number }): Promise<TodayPage> =>
  deps.db.read(who.workspaceId, async stores => {
    const today = todayOf(deps, who)
    const wanted = TODAY_CAP + laterWanted
    const coldestIds = await stores.contacts.due(today, wanted)
    const { birthdays, cut } = await birthdayCandidates(stores, today, wanted)
    const promises = await promiseCandidates(stores, today, wanted)
    const all = await stores.contacts.items([...new Set([...coldestIds, ...[...birthdays, ...promises].map(({ contactId }) => contactId)])], today)
    const people = new Map(all.map(item => [item.id, item]))
    // The coldest stand first; whoever comes up for a birthday or a promise alone stands behind them.
    const [coldest, others] = [all.slice(0, coldestIds.length), all.slice(coldestIds.length)]
    const lines = await linesOf(stores, [...people.keys()], today)
    const due = [...coldest, ...(await dueAmong(stores, others, today))].map(item => dueCandidate(item, lines.get(item.id), today))
    const proposed = proposeToday(today, { due, birthdays, promises })
    const view = (proposal: Proposed): TodayItem[] => {
      const person = people.get(proposal.contactId)
      return person === undefined ? [] : [todayItem(proposal, person, lines.get(proposal.contactId), today)]
    }
    const items = proposed.now.flatMap(view)
    const dueCount = await stores.contacts.dueCount(today, COUNTED)
    const settings = await stores.workspace.get()
    const { contacts, planned } = await stores.workspace.counts()
    const spent = await stores.interactions.totals(addDays(today, 1 - weekdayOf(today)), today)
    return {
      day: today,
      lunar: hasLunar(today) ? lunarOf(today) : null,
      festivals: festivalsOn(today),
      items,
      minutes: items.reduce((sum, item) => sum + (item.minutes ?? 0), 0),
      later: proposed.later.slice(0, laterWanted).flatMap(view),
      laterCount: proposed.later.length + Math.max(0, dueCount - due.length),
      more: dueCount >= COUNTED || cut || promises.length >= wanted,
      order: proposed.order,
      week: { minutes: spent.minutes, budgetMinutes: settings.weeklyMinutes },
      contacts,
      planned,
    }
  })

/** Each person's first line in force. */
const linesOf = async (stores: Stores, contactIds: readonly ContactId[], today: Day): Promise<Map<ContactId, PlanLine>> => {
  const plan = contactIds.length === 0 ? null : await stores.plans.inForce(today)
  const lines = plan === null ? [] : await stores.planLines.ofContacts(plan.id, contactIds)
  return new Map(lines.filter(line => line.state !== 'let_go').reverse().map(line => [line.contactId, line]))
}

/** Whoever comes up for another reason is told to be due as well. */
const dueAmong = async (stores: Stores, items: readonly ContactListItem[], today: Day): Promise<ContactListItem[]> => {
  const due = items.filter(({ letGo, warmth: { planned, dueOn } }) => !letGo && planned && dueOn !== null && dueOn <= today)
  return notPutOff(stores, today, due, item => ({ kind: 'due', contactId: item.id }))
}

const dueCandidate = ({ id, warmth }: ContactListItem, line: PlanLine | undefined, today: Day): DueCandidate => {
  const cup = warmthIn(warmth)
  return { contactId: id, dueOn: warmth.dueOn ?? today, temperature: cup === null ? null : temperatureOn(cup, today), lastOn: warmth.lastOn, cadenceText: line?.cadenceText ?? '' }
}

const todayItem = ({ subject, reasons, on, text }: Proposed, person: ContactListItem, line: PlanLine | undefined, today: Day): TodayItem => ({
  subject, person: rowView(person, today), reasons, on, text,
  topic: line?.topic ?? '', cadenceText: line?.cadenceText ?? '', formatsText: line?.formatsText ?? '',
  minutes: subject.kind === 'due' ? aboutMinutes(line, person.roleKinds) : null,
})
