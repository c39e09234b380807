import type { ReadContext } from './context.ts'

/** What the system's stores may reach: the tables that say who may enter, of no workspace. */
export type SystemContext = Omit<ReadContext, 'workspaceId'>
