import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calendar } from '#i18n/calendar.ts'
import { lineField } from '#i18n/line-field.ts'
import { translate } from '#i18n/messages.ts'
import { meeting as talkWords } from '#i18n/meeting.ts'
import { parts } from '#i18n/parts.ts'
import { people } from '#i18n/people.ts'
import { person } from '#i18n/person.ts'
import { personAbout } from '#i18n/person-about.ts'
import { plan } from '#i18n/plan.ts'
import { series } from '#i18n/series.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { stretchWords, tooSmall, wrongInFrame } from './measure.ts'
import { DESK, openPage, PHONE, sideways, whatAxeFinds } from './page.ts'
import { type SweepWorld, sweepWorld } from './sweep-world.ts'

type Locale = 'zh-CN' | 'en'
interface Scene { readonly app: RunningApp; readonly cookie: { readonly name: string; readonly value: string }; readonly world: SweepWorld | null }

const SETTINGS = ['', '/me', '/budget', '/look', '/keys', '/mail', '/reminders', '/calendars', '/import', '/holidays', '/backup', '/tokens', '/activity', '/about']
/** A talk of the meeting, by its original start. */
const TALK = '2026-12-04T12:00'
const NARROW = { width: 320, height: 700 } as const
const looks = (['zh-CN', 'en'] as const).flatMap(locale => [DESK, PHONE].map(size => ({ locale, size, name: `${locale} ${size.width}` })))

/** Pages with what opens a dialog there: a button, and an entry of its menu where it has one. */
const dialogs = (locale: Locale, one: string, about: string, meeting: string): readonly { readonly path: string; readonly names: readonly [string, string?] }[] => [
  { path: '/today', names: [translate(lineField, locale, 'more_hint')] },
  { path: '/people', names: [translate(people, locale, 'add')] },
  { path: '/people', names: [translate(people, locale, 'filter')] },
  { path: one, names: [translate(person, locale, 'let_go')] },
  { path: one, names: [translate(person, locale, 'more'), translate(person, locale, 'edit')] },
  { path: one, names: [translate(person, locale, 'follow_up_add')] },
  ...(['role_add', 'relation_add', 'note_add'] as const).map(key => ({ path: about, names: [translate(personAbout, locale, key)] as const })),
  { path: '/plan', names: [translate(plan, locale, 'more'), translate(plan, locale, 'budget_edit')] },
  { path: '/calendar', names: [translate(calendar, locale, 'arrange')] },
  { path: meeting, names: [translate(series, locale, 'edit')] },
  { path: meeting, names: [translate(series, locale, 'more'), translate(series, locale, 'call_off')] },
  ...(['move', 'call_off', 'drop'] as const).map(key => ({ path: `${meeting}/${TALK}`, names: [translate(talkWords, locale, 'more'), translate(talkWords, locale, key)] as const })),
]

