import type { Deps, Who } from '../deps.ts'
import { type MessageView, messageViews } from './message-view.ts'

/** A page of all letters that were decided, the newest first, and how far each came. */
export const listMessages = (deps: Deps, who: Who, { cursor, limit = 50 }: { readonly cursor?: string; readonly limit?: number }): Promise<{ items: readonly MessageView[]; next: string | null }> =>
  deps.db.read(who.workspaceId, async stores => {
    const { items, next } = await stores.messages.page({ cursor, limit })
    return { items: await messageViews(stores, items, who.locale), next }
  })
