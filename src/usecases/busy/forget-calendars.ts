import { type Deps, instantOf } from '../deps.ts'
import { deriving } from '../derived/fill-derived.ts'

/** How long what a calendar held is kept for undo when the calendar was removed or brought anew (decision 017). */
export const KEPT_DAYS = 30

/** Forgets what lies under no calendar any more, addresses of subscriptions among it, thirty days after the act that left it. */
export const forgetCalendars = async (deps: Deps, stopped?: AbortSignal): Promise<void> => {
  for (const { id } of await deps.db.system.read(stores => stores.workspaces.all())) {
    if (stopped?.aborted === true) return
    const left = await deps.db.read(id, ({ calendars }) => calendars.leftBefore(instantOf(deps.now() - KEPT_DAYS * 86_400_000)))
    for (const contentId of left) await deriving(deps, id, ({ calendars }) => calendars.forget(contentId))
  }
}
