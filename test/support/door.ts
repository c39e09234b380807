import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, inject } from 'vitest'
import type * as z from 'zod/mini'
import { type Call, type CallOptions, type Client, createClient } from '#client/client.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import type { MemberRole } from '#domain/workspace/membership.ts'
import { newWorkspace } from '#domain/workspace/new-workspace.ts'
import { type AppSettings, createApp } from '#http/app.ts'
import { powersOver } from '#main/powers.ts'
import { scryptPasswords } from '#main/scrypt.ts'
import { type DatabasePlace, openDatabase } from '#store/database.ts'
import { type Deps, instantOf } from '#usecases/deps.ts'
import { freshDatabase } from './postgres.ts'

/** The real app over a fresh database, with a clock to turn and passwords that are quick to check. */
export interface TestDoor {
  readonly app: ReturnType<typeof createApp>
  readonly deps: Deps
  readonly clock: { ms: number }
  /** Where its data lie. */
  readonly place: DatabasePlace
  /** What was logged as a bug. A test that does not expect one should find this empty. */
  readonly bugs: Error[]
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** A browser with nobody signed in. */
  browser(options?: { readonly language?: string }): Browser
  /** A browser of the owner, whose account is made first. */
  owner(): Promise<Browser>
  /** A browser of someone else, in a workspace of their own unless one is given. */
  member(role: MemberRole, workspaceId?: WorkspaceId): Promise<Browser & { readonly workspaceId: WorkspaceId }>
}

export interface Browser {
  /** Calls an operation and checks that the answer is what the contract says, no more and no less. */
  readonly call: Client
  /** A call as it stands, with this browser's cookie and, when `csrf` is not false, its token. */
  send(path: string, init?: RequestInit & { readonly csrf?: boolean }): Promise<Response>
  cookie(): string | null
}

export interface DoorOptions {
  readonly settings?: Partial<AppSettings>
}

export const OWNER = { name: '林晓雨', login: 'lin', password: '天青色等烟雨而我在等你', locale: 'zh-CN', zone: 'Asia/Shanghai' } as const

/** 08:00 on Monday 23 November 2026 in Shanghai. */
export const MORNING = Date.UTC(2026, 10, 23, 0, 0, 0)

/** Runs the same tests on SQLite and, where there is one, on PostgreSQL. `open` gives each test a door of its own. */
export const onEachEngine = (tests: (open: (options?: DoorOptions) => Promise<TestDoor>) => void): void => {
  for (const engine of ['sqlite', 'postgres'] as const) {
    describe.skipIf(engine === 'postgres' && inject('postgresUrl') === null)(`on ${engine}`, () => { tests(doorsOn(engine)) })
  }
}

/** Doors on one engine, for what does not depend on it; each is closed after its test. To be called where tests are declared. */
export const doorsOn = (engine: 'sqlite' | 'postgres'): ((options?: DoorOptions) => Promise<TestDoor>) => {
  const closers: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
  })
  return async (options = {}) => {
    const { place, remove } = await freshPlace(engine)
    const { door, close } = await openDoor(place, options)
    closers.push(close, remove)
    return door
  }
}

