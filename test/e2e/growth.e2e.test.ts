import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact } from '#contract/contact.ts'
import { createGrowthEntry, listGrowth } from '#contract/growth.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, expectAccessible, expectGoodEverywhere, openPage } from './page.ts'

describe.skipIf(chromiumPath === null)('the growth log', () => {
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

  const open = async () => {
    const opened = await openPage(browser, app, '/growth', { cookie: owner.cookie })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const log = async () => (await owner.client(listGrowth, {})).items.map(({ kind, text }) => `${kind} ${text}`)
  const field = (page: Page) => page.getByRole('textbox', { name: '成长记录' })

  test('entries are written by keyboard: a digit chooses the kind, an input method’s Enter keeps nothing, undo takes back', async () => {
    const { page, complaints } = await open()
    await page.getByText('还没有成长记录').waitFor()
    await page.keyboard.press('2')
    await page.keyboard.type('窗口函数')
    await page.keyboard.press('Enter')
    await expect.poll(log).toEqual(['learned 窗口函数'])
    await expect.poll(() => field(page).inputValue()).toBe('')
    await page.keyboard.press('Alt+Digit4')
    await compose(page, ['pai', 'paiqi'], '排期被插队')
    expect(await log()).toEqual(['learned 窗口函数'])
    await page.keyboard.press('Enter')
    await page.getByRole('list').getByText('排期被插队').waitFor()
    expect((await log()).toSorted()).toEqual(['learned 窗口函数', 'problem 排期被插队'])
    // Digits that belong to the words stay words.
    await page.keyboard.type('3 个需求上线')
    expect(await field(page).inputValue()).toBe('3 个需求上线')
    await page.getByRole('button', { name: '撤销' }).press('Enter')
    await expect.poll(log).toEqual(['learned 窗口函数'])
    expect(complaints).toEqual([])
  })

  test('one kind is shown; a problem is solved with somebody’s help; an entry is changed and removed', async () => {
    await owner.client(createContact, { name: '何工' })
    await owner.client(createGrowthEntry, { kind: 'progress', text: '埋点上线', on: day('2026-11-20') })
    await owner.client(createGrowthEntry, { kind: 'problem', text: '排期被插队', on: day('2026-11-21') })
    const { page } = await open()
    await page.getByRole('group', { name: '只看' }).getByRole('button', { name: '问题' }).press('Enter')
    await expect.poll(() => page.getByText('埋点上线').count()).toBe(0)
    expect(new URL(page.url()).search).toBe('?kind=problem')
    await page.getByRole('button', { name: '解决了：排期被插队' }).press('Enter')
    await page.getByRole('combobox', { name: '谁帮的忙' }).fill('何工')
    await page.getByRole('option', { name: /何工/ }).first().click()
    await expectAccessible(page, 'a problem solved')
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).press('Enter')
    await page.getByRole('link', { name: '何工帮的忙' }).waitFor()
    await page.getByRole('button', { name: '修改：排期被插队' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: '成长记录' })
    await dialog.getByLabel('内容').fill('排期总被插队')
    await dialog.getByRole('button', { name: '保存' }).press('Enter')
    await page.getByRole('button', { name: '修改：排期总被插队' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).press('Enter')
    await page.getByText('还没有这一类').waitFor()
    await page.getByRole('button', { name: '撤销' }).press('Enter')
    await page.getByText('排期总被插队').waitFor()
  })

  test('good for every eye and hand', async () => {
    await owner.client(createGrowthEntry, { kind: 'problem', text: '跨部门排期总是被插队，试过提前一周对齐，还是不行' })
    await owner.client(createGrowthEntry, { kind: 'mistake', text: '需求评审前没有先对齐' })
    await expectGoodEverywhere(browser, app, '/growth', { cookie: owner.cookie }, page => page.getByText('需求评审前没有先对齐').waitFor())
  })
})
