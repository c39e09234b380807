import { expect, test } from 'vitest'
import { undoAct } from '#contract/change.ts'
import { createContact, getContact, listContacts } from '#contract/contact.ts'
import { logInteraction } from '#contract/interaction.ts'
import * as contract from '#contract/plan.ts'
import { readCsv } from '#formats/workbook/read-csv.ts'
import { type Browser, onEachEngine } from '../../test/support/door.ts'

const newPlan = async ({ call }: Browser, fiscalYear = 2026): Promise<string> => (await call(contract.createPlan, { fiscalYear })).plan.id

onEachEngine(open => {
  test('a pasted range: new people by name, known people found, every cell read; one undo takes it all out', async () => {
    const door = await open()
    const { call, ...owner } = await door.owner()
    const planId = await newPlan({ call, ...owner })
    const { contact } = await call(createContact, { name: '李敏', organization: '茶厂' })
    const { actId, lines } = await call(contract.editLines, {
      planId,
      create: [
        { name: '张经理', position: '市场部经理', cadenceText: '每个月一次', lengthText: '一个小时', formatsText: '面对面或者远程会议', extra: { 座位: '3 排' } },
        { name: ' 李敏 ', department: '数据', cadenceText: '看缘分', roleKind: 'skill_mentor' },
        { name: '李敏', cadenceText: '半年一次' },
      ],
    })
    expect(lines.map(({ name, salutation, organization, cadence, length, formats, unread, minutesPerYear }) => [name, salutation, organization, cadence, length, formats, unread, minutesPerYear])).toEqual([
      ['张经理', '张经理', '', { kind: 'every', n: 1, unit: 'month' }, { min: 60, max: 60 }, ['face_to_face', 'remote_meeting'], [], 720],
      ['李敏', '李老师', '茶厂', null, null, [], ['看缘分'], null],
      ['李敏', '李老师', '茶厂', { kind: 'every', n: 6, unit: 'month' }, null, [], [], null],
    ])
    expect(lines.map(({ contactId }) => contactId === contact.id)).toEqual([false, true, true])
    expect((await call(getContact, { contactId: contact.id })).contact.department).toBe('数据')
    expect(lines[0]?.cup).toMatchObject({ planned: true, interval: expect.closeTo(30.4, 0), dueOn: '2026-11-23' })
    await call(undoAct, { actId })
    expect((await call(contract.getPlan, { planId })).lines).toEqual([])
    expect((await call(listContacts, {})).items.map(({ name, department }) => [name, department])).toEqual([['李敏', '']])
    expect(door.bugs).toEqual([])
  })

  test('cells of the person and of the line; several edits of one line; what is not there is refused whole', async () => {
    const door = await open()
    const owner = await door.owner()
    const planId = await newPlan(owner)
    const { lines: [line] } = await owner.call(contract.editLines, { planId, create: [{ name: '张伟', cadenceText: '每周一次', lengthText: '半小时' }] })
    const lineId = line?.id ?? ''
    const { actId, lines } = await owner.call(contract.editLines, { planId, change: [{ lineId, position: '总监', closeness: 5 }, { lineId, cadenceText: '两周一次', stateReason: '太忙', state: 'lowered', extra: { 座位: '1' } }] })
    expect(lines).toMatchObject([{ position: '总监', salutation: '张总', closeness: 5, cadence: { n: 2, unit: 'week' }, length: { min: 30 }, state: 'lowered', extra: { 座位: '1' } }])
    await owner.call(undoAct, { actId })
    expect((await owner.call(contract.getPlan, { planId })).lines).toMatchObject([{ position: '', closeness: null, cadenceText: '每周一次', state: 'kept', extra: {} }])

    await expect(owner.call(contract.editLines, { planId, create: [{ name: '谁' }], change: [{ lineId: 'none', topic: '' }] })).rejects.toMatchObject({ key: 'plan_line.not_found' })
    await expect(owner.call(contract.editLines, { planId, create: [{ name: '  ' }] })).rejects.toMatchObject({ key: 'contact.name_required' })
    await expect(owner.call(contract.editLines, { planId, change: [{ lineId, goalId: 'none' }] })).rejects.toMatchObject({ key: 'goal.not_found' })
    await expect(owner.call(contract.editLines, { planId: 'none', create: [{ name: '谁' }] })).rejects.toMatchObject({ key: 'plan.not_found' })
    expect((await owner.call(listContacts, {})).items).toHaveLength(1)

    const removed = await owner.call(contract.editLines, { planId, remove: [lineId, lineId] })
    expect((await owner.call(contract.getPlan, { planId })).lines).toEqual([])
    expect((await owner.call(listContacts, {})).items[0]?.cup.planned).toBe(false)
    await owner.call(undoAct, { actId: removed.actId })
    expect((await owner.call(listContacts, {})).items[0]?.cup).toMatchObject({ planned: true, interval: 7 })
    expect(door.bugs).toEqual([])
  })

  test('of several people of one name a new line is about the one this plan knows', async () => {
    const door = await open()
    const owner = await door.owner()
    const planId = await newPlan(owner)
    await owner.call(createContact, { name: '张伟', organization: '茶厂' })
    const second = await owner.call(createContact, { name: '张伟', organization: '瓷厂' })
    await owner.call(contract.editLines, { planId, create: [{ contactId: second.contact.id }] })
    const { lines } = await owner.call(contract.editLines, { planId, create: [{ name: '张伟' }] })
    expect(lines).toMatchObject([{ organization: '瓷厂' }])
  })

  test('goals with people and gaps; the next year takes over goals and the lines that were kept', async () => {
    const door = await open()
    const owner = await door.owner()
    const planId = await newPlan(owner)
    const goal = (await owner.call(contract.createGoal, { planId, title: ' 升职 ' })).goal
    const gap = (await owner.call(contract.createGoal, { planId, title: '学会数据分析' })).goal
    await expect(owner.call(contract.createGoal, { planId, title: ' ' })).rejects.toMatchObject({ key: 'goal.title_required' })
    await owner.call(contract.editLines, { planId, create: [{ name: '张伟', goalId: goal.id, state: 'lowered', stateReason: '忙', cadenceText: '每月一次' }, { name: '老周', goalId: gap.id, state: 'let_go' }] })
    await owner.call(contract.editPlan, { planId, budgetMinutes: 600, extraColumns: ['座位'] })
    expect((await owner.call(contract.getPlan, { planId })).goals).toMatchObject([{ title: '升职', lines: 1 }, { title: '学会数据分析', lines: 0 }])
    await owner.call(contract.editGoal, { goalId: gap.id, title: '数据', position: 0 })
    expect((await owner.call(contract.getPlan, { planId })).goals.map(({ title }) => title)).toEqual(['数据', '升职'])

    const next = await owner.call(contract.createPlan, { fiscalYear: 2027, copyFrom: planId as never })
    expect(next.plan).toMatchObject({ fiscalYear: 2027, startOn: '2027-01-01', endOn: '2027-12-31', extraColumns: ['座位'] })
    const taken = await owner.call(contract.getPlan, { planId: next.plan.id })
    expect(taken.lines).toMatchObject([{ name: '张伟', state: 'kept', stateReason: '', cadenceText: '每月一次' }])
    expect(taken.goals.find(({ id }) => id === taken.lines[0]?.goalId)?.title).toBe('升职')
    await expect(owner.call(contract.createPlan, { fiscalYear: 2027 })).rejects.toMatchObject({ key: 'plan.exists' })
    const plans = await owner.call(contract.listPlans, {})
    expect([plans.items.map(({ fiscalYear }) => fiscalYear), plans.inForce, plans.current.fiscalYear]).toEqual([[2027, 2026], planId, 2026])

    await owner.call(undoAct, { actId: next.actId })
    expect((await owner.call(contract.listPlans, {})).items).toHaveLength(1)
    const removal = await owner.call(contract.removeGoal, { goalId: goal.id })
    expect((await owner.call(contract.getPlan, { planId })).lines[0]?.goalId).toBe(null)
    await owner.call(undoAct, { actId: removal.actId })
    expect((await owner.call(contract.getPlan, { planId })).lines[0]?.goalId).toBe(goal.id)
    const whole = await owner.call(contract.removePlan, { planId })
    expect((await owner.call(listContacts, {})).items.map(({ cup }) => cup.planned)).toEqual([false, false])
    await owner.call(undoAct, { actId: whole.actId })
    expect((await owner.call(contract.getPlan, { planId })).lines).toHaveLength(2)
    expect(door.bugs).toEqual([])
  })

  test('the year against its budget: planned, spent, what to lower first and why', async () => {
    const door = await open()
    const owner = await door.owner()
    const planId = await newPlan(owner)
    const { lines } = await owner.call(contract.editLines, { planId, create: [
      { name: '李敏', roleKind: 'skill_mentor', cadenceText: '两周一次', lengthText: '一个小时' },
      { name: '张伟', roleKind: 'peer', closeness: 2, cadenceText: '每月一次', lengthText: '半小时' },
      { name: '老周', roleKind: 'former_colleague', closeness: 1, cadenceText: '半年一次', lengthText: '15 分钟' },
      { name: '王总', cadenceText: '按需' },
    ] })
    await owner.call(contract.editPlan, { planId, budgetMinutes: 1500 })
    await owner.call(logInteraction, { on: '2026-11-20', format: 'lunch', contactIds: [lines[1]?.contactId ?? ''], minutes: 45, money: 8850 })
    const { budget } = await owner.call(contract.getPlan, { planId })
    expect(budget).toMatchObject({ plannedMinutes: expect.closeTo(26 * 60 + 360 + 30, -2), budgetMinutes: 1500, unknownLines: 1, spentMinutes: 45, spentMoney: 8850 })
    expect(budget.byRole.map(({ roleKind }) => roleKind)).toEqual(['skill_mentor', 'peer', 'former_colleague'])
    expect(budget.suggestions.map(({ name, action, cadenceText, reason }) => [name, action, cadenceText, reason.text !== ''])).toEqual([['老周', 'let_go', '', true], ['张伟', 'lower', '两个月一次', true]])
    await owner.call(contract.editPlan, { planId, budgetMinutes: null })
    expect((await owner.call(contract.getPlan, { planId })).budget).toMatchObject({ budgetMinutes: null, suggestions: [] })
  })

  test('proposals, phrases and the lecture’s sentence save nothing', async () => {
    const door = await open()
    const owner = await door.owner()
    expect(await owner.call(contract.proposeCadence, { roleKind: 'career_mentor', closeness: null, busyness: null })).toMatchObject({ cadence: { kind: 'range' }, length: { min: 60, max: 60 }, cadenceText: expect.stringContaining('月') })
    expect(await owner.call(contract.readPhrases, { texts: ['隔周，半小时，喝咖啡', ''] })).toMatchObject({ items: [{ cadence: { n: 2, unit: 'week' }, minutes: [30, 30], formats: ['coffee'] }, { cadence: null, minutes: null }] })
    expect(await owner.call(contract.readSentence, { text: '张经理，市场部经理，负责整合营销，每个月一次，面对面或者远程会议，一个小时，主题是如何将我的工作与最新的整合营销项目做结合' }))
      .toMatchObject({ name: '张经理', cadence: { kind: 'every', n: 1, unit: 'month' }, length: { min: 60, max: 60 }, formats: ['face_to_face', 'remote_meeting'] })
    expect((await owner.call(listContacts, {})).items).toEqual([])
  })

  test('the sheet goes down in the plan’s order, in either language, under a name of its own', async () => {
    const door = await open()
    const owner = await door.owner()
    const planId = await newPlan(owner)
    await owner.call(contract.editLines, { planId, create: [{ name: '乙', order: 2 }, { name: '甲', order: 1, roleKind: 'skill_mentor', need: 'high' }] })
    const cells = async (headings: 'zh-CN' | 'en') => readCsv(await owner.call.down(contract.exportPlan, { planId, format: 'csv', headings })).sheets[0]?.rows ?? []
    const [chinese, english] = [await cells('zh-CN'), await cells('en')]
    expect(chinese.map(row => row[0])).toEqual(['姓名', '甲', '乙'])
    expect(chinese[1]).toEqual(expect.arrayContaining(['技能导师', '高']))
    expect([english[0]?.slice(0, 3), english[0]?.at(-1)]).toEqual([['Name', 'Job title', 'Work'], 'Xucha key'])
    expect(english[1]).toEqual(expect.arrayContaining(['Skill mentor', 'High']))
    const response = await owner.send(`/api/plans/${planId}/sheet`)
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('2026 财年人脉计划.xlsx'))
    await expect(owner.call.down(contract.exportPlan, { planId: 'none' })).rejects.toMatchObject({ key: 'plan.not_found' })
  })
})
