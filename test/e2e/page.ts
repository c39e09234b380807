import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunningApp } from '../support/app.ts'

export const DESK = { width: 1280, height: 860 } as const
export const PHONE = { width: 390, height: 844 } as const

export interface Look {
  readonly size?: { readonly width: number; readonly height: number }
  readonly theme?: 'light' | 'dark'
  readonly locale?: 'zh-CN' | 'en'
  /** The owner's session; nobody is signed in without it. */
  readonly cookie?: { readonly name: string; readonly value: string }
  /** Lets the service worker in; without, each page is as on its first visit, and every request can be met by a test. */
  readonly worker?: boolean
}

/** A page of a fresh browser context; what the page complains of is kept in `complaints`. */
export interface Opened { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] }

export const openPage = async (browser: Browser, app: Pick<RunningApp, 'url'>, path: string, { size = DESK, theme = 'light', locale = 'zh-CN', cookie, worker = false }: Look = {}): Promise<Opened> => {
  const context = await browser.newContext({
    baseURL: app.url, viewport: size, colorScheme: theme, reducedMotion: 'reduce', locale: locale === 'en' ? 'en-GB' : 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: size.width < 720,
    acceptDownloads: true, serviceWorkers: worker ? 'allow' : 'block',
  })
  if (cookie !== undefined) await context.addCookies([{ ...cookie, url: app.url }])
  context.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  // A refused call is an answer, not a complaint of the page.
  page.on('console', message => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  page.on('request', request => { if (new URL(request.url()).origin !== app.url && !request.url().startsWith('blob:') && !request.url().startsWith('data:')) complaints.push(`asks ${request.url()}`) })
  await page.goto(path)
  await page.locator('h1:visible').first().waitFor()
  return { page, context, complaints }
}

/** What axe finds wrong by its rules for WCAG 2.2 AA and good practice, and how many of them it could try. */
export const whatAxeFinds = async (page: Page): Promise<{ readonly looked: number; readonly wrong: readonly string[] }> => {
  // Colours on their way from one to another are not what is meant.
  await page.evaluate(() => Promise.all(document.getAnimations().filter(one => one.effect?.getComputedTiming().iterations !== Infinity).map(one => one.finished.catch(() => undefined))))
  // Through the debugger, not a script tag: the page's own policy allows none.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    })
    return { looked: passes.length, wrong: violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => `${node.target.join(' ')} (${node.failureSummary?.replaceAll('\n', ' ')})`).join(', ')}`) }
  })
}

/** Every rule axe has for WCAG 2.2 AA and good practice holds on the page as it stands. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  const { looked, wrong } = await whatAxeFinds(page)
  expect(wrong, where).toEqual([])
  expect(looked, where).toBeGreaterThan(10)
}

/** How many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Nothing sticks out sideways. */
export const expectNoSideways = async (page: Page, where: string): Promise<void> => {
  expect(await sideways(page), where).toBeLessThanOrEqual(0)
}

/** Opens the path in both themes and both sizes, and at 320 px, and checks each. `ready` brings it into the state meant. */
export const expectGoodEverywhere = async (browser: Browser, app: RunningApp, path: string, look: Look, ready: (page: Page) => Promise<void>): Promise<void> => {
  for (const size of [DESK, PHONE]) {
    for (const theme of ['light', 'dark'] as const) {
      const { page, context, complaints } = await openPage(browser, app, path, { ...look, size, theme })
      const where = `${path} ${size.width} ${theme}`
      await ready(page)
      await expectAccessible(page, where)
      await expectNoSideways(page, where)
      if (theme === 'light' && size === PHONE) {
        await page.setViewportSize({ width: 320, height: 700 })
        await expectNoSideways(page, `${path} 320`)
      }
      expect(complaints, where).toEqual([])
      await context.close()
    }
  }
}

/** Types as an input method does: the composition stands in the field, nothing is sent, then `commit` is put there. In a text area the candidate is picked by the space bar: an Enter from here would end the line as well. */
export const compose = async (page: Page, steps: readonly string[], commit: string, pick: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  for (const text of steps) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  if (pick === 'Enter') {
    // The Enter that picks a candidate, as a Mac sends it: named Enter, marked as composing.
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, text: '\r' })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 })
  } else {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Space', windowsVirtualKeyCode: 229 })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: ' ', code: 'Space', windowsVirtualKeyCode: 32 })
  }
  await session.send('Input.insertText', { text: commit })
  await session.detach()
}
