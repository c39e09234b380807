import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, listContacts } from '#contract/contact.ts'
import { createActionItem, listTimeline } from '#contract/interaction.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { expectAccessible, expectNoSideways, type Look, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('without the server', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  let zhang: ContactId
  let li: ContactId
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp()
    owner = await app.owner()
    zhang = (await owner.client(createContact, { name: '张伟', salutation: '张经理', position: '市场部经理' })).contact.id
    li = (await owner.client(createContact, { name: '李敏' })).contact.id
    // Both stand on Today, so that the page has seen them.
    for (const contactId of [zhang, li]) await owner.client(createActionItem, { contactId, text: '发复盘模板', by: 'me', dueOn: day('2026-11-24') })
  })
  afterEach(() => app.stop())

  const open = async (look: Look = {}) => {
    const opened = await openPage(browser, app, '/today', { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const peopleKept = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>(resolve => {
    const request = indexedDB.open('xucha')
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onerror = () => resolve(0)
    request.onsuccess = () => {
      const all = request.result.transaction('people').objectStore('people').count()
      all.onsuccess = () => { request.result.close(); resolve(all.result) }
    }
  }))
  const addressesKept = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
    const lists = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
    return navigator.serviceWorker.controller === null ? [] : lists.flat().map(({ url }) => new URL(url).pathname)
  })
  const seen = async (page: Page): Promise<void> => {
    await expect.poll(() => peopleKept(page), { timeout: 15_000 }).toBe(2)
  }
  /** All that is kept for later is kept: files, what every visit asks first, people seen. */
  const settled = async (page: Page): Promise<void> => {
    await seen(page)
    for (const part of ['/', 'read-here', 'line-work', '/api/today', '/api/session']) await expect.poll(() => addressesKept(page), { timeout: 15_000 }).toContainEqual(expect.stringContaining(part))
  }
  const line = (page: Page) => page.getByRole('textbox', { name: '一行话记一笔' })
  const timeline = async (contactId: ContactId) => (await owner.client(listTimeline, { contactId })).items
  const waitingRow = (page: Page, n: number) => page.getByRole('button', { name: `还有 ${n} 条等着送出` })

  test('two taps and a line without the server, a reload, and back: each is logged once', async () => {
    const { page, context, complaints } = await open({ size: PHONE, worker: true })
    await page.getByText('张伟').first().waitFor()
    await settled(page)
    await context.setOffline(true)

    await page.getByRole('button', { name: '记一笔', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: '记一笔' })
    await sheet.getByRole('button', { name: '张伟' }).tap()
    await sheet.getByRole('button', { name: '午餐' }).tap()
    await page.getByRole('status').getByText('已存在本机，连上后自动记下').waitFor()

    await line(page).fill('昨天和李敏喝咖啡，聊了双十二')
    await page.getByText('按这台设备上见过的人读的').waitFor()
    await page.getByRole('group', { name: '读到的内容' }).getByRole('button', { name: '日期 11 月 24 日 周二', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await waitingRow(page, 2).waitFor()
    await expectAccessible(page, 'offline')
    await expectNoSideways(page, 'offline')

    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('现在连不上续茶').waitFor()
    await waitingRow(page, 2).tap()
    await page.getByText('昨天和李敏喝咖啡，聊了双十二').waitFor()
    expect(await timeline(zhang)).toEqual([])

    await context.setOffline(false)
    await page.getByRole('status').getByText('连上了，2 条已记下').waitFor({ timeout: 20_000 })
    await page.getByText('现在连不上续茶').waitFor({ state: 'detached' })
    expect(await timeline(zhang)).toMatchObject([{ on: '2026-11-25', format: 'lunch' }])
    expect(await timeline(li)).toMatchObject([{ on: '2026-11-24', format: 'coffee', topic: '双十二' }])
    await page.reload()
    await page.getByText('张伟').first().waitFor()
    expect([(await timeline(zhang)).length, (await timeline(li)).length]).toEqual([1, 1])
    expect(complaints.filter(one => !/Failed to fetch|ERR_INTERNET/.test(one))).toEqual([])
    expect(app.bugs).toEqual([])
  })

  test('a deep link opens without the server, says so, and comes back', async () => {
    const { page, context } = await open({ worker: true })
    await page.getByText('张伟').first().waitFor()
    await settled(page)
    await context.setOffline(true)
    await page.goto(`/people/${zhang}`)
    await page.getByRole('alert').getByText('连不上续茶').first().waitFor()
    await context.setOffline(false)
    await page.getByRole('heading', { name: '张伟' }).waitFor({ timeout: 20_000 })
  })

  test('an answer lost on its way is asked for again under the same key: logged once, and may be undone', async () => {
    const { page, context } = await open()
    await page.getByText('张伟').first().waitFor()
    let lost = 0
    const keys = new Set<string | undefined>()
    await context.route('**/api/lines', async route => {
      keys.add(route.request().headers()['idempotency-key'])
      const answer = await route.fetch()
      if (lost++ === 0) await route.abort('connectionreset')
      else await route.fulfill({ response: answer })
    })
    await line(page).fill('昨天和张伟喝咖啡')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('连上了，1 条已记下').waitFor({ timeout: 20_000 })
    expect(keys.size).toBe(1)
    expect(await timeline(zhang)).toHaveLength(1)
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect(await timeline(zhang)).toEqual([])
  })

  test('two lines that name the same new person make one', async () => {
    const { page, context } = await open()
    await seen(page)
    await context.route('**/api/**', route => route.abort('connectionrefused'))
    for (const [n, said] of ['昨天和王芳喝咖啡', '前天和王芳吃午饭'].entries()) {
      await line(page).fill(said)
      await page.getByRole('group', { name: '读到的内容' }).getByRole('button', { name: /王芳/ }).first().click()
      await line(page).press('Enter')
      await waitingRow(page, n + 1).waitFor()
    }
    await context.unroute('**/api/**')
    await page.getByRole('button', { name: '现在试试' }).click()
    await waitingRow(page, 2).waitFor({ state: 'detached' })
    await expect.poll(async () => (await owner.client(listContacts, {})).items.filter(({ name }) => name === '王芳').length).toBe(1)
    const wang = (await owner.client(listContacts, {})).items.find(({ name }) => name === '王芳')
    await expect.poll(async () => (await timeline(wang!.id)).length).toBe(2)
  })

  test('taken back before it was sent, it never is', async () => {
    const { page, context } = await open()
    await seen(page)
    await context.route('**/api/**', route => route.abort('connectionrefused'))
    await line(page).fill('昨天和张伟喝咖啡')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByRole('button', { name: '不记了' }).click()
    await waitingRow(page, 1).waitFor({ state: 'detached' })
    await context.unroute('**/api/**')
    await page.getByRole('button', { name: '现在试试' }).click()
    await page.getByText('现在连不上续茶').waitFor({ state: 'detached' })
    expect(await timeline(zhang)).toEqual([])
  })

  test('what the server refuses later is kept, says why, and is mended or dropped', async () => {
    const { page, context } = await open()
    await page.getByText('张伟').first().waitFor()
    await context.route('**/api/lines', route => route.abort('connectionrefused'))
    await line(page).fill('昨天和张伟喝咖啡')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('已存在本机').waitFor()
    await context.unroute('**/api/lines')
    await context.route('**/api/lines', route => route.fulfill({ status: 400, json: { code: 'invalid', message: '这样记不了' } }))
    await page.getByRole('button', { name: '1 条没能记下，要改一改' }).waitFor({ timeout: 20_000 })
    await page.getByText('这样记不了').waitFor()
    await expectAccessible(page, 'refused')
    await context.unroute('**/api/lines')
    await page.getByRole('button', { name: '改一改：昨天和张伟喝咖啡' }).click()
    expect(await line(page).inputValue()).toBe('昨天和张伟喝咖啡')
    await line(page).press('Enter')
    await page.getByRole('status').getByText('已记下：张伟').waitFor()
    await page.getByRole('button', { name: '1 条没能记下，要改一改' }).waitFor({ state: 'detached' })
    expect(await timeline(zhang)).toHaveLength(1)
  })

  test('signed out, nothing read for the account stays on the device, and what waits is nobody else’s', async () => {
    const { page, context } = await open({ worker: true })
    await page.getByText('张伟').first().waitFor()
    await settled(page)
    await page.goto('/settings')
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL('**/login*')
    await expect.poll(() => addressesKept(page)).not.toContainEqual(expect.stringContaining('/api/'))
    await expect.poll(() => peopleKept(page)).toBe(0)
    await context.setOffline(true)
    await page.goto('/today').catch(() => undefined)
    expect(await page.getByText('张伟').count()).toBe(0)
  })

  test('without it somebody is chosen among those this device has seen', async () => {
    const { page, context } = await open({ worker: true })
    await page.getByText('张伟').first().waitFor()
    await settled(page)
    await context.setOffline(true)
    await line(page).fill('昨天喝咖啡')
    const chips = page.getByRole('group', { name: '读到的内容' })
    await chips.getByRole('button', { name: '和谁？' }).click()
    const editor = page.getByRole('dialog', { name: '修改人' })
    await editor.getByLabel('人').fill('李')
    await editor.getByRole('button', { name: '李敏' }).click()
    await chips.getByRole('button', { name: '人 李敏', exact: true }).waitFor()
    expect((await owner.client(listContacts, {})).items).toHaveLength(2)
  })

  test('the service worker knows every file of the build, and is asked for anew each time', async () => {
    const script = await fetch(`${app.url}/sw.js`)
    expect(script.headers.get('cache-control')).toBe('no-cache')
    expect(script.headers.get('content-security-policy')).toContain("worker-src 'self'")
    const text = await script.text()
    const later = /later:([^\]}]*)/.exec(text)?.[1] ?? ''
    const paths = [...text.matchAll(/[`,](\/|\/(?:assets\/)?[\w.-]+)(?=[`,])/g)].flatMap(([, path]) => path ?? [])
    expect(paths.length).toBeGreaterThan(30)
    const sizes = await Promise.all([...new Set(paths)].map(async path => ({ path, status: (await fetch(app.url + path)).status, bytes: statSync(join('dist/web', path === '/' ? 'index.html' : path)).size })))
    expect(sizes.filter(({ status }) => status !== 200)).toEqual([])
    const early = sizes.filter(({ path }) => !later.includes(`\`${path}\``) && !later.includes(`${path},`) && !later.includes(`,${path}`)).reduce((sum, { bytes }) => sum + bytes, 0)
    // As the files lie on the disk; on the wire they are a third of it.
    expect(early / 1024).toBeLessThan(1000)
    expect(later).toContain('read-here')
    expect((await fetch(`${app.url}/manifest.webmanifest`)).headers.get('content-type')).toContain('application/manifest+json')
  })
})
