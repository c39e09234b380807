import type { ChangeLog } from './change-log.ts'
import type { ReadContext } from './context.ts'

/** What a writing store may reach: also the log that every change goes through. */
export interface WriteContext extends ReadContext {
  readonly log: ChangeLog
}
