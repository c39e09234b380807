import type { ContactId, WorkspaceId } from '#domain/base/ids.ts'
import type { NamedContact } from './named-contact.ts'
import type { FoundPerson } from './person-on-shelf.ts'

/** People of one workspace as search shows them, by id. */
export type People = Map<ContactId, FoundPerson>

/** What is kept of one workspace's people. */
export interface Shelf {
  readonly people: People
  /** Names, as everything that mentions somebody asks for them. */
  readonly names: Map<ContactId, NamedContact>
}

/**
 * People read for a search or to be named, kept while the data are in one state: whoever types on is shown mostly the same people, the same few are
 * mentioned again and again, and reading them takes longer than finding them.
 */
export interface PersonShelf {
  /** What is kept of a state; that of another state is forgotten. */
  of(state: number, workspaceId: WorkspaceId): Shelf
}

/** Two and a half kilobytes each at most, mostly half of one. */
export const PEOPLE_KEPT = 2_000
/** A quarter of a kilobyte each. */
export const NAMES_KEPT = 8_000

export const personShelf = (): PersonShelf => {
  const kept = new Map<WorkspaceId, Shelf>()
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
      const shelf: Shelf = { people: new Map(), names: new Map() }
      kept.set(workspaceId, shelf)
      return shelf
    },
  }
}
