import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '#domain/base/failure.ts'
import { type AppSettings, createApp } from '#http/app.ts'
import { type Database, openDatabase } from '#store/database.ts'
import type { Deps } from '#usecases/deps.ts'
import { localWorkspace } from '#usecases/workspace/local-workspace.ts'
import { type Config, isLoopback } from './config.ts'
import { ConfigError } from './config-error.ts'
import { factsOf, type Log } from './log.ts'
import { codeOf, dataFileIn, keepPrivate, PACKAGE_FILE, WEB_FOLDER } from './place.ts'
import { powersOver, type Substitutes } from './powers.ts'
import { keyOf, passingKey } from './seals.ts'

/** The product put together: what a server listens with, and what the command line calls in process. */
export interface Composed {
  /** Answers one call; the second argument is what the server knows of the connection. */
  readonly fetch: (request: Request, bindings?: object) => Response | Promise<Response>
  readonly deps: Deps
  /** `Authorization: Bearer` of this process alone: acts as `local` in the oldest workspace, which is made when there is none. */
  readonly localSecret: string
  readonly close: () => Promise<void>
}

export const VERSION = String((JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string }).version)

/** Opens the database a configuration names and wires everything to it. Throws `ConfigError` when it cannot be opened. */
export const compose = async (config: Config, log: Log, substitutes: Substitutes = {}): Promise<Composed> => {
  const demoFolder = config.demo ? mkdtempSync(join(tmpdir(), 'xucha-demo-')) : null
  const db = await databaseOf(config, demoFolder ?? config.dataFolder)
  const deps = powersOver(db, { key: config.demo ? passingKey() : keyOf(config.secret, config.dataFolder), web: { allowedHosts: config.calendarHosts }, origin: config.origin, ...substitutes })
  const localSecret = `xcl_${deps.secrets.fresh()}`
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const demoAccount = config.demo ? await (await import('./demo.ts')).demoAccount(deps, { locale: config.locale, zone }) : null
  const settings: AppSettings = {
    reach: { loopback: isLoopback(config.host), host: config.host, origin: config.origin },
    version: VERSION,
    webFolder: WEB_FOLDER,
    local: { secret: localSecret, workspace: () => localWorkspace(deps, { locale: config.locale, zone }) },
    demoAccount,
    logBug: (error, { method, path }) => log('bug', { method, path, ...factsOf(error) }),
  }
  const app = createApp(deps, settings)
  return {
    fetch: (request, bindings) => app.fetch(request, bindings),
    deps,
    localSecret,
    close: async () => {
      await deps.mail.close()
      await db.close()
      if (demoFolder !== null) rmSync(demoFolder, { recursive: true, force: true })
    },
  }
}

const databaseOf = async ({ databaseUrl }: Config, folder: string): Promise<Database> => {
  if (databaseUrl !== null) return openDatabase({ url: databaseUrl }).catch((error: unknown) => { throw said(error, 'no_database', {}) })
  const dataFile = dataFileIn(folder)
  const db = await openDatabase({ dataFile }).catch((error: unknown) => { throw said(error, 'no_data', { folder }) })
  keepPrivate(dataFile)
  return db
}

/** A database of a newer Xucha speaks for itself; anything else is said by its code. */
const said = (error: unknown, key: 'no_database' | 'no_data', values: Readonly<Record<string, string>>): unknown =>
  error instanceof Failure ? error : new ConfigError(key, { ...values, code: codeOf(error) }, error)
