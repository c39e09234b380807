import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact } from '#contract/contact.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { DESK, expectGoodEverywhere, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('settings', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp()
    owner = await app.owner()
  })
  afterEach(() => app.stop())

  const open = async (path: string, size: { width: number; height: number } = DESK) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, size })
    onTestFinished(() => opened.context.close())
    return opened
  }

  test('name, language and zone are kept, and undone', async () => {
    const { page, complaints } = await open('/settings/me')
    await page.getByLabel('怎么称呼你').fill('林老师')
    await page.getByLabel('语言').selectOption('en')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: 'Me', exact: true }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await owner.client(getWorkspace, {})).toMatchObject({ ownerName: '林老师', locale: 'en', zone: 'Asia/Shanghai' })
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: '我', exact: true }).waitFor()
    expect(await owner.client(getWorkspace, {})).toMatchObject({ ownerName: '林晓雨', locale: 'zh-CN' })
    expect(complaints).toEqual([])
  })

  test('year and weekly time', async () => {
    const { page } = await open('/settings/budget')
    await page.getByLabel('财年从几月开始').selectOption('4')
    await page.getByLabel('每周愿意花多少时间维护人脉').fill('一大把')
    await page.getByText('请填 0 到 168 之间的数').waitFor()
    await page.getByLabel('每周愿意花多少时间维护人脉').fill('2.5')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('status').getByText('已保存').waitFor()
    expect(await owner.client(getWorkspace, {})).toMatchObject({ fiscalStartMonth: 4, weeklyMinutes: 150 })
  })

  test('the theme is kept in this browser and there before the first paint', async () => {
    const { page } = await open('/settings/look')
    await page.getByLabel('暗').check()
    await page.getByLabel('更大').check()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(19, 24, 22)')
    // Nothing of the page's own program runs here: only the small file in the head.
    await page.route('**/assets/*.js', route => route.abort())
    await page.reload()
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset, lang: document.documentElement.lang }))).toEqual({ theme: 'dark', size: 'larger', lang: 'zh-CN' })
  })

  test('single keys can be turned off', async () => {
    const { page } = await open('/settings/keys')
    await page.getByLabel('打开单键快捷键').uncheck()
    await page.locator('h1').first().focus()
    await page.keyboard.press('n')
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    expect(page.url()).toContain('/settings/keys')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByLabel('打开单键快捷键').check()
    await page.locator('h1').first().focus()
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.waitForURL('**/today')
  })

  test('a token is shown once, works, and is revoked', async () => {
    const { page } = await open('/settings/tokens')
    await page.getByLabel('用在哪里').fill('备份脚本')
    await page.keyboard.press('Enter')
    const secret = (await page.locator('code').first().textContent()) ?? ''
    expect(secret).toMatch(/^xct_/)
    const asked = () => fetch(`${app.url}/api/workspace`, { headers: { authorization: `Bearer ${secret}` } })
    expect((await asked()).status).toBe(200)
    await page.reload()
    await page.getByRole('button', { name: '作废 备份脚本' }).waitFor()
    expect(await page.locator('code').count()).toBe(0)
    await page.getByRole('button', { name: '作废 备份脚本' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '作废' }).click()
    await page.getByText('还没有令牌').waitFor()
    expect((await asked()).status).toBe(401)
  })

  test('what was done is listed and can be taken back', async () => {
    await owner.client(createContact, { name: '张伟' })
    const { page } = await open('/settings/activity')
    await page.getByRole('button', { name: /^撤销：/ }).first().click()
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect((await owner.client(getWorkspace, {})).contacts).toBe(0)
  })

  test('on a phone the list leads to each section and back', async () => {
    const { page } = await open('/settings', PHONE)
    await page.getByRole('link', { name: /^外观/ }).click()
    await page.getByRole('heading', { name: '外观' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('外观')
    await page.getByRole('link', { name: '全部设置' }).click()
    await page.getByRole('link', { name: /^快捷键/ }).waitFor()
  })

  test.for([['', '/me', '/budget', '/look', '/keys'], ['/import', '/backup', '/tokens', '/activity', '/about']])('accessible in both themes and sizes: %s', async sections => {
    for (const section of sections) await expectGoodEverywhere(browser, app, `/settings${section}`, { cookie: owner.cookie }, async page => page.waitForLoadState('networkidle'))
  })
})
