import { dayOf } from '#domain/time/wall-time.ts'
import type { Stores } from '#store/stores.ts'
import type { SeenTime } from './seen-before.ts'

const A_PAGE = 200

/** Days and people (`day contactId`) of contact that is logged, from the first to the last day of what was seen. */
export const loggedBefore = async ({ interactions }: Pick<Stores, 'interactions'>, seen: readonly SeenTime[]): Promise<Set<string>> => {
  const days = seen.map(({ time }) => dayOf(time.start)).sort()
  const [first, last] = [days[0], days.at(-1)]
  const logged = new Set<string>()
  if (first === undefined || last === undefined) return logged
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await interactions.between(first, last, { cursor, limit: A_PAGE })
    for (const { on, contactIds } of page.items) for (const id of contactIds) logged.add(`${on} ${id}`)
    cursor = page.next
  }
  return logged
}
