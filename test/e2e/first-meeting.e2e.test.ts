import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createContact, createRelation, createRole, getContact } from '#contract/contact.ts'
import { createAsk, listAsks } from '#contract/growth.ts'
import { listMessages, putMailAccount } from '#contract/mail.ts'
import { createMeeting, listMeetings } from '#contract/meeting.ts'
import { createPlan, getPlan } from '#contract/plan.ts'
import { editWorkspace } from '#contract/workspace.ts'
import type { ContactId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { readMail } from '#gateways/mail/read-mail.ts'
import { type RunningApp, startApp } from '../support/app.ts'
import { chromiumPath, launchChromium } from '../support/chromium.ts'
import { startSmtp } from '../support/smtp.ts'
import { compose, expectAccessible, expectGoodEverywhere, expectNoSideways, type Look, openPage, PHONE } from './page.ts'

describe.skipIf(chromiumPath === null)('the first meeting', () => {
  let browser: Browser
  let app: RunningApp
  let owner: Awaited<ReturnType<RunningApp['owner']>>
  let [zhang, zeng] = ['' as ContactId, '' as ContactId]
  beforeAll(async () => { browser = await launchChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    app = await startApp()
    owner = await app.owner()
    zhang = (await owner.client(createContact, { name: '张伟', salutation: '张经理', channels: [{ kind: 'email', value: 'zhang@example.test', label: '' }] })).contact.id
    await owner.client(createRole, { contactId: zhang, kind: 'manager', label: '', from: null, to: null })
    zeng = (await owner.client(createContact, { name: '曾颖', position: '副总裁助理', salutation: '曾老师', channels: [{ kind: 'email', value: 'zeng@example.test', label: '' }] })).contact.id
  })
  afterEach(() => app.stop())

  const open = async (look: Look = {}, path = `/people/${zeng}/first`) => {
    const opened = await openPage(browser, app, path, { cookie: owner.cookie, ...look })
    onTestFinished(() => opened.context.close())
    return opened
  }
  const introduced = () => owner.client(createRelation, { contactId: zeng, otherId: zhang, kind: 'introduced', direction: 'to', from: null, to: null })
  const asked = async (): Promise<void> => {
    for (const [text, mentor] of [['怎样尽快熟悉业务部门', false], ['怎样汇报', false], ['想请您做我的职场导师', true]] as const) await owner.client(createAsk, { contactId: zeng, text, mentor })
  }
  /** Lunch last Friday. */
  const met = () => owner.client(createMeeting, { title: '和曾老师的午餐', format: 'lunch', contactIds: [zeng], start: '2026-11-20T12:00' as WallTime, minutes: 60, place: '望江楼' })
  const step = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
  const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

  test('by keyboard: who introduced us, three asks in order, rehearsed, and the first talk arranged', async () => {
    const { page, complaints } = await open()
    await page.getByRole('heading', { level: 1, name: '和曾颖的第一次见面' }).waitFor()
    const pick = page.getByRole('combobox', { name: '介绍人' })
    await pick.focus()
    await compose(page, ['z', 'zhang'], '张')
    await page.getByRole('option', { name: /张伟/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '去掉介绍人张伟' }).waitFor()
    expect((await owner.client(getContact, { contactId: zeng })).relations).toMatchObject([{ kind: 'introduced', direction: 'to', other: { name: '张伟' }, toldOn: null }])

    const asks = step(page, /^三个诉求/)
    await asks.getByRole('button', { name: '加一条' }).press('Enter')
    await page.keyboard.type('怎样汇报')
    await page.keyboard.press('Enter')
    await asks.getByText('怎样汇报', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await asks.getByRole('button', { name: '加上：怎样尽快和相关的业务部门建立联系' }).press('Enter')
    await asks.getByRole('button', { name: '加上：想请您做我的职场导师' }).press('Enter')
    await asks.getByText('★').waitFor()
    await asks.getByRole('button', { name: '移动：怎样尽快和相关的业务部门建立联系' }).press('ArrowUp')
    await expect.poll(async () => (await owner.client(listAsks, { contactId: zeng })).asks.map(ask => ask.text)).toEqual(['怎样尽快和相关的业务部门建立联系', '怎样汇报', '想请您做我的职场导师'])
    await asks.getByText('「你希望我怎么帮助你？」').waitFor()
    expect(await asks.getByText(/我有三个诉求/).isVisible()).toBe(false)
    await asks.getByRole('button', { name: '看看可以怎么答' }).press('Enter')
    await expect.poll(() => asks.getByText(/我有三个诉求/).innerText()).toBe('谢谢您愿意抽时间。我有三个诉求：\n第一，想请教您怎样尽快和相关的业务部门建立联系；\n第二，想请教您怎样汇报；\n最后，想请您做我的职场导师，每个月能有机会向您请教。\n不知道您是否方便？')
    await expectAccessible(page, 'the asks')

    await page.getByRole('button', { name: '约第一次见面' }).press('Enter')
    const form = page.getByRole('dialog', { name: '约会面' })
    await form.getByRole('button', { name: '午餐' }).click()
    await form.getByRole('button', { name: '约定' }).press('Enter')
    await page.getByText('约好了：和曾老师的午餐').waitFor()
    expect((await owner.client(listMeetings, { contactId: zeng })).meetings).toMatchObject([{ format: 'lunch', rule: null }])
    expect(complaints).toEqual([])
  })

  test('a yes: role, plan, lunch on second Fridays in one act, then the invitation and the thanks leave together', async () => {
    const smtp = await startSmtp()
    onTestFinished(() => smtp.stop())
    await owner.client(putMailAccount, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
    const { plan } = await owner.client(createPlan, { fiscalYear: 2026 })
    await introduced()
    await asked()
    await met()
    const { page, complaints } = await open()
    const answer = step(page, /^对方的答复/)
    await answer.getByRole('button', { name: '答应了' }).press('Enter')
    await answer.getByText('这句话有两种读法').waitFor()
    await answer.getByText(/职业导师一般每月一次或两个月一次，1 小时/).waitFor()
    expect(await answer.getByLabel('频次').inputValue()).toBe('每月第二周周五')
    expect(await answer.getByLabel('哪天答应的').inputValue()).toBe('2026-11-20')
    expect(await answer.getByRole('textbox', { name: '邀请的话' }).inputValue()).toContain('非常感谢您答应成为我的职场导师！我暂时约您每月第二周周五中午 12:00 一起午餐（望江楼），如果您日程有变，我可以随时更改时间。')
    expect(await answer.getByLabel('谢谢介绍人张经理').isChecked()).toBe(true)
    await answer.getByLabel('对方怎么说的').fill('好，我做你的导师')
    await expectAccessible(page, 'a yes')
    await answer.getByRole('button', { name: '记下，并写信' }).press('Enter')

    const letters = page.getByRole('dialog', { name: '写信' })
    await letters.getByRole('button', { name: /发送 2 封/ }).waitFor()
    expect(await letters.getByRole('textbox', { name: '正文' }).inputValue()).toContain('非常感谢您答应成为我的职场导师！')
    await letters.getByRole('button', { name: /^2\./ }).press('Enter')
    expect(await letters.getByRole('textbox', { name: '正文' }).inputValue()).toContain('曾老师答应做我的职场导师了')
    await expectAccessible(page, 'two letters')
    const person = await owner.client(getContact, { contactId: zeng })
    expect(person.roles).toMatchObject([{ kind: 'career_mentor', from: '2026-11-20' }])
    const { lines } = await owner.client(getPlan, { planId: plan.id })
    expect(lines).toMatchObject([{ name: '曾颖', roleKind: 'career_mentor', cadenceText: '每月第二周周五', formatsText: '午餐', lengthText: '1 小时', locked: {} }])
    await letters.getByRole('button', { name: /发送 2 封/ }).press('Enter')
    await toast(page, '2 封信 10 秒后发出').waitFor()
    await answer.getByText(/告诉过张经理了/).waitFor()
    await answer.getByText('曾老师是你的职业导师', { exact: true }).waitFor()
    expect((await owner.client(listMessages, {})).items.map(({ settles, to }) => [to, settles]).sort()).toEqual([['zeng@example.test', ['told']], ['zhang@example.test', ['introduction']]])
    app.clock.ms += 11_000
    await app.deliver()
    const mails = await Promise.all(smtp.letters.map(({ raw }) => readMail(new Uint8Array(raw))))
    expect(mails.map(mail => [mail.calendars.length, /职场导师/.test(mail.text)]).sort()).toEqual([[0, true], [1, true]])
    expect(complaints).toEqual([])
  })

  test('one act is taken back as one; without a mailbox the words are copied and noted', async () => {
    await introduced()
    await asked()
    const { page, complaints } = await open()
    await page.getByRole('button', { name: /^④?\s*对方的答复/ }).press('Enter')
    const answer = step(page, /^对方的答复/)
    await answer.getByRole('button', { name: '答应了' }).press('Enter')
    await answer.getByRole('button', { name: '技能导师' }).press('Enter')
    await answer.getByLabel('教什么').fill('SQL')
    await expect.poll(() => answer.getByLabel('频次').inputValue()).toBe('两周一次')
    await answer.getByText('这一年还没有计划').waitFor()
    await answer.getByText('排出来的日子').waitFor()
    await answer.getByRole('button', { name: '记下，并写信' }).press('Enter')
    const words = page.getByRole('dialog', { name: '要告诉对方的话' })
    expect(await words.getByRole('textbox', { name: '给曾颖的话' }).inputValue()).toContain('非常感谢您愿意教我！')
    expect(await words.getByRole('textbox', { name: '给张伟的话' }).inputValue()).toContain('曾老师答应教我 SQL 了')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await words.getByRole('button', { name: '复制给张伟的话' }).press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('曾老师答应教我 SQL 了')
    await expectAccessible(page, 'words to copy')
    await words.getByRole('button', { name: '已经告诉曾颖' }).press('Enter')
    await expect.poll(async () => (await owner.client(listMeetings, { contactId: zeng })).meetings[0]?.told).toBe(true)
    await page.keyboard.press('Escape')
    await answer.getByText('曾老师是你的技能导师 · SQL').waitFor()
    await answer.getByRole('button', { name: '已经告诉张经理' }).press('Enter')
    await answer.getByText(/告诉过张经理了/).waitFor()
    // Thanked, told, and what they agreed to: three acts, the last first.
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Control+z')
      await toast(page, '已撤销').waitFor()
    }
    await answer.getByRole('button', { name: '答应了' }).waitFor()
    const { roles } = await owner.client(getContact, { contactId: zeng })
    expect([roles, (await owner.client(listMeetings, { contactId: zeng })).meetings, (await owner.client(listAsks, { contactId: zeng })).asks.map(ask => ask.agreed)]).toEqual([[], [], [null, null, null]])
    expect(complaints).toEqual([])
  })

  test('good everywhere, whatever step it has come to', { timeout: 120_000 }, async () => {
    await owner.client(putMailAccount, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: 9, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
    await expectGoodEverywhere(browser, app, `/people/${zeng}/first`, { cookie: owner.cookie }, async page => { await page.getByRole('combobox', { name: '介绍人' }).waitFor() })
    await introduced()
    await asked()
    await met()
    await expectGoodEverywhere(browser, app, `/people/${zeng}/first`, { cookie: owner.cookie }, async page => {
      await page.getByRole('button', { name: /^[①✓]?\s*谁介绍的/ }).click()
      await page.getByRole('button', { name: /三个诉求/ }).click()
      await page.getByRole('button', { name: '写信给张经理' }).waitFor()
    })
  })

  test('a no is noted, and the introducer is thanked as calmly', async () => {
    await introduced()
    await asked()
    await met()
    const { page, complaints } = await open()
    const answer = step(page, /^对方的答复/)
    await answer.getByRole('button', { name: '没有答应' }).press('Enter')
    await answer.getByLabel('对方怎么说的').fill('最近太忙')
    await answer.getByRole('button', { name: '记下答复' }).press('Enter')
    await toast(page, '记下了曾老师的答复').waitFor()
    await answer.getByText('这也是一个答复').waitFor()
    await answer.getByRole('button', { name: '看看这封信' }).press('Enter')
    await answer.getByText(/曾老师眼下不方便做我的导师/).waitFor()
    await expectAccessible(page, 'a no')
    await page.getByRole('button', { name: '答应了' }).waitFor()
    // What they answered to the other asks is noted right here.
    await page.getByRole('button', { name: /^③?\s*见面/ }).press('Enter')
    await step(page, /^见面/).getByRole('button', { name: '对方怎么回答的 · 怎样汇报' }).press('Enter')
    await page.getByRole('dialog', { name: '想请教的事' }).getByLabel('回答').fill('先说结论')
    await page.getByRole('dialog', { name: '想请教的事' }).getByRole('button', { name: '保存' }).press('Enter')
    await step(page, /^见面/).getByText('先说结论').waitFor()
    expect(complaints).toEqual([])
  })

  test('reached from the person; good in the dark, in English, on a phone', async () => {
    await introduced()
    await asked()
    await met()
    const { page } = await open({}, `/people/${zeng}`)
    await page.getByRole('button', { name: '更多', exact: true }).first().click()
    await page.getByRole('menuitem', { name: '第一次见面' }).click()
    await page.getByRole('heading', { level: 1, name: '和曾颖的第一次见面' }).waitFor()
    await page.getByRole('link', { name: '回到曾颖' }).click()
    await page.getByRole('heading', { level: 1, name: '曾颖' }).waitFor()
    await page.getByRole('link', { name: '第一次见面' }).click()
    await page.getByRole('heading', { level: 1, name: '和曾颖的第一次见面' }).waitFor()

    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog').getByRole('combobox')
    await palette.fill('zengying')
    await page.getByRole('option', { name: /^曾颖/, selected: true }).waitFor()
    await palette.press('ArrowRight')
    await page.getByRole('option', { name: '第一次见面' }).click()
    await page.getByRole('heading', { level: 1, name: '和曾颖的第一次见面' }).waitFor()

    const phone = await open({ size: PHONE, theme: 'dark' })
    await phone.page.getByRole('button', { name: '答应了' }).click()
    await phone.page.getByText('这句话有两种读法').waitFor()
    await expectNoSideways(phone.page, 'on a phone')
    await expectAccessible(phone.page, 'on a phone')
    await owner.client(editWorkspace, { locale: 'en' })
    const english = await open({ locale: 'en' })
    await english.page.getByRole('button', { name: 'Yes' }).click()
    await english.page.getByText('This can be read in two ways').waitFor()
    expect(await english.page.getByLabel('Frequency').inputValue()).toBe('second Friday of every month')
    await expectAccessible(english.page, 'in English')
  })
})
