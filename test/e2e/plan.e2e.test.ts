import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createGoal, createPlan, editLines, getPlan, listPlans } from '#contract/plan.ts'
import { listContacts } from '#contract/contact.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, DESK, expectAccessible, expectGoodEverywhere, openPage, PHONE } from './page.ts'

const ZHANG = { name: '张经理', position: '市场部经理', workContent: '整合营销', cadenceText: '每月一次', formatsText: '面对面', lengthText: '1 小时', topic: '整合营销项目', roleKind: 'partner' as const }
const LI = { name: '李老师', position: '高级分析师', workContent: 'SQL', cadenceText: '两周一次', formatsText: '会议', lengthText: '30 分钟', topic: '窗口函数', roleKind: 'skill_mentor' as const }
const ZHOU = { name: '周明', position: '采购', workContent: '供应链', cadenceText: '每季度一次', formatsText: '电话', lengthText: '15 分钟', topic: '近况', roleKind: 'former_colleague' as const }

describe.skipIf(chromiumPath === null)('the plan', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  let planId: string
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp()
    owner = await app.owner()
    planId = (await owner.client(createPlan, { fiscalYear: 2026 })).plan.id
  })
  afterEach(() => app.stop())

  const filled = () => owner.client(editLines, { planId, create: [ZHANG, LI, ZHOU] })
  const lines = async () => (await owner.client(getPlan, { planId })).lines
  const open = async (size: { width: number; height: number } = DESK) => {
    const opened = await openPage(browser, app, '/plan', { cookie: owner.cookie, size })
    onTestFinished(async () => {
      await opened.context.close()
      if (app.bugs.length > 0) throw new Error(`the server failed: ${JSON.stringify(app.bugs)}`)
    })
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    if (size === DESK) await opened.page.getByRole('grid').waitFor()
    return opened
  }
  const cell = (page: Page, row: number, col: number) => page.locator(`[data-r="${row}"][data-c="${col}"]`)
  const text = async (page: Page, row: number, col: number) => (await cell(page, row, col).locator('span').first().innerText()).trim()
  /** What the server holds, once everything on its way has arrived. */
  const settled = async <Value>(read: () => Promise<Value>, wanted: Value): Promise<void> => {
    await expect.poll(read, { timeout: 5000 }).toEqual(wanted)
  }
  const setClipboard = (page: Page, said: string) => page.evaluate(value => navigator.clipboard.writeText(value), said)
  const clipboard = (page: Page) => page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return { text: await (await item!.getType('text/plain')).text(), html: await (await item!.getType('text/html')).text() }
  })

  test('by keyboard alone: to the grid, typed over, edited, pasted, undone, done again', async () => {
    await filled()
    const { page, complaints } = await open()
    await page.locator('h1').focus()
    for (let i = 0; i < 40 && !(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)); i++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('姓名：张经理')

    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight')
    await page.keyboard.type('双十二')
    await page.keyboard.press('Enter')
    expect(await text(page, 0, 6)).toBe('双十二')
    await page.keyboard.press('F2')
    await page.keyboard.press('Home')
    await page.keyboard.type('SQL ')
    await page.keyboard.press('Tab')
    await settled(async () => (await lines()).map(line => line.topic), ['双十二', 'SQL 窗口函数', '近况'])

    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await setClipboard(page, '总监\t投放\n经理\t建模\n')
    await page.keyboard.press('Control+v')
    await settled(async () => (await lines()).map(line => `${line.position} ${line.workContent}`), ['总监 投放', '经理 建模', '采购 供应链'])
    await page.keyboard.press('Control+z')
    await settled(async () => (await lines()).map(line => line.position), ['市场部经理', '高级分析师', '采购'])
    await page.keyboard.press('Control+Shift+z')
    await settled(async () => (await lines()).map(line => line.position), ['总监', '经理', '采购'])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await settled(async () => (await lines()).map(line => `${line.position} ${line.topic}`), ['市场部经理 整合营销项目', '高级分析师 窗口函数', '采购 近况'])
    await expect.poll(() => text(page, 0, 6)).toBe('整合营销项目')

    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') ?? null)).toBeNull()
    expect(complaints).toEqual([])
  })

  test('an input method composes straight into a chosen cell; its Enter does not commit', async () => {
    await filled()
    const { page } = await open()
    await cell(page, 0, 6).click()
    await compose(page, ['z', 'zh', 'zhou'], '周报')
    expect((await cell(page, 0, 6).locator('[data-editor]').inputValue()).trim()).toBe('周报')
    expect((await lines())[0]?.topic).toBe('整合营销项目')
    await page.keyboard.press('Enter')
    await settled(async () => (await lines())[0]?.topic, '周报')
  })

  test('ranges are copied as text and as a table, cut, and pasted back', async () => {
    await filled()
    const { page } = await open()
    await cell(page, 0, 0).click()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+c')
    const copied = await clipboard(page)
    expect(copied.text).toBe('张经理\t市场部经理\n李老师\t高级分析师\n')
    expect(copied.html).toContain('<td')
    await cell(page, 0, 6).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+x')
    await settled(async () => (await lines()).map(line => line.topic), ['', '', '近况'])
    await cell(page, 1, 6).click()
    await page.keyboard.press('Control+v')
    await settled(async () => (await lines()).map(line => line.topic), ['', '整合营销项目', '窗口函数'])
  })

  test('a block pasted below the last row adds people; one act, one undo', async () => {
    await filled()
    const { page } = await open()
    await cell(page, 3, 0).click()
    await setClipboard(page, '王建国\t厂长\t打样\t每季度一次\t电话\t15 分钟\t交期\n\t没有名字的\n"刘芳\n"\t设计\t海报\t看心情\t咖啡\t30 分钟\t新品\n')
    await page.keyboard.press('Control+v')
    await settled(async () => (await lines()).slice(3).map(line => [line.name, line.position, line.cadence?.kind ?? null]), [['王建国', '厂长', 'every'], ['刘芳', '设计', null]])
    await page.getByText('1 行没有姓名，没有加入').waitFor()
    await expect.poll(() => cell(page, 4, 3).getAttribute('title')).toContain('没看懂「看心情」')
    await page.keyboard.press('Control+z')
    await settled(async () => (await lines()).length, 3)
    expect((await owner.client(listContacts, {})).items.map(person => person.name).sort()).toEqual(['周明', '张经理', '李老师'].sort())
  })

  test('the last row is a draft until it has a name; typing goes on without losing the cell', async () => {
    const { page } = await open()
    await cell(page, 0, 3).click()
    await page.keyboard.type('每月一次')
    await page.keyboard.press('Enter')
    expect((await lines()).length).toBe(0)
    await cell(page, 0, 0).click()
    await page.keyboard.type('何工')
    await page.keyboard.press('Tab')
    await page.keyboard.type('嵌入式')
    await page.keyboard.press('Tab')
    await page.keyboard.type('温控')
    await page.keyboard.press('Enter')
    await settled(async () => (await lines()).map(line => [line.name, line.position, line.workContent, line.cadenceText]), [['何工', '嵌入式', '温控', '每月一次']])
    expect(await page.getByRole('row').count()).toBe(3)
  })

  test('fill down by key and by handle, clear, and a name that Delete leaves', async () => {
    await filled()
    const { page } = await open()
    await cell(page, 0, 5).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await settled(async () => (await lines()).map(line => line.lengthText), ['1 小时', '1 小时', '15 分钟'])
    await cell(page, 0, 6).click()
    const handle = await page.locator('[data-handle]').boundingBox()
    const last = await cell(page, 2, 6).boundingBox()
    if (handle === null || last === null) throw new Error('not on screen')
    await page.mouse.move(handle.x + 4, handle.y + 4)
    await page.mouse.down()
    await page.mouse.move(last.x + 30, last.y + 20, { steps: 6 })
    await page.mouse.up()
    await settled(async () => (await lines()).map(line => line.topic), ['整合营销项目', '整合营销项目', '整合营销项目'])
    await cell(page, 1, 0).click()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Delete')
    await settled(async () => (await lines()).map(line => `${line.name} ${line.position}`), ['张经理 市场部经理', '李老师 ', '周明 采购'])
  })

  test('a role proposes its cadence with a reason; Enter and Tab take it over', async () => {
    await owner.client(editLines, { planId, create: [{ name: '李老师' }] })
    const { page } = await open()
    await cell(page, 0, 7).click()
    await page.keyboard.type('技能')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page, 0, 3)).toBe('两周一次')
    expect(await cell(page, 0, 3).getAttribute('title')).toContain('技能导师')
    await cell(page, 0, 3).click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await settled(async () => (await lines()).map(line => [line.roleKind, line.cadenceText, line.lengthText, line.minutesPerYear]), [['skill_mentor', '两周一次', '30–60 分钟', 1170]])
  })

  test('the lecture’s sentence is shown as a row before it is added', async () => {
    const { page } = await open()
    await page.getByLabel('用一句话添加').fill('张经理，市场部负责整合营销工作，每个月一次沟通，每次一个小时的面对面或者是远程会议，沟通主题是如何将你的工作与最新的整合营销项目做结合')
    await page.getByText('读成这一行，对了就加入').waitFor()
    expect((await lines()).length).toBe(0)
    await page.getByLabel('用一句话添加').press('Enter')
    await settled(async () => (await lines()).map(line => [line.name, line.workContent, line.cadence?.kind, line.formats, line.length]), [['张经理', '整合营销', 'every', ['face_to_face', 'remote_meeting'], { min: 60, max: 60 }]])
    expect(await page.getByLabel('用一句话添加').inputValue()).toBe('')
  })

  test('goals: added, connected in a cell, moved by keys, renamed, the gap said quietly', async () => {
    await filled()
    await owner.client(createGoal, { planId, title: '转产品' })
    const { page } = await open()
    await page.getByText('还没有人').waitFor()
    await cell(page, 0, 8).click()
    await page.keyboard.type('转产品')
    await page.keyboard.press('Enter')
    await page.getByText('1 位', { exact: true }).waitFor()
    await cell(page, 1, 8).click()
    await page.keyboard.type('学英语')
    await page.keyboard.press('Enter')
    await settled(async () => (await owner.client(getPlan, { planId })).goals.map(goal => `${goal.title} ${goal.lines}`), ['转产品 1', '学英语 1'])
    await page.getByRole('button', { name: '学英语 的操作' }).focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await settled(async () => (await owner.client(getPlan, { planId })).goals.map(goal => goal.title), ['学英语', '转产品'])
    await page.getByRole('button', { name: '转产品 的操作' }).click()
    await page.getByRole('menuitem', { name: '改名' }).click()
    await page.getByLabel('改名').fill('转做产品')
    await page.keyboard.press('Enter')
    await settled(async () => (await owner.client(getPlan, { planId })).goals.map(goal => goal.title), ['学英语', '转做产品'])
  })

  test('over the budget: suggestions with reasons, taken one by one, taken back', async () => {
    await owner.client(editLines, { planId, create: [{ ...ZHANG, name: '甲', roleKind: 'peer', lengthText: '6 小时', cadenceText: '每周一次' }, { ...ZHANG, name: '乙', roleKind: 'peer', lengthText: '3 小时', cadenceText: '每周一次' }] })
    const { page } = await open()
    await page.getByRole('button', { name: '逐条看' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('甲').waitFor()
    await dialog.getByRole('button', { name: /^改为/ }).first().click()
    await settled(async () => (await lines())[0]?.state, 'lowered')
    await dialog.getByRole('button', { name: '撤销' }).click()
    await settled(async () => (await lines())[0]?.cadenceText, '每周一次')
  })

  test('sorted by a heading and narrowed by words, a changed row stays where it is', async () => {
    await filled()
    const { page } = await open()
    await cell(page, -1, 3).click()
    await expect.poll(() => text(page, 0, 0)).toBe('李老师')
    expect(await cell(page, -1, 3).getAttribute('aria-sort')).toBe('ascending')
    await cell(page, 0, 3).click()
    await page.keyboard.type('每年一次')
    await page.keyboard.press('Escape')
    await page.keyboard.type('每年一次')
    await page.keyboard.press('ArrowRight')
    await settled(async () => (await lines()).find(line => line.name === '李老师')?.cadenceText, '每年一次')
    expect(await text(page, 0, 0)).toBe('李老师')
    await page.getByRole('searchbox').fill('供应')
    await expect.poll(() => text(page, 0, 0)).toBe('周明')
    await page.getByRole('button', { name: '看全部' }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(5)
  })

  test('the menu of a row: role, 封存 with a reason, 开盖, removed and back', async () => {
    await filled()
    const { page } = await open()
    await cell(page, 2, 0).click()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: '封存' }).click()
    await page.getByRole('button', { name: '精力有限' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '封存', exact: true }).click()
    await settled(async () => (await lines())[2]?.cup.state, 'lid')
    await cell(page, 2, 0).click()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: '开盖' }).click()
    await expect.poll(async () => (await lines())[2]?.cup.state).not.toBe('lid')
    await cell(page, 0, 0).click({ button: 'right' })
    await page.getByRole('menuitem', { name: '从计划里删除' }).click()
    await settled(async () => (await lines()).map(line => line.name), ['李老师', '周明'])
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await settled(async () => (await lines()).map(line => line.name), ['张经理', '李老师', '周明'])
  })

  test('columns are widened by keys and by dragging, and stay so', async () => {
    await filled()
    const { page } = await open()
    const width = async () => Math.round((await cell(page, -1, 1).boundingBox())?.width ?? 0)
    const before = await width()
    await cell(page, 0, 1).click()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(width).toBe(before + 16)
    const grip = await cell(page, -1, 1).locator('[data-grip]').boundingBox()
    if (grip === null) throw new Error('no grip')
    await page.mouse.move(grip.x + 4, grip.y + 10)
    await page.mouse.down()
    await page.mouse.move(grip.x + 54, grip.y + 10, { steps: 4 })
    await page.mouse.up()
    await expect.poll(width).toBe(before + 66)
    await page.reload()
    await page.getByRole('grid').waitFor()
    expect(await width()).toBe(before + 66)
  })

  test('500 lines: only rows in sight are drawn, End reaches the last', async () => {
    await owner.client(editLines, { planId, create: Array.from({ length: 500 }, (_, i) => ({ ...LI, name: `同事${i + 1}` })) })
    const { page } = await open()
    expect(await page.getByRole('row').count()).toBeLessThan(60)
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('502')
    await cell(page, 0, 2).click()
    await page.keyboard.press('Control+ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-r]')?.getAttribute('data-r'))).toBe('499')
    await page.keyboard.type('改了')
    await page.keyboard.press('Enter')
    await settled(async () => (await lines())[499]?.workContent, '改了')
  })

  test('the next year is started from this one', async () => {
    await filled()
    const { page } = await open()
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('menuitem', { name: '新建 2027 财年计划' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '新建计划' }).click()
    await page.getByRole('heading', { name: '2027 财年人脉计划' }).waitFor()
    const { items } = await owner.client(listPlans, {})
    const next = items.find(plan => plan.fiscalYear === 2027)
    expect((await owner.client(getPlan, { planId: next?.id ?? '' })).lines.map(line => line.name)).toEqual(['张经理', '李老师', '周明'])
  })

  test('the export comes down as a workbook', async () => {
    await filled()
    const { page } = await open()
    await page.getByRole('button', { name: '导出' }).click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^Excel/ }).first().click()])
    expect(file.suggestedFilename()).toBe('人脉计划 2026.xlsx')
  })

  test('on a phone: cards by role, one opened, changed and saved', async () => {
    await filled()
    const { page } = await open(PHONE)
    await page.getByRole('heading', { name: /技能导师/ }).waitFor()
    await page.getByRole('button', { name: /李老师.*修改/ }).click()
    const dialog = page.getByRole('dialog')
    await expectAccessible(page, 'the form of a line')
    await dialog.getByLabel('沟通主题').fill('建模')
    await dialog.getByLabel('紧密度').selectOption('4')
    await dialog.getByRole('button', { name: '保存' }).click()
    await settled(async () => (await lines()).filter(line => line.name === '李老师').map(line => [line.topic, line.closeness]), [['建模', 4]])
    await page.getByRole('button', { name: '表格' }).click()
    await page.getByRole('grid').waitFor()
  })

  test('good everywhere: with lines, empty, without a plan', async () => {
    const ready = (page: Page) => page.getByRole('searchbox').waitFor()
    await expectGoodEverywhere(browser, app, '/plan', { cookie: owner.cookie }, ready)
    await filled()
    await owner.client(createGoal, { planId, title: '想清楚要不要转产品' })
    await expectGoodEverywhere(browser, app, '/plan', { cookie: owner.cookie }, ready)
    await expectGoodEverywhere(browser, app, '/plan/2031', { cookie: owner.cookie }, page => page.getByText('还没有计划').waitFor())
  })

  test('good while a cell offers its list', async () => {
    await filled()
    const { page } = await open()
    await cell(page, 0, 3).click()
    await page.keyboard.press('F2')
    await page.getByRole('listbox').waitFor()
    await expectAccessible(page, 'a cell with its list')
  })
})
