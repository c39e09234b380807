import { accountReader, accountWriter } from './account-store.ts'
import { membershipReader, membershipWriter } from './membership-store.ts'
import { sessionReader, sessionWriter } from './session-store.ts'
import type { SystemContext } from './system-context.ts'
import { tokenReader, tokenWriter } from './token-store.ts'
import { workspacesReader, workspacesWriter } from './workspaces-store.ts'

/** The stores outside every workspace, for reading: who may enter, and where to. */
export const systemReader = (context: SystemContext) => ({
  accounts: accountReader(context), memberships: membershipReader(context), sessions: sessionReader(context), tokens: tokenReader(context), workspaces: workspacesReader(context),
})

export const systemWriter = (context: SystemContext) => ({
  accounts: accountWriter(context), memberships: membershipWriter(context), sessions: sessionWriter(context), tokens: tokenWriter(context), workspaces: workspacesWriter(context),
})

export type SystemReader = ReturnType<typeof systemReader>
export type SystemWriter = ReturnType<typeof systemWriter>