/** No bones of what is still asked for. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('h1:visible').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[class*="_skeleton"]') === null && document.querySelector('[aria-busy="true"]') === null)
}

describe.skipIf(chromiumPath === null)('every page', () => {
  let browser: Browser
  const full = new Map<Locale, Scene>()
  const empty = new Map<Locale, Scene>()
  const fresh: RunningApp[] = []
  beforeAll(async () => {
    browser = await launchChromium()
    for (const locale of ['zh-CN', 'en'] as const) {
      const [app, bare, unowned] = [await startApp({ locale }), await startApp({ locale }), await startApp({ locale })]
      const { client, cookie } = await app.owner()
      full.set(locale, { app, cookie, world: await sweepWorld(client) })
      empty.set(locale, { app: bare, cookie: (await bare.owner()).cookie, world: null })
      fresh.push(unowned)
    }
  })
  afterAll(async () => {
    await browser.close()
    await Promise.all([...fresh, ...[...full.values(), ...empty.values()].map(({ app }) => app)].map(app => app.stop()))
  })
  const sceneOf = (of: ReadonlyMap<Locale, Scene>, locale: Locale): Scene => {
    const scene = of.get(locale)
    if (scene === undefined) throw new Error(`no scene in ${locale}`)
    return scene
  }

  /** Everything that is wrong with the page as it stands, each with where. */
  const wrongWith = async (page: Page, where: string, { locale, size }: { locale: Locale; size: { readonly width: number; readonly height: number } }): Promise<string[]> => {
    const wrong: string[] = []
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const found = await whatAxeFinds(page)
      wrong.push(...found.wrong.map(text => `${theme} ${text}`), ...(found.looked > 10 ? [] : ['axe found little to try']))
    }
    wrong.push(...(await wrongInFrame(page, locale)))
    wrong.push(...(await tooSmall(page, size === PHONE ? 44 : 24)).map(text => `small: ${text}`))
    if (size === PHONE) await page.setViewportSize(NARROW)
    for (const words of locale === 'en' ? ['', ' with longer words'] : ['']) {
      if (words !== '') await stretchWords(page)
      const over = await sideways(page)
      if (over > 0) wrong.push(`${over} px too wide${words}`)
    }
    if (size === PHONE) await page.setViewportSize(size)
    return wrong.map(text => `${where}: ${text}`)
  }

  const open = async (scene: Pick<Scene, 'app'> & Partial<Scene>, path: string, look: { locale: Locale; size: { readonly width: number; readonly height: number } }, mayFail = false) => {
    const opened = await openPage(browser, scene.app, path, { ...look, ...(scene.cookie === undefined ? {} : { cookie: scene.cookie }) })
    const failed: string[] = []
    // A call cut off because the page moves on is no failure.
    opened.page.on('requestfailed', request => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(`failed: ${request.url()}`) })
    opened.page.on('response', response => { if (response.status() >= 400) failed.push(`${response.status()}: ${response.url()}`) })
    return { ...opened, close: async (): Promise<string[]> => { await opened.context.close(); return [...opened.complaints, ...(mayFail ? [] : failed)] } }
  }

  test.for(looks)('full: $name', { timeout: 240_000 }, async look => {
    const scene = sceneOf(full, look.locale)
    const { world } = scene
    if (world === null) throw new Error('a full world')
    const tabs = look.size === PHONE ? ['', '?tab=timeline', '?tab=about'] : ['']
    const paths = ['/today', '/people', ...tabs.map(tab => `/people/${world.person}${tab}`), `/people/${world.person}/first`, '/plan', '/calendar?on=2026-11-27', '/calendar?view=week&on=2026-11-30', `/meet/${world.meeting}`, `/meet/${world.meeting}/${TALK}`, `/meet/${world.meeting}/${TALK}?step=notes`, `/meet/${world.meeting}/${TALK}?view=brief`, '/growth', '/letters', '/import/new', ...SETTINGS.map(section => `/settings${section}`), '/nowhere']
    const { page, close } = await open(scene, '/today', look)
    const wrong: string[] = []
    for (const path of paths) {
      await page.goto(path)
      await settled(page)
      wrong.push(...(await wrongWith(page, path, look)))
    }
    for (const [path, states] of [[`/import/${world.staged}`, 7], [`/import/${world.applied}`, 6]] as const) {
      await page.goto(path)
      await settled(page)
      const all = await page.getByRole('tab').count()
      expect(all).toBeGreaterThanOrEqual(states - 1)
      for (let at = 0; at < all; at++) {
        if (look.locale === 'en') {
          // Its words were stretched.
          await page.goto(path)
          await settled(page)
        }
        await page.getByRole('tab').nth(at).click()
        await settled(page)
        if (((await page.getByRole('tab').nth(at).textContent()) ?? '').endsWith('0')) continue
        wrong.push(...(await wrongWith(page, `${path} ${at}`, look)))
      }
    }
    expect([...wrong, ...(await close())]).toEqual([])
    expect(scene.app.bugs).toEqual([])
  })

  test.for(looks)('empty, and at the door: $name', { timeout: 120_000 }, async look => {
    const wrong: string[] = []
    const inside = await open(sceneOf(empty, look.locale), '/today', look)
    for (const path of ['/today', '/people', '/plan', '/calendar', '/growth', '/settings/activity', '/settings/import', '/welcome?step=data', '/welcome?step=budget']) {
      await inside.page.goto(path)
      await settled(inside.page)
      wrong.push(...(await wrongWith(inside.page, path, look)))
    }
    wrong.push(...(await inside.close()))
    const app = fresh[look.locale === 'en' ? 1 : 0]
    if (app === undefined) throw new Error('a fresh app')
    for (const [scene, path] of [[{ app: sceneOf(empty, look.locale).app }, '/login'], [{ app }, '/welcome']] as const) {
      const { page, close } = await open(scene, path, look)
      await settled(page)
      wrong.push(...(await wrongWith(page, path, look)), ...(await close()))
    }
    expect(wrong).toEqual([])
  })

  test.for(looks)('dialogs, open, then closed by Esc: $name', { timeout: 180_000 }, async look => {
    const scene = sceneOf(full, look.locale)
    const { page, close } = await open(scene, '/today', look)
    const wrong: string[] = []
    const about = `/people/${scene.world?.person}${look.size === PHONE ? '?tab=about' : ''}`
    for (const { path, names } of dialogs(look.locale, `/people/${scene.world?.person}`, about, `/meet/${scene.world?.meeting}`)) {
      await page.goto(path)
      await settled(page)
      // The key of a shortcut may stand before the words.
      const opener = await page.getByRole('button', { name: new RegExp(`(^|\\s)${names[0]}$`) }).first().elementHandle()
      if (opener === null) throw new Error(`no ${names[0]}`)
      await opener.click()
      if (names[1] !== undefined) await page.getByRole('menuitem', { name: names[1], exact: true }).click()
      await page.getByRole('dialog').waitFor()
      const where = `${path} ${names.join(', ')}`
      wrong.push(...(await wrongWith(page, where, look)))
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      if (!(await opener.evaluate(one => one === document.activeElement))) wrong.push(`${where}: the focus did not return`)
    }
    expect([...wrong, ...(await close())]).toEqual([])
  })

  // Pages wait before they give up, so each language is looked at in one size.
  test.for(looks.filter(({ locale, size }) => (locale === 'en') === (size === PHONE)))('when answers fail, and when the server is away: $name', { timeout: 180_000 }, async look => {
    const scene = sceneOf(full, look.locale)
    const { page, context, close } = await open(scene, '/today', look, true)
    const wrong: string[] = []
    const asked = /\/api\/(today|contacts|plans|calendar|meetings|imports|tokens|acts|changes)/
    for (const [said, answer] of [
      ['不巧', (route: Route) => route.fulfill({ status: 500, json: { code: 'internal', message: '不巧' } })],
      [translate(parts, look.locale, 'offline'), (route: Route) => route.abort('connectionrefused')],
    ] as const) {
      await context.route(asked, answer)
      for (const path of ['/today', '/people', `/people/${scene.world?.person}`, '/plan', '/calendar', `/meet/${scene.world?.meeting}`, `/import/${scene.world?.staged}`, '/settings/tokens', '/settings/activity']) {
        await page.goto(path)
        await page.getByRole('alert').getByText(said).first().waitFor()
        // Where two things are asked the list may say so first; the heading comes with the page's own answer.
        await page.locator('h1').first().waitFor({ state: 'attached' })
        wrong.push(...(await wrongWith(page, `${path} ${said}`, look)))
      }
      await context.unroute(asked)
    }
    expect([...wrong, ...(await close())]).toEqual([])
  })
})
