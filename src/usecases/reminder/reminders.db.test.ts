import { afterEach, expect, test } from 'vitest'
import type { ActId, ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { instantOf } from '#domain/time/zone-time.ts'
import { startJobs } from '#jobs/jobs.ts'
import { powersOver } from '#main/powers.ts'
import { eachEngine, type TestDatabase } from '#test/support/database.ts'
import { startSmtp, type Temper } from '#test/support/smtp.ts'
import { createActionItem } from '../action-item/create-action-item.ts'
import { createAsk } from '../ask/create-ask.ts'
import { listActs } from '../change/list-acts.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import type { Deps, Who } from '../deps.ts'
import { createHelp } from '../help/create-help.ts'
import { putHolidays } from '../holidays/put-holidays.ts'
import { listMessages } from '../letter/list-messages.ts'
import { withdrawMessage } from '../letter/withdraw-message.ts'
import { deliver } from '../mail/deliver.ts'
import { putMailAccount } from '../mail/put-mail-account.ts'
import { removeMailAccount } from '../mail/remove-mail-account.ts'
import { cancelOccurrence } from '../meeting/cancel-occurrence.ts'
import { createMeeting } from '../meeting/create-meeting.ts'
import { moveOccurrence } from '../meeting/move-occurrence.ts'
import { prepareOccurrence } from '../meeting/prepare-occurrence.ts'
import { retryMessage } from '../letter/settle-message.ts'
import { previewReminders } from './preview-reminders.ts'
import { putReminders } from './put-reminders.ts'
import { remind } from './remind.ts'
import { getReminders } from './reminders-view.ts'
import { sendTestDigest } from './send-test-digest.ts'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop() })

const ZONE = 'Asia/Shanghai'
const at = (wall: string): number => instantOf(wall as WallTime, ZONE) ?? Number.NaN

interface Office {
  readonly deps: Deps
  readonly who: Who
  readonly clock: { ms: number }
  readonly wang: ContactId
  /** What the mail server was given so far: to whom, and the words. */
  readonly mails: () => { readonly to: readonly string[]; readonly subject: string; readonly text: string }[]
  /** Lets the clock show a time, and the jobs run. */
  readonly pass: (wall: string) => Promise<void>
}

/** A workspace with a mailbox at a real server, somebody in it, and a clock. */
const office = async ({ db, workspaceId }: TestDatabase, temper: Temper = {}, origin: string | null = null): Promise<Office> => {
  const smtp = await startSmtp(temper)
  stops.push(smtp.stop)
  const clock = { ms: at('2026-11-23T06:00') }
  const deps = powersOver(db, { now: () => clock.ms, origin })
  stops.push(() => deps.mail.close())
  const who: Who = { workspaceId, accountId: null, actor: 'local', locale: 'zh-CN', role: 'owner', zone: ZONE }
  await putMailAccount(deps, who, { from: { name: '林一', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
  const { contact } = await createContact(deps, who, { name: '王芳', placeNotes: '靠窗' })
  return {
    deps, who, clock, wang: contact.id,
    mails: () => smtp.letters.map(({ to, raw }) => mailOf(to, raw)),
    pass: async wall => {
      clock.ms = at(wall)
      await remind(deps)
      await deliver(deps)
    },
  }
}

const mailOf = (to: readonly string[], raw: Buffer) => {
  const text = raw.toString()
  const subject = (/^Subject: ((?:.*\r\n(?:[ \t].*\r\n)*))/m.exec(text)?.[1] ?? '').replace(/\r\n\s*/g, '').replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, code: string) => Buffer.from(code, 'base64').toString()).replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, code: string) => quoted(code.replaceAll('_', ' ')))
  const [, encoding = '', body = ''] = /text\/plain[\s\S]*?Content-Transfer-Encoding: (\S+)[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(text) ?? []
  return { to, subject, text: (encoding === 'base64' ? Buffer.from(body, 'base64').toString() : encoding === 'quoted-printable' ? quoted(body) : body).replaceAll('\r\n', '\n') }
}

const quoted = (text: string): string => Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString()

