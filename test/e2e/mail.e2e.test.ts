import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { getMailAccount } from '#contract/mail.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { type SmtpWorld, startSmtp } from '../support/smtp.ts'
import { DESK, expectGoodEverywhere, openPage } from './page.ts'

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
})
