import { TAKE_BACK_MS } from '#domain/mail/message.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { aContact, anAct } from '#test/support/builders.ts'
import type { TestDatabase } from '#test/support/database.ts'
import { deskOn } from '#test/support/desk.ts'
import { startSmtp } from '#test/support/smtp.ts'
import { deliver } from '../mail/deliver.ts'
import { putMailAccount } from '../mail/put-mail-account.ts'
import { createMeeting } from '../meeting/create-meeting.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { bringAnswers } from './bring-answers.ts'
import { draftLetters } from './draft-letters.ts'
import { listMessages } from './list-messages.ts'
import { sendLetters } from './send-letters.ts'

/** The second of the lunches. */
export const JANUARY = '2027-01-08T12:00' as WallTime

export interface ReplyParts {
  readonly method?: 'REPLY' | 'COUNTER'
  readonly uid: string
  readonly from?: string
  readonly attendee?: string
  readonly stat?: string
  readonly more?: readonly string[]
  readonly sequence?: number
  readonly stamp?: string
}

/** A calendar that answers. */
export const ics = ({ method = 'REPLY', uid, attendee = 'zeng@example.test', stat = 'ACCEPTED', more = [], sequence = 0, stamp = '20261123T010000Z' }: ReplyParts): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, 'ORGANIZER:mailto:lin@example.test', `ATTENDEE;PARTSTAT=${stat}:mailto:${attendee}`, ...more, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')

/** The same in a mail. */
export const mailOf = (parts: ReplyParts, headers: readonly string[] = []): string => [
  ...headers, `From: =?utf-8?B?5pu+?= <${parts.from ?? parts.attendee ?? 'zeng@example.test'}>`, 'To: lin@example.test', 'Subject: Accepted', `Message-ID: <${parts.stat}@y.test>`, 'MIME-Version: 1.0', `Content-Type: text/calendar; charset=utf-8; method=${parts.method ?? 'REPLY'}`, '', ics(parts),
].join('\r\n')

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A lunch every month with somebody, whose invitation has left. */
export const invited = async (database: TestDatabase, stops: (() => Promise<unknown>)[], imapPort: number | null = null) => {
  const desk = deskOn(database)
  const { deps, who, clock } = desk
  clock.ms = Date.UTC(2026, 10, 23, 2)
  const smtp = await startSmtp()
  stops.push(smtp.stop, deps.mail.close)
  const here = { host: '127.0.0.1', security: 'none', user: 'lin@example.test' } as const
  await putMailAccount(deps, who, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { ...here, port: smtp.port }, imap: imapPort === null ? null : { ...here, port: imapPort }, smtpPassword: 'pw' })
  const zeng = aContact({ name: '曾明', salutation: '曾教授', channels: [{ kind: 'email', value: 'zeng@example.test', label: '' }, { kind: 'email', value: 'z.ming@home.test', label: '' }] })
  await deps.db.transact(who.workspaceId, anAct(), stores => stores.contacts.insert(zeng))
  const { meeting } = await createMeeting(deps, who, { title: '每月午餐', format: 'lunch', contactIds: [zeng.id], start: '2026-12-11T12:00' as WallTime, minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR', place: '国贸' })
  const meetingId = meeting.id
  const { letters } = await draftLetters(deps, who, { meetingId })
  await sendLetters(deps, who, { meetingId, settles: ['told'], letters: letters.map(({ contactId, to, subject, text, method, recurrenceId }) => ({ contactId, to, subject, text, method, recurrenceId })) })
  clock.ms += TAKE_BACK_MS
  await deliver(deps)
  const bring = async (text: string) => bringAnswers(deps, who, {}, bytes(text))
  const answers = async (): Promise<Partial<Attendance>[]> => (await getMeeting(deps, who, { meetingId })).attendances.map(({ recurrenceId, partStat, comment, proposed }) => ({ recurrenceId, partStat, comment, proposed }))
  const [message] = (await listMessages(deps, who, {})).items
  const key = (await deps.db.read(who.workspaceId, stores => stores.messages.newestKeys(1)))[0] ?? ''
  return { ...desk, smtp, zeng, meetingId, uid: meeting.uid, bring, answers, key, message }
}
