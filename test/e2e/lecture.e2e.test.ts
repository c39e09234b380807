import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWNER } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { hasDovecot } from '../support/dovecot.ts'
import { hasOtherCalendar } from '../support/mentor.ts'
import { type LectureWorld, LIN, openLecture, WANG, ZENG } from './lecture-world.ts'
import { compose, expectNoSideways, type Opened, openPage, PHONE } from './page.ts'

/** From the first ask to the thank-you letter, as the lecture tells it (issue 4): each step by the page, each letter through real servers, the mentor with programs of her own. */
describe.skipIf(chromiumPath === null || !hasDovecot || !hasOtherCalendar)('the lecture’s story', { retry: 0 }, () => {
  let browser: Browser
  let world: LectureWorld
  let opened: Opened
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    [browser, world] = await Promise.all([launchChromium(), openLecture('2026-11-23 09:00')])
    opened = await openPage(browser, { url: world.url }, '/')
    page = opened.page
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const toast = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
  const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
  const go = async (path: string): Promise<void> => { await page.goto(path) }

  /** The pages of the mentor and of the series, once they are there. */
  const places = { zeng: '', series: '' }
  const addPerson = async (name: string, salutation: string, position: string, email: string): Promise<string> => {
    await go('/people')
    await page.getByRole('button', { name: '添加', exact: true }).first().click()
    const form = dialog('添加一个人')
    await form.getByLabel('姓名').fill(name)
    await form.getByRole('button', { name: '职位、公司、称呼……' }).click()
    await form.getByLabel('职位').fill(position)
    await form.getByLabel('称呼', { exact: true }).fill(salutation)
    await form.getByRole('button', { name: '添加', exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('button', { name: '更多', exact: true }).click()
    await page.getByRole('menuitem', { name: '编辑' }).click()
    const edit = dialog(`编辑 ${name}`)
    await edit.getByRole('button', { name: '加一种' }).click()
    await edit.getByLabel('方式').selectOption('email')
    await edit.getByLabel('号码或地址').fill(email)
    await edit.getByRole('button', { name: '保存' }).click()
    await edit.waitFor({ state: 'detached' })
    return new URL(page.url()).pathname
  }

  test('the first day: an account, the mailbox set up and tried, the manager and whom he introduces', async () => {
    await page.waitForURL('**/welcome')
    await page.getByLabel('怎么称呼你').fill(OWNER.name)
    await page.getByLabel('登录名').fill(OWNER.login)
    await page.getByLabel('密码').fill(OWNER.password)
    await page.getByRole('button', { name: '建好账号' }).click()
    await page.getByRole('button', { name: /从空白开始/ }).click()
    await page.getByRole('button', { name: '以后再说' }).click()
    await page.waitForURL('**/today')

    await go('/settings/mail')
    await page.getByLabel('你的邮箱地址').fill(LIN)
    await page.getByLabel('密码', { exact: true }).fill('pw')
    for (const [label, port] of [['发信（SMTP）', world.smtpPort], ['收信（IMAP）', world.imapPort]] as const) {
      const server = page.getByRole('group', { name: label })
      await server.getByLabel('服务器地址').fill('127.0.0.1')
      await server.getByLabel('端口').fill(String(port))
      await server.getByLabel('加密').selectOption('none')
    }
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('邮箱已保存').waitFor()
    await page.getByRole('button', { name: '测试' }).click()
    await page.getByText('发信：可以').waitFor()
    await page.getByText('收信：可以').waitFor()

    await go('/plan')
    await page.getByRole('button', { name: '新建 2026 财年计划' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /^新建/ }).click()
    await toast('已新建 2026 财年计划').waitFor()

    await addPerson('王建国', '王总', '项目总监', WANG)
    places.zeng = await addPerson('曾颖', '曾教授', '副总裁助理', ZENG)
  })

  /** Looks the letters over in their dialog and sends them; they leave ten seconds later. */
  const send = async (title: string): Promise<void> => {
    const letters = dialog(title)
    await letters.getByRole('button', { name: '预览' }).click()
    await letters.getByRole('button', { name: '继续修改' }).waitFor()
    await letters.getByRole('button', { name: /^发送/ }).click()
    await toast(/封信 10 秒后发出/).waitFor()
    await letters.waitFor({ state: 'detached' })
  }
  const mail = async (where: Locator | Page, title: string): Promise<void> => {
    await where.getByRole('button', { name: '发邮件' }).click()
    await send(title)
  }
  const step = (name: RegExp) => page.getByRole('region', { name })

  test('王总 introduces 曾教授; three asks, the last to be my mentor, are rehearsed, and the first lunch is arranged', async () => {
    await page.getByRole('link', { name: '第一次见面' }).click()
    await page.getByRole('heading', { level: 1, name: '和曾颖的第一次见面' }).waitFor()
    await page.getByRole('combobox', { name: '介绍人' }).fill('王总')
    await page.getByRole('option', { name: /王建国/ }).click()
    await page.getByText('王建国介绍的').waitFor()
    const asks = step(/^三个诉求/)
    await asks.getByRole('button', { name: '加上：怎样尽快和相关的业务部门建立联系' }).click()
    await asks.getByText('怎样尽快和相关的业务部门建立联系', { exact: true }).waitFor()
    await asks.getByRole('button', { name: '加一条' }).click()
    await page.keyboard.type('刚做项目经理，先学什么')
    await page.keyboard.press('Enter')
    await asks.getByText('刚做项目经理，先学什么', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await asks.getByRole('button', { name: '加上：想请您做我的职场导师' }).click()
    await asks.getByText('★').waitFor()
    await asks.getByText('「你希望我怎么帮助你？」').waitFor()
    await asks.getByRole('button', { name: '看看可以怎么答' }).click()
    await asks.getByText(/我有三个诉求：\s*第一，.*业务部门建立联系；\s*第二，.*先学什么；\s*最后，想请您做我的职场导师/).waitFor()

    await page.getByRole('button', { name: '约第一次见面' }).click()
    const form = dialog('约会面')
    await form.getByRole('button', { name: '午餐' }).click()
    await form.getByLabel('哪天').fill('2026-11-27')
    await form.getByLabel('地点').fill('楼下湘菜馆')
    await form.getByRole('button', { name: '约定' }).click()
    await page.getByRole('heading', { level: 1, name: '和曾教授的午餐' }).waitFor()
    await mail(page, '告知对方')
    await world.pass(15)
    expect((await world.arrives(world.mentor, 'REQUEST', 1)).from).toContain(LIN)
    expect(await world.mentor.shows('2026-11-23', '2026-12-31')).toEqual(['2026-11-27 12:00 和曾教授的午餐'])
  })

  test('「好，我做你的导师」: role, plan and the monthly lunch in one act; the invitation and the thanks to 王总 are in their mailboxes', async () => {
    await world.becomes('2026-11-27 13:30')
    await go('/today')
    await page.getByRole('region', { name: '今天见面' }).getByRole('link', { name: '和曾教授的午餐', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '和曾教授的午餐' }).waitFor()
    await page.getByRole('button', { name: '见过了' }).first().click()
    await dialog('见过了').getByRole('button', { name: '保存' }).click()
    await toast('已记下这次会面').waitFor()

    await go(`${places.zeng}/first`)
    const answer = step(/^对方的答复/)
    await answer.getByRole('button', { name: '答应了' }).click()
    await answer.getByLabel('对方怎么说的').fill('好，我做你的导师')
    await answer.getByText('这句话有两种读法').waitFor()
    expect(await answer.getByLabel('频次').inputValue()).toBe('每月第二周周五')
    await answer.getByRole('radio', { name: /第二个周五/ }).check()
    expect(await answer.getByRole('list').first().getByRole('listitem').count()).toBe(12)
    await answer.getByRole('button', { name: '午餐', exact: true }).click()
    await answer.getByLabel('地点').fill('楼下湘菜馆')
    expect(await answer.getByRole('textbox', { name: '邀请的话' }).inputValue()).toContain('如果您日程有变，我可以随时更改时间')
    await answer.getByRole('button', { name: '记下，并写信' }).click()
    const letters = dialog('写信')
    const words = letters.getByRole('textbox', { name: '正文' })
    await expect.poll(() => words.inputValue()).toContain('非常感谢您答应成为我的职场导师！')
    await letters.getByRole('button', { name: /^2\./ }).click()
    await words.fill((await words.inputValue()).replace('\n\n林晓雨', '\n\n改天请您喝茶。\n\n林晓雨'))
    await send('写信')
    await answer.getByText(/告诉过王总了/).waitFor()
    await answer.getByRole('link', { name: /^固定会面：/ }).click()
    await page.getByText('对方都知道了', { exact: true }).waitFor()
    places.series = new URL(page.url()).pathname
    await world.pass(15)
    const invitation = await world.arrives(world.mentor, 'REQUEST', 2)
    expect(invitation.text).toContain('非常感谢您答应成为我的职场导师！')
    expect(invitation.text).toContain('如果您日程有变，我可以随时更改时间')
    expect(invitation.text).toContain('向您汇报我的工作进展并得到您的指点')
    expect(await world.mentor.shows('2026-12-01', '2027-05-01')).toEqual(['2026-12-11', '2027-01-08', '2027-02-12', '2027-03-12', '2027-04-09'].map(day => `${day} 12:00 和曾教授的午餐`))
    expect((await world.arrives(world.manager, null, 1)).text).toMatch(/^王总：[\s\S]*介绍我认识曾教授[\s\S]*答应做我的职场导师了[\s\S]*改天请您喝茶。/)

    await page.getByRole('link', { name: '看计划' }).click()
    await page.getByRole('rowheader', { name: '曾颖' }).waitFor()
    await page.getByRole('listitem').filter({ hasText: /^已锁定 [\d.]+ 小时$/ }).waitFor()
  })

  test('the first lunch is summed up and closed', async () => {
    await go('/today')
    await page.getByRole('region', { name: '收尾' }).getByRole('link', { name: /^写总结/ }).click()
    await mail(page.locator('[data-step="summary"]'), '发总结')
    await page.getByText('这一场已经收尾').waitFor()
    await world.pass(15)
    await world.arrives(world.mentor, null, 1)
  })

  /** What the page of the series says of the answers, asked until it says so. */
  const answers = async (says: string | RegExp): Promise<void> => {
    await go(places.series)
    const section = page.getByRole('region', { name: '答复' })
    await expect.poll(async () => {
      await page.reload()
      await page.getByRole('heading', { level: 1, name: '和曾教授的午餐' }).waitFor()
      return section.innerText()
    }, { timeout: 15_000 }).toMatch(says)
  }

  test('the mentor’s calendar accepts', async () => {
    await world.mentor.accept('2026-11-27T15:05:00+08:00', '好的，到时见。')
    await world.becomes('2026-11-27 15:11')
    await answers(/接受了[\s\S]*好的，到时见/)
  })

  test('she proposes another day for one lunch: one press moves it, and her calendar shows it there; another lunch is called off', async () => {
    await world.becomes('2026-12-02 09:00')
    await world.mentor.counter('2026-12-02T09:05:00+08:00', '8 号我出差，改到 15 号可以吗？', '2027-01-08T12:00', '2027-01-15T12:00')
    await world.becomes('2026-12-02 09:11')
    await answers(/想改到 2027 年 1 月 15 日 12:00/)
    await page.getByRole('button', { name: /^接受：曾颖/ }).click()
    await page.getByText('原定 2027 年 1 月 8 日').waitFor()
    await send('告知对方')
    await world.pass(15)
    const moved = await world.arrives(world.mentor, 'REQUEST', 3)
    expect([moved.talk, moved.sequence]).toEqual(['2027-01-08T04:00:00+00:00', 1])
    expect(await world.mentor.shows('2027-01-01', '2027-02-01')).toEqual(['2027-01-15 12:00 和曾教授的午餐'])

    await page.getByRole('button', { name: /2 月 12 日的操作/ }).click()
    await page.getByRole('menuitem', { name: '取消这一场' }).click()
    await dialog(/取消 .*2 月 12 日 这一场/).getByRole('button', { name: '取消这一场' }).click()
    await page.getByRole('heading', { name: '还要告知 1 条' }).waitFor()
    await mail(page, '告知对方')
    await world.pass(15)
    await world.arrives(world.mentor, 'CANCEL', 1)
    expect(await world.mentor.shows('2026-12-01', '2027-04-01')).toEqual(['2026-12-11', '2027-01-15', '2027-03-12'].map(day => `${day} 12:00 和曾教授的午餐`))
  })

  test('what grew over the month fills the four parts; the goal is set, all is ready, the brief holds it', async () => {
    for (const [day, key, text] of [['11-30', '1', '埋点方案上线，漏斗当天能看'], ['12-03', '2', '和运营对需求要先讲清楚目标'], ['12-07', '3', '评审会没有提前发材料'], ['12-10', '4', '排期总被插队']] as const) {
      await world.becomes(`2026-${day < '12-02' ? '12-02' : day} 18:00`)
      await go('/growth')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press(key)
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await page.getByRole('list').getByText(text).first().waitFor()
    }
    await world.becomes('2026-12-11 11:20')
    await go('/today')
    await page.getByText('今天有 1 场会面').waitFor()
    await page.getByRole('region', { name: '今天见面' }).getByRole('listitem').filter({ hasText: '今天 12:00' }).getByRole('link', { name: /^准备/ }).click()
    await page.getByRole('heading', { level: 1, name: '和曾教授的午餐' }).waitFor()
    await page.getByText('自 11 月 27 日 上次见面以来').waitFor()
    await page.getByRole('button', { name: '全部带入（4 条）' }).click()
    await toast('已从成长日志带入 4 条').waitFor()
    const parts = ['工作小结', '学到的东西', '犯的错误', '碰到的问题']
    await expect.poll(() => Promise.all(parts.map(part => page.getByLabel(part).inputValue()))).toEqual(['- 埋点方案上线，漏斗当天能看', '- 和运营对需求要先讲清楚目标', '- 评审会没有提前发材料', '- 排期总被插队'])
    await page.getByLabel('这次想达到什么').fill('想清楚要不要转产品')
    await page.keyboard.press('Tab')
    await page.getByText('已保存').first().waitFor()
    await page.getByRole('button', { name: '准备好了', exact: true }).click()
    await page.getByText('已准备', { exact: true }).waitFor()
    await page.getByRole('link', { name: '一页小抄' }).click()
    await page.getByRole('region', { name: '这次想达到什么' }).getByText('想清楚要不要转产品').waitFor()
    await page.getByRole('region', { name: '碰到的问题' }).getByText('排期总被插队').waitFor()
  })

  test('at the table, on a phone that loses the network in mid-sentence: nothing written is lost', async () => {
    await world.becomes('2026-12-11 12:05')
    const cookie = (await opened.context.cookies()).find(({ name }) => name === 'xucha_session')
    if (cookie === undefined) throw new Error('nobody is signed in')
    const phone = await openPage(browser, { url: world.url }, `${places.series}/2026-12-11T12%3A00?step=notes`, { size: PHONE, cookie: { name: cookie.name, value: cookie.value } })
    const notes = phone.page.getByRole('textbox', { name: '会面记录' })
    await notes.tap()
    await phone.page.keyboard.type('先做一个小项目试试产品的活，')
    await phone.page.getByText('已保存', { exact: true }).waitFor()
    await phone.context.setOffline(true)
    await compose(phone.page, ['b', 'bie', 'bie ji'], '别急着转', 'Space')
    await phone.page.getByText('已存在这台设备上，联网后送出').waitFor()
    await phone.page.keyboard.press('Enter')
    await phone.page.keyboard.type('#建议 每周写一段复盘')
    await phone.context.setOffline(false)
    await phone.page.getByText('已保存', { exact: true }).waitFor()
    // Once the network is back people are found again, and a line is marked as a thing to do.
    for (const [before, after] of [['周三前把复盘发给', ''], ['', '介绍产品部的李敏']] as const) {
      await phone.page.keyboard.press('Enter')
      await phone.page.keyboard.type(`${before}@曾`)
      await phone.page.getByRole('option', { name: /曾颖/ }).tap()
      await expect.poll(() => notes.inputValue()).toContain(`${before}@曾颖 `)
      await phone.page.keyboard.type(after)
      await phone.page.getByRole('button', { name: '标成 #待办' }).tap()
      await expect.poll(() => notes.inputValue()).toContain(`#待办 ${before}@曾颖 ${after}`)
    }
    await expectNoSideways(phone.page, 'notes 390')
    await notes.blur()
    await phone.page.getByText('已保存', { exact: true }).waitFor()
    expect(await notes.inputValue()).toBe('先做一个小项目试试产品的活，别急着转\n#建议 每周写一段复盘\n#待办 周三前把复盘发给@曾颖 \n#待办 @曾颖 介绍产品部的李敏')
    complaints.push(...phone.complaints)
    await phone.context.close()
  })

  test('held; the summary with thanks is edited and sent, and leaves once although the server dies in between', async () => {
    await world.becomes('2026-12-11 13:30')
    await go(`${places.series}/2026-12-11T12%3A00`)
    await expect.poll(() => page.getByRole('textbox', { name: '会面记录' }).inputValue()).toContain('介绍产品部的李敏')
    await page.getByRole('button', { name: '见过了' }).first().click()
    const hold = dialog('见过了')
    await expect.poll(() => hold.getByLabel('要做什么').first().inputValue()).toContain('复盘发给')
    await hold.getByText('每周写一段复盘').waitFor()
    await hold.getByRole('button', { name: '保存' }).click()
    await toast('已记下这次会面').waitFor()

    const summing = page.locator('[data-step="summary"]')
    const letter = summing.getByRole('textbox', { name: '给 曾教授 的话' })
    await expect.poll(() => letter.inputValue()).toMatch(/曾教授：[\s\S]*先做一个小项目[\s\S]*我：把复盘发给您/)
    await letter.focus()
    // Before the name at its end.
    for (const key of ['Control+End', 'ArrowUp', 'ArrowUp', 'End']) await page.keyboard.press(key)
    await compose(page, ['xia', 'xia ge yue'], '下个月见！', 'Space')
    await mail(summing, '发总结')
    // Pressed and promised, but not gone yet.
    await world.crash(3)
    const letters = async (): Promise<number> => (await world.mentor.mails()).filter(({ method }) => method === null).length
    expect(await letters()).toBe(1)
    await world.pass(15)
    const summary = await world.arrives(world.mentor, null, 2)
    expect(summary.text).toMatch(/非常感谢您[\s\S]*先做一个小项目[\s\S]*再次感谢您的时间和指点！下个月见！\r?\n\r?\n林晓雨/)
    expect(summary.subject).toBe('12 月 11 日午餐的总结')
    await world.crash(60)
    await world.pass(600)
    expect(await letters()).toBe(2)
  })

  test('the loop is closed, the cup is full, and the next preparation holds what is open', async () => {
    await go(`${places.series}/2026-12-11T12%3A00`)
    await page.getByText('这一场已经收尾').waitFor()
    await page.getByText('下一场是 2027 年 1 月 15 日').waitFor()
    await page.getByRole('link', { name: '去准备下一场' }).click()
    await page.waitForURL('**/2027-01-08T12%3A00*')
    await page.getByText('把复盘发给曾教授').waitFor()
    await page.getByText('介绍产品部的李敏').waitFor()
    await page.getByText('每周写一段复盘').waitFor()
    await go(places.zeng)
    await page.getByText('刚沏').first().waitFor()
  })

  test('nothing was complained of on the way', () => {
    expect([...opened.complaints, ...complaints]).toEqual([])
    expect(world.bugs()).toEqual([])
  })
})
