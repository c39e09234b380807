import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findIcalendar, findKhal } from '../../scripts/setup/programs.mjs'

/** Whether there is another calendar program on this machine, and a library to answer invitations with; tests skip without. */
export const hasOtherCalendar = findKhal() !== null && findIcalendar() !== null

/** A mail as the mentor's own program reads it; `talk` the RECURRENCE-ID of its calendar part as an instant. */
export interface MailSeen {
  readonly subject: string
  readonly from: string
  readonly to: string
  readonly text: string
  readonly method: string | null
  readonly sequence: number | null
  readonly talk: string | null
}

/** Somebody who reads mail and keeps a calendar with programs that are not ours (imaplib, icalendar, khal). */
export interface Mentor {
  /** All that came in so far, in order of arrival; the calendar is kept by it. */
  readonly mails: () => Promise<readonly MailSeen[]>
  /** What khal shows between two days, a line an event: `2026-12-11 12:00 Title`. */
  readonly shows: (from: string, to: string) => Promise<readonly string[]>
  /** Accepts the newest invitation, at an instant such as `2026-11-27T15:00:00+08:00`. */
  readonly accept: (at: string, words: string) => Promise<unknown>
  /** Proposes another start for one talk of it; starts are local, `2027-01-08T12:00`. */
  readonly counter: (at: string, words: string, from: string, to: string) => Promise<unknown>
  readonly stop: () => void
}

const SCRIPT = new URL('./mentor.py', import.meta.url).pathname
const run = promisify(execFile)

const khalConfig = (folder: string): string => `
[calendars]
[[own]]
path = ${folder}/calendar
[sqlite]
path = ${folder}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Asia/Shanghai
default_timezone = Asia/Shanghai
[default]
default_calendar = own
`

/** Opens a mentor's desk: her mailbox on one port, the server her mail leaves by on another. Throws where the programs are absent: ask `hasOtherCalendar` first. */
export const openMentor = ({ name, login, imap, smtp }: { readonly name: string; readonly login: string; readonly imap: number; readonly smtp: number }): Mentor => {
  const [python, khal] = [findIcalendar(), findKhal()]
  if (python === null || khal === null) throw new Error('There is no other calendar on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'xucha-mentor-'))
  mkdirSync(join(folder, 'calendar'))
  writeFileSync(join(folder, 'khal.conf'), khalConfig(folder))
  const settings = JSON.stringify({ name, login, imap, smtp, password: 'pw', folder: join(folder, 'calendar') })
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8', TZ: 'UTC', PYTHONUTF8: '1' }
  const script = async (...args: string[]): Promise<string> => (await run(python, [SCRIPT, settings, ...args], { env, timeout: 60_000 })).stdout
  const mails = async (): Promise<readonly MailSeen[]> => JSON.parse(await script('read')) as MailSeen[]
  return {
    mails,
    async shows(from, to) {
      await mails()
      const { stdout } = await run(khal, ['-c', join(folder, 'khal.conf'), 'list', '--day-format', '', '--format', '{start-date} {start-time} {title}{cancelled}', from, to], { env, timeout: 60_000 })
      return stdout.split('\n').map(line => line.trim()).filter(line => /^\d/.test(line))
    },
    accept: (at, words) => script('accept', at, words),
    counter: (at, words, from, to) => script('counter', at, words, from, to),
    stop: () => rmSync(folder, { recursive: true, force: true }),
  }
}
