import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { loadSample } from '#contract/workspace.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { DESK, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('what is fetched ahead', () => {
  let browser: Browser
  let app: RunningApp
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => { app = await startApp() })
  afterEach(() => app.stop())

  /** A page that has come to rest, and whose clock then stands still: what needs a timer to show itself never does. */
  const rested = async (path: string, size: typeof DESK | typeof PHONE) => {
    const owner = await app.owner()
    await owner.client(loadSample, {})
    const { page, context } = await openPage(browser, app, '/settings/about', { cookie: owner.cookie, size })
    onTestFinished(() => context.close())
    await page.clock.install()
    await page.goto(path)
    await page.locator('h1:visible').first().waitFor()
    await page.clock.runFor(4000)
    await page.waitForLoadState('networkidle')
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000))
    return page
  }

  test('is there without any wait at its first opening: palette, keys, form, chips', async () => {
    const page = await rested('/today', DESK)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: '找人、做事' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '快捷键' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-press="log"]').first().click()
    await page.getByRole('dialog', { name: '记一笔' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('main input[data-line]').fill('昨天')
    await page.getByRole('group', { name: '读到的内容' }).waitFor()
    expect(await page.locator('main input[data-line]').inputValue()).toBe('昨天')
  })

  test('on a phone the sheet as well', async () => {
    const page = await rested('/today', PHONE)
    await page.getByRole('navigation').getByRole('button').last().click()
    await page.getByRole('dialog').getByRole('heading').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
  })
})
