import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bringCalendar, refreshCalendar, subscribeCalendar } from '#contract/busy.ts'
import { createContact } from '#contract/contact.ts'
import type { CalendarId } from '#domain/base/ids.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { calendarText, type CalendarServer, startCalendarServer } from '../support/calendar-server.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { expectGoodEverywhere, type Look, openPage } from './page.ts'

/** A meeting every Wednesday since October with somebody, a whole day, and an event nobody can read. */
const OFFICE = [
  'BEGIN:VCALENDAR', 'X-WR-CALNAME:公司', 'BEGIN:VEVENT', 'UID:w', 'DTSTART;TZID=Asia/Shanghai:20261111T100000', 'DTEND;TZID=Asia/Shanghai:20261111T110000', 'RRULE:FREQ=WEEKLY', 'SUMMARY:项目周会',
  'ATTENDEE:mailto:zhang@example.com', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:d', 'DTSTART;VALUE=DATE:20261127', 'SUMMARY:年假', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:x', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n')

describe.skipIf(chromiumPath === null)('calendars kept elsewhere', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp({ calendarHosts: ['127.0.0.1'] })
    owner = await app.owner()
    await owner.client(createContact, { name: '张伟', salutation: '张经理', channels: [{ kind: 'email', value: 'zhang@example.com', label: '' }] })
  })
  afterEach(() => app.stop())

  const open = async (path: string, look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const brought = () => owner.client.up(bringCalendar, { fileName: 'x.ics' }, new TextEncoder().encode(OFFICE), 'text/calendar')

  test('a file is brought in the settings: what could not be read is told, titles are hidden by a switch, it is removed and comes back', async () => {
    const { page, complaints } = await open('/settings/calendars')
    await page.locator('input[type=file]').setInputFiles({ name: '公司.ics', mimeType: 'text/calendar', buffer: Buffer.from(OFFICE) })
    await page.getByText('已读入「公司」，2 个日程；1 处读不懂').waitFor()
    await page.getByText(/第 \d+ 行：这个日程没有开始时间/).waitFor()
    await page.getByRole('checkbox', { name: '公司：显示标题' }).click()
    await expect.poll(() => page.getByRole('checkbox', { name: '公司：显示标题' }).isChecked()).toBe(false)
    await page.goto(`${app.url}/calendar`)
    const day = page.getByRole('gridcell', { name: /11 月 27 日，.*1 段别处的安排/ })
    await day.getByText('忙', { exact: true }).waitFor()
    await page.goto(`${app.url}/settings/calendars`)
    await page.getByRole('button', { name: '移除日历「公司」' }).click()
    await page.getByText('还没有带进来的日历').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('button', { name: '移除日历「公司」' }).waitFor()
    expect(complaints).toEqual([])
  })

  /** A calendar at a secret address that can be changed, or withdrawn. */
  const serving = async (): Promise<CalendarServer & { readonly now: { title: string; status: number }; readonly address: string }> => {
    const now = { title: '项目周会', status: 200 }
    const server = await startCalendarServer({ '/private-0123456789abcdef/basic.ics': (_, response) => { response.writeHead(now.status).end(now.status === 200 ? calendarText(now.title) : '') } })
    onTestFinished(() => server.stop())
    return Object.assign(server, { now, address: server.at('/private-0123456789abcdef/basic.ics') })
  }

  test('a calendar is subscribed to by its address, read anew at a press, told in words when it is gone, removed and back by undo; the address is never shown again', async () => {
    const server = await serving()
    const { page, complaints } = await open('/settings/calendars')
    const field = page.getByRole('textbox', { name: '按地址订阅' })
    await field.fill('http://10.0.0.8/x.ics')
    await page.getByRole('button', { name: '订阅', exact: true }).click()
    await page.getByText('10.0.0.8 在内部网络里，服务器不去读').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill(server.address)
    await page.keyboard.press('Enter')
    await page.getByText('已订阅「公司」，1 个日程').waitFor()
    expect(await field.inputValue()).toBe('')
    await page.getByText(`127.0.0.1:${server.port} …asic`).waitFor()
    expect(await page.content()).not.toContain('0123456789abcdef')
    server.now.title = '改期的周会'
    await page.getByRole('button', { name: '现在读「公司」' }).click()
    await page.getByText('「公司」已是最新，1 个日程').waitFor()
    server.now.status = 410
    await page.getByRole('button', { name: '现在读「公司」' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('listitem').filter({ hasText: '公司' }).getByText('没有这个日历了').count()).toBe(1)
    await page.getByRole('button', { name: '移除日历「公司」' }).click()
    await page.getByText('还没有带进来的日历').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('button', { name: '现在读「公司」' }).waitFor()
    await page.goto(`${app.url}/calendar?on=2026-11-26`)
    await page.getByRole('gridcell', { name: /11 月 26 日，.*1 段别处的安排/ }).getByText('改期的周会').waitFor()
    await page.getByRole('link', { name: '别处的日历' }).click()
    await page.waitForURL('**/settings/calendars')
    expect(complaints.filter(text => !text.includes('422'))).toEqual([])
    expect(app.bugs).toEqual([])
  })

  test('people met by the calendar are logged or passed over in one press, by keyboard too', async () => {
    await brought()
    const { page, complaints } = await open('/settings/calendars')
    const region = page.getByRole('group', { name: '日历里见过的人' })
    await region.getByText('张经理 · 项目周会').first().waitFor()
    const before = await region.getByRole('listitem').count()
    await region.getByRole('button', { name: '略过：项目周会' }).last().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => region.getByRole('listitem').count()).toBe(before - 1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('calendars-seen')
    await region.getByRole('button', { name: '记下：项目周会' }).first().click()
    await page.getByText('已记下 1 次往来').waitFor()
    expect(complaints).toEqual([])
  })

  test('a file dropped on the calendar is shown there as quiet times, the chosen day tells when and what', async () => {
    const { page, complaints } = await open('/calendar?on=2026-12-02')
    await page.getByRole('gridcell', { name: /12 月 2 日/ }).waitFor()
    const held = await page.evaluateHandle(text => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], '公司.ics', { type: 'text/calendar' }))
      return transfer
    }, OFFICE)
    await page.dispatchEvent('[role="grid"]', 'drop', { dataTransfer: held })
    await page.getByText('已读入「公司」').waitFor()
    await page.getByRole('gridcell', { name: /12 月 2 日，.*1 段别处的安排/ }).getByText('项目周会').waitFor()
    await page.getByRole('list', { name: '别处的安排' }).getByText('10:00–11:00').waitFor()
    expect(complaints).toEqual([])
  })

  test('the secret address of ours is made, shown once, and revoked', async () => {
    const { page } = await open('/settings/calendars')
    await page.getByRole('button', { name: '生成地址' }).click()
    await page.getByText(/\/api\/feed\/.+\.ics/).waitFor()
    await page.getByRole('button', { name: '停用' }).click()
    await page.getByText('还没有地址').waitFor()
  })

  test('good in both themes and languages, on a desk and on a phone', async () => {
    await brought()
    const server = await serving()
    const { calendar } = await owner.client(subscribeCalendar, { address: server.address, name: '团队' })
    server.now.status = 410
    await owner.client(refreshCalendar, { calendarId: calendar.id as CalendarId })
    await expectGoodEverywhere(browser, app, '/settings/calendars', { cookie: owner.cookie }, async page => page.getByText(/项目周会/).first().waitFor())
    await expectGoodEverywhere(browser, app, '/calendar?on=2026-12-02', { cookie: owner.cookie }, async page => page.getByText(/10:00–11:00/).first().waitFor())
  })
})