eachEngine((engine, open) => {
  test('a digest goes on each working day at its time, once, to the reader alone, and never on a day off', async () => {
    const { deps, who, wang, mails, pass } = await office(await open())
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    await createActionItem(deps, who, { contactId: wang, text: '发那份报告', by: 'me', dueOn: day('2026-11-23') })
    await putReminders(deps, who, { digestAt: '08:00', briefMinutes: null })
    for (const wall of ['2026-11-23T07:59', '2026-11-23T08:00', '2026-11-23T08:01', '2026-11-23T09:30']) await pass(wall)
    expect(mails()).toMatchObject([{ to: ['lin@example.test'], subject: '今日提要：周一，11 月 23 日' }])
    expect(mails()[0]?.text).toContain('答应过的事\n· 王芳：发那份报告（11 月 23 日前）\n\n还没道谢的\n· 王芳：介绍供应商（11 月 20 日）')
    expect(mails()[0]?.text).not.toContain('http')
    for (const wall of ['2026-11-24T08:00', '2026-11-28T08:00', '2026-11-29T09:00', '2026-11-30T08:00']) await pass(wall)
    expect(mails().map(({ subject }) => subject)).toEqual(['今日提要：周一，11 月 23 日', '今日提要：周二，11 月 24 日', '今日提要：周一，11 月 30 日'])
    await pass('2026-11-24T08:30')
    expect(mails().length, 'the clock was set back').toBe(3)
  })

  test('a worked weekend of the workspace’s own notice is a working day', async () => {
    const { deps, who, wang, mails, pass } = await office(await open())
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    await putHolidays(deps, who, { text: '{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-09","isOffDay":false},{"name":"元旦","date":"2027-01-04","isOffDay":true}]}' })
    await putReminders(deps, who, { digestAt: '08:00', briefMinutes: null })
    for (const wall of ['2027-01-04T08:00', '2027-01-09T08:00', '2027-01-10T08:00']) await pass(wall)
    expect(mails().map(({ subject }) => subject)).toEqual(['今日提要：周六，1 月 9 日'])
  })

  test('nothing to say, too late, no time chosen or no mailbox: nothing goes', async () => {
    const { deps, who, wang, mails, pass } = await office(await open())
    await pass('2026-11-23T08:00')
    await putReminders(deps, who, { digestAt: '08:00' })
    await pass('2026-11-23T08:00')
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    await pass('2026-11-23T10:00')
    await pass('2026-11-24T12:01')
    await removeMailAccount(deps, who)
    await pass('2026-11-25T08:00')
    expect([mails(), (await getReminders(deps, who)).recent]).toEqual([[], []])
  })

  test('a brief goes before a talk, once for each time it stands at, also on a Sunday', async () => {
    const { deps, who, wang, mails, pass } = await office(await open(), {}, 'https://tea.example')
    const { meeting } = await createMeeting(deps, who, { title: '每周午餐', format: 'lunch', contactIds: [wang], start: '2026-11-22T12:00' as WallTime, minutes: 60, rule: 'FREQ=WEEKLY', place: '龙井草堂' })
    const next = { meetingId: meeting.id, recurrenceId: '2026-11-29T12:00' as WallTime }
    await createAsk(deps, who, { contactId: wang, text: '怎样带新人' })
    await prepareOccurrence(deps, who, { ...next, goal: '想清楚要不要转岗', bring: '导图' })
    await putReminders(deps, who, { to: 'me@home.test' })
    for (const wall of ['2026-11-29T11:29', '2026-11-29T11:30', '2026-11-29T11:31', '2026-11-29T11:59']) await pass(wall)
    expect(mails()).toMatchObject([{ to: ['me@home.test'], subject: '12:00 每周午餐（王芳）' }])
    expect(mails()[0]?.text.trim()).toBe(`周日，11 月 29 日 12:00–13:00，每周午餐\n和：王芳\n在：龙井草堂\n\n这次想达到：想清楚要不要转岗\n\n想请教的\n1. 怎样带新人\n\n见面的地方\n· 靠窗\n\n带上：导图\n\n打开这一场：https://tea.example/meet/${meeting.id}/2026-11-29T12%3A00`)
    await moveOccurrence(deps, who, { ...next, start: '2026-11-29T15:00' as WallTime })
    for (const wall of ['2026-11-29T14:45', '2026-11-29T14:46', '2026-11-29T15:00']) await pass(wall)
    expect(mails().map(({ subject }) => subject)).toEqual(['12:00 每周午餐（王芳）', '15:00 每周午餐（王芳）'])
    await cancelOccurrence(deps, who, { meetingId: meeting.id, recurrenceId: '2026-12-06T12:00' as WallTime })
    await pass('2026-12-06T11:45')
    expect(mails().length).toBe(2)
  })

  test('a reminder is no act of the reader’s and no letter of the outbox; nobody takes it back or sends it again', async () => {
    const { deps, who, wang, mails, pass } = await office(await open(), { refuseLetter: '550 No' })
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    const { actId } = await putReminders(deps, who, { digestAt: '08:00' })
    const acts = async () => (await listActs(deps, who, {})).items.map(({ verb }) => verb)
    const before = await acts()
    expect(before[0]).toBe('reminders.edit')
    await pass('2026-11-23T08:00')
    expect([mails(), await acts(), (await listMessages(deps, who, {})).items]).toEqual([[], before, []])
    expect((await getReminders(deps, who)).recent).toMatchObject([{ kind: 'digest', to: 'lin@example.test', state: 'refused', sentAt: null, problem: { key: 'mail.letter_refused' } }])
    const [reminder] = await deps.db.read(who.workspaceId, ({ reminders }) => reminders.newest(1))
    const messageId = reminder?.messageId
    if (!messageId) throw new Error('no letter')
    await expect(withdrawMessage(deps, who, { messageId })).rejects.toThrow('letter.not_found')
    await expect(retryMessage(deps, who, { messageId })).rejects.toThrow('letter.not_found')
    expect((await getReminders(deps, who)).recent[0]?.state).toBe('refused')
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await getReminders(deps, who)).toMatchObject({ digestAt: null, briefMinutes: null, to: null, mailbox: 'lin@example.test' })
  })

  test('what cannot go for the moment goes again, but not when it would be of no use any more', async () => {
    let says: string | null = '451 Later'
    const { deps, who, wang, mails, pass } = await office(await open(), { refuseTo: () => says })
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    await putReminders(deps, who, { digestAt: '08:00' })
    const state = async () => (await getReminders(deps, who)).recent[0]
    for (const wall of ['2026-11-23T08:00', '2026-11-23T08:01', '2026-11-23T08:06', '2026-11-23T08:21', '2026-11-23T09:21']) await pass(wall)
    expect(await state()).toMatchObject({ state: 'refused', problem: { key: 'mail.recipient_refused' } })
    await pass('2026-11-24T08:00')
    expect(await state()).toMatchObject({ state: 'waiting' })
    await pass('2026-11-24T13:00')
    expect(await state()).toMatchObject({ state: 'refused', problem: { key: 'reminder.too_late' } })
    says = null
    await pass('2026-11-25T08:00')
    expect([mails().length, (await state())?.state]).toEqual([1, 'sent'])
  })

  test('two servers, and one that dies between deciding and sending: nothing twice, nothing lost', async () => {
    const { deps, who, wang, mails, clock } = await office(await open())
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    await putReminders(deps, who, { digestAt: '08:00' })
    clock.ms = at('2026-11-23T08:00')
    await Promise.all([remind(deps), remind(deps), remind(deps)])
    expect(mails()).toEqual([])
    clock.ms += 600_000
    await Promise.all([deliver(deps), remind(deps), deliver(deps)])
    expect(mails().length).toBe(1)
  })

  test('letters to oneself are forgotten after five weeks', async () => {
    const { deps, who, wang, pass } = await office(await open())
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    await putReminders(deps, who, { digestAt: '08:00' })
    await pass('2026-11-23T08:00')
    await pass('2026-12-28T08:00')
    expect((await getReminders(deps, who)).recent.map(({ decidedAt }) => decidedAt.slice(0, 10))).toEqual(['2026-12-28', '2026-11-23'])
    await pass('2026-12-29T08:00')
    expect((await getReminders(deps, who)).recent.map(({ decidedAt }) => decidedAt.slice(0, 10))).toEqual(['2026-12-29', '2026-12-28'])
    expect((await deps.db.read(who.workspaceId, ({ messages }) => messages.newestKeys(10))).length).toBe(2)
  })

  test('one press sends the digest as it is, even a quiet one; the preview says the same and sends nothing', async () => {
    const { deps, who, wang, mails, pass } = await office(await open())
    expect(await previewReminders(deps, who)).toEqual({ day: '2026-11-23', digest: { subject: '今日提要：周一，11 月 23 日', text: '今天没有要提醒的，喝口茶吧。', quiet: true }, brief: null })
    await sendTestDigest(deps, who)
    await createMeeting(deps, who, { title: '咖啡', format: 'coffee', contactIds: [wang], start: '2026-11-28T15:00' as WallTime, minutes: 30 })
    expect((await previewReminders(deps, { ...who, locale: 'en' })).brief).toEqual({ subject: '15:00 咖啡 (王芳)', text: 'Saturday, 28 November, 15:00–15:30: 咖啡\nWith: 王芳\n\nWhere you meet\n· 靠窗' })
    await sendTestDigest(deps, who)
    await pass('2026-11-28T06:00')
    expect((await getReminders(deps, who)).recent).toMatchObject([{ kind: 'test', state: 'refused', problem: { key: 'reminder.too_late' } }, { kind: 'test' }])
    expect(mails()).toEqual([])
    await sendTestDigest(deps, who)
    await pass('2026-11-28T06:00')
    expect(mails().map(({ text }) => text.split('\n').slice(0, 2))).toEqual([['今天的会面', '· 15:00–15:30 咖啡（王芳），还没准备']])
    await removeMailAccount(deps, who)
    await expect(sendTestDigest(deps, who)).rejects.toThrow('mail.no_account')
  })

  test.runIf(engine === 'sqlite')('the server’s own jobs do it', async () => {
    const { deps, who, wang, mails, clock } = await office(await open())
    await createHelp(deps, who, { contactId: wang, on: day('2026-11-20'), text: '介绍供应商' })
    await putReminders(deps, who, { digestAt: '08:00' })
    clock.ms = at('2026-11-23T08:00')
    const failures: string[] = []
    const jobs = startJobs(deps, { failed: job => failures.push(job) })
    await expect.poll(mails, { timeout: 20_000 }).toHaveLength(1)
    await jobs.stop()
    expect(failures).toEqual([])
  }, 30_000)
})
