import type { Browser } from 'playwright-core'
import { listContacts } from '#contract/contact.ts'
import { createImport } from '#contract/import.ts'
import { loadSample } from '#contract/workspace.ts'
import type { Locale } from '#i18n/messages.ts'
import { MORNING, type RunningApp, startApp } from './app.ts'
import { planRows } from './plan-sheet.ts'

/** The pages that are drawn. */
export const SITTERS = ['today', 'people', 'person', 'plan', 'import', 'settings'] as const
export type Sitter = (typeof SITTERS)[number]

export interface Look {
  readonly size: { readonly width: number; readonly height: number }
  readonly theme: 'light' | 'dark'
}

/** The sample year on its fixed morning, and a way to draw its pages: the same data, clock, letters and no movement, so that two pictures of one page are one picture. */
export interface Portraits {
  /** A PNG of the window. */
  draw(sitter: Sitter, look: Look): Promise<Buffer>
  close(): Promise<void>
}

export const portraits = async (browser: Browser, locale: Locale = 'zh-CN'): Promise<Portraits> => {
  const app = await startApp({ locale, now: MORNING })
  const { client, cookie } = await app.owner(locale)
  await client(loadSample, {})
  const name = locale === 'zh-CN' ? '张伟' : 'Lily'
  const [person] = (await client(listContacts, { q: name })).items
  if (person === undefined) throw new Error(`the sample has no ${name}`)
  const staged = await client.up(createImport, { fileName: '人脉计划.csv' }, new TextEncoder().encode(planRows))
  const paths: Readonly<Record<Sitter, string>> = { today: '/today', people: '/people', person: `/people/${person.id}`, plan: '/plan', import: `/import/${staged.import.id}`, settings: '/settings/look' }
  return {
    draw: (sitter, look) => drawn(browser, app, cookie, paths[sitter], { ...look, locale }),
    close: () => app.stop(),
  }
}

const READY = `document.querySelector('main h1') !== null && document.fonts.status === 'loaded' && document.querySelector('[class*="_skeleton"], [aria-busy="true"]') === null`

const drawn = async (browser: Browser, app: RunningApp, cookie: { readonly name: string; readonly value: string }, path: string, { size, theme, locale }: Look & { readonly locale: Locale }): Promise<Buffer> => {
  const context = await browser.newContext({
    baseURL: app.url, viewport: size, colorScheme: theme, reducedMotion: 'reduce', locale: locale === 'en' ? 'en-GB' : 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: size.width < 720, deviceScaleFactor: 1,
  })
  try {
    await context.addCookies([{ ...cookie, url: app.url }])
    const page = await context.newPage()
    await page.clock.setFixedTime(app.clock.ms)
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.waitForFunction(READY)
    return await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  } finally {
    await context.close()
  }
}
