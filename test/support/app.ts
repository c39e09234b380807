import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { type Client, createClient } from '#client/client.ts'
import type { Locale } from '#i18n/messages.ts'
import { compose } from '#main/compose.ts'
import { scryptPasswords } from '#main/scrypt.ts'
import { deliver } from '#usecases/mail/deliver.ts'
import { remind } from '#usecases/reminder/remind.ts'

/** The owner the tests sign in as. */
export const OWNER = { name: '林晓雨', login: 'lin', password: '天青色等烟雨而我在等你', zone: 'Asia/Shanghai' } as const

/** 08:00 on Wednesday 25 November 2026 in Shanghai: the day of the design's pictures. */
export const MORNING = Date.UTC(2026, 10, 25, 0, 0, 0)

/** The real app on a port of its own over a fresh data folder, with a clock to turn. */
export interface RunningApp {
  readonly url: string
  readonly clock: { ms: number }
  /** What was logged as a bug; a test that expects none should find this empty. */
  readonly bugs: unknown[]
  /** Makes the owner's account and answers a client signed in as the owner, with the cookie a browser needs. */
  owner(locale?: Locale): Promise<{ readonly client: Client; readonly cookie: { readonly name: string; readonly value: string } }>
  /** Sends what is due by the clock, as the server's job does every five seconds. */
  deliver(): Promise<void>
  /** Decides the reminders that are due by the clock, as the server's job does every minute. */
  remind(): Promise<void>
  stop(): Promise<void>
}

export const startApp = async ({ now = MORNING, demo = false, locale = 'zh-CN' as Locale, calendarHosts = [] as readonly string[] } = {}): Promise<RunningApp> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'xucha-e2e-'))
  const clock = { ms: now }
  const bugs: unknown[] = []
  const composed = await compose(
    { port: 0, host: '127.0.0.1', dataFolder, databaseUrl: null, locale, demo, origin: null, secret: null, calendarHosts },
    (event, facts) => { if (event === 'bug') bugs.push(facts) },
    { now: () => clock.ms, passwords: scryptPasswords({ N: 2 ** 4, r: 8, p: 1 }) },
  )
  const server = createAdaptorServer({ fetch: (request, bindings) => composed.fetch(request, bindings) }) as Server
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url, clock, bugs,
    owner: (ownLocale = locale) => ownerOf(url, ownLocale),
    deliver: () => deliver(composed.deps),
    remind: () => remind(composed.deps),
    stop: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await composed.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

const ownerOf = async (url: string, locale: Locale): ReturnType<RunningApp['owner']> => {
  const made = await fetch(`${url}/api/account`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...OWNER, locale }) })
  if (!made.ok) throw new Error(`the account was not made: ${await made.text()}`)
  const { csrf } = (await made.json()) as { csrf: string }
  const [pair = ''] = (made.headers.get('set-cookie') ?? '').split(';')
  const [name = '', value = ''] = pair.split('=')
  const client = createClient((path, call) => fetch(`${url}${path}`, { ...call, headers: { ...call.headers, cookie: pair, 'x-csrf-token': csrf, 'accept-language': locale } }))
  return { client, cookie: { name, value } }
}
