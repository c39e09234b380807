import type { WebWorld } from '#gateways/web/fetch-calendar.ts'
import type { Database } from '#store/database.ts'
import type { Deps, Passwords } from '#usecases/deps.ts'
import { ownMail } from './own-mail.ts'
import { randomPool } from './random-pool.ts'
import { scryptPasswords } from './scrypt.ts'
import { passingKey, sealsWith } from './seals.ts'
import { secrets } from './secrets.ts'
import { todayBy } from './today.ts'
import { uuidV7 } from './uuid-v7.ts'

/** What a test may put in place of the real clock and the slow passwords. */
export interface Substitutes {
  readonly now?: () => number
  readonly passwords?: Passwords
  /** What secrets are sealed with; without it what one process sealed no other opens. */
  readonly key?: () => Buffer
  /** The server’s public address, where it has one. */
  readonly origin?: string | null
  readonly chance?: () => number
  /** How calendars are fetched: what the operator allows, and in tests whom to trust. */
  readonly web?: WebWorld
}

/** Every power of the use cases over one database: the clock, ids and chance enter here. What is heavy is loaded when first used. */
export const powersOver = (db: Database, { now = Date.now, passwords = scryptPasswords(), key = passingKey(), origin = null, chance = Math.random, web = {} }: Substitutes = {}): Deps => ({
  db,
  now,
  today: todayBy(now),
  newId: uuidV7(now, randomPool()),
  secrets,
  passwords,
  seals: sealsWith(key),
  mail: ownMail(),
  origin,
  readWorkbook: async bytes => {
    const { readWorkbookInWorker } = await import('#gateways/workbook-worker/read-workbook-in-worker.ts')
    return readWorkbookInWorker(bytes)
  },
  writeWorkbook: async table => {
    const { writeWorkbookInWorker } = await import('#gateways/workbook-worker/write-workbook-in-worker.ts')
    return writeWorkbookInWorker(table)
  },
  chance,
  readCalendar: async (bytes, zone) => {
    const { readCalendarInWorker } = await import('#gateways/calendar-worker/read-calendar-in-worker.ts')
    return readCalendarInWorker(bytes, zone)
  },
  fetchCalendar: async (address, known, stopped) => {
    const { fetchCalendar } = await import('#gateways/web/fetch-calendar.ts')
    return fetchCalendar(address, known, web, stopped)
  },
  loadReading: async () => {
    const { pinyinOf } = await import('#domain/contact/pinyin.ts')
    return pinyinOf
  },
})
