import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWNER } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { editedElsewhere, editor } from '../support/office.ts'
import { englishSheet, planSheet, type SheetFile } from '../support/plan-sheet.ts'
import { type RealServer, startServer } from '../support/server.ts'
import { xucha } from '../support/xucha.ts'
import { type Opened, openPage, PHONE } from './page.ts'

const CLOCK = new URL('../support/clock-at.ts', import.meta.url).href

/** A real server as a process of its own, on a Monday morning: last Friday is three days ago. */
const onMonday = (data: string, port = '0'): Promise<RealServer> =>
  startServer(['--port', port, '--data', data], { NODE_OPTIONS: `--import=${CLOCK}`, CLOCK_AT: '2026-11-23T08:00:00+08:00' })

const urlOf = (server: RealServer): string => {
  if (server.url === null) throw new Error(server.stderr())
  return server.url
}

describe.skipIf(chromiumPath === null)('the plan sheet becomes today’s work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-story-'))
  let browser: Browser
  let server: RealServer
  let opened: Opened
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    server = await onMonday(join(folder, 'zh'))
    opened = await openPage(browser, { url: urlOf(server) }, '/')
    page = opened.page
  })
  afterAll(async () => {
    await browser.close()
    await server.stop('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  const drop = (file: SheetFile): Promise<void> => page.locator('input[type=file]').first().setInputFiles(file)
  const rows = () => page.getByRole('tabpanel')
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  const cup = async (name: string): Promise<string | null> => {
    await page.goto('/people')
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
    return row.getByRole('img').first().getAttribute('aria-label')
  }
  const cell = (row: string, heading: string) => page.evaluate(([name, title]) => {
    const [head, ...lines] = [...document.querySelectorAll('[role="grid"] [role="row"]')].map(one => [...one.children].map(child => (child.textContent ?? '').trim()))
    return lines.find(cells => cells.includes(name ?? ''))?.[head?.findIndex(text => text.startsWith(title ?? '')) ?? -1] ?? null
  }, [row, heading] as const)

  test('the account is made and the sheet dropped; a doubtful row is mended, the others decided, all eleven come in', async () => {
    await page.waitForURL('**/welcome')
    await page.getByLabel('怎么称呼你').fill(OWNER.name)
    await page.getByLabel('登录名').fill(OWNER.login)
    await page.getByLabel('密码').fill(OWNER.password)
    await page.getByRole('button', { name: '建好账号' }).click()
    await page.getByRole('heading', { name: '把人脉计划放进来' }).waitFor()
    await drop(planSheet())
    await page.waitForURL(/\/import\/[^/]+\?then=welcome/)

    // What the reader wants kept as it stands is kept, column by column.
    await page.getByLabel('「备注」是').selectOption({ label: '原样保留' })
    await page.getByText('认出 9 列，原样保留 1 列，不要 0 列').waitFor()
    await tab('要新建').getByText('8').waitFor()
    await tab('有疑问').click()
    await rows().getByText('只有称呼，还不知道名字').first().waitFor()
    await page.getByRole('button', { name: '修补第 2 行' }).click()
    const mending = page.getByRole('form', { name: '修补第 2 行' })
    await mending.getByLabel('姓名').fill('张伟')
    await mending.getByRole('button', { name: '改好了，重读这一行' }).click()
    await tab('有疑问').getByText('2').waitFor()
    await page.getByRole('button', { name: '全部接受' }).click()
    await tab('要新建').getByText('11').waitFor()
    await page.getByRole('button', { name: '导入 11 行' }).click()
    await page.getByText(/新建 11 位，修改 0 位/).waitFor()
    await page.getByRole('link', { name: '继续' }).click()
    await page.getByRole('button', { name: '去今日' }).click()
    await page.waitForURL('**/today')
  })

  test('the plan shows the eleven rows with the column that was kept; the people’s cups; five things today', async () => {
    await page.goto('/plan')
    await page.getByRole('heading', { name: '2026 财年人脉计划' }).waitFor()
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('13')
    expect(await cell('张伟', '沟通频次')).toBe('每个月一次')
    expect(await cell('王建国', '备注')).toBe('帮我协调过加急打样')
    expect(await cell('老周', '沟通频次')).toBe('看情况')

    expect(await cup('张伟')).toBe('茶温：待沏')
    // The eleven of the sheet, and the two managers it names.
    await expect.poll(() => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('img', { name: '茶温：待沏' }) }).count()).toBe(13)
    await page.goto('/today')
    await page.getByText(/今天只有 5 件事/).waitFor()
    expect(await page.getByRole('button', { name: /^顺延：/ }).count()).toBe(5)
  })

  test('last Friday’s lunch with two people fills both cups, undo empties them; the same by the command line', async () => {
    await page.getByRole('button', { name: '更多：打开完整表单' }).click()
    const form = page.getByRole('dialog', { name: '记一笔' })
    for (const name of ['张伟', '曾颖']) {
      await form.getByRole('combobox', { name: '和谁' }).fill(name)
      await form.getByRole('option', { name: new RegExp(name) }).first().click()
    }
    await form.getByRole('button', { name: '上周五' }).click()
    await form.getByRole('button', { name: '午餐' }).click()
    await form.getByRole('button', { name: '60', exact: true }).click()
    await form.getByLabel('聊了什么').fill('整合营销')
    await form.getByRole('button', { name: '记下' }).click()
    const toast = page.getByRole('status').filter({ hasText: '已记下' })
    await toast.getByText('张伟 待沏 → 刚沏').waitFor()
    await toast.getByText('曾颖 待沏 → 刚沏').waitFor()
    await toast.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('status').getByText('已撤销').waitFor()
    expect([await cup('张伟'), await cup('曾颖')]).toEqual(['茶温：待沏', '茶温：待沏'])

    await page.goto('/settings/tokens')
    await page.getByLabel('用在哪里').fill('家里的电脑')
    await page.getByRole('button', { name: '新建令牌' }).click()
    const token = (await page.locator('code').first().textContent()) ?? ''
    const to = ['--url', urlOf(server), '--token', token, '--lang', 'zh-CN']
    const logged = await xucha('log', '--with', '张伟,曾颖', '--on', '上周五', '--format', '午餐', '--minutes', '60', '--topic', '整合营销', ...to)
    expect(logged, logged.stderr).toMatchObject({ code: 0 })
    expect(logged.stdout).toContain('11 月 20 日')
    expect([await cup('张伟'), await cup('曾颖')]).toEqual(['茶温：刚沏', '茶温：刚沏'])
    await page.getByRole('link', { name: '张伟', exact: true }).click()
    await page.getByRole('heading', { name: '张伟' }).waitFor()
    await page.getByText('整合营销', { exact: true }).waitFor()
    const today = JSON.parse((await xucha('today', '--json', ...to)).stdout) as { items: { person: { name: string } }[] }
    expect(today.items.map(item => item.person.name)).not.toContain('张伟')
    expect(today.items).toHaveLength(5)
  })

  test.skipIf(editor === null)('exported, edited in another program, imported as exactly the two changes; still there after a restart', { timeout: 240_000 }, async () => {
    await page.goto('/plan')
    await page.getByRole('button', { name: '导出' }).click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^Excel/ }).first().click()])
    const buffer = editedElsewhere(await readFile(await file.path()), { 新品排期: '新品排期和加急打样', 半年一次: '每季度一次' })

    await page.getByRole('link', { name: '导入', exact: true }).click()
    await drop({ name: file.suggestedFilename(), mimeType: planSheet().mimeType, buffer })
    await tab('要修改').getByText('2').waitFor()
    expect(await Promise.all(['要新建', '有疑问', '要修补', '没有变化'].map(async name => ((await tab(name).textContent()) ?? '').slice(name.length)))).toEqual(['0', '0', '0', '9'])
    await tab('要修改').click()
    await rows().getByRole('group').first().waitFor()
    const changes = await rows().locator('dl > div').evaluateAll(all => all.map(one => [...one.querySelectorAll('dt, del, ins')].map(part => part.textContent)))
    expect(changes).toEqual([['沟通主题', '新品排期', '新品排期和加急打样'], ['沟通频次', '半年一次', '每季度一次']])
    await page.getByRole('button', { name: '导入 2 行' }).click()
    await page.getByRole('link', { name: '看计划' }).click()
    await expect.poll(() => cell('周明', '沟通频次')).toBe('每季度一次')

    const { port } = new URL(urlOf(server))
    expect((await server.stop()).code).toBe(0)
    server = await onMonday(join(folder, 'zh'), port)
    await page.reload()
    await expect.poll(() => cell('王建国', '沟通主题')).toBe('新品排期和加急打样')
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('13')
    expect([await cup('张伟'), await cup('曾颖')]).toEqual(['茶温：刚沏', '茶温：刚沏'])
  })

  test('nothing was complained of on the way', () => {
    expect(opened.complaints).toEqual([])
    expect(server.stderr()).not.toContain('"bug"')
  })
})

