import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact } from '#contract/contact.ts'
import { createActionItem, logInteraction } from '#contract/interaction.ts'
import { createPlan, editLines } from '#contract/plan.ts'
import { getToday } from '#contract/today.ts'
import { loadSample } from '#contract/workspace.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { DESK, expectGoodEverywhere, type Look, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('today', () => {
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

  const open = async (look: Look = {}) => {
    const opened = await openPage(browser, app, '/today', { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  /** Two people of the plan, last seen long ago, and a promise. */
  const network = async (): Promise<{ zhang: ContactId; li: ContactId }> => {
    const { client } = owner
    const { plan } = await client(createPlan, { fiscalYear: 2026 })
    const { lines } = await client(editLines, { planId: plan.id, create: [
      { name: '张伟', position: '市场部经理', cadenceText: '每月一次', formatsText: '面对面', lengthText: '1 小时', topic: '双十二联合投放' },
      { name: '李敏', position: '高级分析师', cadenceText: '两周一次', formatsText: '会议', lengthText: '30 分钟', topic: '窗口函数' },
    ] })
    const [zhang, li] = lines.map(line => line.contactId)
    if (zhang === undefined || li === undefined) throw new Error('two lines were made')
    await client(logInteraction, { on: day('2026-10-01'), format: 'lunch', contactIds: [zhang] })
    await client(logInteraction, { on: day('2026-11-02'), format: 'face_to_face', contactIds: [li] })
    await client(createActionItem, { contactId: zhang, text: '把投放复盘的模板发给他', by: 'me', dueOn: day('2026-11-24') })
    return { zhang, li }
  }

  test('whom to see and why, coldest first, and the order is explained', async () => {
    await network()
    const { page, complaints } = await open()
    await page.getByRole('heading', { name: '周三，11 月 25 日' }).waitFor()
    await page.getByText(/十月十七/).waitFor()
    const promised = page.getByRole('region', { name: '答应过的事' })
    await promised.getByText('把投放复盘的模板发给他', { exact: true }).waitFor()
    const due = page.getByRole('region', { name: '该续的茶' })
    await due.getByText(/可聊：窗口函数/).waitFor()
    await page.getByRole('button', { name: '为什么是这个顺序' }).click()
    await page.getByText(/生日/).first().waitFor()
    expect(await page.title()).toBe('今日 · 续茶')
    expect(complaints).toEqual([])
  })

  test('done, put off and skipped, each taken back with the command key', async () => {
    await network()
    const { page } = await open()
    await page.getByRole('button', { name: '完成：把投放复盘的模板发给他' }).click()
    await page.getByRole('status').getByText('完成了').waitFor()
    await page.getByRole('region', { name: '答应过的事' }).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('Control+z')
    await page.getByRole('region', { name: '答应过的事' }).waitFor()

    const later = page.getByRole('button', { name: '顺延：李敏' })
    await later.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('李敏：5 天后再说').waitFor()
    expect((await owner.client(getToday, {})).items.map(item => item.person.name)).not.toContain('李敏')
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await later.waitFor()

    await later.click()
    await page.getByRole('menuitem', { name: '跳过这次' }).click()
    await page.getByRole('status').getByText('李敏：这次跳过').waitFor()
    await later.waitFor({ state: 'detached' })

    // The command key goes back act by act, not to and fro.
    await page.getByRole('button', { name: /^完成：/ }).click()
    await page.getByRole('region', { name: '答应过的事' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByRole('region', { name: '答应过的事' }).waitFor()
    await page.keyboard.press('Control+z')
    await later.waitFor()
  })

  test('Esc closes a menu and gives the focus back', async () => {
    await network()
    const { page } = await open()
    await page.getByRole('button', { name: '顺延：李敏' }).click()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('顺延：李敏')
  })

  test('letting go asks why, kindly', async () => {
    await network()
    const { page } = await open()
    await page.getByRole('button', { name: '更多：李敏' }).click()
    await page.getByRole('menuitem', { name: '封存' }).click()
    const dialog = page.getByRole('dialog', { name: '封存 李敏' })
    await dialog.getByRole('button', { name: '封存' }).click()
    await dialog.getByText('请填写这一项').waitFor()
    await dialog.getByRole('button', { name: '精力有限' }).click()
    await dialog.getByRole('button', { name: '封存', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '顺延：李敏' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '顺延：李敏' }).waitFor()
  })

  test('nobody yet: the lecture’s own row teaches; all done: enough for today', async () => {
    const { page } = await open()
    await page.getByText('从一张人脉计划表开始').waitFor()
    await page.getByRole('cell', { name: '如何将我的工作与最新的整合营销项目做结合' }).waitFor()
    await owner.client(createContact, { name: '张伟' })
    await page.reload()
    await page.getByText('人都在了，还差计划').waitFor()
    const { zhang, li } = await network()
    await owner.client(logInteraction, { on: day('2026-11-25'), format: 'lunch', contactIds: [zhang, li] })
    await page.reload()
    await page.getByRole('button', { name: /^完成：/ }).click()
    await page.getByText('今天到这里就好').waitFor()
  })

  test('an answer that fails is said calmly and tried again', async () => {
    await network()
    const { page, context } = await open()
    await context.route('**/api/today', route => route.fulfill({ status: 500, json: { code: 'internal', message: '出了点意外' } }))
    await page.reload()
    await page.getByRole('alert').getByText('出了点意外').waitFor()
    await context.unroute('**/api/today')
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.getByRole('region', { name: '该续的茶' }).waitFor()
  })

  test('English is complete', async () => {
    await app.stop()
    app = await startApp({ locale: 'en' })
    owner = await app.owner('en')
    await owner.client(loadSample, {})
    const { page } = await open({ locale: 'en' })
    await page.getByRole('heading', { name: 'Wednesday, 25 November' }).waitFor()
    const shown = await page.locator('nav, main h1, main h2, button, aside').allInnerTexts()
    expect(shown.join('\n')).not.toMatch(/[\u4e00-\u9fff]/)
  })

  test('moving by keys and by the phone’s bar', async () => {
    const { page } = await open({ size: DESK })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '快捷键' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.waitForURL('**/settings')
    await page.goBack()
    await page.waitForURL('**/today')
    await page.setViewportSize(PHONE)
    await page.getByRole('navigation', { name: '底部导航' }).getByRole('link', { name: '我的' }).click()
    await page.waitForURL('**/settings')
  })

  test('accessible in both themes and sizes: empty, a full day, a menu open, the rest unfolded', async () => {
    const look = { cookie: owner.cookie }
    await expectGoodEverywhere(browser, app, '/today', look, async page => page.getByText('从一张人脉计划表开始').waitFor())
    await owner.client(loadSample, {})
    await expectGoodEverywhere(browser, app, '/today', look, async page => {
      await page.getByRole('button', { name: /^明天再说/ }).click()
      await page.getByRole('button', { name: /^顺延：/ }).first().click()
      await page.getByRole('menu').waitFor()
    })
  })

  test('on a phone everything to press is 44 px high', async () => {
    await owner.client(loadSample, {})
    const { page } = await open({ size: PHONE })
    await page.getByRole('region', { name: '该续的茶' }).waitFor()
    const small = await page.locator('main button:visible, nav:visible a, nav:visible button').evaluateAll(all => all.filter(one => one.getBoundingClientRect().height < 44).map(one => one.textContent))
    expect(small).toEqual([])
  })
})
