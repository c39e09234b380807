import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact } from '#contract/contact.ts'
import { createMeeting, getMeeting, tellMeeting } from '#contract/meeting.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { expectAccessible, expectGoodEverywhere, expectNoSideways, type Look, openPage, PHONE } from './page.ts'

const FRIDAY = '2026-11-27T12:00' as WallTime

describe.skipIf(chromiumPath === null)('the calendar', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  let zhang: ContactId
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp()
    owner = await app.owner()
    zhang = (await owner.client(createContact, { name: '张伟', position: '市场部经理' })).contact.id
  })
  afterEach(() => app.stop())

  const open = async (path = '/calendar', look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const arranged = async (start: WallTime = FRIDAY, rule: string | null = null): Promise<MeetingId> =>
    (await owner.client(createMeeting, { title: '和张经理的午餐', format: 'lunch', contactIds: [zhang], start, minutes: 60, rule, place: '二楼餐厅' })).meeting.id
  const startsOf = async (meetingId: MeetingId): Promise<readonly string[]> => (await owner.client(getMeeting, { meetingId })).coming.map(({ start }) => start)
  const chosen = (page: Page): Promise<string | null> => page.locator('[role="gridcell"][aria-selected="true"]').getAttribute('data-day')
  const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? document.activeElement?.textContent ?? null)

  test('a month from Monday, today marked, the lunar day, days off by how sure they are, what is not announced yet', async () => {
    const { page, complaints } = await open('/calendar?on=2027-01-01')
    await page.getByRole('heading', { name: '2027 年 1 月' }).waitFor()
    expect(await page.getByRole('columnheader').first().innerText()).toBe('一')
    await page.getByText('2027 年调休安排尚未发布').waitFor()
    await page.getByRole('gridcell', { name: /1 月 1 日，.*元旦放假，法定/ }).waitFor()
    await page.getByRole('gridcell', { name: /1 月 2 日，.*预计/ }).waitFor()
    await page.getByRole('button', { name: '今天', exact: true }).click()
    await page.getByRole('heading', { name: '2026 年 11 月' }).waitFor()
    expect(await page.locator('[role="gridcell"][aria-current="date"]').getAttribute('data-day')).toBe('2026-11-25')
    await page.getByRole('gridcell', { name: /11 月 25 日，十月十七，今天/ }).waitFor()
    expect(complaints).toEqual([])
  })

  test('arrows go by day and week, the page keys by month, the address says where, Enter opens the day and Esc comes back', async () => {
    await arranged()
    const { page, complaints } = await open()
    await page.getByRole('gridcell', { name: /11 月 25 日/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page)).toBe('2026-11-27')
    expect(new URL(page.url()).searchParams.get('on')).toBe('2026-11-27')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('和张经理的午餐')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('2026-11-27')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe('2026-12-04')
    await page.getByRole('heading', { name: '2026 年 12 月' }).waitFor()
    await page.keyboard.press('PageDown')
    await expect.poll(() => focused(page)).toBe('2027-01-04')
    await page.keyboard.press('Home')
    await page.keyboard.press('End')
    await expect.poll(() => focused(page)).toBe('2027-01-10')
    await page.keyboard.press('PageUp')
    await expect.poll(() => focused(page)).toBe('2026-12-10')
    // Letters are no cells to write into here.
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.waitForURL('**/today')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL('**/calendar')
    expect(complaints).toEqual([])
  })

  test('M picks a talk up, arrows carry it, Enter puts it down; the toast takes it back', async () => {
    const id = await arranged()
    const { page, complaints } = await open('/calendar?on=2026-11-27')
    await page.getByRole('gridcell', { name: /11 月 27 日/ }).focus()
    await page.keyboard.press('m')
    await page.getByText('正在移动「和张经理的午餐」').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByText('已移到 周四，12 月 3 日').waitFor()
    expect(await startsOf(id)).toEqual(['2026-12-03T12:00'])
    expect(await chosen(page)).toBe('2026-12-03')
    await expect.poll(() => page.getByRole('gridcell', { name: /12 月 3 日/ }).getByRole('link').count()).toBe(1)
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => startsOf(id)).toEqual([FRIDAY])
    // Esc leaves it where it was.
    await page.goto('/calendar?on=2026-11-27')
    await page.getByRole('link', { name: /张经理/ }).first().waitFor()
    await page.getByRole('gridcell', { name: /11 月 27 日/ }).focus()
    await page.keyboard.press('m')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByText('正在移动').count()).toBe(0)
    expect(await startsOf(id)).toEqual([FRIDAY])
    expect(complaints).toEqual([])
  })

  test('a talk is dragged with the mouse; when the others know of it, they are still to be told', async () => {
    const id = await arranged()
    await owner.client(tellMeeting, { meetingId: id })
    const { page } = await open('/calendar?on=2026-11-27')
    const cell = page.getByRole('gridcell', { name: /11 月 27 日/ })
    await cell.getByRole('link').dragTo(page.locator('[data-day="2026-11-30"]'))
    await page.getByText('已移到 周一，11 月 30 日').waitFor()
    expect(await startsOf(id)).toEqual(['2026-11-30T12:00'])
    await page.getByText('还没有告知对方').waitFor()
    await page.getByRole('link', { name: '去告知' }).click()
    await page.getByRole('heading', { name: '还要告知 1 条' }).waitFor()
    await page.getByText(/改到 11 月 30 日（周一）中午 12:00/).waitFor()
  })

  test('a week on a desk, and as a list on a phone', async () => {
    await arranged()
    const { page } = await open('/calendar')
    await page.getByRole('button', { name: '周', exact: true }).click()
    await page.getByRole('heading', { name: '2026 年 11 月 23 日 – 11 月 29 日' }).waitFor()
    expect(await page.getByRole('gridcell').count()).toBe(7)
    await page.getByRole('button', { name: '下一周' }).click()
    await page.getByRole('heading', { name: '2026 年 11 月 30 日 – 12 月 6 日' }).waitFor()
    const phone = await open('/calendar?view=week', { size: PHONE })
    await phone.page.getByRole('heading', { name: '周五，11 月 27 日' }).waitFor()
    expect(await phone.page.getByRole('grid').count()).toBe(0)
    await phone.page.getByRole('link', { name: '和张经理的午餐' }).waitFor()
    await expectNoSideways(phone.page, 'week on a phone')
  })

  test('on a phone a press chooses the day, 「移动」 and a press on another day carry the talk there', async () => {
    const id = await arranged()
    const { page } = await open('/settings', { size: PHONE })
    await page.getByRole('link', { name: /会面、农历/ }).tap()
    await page.waitForURL('**/calendar')
    await page.locator('[data-day="2026-11-27"]').tap()
    await page.getByRole('button', { name: '移动：和张经理的午餐' }).tap()
    await page.locator('[data-day="2026-11-26"]').tap()
    await page.getByRole('button', { name: '放到 11 月 26 日' }).tap()
    await page.getByText('已移到 周四，11 月 26 日').waitFor()
    expect(await startsOf(id)).toEqual(['2026-11-26T12:00'])
  })

  test('it can be looked at by everybody, in every size', async () => {
    await arranged(FRIDAY, 'FREQ=WEEKLY;COUNT=8')
    const ready = async (page: Page): Promise<void> => { await page.getByRole('link', { name: /张经理/ }).first().waitFor({ state: 'attached' }) }
    await expectGoodEverywhere(browser, app, '/calendar?on=2026-11-27', { cookie: owner.cookie }, ready)
    await expectGoodEverywhere(browser, app, '/calendar?view=week&on=2026-11-27', { cookie: owner.cookie }, ready)
    const { page } = await open('/calendar?on=2026-11-27')
    await page.getByRole('gridcell', { name: /11 月 27 日/ }).focus()
    await page.keyboard.press('m')
    await page.getByText('正在移动').waitFor()
    await expectAccessible(page, 'a talk carried')
  })
})
