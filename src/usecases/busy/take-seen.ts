import { Failure } from '#domain/base/failure.ts'
import type { InteractionId, SeenEventId } from '#domain/base/ids.ts'
import { checkedInteraction } from '#domain/interaction/checked.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { NOTHING_SAID } from '../interaction/log-interaction.ts'
import { type Refill, writeInteraction } from '../interaction/write-interaction.ts'
import { seenBefore } from './seen-before.ts'
import { seenFormat } from './seen-format.ts'

/** Logs these events as contact that happened, the oldest first, as one act; they are not offered again. Fails with `calendar.nothing_seen` when none of them is offered. */
export const takeSeen = async (deps: Deps, who: Who, { keys }: { readonly keys: readonly string[] }): Promise<{ actId: string; taken: number; refills: Refill[] }> => {
  const today = todayOf(deps, who)
  const wanted = new Set(keys)
  const act = actOf(deps, who, 'busy.take')
  return deps.db.transact(who.workspaceId, act, async stores => {
    const seen = (await seenBefore(deps, who, stores)).filter(({ key }) => wanted.has(key)).reverse()
    if (seen.length === 0) throw Failure.of('not_found', 'calendar.nothing_seen', {})
    const refills = new Map<string, Refill>()
    for (const { contactIds, time: { event, start, minutes } } of seen) {
      const draft = {
        ...NOTHING_SAID, on: dayOf(start), at: start.slice(11), format: seenFormat(event.title, event.place), contactIds, minutes: minutes === 0 ? null : minutes, topic: event.title, source: 'calendar',
      } as const
      const { refills: now } = await writeInteraction(stores, { ...checkedInteraction(draft, today), id: deps.newId() as InteractionId }, [], today)
      for (const refill of now) refills.set(refill.contactId, { ...refill, before: refills.get(refill.contactId)?.before ?? refill.before })
    }
    await stores.seenEvents.insertMany(seen.map(({ key }) => ({ id: deps.newId() as SeenEventId, key })))
    return { actId: act.actId, taken: seen.length, refills: [...refills.values()] }
  }, 'long write')
}
