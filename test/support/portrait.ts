import type { Browser } from 'playwright-core'
import { listContacts } from '#contract/contact.ts'
import { createGrowthEntry } from '#contract/growth.ts'
import { createImport } from '#contract/import.ts'
import { createMeeting, moveOccurrence } from '#contract/meeting.ts'
import { loadSample } from '#contract/workspace.ts'
import { GROWTH_KINDS } from '#domain/growth/growth-entry.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { growth } from '#i18n/growth.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { MORNING, type RunningApp, startApp } from './app.ts'
import { planRows } from './plan-sheet.ts'

/** The pages that are drawn. */
export const SITTERS = ['today', 'people', 'person', 'plan', 'calendar', 'meeting', 'talk', 'growth', 'import', 'settings', 'mailbox', 'outbox'] as const
export type Sitter = (typeof SITTERS)[number]

const LUNCH: Readonly<Record<Locale, { readonly title: string; readonly place: string; readonly text: string }>> = {
  'zh-CN': { title: '和张经理的午餐', place: '望江楼', text: '张经理：\n想约您每月第二周周五中午 12:00 一起午餐。如果您日程有变，我可以随时更改时间。谢谢。' },
  en: { title: 'Lunch with Lily', place: 'Café', text: 'Dear Lily,\nHow about lunch together every second Friday at 12:00?' },
}

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
  const { meeting } = await client(createMeeting, { ...LUNCH[locale], format: 'lunch', contactIds: [person.id], start: '2026-12-11T12:00' as WallTime, minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR' })
  await client(moveOccurrence, { meetingId: meeting.id, recurrenceId: '2027-02-12T12:00' as WallTime, start: '2027-02-18T12:00' as WallTime })
  const staged = await client.up(createImport, { fileName: '人脉计划.csv' }, new TextEncoder().encode(planRows))
  for (const kind of GROWTH_KINDS) await client(createGrowthEntry, { kind, text: translate(growth, locale, `ask_${kind}`), on: day('2026-11-24') })
  const paths: Readonly<Record<Sitter, string>> = { today: '/today', people: '/people', person: `/people/${person.id}`, plan: '/plan', calendar: '/calendar?on=2026-12-11', meeting: `/meet/${meeting.id}`, talk: `/meet/${meeting.id}/2026-12-11T12:00`, growth: '/growth', import: `/import/${staged.import.id}`, settings: '/settings/look', mailbox: '/settings/mail', outbox: '/letters' }
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
