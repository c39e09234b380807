import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { startDovecot } from '../support/dovecot.ts'
import { type MailSeen, type Mentor, openMentor } from '../support/mentor.ts'
import { type RealServer, startServer } from '../support/server.ts'
import { startSmtp } from '../support/smtp.ts'

export const [LIN, ZENG, WANG] = ['lin@example.test', 'zeng@example.test', 'wang@example.test'] as const

const CLOCK = new URL('../support/clock-at.ts', import.meta.url).href
const ZONE = '+08:00'

/** The lecture's people at their desks: our server as a process of its own, a mail server, a mailbox for each of them, the mentor's and the manager's own programs. */
export interface LectureWorld {
  readonly url: string
  readonly smtpPort: number
  readonly imapPort: number
  readonly mentor: Mentor
  readonly manager: Mentor
  /** It becomes this time in Shanghai, `2026-12-11 12:05`, for our server too; what it does now and then it did meanwhile. */
  readonly becomes: (time: string) => Promise<void>
  /** So many seconds pass. */
  readonly pass: (seconds: number) => Promise<void>
  /** The newest mail of that method (null: a plain letter) once `n` of them came in. */
  readonly arrives: (whose: Mentor, method: string | null, n: number) => Promise<MailSeen>
  /** Our server is killed where it stands, and started again so many seconds later. */
  readonly crash: (seconds: number) => Promise<void>
  /** What our server said of its own mistakes. */
  readonly bugs: () => readonly string[]
  readonly stop: () => Promise<void>
}

export const openLecture = async (start: string): Promise<LectureWorld> => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-lecture-'))
  const clockFile = join(folder, 'clock')
  // The instant it was made to be last, and when that was.
  let [now, since] = [0, 0]
  const at = (): number => now + performance.now() - since
  const set = (instant: number): string => {
    [now, since] = [instant, performance.now()]
    return new Date(instant).toISOString()
  }
  const dovecot = await startDovecot(null, [LIN, ZENG, WANG])
  const smtp = await startSmtp({ options: { authOptional: true }, handOn: ({ to, raw }) => { for (const login of to) dovecot.deliver(raw, login, at()) } })
  const said: string[] = []
  const begin = (port: string, instant: string): Promise<RealServer> =>
    startServer(['--port', port, '--data', join(folder, 'data')], { NODE_OPTIONS: `--import=${CLOCK}`, CLOCK_AT: instant, CLOCK_FILE: clockFile })
  const instantOf = (time: string): number => Date.parse(`${time.replace(' ', 'T')}:00${ZONE}`)
  let server = await begin('0', set(instantOf(start)))
  const { url } = server
  if (url === null) throw new Error(server.stderr())
  const leap = async (to: number): Promise<void> => {
    const instant = set(to)
    writeFileSync(clockFile, instant)
    server.signal('SIGUSR2')
    await expect.poll(() => server.stderr(), { timeout: 10_000, interval: 20 }).toContain(`clock ${instant}`)
  }
  const desk = (name: string, login: string): Mentor => openMentor({ name, login, imap: dovecot.port, smtp: smtp.port })
  const [mentor, manager] = [desk('曾颖', ZENG), desk('王建国', WANG)]
  return {
    url, smtpPort: smtp.port, imapPort: dovecot.port, mentor, manager,
    becomes: time => leap(instantOf(time)),
    pass: seconds => leap(at() + seconds * 1000),
    async arrives(whose, method, n) {
      const of = async (): Promise<readonly MailSeen[]> => (await whose.mails()).filter(mail => mail.method === method)
      await expect.poll(async () => (await of()).length, { timeout: 15_000, interval: 200 }).toBe(n)
      const last = (await of()).at(-1)
      if (last === undefined) throw new Error('nothing came in')
      return last
    },
    async crash(seconds) {
      await server.stop('SIGKILL')
      said.push(server.stderr())
      server = await begin(new URL(url).port, set(at() + seconds * 1000))
      if (server.url !== url) throw new Error(server.stderr())
    },
    bugs: () => [...said, server.stderr()].flatMap(text => text.split('\n')).filter(line => line.includes('"bug"') || line.includes('job_failed')),
    async stop() {
      await server.stop('SIGKILL')
      await Promise.all([smtp.stop(), dovecot.stop()])
      mentor.stop()
      manager.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
