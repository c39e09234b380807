import type { AccountId, ActId, WorkspaceId } from '#domain/base/ids.ts'
import type { Verb } from '#domain/change/change.ts'
import type { MailRead } from '#domain/mail/mail-read.ts'
import type { MailReader } from '#domain/mail/mailbox.ts'
import type { MailSender } from '#domain/mail/sent.ts'
import type { CalendarAnswer, Validators } from '#domain/meeting/subscription.ts'
import type { Day } from '#domain/time/day.ts'
import type { MemberRole } from '#domain/workspace/membership.ts'
import type { EventsRead } from '#formats/icalendar/read-events.ts'
import type { Table, Workbook } from '#formats/workbook/table.ts'
import type { Act, Database } from '#store/database.ts'
import type { CallKey } from '#store/call-key.ts'

/** Every power a use case may hold besides its arguments. `main/compose.ts` fills it in; tests may put a clock of their own. */
export interface Deps {
  readonly db: Database
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** The calendar day it is in an IANA zone. Most use cases want `todayOf(deps, who)`. */
  readonly today: (zone: string) => Day
  /** A fresh UUIDv7; later ones sort after earlier ones. */
  readonly newId: () => string
  readonly secrets: Secrets
  readonly passwords: Passwords
  /** What has to be said again to others, such as a mailbox's password, is kept sealed. */
  readonly seals: Seals
  readonly mail: OwnMail
  /** The server’s public address, such as `https://tea.example`, where it was told one: what links in letters begin with. */
  readonly origin?: string | null
  /** Bytes of an .xlsx or .csv, read in a worker under limits of time and memory. Fails with the `file.*` keys. */
  readonly readWorkbook: (bytes: Uint8Array) => Promise<Workbook>
  /** Bytes of an .xlsx of one sheet; a large one is written in a worker. */
  readonly writeWorkbook: (table: Table) => Promise<Uint8Array>
  /** A number from 0 to 1, for what should not happen everywhere at once. */
  readonly chance: () => number
  /** Busy times out of the bytes of an .ics, a large one read in a worker; `zone` is taken first for zones that only tell their offsets. Fails with `calendar.too_large` or `calendar.not_a_calendar`. */
  readonly readCalendar: (bytes: Uint8Array, zone: string) => Promise<EventsRead>
  /** Asks for a calendar at an address somebody wrote, if it is not the same still, within bounds and never inside a private network the operator did not allow. Fails with the `calendar.*` keys. */
  readonly fetchCalendar: (address: string, known: Validators, stopped?: AbortSignal) => Promise<CalendarAnswer>
  /** Loads the pinyin dictionary on first use (it is large) and gives the reading of a name. */
  readonly loadReading: () => Promise<ReadingOf>
}

/** The pinyin proposed for a name, as `domain/contact/pinyin.ts` gives it. */
export type ReadingOf = (familyName: string, givenName: string, name: string) => string

export interface Secrets {
  /** 256 random bits, base64url. */
  readonly fresh: () => string
  /** SHA-256 in hex: what is stored in place of a secret. */
  readonly digest: (secret: string) => string
  /** A value that only the holder of the secret can know, for one purpose (HMAC-SHA256, base64url). */
  readonly tied: (secret: string, purpose: string) => string
}

export interface Seals {
  /** Text that only this installation opens again, and only for the same purpose. */
  readonly seal: (text: string, purpose: string) => string
  /** Fails with `secret.cannot_open` when it was sealed elsewhere, for something else, or was touched. */
  readonly open: (sealed: string, purpose: string) => string
}

/** The reader's own mailbox. */
export interface OwnMail extends MailSender, MailReader {
  /** A mail out of its bytes, such as an .eml dropped on the page. Fails with `mail.file_damaged` or `mail.file_too_large`. */
  readonly read: (bytes: Uint8Array) => Promise<MailRead>
}

export interface Passwords {
  readonly hash: (password: string) => Promise<string>
  /** Takes as long for an unknown login (`null`) as for a wrong password. */
  readonly verify: (password: string, hash: string | null) => Promise<boolean>
}

/** On whose behalf a use case runs, and in which workspace. Made by the doors, never from input. */
export interface Who {
  readonly workspaceId: WorkspaceId
  /** Null for the command line in process. */
  readonly accountId: AccountId | null
  /** As the change log keeps it: `account:<id>`, `token:<id>` or `local`. */
  readonly actor: string
  /** The language to answer in. */
  readonly locale: 'zh-CN' | 'en'
  readonly role: MemberRole
  /** The IANA zone in which the workspace counts its days. */
  readonly zone: string
  /** Of a call that may be sent twice; the act that is made for it takes it along. */
  readonly key?: CallKey
}

/** The day it is for the workspace. */
export const todayOf = (deps: Deps, who: Who): Day => deps.today(who.zone)

/** A new act: what `db.transact` writes every change of one use case under. */
export const actOf = (deps: Deps, who: Who, verb: Verb): Act => ({ actId: deps.newId() as ActId, verb, at: instantOf(deps.now()), actor: who.actor, ...(who.key && { key: who.key }) })

/** UTC instant, ISO 8601 with milliseconds. */
export const instantOf = (ms: number): string => new Date(ms).toISOString()
