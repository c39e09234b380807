import type { ContactId, WorkspaceId } from '#domain/base/ids.ts'
import type { FoundPerson } from './person-on-shelf.ts'

/** People of one workspace as search shows them, by id. */
export type People = Map<ContactId, FoundPerson>

/**
 * People read for a search, kept while the data are in one state: whoever types on is shown mostly the same people, and reading them takes
 * longer than finding them.
 */
export interface PersonShelf {
  /** The people of a state; those of another state are forgotten. */
  of(state: number, workspaceId: WorkspaceId): People
}

/** Two and a half kilobytes each at most, mostly half of one. */
export const PEOPLE_KEPT = 2_000

export const personShelf = (): PersonShelf => {
  const kept = new Map<WorkspaceId, People>()
  let heldFor: number | null = null
  return {
    of(state, workspaceId) {
      if (state !== heldFor) {
        kept.clear()
        heldFor = state
      }
      const known = kept.get(workspaceId)
      if (known !== undefined) return known
      // Few look for people at one moment; a host of many workspaces keeps no more people than one of few.
      kept.clear()
      const people: People = new Map()
      kept.set(workspaceId, people)
      return people
    },
  }
}
