import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, getContact, listContacts } from '#contract/contact.ts'
import { listTimeline, logInteraction } from '#contract/interaction.ts'
import { createPlan, editLines } from '#contract/plan.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, expectAccessible, expectGoodEverywhere, type Look, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('one line', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  const ids = new Map<string, ContactId>()
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  const network = async (locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> => {
    app = await startApp({ locale })
    owner = await app.owner(locale)
    const people = locale === 'en'
      ? [{ name: 'Lily Chen' }, { name: 'Tom Baker' }]
      : [{ name: '张伟', salutation: '张经理', position: '市场部经理' }, { name: '李敏' }, { name: '王建', salutation: '王总', organization: '青禾' }, { name: '王强', salutation: '王总', organization: '远山' }]
    for (const person of people) ids.set(person.name, (await owner.client(createContact, person)).contact.id)
  }
  beforeEach(() => network())
  afterEach(() => app.stop())

  const open = async (look: Look = {}) => {
    const opened = await openPage(browser, app, '/today', { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const idOf = (name: string): ContactId => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`nobody is called ${name}`)
    return id
  }
  const line = (page: Page) => page.getByRole('textbox', { name: '一行话记一笔' })
  const chips = (page: Page) => page.getByRole('group', { name: '读到的内容' })
  /** The chips as they are read, once the line as it stands has been. */
  const shown = async (page: Page): Promise<readonly string[]> => {
    await page.locator('[role=group][aria-busy=false]').waitFor()
    return chips(page).locator('[data-chip]').evaluateAll(all => all.map(one => (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()))
  }
  const timeline = async (name: string) => (await owner.client(listTimeline, { contactId: idOf(name) })).items
  const kept = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

  test('two people, a day, a form and a topic are read while it is typed; Enter keeps it, undo takes it back', async () => {
    const { page, complaints } = await open()
    await line(page).pressSequentially('上周五和张经理、李敏午餐，聊了整合营销')
    await chips(page).getByText('整合营销', { exact: true }).waitFor()
    expect(await shown(page)).toEqual(['类型 往来', '人 张伟', '人 李敏', '日期 11 月 20 日 周五', '形式 午餐', '主题 整合营销'])
    await page.keyboard.press('Enter')
    await kept(page, '已记下：张伟、李敏').getByText('张伟 待沏 → 刚沏').waitFor()
    expect(await line(page).inputValue()).toBe('')
    expect(await line(page).evaluate(one => one === document.activeElement)).toBe(true)
    const [logged] = await timeline('张伟')
    expect(logged).toMatchObject({ on: '2026-11-20', format: 'lunch', topic: '整合营销' })
    expect(await timeline('李敏')).toHaveLength(1)
    await kept(page, '已记下').getByRole('button', { name: '撤销' }).click()
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect(await timeline('张伟')).toEqual([])
    expect(complaints).toEqual([])
    expect(app.bugs).toEqual([])
  })

  test('in English as well, every word of it', async () => {
    await app.stop()
    await network('en')
    const { page } = await open({ locale: 'en' })
    const field = page.getByRole('textbox', { name: 'One line' })
    await field.fill('Lunch with Lily and Tom Baker last Friday about the rebrand')
    const read = page.getByRole('group', { name: 'What was understood' })
    await read.getByText('the rebrand').waitFor()
    expect(await read.innerText()).not.toMatch(/[一-鿿]/)
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Logged: Lily Chen, Tom Baker').waitFor()
    expect(await timeline('Tom Baker')).toMatchObject([{ on: '2026-11-20', format: 'lunch' }])
  })

  test('who is unclear, who is unknown and what is missing is said one by one; keys alone settle it', async () => {
    const { page } = await open()
    await line(page).fill('昨天和王总、赵六聊了新品')
    await chips(page).getByText('哪位王总？').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('还差一步：选一下是哪位王总').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('哪位王总？')
    await page.keyboard.press('Enter')
    const which = page.getByRole('dialog', { name: '修改人' })
    expect(await which.getByRole('button').allInnerTexts()).toEqual([expect.stringContaining('青禾'), expect.stringContaining('远山'), '都不是'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await which.waitFor({ state: 'detached' })
    expect(await timeline('王强')).toEqual([])

    await line(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('还不认识赵六').waitFor()
    // Nobody is made without being asked.
    expect((await owner.client(listContacts, { q: '赵六' })).items).toEqual([])
    await page.keyboard.press('Space')
    expect(await chips(page).getByRole('button', { name: '新建 赵六' }).getAttribute('aria-pressed')).toBe('true')
    await line(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('选一种形式').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '修改形式' }).getByRole('button', { name: '咖啡' }).press('Enter')
    await line(page).focus()
    await page.keyboard.press('Enter')
    await kept(page, '已记下').waitFor()
    expect(await timeline('王强')).toMatchObject([{ on: '2026-11-24', format: 'coffee' }])
    expect((await timeline('王强'))[0]?.people.map(({ name }) => name).toSorted()).toEqual(['王强', '赵六'].toSorted())
    // One act, one undo: the new person goes as well.
    await page.keyboard.press('Tab')
    await kept(page, '已记下').getByRole('button', { name: '撤销' }).press('Enter')
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect((await owner.client(listContacts, { q: '赵六' })).items).toEqual([])
  })

  test('every chip is changed before it is kept; what was set stays while the line goes on; the text is never touched', async () => {
    const { page } = await open()
    await line(page).fill('上周五和张经理午餐一小时，聊了整合营销，下周三前发方案')
    await chips(page).getByText('整合营销', { exact: true }).waitFor()
    const edit = (chip: string) => chips(page).getByRole('button', { name: chip, exact: true }).click()
    await edit('形式 午餐')
    await page.getByRole('dialog', { name: '修改形式' }).getByRole('button', { name: '晚餐' }).click()
    await edit('日期 11 月 20 日 周五')
    await page.getByRole('dialog', { name: '修改日期' }).getByLabel('日期').fill('2026-11-18')
    await edit('人 张伟')
    await page.getByRole('dialog', { name: '修改人' }).getByRole('combobox').fill('李敏')
    await page.getByRole('dialog', { name: '修改人' }).getByRole('option', { name: /李敏/ }).click()
    await edit('多久 1 小时')
    await page.getByRole('dialog', { name: '修改多久' }).getByRole('button', { name: '1 小时 30 分钟' }).click()
    await page.keyboard.press('Escape')
    await edit('主题 整合营销')
    await page.getByRole('dialog', { name: '修改主题' }).getByLabel('主题').fill('新品发布')
    await page.keyboard.press('Enter')
    await edit('接下来 发方案 · 12 月 2 日 周三前')
    await page.getByRole('dialog', { name: '修改接下来' }).getByLabel('要做什么').fill('发样品')
    await page.getByRole('dialog', { name: '修改接下来' }).getByLabel('哪天前').fill('2026-12-04')
    await page.keyboard.press('Escape')
    await chips(page).getByRole('button', { name: '加一项' }).click()
    await page.getByRole('menuitem', { name: '时间' }).click()
    await page.getByRole('dialog', { name: '修改时间' }).getByLabel('时间').fill('18:30')
    await page.keyboard.press('Escape')
    await line(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.type('。很顺利')
    const all = ['类型 往来', '人 李敏', '日期 11 月 18 日 周三', '时间 18:30', '多久 1 小时 30 分钟', '形式 晚餐', '主题 新品发布', '接下来 发样品 · 12 月 4 日 周五前']
    expect(await shown(page)).toEqual(all)
    expect(await line(page).inputValue()).toBe('上周五和张经理午餐一小时，聊了整合营销，下周三前发方案。很顺利')
    await page.getByRole('button', { name: '记下' }).click()
    await kept(page, '已记下：李敏').waitFor()
    expect(await timeline('李敏')).toMatchObject([{ on: '2026-11-18', at: '18:30', format: 'dinner', minutes: 90, topic: '新品发布' }])
    expect((await owner.client(getContact, { contactId: idOf('李敏') })).actionItems).toMatchObject([{ text: '发样品', dueOn: '2026-12-04' }])
    expect(await timeline('张伟')).toEqual([])
  })

  test('what the line does not say is not made up: today is dashed, a plan’s day is open, a cross takes off', async () => {
    const { page } = await open()
    await line(page).fill('和张伟打了电话')
    await chips(page).getByText('今天').waitFor()
    expect(await shown(page)).toEqual(['类型 往来', '人 张伟', '日期 今天', '形式 电话'])
    await chips(page).getByRole('button', { name: '去掉人 张伟' }).click()
    await chips(page).getByText('和谁？').waitFor()
    await line(page).fill('要约李敏吃饭')
    await chips(page).getByText('哪天？').waitFor()
    await chips(page).getByRole('button', { name: '类型 计划', exact: true }).waitFor()
    await page.getByRole('button', { name: '记下' }).click()
    await kept(page, '已记下').waitFor()
    expect((await owner.client(getContact, { contactId: idOf('李敏') })).actionItems).toMatchObject([{ text: '要约李敏吃饭', dueOn: null }])
    expect(await timeline('李敏')).toEqual([])
  })

  test('an input method composes in peace; what it brings is read at once', async () => {
    const { page } = await open()
    const reads: string[] = []
    page.on('request', request => { if (request.url().endsWith('/api/lines/read')) reads.push(request.postData() ?? '') })
    await line(page).focus()
    await compose(page, ['z', 'zhang', 'zhangwei'], '张伟')
    await compose(page, ['w', 'wucan'], '午餐')
    await chips(page).getByRole('button', { name: '形式 午餐', exact: true }).waitFor()
    expect(await line(page).inputValue()).toBe('张伟午餐')
    expect(reads.filter(text => /[a-z]{2,}wei|wucan/.test(text))).toEqual([])
    expect(await timeline('张伟')).toEqual([])
    await page.keyboard.press('Enter')
    await kept(page, '已记下').waitFor()
    expect(await timeline('张伟')).toHaveLength(1)
  })

  test('Enter in one breath with the last letter waits for the reading, and keeps it once', async () => {
    const { page } = await open()
    await line(page).focus()
    await page.keyboard.insertText('昨天和张伟喝咖啡')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await kept(page, '已记下：张伟').waitFor()
    expect(await timeline('张伟')).toMatchObject([{ on: '2026-11-24', format: 'coffee' }])
  })

  test('pressed again while it is on its way, the line is kept once', async () => {
    const { page, context } = await open()
    const { promise: pressedAgain, resolve: letGo } = Promise.withResolvers<void>()
    const sent: string[] = []
    await context.route('**/api/lines', async route => {
      sent.push(route.request().url())
      await pressedAgain
      await route.continue()
    })
    await line(page).fill('昨天和张伟喝咖啡')
    await chips(page).getByRole('button', { name: '形式 咖啡', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => sent.length).toBe(1)
    await page.keyboard.press('Enter')
    letGo()
    await kept(page, '已记下：张伟').waitFor()
    expect(sent).toHaveLength(1)
    expect(await timeline('张伟')).toHaveLength(1)
  })

  test('Esc closes an editor, then empties the line; nothing is kept', async () => {
    const { page } = await open()
    await line(page).fill('昨天和张伟喝咖啡')
    await chips(page).getByRole('button', { name: '形式 咖啡', exact: true }).click()
    await page.getByRole('dialog', { name: '修改形式' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-chip'))).toBe('format')
    await line(page).focus()
    await page.keyboard.press('Escape')
    expect(await line(page).inputValue()).toBe('')
    expect(await chips(page).count()).toBe(0)
  })

  test('the whole form takes over what was read, and the line is done once it is kept', async () => {
    const { page } = await open()
    await line(page).fill('昨天 15:30 和张伟喝咖啡，聊了整合营销，明天发方案')
    await chips(page).getByRole('button', { name: '形式 咖啡', exact: true }).waitFor()
    await chips(page).getByRole('button', { name: '更多：打开完整表单' }).click()
    const form = page.getByRole('dialog', { name: '记一笔' })
    await form.getByRole('button', { name: '去掉 张伟' }).waitFor()
    expect(await form.getByLabel('日期').inputValue()).toBe('2026-11-24')
    expect(await form.getByLabel('时间').inputValue()).toBe('15:30')
    expect(await form.getByRole('button', { name: '咖啡' }).getAttribute('aria-pressed')).toBe('true')
    expect(await form.getByLabel('笔记').inputValue()).toContain('昨天 15:30 和张伟喝咖啡')
    expect(await form.getByLabel('哪天前').inputValue()).toBe('2026-11-26')
    await form.getByRole('button', { name: '记下' }).click()
    await form.waitFor({ state: 'detached' })
    expect(await line(page).inputValue()).toBe('')
    expect(await timeline('张伟')).toMatchObject([{ on: '2026-11-24', at: '15:30', format: 'coffee' }])
  })

  test('what the server refuses is said below the line, which stays', async () => {
    const { page, context } = await open()
    await context.route('**/api/lines', route => route.fulfill({ status: 400, json: { code: 'invalid', message: '这样记不了' } }))
    await line(page).fill('昨天和张伟喝咖啡')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('这样记不了').waitFor()
    expect(await line(page).inputValue()).toBe('昨天和张伟喝咖啡')
  })

  test('on a phone two taps log whom one met: a person, then how', async () => {
    await owner.client(logInteraction, { on: day('2026-11-01'), format: 'lunch', contactIds: [idOf('张伟')] })
    const { page } = await open({ size: PHONE })
    await page.getByRole('button', { name: '记一笔', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: '记一笔' })
    await sheet.getByRole('button', { name: '张伟' }).tap()
    await sheet.getByRole('button', { name: '记下 午餐', exact: true }).tap()
    await sheet.waitFor({ state: 'detached' })
    await page.getByText('张伟').first().waitFor()
    expect((await timeline('张伟'))[0]).toMatchObject({ on: '2026-11-25', format: 'lunch' })
    await kept(page, '已记下').getByRole('button', { name: '撤销' }).tap()
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect(await timeline('张伟')).toHaveLength(1)

    await page.getByRole('button', { name: '记一笔', exact: true }).tap()
    await sheet.getByRole('button', { name: '张伟' }).tap()
    await sheet.getByRole('button', { name: '昨天' }).tap()
    await sheet.getByRole('button', { name: '电话' }).tap()
    await sheet.waitFor({ state: 'detached' })
    expect((await timeline('张伟'))[0]).toMatchObject({ on: '2026-11-24', format: 'call' })
  })

  test('＋ held has the likeliest person chosen: one tap is left, and none is logged by the holding', async () => {
    await owner.client(logInteraction, { on: day('2026-11-01'), format: 'lunch', contactIds: [idOf('张伟')] })
    const { page, context } = await open({ size: PHONE })
    const box = await page.getByRole('button', { name: '记一笔', exact: true }).boundingBox()
    if (box === null) throw new Error('no ＋')
    const touch = await context.newCDPSession(page)
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    const sheet = page.getByRole('dialog', { name: '记一笔' })
    await sheet.waitFor()
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    const likely = sheet.getByRole('group', { name: '和谁' }).getByRole('button')
    await likely.first().waitFor()
    expect(await likely.evaluateAll(all => all.map(one => one.getAttribute('aria-pressed')))).toEqual(['true', ...Array.from({ length: (await likely.count()) - 1 }, () => 'false')])
    const who = await likely.first().innerText()
    const before = (await timeline(who)).length
    await expectAccessible(page, 'sheet after holding')
    await sheet.getByRole('button', { name: '电话' }).tap()
    await sheet.waitFor({ state: 'detached' })
    expect((await timeline(who)).length).toBe(before + 1)
  })

  test('never met, the form planned is the one offered', async () => {
    const { plan } = await owner.client(createPlan, { fiscalYear: 2026 })
    await owner.client(editLines, { planId: plan.id, create: [{ name: '张伟', cadenceText: '每月一次', formatsText: '远程会议 / 面对面', lengthText: '1 小时', topic: '双十二' }] })
    const { page } = await open({ size: PHONE })
    await page.getByRole('button', { name: '记一笔', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: '记一笔' })
    await sheet.getByRole('button', { name: '张伟' }).first().tap()
    await sheet.getByRole('button', { name: '记下 远程会议' }).waitFor()
  })

  test('what was begun is still there after a look elsewhere', async () => {
    const { page } = await open()
    await line(page).fill('昨天和张伟')
    await page.getByRole('link', { name: '人脉' }).first().click()
    await page.waitForURL('**/people')
    await page.goBack()
    await chips(page).getByText('张伟').waitFor()
    expect(await line(page).inputValue()).toBe('昨天和张伟')
  })

  test('the sheet takes a line too', async () => {
    const { page } = await open({ size: PHONE })
    await page.getByRole('button', { name: '记一笔', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: '记一笔' })
    await sheet.getByRole('textbox', { name: '一行话记一笔' }).fill('昨天和李敏喝咖啡')
    await sheet.getByRole('button', { name: '形式 咖啡', exact: true }).waitFor()
    await expectAccessible(page, 'sheet with chips')
    await page.keyboard.press('Enter')
    await sheet.waitFor({ state: 'detached' })
    expect(await timeline('李敏')).toMatchObject([{ on: '2026-11-24', format: 'coffee' }])
  })

  test('a shortcut of the installed app begins with the line', async () => {
    const { page } = await open()
    await page.goto('/today?line=1')
    await line(page).waitFor()
    expect(await line(page).evaluate(one => one === document.activeElement)).toBe(true)
  })

  test('accessible in both themes and sizes, with chips, doubts and an editor open', async () => {
    await expectGoodEverywhere(browser, app, '/today', { cookie: owner.cookie }, async page => {
      await line(page).fill('上周五和张经理、王总、赵六聊了整合营销，下周三前发方案')
      await chips(page).getByText('哪位王总？').waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('status').getByText('还差一步').waitFor()
      await chips(page).getByRole('button', { name: /^日期/ }).click()
      await page.getByRole('dialog', { name: '修改日期' }).waitFor()
    })
  })
})
