import type { ContactId } from '#domain/base/ids.ts'
import { personExists } from '../person-exists.ts'
import type { Deps, Who } from '../deps.ts'
import { type InteractionView, interactionViews } from './interaction-view.ts'

export interface ListTimelineInput {
  readonly contactId: ContactId
  readonly cursor?: string
  readonly limit?: number
}

/** What happened with one person, newest first. */
export const listTimeline = (deps: Deps, who: Who, { contactId, cursor, limit = 50 }: ListTimelineInput): Promise<{ items: InteractionView[]; next: string | null }> =>
  deps.db.read(who.workspaceId, async stores => {
    const { items, next } = await stores.interactions.timeline(contactId, { cursor, limit })
    if (items.length === 0) await personExists(stores, contactId)
    return { items: await interactionViews(stores, items), next }
  })
