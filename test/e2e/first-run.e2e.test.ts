import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { signOut } from '#contract/session.ts'
import { OWNER, type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { expectGoodEverywhere, type Look, openPage } from './page.ts'

describe.skipIf(chromiumPath === null)('the first two minutes', () => {
  let browser: Browser
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())

  const fresh = async (): Promise<RunningApp> => {
    const app = await startApp()
    onTestFinished(() => app.stop())
    return app
  }
  const open = async (app: RunningApp, path: string, look?: Look) => {
    const opened = await openPage(browser, app, path, look)
    onTestFinished(() => opened.context.close())
    return opened
  }

  test('an account, sample data, a weekly budget, and today: by keyboard alone', async () => {
    const app = await fresh()
    const { page, complaints } = await open(app, '/')
    await page.waitForURL('**/welcome')
    await page.getByLabel('怎么称呼你').focus()
    await page.keyboard.type(OWNER.name)
    await page.keyboard.press('Tab')
    await page.keyboard.type(OWNER.login)
    await page.keyboard.press('Tab')
    await page.keyboard.type('太短')
    await page.keyboard.press('Enter')
    await page.getByText('再长一点：还差 8 个字符').waitFor()
    await page.keyboard.type('了，再写长一些就好')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '把人脉计划放进来' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

    await page.getByRole('button', { name: /先用示例数据看看/ }).press('Enter')
    await page.getByRole('heading', { name: '每周愿意花多少时间维护人脉？' }).waitFor()
    const slider = page.getByRole('slider', { name: '每周时间预算' })
    await slider.press('ArrowRight')
    await page.getByText('每周 3 小时 15 分钟').first().waitFor()
    await page.getByText(/现在的计划一年要 \d/).waitFor()
    await page.getByRole('button', { name: '去今日' }).press('Enter')

    await page.waitForURL('**/today')
    await page.getByRole('heading', { name: '周三，11 月 25 日' }).waitFor()
    await page.getByRole('region', { name: '该续的茶' }).getByRole('listitem').first().waitFor()
    expect(complaints).toEqual([])
    expect(app.bugs).toEqual([])
  })

  test('a sheet dropped goes to its preview, is imported, and the last step weighs it', async () => {
    const app = await fresh()
    const { cookie } = await app.owner()
    const { page } = await open(app, '/welcome?step=data', { cookie })
    await page.locator('input[type=file]').setInputFiles({ name: '人脉.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名,职位,沟通频次,时长\n张伟,市场部经理,每月一次,1小时\n') })
    await page.waitForURL(/\/import\/[^/]+\?then=welcome/)
    await page.getByRole('button', { name: '导入 1 行' }).click()
    await page.getByRole('link', { name: '继续' }).click()
    await page.getByRole('heading', { name: '每周愿意花多少时间维护人脉？' }).waitFor()
    await page.getByText('现在的计划一年要 12 小时').first().waitFor()
    await page.getByRole('button', { name: '去今日' }).click()
    await page.getByRole('region', { name: '该续的茶' }).getByText('张伟').waitFor()
  })

  test('signing out and in again, back to where one wanted to go', async () => {
    const app = await fresh()
    await app.owner()
    const { page, complaints } = await open(app, '/settings/about')
    await page.waitForURL('**/login?next=*')
    await page.getByLabel('登录名').fill(OWNER.login)
    await page.getByLabel('密码').fill('不是这个密码吧')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: '登录名或密码不对' }).waitFor()
    await page.getByLabel('密码').fill(OWNER.password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL('**/settings/about')
    await page.goto('/settings/me')
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL('**/login')
    await page.goto('/today')
    await page.waitForURL('**/login?next=*')
    expect(complaints).toEqual([])
  })

  test('a session that ended elsewhere leads to the door, and back', async () => {
    const app = await fresh()
    const { client, cookie } = await app.owner()
    const { page, complaints } = await open(app, '/today', { cookie })
    await client(signOut, {})
    await page.getByRole('button', { name: '更多：打开完整表单' }).click()
    await page.getByRole('combobox', { name: '和谁' }).fill('张')
    await page.waitForURL('**/login?next=*')
    await page.getByLabel('登录名').fill(OWNER.login)
    await page.getByLabel('密码').fill(OWNER.password)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${app.url}/today`)
    expect(complaints).toEqual([])
  })

  test('never leads to another site after signing in', async () => {
    const app = await fresh()
    await app.owner()
    const { page } = await open(app, '/login?next=//example.com/')
    await page.getByLabel('登录名').fill(OWNER.login)
    await page.getByLabel('密码').fill(OWNER.password)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${app.url}/today`)
  })

  test('in English when the browser is', async () => {
    const app = await fresh()
    const { page } = await open(app, '/welcome', { locale: 'en' })
    await page.getByRole('heading', { name: 'Welcome to Xucha' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { name: '欢迎来续茶' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  })

  test('accessible in both themes and sizes: welcome, its errors, the three steps, the door', async () => {
    const app = await fresh()
    await expectGoodEverywhere(browser, app, '/welcome', {}, async page => {
      await page.getByRole('button', { name: '建好账号' }).click()
      await page.getByText('请填写这一项').first().waitFor()
    })
    const { cookie } = await app.owner()
    await expectGoodEverywhere(browser, app, '/welcome?step=data', { cookie }, async page => page.getByRole('button', { name: '从 Excel 或 WPS 粘贴' }).click())
    await expectGoodEverywhere(browser, app, '/welcome?step=budget', { cookie, locale: 'en' }, async page => page.getByRole('slider').waitFor())
    await expectGoodEverywhere(browser, app, '/login', { locale: 'en' }, async page => page.getByRole('button', { name: 'Sign in' }).waitFor())
  })
})
