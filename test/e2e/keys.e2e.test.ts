import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, getContact } from '#contract/contact.ts'
import { createHelp } from '#contract/help.ts'
import { createActionItem, listTimeline } from '#contract/interaction.ts'
import { createPlan, editLines } from '#contract/plan.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { keyWords } from '#i18n/keys.ts'
import { KEYS } from '#web/ground/keys.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, expectAccessible, type Look, openPage } from './page.ts'

describe.skipIf(chromiumPath === null)('the keys', () => {
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
    for (const [contactId, text] of [[zhang, '发投放复盘'], [li, '还书']] as const) await owner.client(createActionItem, { contactId, text, by: 'me', dueOn: day('2026-11-24') })
  })
  afterEach(() => app.stop())

  const open = async (path: string, look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim())
  const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
  const openItems = async (contactId: ContactId) => (await owner.client(getContact, { contactId })).actionItems.map(item => item.text)

  test('on Today: from thing to thing, open, log, put off', async () => {
    const { page, complaints } = await open('/today')
    await page.getByRole('link', { name: '张伟' }).waitFor()
    const links = await page.locator('main [data-item]').getByRole('link').allInnerTexts()
    const [first = '', second = ''] = links
    expect(links.toSorted()).toEqual(['李敏', '张伟'].toSorted())
    for (const [key, name] of [['j', first], ['j', second], ['j', second], ['k', first], ['j', second]] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => focused(page)).toBe(name)
    }
    await page.keyboard.press('s')
    await page.getByRole('menu', { name: `顺延：${second}` }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText(new RegExp(second)).waitFor()
    await page.getByRole('link', { name: second }).waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toBe(first)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: first }).waitFor()
    expect(complaints).toEqual([])
  })

  test('E logs with the current person: on Today, in the list of people, on their page', async () => {
    const { page } = await open('/people')
    const who = dialog(page, '记一笔')
    await page.getByRole('link', { name: '李敏' }).focus()
    await page.keyboard.press('e')
    await who.getByRole('button', { name: '去掉 李敏' }).waitFor()
    await page.keyboard.press('Escape')
    await page.goto(`/people/${zhang}`)
    await page.getByRole('heading', { level: 1, name: '张伟' }).waitFor()
    await page.keyboard.press('e')
    await who.getByRole('button', { name: '去掉 张伟' }).waitFor()
    await page.keyboard.press('Escape')
    await page.goto('/plan')
    await page.locator('h1').waitFor()
    await page.keyboard.press('e')
    await who.waitFor()
    expect(await who.getByRole('button', { name: /^去掉/ }).count()).toBe(0)
  })

  test('T thanks for the oldest open help', async () => {
    for (const [on, text] of [['2026-11-20', '加急打样'], ['2026-11-10', '转正答辩提意见']] as const) await owner.client(createHelp, { contactId: zhang, on: day(on), text })
    const { page } = await open(`/people/${zhang}`)
    await page.getByText('加急打样').waitFor()
    await page.keyboard.press('t')
    await page.getByRole('status').getByRole('button', { name: '撤销' }).waitFor()
    const { helps } = await owner.client(getContact, { contactId: zhang })
    expect(helps.map(help => [help.text, help.thankedOn !== null])).toEqual([['加急打样', false], ['转正答辩提意见', true]])
  })

  test('to the pages, to the field of the list, to the palette, to the help', async () => {
    const { page } = await open('/today')
    for (const [key, path] of [['p', '/people'], ['l', '/plan'], ['s', '/settings'], ['t', '/today']] as const) {
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await page.waitForURL(`**${path}*`)
    }
    await page.keyboard.press('/')
    await dialog(page, '找人、做事').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await dialog(page, '找人、做事').waitFor()
    await page.keyboard.press('Escape')
    await page.goto('/people')
    await page.getByRole('link', { name: '李敏' }).waitFor()
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('找人')
    // The palette's key works from within a field as well.
    await page.keyboard.press('Control+k')
    await dialog(page, '找人、做事').waitFor()
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('找人')
  })

  test('the help and the settings list every key there is, and nothing else', async () => {
    const { page } = await open('/today')
    const names = Object.keys(KEYS) as (keyof typeof KEYS)[]
    await page.keyboard.press('?')
    await dialog(page, '快捷键').waitFor()
    expect(await dialog(page, '快捷键').locator('dd').allInnerTexts()).toEqual(names.map(name => keyWords['zh-CN'][name]))
    await expectAccessible(page, 'help')
    await page.goto('/settings/keys')
    await page.locator('main dd').first().waitFor()
    expect(await page.locator('main dd').allInnerTexts()).toEqual(names.map(name => keyWords['zh-CN'][name]))
    expect((await page.locator('main dt').allInnerTexts()).map(text => text.replace('然后', ' ').replace(/\s+/g, ' ').trim()))
      .toEqual(names.map(name => KEYS[name].toUpperCase().replace('MOD', 'CTRL').replaceAll('+', ' ')).map(text => text.replace('CTRL', 'Ctrl').replace('SHIFT', 'Shift')))
  })

  test('letters typed into a field or composed by an input method do nothing else', async () => {
    const { page } = await open('/people')
    const field = page.getByRole('searchbox', { name: '找人' })
    await field.click()
    await page.keyboard.type('njkestgp/?')
    expect(await field.inputValue()).toBe('njkestgp/?')
    await field.fill('')
    await compose(page, ['n', 'ne', 'nes'], '呢')
    expect(await field.inputValue()).toBe('呢')
    expect(new URL(page.url()).pathname).toBe('/people')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    // An undo in a field is the field's own.
    await page.getByRole('link', { name: '李敏' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    expect(await page.getByText('已撤销').count()).toBe(0)
  })

  test('letters can be turned off; keys with the command key stay', async () => {
    const { page } = await open('/settings/keys')
    await page.getByRole('checkbox', { name: /^打开单键快捷键/ }).uncheck()
    await page.locator('h1').first().click()
    for (const key of ['n', '/', 'e', '?', 'g', 'p', 'j']) await page.keyboard.press(key)
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/settings/keys')
    await page.keyboard.press('Control+k')
    await dialog(page, '找人、做事').waitFor()
  })

  test('undo and redo reach over pages, in order, and a new act ends what could be redone', async () => {
    const { page } = await open('/today')
    await page.getByRole('button', { name: '完成：发投放复盘' }).click()
    await page.getByRole('button', { name: '完成：发投放复盘' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '完成：还书' }).click()
    await page.getByRole('button', { name: '完成：还书' }).waitFor({ state: 'detached' })
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await page.getByRole('link', { name: '李敏' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => [await openItems(zhang), await openItems(li)]).toEqual([['发投放复盘'], ['还书']])
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(async () => [await openItems(zhang), await openItems(li)]).toEqual([[], ['还书']])
    await page.getByRole('status').getByText('已重做').waitFor()
    // Undone again, then something new: the finishing of 还书 is not done again.
    await page.keyboard.press('Control+z')
    await expect.poll(() => openItems(zhang)).toEqual(['发投放复盘'])
    await page.goto(`/people/${li}`)
    await page.getByRole('heading', { level: 1, name: '李敏' }).waitFor()
    await page.getByRole('button', { name: '完成：还书' }).click()
    await expect.poll(() => openItems(li)).toEqual([])
    // The page knows of it as well.
    await page.getByRole('button', { name: '撤销', exact: true }).waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => openItems(li)).toEqual(['还书'])
    expect(await openItems(zhang)).toEqual(['发投放复盘'])
    expect(await owner.client(listTimeline, { contactId: zhang }).then(({ items }) => items)).toEqual([])
    expect(app.bugs).toEqual([])
  })

  test('what was done before a reload is taken back and done again after it', async () => {
    const { page } = await open('/today')
    await page.getByRole('button', { name: '完成：发投放复盘' }).click()
    await page.getByRole('status').getByRole('button', { name: '撤销' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => openItems(zhang)).toEqual(['发投放复盘'])
    await page.getByRole('status').getByText('已撤销').waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => openItems(zhang)).toEqual([])
    // Another tab did none of it.
    const other = await page.context().newPage()
    await other.goto('/today')
    await other.getByRole('heading', { level: 1 }).waitFor()
    expect(await other.evaluate(() => sessionStorage.getItem('xucha.acts'))).toBe(null)
  })

  test('what was done in the sheet is taken back from another page', async () => {
    const { plan } = await owner.client(createPlan, { fiscalYear: 2026 })
    await owner.client(editLines, { planId: plan.id, create: [{ name: '王芳', topic: '近况' }] })
    const { page } = await open('/plan')
    const cell = page.getByRole('grid').getByRole('rowheader', { name: /王芳/ })
    await cell.click()
    await page.keyboard.type('王小芳')
    await page.keyboard.press('Enter')
    await page.locator('button:enabled', { hasText: '撤销' }).waitFor()
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /人脉/ }).click()
    await page.getByRole('link', { name: '王小芳' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('link', { name: '王芳' }).waitFor()
  })
})
