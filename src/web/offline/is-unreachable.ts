import { CallFailed } from '#client/client.ts'

/** Whether a failed call never reached the server, or its answer never reached us; a door in front that finds nobody behind says 502 to 504. */
export const isUnreachable = (error: unknown): boolean => (error instanceof CallFailed ? error.status >= 502 && error.status <= 504 : true)
