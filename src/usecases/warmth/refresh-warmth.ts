import { isDeepStrictEqual } from 'node:util'
import type { ContactId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { computedWarmth } from './computed-warmth.ts'

const AT_ONCE = 500

/**
 * The one place that recomputes cups: brings those of these people in line with lines, roles and interactions as they now are in this
 * transaction. To be called at the end of every write that can matter (lines, roles, interactions, undo, import). Ids of nobody are skipped.
 */
export const refreshWarmth = async (stores: WritableStores, contactIds: Iterable<ContactId>, today: Day): Promise<void> => {
  const ids = [...new Set(contactIds)]
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const before = await stores.warmth.ofContacts(ids.slice(start, start + AT_ONCE))
    const after = await computedWarmth(stores, before.map(record => record.contactId), today)
    const changed = after.filter((record, i) => !isDeepStrictEqual(record, before[i]))
    if (changed.length > 0) await stores.warmth.put(changed, before.filter((record, i) => !isDeepStrictEqual(record, after[i])))
  }
}
