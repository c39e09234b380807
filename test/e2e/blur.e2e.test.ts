import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { listContacts } from '#contract/contact.ts'
import { loadSample } from '#contract/workspace.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { DESK, expectAccessible, type Look, openPage, PHONE } from './page.ts'
import { sweepWorld } from './sweep-world.ts'

describe.skipIf(chromiumPath === null)('names blurred', () => {
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

  const open = async (path: string, look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const isBlurred = (where: Locator): Promise<boolean> => where.evaluate(element => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) if (getComputedStyle(at).filter.startsWith('blur')) return true
    return false
  })
  /** The names that can still be read on the page as it stands. */
  const readable = async (page: Page, names: readonly string[]): Promise<readonly string[]> => page.evaluate(all => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const parent = node.parentElement
      if (parent === null || !all.some(name => text.includes(name)) || !parent.checkVisibility() || parent.closest('.vh, option, script, style') !== null) continue
      let blurred = false
      for (let at: Element | null = parent; at !== null; at = at.parentElement) blurred ||= getComputedStyle(at).filter.startsWith('blur')
      if (!blurred) found.push(text)
    }
    return found
  }, names)

  test('the key blurs, says so, lasts over a reload, and shows again; the tab names nobody', async () => {
    await owner.client(loadSample, {})
    const { page, complaints } = await open('/people')
    const name = page.getByRole('listitem').getByRole('link').first()
    await name.waitFor()
    expect(await isBlurred(name.locator('[data-name]'))).toBe(false)
    await page.keyboard.press('Control+Shift+b')
    await page.getByRole('status').getByText('姓名已模糊').waitFor()
    expect(await isBlurred(page.getByText('姓名已模糊，指到哪里显出哪里'))).toBe(false)
    expect(await isBlurred(name.locator('[data-name]'))).toBe(true)
    // Whoever has the page read aloud is told the name.
    const said = await name.innerText()
    await page.getByRole('link', { name: said, exact: true }).waitFor()
    await name.hover()
    expect(await isBlurred(name.locator('[data-name]'))).toBe(false)
    await page.mouse.move(2, 2)
    await name.click()
    await page.getByRole('heading', { level: 1, name: said }).waitFor()
    await expect.poll(() => page.title()).toBe('续茶')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: said }).waitFor()
    expect(await isBlurred(page.getByRole('heading', { level: 1 }).locator('[data-name]'))).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await isBlurred(page.getByRole('heading', { level: 1 }).locator('[data-name]'))).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await page.keyboard.press('Control+Shift+b')
    await expect.poll(() => page.title()).toContain(said)
    expect(await isBlurred(page.getByRole('heading', { level: 1 }).locator('[data-name]'))).toBe(false)
    expect(complaints).toEqual([])
  })

  test('in the settings too', async () => {
    await owner.client(loadSample, {})
    const { page } = await open('/settings/look')
    await page.getByRole('checkbox', { name: /^模糊姓名/ }).check()
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-blur'))).toBe(true)
    await expectAccessible(page, 'settings blurred')
  })

  test.for([DESK, PHONE])('nobody can be read on any page at $width', async size => {
    const { person, staged } = await sweepWorld(owner.client)
    const names = [...(await owner.client(listContacts, { limit: 100 })).items.map(item => item.name), '钱多多', '郝新']
    const { page } = await open('/today', { size })
    await page.evaluate(() => localStorage.setItem('xucha.preferences', JSON.stringify({ blur: true })))
    const look = async (where: string): Promise<void> => {
      await page.waitForFunction(() => document.querySelector('[class*="_skeleton"]') === null)
      await page.mouse.move(1, 1)
      expect(await readable(page, names), where).toEqual([])
    }
    for (const path of ['/today', '/people', `/people/${person}`, '/plan', `/import/${staged}`, '/settings/activity']) {
      await page.goto(path)
      await page.locator('h1:visible').first().waitFor()
      await look(path)
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('option').nth(1).waitFor()
    await look('palette')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('group').getByRole('option', { name: '记一笔', exact: true }).waitFor()
    await look('acts')
    await page.keyboard.type('记一笔')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '记一笔' }).getByRole('button', { name: /^去掉/ }).waitFor()
    await look('form')
    await page.keyboard.press('Escape')
    await page.goto('/today')
    await page.locator('[data-press="later"]').first().click()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByRole('button', { name: '撤销' }).waitFor()
    await look('toast')
  })
})
