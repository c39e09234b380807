import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, createRole, getContact } from '#contract/contact.ts'
import { bringAnswers, draftLetters, putMailAccount, sendLetters } from '#contract/mail.ts'
import { createMeeting, getMeeting, tellMeeting } from '#contract/meeting.ts'
import { editWorkspace } from '#contract/workspace.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { readCalendar } from '#formats/icalendar/read-calendar.ts'
import { readMail } from '#gateways/mail/read-mail.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { hasDovecot, startDovecot } from '../support/dovecot.ts'
import { type SmtpWorld, startSmtp } from '../support/smtp.ts'
import { DESK, expectAccessible, expectNoSideways, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('answers to an invitation', () => {
  let browser: Browser
  let app: RunningApp
  let smtp: SmtpWorld
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    [app, smtp] = await Promise.all([startApp(), startSmtp()])
    owner = await app.owner()
  })
  afterEach(async () => {
    await app.stop()
    await smtp.stop()
  })

  const open = async (path: string, { size = DESK, theme = 'light', locale = 'zh-CN' }: { size?: { width: number; height: number }; theme?: 'light' | 'dark'; locale?: 'zh-CN' | 'en' } = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, size, theme, locale })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const later = async (ms: number): Promise<void> => {
    app.clock.ms += ms
    await app.deliver()
  }
  const mailbox = async (): Promise<void> => {
    await owner.client(putMailAccount, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
  }

  interface Lunch { readonly meetingId: MeetingId; readonly uid: string; readonly zeng: ContactId }
  /** The lecture's lunch with a mentor on every second Friday, which she knows of. */
  const lunch = async ({ sent = true } = {}): Promise<Lunch> => {
    const { contact: { id: zeng } } = await owner.client(createContact, { name: '曾颖', salutation: '曾老师', channels: [{ kind: 'email', value: 'zeng@example.test', label: '' }] })
    await owner.client(createRole, { contactId: zeng, kind: 'career_mentor', label: '', from: null, to: null })
    const { meeting: { id: meetingId, uid } } = await owner.client(createMeeting, { title: '和曾老师的午餐', format: 'lunch', contactIds: [zeng], start: '2026-12-11T12:00' as WallTime, minutes: 60, zone: 'Asia/Shanghai', rule: 'FREQ=MONTHLY;BYDAY=2FR', place: '望江楼' })
    if (sent) {
      await mailbox()
      const { letters } = await owner.client(draftLetters, { meetingId })
      await owner.client(sendLetters, { meetingId, settles: ['told'], letters: letters.map(({ contactId, to, subject, text, method, recurrenceId }) => ({ contactId, to, subject, text, method, recurrenceId })) })
      await later(11_000)
    } else await owner.client(tellMeeting, { meetingId })
    return { meetingId, uid, zeng }
  }
  const answerText = (uid: string, method: 'REPLY' | 'COUNTER', ...more: readonly string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`, 'SEQUENCE:0', 'DTSTAMP:20261125T000000Z', 'ORGANIZER:mailto:lin@example.test', ...more, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
  const answer = async (...said: Parameters<typeof answerText>): Promise<void> => {
    await owner.client.up(bringAnswers, {}, new TextEncoder().encode(answerText(...said)), 'text/calendar')
  }
  /** She would have the lunch of 8 January a week later. */
  const counter = ({ uid }: Lunch): Promise<void> =>
    answer(uid, 'COUNTER', 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:zeng@example.test', 'RECURRENCE-ID:20270108T040000Z', 'DTSTART:20270115T040000Z', 'DTEND:20270115T050000Z', 'COMMENT:那天我出差')
  const proposed = async ({ meetingId }: Lunch) => (await owner.client(getMeeting, { meetingId })).attendances[0]?.proposed ?? null
  /** Of the letters after the invitation. */
  const calendarsSent = async () => (await Promise.all(smtp.letters.slice(1).map(({ raw }) => readMail(raw)))).flatMap(({ calendars }) => calendars.map(({ text }) => readCalendar(text)))
  const presses = (page: Page) => ({ accept: page.getByRole('button', { name: /^接受：曾颖/ }), other: page.getByRole('button', { name: '另约时间：曾颖' }), keep: page.getByRole('button', { name: '保持原时间：曾颖' }) })

  test.skipIf(!hasDovecot)('an answer that lies in the mailbox is fetched at one press; why it could not be is said beside it', async () => {
    const { meetingId, uid } = await lunch()
    const dovecot = await startDovecot()
    onTestFinished(() => dovecot.stop())
    const server = { host: '127.0.0.1', security: 'none', user: 'lin@example.test' } as const
    await owner.client(putMailAccount, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { ...server, port: smtp.port }, imap: { ...server, port: dovecot.port }, imapPassword: 'pw' })
    const { page, complaints } = await open(`/meet/${meetingId}`)
    const answers = page.getByRole('region', { name: '答复' })
    await answers.getByText('还没有到邮箱里找过答复，平时每五分钟一次').waitFor()
    const headers = ['From: zeng@example.test', 'To: lin@example.test', 'Subject: Accepted', 'MIME-Version: 1.0', 'Content-Type: text/calendar; charset=utf-8; method=REPLY', '']
    dovecot.deliver([...headers, answerText(uid, 'REPLY', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:zeng@example.test')].join('\r\n'), 'lin@example.test', app.clock.ms)
    await answers.getByRole('button', { name: '现在收取' }).press('Enter')
    await answers.getByText('接受了').waitFor()
    await answers.getByText(/上次到邮箱里找答复/).waitFor()
    await expectAccessible(page, 'answers fetched')
    await dovecot.stop()
    await answers.getByRole('button', { name: '现在收取' }).press('Enter')
    await answers.getByText(/端口连不上/).waitFor()
    expect(complaints).toEqual([])
  })

  test('accepted, the talk moves and the letters that tell it stand open', async () => {
    const of = await lunch()
    await counter(of)
    const { page, complaints } = await open(`/meet/${of.meetingId}`)
    await presses(page).accept.press('Enter')
    const dialog = page.getByRole('dialog', { name: '告知对方' })
    await expect.poll(() => dialog.getByLabel('正文').inputValue()).toContain('1 月 15 日（周五）中午 12:00')
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText('1 封信 10 秒后发出').waitFor()
    await later(11_000)
    const [sent] = await calendarsSent()
    expect([sent?.method, sent?.events[0]]).toMatchObject(['REQUEST', { recurrenceId: '2027-01-08T12:00', start: '2027-01-15T12:00', sequence: 1 }])
    expect(complaints).toEqual([])
  })

  test('Today says what was proposed and leads there, where the answers stand above the dates', async () => {
    const of = await lunch()
    await counter(of)
    const { page, complaints } = await open('/today')
    const told = page.getByRole('region', { name: '收尾' })
    await told.getByText(/^曾老师想把.*1 ?月 ?8 ?日的「和曾老师的午餐」改到.*1 ?月 ?15 ?日$/).waitFor()
    await told.getByRole('link', { name: /^看答复/ }).press('Enter')
    await presses(page).accept.waitFor()
    const heads = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(heads.indexOf('答复')).toBeGreaterThanOrEqual(0)
    expect(heads.indexOf('答复')).toBeLessThan(heads.indexOf('接下来'))
    expect(complaints).toEqual([])
  })

  test('other times are chosen by keyboard, the letter names them, calendars hear that it stays; undone, the proposal is open again', async () => {
    const of = await lunch()
    await counter(of)
    const { page, complaints } = await open(`/meet/${of.meetingId}`)
    await presses(page).other.press('Enter')
    const choose = page.getByRole('dialog', { name: '另约时间' })
    const times = choose.getByRole('group', { name: '有空的时候' }).getByRole('button')
    await times.first().waitFor()
    expect(await times.count()).toBe(5)
    await expectAccessible(page, 'other times')
    await choose.getByRole('button', { name: '写信' }).press('Enter')
    await choose.getByText('请至少选一个时间').waitFor()
    const [first = '', second = ''] = await times.allInnerTexts()
    expect([first, second].every(text => text.endsWith('12:00'))).toBe(true)
    await times.nth(0).press('Space')
    await times.nth(1).press('Space')
    await choose.getByRole('button', { name: '写信' }).press('Enter')
    const letter = page.getByRole('dialog', { name: '回信：另约时间' })
    expect(await letter.getByLabel('主题').inputValue()).toBe('和曾老师的午餐：另约时间')
    expect(await letter.getByLabel('正文').inputValue()).toMatch(/^曾老师：\n谢谢您告诉我。您提到的 1 月 15 日（周五）中午 12:00，.*中午 12:00 或者 .*不知您哪个时间方便？/)
    await letter.getByText(/附上日历回复/).waitFor()
    await expectAccessible(page, 'the letter')
    await letter.getByRole('button', { name: '发送' }).click()
    await page.getByText('1 封信 10 秒后发出').waitFor()
    await expect.poll(() => proposed(of)).toBeNull()
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await presses(page).other.waitFor()
    await later(60_000)
    expect([smtp.letters.length, await proposed(of)]).toEqual([1, { start: '2027-01-15T12:00', minutes: 60 }])
    expect(complaints).toEqual([])
  })

  test('what stays is said politely, by mail with what calendars understand', async () => {
    const of = await lunch()
    await counter(of)
    const { page } = await open(`/meet/${of.meetingId}`)
    await presses(page).keep.press('Enter')
    const letter = page.getByRole('dialog', { name: '回信：时间不变' })
    expect(await letter.getByLabel('正文').inputValue()).toContain('原定 1 月 8 日（周五）中午 12:00 的午餐先不变，可以吗？')
    await letter.getByRole('button', { name: '发送' }).click()
    await page.getByText('1 封信 10 秒后发出').waitFor()
    // The press that opened it is gone; the keyboard goes on from the answers.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h2')?.textContent)).toBe('答复')
    await later(11_000)
    const [sent] = await calendarsSent()
    expect([sent?.method, sent?.problems]).toEqual(['DECLINECOUNTER', []])
    expect(sent?.events[0]).toMatchObject({ uid: of.uid, recurrenceId: '2027-01-08T12:00', sequence: 0, start: '2027-01-15T12:00', attendees: [{ email: 'zeng@example.test' }], organizer: { email: 'lin@example.test' } })
    expect((await owner.client(getMeeting, { meetingId: of.meetingId })).notices).toEqual([])
  })

  test('without a mailbox the words are copied, and the proposal is answered', async () => {
    const of = await lunch({ sent: false })
    await counter(of)
    const { page, context } = await open(`/meet/${of.meetingId}`, { size: PHONE })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await expectNoSideways(page, 'answers 390')
    await presses(page).keep.click()
    const letter = page.getByRole('dialog', { name: '回信：时间不变' })
    await letter.getByLabel('正文').waitFor()
    await expectNoSideways(page, 'letter 390')
    await expectAccessible(page, 'letter 390')
    await letter.getByRole('button', { name: '复制，我自己发' }).click()
    await page.getByText('已复制；记为回复过了，时间不变').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('午餐先不变，可以吗？')
    await expect.poll(() => proposed(of)).toBeNull()
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => proposed(of)).not.toBeNull()
  })

  test('what nobody invited sent stands quietly aside: passed over, or another address of hers at one press', async () => {
    const of = await lunch()
    await answer(of.uid, 'REPLY', 'ATTENDEE;CN=Spam;PARTSTAT=DECLINED:mailto:thief@evil.test')
    await answer(of.uid, 'REPLY', 'ATTENDEE;CN=Zeng Ying;PARTSTAT=ACCEPTED:mailto:ying@home.test', 'COMMENT:好的，到时见')
    const { page, complaints } = await open(`/meet/${of.meetingId}`)
    await page.getByRole('button', { name: '对不上的答复' }).press('Enter')
    await page.getByText('Zeng Ying <ying@home.test>').waitFor()
    await expectAccessible(page, 'strays')
    await page.getByRole('button', { name: '忽略：thief@evil.test' }).press('Enter')
    await page.getByText('已忽略').waitFor()
    await expect.poll(async () => (await owner.client(getMeeting, { meetingId: of.meetingId })).strays.length).toBe(1)
    await page.getByRole('button', { name: '是曾颖的另一个地址' }).press('Enter')
    await page.getByRole('region', { name: '答复' }).getByText('接受了', { exact: true }).waitFor()
    expect((await owner.client(getContact, { contactId: of.zeng })).contact.channels.map(({ value }) => value)).toEqual(['zeng@example.test', 'ying@home.test'])
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await page.getByRole('button', { name: '对不上的答复' }).press('Enter')
    await page.getByText('Zeng Ying <ying@home.test>').waitFor()
    expect((await owner.client(getContact, { contactId: of.zeng })).contact.channels).toHaveLength(1)
    expect(complaints).toEqual([])
  })

  test('an assistant’s answer says whose it is; whoever comes in her place is invited at one press', async () => {
    const of = await lunch()
    await answer(of.uid, 'REPLY', 'ATTENDEE;PARTSTAT=DELEGATED;SENT-BY="mailto:wang@example.test";DELEGATED-TO="mailto:gu@example.test":mailto:zeng@example.test', 'ATTENDEE;CN=顾北;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM="mailto:zeng@example.test":mailto:gu@example.test')
    const { page, complaints } = await open(`/meet/${of.meetingId}`)
    const region = page.getByRole('region', { name: '答复' })
    await region.getByText('wang@example.test代答').waitFor()
    await region.getByText('请顾北代替').waitFor()
    await region.getByRole('button', { name: '邀请顾北' }).press('Enter')
    await page.getByText('顾北加入了会面，还要告知对方').waitFor()
    await page.getByRole('heading', { name: /还要告知/ }).waitFor()
    expect((await owner.client(getMeeting, { meetingId: of.meetingId })).meeting.people.map(({ name }) => name)).toEqual(['曾颖', '顾北'])
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await region.getByRole('button', { name: '邀请顾北' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('a talk of one’s own is moved to a free time', async () => {
    const { meetingId } = await lunch()
    const { page } = await open(`/meet/${meetingId}`)
    await page.getByRole('button', { name: '12 月 11 日的操作' }).click()
    await page.getByRole('menuitem', { name: '改这一场的时间' }).click()
    const dialog = page.getByRole('dialog')
    const free = dialog.getByRole('group', { name: '有空的时候' }).getByRole('button')
    await free.first().press('Enter')
    const [chosen = ''] = await free.allInnerTexts()
    expect(await free.first().getAttribute('aria-pressed')).toBe('true')
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.waitFor({ state: 'detached' })
    const { start, moved } = (await owner.client(getMeeting, { meetingId })).coming[0] ?? {}
    expect([moved, chosen.endsWith(start?.slice(11) ?? '-')]).toEqual([true, true])
  })

  test.each([['zh-CN', DESK, 'light'], ['zh-CN', PHONE, 'dark'], ['en', DESK, 'dark'], ['en', PHONE, 'light']] as const)('all of it is good for every eye and hand: %s %o %s', async (locale, size, theme) => {
    const of = await lunch()
    await owner.client(editWorkspace, { locale })
    await counter(of)
    await answer(of.uid, 'REPLY', 'ATTENDEE;CN=Zeng Ying;PARTSTAT=ACCEPTED:mailto:ying.of.a.rather.long.address@department.university.test', 'COMMENT:好的，到时见')
    const { page, complaints } = await open(`/meet/${of.meetingId}`, { size, theme, locale })
    const en = locale === 'en'
    await page.getByRole('button', { name: en ? 'Answers of nobody known' : '对不上的答复' }).click()
    await page.getByText('Zeng Ying <').waitFor()
    const where = `answers ${locale} ${size.width} ${theme}`
    await expectAccessible(page, where)
    await expectNoSideways(page, where)
    await page.getByRole('button', { name: en ? /^Another time: / : /^另约时间：/ }).click()
    await page.getByRole('group', { name: en ? 'Free times' : '有空的时候' }).getByRole('button').first().click()
    await expectAccessible(page, `${where} times`)
    await page.getByRole('dialog').getByRole('button', { name: en ? 'Write the letter' : '写信' }).click()
    await page.getByRole('dialog', { name: en ? 'Answer: another time' : '回信：另约时间' }).waitFor()
    await expectAccessible(page, `${where} letter`)
    await expectNoSideways(page, `${where} letter`)
    expect(complaints).toEqual([])
  })
})
