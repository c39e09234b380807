import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, createRole } from '#contract/contact.ts'
import { getMeeting, listMeetings } from '#contract/meeting.ts'
import { createPlan, editLines } from '#contract/plan.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, expectAccessible, expectGoodEverywhere, expectNoSideways, type Look, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('arranging a meeting', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  let zeng: ContactId
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp()
    owner = await app.owner()
    zeng = (await owner.client(createContact, { name: '曾颖', position: '副总裁助理', salutation: '曾老师', placeNotes: '爱吃江浙菜' })).contact.id
    await owner.client(createRole, { contactId: zeng, kind: 'career_mentor', label: '', from: null, to: null })
  })
  afterEach(() => app.stop())

  const open = async (path: string, look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const dialog = (page: Page) => page.getByRole('dialog', { name: '约会面' })
  const seriesOf = async (contactId = zeng) => (await owner.client(listMeetings, { contactId })).meetings

  test('the lecture’s lunch: second Friday in both readings, a day off put elsewhere, the letter, then told', async () => {
    const { page, complaints } = await open(`/people/${zeng}`)
    await page.getByRole('button', { name: '约时间' }).click()
    const form = dialog(page)
    await form.getByText('这句话有两种读法').waitFor()
    expect(await form.getByLabel('名称').inputValue()).toBe('和曾老师的午餐')
    expect(await form.getByLabel('频次').inputValue()).toBe('每月第二周周五')
    await form.getByText('爱吃江浙菜').waitFor()
    expect(await form.getByRole('radio').count()).toBe(2)
    expect(await form.getByRole('list').first().getByRole('listitem').count()).toBe(12)
    expect(await form.getByRole('textbox', { name: '邀请的话' }).inputValue()).toContain('非常感谢您答应成为我的职场导师！我暂时约您每月第二周周五中午 12:00 一起午餐，如果您日程有变，我可以随时更改时间。')
    // 2027-02-12 lies in the Spring Festival.
    await form.getByText('春节放假').first().waitFor()
    const instead = form.getByRole('group', { name: /2 月 12 日 改到/ })
    const [offered] = (await instead.getByRole('button').allInnerTexts()).slice(1)
    await instead.getByRole('button').nth(1).click()
    await form.getByLabel('地点').fill('望江楼')
    await expectAccessible(page, 'arranging')
    await form.getByRole('button', { name: '约定' }).click()

    await page.getByRole('heading', { level: 1, name: '和曾老师的午餐' }).waitFor()
    await page.getByText('约好了：和曾老师的午餐').waitFor()
    const [series] = await seriesOf()
    if (series === undefined) throw new Error('no series was made')
    expect([series.place, series.minutes, series.start, series.told]).toEqual(['望江楼', 60, '2026-12-11T12:00', false])
    const view = await owner.client(getMeeting, { meetingId: series.id })
    expect(view.coming.filter(({ moved }) => moved)).toHaveLength(1)
    expect(offered).toContain('日')
    await page.getByText('原定 2027 年 2 月 12 日').waitFor()
    // Arranged and moved is one thing to take back, and to do again.
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await expect.poll(async () => (await seriesOf()).length).toBe(0)
    await page.getByText('没有这个会面').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(async () => (await seriesOf()).length).toBe(1)
    await page.keyboard.press('Control+Shift+z')
    await page.getByText('原定 2027 年 2 月 12 日').waitFor()

    // What the others are still to be told, in words to copy; then it is noted.
    await page.getByRole('heading', { name: /还要告知 \d 条/ }).waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: '复制: 告诉 曾老师' }).first().click()
    await page.getByText('已复制给 曾老师 的话').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('非常感谢您答应成为我的职场导师！')
    await page.getByRole('button', { name: '已告知' }).click()
    await page.getByText('对方都知道了', { exact: true }).waitFor()
    expect((await owner.client(getMeeting, { meetingId: series.id })).notices).toEqual([])

    // As a file for any calendar.
    const fetched = page.waitForEvent('download')
    await page.getByRole('button', { name: '更多操作' }).click()
    await page.getByRole('menuitem', { name: '下载日历文件' }).click()
    const file = await fetched
    expect(file.suggestedFilename()).toBe('和曾老师的午餐.ics')
    expect(readFileSync((await file.path()), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*RRULE:/)
    expect(complaints).toEqual([])
  })

  test('one talk from the calendar by keys alone, an input method left in peace', async () => {
    const { page, complaints } = await open('/calendar?on=2026-12-01')
    await page.getByRole('gridcell', { name: /12 月 1 日/ }).focus()
    await page.keyboard.press('n')
    const form = dialog(page)
    await form.waitFor()
    await page.keyboard.type('zengying')
    await form.getByRole('option', { name: /曾颖/ }).waitFor()
    await page.keyboard.press('Enter')
    await form.getByRole('button', { name: '只约一次' }).press('Enter')
    await form.getByLabel('名称').fill('')
    await form.getByLabel('名称').focus()
    await compose(page, ['wu', 'wucan'], '午餐')
    expect(await form.getByLabel('名称').inputValue()).toBe('午餐')
    // Enter in a field does not arrange; with the command key it does.
    await page.keyboard.press('Enter')
    expect(await form.isVisible()).toBe(true)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: '午餐' }).waitFor()
    expect((await seriesOf()).map(({ title, start, rule }) => [title, start, rule])).toEqual([['午餐', '2026-12-01T12:00', null]])
    await page.keyboard.press('Control+z')
    await page.getByText('已撤销').waitFor()
    await expect.poll(() => seriesOf()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('what is missing is said, and words that mean no frequency', async () => {
    const { page } = await open('/calendar')
    await page.getByRole('button', { name: '约会面', exact: true }).click()
    const form = dialog(page)
    await form.getByRole('button', { name: '约定' }).click()
    await form.getByText('请选一位').waitFor()
    await form.getByRole('button', { name: '固定会面' }).click()
    await form.getByLabel('频次').fill('看情况吧')
    await expect.poll(async () => (await form.getByRole('alert').allInnerTexts()).length).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => form.count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('约会面')
  })

  test('a line of the plan is locked from its menu', async () => {
    const { plan } = await owner.client(createPlan, { fiscalYear: 2026 })
    const { lines: [line] } = await owner.client(editLines, { planId: plan.id, create: [{ contactId: zeng, cadenceText: '两周一次', formatsText: '咖啡', lengthText: '30 分钟' }] })
    const { page } = await open('/plan')
    await page.getByRole('rowheader', { name: '曾颖' }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: '锁定会面' }).click()
    const form = dialog(page)
    await form.getByText('锁定计划里的这一行').waitFor()
    expect([await form.getByLabel('频次').inputValue(), await form.getByLabel('分钟数').inputValue(), await form.getByRole('button', { name: '咖啡' }).getAttribute('aria-pressed')]).toEqual(['两周一次', '30', 'true'])
    await form.getByRole('radio').first().waitFor()
    await form.getByRole('button', { name: '约定' }).click()
    await page.getByText('锁定了计划里的一行').waitFor()
    expect((await seriesOf()).map(({ planLineId }) => planLineId)).toEqual([line?.id])
    // The plan says so, and how much of its year is locked.
    await page.getByRole('link', { name: '看计划' }).click()
    await page.getByRole('listitem').filter({ hasText: /^已锁定 [\d.]+ 小时$/ }).waitFor()
    await page.getByRole('rowheader', { name: '曾颖' }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: '看锁定的会面' }).click()
    await page.getByText('锁定了计划里的一行').waitFor()
    // The person's page offers no second lock.
    await page.goto(new URL(`/people/${zeng}`, page.url()).href)
    await page.getByRole('region', { name: '会面', exact: true }).waitFor()
    expect(await page.getByRole('button', { name: '锁定会面' }).count()).toBe(0)
  })

  test('a series is changed, from one talk on, moved once and called off; each says what will have to be told', async () => {
    const { page, complaints } = await open(`/people/${zeng}`)
    await page.getByRole('button', { name: '约时间' }).click()
    await dialog(page).getByRole('radio').first().waitFor()
    await dialog(page).getByRole('button', { name: '约定' }).click()
    await page.getByRole('button', { name: '已告知' }).click()
    await page.getByText('对方都知道了', { exact: true }).waitFor()

    await page.getByRole('button', { name: '修改', exact: true }).click()
    const change = page.getByRole('dialog', { name: '修改会面' })
    await change.getByText('没有要告知的改动').waitFor()
    await change.getByLabel('几点').fill('12:30')
    await change.getByText('要把新的安排再告知曾老师').waitFor()
    await change.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: '还要告知 1 条' }).waitFor()
    await page.getByRole('button', { name: '已告知' }).click()
    await page.getByText('对方都知道了', { exact: true }).waitFor()

    const second = page.getByRole('listitem').filter({ hasText: '2027 年 1 月 8 日' })
    await second.getByRole('button').click()
    await page.getByRole('menuitem', { name: '改这一场的时间' }).click()
    const move = page.getByRole('dialog')
    await move.getByLabel('日期').fill('2027-01-11')
    await move.getByRole('button', { name: '保存' }).click()
    await page.getByText('原定 2027 年 1 月 8 日').waitFor()
    await page.getByText('想和您改到 2027').or(page.getByText('想和您改到 1 月 11 日')).first().waitFor()

    await page.getByRole('listitem').filter({ hasText: '2027 年 3 月 12 日' }).getByRole('button').click()
    await page.getByRole('menuitem', { name: '从这一场起修改' }).click()
    const split = page.getByRole('dialog')
    await split.getByLabel('地点').fill('望江楼')
    await split.getByRole('button', { name: '保存' }).click()
    await page.getByText('接着之前的会面').waitFor()
    expect(await seriesOf()).toHaveLength(2)

    await page.getByRole('button', { name: '更多操作' }).click()
    await page.getByRole('menuitem', { name: '取消会面' }).click()
    await page.getByText('还没有告诉过对方，不用再说').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '取消会面' }).click()
    await page.getByText('已取消「和曾老师的午餐」').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await seriesOf()).filter(({ cancelled }) => cancelled)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('the page of a series, and the form, can be used by everybody, in every size', async () => {
    const { page } = await open(`/people/${zeng}`, { size: PHONE })
    await page.getByRole('button', { name: '约时间' }).tap()
    await dialog(page).getByRole('radio').first().waitFor()
    await expectNoSideways(page, 'arranging on a phone')
    await expectAccessible(page, 'arranging on a phone')
    await dialog(page).getByRole('button', { name: '约定' }).tap()
    await page.getByRole('heading', { level: 1, name: '和曾老师的午餐' }).waitFor()
    await expectGoodEverywhere(browser, app, new URL(page.url()).pathname, { cookie: owner.cookie }, async opened => { await opened.getByRole('heading', { name: '接下来' }).waitFor() })
  })
})
