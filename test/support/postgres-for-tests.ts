import type { TestProject } from 'vitest/node'
import { type PrivatePostgres, startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The private PostgreSQL's address for `freshDatabase`, or null when this machine has none: skip, visibly. */
    postgresUrl: string | null
  }
}

let running: PrivatePostgres | null = null

/** Vitest's global set-up: one private PostgreSQL for all tests of a project, asked for by `inject('postgresUrl')`. */
export const setup = async (project: TestProject): Promise<void> => {
  running = await startPostgres()
  project.provide('postgresUrl', running?.url ?? null)
}

/** Vitest's global clean-up. */
export const teardown = async (): Promise<void> => {
  await running?.stop()
}
