import type { HttpBindings } from '@hono/node-server'
import type { Locale } from '#i18n/messages.ts'
import type { Who } from '#usecases/deps.ts'

/** Who stands at the door, found once for every call under /api. `session` is the secret of the cookie when one is in force. */
export interface Visitor {
  readonly who: Who | null
  readonly session: string | null
  readonly locale: Locale
}

/** What every handler of this door can reach. `Bindings` is absent for a call in process. */
export interface HttpEnv {
  Bindings: Partial<HttpBindings>
  Variables: { visitor: Visitor }
}
