import type { ContactId } from '#domain/base/ids.ts'
import type { Mark } from '#domain/search/match.ts'
import { type CupState, cupState } from '#domain/warmth/cup.ts'
import type { Day } from '#domain/time/day.ts'
import type { FoundPerson } from '#store/person-on-shelf.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'

/** A person found, `personFound` of the contract. */
export interface PersonFound {
  readonly id: ContactId
  readonly name: string
  readonly salutation: string
  readonly organization: string
  readonly department: string
  readonly position: string
  readonly photoId: string | null
  readonly letGo: boolean
  readonly cup: CupState
  readonly marks: readonly Mark[]
}

const FOUND = 20
const LIKELY = 8

/** People by any part of them, the best match first; private notes are looked into for their owner only. Without a text, whom one most likely means. */
export const search = (deps: Deps, who: Who, { q = '', limit }: { readonly q?: string; readonly limit?: number }): Promise<{ items: PersonFound[]; more: boolean }> =>
  deps.db.read(who.workspaceId, async stores => {
    const today = todayOf(deps, who)
    if (q.trim() === '') {
      const { people, more } = await stores.search.likely(today, limit ?? LIKELY)
      return { items: people.map(person => foundView(person, [], today)), more }
    }
    const { people, more } = await stores.search.people(q, { limit: limit ?? FOUND, notes: who.role === 'owner' ? 'all' : 'open', on: today })
    return { items: people.map(person => foundView(person, person.match.marks, today)), more }
  })

const foundView = ({ id, name, salutation, organization, department, position, photoId, letGo, coolsAt, interval }: FoundPerson, marks: readonly Mark[], today: Day): PersonFound => ({
  id, name, salutation, organization, department, position, photoId, letGo, cup: cupState(coolsAt === null ? null : { coolsAt, interval }, letGo, today), marks,
})
