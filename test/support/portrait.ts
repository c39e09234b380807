import type { Browser } from 'playwright-core'
import type { Client } from '#client/client.ts'
import { listContacts } from '#contract/contact.ts'
import { createImport } from '#contract/import.ts'
import { listMeetings } from '#contract/meeting.ts'
import { loadSample } from '#contract/workspace.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { Locale } from '#i18n/messages.ts'
import { MORNING, type RunningApp, startApp } from './app.ts'
import { planRows } from './plan-sheet.ts'

/** The pages that are drawn. */
export const SITTERS = ['today', 'people', 'person', 'first', 'plan', 'calendar', 'week', 'meeting', 'talk', 'growth', 'import', 'settings', 'mailbox', 'reminders', 'outbox'] as const
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
  const [mentor, former] = [await personOf(client, locale === 'zh-CN' ? '曾颖' : 'Helen'), await personOf(client, locale === 'zh-CN' ? '赵航' : 'Adrian')]
  const unmet = (await client(listContacts, { q: locale === 'zh-CN' ? '席曼' : 'Sofia' })).items[0]?.id
  const staged = await client.up(createImport, { fileName: '人脉计划.csv' }, new TextEncoder().encode(planRows))
  const paths: Readonly<Record<Sitter, string>> = { today: '/today', people: '/people', person: `/people/${mentor.id}`, first: `/people/${unmet}/first`, plan: '/plan', calendar: '/calendar?on=2026-12-11', week: '/calendar?view=week&on=2026-12-11', meeting: `/meet/${former.meetingId}`, talk: `/meet/${mentor.meetingId}/2026-12-11T12:00`, growth: '/growth', import: `/import/${staged.import.id}`, settings: '/settings/look', mailbox: '/settings/mail', reminders: '/settings/reminders', outbox: '/letters' }
  return {
    draw: (sitter, look) => drawn(browser, app, cookie, paths[sitter], { ...look, locale }),
    close: () => app.stop(),
  }
}

/** Somebody of the sample, and the series with them. */
const personOf = async (client: Client, q: string): Promise<{ readonly id: ContactId; readonly meetingId: MeetingId }> => {
  const [person] = (await client(listContacts, { q })).items
  const [meeting] = person === undefined ? [] : (await client(listMeetings, { contactId: person.id })).meetings
  if (person === undefined || meeting === undefined) throw new Error(`the sample has no meeting with ${q}`)
  return { id: person.id, meetingId: meeting.id }
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
