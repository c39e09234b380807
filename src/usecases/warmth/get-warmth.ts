import { Failure } from '#domain/base/failure.ts'
import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { Reason } from '#domain/base/reason.ts'
import { DEPTH } from '#domain/interaction/depth.ts'
import type { Format } from '#domain/interaction/format.ts'
import { addMonths, type Day } from '#domain/time/day.ts'
import { curveOf, heatings } from '#domain/warmth/curve.ts'
import { whyWarmth } from '#domain/warmth/why.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { type CupView, cupView, warmthIn } from './cup-view.ts'

export interface WarmthView {
  readonly cup: CupView
  readonly from: Day
  readonly to: Day
  /** °C, one a day from `from` to `to`, null before the first contact. */
  readonly curve: readonly (number | null)[]
  /** Oldest first. */
  readonly touches: readonly { interactionId: InteractionId; on: Day; format: Format; depth: number; before: number; after: number }[]
  readonly reasons: readonly Reason[]
}

/** The curve of the last twelve months and everything that explains today's number. */
export const getWarmth = (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<WarmthView> =>
  deps.db.read(who.workspaceId, async stores => {
    const today = todayOf(deps, who)
    const contact = await stores.contacts.get(contactId)
    const [record] = await stores.warmth.ofContacts([contactId])
    if (contact === null || record === undefined) throw Failure.of('not_found', 'contact.not_found', {})
    const touches = (await stores.interactions.touchesOf([contactId])).map(({ interactionId, on, format }) => ({ interactionId, on, format, depth: DEPTH[format] }))
    const { interval, intervalFrom, planned } = record
    const from = addMonths(today, -12)
    return {
      cup: cupView(record, contact.letGo !== null, today),
      from,
      to: today,
      curve: curveOf(touches, interval, from, today),
      touches: heatings(touches, interval),
      reasons: whyWarmth({ warmth: warmthIn(record), interval, intervalFrom, planned, letGoOn: contact.letGo?.on ?? null, last: touches.at(-1) ?? null, firstOn: touches[0]?.on ?? null }, today),
    }
  })
