import { join } from 'node:path'
import { hostNameOf } from '#gateways/web/calendar-url.ts'
import type { Locale } from '#i18n/messages.ts'
import { ConfigError } from './config-error.ts'
import { type FlagName, readFlags } from './flags.ts'

/** How the server runs. Made once from flags and environment; nothing else reads either. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
  /** Where the SQLite file is; a demo has a fresh folder of its own instead. */
  readonly dataFolder: string
  /** PostgreSQL instead of the file. */
  readonly databaseUrl: string | null
  readonly locale: Locale
  readonly demo: boolean
  /** The address people type when a proxy stands before the server, without a slash at its end. */
  readonly origin: string | null
  /** What saved passwords of mailboxes are sealed with, in place of a key file in the data folder. */
  readonly secret: string | null
  /** Hosts inside a private network that calendars may be subscribed to, as a URL writes them. */
  readonly calendarHosts: readonly string[]
}

export interface Machine {
  readonly platform: string
  readonly home: string
}

export const DEFAULT_PORT = 4747

type Env = Readonly<Record<string, string | undefined>>

/** Flags win over the environment. Throws `ConfigError`, which says what is wrong in both languages. */
export const configOf = (args: readonly string[], env: Env, machine: Machine): Config => {
  const flags = readFlags(args)
  const given = (flag: FlagName, name: string): string | undefined => flags[flag] ?? (env[name] === '' ? undefined : env[name])
  const host = given('host', 'HOST') ?? '127.0.0.1'
  const demo = flags.demo !== undefined
  if (demo && !isLoopback(host)) throw new ConfigError('demo_host', { host })
  return {
    port: portOf(given('port', 'PORT')),
    host,
    dataFolder: given('data', 'XUCHA_DATA') ?? homeOfData(env, machine),
    databaseUrl: demo ? null : (env['DATABASE_URL'] || null),
    locale: langOf(given('lang', 'XUCHA_LANG')),
    demo,
    origin: originOf(given('origin', 'XUCHA_ORIGIN')),
    secret: secretOf(env['XUCHA_SECRET']),
    calendarHosts: calendarHostsOf(given('allow-calendar-host', 'XUCHA_ALLOW_CALENDAR_HOSTS')),
  }
}

/** Whether only this machine can reach a server bound there. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)

const portOf = (text: string | undefined): number => {
  if (text === undefined) return DEFAULT_PORT
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new ConfigError('port', { value: text })
  return Number(text)
}

const langOf = (text: string | undefined): Locale => {
  if (text === undefined || /^zh([-_]|$)/i.test(text)) return 'zh-CN'
  if (/^en([-_]|$)/i.test(text)) return 'en'
  throw new ConfigError('lang', { value: text })
}

const originOf = (text: string | undefined): string | null => {
  if (text === undefined) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') throw new ConfigError('origin', { value: text })
  return url.origin
}

/** At least 32 characters: it is used as it is, not stretched like a password. */
const secretOf = (text: string | undefined): string | null => {
  if (text === undefined || text === '') return null
  if (text.length < 32) throw new ConfigError('secret', {})
  return text
}

const calendarHostsOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').map(one => one.trim()).filter(one => one !== '').map(one => {
    const host = hostNameOf(one)
    if (host === null) throw new ConfigError('calendar_host', { value: one })
    return host
  })

/** The platform's own place for data of a program: XDG on Linux, Application Support on a Mac, AppData on Windows. */
const homeOfData = (env: Env, { platform, home }: Machine): string => {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Xucha')
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Xucha')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'xucha')
}
