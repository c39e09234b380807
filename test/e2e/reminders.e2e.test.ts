import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact } from '#contract/contact.ts'
import { createHelp } from '#contract/help.ts'
import { putMailAccount } from '#contract/mail.ts'
import { createMeeting } from '#contract/meeting.ts'
import { getReminders, putReminders } from '#contract/reminder.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { type SmtpWorld, startSmtp, type Temper } from '../support/smtp.ts'
import { DESK, expectAccessible, expectGoodEverywhere, expectNoSideways, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('reminders in the settings', () => {
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

  const open = async (look: Partial<Parameters<typeof openPage>[3]> = {}) => {
    const opened = await openPage(browser, app, '/settings/reminders', { cookie: owner.cookie, size: DESK, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const mailbox = async (temper?: Temper): Promise<void> => {
    if (temper !== undefined) {
      await smtp.stop()
      smtp = await startSmtp(temper)
    }
    await owner.client(putMailAccount, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
  }
  /** Somebody to thank, and lunch with them on Friday. */
  const something = async (): Promise<void> => {
    const { contact: { id } } = await owner.client(createContact, { name: '曾颖' })
    await owner.client(createHelp, { contactId: id, on: day('2026-11-20'), text: '介绍供应商' })
    await owner.client(createMeeting, { title: '和曾老师的午餐', format: 'lunch', contactIds: [id], start: '2026-11-27T12:00' as WallTime, minutes: 60, zone: 'Asia/Shanghai', rule: null, place: '望江楼' })
  }
  const kept = async () => {
    const { to, digestAt, briefMinutes } = await owner.client(getReminders, {})
    return { to, digestAt, briefMinutes }
  }
  const NONE = { to: null, digestAt: null, briefMinutes: null }

  test('chosen by keyboard alone, refused where they make no sense, kept, and undone', async () => {
    const { page, complaints } = await open()
    await page.getByText('还没有设置邮箱，提醒先存着').waitFor()
    expect(await page.getByRole('link', { name: '去设置邮箱' }).getAttribute('href')).toBe('/settings/mail')
    const digest = page.getByRole('checkbox', { name: '工作日寄一封今日提要' })
    await digest.focus()
    await page.keyboard.press('Space')
    expect(await page.getByLabel('几点').inputValue()).toBe('08:00')
    await page.getByLabel('几点').fill('07:30')
    await page.getByRole('checkbox', { name: '会面之前寄一页小抄' }).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('提前多久').fill('3')
    await page.keyboard.press('Enter')
    await page.getByText('请填 5 到 240 分钟').waitFor()
    expect(await kept()).toEqual(NONE)
    await page.getByLabel('提前多久').fill('45')
    await page.getByLabel('寄到').fill('谁')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('不是可以寄达的邮箱地址').waitFor()
    await page.getByLabel('寄到').fill('me@example.test')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('已保存').waitFor()
    expect(await kept()).toEqual({ to: 'me@example.test', digestAt: '07:30', briefMinutes: 45 })
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await page.getByRole('status').getByText('已撤销').waitFor()
    await expect.poll(() => digest.isChecked()).toBe(false)
    expect(await kept()).toEqual(NONE)
    expect(complaints).toEqual([])
  })

  test('looked at beforehand, sent once at a press, and how it went is said', async () => {
    await mailbox()
    const { page, complaints } = await open()
    await page.getByRole('button', { name: '今天的提要' }).click()
    await page.getByText('今天没有要说的，所以不会寄。').waitFor()
    await something()
    await page.reload()
    await page.getByRole('button', { name: '今天的提要' }).click()
    await page.getByText('· 曾颖：介绍供应商（11 月 20 日）').waitFor()
    await page.getByRole('button', { name: '下一场会面的小抄' }).click()
    await page.getByText('12:00 和曾老师的午餐（曾颖）').waitFor()
    await page.getByText('在：望江楼').waitFor()
    expect(smtp.letters).toEqual([])
    await page.getByText('还没有寄过。').waitFor()
    await page.getByRole('button', { name: '现在寄一封给我' }).click()
    await page.getByRole('status').getByText('马上寄到 lin@example.test').waitFor()
    await page.getByText('正要寄出').waitFor()
    await app.deliver()
    await page.getByText(/2026年11月25日 08:00 寄出/).waitFor()
    expect(smtp.letters.map(({ to }) => to)).toEqual([['lin@example.test']])
    await page.goto('/letters')
    await page.getByText('还没有发过信').waitFor()
    expect(complaints).toEqual([])
  })

  test('what comes by the clock stands there, and why one did not go', async () => {
    await mailbox({ refuseTo: () => '550 No such user' })
    await something()
    await owner.client(putReminders, { digestAt: '08:00', briefMinutes: 30 })
    await app.remind()
    await app.deliver()
    const { page } = await open({ size: PHONE })
    await page.getByText('今日提要：周三，11 月 25 日').waitFor()
    await page.getByText('没有寄出').waitFor()
    await page.getByText(/邮件服务器不收寄给 lin@example.test 的信/).waitFor()
    await expectNoSideways(page, 'reminders on a phone')
    await expectAccessible(page, 'reminders')
  })

  test('in English', async () => {
    await app.stop()
    app = await startApp({ locale: 'en' })
    owner = await app.owner('en')
    await mailbox()
    const { page } = await open({ locale: 'en' })
    await page.getByRole('checkbox', { name: 'A digest on working days' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('status').getByText('Saved').waitFor()
    await page.getByRole('button', { name: 'Send me one now' }).click()
    await page.getByText('Your day: Wednesday, 25 November').waitFor()
    await expectAccessible(page, 'reminders')
  })

  test('accessible in both themes and sizes', async () => {
    await mailbox()
    await something()
    await owner.client(putReminders, { digestAt: '08:00' })
    await app.remind()
    await app.deliver()
    await expectGoodEverywhere(browser, app, '/settings/reminders', { cookie: owner.cookie }, async page => {
      await page.getByRole('button', { name: '今天的提要' }).click()
      await page.getByText('· 曾颖：介绍供应商（11 月 20 日）').waitFor()
    })
  })
})
