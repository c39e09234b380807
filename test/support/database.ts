import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, inject } from 'vitest'
import type { WorkspaceId } from '#domain/base/ids.ts'
import { type Database, type DatabasePlace, openDatabase } from '#store/database.ts'
import { aWorkspace } from './builders.ts'
import { freshDatabase } from './postgres.ts'

/** A fresh database with one workspace in it. */
export interface TestDatabase {
  readonly db: Database
  readonly place: DatabasePlace
  readonly workspaceId: WorkspaceId
}

export type Open = () => Promise<TestDatabase>

/** Runs the same tests on SQLite (a file) and, where there is one, on PostgreSQL. What `open` gave is closed and removed after each test. */
export const eachEngine = (tests: (engine: 'sqlite' | 'postgres', open: Open) => void): void => {
  for (const engine of ['sqlite', 'postgres'] as const) {
    describe.skipIf(engine === 'postgres' && inject('postgresUrl') === null)(`on ${engine}`, () => {
      const closers: (() => Promise<void>)[] = []
      afterEach(async () => {
        for (const close of closers.splice(0).toReversed()) await close()
      })
      tests(engine, async () => {
        const { place, remove } = await emptyPlace(engine)
        closers.push(remove)
        const db = await openDatabase(place)
        closers.push(() => db.close())
        return { db, place, workspaceId: await openWorkspace(db) }
      })
    })
  }
}

export const openWorkspace = async (db: Database, fields: Parameters<typeof aWorkspace>[0] = {}): Promise<WorkspaceId> => {
  const workspace = aWorkspace(fields)
  await db.system.transact(stores => stores.workspaces.insert(workspace))
  return workspace.id
}

/** A place where no database has been yet. */
export const emptyPlace = async (engine: 'sqlite' | 'postgres'): Promise<{ place: DatabasePlace; remove: () => Promise<void> }> => {
  if (engine === 'postgres') {
    const { url, drop } = await freshDatabase(inject('postgresUrl') ?? '')
    return { place: { url }, remove: drop }
  }
  const folder = mkdtempSync(join(tmpdir(), 'xucha-store-'))
  return { place: { dataFile: join(folder, 'xucha.db') }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}
