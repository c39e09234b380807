import type { ContactId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import { DEPTH } from '#domain/interaction/depth.ts'
import { intervalOf } from '#domain/plan/interval.ts'
import type { Day } from '#domain/time/day.ts'
import { dueOn, warmthOf } from '#domain/warmth/warmth.ts'
import type { Stores } from '#store/stores.ts'
import type { WarmthRecord } from '#store/warmth-store.ts'

/**
 * The cups of these people from scratch: interval from their lines in the plan in force, else their present roles, else 90 days; heat from
 * all touchpoints. One never met but planned is due from the day the plan begins or they were written down, whichever is later.
 */
export const computedWarmth = async (stores: Stores, contactIds: readonly ContactId[], today: Day): Promise<WarmthRecord[]> => {
  const plan = await stores.plans.inForce(today)
  const lines = plan === null ? [] : await stores.planLines.ofContacts(plan.id, contactIds)
  const linesOf = Map.groupBy(lines.filter(line => line.state !== 'let_go'), line => line.contactId)
  const rolesOf = Map.groupBy(await stores.roles.ofContacts(contactIds), role => role.contactId)
  const touchesOf = Map.groupBy(await stores.interactions.touchesOf(contactIds), touch => touch.contactId)
  const records = contactIds.map((contactId): WarmthRecord => {
    const touches = touchesOf.get(contactId) ?? []
    const { interval, from, planned } = intervalOf((linesOf.get(contactId) ?? []).map(line => line.cadence), roleKindsOn(rolesOf.get(contactId) ?? [], today))
    const warmth = warmthOf(touches.map(({ on, format }) => ({ on, depth: DEPTH[format] })), interval)
    return {
      contactId, interval, intervalFrom: from, planned, coolsAt: warmth?.coolsAt ?? null, dueOn: warmth === null ? null : dueOn(warmth),
      lastOn: touches.at(-1)?.on ?? null, touches: touches.length,
    }
  })
  return plan === null ? records : withFirstDays(stores, records, plan.startOn)
}

const withFirstDays = async (stores: Stores, records: readonly WarmthRecord[], planBegins: Day): Promise<WarmthRecord[]> => {
  const waiting = records.filter(isWaiting).map(record => record.contactId)
  if (waiting.length === 0) return [...records]
  const createdOn = new Map((await stores.contacts.getMany(waiting)).map(contact => [contact.id, contact.createdOn]))
  return records.map(record => {
    const created = createdOn.get(record.contactId)
    return isWaiting(record) && created !== undefined ? { ...record, dueOn: created > planBegins ? created : planBegins } : record
  })
}

/** Planned, but never met. */
const isWaiting = ({ planned, coolsAt }: WarmthRecord): boolean => planned && coolsAt === null
