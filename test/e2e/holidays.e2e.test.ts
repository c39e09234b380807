import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { getCalendar } from '#contract/meeting.ts'
import { listHolidays } from '#contract/holidays.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, DESK, expectAccessible, expectGoodEverywhere, expectNoSideways, openPage, PHONE } from './page.ts'

const NOTICE = JSON.stringify({
  year: 2031, papers: ['https://www.gov.cn/x.htm'],
  days: [{ name: '元旦', date: '2031-01-01', isOffDay: true }, { name: '元旦', date: '2031-01-02', isOffDay: true }, { name: '元旦', date: '2031-01-03', isOffDay: true }, { name: '元旦', date: '2031-01-05', isOffDay: false }],
})

describe.skipIf(chromiumPath === null)('holidays in the settings', () => {
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

  const open = async (path: string, look: Partial<Parameters<typeof openPage>[3]> = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, size: DESK, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const years = async () => (await owner.client(listHolidays, {})).years.filter(({ origin }) => origin === 'brought').map(({ year }) => year)
  const fifth = async () => (await owner.client(getCalendar, { from: day('2031-01-05'), to: day('2031-01-05') })).days[0]
  const paste = (page: Page, text: string) => page.getByLabel('粘贴 JSON').fill(text)

  test('a notice is pasted, looked at and kept by keyboard alone; undo takes it out, and it is removed', async () => {
    const { page, complaints } = await open('/settings/holidays')
    await page.getByText(/放假 33 天/).waitFor()
    await page.getByLabel('粘贴 JSON').focus()
    await compose(page, ['fang', '放jia'], '放假安排')
    await page.keyboard.insertText(` ${NOTICE}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const found = page.getByRole('heading', { name: '2031 年：放假 3 天，调休上班 1 天' })
    await found.waitFor()
    await expect.poll(() => found.evaluate(heading => heading === document.activeElement)).toBe(true)
    await page.getByText('1 月 1 日 – 1 月 3 日 · 3 天').waitFor()
    expect(await years()).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('已导入 2031 年的节假日').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    expect(await fifth()).toMatchObject({ kind: 'work', certainty: 'official' })
    await page.getByRole('button', { name: '移除导入的 2031 年' }).waitFor()

    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect(await years()).toEqual([])
    await page.getByRole('status').getByRole('button', { name: '重做' }).click()
    const remove = page.getByRole('button', { name: '移除导入的 2031 年' })
    await remove.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('已移除导入的 2031 年节假日').waitFor()
    expect(await fifth()).toMatchObject({ kind: 'off', certainty: 'weekend' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('holidays-years')
    expect(complaints).toEqual([])
  })

  test('a file is read and says what it takes the place of; its days and its notice stand with the year', async () => {
    const { page } = await open('/settings/holidays')
    await page.locator('input[type=file]').setInputFiles({ name: '2026.json', mimeType: 'application/json', buffer: Buffer.from(NOTICE.replaceAll('2031', '2026')) })
    await page.getByText('来自 2026.json').waitFor()
    await page.getByText('会代替内置的 2026 年。').waitFor()
    await page.getByText('没有写到的节日按法定和预计补上。').waitFor()
    await page.getByRole('button', { name: '用这份数据' }).click()
    await page.getByText(/从 2026\.json 导入/).waitFor()
    expect(await page.getByRole('link', { name: '通知原文' }).getAttribute('href')).toBe('https://www.gov.cn/x.htm')
    await page.getByRole('button', { name: '2026 年的日子' }).click()
    await page.getByRole('list', { name: '2026 年的日子' }).getByText('1 月 1 日 – 1 月 3 日 · 3 天').waitFor()
  })

  test('what is no notice is told at the field, and nothing is shown to be kept', async () => {
    const { page } = await open('/settings/holidays')
    await page.getByRole('button', { name: '先看一看' }).click()
    await expect.poll(() => page.getByLabel('粘贴 JSON').getAttribute('aria-invalid')).toBe('true')
    await paste(page, '{"year":2027,"papers":[],"days":[]}')
    await page.getByRole('button', { name: '先看一看' }).click()
    await page.getByRole('alert').getByText('这份文件里还没有 2027 年的安排').waitFor()
    await paste(page, NOTICE.replace('2031-01-05', '2031-02-30'))
    await page.getByRole('button', { name: '先看一看' }).click()
    await page.getByRole('alert').getByText('第 4 天的 date 有误：「2031-02-30」').waitFor()
    expect(await page.getByRole('button', { name: '用这份数据' }).count()).toBe(0)
  })

  test('the calendar leads here from a year that is not announced', async () => {
    const { page } = await open('/calendar?on=2031-01-05')
    await page.getByRole('link', { name: '公布后导入' }).click()
    await page.waitForURL('**/settings/holidays')
    await page.getByRole('heading', { name: '节假日数据' }).waitFor()
  })

  test('accessible in both themes and sizes, with a preview open', async () => {
    await expectGoodEverywhere(browser, app, '/settings/holidays', { cookie: owner.cookie }, async page => {
      await page.getByText(/放假 33 天/).waitFor()
      await page.getByRole('button', { name: '2026 年的日子' }).click()
      await paste(page, NOTICE)
      await page.getByRole('button', { name: '先看一看' }).click()
      await page.getByRole('button', { name: '用这份数据' }).waitFor()
    })
  })

  test('in English, on a phone', async () => {
    const { page } = await open('/settings/me')
    await page.getByLabel('语言').selectOption('en')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: 'Me', exact: true }).waitFor()
    const { page: phone } = await open('/settings', { size: PHONE, locale: 'en' })
    await phone.getByRole('link', { name: /^Holidays/ }).click()
    await phone.getByText(/33 days off, 6 worked weekend days/).waitFor()
    await phone.getByText('Not announced').waitFor()
    await phone.getByLabel('Paste JSON').fill(NOTICE)
    await phone.getByRole('button', { name: 'Look first' }).click()
    await phone.getByText('1 January – 3 January · 3 days').waitFor()
    await expectNoSideways(phone, 'English on a phone')
    await expectAccessible(phone, 'English on a phone')
  })
})
