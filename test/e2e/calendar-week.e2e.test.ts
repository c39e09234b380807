import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bringCalendar, listCalendars } from '#contract/busy.ts'
import { createContact } from '#contract/contact.ts'
import { createMeeting, getMeeting, moveOccurrence, tellMeeting } from '#contract/meeting.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { MORNING, type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { DESK, expectAccessible, expectGoodEverywhere, expectNoSideways, type Look, openPage, PHONE } from './page.ts'

const FRIDAY = '2026-11-27T12:00' as WallTime
const WEEK = '/calendar?view=week&on=2026-11-27'

const event = (from: string, to: string, summary: string): string =>
  ['BEGIN:VEVENT', `UID:${from}${summary}`, ...[`DTSTART:${from}`, `DTEND:${to}`].map(line => (from.length === 8 ? line.replace(':', ';VALUE=DATE:') : line.replace(':', ';TZID=Asia/Shanghai:'))), `SUMMARY:${summary}`, 'END:VEVENT'].join('\r\n')
const OFFICE = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:公司', event('20261127T110000', '20261127T140000', '全员大会'), event('20261128', '20261129', '出差'), 'END:VCALENDAR', ''].join('\r\n')

describe.skipIf(chromiumPath === null)('the week by hours', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  let zhang: ContactId
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp()
    owner = await app.owner()
    zhang = (await owner.client(createContact, { name: '张伟', salutation: '张经理', channels: [{ kind: 'email', value: 'zhang@example.test', label: '' }] })).contact.id
  })
  afterEach(() => app.stop())

  const open = async (path = WEEK, look: Look = {}) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const arranged = async (start: WallTime = FRIDAY, minutes = 60, title = '和张经理的午餐'): Promise<MeetingId> =>
    (await owner.client(createMeeting, { title, format: 'lunch', contactIds: [zhang], start, minutes, rule: null, place: '二楼餐厅' })).meeting.id
  const talk = async (meetingId: MeetingId): Promise<string> => {
    const [one] = (await owner.client(getMeeting, { meetingId })).coming
    return `${one?.start} ${one?.minutes}`
  }
  const column = (page: Page, day: string): Locator => page.locator(`[role="gridcell"][data-day="${day}"]`)
  const boxOf = async (place: Locator) => {
    const box = await place.boundingBox()
    if (box === null) throw new Error('it is not on the page')
    return box
  }
  /** The pixel of a day and a clock time. */
  const spot = async (page: Page, day: string, hour: number) => {
    const { x, y, width, height } = await boxOf(column(page, day))
    return { x: x + width / 2, y: y + height / 24 * hour }
  }
  const block = (page: Page): Locator => column(page, '2026-11-27').getByRole('link', { name: /12:00/ })

  test('talks stand at their hours, as high as they are long; overlaps side by side, other calendars behind and above, and a line where it is now', async () => {
    await arranged()
    await arranged('2026-11-27T12:30' as WallTime, 90, '面试')
    await owner.client.up(bringCalendar, { fileName: 'x.ics' }, new TextEncoder().encode(OFFICE), 'text/calendar')
    const { page, complaints } = await open('/today')
    await page.clock.setFixedTime(MORNING + 2 * 3_600_000 + 20 * 60_000)
    await page.goto(WEEK)
    const [lunch, interview] = [await boxOf(block(page)), await boxOf(column(page, '2026-11-27').getByRole('link', { name: /12:30/ }))]
    const hour = (await boxOf(column(page, '2026-11-27'))).height / 24
    expect(Math.round((interview.y - lunch.y) / hour * 60)).toBe(30)
    expect(Math.round((interview.height + 1) / hour * 60)).toBe(90)
    expect(lunch.x + lunch.width).toBeLessThanOrEqual(interview.x)
    const office = await boxOf(column(page, '2026-11-27').getByText('全员大会'))
    expect(Math.round((lunch.y - office.y) / hour)).toBe(1)
    expect(Math.round((office.height + 1) / hour)).toBe(3)
    await page.getByRole('columnheader', { name: /周六/ }).getByText('出差').waitFor()
    // Eight o'clock is the first to be seen; 10:20 is now.
    const grid = page.getByRole('grid')
    expect(await grid.evaluate((box, one) => Math.round(box.scrollTop / one), hour)).toBe(8)
    const now = await boxOf(column(page, '2026-11-25').locator('[class*="now"]'))
    expect(Math.abs((lunch.y - now.y) / hour * 60 - 100)).toBeLessThan(2)
    expect(await page.getByRole('gridcell', { name: /11 月 27 日，十月十九，2 场会面，1 段别处的安排/ }).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test('by keys: up and down find a talk, M picks it up, arrows carry it by days, quarters and hours, + and − change its length, Enter puts it down', async () => {
    const id = await arranged()
    const { page, complaints } = await open()
    await block(page).waitFor()
    await column(page, '2026-11-27').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('12:00')
    await page.keyboard.press('m')
    await page.getByText('正在移动「和张经理的午餐」').waitFor()
    for (const key of ['ArrowLeft', 'ArrowDown', 'Shift+ArrowDown', '+', '+', '-']) await page.keyboard.press(key)
    await expect.poll(() => page.locator('[aria-live="assertive"]').innerText()).toBe('移到 周四，11 月 26 日 13:15，75 分钟')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-day'))).toBe('2026-11-26')
    await expectAccessible(page, 'a talk carried by hours')
    await page.keyboard.press('Enter')
    await page.getByText('已移到 周四，11 月 26 日 13:15').waitFor()
    expect(await talk(id)).toBe('2026-11-26T13:15 75')
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => talk(id)).toBe(`${FRIDAY} 60`)
    // Only longer; and Esc leaves it as it was.
    await block(page).waitFor()
    await column(page, '2026-11-26').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('m')
    await page.keyboard.press('=')
    await page.keyboard.press('Enter')
    await page.getByText('时长改为 75 分钟').waitFor()
    expect(await talk(id)).toBe(`${FRIDAY} 75`)
    await page.keyboard.press('m')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByText('正在移动').count()).toBe(0)
    expect(await talk(id)).toBe(`${FRIDAY} 75`)
    // Carried out of the week, the next one is shown.
    await page.keyboard.press('m')
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: '2026 年 11 月 30 日 – 12 月 6 日' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('已移到 周一，11 月 30 日 12:00').waitFor()
    await page.keyboard.press('PageUp')
    await page.getByRole('heading', { name: '2026 年 11 月 23 日 – 11 月 29 日' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('dragged with the mouse to another day and quarter of an hour, made longer by its lower edge; those who know of it are still to be told', async () => {
    const id = await arranged()
    await owner.client(tellMeeting, { meetingId: id })
    const { page, complaints } = await open()
    await block(page).waitFor()
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x, from.y + 8)
      await page.mouse.move(to.x, to.y, { steps: 4 })
    }
    await drag(await spot(page, '2026-11-27', 12.5), await spot(page, '2026-11-25', 15.2))
    await column(page, '2026-11-25').locator('[data-ghost]').getByText('14:45–15:45').waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect([await talk(id), new URL(page.url()).pathname]).toEqual([`${FRIDAY} 60`, '/calendar'])
    await drag(await spot(page, '2026-11-27', 12.5), await spot(page, '2026-11-25', 15.2))
    await page.mouse.up()
    await page.getByText('已移到 周三，11 月 25 日 14:45').waitFor()
    expect([await talk(id), new URL(page.url()).pathname]).toEqual(['2026-11-25T14:45 60', '/calendar'])
    await page.getByText('还没有告知对方').waitFor()
    await page.getByRole('link', { name: '去告知' }).waitFor()
    const { x, y, width, height } = await boxOf(column(page, '2026-11-25').getByRole('link', { name: /14:45/ }))
    await drag({ x: x + width / 2, y: y + height - 2 }, await spot(page, '2026-11-25', 16.5))
    await page.mouse.up()
    await page.getByText('时长改为 105 分钟').waitFor()
    expect(await talk(id)).toBe('2026-11-25T14:45 105')
    await page.getByRole('link', { name: '去告知' }).click()
    await page.getByRole('heading', { name: '还要告知 1 条' }).waitFor()
    // A press that is no drag opens the talk.
    await page.goto('/calendar?view=week')
    await column(page, '2026-11-25').getByRole('link', { name: /14:45/ }).click()
    await page.waitForURL('**/meet/**')
    expect(complaints).toEqual([])
  })

  test('a press on an empty place arranges a talk there, and then', async () => {
    const { page } = await open()
    const { x, y } = await spot(page, '2026-11-26', 15.6)
    await page.mouse.click(x, y)
    const dialog = page.getByRole('dialog', { name: '约会面' })
    expect([await dialog.getByLabel('哪天').inputValue(), await dialog.getByLabel('几点').inputValue()]).toEqual(['2026-11-26', '15:30'])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-day'))).toBe('2026-11-26')
    // On a day that is over there is nothing to arrange.
    const over = await spot(page, '2026-11-24', 15.6)
    await page.mouse.click(over.x, over.y)
    await page.getByRole('heading', { name: '周二，11 月 24 日' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('on a phone a talk is moved to another day and time, and made shorter', async () => {
    const id = await arranged()
    const { page, complaints } = await open(WEEK, { size: PHONE })
    await page.getByRole('button', { name: '移动：和张经理的午餐' }).tap()
    await page.getByLabel('时间').fill('18:30')
    await page.getByRole('button', { name: '短 15 分钟' }).tap()
    await expectAccessible(page, 'carried on a phone')
    await expectNoSideways(page, 'carried on a phone')
    await page.getByRole('button', { name: '放到 11 月 26 日 18:30' }).tap()
    await page.getByText('已移到 周四，11 月 26 日 18:30').waitFor()
    expect(await talk(id)).toBe('2026-11-26T18:30 45')
    expect(complaints).toEqual([])
  })

  test('an answer dropped on the calendar is taken as an answer, a calendar as one', async () => {
    const id = await arranged()
    await owner.client(tellMeeting, { meetingId: id })
    const { meeting: { uid } } = await owner.client(getMeeting, { meetingId: id })
    const { page, complaints } = await open()
    await block(page).waitFor()
    const drop = (name: string, text: string) => page.evaluate(([called, held]) => {
      const data = new DataTransfer()
      data.items.add(new File([held ?? ''], called ?? ''))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, [name, text])
    const answer = (method: string, stat: string, stamp: string, times: readonly string[] = []) =>
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`, 'SEQUENCE:0', `DTSTAMP:${stamp}`, 'ORGANIZER:mailto:lin@example.test', `ATTENDEE;PARTSTAT=${stat}:mailto:zhang@example.test`, ...times, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
    await drop('reply.ics', answer('REPLY', 'ACCEPTED', '20261124T220000Z'))
    await page.getByText('张伟：接受了').waitFor()
    await drop('counter.ics', answer('COUNTER', 'TENTATIVE', '20261124T230000Z', ['DTSTART:20261130T040000Z', 'DTEND:20261130T050000Z']))
    await page.getByText(/张伟.*11 月 30 日 12:00/).waitFor()
    await drop('Re 午餐.eml', ['From: zhang@example.test', 'To: lin@example.test', 'Subject: Re', '', '好的'].join('\r\n'))
    await page.getByText('这个文件里没有答复').waitFor()
    expect((await owner.client(listCalendars, {})).items).toEqual([])
    await drop('公司.ics', OFFICE)
    await page.getByText('已读入「公司」，2 个日程').waitFor()
    expect((await owner.client(listCalendars, {})).items.map(({ name }) => name)).toEqual(['公司'])
    expect(complaints).toEqual([])
  })

  test('without the server the calendar seen last is shown, and nothing that needs the server is offered; back again, all is as before', async () => {
    const id = await arranged()
    const { page, context, complaints } = await open('/calendar?on=2026-11-27', { worker: true })
    const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))).flat().map(({ url }) => new URL(url).pathname))
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 20_000 }).toBe(true)
    // What was asked before the worker stood ready is asked again.
    await page.reload()
    await page.getByRole('gridcell', { name: /11 月 27 日.*1 场会面/ }).waitFor()
    const wanted = ['/api/calendar', '/api/busy', '/api/session', '/', 'calendar-page', 'arrange-dialog']
    await expect.poll(async () => { const paths = await kept(); return wanted.filter(one => !paths.some(path => (one.startsWith('/') ? path === one : path.includes(one)))) }, { timeout: 20_000 }).toEqual([])
    await context.setOffline(true)
    await page.goto('/calendar?on=2026-11-27')
    await page.getByText('现在连不上续茶，这是上次看到的日历').waitFor()
    await page.getByRole('gridcell', { name: /11 月 27 日.*1 场会面/ }).waitFor()
    expect(await page.getByRole('button', { name: '约会面', exact: true }).isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: /^移动/ }).count()).toBe(0)
    // The week is part of the month that was seen.
    await page.getByRole('button', { name: '周', exact: true }).click()
    await block(page).waitFor()
    await column(page, '2026-11-27').focus()
    await page.keyboard.press('m')
    await page.keyboard.press('n')
    expect([await page.getByText('正在移动').count(), await page.getByRole('dialog').count()]).toEqual([0, 0])
    await expectAccessible(page, 'the week without the server')
    await page.goto('/calendar?on=2028-05-05')
    await page.getByText('这段日子在这台设备上还没看过').waitFor()
    await owner.client(moveOccurrence, { meetingId: id, recurrenceId: FRIDAY, start: '2026-11-26T12:00' as WallTime })
    await context.setOffline(false)
    await page.goto(WEEK)
    await column(page, '2026-11-26').getByRole('link', { name: /12:00/ }).waitFor()
    await expect.poll(() => page.getByText('现在连不上续茶').count()).toBe(0)
    expect(complaints.filter(one => !/Failed to fetch|ERR_INTERNET/.test(one))).toEqual([])
  }, 90_000)

  test('it can be looked at by everybody, in both languages, full and with a talk carried', async () => {
    await arranged()
    await arranged('2026-11-27T12:30' as WallTime, 15, '短会')
    await owner.client.up(bringCalendar, { fileName: 'x.ics' }, new TextEncoder().encode(OFFICE), 'text/calendar')
    const carry = async (page: Page): Promise<void> => {
      const pick = page.getByRole('button', { name: /^移动：和/ })
      await (await pick.count() > 0 ? pick.first() : page.locator('[data-press="move"]').first()).click()
      await page.getByText('正在移动').waitFor()
    }
    await expectGoodEverywhere(browser, app, WEEK, { cookie: owner.cookie }, async page => {
      await page.getByRole('link', { name: /张经理|和张经理/ }).first().waitFor()
      await carry(page)
    })
    const abroad = await startApp({ locale: 'en' })
    onTestFinished(() => abroad.stop())
    const lin = await abroad.owner('en')
    const lily = (await lin.client(createContact, { name: 'Lily Zhang' })).contact.id
    await lin.client(createMeeting, { title: 'Lunch with Lily', format: 'lunch', contactIds: [lily], start: FRIDAY, minutes: 60, rule: null, place: 'Café' })
    for (const size of [DESK, PHONE]) {
      const { page, complaints, context } = await openPage(browser, abroad, WEEK, { cookie: lin.cookie, locale: 'en', size })
      await page.getByRole('button', { name: 'Move: Lunch with Lily' }).click()
      await page.getByText('Moving “Lunch with Lily”').waitFor()
      await expectAccessible(page, `in English at ${size.width}`)
      await expectNoSideways(page, `in English at ${size.width}`)
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})
