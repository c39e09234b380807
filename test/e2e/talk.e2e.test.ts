import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, createRole, getContact } from '#contract/contact.ts'
import { createAsk, createGrowthEntry, listAsks } from '#contract/growth.ts'
import { createActionItem, listTimeline, logInteraction } from '#contract/interaction.ts'
import { createMeeting, getOccurrence, holdOccurrence, noteOccurrence, tellMeeting } from '#contract/meeting.ts'
import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, expectAccessible, expectGoodEverywhere, expectNoSideways, type Look, openPage, PHONE } from './page.ts'

/** 11:00 on the day of the talk that is coming, and two hours after its beginning. */
const [BEFORE, AFTER] = [Date.UTC(2026, 10, 27, 3), Date.UTC(2026, 10, 27, 6)]

describe.skipIf(chromiumPath === null)('one talk', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  let zeng: ContactId
  let meetingId: MeetingId
  const [last, next] = ['2026-11-13T12:00' as WallTime, '2026-11-27T12:00' as WallTime]
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp({ now: BEFORE })
    owner = await app.owner()
    zeng = (await owner.client(createContact, { name: '曾庆', salutation: '曾总', position: '副总裁助理' })).contact.id
    await owner.client(createRole, { contactId: zeng, kind: 'career_mentor', label: '', from: null, to: null })
    meetingId = (await owner.client(createMeeting, { title: '和曾总的午餐', format: 'lunch', contactIds: [zeng], start: last, minutes: 60, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', place: '楼下湘菜馆' })).meeting.id
    await owner.client(tellMeeting, { meetingId })
  })
  afterEach(() => app.stop())

  const open = async (at: WallTime = next, look: Look = {}, search = '') => {
    const opened = await openPage(browser, app, `/meet/${meetingId}/${encodeURIComponent(at)}${search}`, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    await opened.page.getByRole('heading', { name: '和曾总的午餐' }).waitFor()
    return opened
  }
  const talk = (at: WallTime = next) => owner.client(getOccurrence, { meetingId, recurrenceId: at })
  const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
  const notes = (page: Page) => page.getByRole('textbox', { name: '会面记录' })
  const held = (at: WallTime = last) => owner.client(holdOccurrence, { meetingId, recurrenceId: at })
  const gone = (page: Page): Promise<unknown> => page.route('**/api/**', route => route.abort('connectionrefused'))

  test('what was written since the last talk is taken over at one press, the goal saves itself, and the talk is ready', async () => {
    await owner.client(logInteraction, { on: day('2026-10-09'), format: 'lunch', contactIds: [zeng] })
    for (const [kind, text] of [['progress', '埋点方案上线'], ['learned', '窗口函数'], ['mistake', '没有先对齐'], ['problem', '排期被插队']] as const) await owner.client(createGrowthEntry, { kind, text })
    await owner.client(createActionItem, { contactId: zeng, text: '发上月复盘', by: 'me', dueOn: null })
    const { page, complaints } = await open()
    await page.getByLabel('这次想达到什么').fill('想清楚要不要转产品')
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await talk()).prep.goal).toBe('想清楚要不要转产品')
    await page.getByRole('button', { name: '带入：窗口函数' }).press('Enter')
    await expect.poll(() => page.getByLabel('学到的东西').inputValue()).toBe('- 窗口函数')
    await page.getByRole('button', { name: '全部带入（3 条）' }).press('Enter')
    await toast(page, '已从成长日志带入').waitFor()
    expect((await talk()).prep).toMatchObject({ progress: '- 埋点方案上线', learned: '- 窗口函数', mistakes: '- 没有先对齐', problems: '- 排期被插队' })
    await page.getByRole('button', { name: '完成：发上月复盘' }).press('Enter')
    await page.getByText('没有没做完的事').waitFor()
    await page.getByRole('button', { name: '准备好了', exact: true }).press('Enter')
    await page.getByText('已准备', { exact: true }).waitFor()
    await page.getByRole('button', { name: '撤销' }).press('Enter')
    await page.getByText('已约好', { exact: true }).waitFor()
    expect(complaints).toEqual([])
  })

  test('what to ask is put in order with the arrow keys, answered, and a yes makes a mentor', async () => {
    const peer = (await owner.client(createContact, { name: '李敏' })).contact.id
    for (const text of ['怎么转产品', '怎么汇报']) await owner.client(createAsk, { contactId: peer, text })
    const { page, context, complaints } = await openPage(browser, app, `/people/${peer}`, { cookie: owner.cookie })
    onTestFinished(() => context.close())
    await page.getByRole('button', { name: '移动：怎么汇报' }).press('ArrowUp')
    await expect.poll(async () => (await owner.client(listAsks, { contactId: peer })).asks.map(ask => ask.text)).toEqual(['怎么汇报', '怎么转产品'])
    await expect.poll(() => page.getByRole('button', { name: /^移动：/ }).allInnerTexts()).toEqual(['1', '2'])
    await page.getByRole('button', { name: '加一条' }).press('Enter')
    await compose(page, ['q', 'qing'], '请推荐一本书')
    await page.keyboard.press('Enter')
    await page.getByText('请推荐一本书', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '请对方做导师' }).press('Enter')
    await page.getByRole('button', { name: '记下回答 · 想请您做我的职场导师' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: '想请教的事' })
    await dialog.getByRole('radio', { name: '答应了', exact: true }).check()
    await expectAccessible(page, 'an answer')
    await dialog.getByRole('button', { name: '保存' }).press('Enter')
    await toast(page, '已记为职业导师').waitFor()
    expect((await owner.client(getContact, { contactId: peer })).roles.map(role => role.kind)).toEqual(['career_mentor'])
    expect(complaints).toEqual([])
  })

  test('notes name people, mark what is to do, and become an interaction that fills the cup', async () => {
    app.clock.ms = AFTER
    const { page, complaints } = await open()
    await notes(page).focus()
    await page.keyboard.type('聊了转产品')
    await page.keyboard.press('Enter')
    await page.keyboard.type('周五前发复盘给@')
    // Who is meant is sought once the input method has put its word down.
    await compose(page, ['z', 'zeng'], '曾')
    await expect.poll(() => notes(page).inputValue()).toMatch(/给@曾/)
    await notes(page).fill('聊了转产品\n周五前发复盘给')
    await page.keyboard.type('@曾')
    await page.getByRole('option', { name: /曾庆/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => notes(page).inputValue()).toBe('聊了转产品\n周五前发复盘给@曾庆 ')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => notes(page).inputValue()).toBe('聊了转产品\n#待办 周五前发复盘给@曾庆 ')
    await expect.poll(async () => (await talk()).notes, { timeout: 8000 }).toBe('聊了转产品\n#待办 周五前发复盘给@曾庆 ')
    await page.getByRole('button', { name: '见过了' }).first().press('Enter')
    const dialog = page.getByRole('dialog', { name: '见过了' })
    await expect.poll(() => dialog.getByLabel('要做什么').inputValue()).toContain('发复盘')
    await dialog.getByLabel('时长').fill('90')
    await expectAccessible(page, 'a talk that took place')
    await dialog.getByRole('button', { name: '保存' }).press('Enter')
    await toast(page, '已记下这次会面').waitFor()
    await toast(page, '曾庆').waitFor()
    const [entry] = (await owner.client(listTimeline, { contactId: zeng })).items
    expect(entry).toMatchObject({ on: '2026-11-27', minutes: 90, format: 'lunch' })
    await page.getByRole('button', { name: '撤销' }).press('Enter')
    await expect.poll(async () => (await owner.client(listTimeline, { contactId: zeng })).items).toEqual([])
    expect(complaints).toEqual([])
  })

  test('on a phone that it took place is said once, below the notes', async () => {
    const { page } = await open(last, { size: PHONE }, '?step=notes')
    await notes(page).waitFor()
    expect(await page.getByRole('button', { name: '见过了' }).count()).toBe(1)
  })

  test('losing the network in mid-sentence loses nothing: the notes stay on the phone and leave when the server answers', async () => {
    const { page } = await open(next, { size: PHONE }, '?step=notes')
    await notes(page).fill('第一句。')
    await expect.poll(async () => (await talk()).notes, { timeout: 8000 }).toBe('第一句。')
    await gone(page)
    await notes(page).press('End')
    await page.keyboard.type('第二句说到一半')
    await page.getByText('已存在这台设备上，联网后送出').waitFor()
    await page.keyboard.type('，还有')
    await page.unroute('**/api/**')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect.poll(async () => (await talk()).notes, { timeout: 8000 }).toBe('第一句。第二句说到一半，还有')
    // The page hears of it a moment after the server has it.
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('notes|')))).toEqual([])
  })

  test('notes left behind without the server stand there on the next visit, and are sent from any page', async () => {
    const { page } = await open(next, { size: PHONE }, '?step=notes')
    await gone(page)
    await notes(page).fill('电梯里写的')
    await page.getByText('已存在这台设备上，联网后送出').waitFor()
    // The tab dies before anything leaves; the reader comes back to another page.
    await page.goto('about:blank')
    await page.unroute('**/api/**')
    expect((await talk()).notes).toBe('')
    await page.goto('/growth')
    await expect.poll(async () => (await talk()).notes, { timeout: 10_000 }).toBe('电梯里写的')
  })

  test('notes written in two places are shown side by side, and both may stay', async () => {
    const { page } = await open()
    await owner.client(noteOccurrence, { meetingId, recurrenceId: next, text: '电脑上写的', revision: 0 })
    await notes(page).fill('手机上写的')
    const both = page.getByRole('group', { name: /两边都在这里/ })
    await both.waitFor({ timeout: 8000 })
    await expect.poll(() => both.innerText()).toContain('电脑上写的')
    expect(await both.getByLabel('这里写的').inputValue()).toBe('手机上写的')
    expect((await talk()).notes).toBe('电脑上写的')
    await expectAccessible(page, 'two notes')
    await both.getByRole('button', { name: '两份合在一起' }).press('Enter')
    await expect.poll(async () => (await talk()).notes).toBe('电脑上写的\n\n手机上写的')
    await expect.poll(() => notes(page).inputValue()).toBe('电脑上写的\n\n手机上写的')
  })

  test('summary and thanks are drafted, mended, sent, and the next talk holds what is open', async () => {
    await owner.client(noteOccurrence, { meetingId, recurrenceId: last, text: '先做一个小项目', revision: 0 })
    await owner.client(holdOccurrence, { meetingId, recurrenceId: last, followUps: [{ text: '发复盘', by: 'me', dueOn: day('2026-12-04') }] })
    const { page, complaints } = await open(last)
    const letter = page.getByRole('textbox', { name: '给 曾总 的话' }).first()
    await expect.poll(() => letter.inputValue()).toMatch(/曾总：[\s\S]*先做一个小项目[\s\S]*发复盘/)
    await page.getByRole('button', { name: 'English' }).first().press('Enter')
    await expect.poll(() => letter.inputValue()).toContain('Dear 曾总')
    await page.getByRole('button', { name: '中文' }).first().press('Enter')
    await letter.focus()
    await page.keyboard.press('Control+End')
    await compose(page, ['xie'], '多谢！')
    await page.getByRole('button', { name: '已发出' }).first().press('Enter')
    await page.getByText('这一场已经收尾').waitFor()
    const after = await talk(last)
    expect(after.occurrence.state).toBe('closed')
    expect(after.summary.text).toContain('多谢！')
    await page.getByRole('link', { name: '去准备下一场' }).press('Enter')
    await page.getByText('发复盘').first().waitFor()
    expect(complaints).toEqual([])
  })

  test('nothing is left out without a reason', async () => {
    await held()
    const { page } = await open(last)
    await page.getByRole('checkbox', { name: /总结里已经道谢/ }).uncheck()
    await page.getByRole('button', { name: '这次不写' }).first().press('Enter')
    const dialog = page.getByRole('dialog', { name: '这次不写' })
    await dialog.getByRole('button', { name: '保存' }).press('Enter')
    await dialog.getByText('请写一句为什么').waitFor()
    await dialog.getByLabel('为什么').fill('当面说过了')
    await page.keyboard.press('Enter')
    await page.getByText('这次不写：当面说过了').waitFor()
    expect((await talk(last)).occurrence.next).toBe('thank')
  })

  test('a talk is moved to a free day and called off, each with kind words for those who were told', async () => {
    const { page, complaints } = await open()
    const more = page.getByRole('button', { name: '更多', exact: true })
    await more.press('Enter')
    await page.getByRole('menuitem', { name: '改时间地点' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: '改时间地点' })
    await dialog.getByRole('button', { name: '周一，11 月 30 日' }).press('Enter')
    await expectAccessible(page, 'moving a talk')
    await dialog.getByRole('button', { name: '保存' }).press('Enter')
    const words = page.getByRole('dialog', { name: '告诉对方' }).getByRole('textbox')
    await expect.poll(() => words.inputValue()).toMatch(/曾总：[\s\S]*11 月 30 日/)
    await page.keyboard.press('Escape')
    await page.getByText('原定 11 月 27 日').waitFor()
    expect((await talk()).occurrence.start).toBe('2026-11-30T12:00')
    await more.press('Enter')
    await page.getByRole('menuitem', { name: '取消这一场' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: '取消这一场' }).press('Enter')
    await expect.poll(() => words.inputValue()).toContain('取消')
    await page.keyboard.press('Escape')
    await page.getByText('这一场已经取消').first().waitFor()
    expect(complaints).toEqual([])
  })

  test('today leads to the talks of the day and to those not closed yet', async () => {
    await held()
    const { page, context } = await openPage(browser, app, '/today', { cookie: owner.cookie })
    onTestFinished(() => context.close())
    const [talks, loops] = [page.getByRole('region', { name: '今天见面' }), page.getByRole('region', { name: '收尾' })]
    await talks.getByRole('link', { name: /^准备/ }).waitFor()
    await loops.getByRole('link', { name: /写总结/ }).waitFor()
    expect([await talks.getByRole('listitem').count(), await loops.getByRole('listitem').count(), await page.getByText('今天没有要做的事').count()]).toEqual([1, 1, 0])
    await expectAccessible(page, 'today with talks')
    await loops.getByRole('link', { name: /写总结/ }).press('Enter')
    await page.getByRole('heading', { name: '总结', exact: true }).waitFor()
  })

  test('from Today and from the person a talk is moved or called off where it is listed', async () => {
    const { page, context, complaints } = await openPage(browser, app, '/today', { cookie: owner.cookie })
    onTestFinished(() => context.close())
    const more = page.getByRole('button', { name: '11 月 27 日 的「和曾总的午餐」还可以' })
    await more.press('Enter')
    await page.getByRole('menuitem', { name: '改时间地点' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: '改时间地点' })
    await dialog.getByLabel('开始').fill('18:30')
    await dialog.getByRole('button', { name: '保存' }).press('Enter')
    const words = page.getByRole('dialog', { name: '告诉对方' }).getByRole('textbox')
    await expect.poll(() => words.inputValue()).toMatch(/曾总：[\s\S]*18:30/)
    await page.keyboard.press('Escape')
    expect((await talk()).occurrence.start).toBe('2026-11-27T18:30')

    await page.goto(`${app.url}/people/${zeng}`)
    const listed = page.getByRole('region', { name: '会面', exact: true })
    await listed.getByRole('button', { name: '11 月 27 日 的「和曾总的午餐」还可以' }).press('Enter')
    await page.getByRole('menuitem', { name: '取消这一场' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: '取消这一场' }).press('Enter')
    await expect.poll(() => words.inputValue()).toContain('取消')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await talk()).occurrence.state).toBe('cancelled')
    expect(complaints).toEqual([])
  })

  test('the brief has on one screen what counts', async () => {
    await owner.client(createAsk, { contactId: zeng, text: '怎么转产品' })
    const { page } = await open()
    await page.getByLabel('这次想达到什么').fill('想清楚要不要转产品')
    await page.keyboard.press('Tab')
    await page.getByText('已保存').first().waitFor()
    await page.getByRole('link', { name: '一页小抄' }).press('Enter')
    await page.getByRole('heading', { name: '这次想达到什么' }).waitFor()
    await page.getByText('想清楚要不要转产品').waitFor()
    await page.getByText('怎么转产品').waitFor()
    await expectAccessible(page, 'the brief')
    await expectNoSideways(page, 'the brief')
  })

  test('good for every eye and hand, before and after', async () => {
    await owner.client(createGrowthEntry, { kind: 'progress', text: '埋点方案上线，漏斗数据能看到当天，周报也换成了新的口径，团队都在用' })
    await owner.client(createAsk, { contactId: zeng, text: '怎么转产品' })
    await held()
    await expectGoodEverywhere(browser, app, `/meet/${meetingId}/${encodeURIComponent(next)}`, { cookie: owner.cookie }, page => page.getByLabel('这次想达到什么').waitFor())
    await expectGoodEverywhere(browser, app, `/meet/${meetingId}/${encodeURIComponent(last)}?step=summary`, { cookie: owner.cookie }, page => page.getByRole('textbox', { name: /给 曾总/ }).first().waitFor())
  })
})
