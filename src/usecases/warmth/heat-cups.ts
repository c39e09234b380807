import type { Format } from '#domain/interaction/format.ts'
import { DEPTH } from '#domain/interaction/depth.ts'
import type { Day } from '#domain/time/day.ts'
import { dueOn, heated } from '#domain/warmth/warmth.ts'
import type { WritableStores } from '#store/stores.ts'
import type { WarmthRecord } from '#store/warmth-store.ts'
import { computedWarmth } from './computed-warmth.ts'
import { warmthIn } from './cup-view.ts'

/**
 * The cups after one interaction that was just written: one step each where it is later than all before it, else from all touchpoints.
 * Gives the same numbers as `computedWarmth`, bit by bit. `before` are the cups as they were stored.
 */
export const heatCups = async (stores: WritableStores, before: readonly WarmthRecord[], touch: { readonly on: Day; readonly format: Format }, today: Day): Promise<WarmthRecord[]> => {
  const late = before.filter(record => record.lastOn !== null && record.lastOn >= touch.on)
  const recomputed = new Map((late.length === 0 ? [] : await computedWarmth(stores, late.map(record => record.contactId), today)).map(record => [record.contactId, record]))
  const after = before.map(record => recomputed.get(record.contactId) ?? oneStep(record, touch))
  await stores.warmth.put(after, before)
  return after
}

const oneStep = (record: WarmthRecord, { on, format }: { readonly on: Day; readonly format: Format }): WarmthRecord => {
  const warmth = heated(warmthIn(record), { on, depth: DEPTH[format] }, record.interval)
  return { ...record, coolsAt: warmth.coolsAt, dueOn: dueOn(warmth), lastOn: on, touches: record.touches + 1 }
}
