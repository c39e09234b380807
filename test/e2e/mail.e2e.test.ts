import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, createRole } from '#contract/contact.ts'
import { draftLetters, getMailAccount, listMessages, putMailAccount, sendLetters } from '#contract/mail.ts'
import { createMeeting, getMeeting, getOccurrence, holdOccurrence, prepareOccurrence, tellMeeting } from '#contract/meeting.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { readMail } from '#gateways/mail/read-mail.ts'
import { type SmtpWorld, startSmtp, type Temper } from '../support/smtp.ts'
import { compose, DESK, expectAccessible, expectGoodEverywhere, expectNoSideways, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('the mailbox', () => {
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

  const open = async (path: string, size: { width: number; height: number } = DESK) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, size })
    onTestFinished(() => opened.context.close())
    return opened
  }

  test('a provider that is known fills in its servers and says which password it wants', async () => {
    const { page } = await open('/settings/mail')
    await page.getByLabel('你的邮箱地址').fill('lin@qq.com')
    expect(await page.getByLabel('邮箱服务商').inputValue()).toBe('qq')
    await page.getByText(/这里填授权码，不是登录密码/).waitFor()
    expect(await page.getByLabel('服务器地址').count()).toBe(0)
    await page.getByRole('button', { name: '服务器' }).click()
    expect(await page.getByLabel('服务器地址').first().inputValue()).toBe('smtp.qq.com')
    expect(await page.getByLabel('登录名').first().inputValue()).toBe('lin@qq.com')
    await page.getByLabel('你的邮箱地址').fill('lin@outlook.com')
    await page.getByText(/不再接受程序用密码登录/).waitFor()
    await page.getByLabel('邮箱服务商').selectOption('exmail')
    await page.getByText(/这里填客户端专用密码/).waitFor()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('请填写这一项').waitFor()
    expect((await owner.client(getMailAccount, {})).account).toBeNull()
  })

  test('set up, tried with the wrong and the right password, shown by its end only, taken away', async () => {
    const { page, complaints } = await open('/settings/mail')
    await page.getByLabel('你的邮箱地址').fill('lin@example.test')
    await page.getByLabel('密码', { exact: true }).fill('not-the-password')
    await page.getByLabel('也收回信').uncheck()
    await page.getByLabel('服务器地址').fill('127.0.0.1')
    await page.getByLabel('端口').fill(String(smtp.port))
    await page.getByLabel('加密').selectOption('none')
    expect(await page.getByLabel('登录名').inputValue()).toBe('lin@example.test')
    await page.keyboard.press('Enter')
    await page.getByLabel('加密').focus()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('邮箱已保存').waitFor()
    await page.getByText(/结尾是 word/).waitFor()
    expect(await page.getByLabel('密码', { exact: true }).inputValue()).toBe('')

    await page.getByRole('button', { name: '测试' }).click()
    await page.getByText('发信：不行').waitFor()
    await page.getByText(/邮件服务器拒绝登录/).waitFor()
    await page.getByText('收信：没有设置').waitFor()

    await page.getByLabel('密码', { exact: true }).fill('pw')
    await page.keyboard.press('Enter')
    await page.getByText(/已经存好，不改就空着/).waitFor()
    await page.getByRole('button', { name: '测试' }).click()
    await page.getByText('发信：可以').waitFor()
    expect(smtp.letters).toEqual([])

    await page.getByRole('button', { name: '移除邮箱' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '移除邮箱' }).click()
    await page.getByText('邮箱已移除').waitFor()
    expect((await owner.client(getMailAccount, {})).account).toBeNull()
    expect(await page.getByLabel('你的邮箱地址').inputValue()).toBe('')
    expect(complaints).toEqual([])
  })

  test('accessible in both themes and sizes', async () => {
    await expectGoodEverywhere(browser, app, '/settings/mail', { cookie: owner.cookie }, async page => page.getByLabel('你的邮箱地址').waitFor())
  })

  const mailbox = async (temper?: Temper): Promise<void> => {
    if (temper !== undefined) {
      await smtp.stop()
      smtp = await startSmtp(temper)
    }
    await owner.client(putMailAccount, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
  }
  /** The lecture's lunch with a mentor, told to nobody yet. */
  const lunch = async (email = 'zeng@example.test', rule: string | null = 'FREQ=MONTHLY;BYDAY=2FR'): Promise<MeetingId> => {
    const { contact: { id } } = await owner.client(createContact, { name: '曾颖', salutation: '曾老师', channels: email === '' ? [] : [{ kind: 'email', value: email, label: '' }] })
    await owner.client(createRole, { contactId: id, kind: 'career_mentor', label: '', from: null, to: null })
    return (await owner.client(createMeeting, { title: '和曾老师的午餐', format: 'lunch', contactIds: [id], start: '2026-12-11T12:00' as WallTime, minutes: 60, zone: 'Asia/Shanghai', rule, place: '望江楼' })).meeting.id
  }
  const later = async (ms: number): Promise<void> => {
    app.clock.ms += ms
    await app.deliver()
  }

  test('an invitation is looked over, previewed and sent; undo within ten seconds takes it back, and sent again it leaves as edited, with what her calendar needs', async () => {
    await mailbox()
    const meetingId = await lunch()
    const { page, complaints } = await open(`/meet/${meetingId}`)
    await page.getByRole('button', { name: '发邮件' }).click()
    const dialog = page.getByRole('dialog', { name: '告知对方' })
    expect(await dialog.getByLabel('收件人').inputValue()).toBe('zeng@example.test')
    expect(await dialog.getByLabel('正文').inputValue()).toContain('非常感谢您答应成为我的职场导师！')
    await expectAccessible(page, 'letter')
    await dialog.getByLabel('主题').fill('')
    await compose(page, ['y', 'yue', 'yue wu'], '约午餐')
    expect([await dialog.isVisible(), await dialog.getByLabel('主题').inputValue()]).toEqual([true, '约午餐'])
    await dialog.getByRole('button', { name: '预览' }).click()
    await dialog.getByRole('heading', { name: '约午餐' }).waitFor()
    await dialog.getByText('invite.ics').waitFor()
    await expectAccessible(page, 'preview')
    await dialog.getByRole('button', { name: '继续修改' }).click()
    const words = `${await dialog.getByLabel('正文').inputValue()}\n盼复。`
    await dialog.getByLabel('正文').fill(words)
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText('1 封信 10 秒后发出').waitFor()
    await page.getByText('对方都知道了', { exact: true }).waitFor()
    await later(5_000)
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await page.getByRole('heading', { name: '还要告知 1 条' }).waitFor()
    await later(60_000)
    expect(smtp.letters).toEqual([])

    await page.getByRole('button', { name: '发邮件' }).click()
    await dialog.getByLabel('主题').fill('约午餐')
    await dialog.getByLabel('正文').fill(words)
    await page.keyboard.press('Control+Enter')
    await page.getByText('1 封信 10 秒后发出').waitFor()
    await later(9_000)
    expect(smtp.letters).toEqual([])
    await later(1_500)
    expect(smtp.letters.map(({ to }) => to)).toEqual([['zeng@example.test']])
    const [letter] = smtp.letters
    if (letter === undefined) throw new Error('a letter')
    const read = await readMail(letter.raw)
    expect([read.subject, read.text.trim()]).toEqual(['约午餐', words])
    const [calendar = ''] = read.calendars.map(({ text }) => text)
    for (const part of ['METHOD:REQUEST', 'RRULE:FREQ=MONTHLY;BYDAY=2FR', 'DTSTART;TZID=Asia/Shanghai:20261211T120000', 'mailto:zeng@example.test', 'LOCATION:望江楼']) expect(calendar.replace(/\r\n[ \t]/g, '')).toContain(part)
    expect((await owner.client(getMeeting, { meetingId })).notices).toEqual([])
    expect(complaints).toEqual([])
  })

  test('whoever has no address is asked for; on a phone nothing sticks out', async () => {
    await mailbox()
    const meetingId = await lunch('', null)
    const { page } = await open(`/meet/${meetingId}`, PHONE)
    await page.getByRole('button', { name: '发邮件' }).click()
    const dialog = page.getByRole('dialog', { name: '告知对方' })
    await dialog.getByText('没有记下邮箱地址，请写在这里').waitFor()
    await dialog.getByRole('button', { name: '发送' }).click()
    await dialog.getByText('请写收件人的邮箱地址').waitFor()
    await expectNoSideways(page, 'letter 390')
    await expectAccessible(page, 'letter 390')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.getByRole('button', { name: '发邮件' }).evaluate(one => one === document.activeElement)).toBe(true)
  })

  test('without a mailbox the words are copied, and the way to one is shown', async () => {
    const meetingId = await lunch()
    const { page } = await open(`/meet/${meetingId}`)
    await page.getByText('设好邮箱，就能直接发出去').waitFor()
    expect(await page.getByRole('button', { name: '发邮件' }).count()).toBe(0)
    await page.getByRole('link', { name: '设置邮箱' }).click()
    await page.getByLabel('你的邮箱地址').waitFor()
  })

  const FIRST = '2026-12-11T12:00' as WallTime

  test('summary and thanks leave in one letter and close the talk; undone, both are open again', async () => {
    await mailbox()
    const meetingId = await lunch()
    app.clock.ms = Date.UTC(2026, 11, 11, 6)
    await owner.client(holdOccurrence, { meetingId, recurrenceId: FIRST })
    const { page, complaints } = await open(`/meet/${meetingId}/${FIRST}`)
    const step = page.locator('[data-step="summary"]')
    await step.getByRole('button', { name: '发邮件' }).click()
    const dialog = page.getByRole('dialog', { name: '发总结' })
    expect(await dialog.getByLabel('主题').inputValue()).toBe('12 月 11 日午餐的总结')
    expect(await dialog.getByLabel('收件人').inputValue()).toBe('zeng@example.test')
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText('1 封信 10 秒后发出').waitFor()
    const settled = async () => { const { summary, thanks } = await owner.client(getOccurrence, { meetingId, recurrenceId: FIRST }); return [summary.sentOn, thanks.sentOn] }
    await expect.poll(settled).toEqual(['2026-12-11', '2026-12-11'])
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await expect.poll(settled).toEqual([null, null])
    await step.getByRole('button', { name: '发邮件' }).click()
    await dialog.getByRole('button', { name: '发送' }).click()
    await expect.poll(settled).toEqual(['2026-12-11', '2026-12-11'])
    await later(11_000)
    const [letter] = smtp.letters
    if (letter === undefined) throw new Error('a letter')
    const read = await readMail(letter.raw)
    expect([smtp.letters.length, read.subject, read.calendars]).toEqual([1, '12 月 11 日午餐的总结', []])
    expect(read.text).toContain('非常感谢您')
    expect(complaints).toEqual([])
  })

  test('what one wants to learn is sent beforehand', async () => {
    await mailbox()
    const meetingId = await lunch()
    await owner.client(prepareOccurrence, { meetingId, recurrenceId: FIRST, topic: '窗口函数' })
    const { page } = await open(`/meet/${meetingId}/${FIRST}`)
    await page.locator('[data-step="prep"]').getByRole('button', { name: '发邮件' }).click()
    const dialog = page.getByRole('dialog', { name: '提前告诉对方' })
    expect(await dialog.getByLabel('正文').inputValue()).toContain('窗口函数')
    await dialog.getByRole('button', { name: '发送' }).click()
    await expect.poll(async () => (await owner.client(getOccurrence, { meetingId, recurrenceId: FIRST })).prep.topicSentOn).toBe('2026-11-25')
  })

  test('a talk called off is told by mail from where it was called off', async () => {
    await mailbox()
    const meetingId = await lunch()
    await owner.client(tellMeeting, { meetingId })
    const { page } = await open(`/meet/${meetingId}/${FIRST}`)
    await page.getByRole('button', { name: '更多', exact: true }).first().click()
    await page.getByRole('menuitem', { name: '取消这一场' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取消这一场' }).click()
    await page.getByRole('dialog', { name: '告诉对方' }).getByRole('button', { name: '发邮件' }).click()
    const dialog = page.getByRole('dialog', { name: '告知对方' })
    await dialog.getByText(/附上取消通知/).waitFor()
    await dialog.getByRole('button', { name: '发送' }).click()
    await page.getByText('1 封信 10 秒后发出').waitFor()
    await later(11_000)
    const calendars = await Promise.all(smtp.letters.map(async ({ raw }) => (await readMail(raw)).calendars.map(({ method }) => method)))
    expect(calendars).toEqual([['CANCEL']])
  })

  /** Sends what is to be told of a lunch, as pressed on its page. */
  const sent = async (): Promise<MeetingId> => {
    const meetingId = await lunch()
    const { letters } = await owner.client(draftLetters, { meetingId })
    await owner.client(sendLetters, { meetingId, settles: ['told'], letters: letters.map(({ contactId, to, subject, text, method, recurrenceId }) => ({ contactId, to, subject, text, method, recurrenceId })) })
    return meetingId
  }

  test('a letter that waits is taken back from the outbox, and undone it waits again; sent it says so by itself', async () => {
    await mailbox()
    const meetingId = await sent()
    const { page, complaints } = await open('/settings/mail')
    await page.getByRole('link', { name: '待发与已发' }).click()
    await page.getByText('待发', { exact: true }).waitFor()
    await page.getByRole('button', { name: '看正文' }).press('Enter')
    await page.getByText(/非常感谢您答应成为我的职场导师/).waitFor()
    await page.getByRole('button', { name: /^撤下：/ }).press('Enter')
    await page.getByText('还没有发过信').waitFor()
    expect((await owner.client(getMeeting, { meetingId })).notices).toHaveLength(1)
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await page.getByText('待发', { exact: true }).waitFor()
    await later(11_000)
    await page.getByText('已发出', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: /^撤下：/ }).count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('a letter that was refused says why, and goes again once that is mended', async () => {
    let full = true
    await mailbox({ refuseTo: () => (full ? '550 No such user' : null) })
    await sent()
    await later(11_000)
    const { page } = await open('/today')
    await page.getByText('有 1 封信没有发出').waitFor()
    await page.getByRole('link', { name: '去看看' }).click()
    await page.getByText('没有发出', { exact: true }).waitFor()
    await page.getByText(/邮件服务器不收寄给 zeng@example.test 的信/).waitFor()
    await expectAccessible(page, 'outbox')
    full = false
    await page.getByRole('button', { name: /^再发一次：/ }).click()
    await page.getByText('马上再发').waitFor()
    await later(1_000)
    await page.getByText('已发出', { exact: true }).waitFor()
    expect(smtp.letters).toHaveLength(1)
  })

  test('of a letter nobody knows about the reader says that it arrived', async () => {
    await mailbox({ breakAfterData: true })
    await sent()
    await later(11_000)
    const { page } = await open('/letters', PHONE)
    await page.getByText('不知道到没到', { exact: true }).waitFor()
    await expectNoSideways(page, 'outbox 390')
    await page.getByRole('button', { name: /^已送到：/ }).click()
    await page.getByText('已发出', { exact: true }).waitFor()
    expect((await owner.client(listMessages, {})).items.map(({ state }) => state)).toEqual(['sent'])
  })

  test('the outbox is good for every eye and hand, empty and full', async () => {
    await expectGoodEverywhere(browser, app, '/letters', { cookie: owner.cookie }, async page => page.getByText('还没有发过信').waitFor())
    await mailbox({ refuseTo: () => '550 No such user' })
    await sent()
    await later(11_000)
    await expectGoodEverywhere(browser, app, '/letters', { cookie: owner.cookie }, async page => page.getByText('没有发出', { exact: true }).waitFor())
  })

  /** What the mentor's calendar answers with; `at` the UTC hour of the talk it is about, and `to` where she would have it. */
  const answerTo = (uid: string, { stat = 'ACCEPTED', at = '', to = '', stamp = '20261125T010000Z', attendee = 'zeng@example.test' }): string => [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', `METHOD:${to === '' ? 'REPLY' : 'COUNTER'}`, 'BEGIN:VEVENT', `UID:${uid}`, 'SEQUENCE:0', `DTSTAMP:${stamp}`, 'ORGANIZER:mailto:lin@example.test', `ATTENDEE;PARTSTAT=${stat}:mailto:${attendee}`,
    ...(at === '' ? [] : [`RECURRENCE-ID:${at}`]), ...(to === '' ? [] : [`DTSTART:${to}T040000Z`, `DTEND:${to}T050000Z`]), 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n')

  test('an answer is brought as a file or dropped, a proposal of another time is one press, and what was not invited changes nothing', async () => {
    await mailbox()
    const meetingId = await sent()
    await later(11_000)
    const { meeting: { uid } } = await owner.client(getMeeting, { meetingId })
    const { page, complaints } = await open(`/meet/${meetingId}`)
    await page.getByRole('button', { name: '收到了答复文件？' }).press('Enter')
    const bring = (text: string) => page.locator('input[type=file]').setInputFiles({ name: 'reply.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) })
    await bring(answerTo(uid, {}))
    await page.getByText('曾颖：接受了').waitFor()
    await page.getByRole('region', { name: '答复' }).getByText('接受了', { exact: true }).waitFor()
    await bring(answerTo(uid, { attendee: 'thief@evil.test', stat: 'DECLINED', stamp: '20261125T020000Z' }))
    await page.getByText(/没有受邀，这个答复没有采用/).waitFor()
    await bring('hello')
    await page.getByText(/这个文件里没有答复|不是完好的邮件|没有读成/).waitFor()

    const counter = answerTo(uid, { stat: 'TENTATIVE', at: '20270108T040000Z', to: '20270115', stamp: '20261125T030000Z' })
    await page.evaluate(text => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'counter.ics', { type: 'text/calendar' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, counter)
    await page.getByText('曾颖想改到 2027 年 1 月 15 日 12:00').waitFor()
    await expectAccessible(page, 'a proposal')
    await page.getByRole('button', { name: /^接受：曾颖/ }).press('Enter')
    await page.getByText(/^已改到 .*还要告知对方/).waitFor()
    await page.getByRole('dialog', { name: '告知对方' }).getByRole('button', { name: '取消' }).click()
    await page.getByRole('heading', { name: '还要告知 1 条' }).waitFor()
    await page.getByText('原定 2027 年 1 月 8 日').waitFor()
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await page.getByRole('button', { name: '保持原时间：曾颖' }).press('Enter')
    await page.getByRole('dialog', { name: '回信：时间不变' }).getByRole('button', { name: '发送' }).click()
    await page.getByText('1 封信 10 秒后发出').waitFor()
    expect((await owner.client(getMeeting, { meetingId })).notices).toEqual([])
    expect(complaints).toEqual([])
  })
})