const freshPlace = async (engine: 'sqlite' | 'postgres'): Promise<{ place: DatabasePlace; remove: () => Promise<void> }> => {
  if (engine === 'postgres') {
    const { url, drop } = await freshDatabase(inject('postgresUrl') ?? '')
    return { place: { url }, remove: drop }
  }
  const folder = mkdtempSync(join(tmpdir(), 'xucha-door-'))
  return { place: { dataFile: join(folder, 'xucha.db') }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

const openDoor = async (place: DatabasePlace, { settings = {} }: DoorOptions): Promise<{ door: TestDoor; close: () => Promise<void> }> => {
  const db = await openDatabase(place)
  const clock = { ms: MORNING }
  const bugs: Error[] = []
  const deps = powersOver(db, { now: () => clock.ms, web: { allowedHosts: ['127.0.0.1'] }, passwords: scryptPasswords({ N: 2 ** 4, r: 8, p: 1 }) })
  const app = createApp(deps, {
    reach: { loopback: true, host: '127.0.0.1', origin: null }, version: '0.0.0-test', webFolder: null, local: null, demoAccount: null,
    logBug: error => bugs.push(error), ...settings,
  })
  const fetch = async (path: string, init?: RequestInit): Promise<Response> => app.fetch(new Request(new URL(path, 'http://127.0.0.1:4747'), init))
  const door: TestDoor = {
    app, deps, clock, place, bugs, fetch,
    browser: options => browserOn(fetch, options?.language ?? 'zh-CN'),
    async owner() {
      const browser = browserOn(fetch, 'zh-CN')
      await browser.send('/api/account', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(OWNER) })
      return browser
    },
    async member(role, workspaceId) {
      const login = deps.newId()
      const into = await joined(deps, login, role, workspaceId)
      const browser = browserOn(fetch, 'zh-CN')
      await browser.send('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, password: OWNER.password }) })
      return { ...browser, workspaceId: into }
    },
  }
  return { door, close: () => db.close() }
}

const joined = async (deps: Deps, login: string, role: MemberRole, given: WorkspaceId | undefined): Promise<WorkspaceId> => {
  const passwordHash = await deps.passwords.hash(OWNER.password)
  const accountId = deps.newId() as AccountId
  const workspace = newWorkspace(deps.newId() as WorkspaceId, { ownerName: login, locale: 'zh-CN', zone: 'Asia/Shanghai' })
  await deps.db.system.transact(async ({ accounts, workspaces }) => {
    await accounts.insert({ id: accountId, name: login, login, passwordHash, createdAt: instantOf(deps.now()) })
    if (given === undefined) await workspaces.insert(workspace)
    await accounts.join({ workspaceId: given ?? workspace.id, accountId, role })
  })
  return given ?? workspace.id
}

const browserOn = (fetch: TestDoor['fetch'], language: string): Browser => {
  let cookie: string | null = null
  let csrf: string | null = null
  const send: Browser['send'] = async (path, { csrf: withCsrf = true, ...init } = {}) => {
    const headers = new Headers(init.headers)
    if (!headers.has('accept-language')) headers.set('accept-language', language)
    if (cookie !== null) headers.set('cookie', cookie)
    if (csrf !== null && withCsrf && !headers.has('x-csrf-token')) headers.set('x-csrf-token', csrf)
    const response = await fetch(path, { ...init, headers })
    const set = response.headers.get('set-cookie')
    if (set !== null) cookie = /Max-Age=0/.test(set) ? null : (set.split(';')[0] ?? null)
    if (path === '/api/session' || path === '/api/account') {
      const { csrf: given } = (await response.clone().json()) as { csrf?: string | null }
      if (given !== undefined) csrf = given
    }
    return response
  }
  return { send, cookie: () => cookie, call: checkedClient((path, { method, headers, body }: Call) => send(path, { method, headers, body })) }
}

/** A client that fails when an answer is not what the contract says, or says more. */
export const checkedClient = (send: Parameters<typeof createClient>[0]): Client => {
  const plain = createClient(send)
  const checked = <R extends z.ZodMiniType>(endpoint: Endpoint<z.ZodMiniType, R>, answer: unknown): unknown => {
    const result = endpoint.returns.safeParse(answer)
    if (!result.success) throw new Error(`${endpoint.method} ${endpoint.path} answers otherwise than the contract says: ${JSON.stringify(result.error.issues)} in ${JSON.stringify(answer).slice(0, 2000)}`)
    const more = firstExtra(answer, result.data, '')
    if (more !== null) throw new Error(`${endpoint.method} ${endpoint.path} answers more than the contract says: ${more}`)
    return answer
  }
  const client = async (endpoint: Endpoint, input: unknown, options?: CallOptions): Promise<unknown> => checked(endpoint, await plain(endpoint, input, options))
  return Object.assign(client, {
    up: async (endpoint: Endpoint, input: unknown, bytes: Uint8Array<ArrayBuffer>, contentType?: string) => checked(endpoint, await plain.up(endpoint, input, bytes, contentType)),
    down: plain.down,
  }) as Client
}

const firstExtra = (given: unknown, known: unknown, at: string): string | null => {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return null
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(known, name)) return `${at}/${name}`
    const inside = firstExtra(value, (known as Record<string, unknown>)[name], `${at}/${name}`)
    if (inside !== null) return inside
  }
  return null
}
