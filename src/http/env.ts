import type { HttpBindings } from '@hono/node-server'
import type { Locale } from '#i18n/messages.ts'
import type { Who } from '#usecases/deps.ts'

/** Who stands at the door, found once for every call under /api. */
export interface Visitor {
  readonly who: Who | null
  /** The secret of the session's cookie, when that is what let them in: writes then need the CSRF token tied to it. */
  readonly session: string | null
  readonly locale: Locale
}

/** What every handler of this door can reach. There are no `Bindings` for a call in process. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>
  Variables: { visitor: Visitor }
}
