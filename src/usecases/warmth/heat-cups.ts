import type { InteractionId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import { DEPTH } from '#domain/interaction/depth.ts'
import type { Day } from '#domain/time/day.ts'
import { dueOn, heated } from '#domain/warmth/warmth.ts'
import type { WritableStores } from '#store/stores.ts'
import type { WarmthRecord } from '#store/warmth-store.ts'
import { computedWarmth } from './computed-warmth.ts'
import { warmthIn } from './cup-view.ts'

interface Touch {
  readonly id: InteractionId
  readonly on: Day
  readonly format: Format
}

/**
 * The cups after one interaction that was just written: one step each where it comes after all before it, else from all touchpoints.
 * Gives the same numbers as `computedWarmth`, bit by bit. `before` are the cups as they were stored.
 */
export const heatCups = async (stores: WritableStores, before: readonly WarmthRecord[], touch: Touch, today: Day): Promise<WarmthRecord[]> => {
  const late: WarmthRecord[] = []
  for (const record of before) if (!(await isLast(stores, record, touch))) late.push(record)
  const recomputed = new Map((late.length === 0 ? [] : await computedWarmth(stores, late.map(record => record.contactId), today)).map(record => [record.contactId, record]))
  const after = before.map(record => recomputed.get(record.contactId) ?? oneStep(record, touch))
  await stores.warmth.put(after, before)
  return after
}

/** On a day with others the time decides, then the id. */
const isLast = async ({ interactions }: WritableStores, { contactId, lastOn }: WarmthRecord, { id, on }: Touch): Promise<boolean> => {
  if (lastOn !== on) return lastOn === null || lastOn < on
  return (await interactions.newestOf(contactId)) === id
}

const oneStep = (record: WarmthRecord, { on, format }: Touch): WarmthRecord => {
  const warmth = heated(warmthIn(record), { on, depth: DEPTH[format] }, record.interval)
  return { ...record, coolsAt: warmth.coolsAt, dueOn: dueOn(warmth), lastOn: on, touches: record.touches + 1 }
}
