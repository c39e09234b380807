import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, getContact, listContacts } from '#contract/contact.ts'
import { createActionItem, listTimeline, logInteraction } from '#contract/interaction.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, DESK, expectGoodEverywhere, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('logging contact', () => {
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
    zhang = (await owner.client(createContact, { name: '张伟', position: '市场部经理' })).contact.id
    li = (await owner.client(createContact, { name: '李敏' })).contact.id
    await owner.client(logInteraction, { on: day('2026-09-01'), format: 'lunch', contactIds: [zhang] })
  })
  afterEach(() => app.stop())

  const open = async (size: { width: number; height: number } = DESK) => {
    const opened = await openPage(browser, app, '/today', { cookie: owner.cookie, size })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const MORE = '更多：打开完整表单'
  const form = (page: Page) => page.getByRole('dialog', { name: '记一笔' })
  const who = (page: Page) => form(page).getByRole('combobox', { name: '和谁' })
  const timeline = async (contactId: ContactId) => (await owner.client(listTimeline, { contactId })).items

  test('last Friday’s lunch with two people, by keyboard: both cups refill, and undo takes it back', async () => {
    const { page, complaints } = await open()
    await page.getByRole('button', { name: MORE }).press('Enter')
    await who(page).waitFor()
    // Faster than any answer: Enter takes whom the text names, not whom the list still shows.
    await page.keyboard.type('zhangw')
    await page.keyboard.press('Enter')
    await form(page).getByRole('button', { name: '去掉 张伟' }).waitFor()
    await page.keyboard.type('李')
    await form(page).getByRole('option', { name: /李敏/ }).waitFor()
    // The answer to this very text: only then is somebody new offered.
    await form(page).getByRole('option', { name: /「李」/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await form(page).getByRole('button', { name: '上周五' }).press('Enter')
    await form(page).getByRole('button', { name: '午餐' }).press(' ')
    await form(page).getByRole('button', { name: '60', exact: true }).press(' ')
    await form(page).getByLabel('聊了什么').fill('整合营销')
    await page.keyboard.press('Enter')
    await form(page).waitFor({ state: 'detached' })

    const toast = page.getByRole('status').filter({ hasText: '已记下' })
    await toast.getByText('张伟 温 → 刚沏').waitFor()
    await toast.getByText('李敏 待沏 → 刚沏').waitFor()
    const [logged] = await timeline(zhang)
    expect(logged).toMatchObject({ on: '2026-11-20', format: 'lunch', minutes: 60, topic: '整合营销' })
    expect(logged?.people.map(person => person.name).sort()).toEqual(['张伟', '李敏'].sort())

    await page.keyboard.press('Control+z')
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect((await timeline(zhang)).map(one => one.on)).toEqual(['2026-09-01'])
    await page.getByRole('status').getByRole('button', { name: '重做' }).click()
    await page.getByRole('status').getByText('已重做').waitFor()
    expect(await timeline(li)).toHaveLength(1)
    expect(complaints).toEqual([])
    expect(app.bugs).toEqual([])
  })

  test('cost, what was heard with its care, and what follows', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: MORE }).click()
    await who(page).fill('张伟')
    await form(page).getByRole('option', { name: /张伟/ }).click()
    await form(page).getByRole('button', { name: '加一件要跟进的事' }).click()
    await form(page).getByLabel('要做什么').fill('发复盘模板')
    await form(page).getByLabel('哪天前').fill('2026-12-01')
    await form(page).getByRole('button', { name: '花费、谁约的、听到的事' }).click()
    await form(page).getByLabel('花费').fill('88.5')
    await form(page).getByLabel('听到的事').fill('部门明年可能调整')
    await form(page).getByLabel('能不能说').selectOption('secret')
    await form(page).getByRole('button', { name: '记下' }).click()
    await form(page).waitFor({ state: 'detached' })
    const [logged] = await timeline(zhang)
    expect(logged).toMatchObject({ money: 8850, heard: { text: '部门明年可能调整', sensitivity: 'secret', expiresOn: null } })
    expect((await owner.client(getContact, { contactId: zhang })).actionItems).toMatchObject([{ text: '发复盘模板', by: 'me', dueOn: '2026-12-01' }])
  })

  test('on a phone the people of today are one tap away', async () => {
    await owner.client(createActionItem, { contactId: zhang, text: '发复盘模板', by: 'me', dueOn: day('2026-11-24') })
    const { page } = await open(PHONE)
    await page.getByRole('main').getByRole('button', { name: MORE }).tap()
    await form(page).getByRole('group', { name: '可能是' }).getByRole('button', { name: '张伟' }).tap()
    await form(page).getByRole('button', { name: '记下' }).tap()
    await form(page).waitFor({ state: 'detached' })
    await page.getByText('张伟 温 → 刚沏').waitFor()
    expect(await timeline(zhang)).toMatchObject([{ on: '2026-11-25', format: 'face_to_face' }, { on: '2026-09-01' }])
  })

  test('someone new is made on the way', async () => {
    const { page } = await open(PHONE)
    await page.getByRole('main').getByRole('button', { name: MORE }).click()
    await who(page).fill('王建国')
    await form(page).getByRole('option', { name: '新建「王建国」' }).click()
    await form(page).getByRole('button', { name: '去掉 王建国' }).waitFor()
    await form(page).getByRole('button', { name: '记下' }).click()
    await form(page).waitFor({ state: 'detached' })
    const { items } = await owner.client(listContacts, { q: '王建国' })
    expect(items).toMatchObject([{ name: '王建国', cup: { state: 'fresh' } }])
  })

  test('an input method composes in peace: its Enter takes nobody and sends nothing', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: MORE }).press('Enter')
    await who(page).waitFor()
    await compose(page, ['z', 'zh', 'zhang'], '张')
    await form(page).getByRole('option', { name: /张伟/ }).waitFor()
    expect(await form(page).getByRole('button', { name: /^去掉/ }).count()).toBe(0)
    await page.keyboard.press('Enter')
    await form(page).getByRole('button', { name: '去掉 张伟' }).waitFor()
    await form(page).getByLabel('聊了什么').focus()
    await compose(page, ['zheng', 'zhenghe'], '整合')
    expect(await form(page).getByLabel('聊了什么').inputValue()).toBe('整合')
    expect(await form(page).isVisible()).toBe(true)
    expect(await timeline(zhang)).toHaveLength(1)
    await page.keyboard.press('Enter')
    await form(page).waitFor({ state: 'detached' })
    expect(await timeline(zhang)).toHaveLength(2)
  })

  test('what is missing is said beside its field, and nothing is sent', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: MORE }).press('Enter')
    await who(page).waitFor()
    await form(page).getByRole('button', { name: '记下' }).click()
    await form(page).getByText('请选择和谁').waitFor()
    expect(await who(page).getAttribute('aria-invalid')).toBe('true')
    await form(page).getByLabel('日期').fill('2026-11-26')
    await form(page).getByText('日期不能晚于今天').waitFor()
  })

  test('closed by accident, what was written is still there; the focus returns', async () => {
    const { page } = await open()
    const bar = page.getByRole('button', { name: MORE })
    await bar.click()
    await form(page).getByLabel('笔记').fill('聊到一半')
    await page.keyboard.press('Escape')
    await form(page).waitFor({ state: 'detached' })
    expect(await bar.evaluate(one => one === document.activeElement)).toBe(true)
    await page.reload()
    await page.getByRole('button', { name: MORE }).click()
    expect(await form(page).getByLabel('笔记').inputValue()).toBe('聊到一半')
    await form(page).getByRole('button', { name: '重新写' }).click()
    expect(await form(page).getByLabel('笔记').inputValue()).toBe('')
  })

  test('the form is accessible in both themes and sizes, with its list open and its errors said', async () => {
    await expectGoodEverywhere(browser, app, '/today', { cookie: owner.cookie }, async page => {
      await page.getByRole('button', { name: MORE }).click()
      await who(page).waitFor()
      await form(page).getByRole('button', { name: '花费、谁约的、听到的事' }).click()
      await form(page).getByRole('button', { name: '加一件要跟进的事' }).click()
      await form(page).getByRole('button', { name: '记下' }).click()
      await who(page).fill('张')
      await form(page).getByRole('option').first().waitFor()
    })
  })
})
