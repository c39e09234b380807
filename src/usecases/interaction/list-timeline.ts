import { Failure } from '#domain/base/failure.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { JsonText } from '#domain/base/json-text.ts'
import type { Deps, Who } from '../deps.ts'
import type { InteractionView } from './interaction-view.ts'

export interface ListTimelineInput {
  readonly contactId: ContactId
  readonly cursor?: string
  readonly limit?: number
}

export interface TimelinePage {
  readonly items: readonly InteractionView[]
  readonly next: string | null
}

/** What happened with one person, newest first. The interactions are JSON as they are kept; only their people's names are set in. */
export const listTimeline = (deps: Deps, who: Who, { contactId, cursor, limit = 50 }: ListTimelineInput): Promise<JsonText<TimelinePage>> =>
  deps.db.read(who.workspaceId, async stores => {
    const { items, next } = await stores.interactions.timeline(contactId, { cursor, limit })
    const named = await stores.contacts.named([contactId, ...items.flatMap(item => item.contactIds ?? [])])
    const own = named.get(contactId)
    if (own === undefined) throw Failure.of('not_found', 'contact.not_found', {})
    const alone = JSON.stringify([own])
    const texts = items.map(({ text, contactIds }) =>
      `${text.slice(0, -1)},"people":${contactIds === null ? alone : JSON.stringify(contactIds.flatMap(id => named.get(id) ?? []))}}`)
    return new JsonText<TimelinePage>(`{"items":[${texts.join(',')}],"next":${JSON.stringify(next)}}`)
  })
