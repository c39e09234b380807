import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, createNote, getContact } from '#contract/contact.ts'
import { listTimeline, logInteraction } from '#contract/interaction.ts'
import { loadSample } from '#contract/workspace.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, DESK, expectGoodEverywhere, type Look, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('the palette', () => {
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
    const add = async (name: string, more: { position?: string; organization?: string; channels?: { kind: 'mobile'; value: string; label: string }[] } = {}): Promise<ContactId> => (await owner.client(createContact, { name, ...more })).contact.id
    zhang = await add('张伟', { position: '市场部经理', organization: '恒达物流', channels: [{ kind: 'mobile', value: '13812345678', label: '' }] })
    li = await add('李敏', { position: '分析师' })
    await add('David Zhang', { organization: 'Acme' })
    await owner.client(logInteraction, { on: day('2026-11-20'), format: 'lunch', contactIds: [li] })
    await owner.client(createNote, { contactId: li, text: '周末常去爬香山', private: false })
  })
  afterEach(() => app.stop())

  const open = async (path = '/today', look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const palette = (page: Page) => page.getByRole('dialog', { name: '找人、做事' })
  const options = (page: Page) => palette(page).getByRole('option')
  const call = async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+k')
    await palette(page).getByRole('option').first().waitFor()
  }
  /** The line Enter would take. */
  const current = (page: Page): Promise<string> => page.evaluate(() => document.getElementById(document.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '')

  const peopleKept = (page: Page): Promise<number> => page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'xucha')) return 0
    return new Promise<number>(resolve => {
      const opening = indexedDB.open('xucha')
      opening.onsuccess = () => {
        const counting = opening.result.transaction('people').objectStore('people').count()
        counting.onsuccess = () => { opening.result.close(); resolve(counting.result) }
      }
    })
  })

  test.for([
    ['伟', '张伟'], ['zw', '张伟'], ['zhangw', '张伟'], ['张经理', '张伟'], ['恒达', '张伟'], ['david', 'David Zhang'], ['acme', 'David Zhang'], ['香山', '李敏'],
  ] as const)('%s, Enter: the page of %s', async ([typed, name]) => {
    const { page, complaints } = await open()
    await call(page)
    await page.keyboard.type(typed)
    await expect.poll(() => current(page)).toContain(name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await palette(page).count()).toBe(0)
    expect(complaints).toEqual([])
    expect(app.bugs).toEqual([])
  })

  test('Enter before the answer opens whom the text names; an answer that comes late is never shown', async () => {
    const { page } = await open()
    await page.route('**/api/search?*', async route => {
      if (/q=(li|zhangw)&/.test(`${route.request().url()}&`)) await new Promise(resolve => { setTimeout(resolve, 700) })
      await route.continue()
    })
    await call(page)
    await page.keyboard.type('li')
    await page.waitForRequest(/q=li/)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('acme')
    await expect.poll(() => current(page)).toContain('David Zhang')
    await page.waitForResponse(/q=li/)
    expect((await options(page).allInnerTexts()).join('\n')).not.toContain('李敏')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('zhangw')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '张伟' }).waitFor()
  })

  test('what was typed is marked, and where it was found is said', async () => {
    const { page } = await open()
    await call(page)
    await page.keyboard.type('香山')
    await options(page).filter({ hasText: '备注：' }).waitFor()
    expect(await options(page).locator('mark').allInnerTexts()).toEqual(['香山'])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('zw')
    await expect.poll(() => options(page).locator('mark').allInnerTexts()).toEqual(['张伟'])
    await palette(page).getByRole('status').filter({ hasText: /个结果/ }).waitFor()
  })

  test('empty it is useful: the likeliest people, who was opened last, the commonest commands; forgotten at sign-out', async () => {
    const { page } = await open(`/people/${zhang}`)
    await page.getByRole('heading', { level: 1, name: '张伟' }).waitFor()
    await call(page)
    await palette(page).getByRole('group', { name: '可能要找的人' }).getByRole('option', { name: /李敏/ }).waitFor()
    expect(await palette(page).getByRole('option', { name: /张伟/ }).count()).toBe(1)
    await palette(page).getByRole('group', { name: '常用' }).getByRole('option', { name: /^去今日/ }).waitFor()
    expect(await page.evaluate(() => localStorage.getItem('xucha.recent'))).toContain('张伟')
    await page.keyboard.type('退出')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/login')
    expect(await page.evaluate(() => localStorage.getItem('xucha.recent'))).toBeNull()
  })

  test('→ shows what can be done with a person; back; log, follow up, copy, let go', async () => {
    const { page, context } = await open()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const acts = async (): Promise<void> => {
      await call(page)
      await page.keyboard.type('张伟')
      await expect.poll(() => current(page)).toContain('市场部经理')
      await page.keyboard.press('ArrowRight')
      await palette(page).getByRole('group', { name: '张伟' }).getByRole('option', { name: '封存' }).waitFor()
    }
    await acts()
    await page.keyboard.press('Backspace')
    expect(await palette(page).getByRole('combobox').inputValue()).toBe('张伟')
    await expect.poll(() => current(page)).toContain('市场部经理')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.type('复制')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('已复制').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('13812345678')

    await acts()
    await page.keyboard.type('记一笔')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '记一笔' }).getByRole('button', { name: '去掉 张伟' }).waitFor()
    await page.keyboard.press('Escape')

    await acts()
    await page.keyboard.type('跟进')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '接下来' }).waitFor()
    await page.keyboard.type('发复盘')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '接下来' }).waitFor({ state: 'detached' })
    await expect.poll(async () => (await owner.client(getContact, { contactId: zhang })).actionItems.map(item => item.text)).toEqual(['发复盘'])

    await acts()
    await page.keyboard.type('封存')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '封存 张伟' }).getByRole('textbox', { name: '为什么' }).fill('方向不同了')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('已封存 张伟').waitFor()
  })

  test('commands by Chinese, by initials, by English; each shows its key', async () => {
    const { page } = await open()
    const run = async (typed: string, label: RegExp): Promise<void> => {
      await call(page)
      await page.keyboard.type(typed)
      await expect.poll(() => current(page)).toMatch(label)
      await page.keyboard.press('Enter')
    }
    await run('dark', /^换成深色/)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await run('qrm', /^去人脉GP$/)
    await page.waitForURL('**/people')
    await run('快捷', /^看快捷键\?$/)
    await page.getByRole('dialog', { name: '快捷键' }).waitFor()
    await page.keyboard.press('Escape')
    await run('tian jia', /^添加一个人/)
    await page.getByRole('dialog', { name: '添加一个人' }).getByLabel('姓名').fill('张伟伟')
    await page.keyboard.press('Escape')
    await run('szbf', /^设置：备份/)
    await page.waitForURL('**/settings/backup')
    await run('english', /^切换到英文/)
    await page.getByRole('heading', { level: 1, name: 'Backup' }).first().waitFor()
    await page.keyboard.press('Control+k')
    expect((await page.getByRole('dialog', { name: 'Find or do' }).getByRole('option', { name: /^Go to/ }).allInnerTexts()).join('\n')).not.toMatch(/[\u4e00-\u9fff]/)
  })

  test('Esc closes and gives the focus back; the list is told to screen readers', async () => {
    const { page } = await open()
    const link = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /人脉/ })
    await link.focus()
    await call(page)
    const box = palette(page).getByRole('combobox')
    expect(await box.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    const first = await current(page)
    await page.keyboard.press('ArrowDown')
    expect(await current(page)).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    expect(await current(page)).toBe(first)
    expect(await palette(page).locator('[aria-selected="true"]').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await link.evaluate(element => element === document.activeElement)).toBe(true)
  })

  test('an input method composes in peace', async () => {
    const { page } = await open()
    const asked: string[] = []
    page.on('request', request => { if (request.url().includes('/api/search')) asked.push(new URL(request.url()).searchParams.get('q') ?? '') })
    await call(page)
    await compose(page, ['z', 'zhang', "zhang'wei"], '张伟')
    await expect.poll(() => current(page)).toContain('市场部经理')
    expect(await palette(page).count()).toBe(1)
    expect(asked.filter(q => /[a-z]/.test(q))).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '张伟' }).waitFor()
  })

  test('a line is offered last and kept from where one is; N begins one anywhere', async () => {
    const { page } = await open('/people')
    await call(page)
    await page.keyboard.type('昨天和张伟午餐')
    await expect.poll(() => current(page)).toBe('记下：昨天和张伟午餐')
    await page.keyboard.press('Enter')
    const line = page.getByRole('dialog', { name: '一行话记一笔' })
    await line.getByRole('button', { name: /张伟/ }).first().waitFor()
    await line.locator('[data-line]').press('Enter')
    await line.waitFor({ state: 'detached' })
    await expect.poll(async () => (await owner.client(listTimeline, { contactId: zhang })).items.map(item => [item.on, item.format])).toEqual([['2026-11-24', 'lunch']])
    await page.keyboard.press('n')
    await line.waitFor()
    expect(await line.locator('[data-line]').evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.goto('/today')
    await page.locator('main [data-line]').waitFor()
    await page.keyboard.press('n')
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-line'))).toBe(true)
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  test('without the server it says so and lists whom this device remembers and what can be done', async () => {
    const { page, context } = await open(`/people/${zhang}`)
    await page.getByRole('heading', { level: 1, name: '张伟' }).waitFor()
    await call(page)
    await page.keyboard.press('Escape')
    // What the page was answered is kept on the device a moment later.
    await expect.poll(() => peopleKept(page), { timeout: 15_000 }).toBe(3)
    await context.setOffline(true)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('敏')
    await palette(page).getByText('连不上续茶').waitFor()
    await palette(page).getByRole('option', { name: /李敏/ }).waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('深色')
    await expect.poll(() => current(page)).toMatch(/^换成深色/)
    await context.setOffline(false)
  })

  test('accessible in both themes and sizes: empty, people, what can be done', async () => {
    await owner.client(loadSample, {})
    const look = { cookie: owner.cookie }
    await expectGoodEverywhere(browser, app, '/today', look, async page => {
      await call(page)
      await palette(page).getByRole('group', { name: '可能要找的人' }).waitFor()
    })
    const find = async (page: Page): Promise<void> => {
      await call(page)
      await page.keyboard.type('zhang')
      await options(page).filter({ hasText: '张伟' }).first().waitFor()
    }
    await expectGoodEverywhere(browser, app, '/today', look, find)
    await expectGoodEverywhere(browser, app, '/today', look, async page => {
      await find(page)
      await palette(page).getByRole('button', { name: '张伟：更多操作' }).first().click()
      await palette(page).getByRole('option', { name: '封存' }).waitFor()
    })
  })

  test.for([['a mouse', DESK, 24], ['a finger', PHONE, 44]] as const)('with %s: a sign at the end of a row shows what can be done with the person, another leads back', async ([, size, least]) => {
    const { page, complaints } = await open('/today', { size })
    await call(page)
    const sign = palette(page).getByRole('button', { name: '张伟：更多操作' })
    const press = (what: Locator): Promise<void> => (size === PHONE ? what.tap() : what.click())
    await palette(page).getByRole('combobox').fill('张')
    // The answer to what was typed, not the likely people from before it.
    await options(page).filter({ hasText: '张伟', has: page.locator('mark') }).waitFor()
    const [row, box] = [await options(page).filter({ hasText: '张伟' }).boundingBox(), await sign.boundingBox()]
    if (row === null || box === null) throw new Error('not to be seen')
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(least)
    expect(box.y + box.height / 2).toBeCloseTo(row.y + row.height / 2, 0)
    expect(box.x + box.width).toBeLessThanOrEqual(row.x + row.width)
    expect(await palette(page).getByRole('listbox').getByRole('button').count()).toBe(0)
    await press(sign)
    await palette(page).getByRole('group', { name: '张伟' }).getByRole('option', { name: '封存' }).waitFor()
    const field = palette(page).getByRole('combobox', { name: '对 张伟 做什么' })
    expect(await field.evaluate(element => element === document.activeElement)).toBe(true)
    // What a field says while it is empty is not blurred with the names.
    expect(await field.getAttribute('placeholder')).not.toContain('张伟')
    await press(palette(page).getByRole('button', { name: '返回' }))
    expect(await palette(page).getByRole('combobox').inputValue()).toBe('张')
    await expect.poll(() => current(page)).toContain('张伟')
    await press(sign)
    await press(palette(page).getByRole('option', { name: '记一笔', exact: true }))
    await page.getByRole('dialog', { name: '记一笔' }).getByRole('button', { name: '去掉 张伟' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('no two rows stand in one place; a word for a command is not offered as a name', async () => {
    const { page } = await open()
    await call(page)
    for (const [typed, others] of [['zhangsan', '添加「zhangsan」'], ['zt', '添加「zt」'], ['昨天和张伟午餐', '记下：昨天和张伟午餐'], ['zhang', '张伟']] as const) {
      await palette(page).getByRole('combobox').fill(typed)
      await options(page).filter({ hasText: others }).waitFor()
      const tops = await palette(page).locator('[role="option"], [role="presentation"]').evaluateAll(all => all.map(one => one.getBoundingClientRect()).map(({ top, bottom }) => [Math.round(top), Math.round(bottom)] as const))
      for (const [i, [top]] of tops.entries()) expect(top, typed).toBeGreaterThanOrEqual(tops[i - 1]?.[1] ?? 0)
    }
    await palette(page).getByRole('combobox').fill('主题')
    await options(page).filter({ hasText: '换成深色' }).waitFor()
    await palette(page).getByRole('status').filter({ hasText: '3 个结果' }).waitFor()
    expect(await options(page).filter({ hasText: '添加' }).count()).toBe(0)
  })

  test('on a phone by the sign beside the title', async () => {
    const { page } = await open('/today', { size: PHONE })
    await page.getByRole('button', { name: '找人、做事' }).and(page.locator(':visible')).tap()
    await palette(page).getByRole('combobox').fill('李敏')
    await options(page).filter({ hasText: '李敏' }).first().tap()
    await page.getByRole('heading', { level: 1, name: '李敏' }).waitFor()
  })

  test('who is there already is shown while somebody is added', async () => {
    const { page } = await open('/people')
    await page.getByRole('button', { name: '添加' }).click()
    const dialog = page.getByRole('dialog', { name: '添加一个人' })
    await dialog.getByLabel('姓名').fill('张伟')
    await dialog.getByRole('link', { name: /张伟/ }).click()
    await page.getByRole('heading', { level: 1, name: '张伟' }).waitFor()
    expect(await dialog.count()).toBe(0)
  })
})