test.skipIf(chromiumPath === null)('in short, in English, on a phone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-story-'))
  const browser = await launchChromium()
  const server = await onMonday(folder)
  try {
    const { page, complaints } = await openPage(browser, { url: urlOf(server) }, '/', { size: PHONE, locale: 'en' })
    await page.getByLabel('What shall we call you?').fill('Robin')
    await page.getByLabel('Login name').fill('robin')
    await page.getByLabel('Password', { exact: true }).fill('keep the tea warm')
    await page.getByRole('button', { name: 'Make the account' }).tap()
    await page.getByRole('heading', { name: 'Bring in your plan' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(englishSheet)
    await page.waitForURL(/\/import\//)
    await page.getByText('7 recognised, 1 kept as they are, 0 left out').waitFor()
    await page.getByRole('button', { name: 'Accept · Row 4' }).tap()
    await page.getByRole('button', { name: 'Import 3 rows' }).tap()
    await page.getByRole('link', { name: 'Go on' }).tap()
    await page.getByRole('button', { name: 'Go to Today' }).tap()
    await page.waitForURL('**/today')
    await page.getByRole('region', { name: 'Tea to top up' }).waitFor()

    await page.getByRole('button', { name: 'Log contact', exact: true }).tap()
    const form = page.getByRole('dialog', { name: 'Log contact' })
    await form.getByRole('textbox', { name: 'One line' }).fill('Lunch with Anna and Peter last Friday')
    await form.getByRole('button', { name: 'How Lunch', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    const [bar, cups] = [page.getByRole('navigation', { name: 'Navigation', exact: true }), (state: string) => page.getByRole('listitem').getByRole('img', { name: `Cup: ${state}`, exact: true })]
    await form.waitFor({ state: 'detached' })
    await bar.getByRole('link', { name: 'People' }).tap()
    await expect.poll(() => cups('just poured').count()).toBe(2)
    await page.getByRole('status').filter({ hasText: 'Logged' }).getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(() => cups('not yet poured').count()).toBe(3)

    await bar.getByRole('link', { name: 'Plan' }).tap()
    await page.getByRole('button', { name: 'Table' }).tap()
    await page.getByRole('grid').waitFor()
    await page.getByRole('columnheader', { name: /^Seat/ }).waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
    expect(server.stderr()).not.toContain('"bug"')
  } finally {
    await browser.close()
    await server.stop('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})
