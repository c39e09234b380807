import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, createNote, createRole, getContact, getWarmth, listContacts } from '#contract/contact.ts'
import { createGiving, createHelp } from '#contract/help.ts'
import { createActionItem, listTimeline, logInteraction } from '#contract/interaction.ts'
import { createPlan } from '#contract/plan.ts'
import { loadSample } from '#contract/workspace.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { compose, expectGoodEverywhere, type Look, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('person', () => {
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

  const open = async (id: ContactId, look: Look = {}, search = '') => {
    const opened = await openPage(browser, app, `/people/${id}${search}`, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const person = async (name: string, position = ''): Promise<ContactId> => (await owner.client(createContact, { name, position })).contact.id
  const seen = (contactId: ContactId) => owner.client(getContact, { contactId })
  const toast = (page: Page, text: string) => page.getByRole('status').getByText(text)

  test('the reading is changed where it stands, and an input method’s Enter keeps nothing', async () => {
    const id = await person('单雄', '市场部经理')
    const { page, complaints } = await open(id)
    await page.getByRole('button', { name: '改拼音：shàn xióng' }).click()
    const field = page.getByRole('textbox', { name: '拼音' })
    await field.fill('')
    await compose(page, ['dan'], 'dān ')
    expect(await field.inputValue()).toBe('dān ')
    await field.pressSequentially('xióng')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '改拼音：dān xióng' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('dān xióng')
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '改拼音：shàn xióng' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('how to address: one of the sensible ways, or one’s own', async () => {
    const id = await person('张伟', '市场部经理')
    const { page } = await open(id)
    await page.getByRole('button', { name: '称呼：张经理' }).press('Enter')
    await page.getByRole('menuitem', { name: '张总' }).press('Enter')
    await page.getByRole('button', { name: '称呼：张总' }).click()
    await page.getByRole('menuitem', { name: '自己写……' }).click()
    await page.getByRole('dialog').getByLabel('称呼').fill('伟哥儿')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '称呼：伟哥儿' }).waitFor()
    expect((await seen(id)).contact.salutation).toBe('伟哥儿')
  })

  test('every field, a lunar leap month among them; what is no day is refused', async () => {
    const id = await person('李敏')
    const { page } = await open(id)
    await page.getByRole('button', { name: '更多', exact: true }).click()
    await page.getByRole('menuitem', { name: '编辑' }).click()
    const dialog = page.getByRole('dialog', { name: '编辑 李敏' })
    await dialog.getByLabel('职位').fill('高级分析师')
    await dialog.getByLabel('部门').fill('数据中心')
    await dialog.getByRole('button', { name: '加一种' }).click()
    await dialog.getByLabel('方式').selectOption('email')
    await dialog.getByLabel('号码或地址').fill('limin@example.com')
    await dialog.getByLabel('生日', { exact: true }).selectOption('lunar')
    await dialog.getByLabel('年', { exact: true }).fill('1987')
    await dialog.getByLabel('月', { exact: true }).fill('6')
    await dialog.getByLabel('日', { exact: true }).fill('31')
    await dialog.getByLabel('闰月').check()
    await dialog.getByLabel('4 亲近').check()
    await dialog.getByLabel('5 非常忙').check()
    await dialog.getByLabel('标签').fill('数据，SQL')
    await dialog.getByLabel('标签').press('Enter')
    await dialog.getByLabel('见面备忘').fill('楼下咖啡')
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.getByText(/没有「.+」这一天/).waitFor()
    await dialog.getByLabel('日', { exact: true }).fill('6')
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('农历 1987 年闰六月初六').waitFor()
    const { contact } = await seen(id)
    expect(contact).toMatchObject({
      position: '高级分析师', department: '数据中心', channels: [{ kind: 'email', value: 'limin@example.com' }], closeness: 4, busyness: 5, tags: ['数据', 'SQL'], placeNotes: '楼下咖啡',
      birthday: { calendar: 'lunar', year: 1987, month: 6, day: 6, leapMonth: true }, pinyin: 'lǐ mǐn',
    })
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await seen(id)).contact.tags).toEqual([])
  })

  test('the timeline by year: changed in a dialog, removed and taken back, joint talks lead to the others', async () => {
    const [zhang, li] = [await person('张伟'), await person('李敏')]
    await owner.client(logInteraction, { on: day('2025-12-30'), format: 'call', contactIds: [zhang] })
    await owner.client(logInteraction, { on: day('2026-11-20'), format: 'lunch', contactIds: [zhang, li], topic: '整合营销', notes: '双十二', heard: { text: '预算会收紧', sensitivity: 'discreet', expiresOn: null } })
    const { page } = await open(zhang)
    const timeline = page.getByRole('region', { name: '时间线' })
    await timeline.getByRole('heading', { name: '2025 年' }).waitFor()
    await timeline.getByText('预算会收紧').waitFor()
    await timeline.getByText('不外传').waitFor()
    await timeline.getByRole('button', { name: '更多：11 月 20 日午餐' }).click()
    await page.getByRole('menuitem', { name: '修改' }).click()
    const dialog = page.getByRole('dialog', { name: '修改这一笔' })
    await dialog.getByRole('button', { name: '咖啡' }).click()
    await dialog.getByLabel('聊了什么').fill('整合营销的排期')
    await dialog.getByRole('button', { name: '保存' }).click()
    await timeline.getByText('整合营销的排期').waitFor()
    await timeline.getByRole('button', { name: '更多：11 月 20 日咖啡' }).click()
    await page.getByRole('menuitem', { name: '删除' }).click()
    await toast(page, '已删除这一笔').waitFor()
    await timeline.getByText('整合营销的排期').waitFor({ state: 'detached' })
    expect((await owner.client(listTimeline, { contactId: li })).items).toEqual([])
    await page.keyboard.press('Control+z')
    await timeline.getByRole('link', { name: '李敏' }).click()
    await page.getByRole('heading', { level: 1, name: '李敏' }).waitFor()
  })

  test('the cup’s year as a curve and as a table, and why', async () => {
    const id = await person('张伟')
    for (const on of ['2026-03-02', '2026-06-15', '2026-11-20']) await owner.client(logInteraction, { on: day(on), format: 'lunch', contactIds: [id] })
    const { page } = await open(id)
    await page.getByRole('img', { name: /最近一年的茶温：往来 3 次，现在刚沏/ }).waitFor()
    await page.getByRole('button', { name: '为什么' }).click()
    const { cup } = await owner.client(getWarmth, { contactId: id })
    await page.getByText(`现在约 ${Math.round(cup.temperature ?? 0)} °C`).waitFor()
    await page.getByText(/最近一次往来是 11 月 20 日/).waitFor()
    await page.getByRole('button', { name: '以表格查看' }).click()
    expect(await page.getByRole('region', { name: '最近一年的往来和茶温' }).getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('日期'), expect.stringContaining('11 月 20 日'), expect.stringContaining('6 月 15 日'), expect.stringContaining('3 月 2 日'),
    ])
  })

  test('a role without a plan proposes a rhythm with its reason, one press from the plan', async () => {
    await owner.client(createPlan, { fiscalYear: 2026 })
    const id = await person('曾颖', '副总裁助理')
    const { page } = await open(id)
    await page.getByText('还没有写进今年的计划').waitFor()
    await page.getByRole('button', { name: '加角色' }).click()
    const dialog = page.getByRole('dialog', { name: '加角色' })
    await dialog.getByRole('button', { name: '职业导师' }).click()
    await dialog.getByLabel(/^从/).fill('2026-01-05')
    await dialog.getByRole('button', { name: '保存' }).click()
    await page.getByText('2026 年').or(page.getByText('1 月 5 日起')).first().waitFor()
    await page.getByText(/职业导师一般这样安排/).waitFor()
    await page.getByRole('button', { name: '写进今年的计划' }).click()
    await toast(page, '已写进 2026 财年的计划').waitFor()
    await expect.poll(async () => (await seen(id)).lines.map(line => line.roleKind)).toEqual(['career_mentor'])
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '写进今年的计划' }).waitFor()
  })

  test('relations show at both ends, with dates', async () => {
    const [zhang] = [await person('张伟'), await person('刘建国')]
    const { page } = await open(zhang)
    await page.getByRole('button', { name: '加关系' }).click()
    const dialog = page.getByRole('dialog', { name: '加关系' })
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.getByText('请选择一个人').waitFor()
    await dialog.getByRole('combobox', { name: '谁' }).fill('liu')
    await dialog.getByRole('option', { name: /刘建国/ }).click()
    await dialog.getByLabel(/^从/).fill('2026-02-01')
    await dialog.getByLabel(/^到/).fill('2026-01-01')
    await dialog.getByText('结束不能早于开始').waitFor()
    await dialog.getByLabel(/^到/).fill('')
    await dialog.getByRole('button', { name: '保存' }).click()
    const relations = page.getByRole('region', { name: '关系' })
    await relations.getByText('2 月 1 日起').waitFor()
    expect(await page.locator('header').getByText('主管').count()).toBe(1)
    await relations.getByRole('link', { name: '刘建国' }).click()
    await page.getByRole('heading', { level: 1, name: '刘建国' }).waitFor()
    await page.getByRole('region', { name: '关系' }).getByText('下属').waitFor()
  })

  test('private notes stand apart under a lock', async () => {
    const id = await person('张伟')
    await owner.client(createNote, { contactId: id, text: '孩子明年中考', private: false })
    const { page } = await open(id)
    const notes = page.getByRole('region', { name: '笔记' })
    await notes.getByRole('button', { name: '加笔记' }).click()
    const dialog = page.getByRole('dialog', { name: '加笔记' })
    await dialog.getByLabel('笔记').fill('打算换工作')
    await dialog.getByLabel('只有我看得到').check()
    await dialog.getByRole('button', { name: '保存' }).click()
    await notes.getByRole('heading', { name: '只有我看得到' }).waitFor()
    expect((await seen(id)).notes.map(note => [note.text, note.private]).toSorted()).toEqual([['孩子明年中考', false], ['打算换工作', true]])
    await notes.getByRole('button', { name: /^更多/ }).last().click()
    await page.getByRole('menuitem', { name: '删除' }).click()
    await notes.getByText('打算换工作').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await notes.getByText('打算换工作').waitFor()
  })

  test('given and received: noted, thanked for, taken back, changed, removed', async () => {
    const id = await person('张伟')
    for (const [on, text] of [['2026-11-24', '介绍供应商'], ['2026-11-20', '帮忙试产'], ['2025-03-03', '教我看合同']] as const) await owner.client(createHelp, { contactId: id, on: day(on), text })
    await owner.client(createGiving, { contactId: id, on: day('2026-10-09'), text: '发了复盘导图' })
    const { page, complaints } = await open(id)
    const favors = page.getByRole('region', { name: '给与得' })
    const helped = (text: string) => favors.getByRole('listitem').filter({ hasText: text })
    await helped('介绍供应商').getByText('还没谢').waitFor()
    expect(await favors.getByText('还没谢').count()).toBe(2)
    await helped('教我看合同').getByText('再晚也值得').waitFor()

    await favors.getByRole('button', { name: '已谢：介绍供应商' }).press('Enter')
    await helped('介绍供应商').getByText('11 月 25 日谢过').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('更多：11 月 24 日的帮忙')
    await toast(page, '记下了，今天谢过').waitFor()
    await page.keyboard.press('Control+z')
    await helped('介绍供应商').getByText('还没谢').waitFor()
    await page.keyboard.press('t')
    await helped('教我看合同').getByText('11 月 25 日谢过').waitFor()

    await favors.getByRole('button', { name: '记一次：对方帮过我' }).click()
    const dialog = page.getByRole('dialog', { name: '对方帮了我' })
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.getByText('请填写').waitFor()
    await dialog.getByLabel('帮了什么').fill('改好了简历')
    await dialog.getByLabel('哪天', { exact: true }).fill('2026-11-26')
    await dialog.getByRole('button', { name: '保存' }).click()
    await dialog.getByText('不能晚于今天').waitFor()
    await dialog.getByLabel('哪天', { exact: true }).fill('2026-11-23')
    await dialog.getByLabel('哪天谢的').fill('2026-11-25')
    await dialog.getByRole('button', { name: '保存' }).click()
    await helped('改好了简历').getByText('11 月 25 日谢过').waitFor()

    await favors.getByRole('button', { name: '记一次：我帮过对方' }).click()
    await page.getByRole('dialog', { name: '我帮了对方' }).getByLabel('帮了什么').fill('发了模板')
    await page.keyboard.press('Control+Enter')
    await helped('发了模板').waitFor()
    expect((await seen(id)).givings.map(({ on, text }) => [on, text])).toEqual([['2026-11-25', '发了模板'], ['2026-10-09', '发了复盘导图']])

    await favors.getByRole('button', { name: '更多：10 月 9 日我帮的忙' }).click()
    await page.getByRole('menuitem', { name: '修改' }).click()
    await page.getByRole('dialog', { name: '修改这次帮忙' }).getByLabel('帮了什么').fill('发了两份导图')
    await page.keyboard.press('Control+Enter')
    await helped('发了两份导图').waitFor()
    await favors.getByRole('button', { name: '更多：11 月 23 日的帮忙' }).click()
    await page.getByRole('menuitem', { name: '删除' }).click()
    await helped('改好了简历').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await helped('改好了简历').waitFor()
    expect(complaints).toEqual([])
  })

  test('what follows: added, done, taken back', async () => {
    const id = await person('张伟')
    await owner.client(createActionItem, { contactId: id, text: '发复盘模板', by: 'me', dueOn: day('2026-11-27') })
    const { page } = await open(id)
    const follow = page.getByRole('region', { name: '接下来' })
    await follow.getByText('说好后天').waitFor()
    await follow.getByRole('button', { name: '加一件' }).click()
    await page.getByRole('dialog').getByLabel('要做什么').fill('介绍供应商')
    await page.getByRole('dialog').getByLabel('谁来做').selectOption('them')
    await page.keyboard.press('Control+Enter')
    await follow.getByText('介绍供应商').waitFor()
    await follow.getByRole('button', { name: '完成：发复盘模板' }).click()
    await follow.getByText('发复盘模板').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await follow.getByText('发复盘模板').waitFor()
  })

  test('let go and opened again; removed and brought back', async () => {
    const id = await person('张伟')
    const { page } = await open(id)
    await page.getByRole('button', { name: '封存' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '精力有限' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '封存', exact: true }).click()
    await page.getByText('11 月 25 日封存：精力有限').waitFor()
    await page.getByRole('button', { name: '开盖' }).click()
    await page.getByRole('button', { name: '封存' }).waitFor()
    await page.getByRole('button', { name: '更多', exact: true }).click()
    await page.getByRole('menuitem', { name: '删除' }).click()
    await page.waitForURL('**/people')
    await toast(page, '已删除 张伟').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('link', { name: '张伟' }).waitFor()
  })

  test('a photo takes the cup’s place and keeps it in sight', async () => {
    const id = await person('张伟')
    const { page } = await open(id)
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    await page.locator('input[type=file]').setInputFiles({ name: 'zhang.png', mimeType: 'image/png', buffer: png })
    await page.getByRole('img', { name: '张伟的照片' }).waitFor()
    expect(await page.getByRole('img', { name: '张伟的照片' }).evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(1)
    await page.getByRole('button', { name: '更多', exact: true }).click()
    await page.getByRole('menuitem', { name: '去掉照片' }).click()
    await page.getByRole('img', { name: '张伟的照片' }).waitFor({ state: 'detached' })
  })

  test('nobody there: said calmly', async () => {
    const { page } = await open('01a20648-0000-7000-8000-000000000000' as ContactId)
    await page.getByText('找不到这位联系人').waitFor()
  })

  test('a phone has tabs in the address and its actions at the foot, 44 px high', async () => {
    await owner.client(loadSample, {})
    const [zhang] = (await owner.client(listContacts, { q: '张伟' })).items
    if (zhang === undefined) throw new Error('the sample has him')
    const { page } = await open(zhang.id, { size: PHONE })
    const small = () => page.locator('main button:visible, main [role="tab"]:visible').evaluateAll(all => all.filter(one => one.getBoundingClientRect().height < 44 && getComputedStyle(one, '::after').position !== 'absolute').map(one => one.outerHTML))
    await page.getByRole('region', { name: '茶温' }).waitFor()
    expect(await small()).toEqual([])
    await page.getByRole('tab', { name: /时间线/ }).click()
    await page.waitForURL(/tab=timeline/)
    await page.getByRole('region', { name: '时间线' }).waitFor()
    expect(await small()).toEqual([])
    await page.getByRole('tab', { name: '资料' }).click()
    await page.getByRole('region', { name: '角色' }).waitFor()
    expect(await small()).toEqual([])
    await page.getByRole('group', { name: '可以做的事' }).getByRole('button', { name: '记一笔' }).click()
    await page.getByRole('dialog', { name: '记一笔' }).waitFor()
  })

  test('English is complete', async () => {
    await app.stop()
    app = await startApp({ locale: 'en' })
    owner = await app.owner('en')
    await owner.client(loadSample, {})
    const [mentor] = (await owner.client(listContacts, { roleKind: 'career_mentor', sort: 'warmest' })).items
    if (mentor === undefined) throw new Error('the sample has a mentor')
    await owner.client(createRole, { contactId: mentor.id, kind: 'friend', label: '', from: day('2026-01-05'), to: null })
    const { page } = await open(mentor.id, { locale: 'en' })
    await page.getByRole('region', { name: 'Timeline' }).waitFor()
    await page.getByRole('button', { name: 'Why', exact: true }).click()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    expect((await page.locator('main, dialog').allInnerTexts()).join('\n')).not.toMatch(/[\u4e00-\u9fff]/)
  })

  test('accessible in both themes and sizes: empty, full, as a table, editing, each tab', async () => {
    const look = { cookie: owner.cookie }
    const empty = await person('单雄')
    await expectGoodEverywhere(browser, app, `/people/${empty}`, look, async page => page.getByText('还没有往来。第一次见面之后，这里会画出茶温。').waitFor())
    await owner.client(loadSample, {})
    const [zhang] = (await owner.client(listContacts, { q: '张伟' })).items
    await owner.client(createNote, { contactId: zhang?.id ?? empty, text: '打算换工作', private: true })
    const path = `/people/${zhang?.id}`
    await expectGoodEverywhere(browser, app, `${path}?tab=about`, look, async page => {
      await page.getByRole('region', { name: '给与得' }).getByText('还没谢').waitFor()
      await page.getByRole('button', { name: '记一次：对方帮过我' }).click()
      await page.getByRole('dialog', { name: '对方帮了我' }).getByRole('button', { name: '保存' }).click()
    })
    await expectGoodEverywhere(browser, app, path, look, async page => {
      await page.getByRole('button', { name: '为什么' }).click()
      await page.getByRole('img', { name: /最近一年的茶温/ }).waitFor()
    })
    await expectGoodEverywhere(browser, app, path, look, async page => page.getByRole('button', { name: '以表格查看' }).click())
    await expectGoodEverywhere(browser, app, `${path}?tab=timeline`, look, async page => page.getByRole('region', { name: '时间线' }).getByRole('listitem').first().waitFor())
    await expectGoodEverywhere(browser, app, `${path}?tab=about`, look, async page => page.getByRole('heading', { name: '只有我看得到' }).waitFor())
    await expectGoodEverywhere(browser, app, path, look, async page => {
      await page.getByRole('button', { name: '更多', exact: true }).click()
      await page.getByRole('menuitem', { name: '编辑' }).click()
      await page.getByRole('textbox', { name: '标签' }).fill('数据')
      await page.getByRole('textbox', { name: '标签' }).press('Enter')
    })
  })
})
