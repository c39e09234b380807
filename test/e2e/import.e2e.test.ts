import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, listContacts } from '#contract/contact.ts'
import { listImports } from '#contract/import.ts'
import { getPlan, listPlans } from '#contract/plan.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { DESK, expectAccessible, expectGoodEverywhere, openPage } from './page.ts'

const corpora = new URL('../../../shared/corpora/', import.meta.url).pathname
const SHEET = [
  '2026 财年人脉计划,,,,,,,,', '姓名,职位,工作内容,沟通频次,沟通形式,时长,沟通主题,生日,工号', '张伟,市场部经理,整合营销,每月一次,面对面/远程会议,1小时,整合营销项目,,A1',
  '李敏,数据分析师,数据,看心情,会议,30分钟,窗口函数,,A2', ',财务总监,预算,每季度,午餐,1小时,预算,,A3', '周海,采购,采购,每季度一次,电话,15分钟,近况,2月30日,A4', '郑爽,运营,活动,每月一次,咖啡,30分钟,活动,,A6',
].join('\n')

describe.skipIf(chromiumPath === null)('the import', () => {
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

  const open = async (path = '/import/new') => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, size: DESK })
    onTestFinished(async () => {
      await opened.context.close()
      if (app.bugs.length > 0) throw new Error(`the server failed: ${JSON.stringify(app.bugs)}`)
    })
    return opened
  }
  const drop = async (page: Page, sheet: string, name = '人脉.csv') => {
    await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(sheet) })
    await page.getByRole('tablist').waitFor()
  }
  const tab = (page: Page, name: string, count: number) => page.getByRole('tab', { name: `${name}${count}`, exact: true })
  const planLines = async () => {
    const { items } = await owner.client(listPlans, {})
    return items[0] === undefined ? [] : (await owner.client(getPlan, { planId: items[0].id })).lines
  }

  test('a sheet with a title, an own column, a doubt and two bad rows: the clear ones go in, the rest is mended later', async () => {
    const { page, complaints } = await open()
    await drop(page, SHEET)
    expect(await page.getByLabel('表头在第几行').locator('option:checked').innerText()).toBe('第 2 行')
    await tab(page, '要新建', 2).waitFor()
    await page.getByRole('button', { name: '导入 2 行' }).click()
    await page.getByRole('heading', { name: '导入好了' }).waitFor()
    expect((await planLines()).map(line => line.name).sort()).toEqual(['张伟', '郑爽'].sort())
    expect((await planLines()).find(line => line.name === '郑爽')?.extra).toEqual({ 工号: 'A6' })

    // What stays is found again from the beginning.
    await page.goto('/import/new')
    await page.getByRole('link', { name: /继续导入/ }).click()
    await tab(page, '要修补', 2).click()
    await page.getByRole('form', { name: '修补第 5 行' }).getByLabel('姓名').fill('吴桐')
    await page.getByRole('form', { name: '修补第 5 行' }).getByLabel('姓名').press('Enter')
    await tab(page, '要修补', 1).waitFor()
    await page.getByRole('status').getByText('第 5 行读通了').waitFor()
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Control+z')
    await tab(page, '要修补', 2).waitFor()
    await page.keyboard.press('Control+Shift+z')
    await tab(page, '要修补', 1).waitFor()
    await page.getByRole('form', { name: '修补第 6 行' }).getByLabel('生日').fill('2月28日')
    await page.getByRole('button', { name: '改好了，重读这一行' }).click()
    await tab(page, '有疑问', 1).click()
    await page.getByText('没读懂频次“看心情”').waitFor()
    await page.getByRole('button', { name: /^接受/ }).click()
    await tab(page, '有疑问', 0).waitFor()
    await page.getByRole('button', { name: '导入 3 行' }).click()
    await page.getByRole('heading', { name: '导入好了' }).waitFor()
    expect((await planLines()).map(line => line.name).sort()).toEqual(['吴桐', '周海', '张伟', '李敏', '郑爽'].sort())
    expect((await owner.client(listImports, {})).items).toEqual([])
    await page.getByRole('link', { name: '看计划' }).click()
    await page.getByRole('grid').waitFor()
    expect(complaints).toEqual([])
  })

  test('whom a row means is asked, for one row and for all; a decision can be taken back; the whole import undone', async () => {
    for (const name of ['张伟', '李敏', '郑爽']) await owner.client(createContact, { name, organization: '青瓷科技' })
    const { page } = await open()
    await drop(page, '姓名,职位,沟通频次\n张伟,经理,每月一次\n李敏,分析师,两周一次\n郑爽,运营,每季度一次\n')
    await tab(page, '有疑问', 3).waitFor()
    await page.getByRole('button', { name: /^另一个人 · 第 2 行/ }).click()
    await page.getByRole('status').getByText('第 2 行：另一个人').waitFor()
    await tab(page, '有疑问', 2).waitFor()
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await tab(page, '有疑问', 3).waitFor()
    await page.getByRole('button', { name: /^另一个人 · 第 2 行/ }).click()
    await tab(page, '有疑问', 2).waitFor()
    await tab(page, '要新建', 1).click()
    await page.getByRole('button', { name: '改主意' }).click()
    await tab(page, '有疑问', 3).click()
    await page.getByRole('button', { name: '都是同一个人' }).click()
    await tab(page, '要修改', 3).click()
    await page.getByText('已定：同一个人').first().waitFor()
    await page.getByRole('button', { name: '导入 3 行' }).click()
    await page.getByText('新建 0 位，修改 3 位').waitFor()
    expect((await owner.client(listContacts, {})).items.length).toBe(3)
    await page.getByRole('button', { name: '撤销这次导入' }).click()
    await expect.poll(async () => (await planLines()).length).toBe(0)
    expect((await owner.client(listContacts, {})).items.map(person => person.position)).toEqual(['', '', ''])
  })

  test('another heading row and another meaning of a column are read at once', async () => {
    const { page } = await open()
    await drop(page, '姓名,说明\n甲,负责采购\n乙,负责设计\n')
    await page.getByLabel('「说明」是').selectOption('ignore')
    await page.getByText('认出 1 列，原样保留 0 列，不要 1 列').waitFor()
    await page.getByLabel('「说明」是').selectOption('topic')
    await page.getByText('认出 2 列').waitFor()
    await page.getByLabel('表头在第几行').selectOption({ label: '没有表头' })
    await tab(page, '要新建', 0).or(page.getByText('还没有一列是姓名')).first().waitFor()
    await page.getByLabel('表头在第几行').selectOption({ label: '第 1 行' })
    await tab(page, '要新建', 2).waitFor()
  })

  test('pasted cells, and a file dropped anywhere on the plan', async () => {
    const { page } = await open()
    await page.getByLabel('粘贴表格').fill('姓名\t沟通频次\n何庆禾\t每月一次\n')
    await page.getByRole('button', { name: '读这些格' }).click()
    await tab(page, '要新建', 1).waitFor()
    await page.goto('/import/new')
    const data = await page.evaluateHandle(sheet => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([sheet], '拖来.csv'))
      return transfer
    }, SHEET)
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
    await page.getByText('松手就读这张表').waitFor()
    await page.dispatchEvent('main', 'drop', { dataTransfer: data })
    await page.getByRole('heading', { name: '拖来.csv' }).waitFor()
  })

  test('what cannot be read is answered in plain words', async () => {
    const { page } = await open()
    await page.setInputFiles('input[type=file]', { name: '旧.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('D0CF11E0A1B11AE1', 'hex') })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('这个文件没有读成')
    await expectAccessible(page, 'a file that was not read')
  })

  test.skipIf(!existsSync(`${corpora}plan-sheets`))('the real plan sheets are read and imported', async () => {
    const { page } = await open()
    for (const [file, wanted] of [['plan-libreoffice.xlsx', /^导入 \d+ 行$/], ['plan_gbk.csv', /^(导入 \d+ 行|没有要导入的行)$/]] as const) {
      await page.goto('/import/new')
      await page.setInputFiles('input[type=file]', `${corpora}plan-sheets/${file}`)
      await page.getByRole('tablist').waitFor()
      // 张经理 is only a title: that is asked, and may be kept so.
      if ((await page.getByRole('button', { name: '全部接受' }).count()) > 0) await page.getByRole('button', { name: '全部接受' }).click()
      else if ((await page.getByRole('button', { name: /^接受/ }).count()) > 0) await page.getByRole('button', { name: /^接受/ }).first().click()
      const apply = page.getByRole('button', { name: wanted })
      await apply.waitFor()
      await page.waitForLoadState('networkidle')
      if (!(await apply.isDisabled())) {
        await apply.click()
        await page.getByRole('heading', { name: '导入好了' }).waitFor()
      }
    }
    expect((await planLines()).some(line => line.name.includes('张'))).toBe(true)
  })

  test('ten thousand rows: only those in sight are drawn, the rest comes while scrolling', async () => {
    const { page } = await open()
    await drop(page, ['姓名,职位,沟通频次', ...Array.from({ length: 10_000 }, (_, i) => `甲${i}号,经理,每月一次`)].join('\n'))
    await page.getByRole('group', { name: /第 2 行/ }).waitFor({ timeout: 30_000 })
    for (let i = 0; i < 12; i++) {
      await page.mouse.wheel(0, 4000)
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)))
    }
    await expect.poll(() => page.getByRole('group', { name: /第 (1\d\d|[2-9]\d\d) 行/ }).count(), { timeout: 10_000 }).toBeGreaterThan(0)
    expect(await page.getByRole('group', { name: /第 \d+ 行/ }).count()).toBeLessThan(60)
  })

  test('good everywhere: to choose a file, and rows in every state', async () => {
    await owner.client(createContact, { name: '李敏', organization: '青瓷科技' })
    await expectGoodEverywhere(browser, app, '/import/new', { cookie: owner.cookie }, page => page.getByText('选择文件').waitFor())
    const { page } = await open()
    await drop(page, SHEET)
    await page.getByRole('heading', { name: '人脉.csv' }).waitFor()
    await expectGoodEverywhere(browser, app, new URL(page.url()).pathname, { cookie: owner.cookie }, async one => {
      await one.getByRole('tab', { name: /^要修补/ }).click()
      await one.getByRole('form').first().waitFor()
    })
  })
})
