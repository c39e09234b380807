import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, letGoContact, listContacts } from '#contract/contact.ts'
import { logInteraction } from '#contract/interaction.ts'
import { loadSample } from '#contract/workspace.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, expectGoodEverywhere, type Look, openPage, PHONE } from './page.ts'

const names = (page: Page): Promise<string[]> => page.getByRole('list').getByRole('listitem').getByRole('link').allInnerTexts()

describe.skipIf(chromiumPath === null)('people', () => {
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

  const open = async (path = '/people', look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const add = async (...people: readonly string[]): Promise<void> => {
    for (const name of people) await owner.client(createContact, { name })
  }

  test('nobody yet: a name is enough, and the toast takes it back', async () => {
    const { page, complaints } = await open()
    await page.getByText('这里会是你的人脉').waitFor()
    await page.getByRole('button', { name: '添加一个人' }).click()
    const dialog = page.getByRole('dialog', { name: '添加一个人' })
    await dialog.getByRole('button', { name: '添加', exact: true }).click()
    await dialog.getByText('请填写这一项').waitFor()
    await dialog.getByLabel('姓名').fill('单晓东')
    await dialog.getByRole('button', { name: /^职位/ }).click()
    await dialog.getByLabel('职位', { exact: true }).fill('法务总监')
    await dialog.getByRole('button', { name: '单总', exact: true }).click()
    await dialog.getByRole('button', { name: '添加', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '单晓东' }).waitFor()
    await page.getByText('shàn xiǎo dōng').waitFor()
    await page.getByRole('status').getByText('已添加 单晓东').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect((await owner.client(listContacts, {})).items).toEqual([])
    expect(complaints).toEqual([])
  })

  test('the navigation counts as the list does: without those let go', async () => {
    await add('张伟', '曾颖', '仇宇')
    const [first] = (await owner.client(listContacts, {})).items
    await owner.client(letGoContact, { contactId: first!.id, reason: '远了' })
    const { page } = await open()
    await page.getByRole('status').getByText('2 位').waitFor()
    expect(await page.getByRole('navigation').first().getByRole('link', { name: '人脉' }).innerText()).toMatch(/^人脉\s*2$/)
  })

  test('by name in the order of the right readings, with letters to jump by', async () => {
    await add('张伟', '曾颖', '单雄', '仇宇', '解东', 'Lily Chen')
    const { page } = await open('/people?sort=name')
    await page.getByText('6 位').waitFor()
    await expect.poll(() => names(page)).toEqual(['Lily Chen', '仇宇', '单雄', '解东', '曾颖', '张伟'])
    const rows = page.getByRole('list', { name: '' }).getByRole('listitem')
    expect(await rows.first().getAttribute('aria-setsize')).toBe('6')
    expect(await rows.nth(2).getAttribute('aria-posinset')).toBe('3')
    // A letter nobody has begins the list there.
    await page.getByRole('button', { name: '跳到 T' }).click()
    await page.getByRole('button', { name: '去掉筛选：从 T 开始列出' }).waitFor()
    await expect.poll(() => names(page)).toEqual(['解东', '曾颖', '张伟'])
  })

  test('due first, then coldest and warmest, as the address says', async () => {
    await add('张伟', '李敏')
    const { items } = await owner.client(listContacts, {})
    const zhang = items.find(item => item.name === '张伟')
    if (zhang === undefined) throw new Error('Zhang Wei was made')
    await owner.client(logInteraction, { on: day('2026-11-24'), format: 'lunch', contactIds: [zhang.id] })
    const { page } = await open()
    await page.getByText(/上次 昨天|上次 1 天前|昨天/).first().waitFor()
    await page.getByLabel('排序').selectOption('warmest')
    await page.waitForURL(/sort=warmest/)
    await expect.poll(() => names(page)).toEqual(['张伟', '李敏'])
    await page.getByLabel('排序').selectOption('coldest')
    await expect.poll(() => names(page)).toEqual(['李敏', '张伟'])
    await page.reload()
    await expect.poll(() => names(page)).toEqual(['李敏', '张伟'])
  })

  test('found while typing; an input method is waited for; nobody found may be added', async () => {
    await add('张伟', '李敏', '曾颖')
    const { page } = await open()
    const find = page.getByRole('searchbox', { name: '找人' })
    await find.pressSequentially('zw')
    await expect.poll(() => names(page)).toEqual(['张伟'])
    await page.waitForURL(/q=zw/)
    await page.keyboard.press('Escape')
    await expect.poll(() => names(page)).toHaveLength(3)
    const asked: string[] = []
    page.on('request', request => { if (request.url().includes('/api/contacts?')) asked.push(decodeURIComponent(new URL(request.url()).searchParams.get('q') ?? '')) })
    await compose(page, ['c', 'ceng', "ceng'y"], '曾颖')
    await expect.poll(() => names(page)).toEqual(['曾颖'])
    expect(asked).not.toContain('ceng')
    await find.fill('欧阳娜娜')
    await page.getByText('没有这样的人').waitFor()
    await page.getByRole('button', { name: '添加「欧阳娜娜」' }).click()
    expect(await page.getByRole('dialog').getByLabel('姓名').inputValue()).toBe('欧阳娜娜')
  })

  test('narrowed by cup, role and tag with the keyboard; each filter comes off', async () => {
    await owner.client(loadSample, {})
    const { page } = await open()
    const filter = page.getByRole('button', { name: '筛选', exact: true })
    await filter.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '只看这些人' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.waitForURL(/cup=fresh/)
    await dialog.getByRole('button', { name: '朋友', exact: true }).press('Enter')
    await page.waitForURL(/role=friend/)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('筛选')
    const fresh = (await owner.client(listContacts, { cup: 'fresh', roleKind: 'friend' })).items.map(item => item.name)
    expect(fresh.length).toBeGreaterThan(0)
    await expect.poll(async () => (await names(page)).toSorted()).toEqual(fresh.toSorted())
    await page.getByRole('button', { name: '去掉筛选：朋友' }).click()
    await page.getByRole('button', { name: '去掉筛选：刚沏' }).press('Enter')
    await expect.poll(() => page.url()).not.toMatch(/cup=|role=/)
  })

  test('arrow keys walk the rows, a person opens beside the list, and 记一笔 is on each row', async () => {
    await owner.client(loadSample, {})
    const { page } = await open('/people?sort=name')
    const links = page.getByRole('listitem').getByRole('link')
    await links.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const third = await links.nth(2).innerText()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(third)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: third }).waitFor()
    expect(await page.locator('[data-pane] [aria-current="page"]').innerText()).toBe(third)
    expect(page.url()).toMatch(/sort=name/)
    const fourth = await links.nth(3).innerText()
    await page.keyboard.press('j')
    await page.getByRole('heading', { level: 1, name: fourth }).waitFor()
    await page.keyboard.press('k')
    await page.getByRole('heading', { level: 1, name: third }).waitFor()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('找人')
    expect(await page.getByRole('searchbox', { name: '找人' }).inputValue()).toBe('')
    await page.getByRole('button', { name: `记一笔：${third}` }).click()
    await page.getByRole('dialog', { name: '记一笔' }).getByText(third).first().waitFor()
  })

  test('a phone shows the list, then the person, and back leads to the same place', async () => {
    await owner.client(loadSample, {})
    const { page } = await open('/people?sort=name', { size: PHONE })
    const pane = page.locator('[data-pane]')
    await page.getByRole('listitem').first().waitFor()
    await pane.evaluate(element => element.scrollTo(0, 1500))
    await page.getByRole('link', { name: '欧阳雪' }).waitFor()
    // Rows are measured as they come into sight, and the list makes up for it.
    let before = -1
    await expect.poll(async () => before === (before = await pane.evaluate(element => element.scrollTop))).toBe(true)
    await page.getByRole('link', { name: '欧阳雪' }).evaluate(link => (link as HTMLElement).click())
    await page.getByRole('heading', { level: 1, name: '欧阳雪' }).waitFor()
    expect(await pane.count()).toBe(0)
    await page.goBack()
    await page.getByRole('link', { name: '欧阳雪' }).waitFor()
    // Within a row: those that come into sight are measured anew.
    await expect.poll(async () => Math.abs(await pane.evaluate(element => element.scrollTop) - before)).toBeLessThan(92)
  })

  test('an answer that fails is said calmly and tried again', async () => {
    await add('张伟')
    const { page, context } = await open()
    await context.route('**/api/contacts?*', route => route.fulfill({ status: 500, json: { code: 'internal', message: '出了点意外' } }))
    await page.reload()
    await page.getByRole('alert').getByText('出了点意外').waitFor()
    await context.unroute('**/api/contacts?*')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect.poll(() => names(page)).toEqual(['张伟'])
  })

  test('English is complete', async () => {
    await app.stop()
    app = await startApp({ locale: 'en' })
    owner = await app.owner('en')
    await owner.client(loadSample, {})
    const { page } = await open('/people?sort=name&cup=cool', { locale: 'en' })
    await page.getByRole('listitem').first().waitFor()
    await page.getByRole('button', { name: /^Filter/ }).click()
    expect((await page.locator('main, dialog').allInnerTexts()).join('\n')).not.toMatch(/[\u4e00-\u9fff]/)
  })

  test('accessible in both themes and sizes: empty, full, filtering, adding', async () => {
    const look = { cookie: owner.cookie }
    await expectGoodEverywhere(browser, app, '/people', look, async page => page.getByText('这里会是你的人脉').waitFor())
    await owner.client(loadSample, {})
    await expectGoodEverywhere(browser, app, '/people?sort=name&planned=true', look, async page => page.getByRole('listitem').first().waitFor())
    await expectGoodEverywhere(browser, app, '/people', look, async page => {
      await page.getByRole('button', { name: '筛选' }).click()
      await page.getByRole('dialog').waitFor()
    })
    await expectGoodEverywhere(browser, app, '/people', look, async page => {
      await page.getByRole('button', { name: '添加' }).click()
      await page.getByRole('button', { name: /^职位/ }).click()
      await page.getByLabel('姓名').fill('单晓东')
    })
  })

  test('on a phone everything to press is 44 px high', async () => {
    await owner.client(loadSample, {})
    const { page } = await open('/people?sort=name&planned=true', { size: PHONE })
    await page.getByRole('listitem').first().waitFor()
    const small = await page.locator('main button:visible, main input:visible, main select:visible').evaluateAll(all => all.filter(one => one.getBoundingClientRect().height < 44).map(one => one.outerHTML))
    expect(small).toEqual([])
  })
})
