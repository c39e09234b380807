import { readFileSync } from 'node:fs'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { undoAct } from '#contract/change.ts'
import { getContact, listContacts } from '#contract/contact.ts'
import * as contract from '#contract/import.ts'
import { exportPlan, getPlan, listPlans } from '#contract/plan.ts'
import { writeXlsx } from '#formats/workbook/write-xlsx.ts'
import { type Browser, onEachEngine } from '../../test/support/door.ts'

const corpora = new URL('../../../shared/corpora/plan-sheets/', import.meta.url)
const hasCorpora = existsSync(corpora)
const corpus = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, corpora)))

const csv = (...rows: readonly string[][]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(rows.map(row => row.join(',')).join('\n'))
const stage = async ({ call }: Browser, bytes: Uint8Array<ArrayBuffer>, fileName = '计划.csv') => (await call.up(contract.createImport, { fileName }, bytes)).import
const rowsOf = async ({ call }: Browser, importId: string, state?: 'doubt' | 'change' | 'create' | 'error' | 'same') => (await call(contract.listImportRows, { importId, ...(state && { state }) })).items
const acceptAll = async (browser: Browser, importId: string) => {
  for (const { row } of await rowsOf(browser, importId, 'doubt')) await browser.call(contract.mendImportRow, { importId, row, decision: 'accept' })
}
const planOf = async ({ call }: Browser) => {
  const { inForce } = await call(listPlans, {})
  return call(getPlan, { planId: inForce ?? '' })
}

onEachEngine(open => {
  test.skipIf(!hasCorpora).each(['plan-libreoffice.xlsx', 'plan_gbk.csv', 'plan_bom.csv'])('%s: staged, a doubt decided, applied, shown, exported, the same again', async name => {
    const door = await open()
    const owner = await door.owner()
    const staged = await stage(owner, corpus(name), name)
    expect(staged).toMatchObject({ state: 'staged', planId: null, headerRow: 0, counts: { create: 8, doubt: 3, error: 0, change: 0, same: 0 } })
    expect(staged.columns.map(({ kind }) => kind)).toEqual(['name', 'position', 'workContent', 'cadence', 'formats', 'length', 'topic', 'manager', 'email', 'notes'])
    const doubts = await rowsOf(owner, staged.id, 'doubt')
    expect(doubts.map(({ name, problems }) => [name, problems.map(({ text }) => text)])).toEqual([['张经理', ['“张经理”只有称呼，还不知道名字']], ['孙主任', ['“孙主任”只有称呼，还不知道名字']], ['老周', ['“老周”只有称呼，还不知道名字']]])
    const first = doubts[0]
    expect(await owner.call(contract.mendImportRow, { importId: staged.id, row: first?.row ?? 0, cells: ['张伟', ...(first?.cells.slice(1) ?? [])] })).toMatchObject({ name: '张伟', state: 'create', problems: [], actId: expect.any(String) })
    expect(await owner.call(contract.mendImportRow, { importId: staged.id, row: first?.row ?? 0, cells: ['张伟', ...(first?.cells.slice(1) ?? [])] })).toMatchObject({ actId: null })

    const applied = await owner.call(contract.applyImport, { importId: staged.id })
    expect(applied).toMatchObject({ created: 9, changed: 0, same: 0, left: 2, import: { state: 'staged', counts: { applied: 9, doubt: 2 } } })
    expect((await owner.call(contract.listImports, {})).items.map(({ id }) => id)).toEqual([staged.id])
    await acceptAll(owner, staged.id)
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ created: 2, left: 0, import: { state: 'applied' } })
    expect((await owner.call(contract.listImports, {})).items).toEqual([])

    const plan = await planOf(owner)
    expect(plan.lines.map(line => line.name)).toEqual(['张伟', '曾颖', '李敏', '王建国', '周明', '欧阳雪', '单晓东', 'Lily Chen', '买买提·艾力', '孙主任', '老周'])
    expect(plan.lines[0]).toMatchObject({ cadenceText: expect.any(String), cadence: { kind: 'every', n: 1, unit: 'month' }, cup: { planned: true } })

    for (const format of ['xlsx', 'csv'] as const) {
      for (const headings of ['zh-CN', 'en'] as const) {
        const again = await stage(owner, await owner.call.down(exportPlan, { planId: plan.plan.id, format, headings }), `again.${format}`)
        expect(again.counts).toEqual({ create: 0, change: 0, same: 11, doubt: 0, error: 0, applied: 0, discarded: 0 })
      }
    }
    expect(door.bugs).toEqual([])
  })

  test('nothing is merged by name alone; our key is certain; the diff is shown, applied, and taken back', async () => {
    const door = await open()
    const owner = await door.owner()
    const first = await stage(owner, csv(['姓名', '公司', '频次', '主管', '座位'], ['张伟', '茶厂', '每月一次', '刘总', '3排'], ['李敏', '茶厂', '两周一次', '张伟', '']))
    await owner.call(contract.applyImport, { importId: first.id })
    const { plan, lines } = await planOf(owner)
    expect(plan.extraColumns).toEqual(['座位'])
    expect(lines.map(({ name, extra }) => [name, extra])).toEqual([['张伟', { 座位: '3排' }], ['李敏', {}]])
    const people = (await owner.call(listContacts, {})).items
    expect(people.map(({ name }) => name).sort()).toEqual(['刘总', '张伟', '李敏'])

    const byName = await stage(owner, csv(['姓名', '频次'], ['张伟', '每周一次'], ['李敏', '两周一次']))
    expect((await rowsOf(owner, byName.id)).map(({ state, match, problems }) => [state, match?.name, match?.certain, problems.map(({ key }) => key)])).toEqual([['doubt', '张伟', false, ['sheet.maybe_same']], ['same', '李敏', false, []]])

    const text = new TextDecoder().decode(await owner.call.down(exportPlan, { planId: plan.id, format: 'csv' }))
    const edited = await stage(owner, new TextEncoder().encode(text.replace('每月一次', '每周一次').replace('3排', '')))
    expect(edited.counts).toMatchObject({ change: 1, same: 1 })
    expect((await rowsOf(owner, edited.id, 'change'))[0]).toMatchObject({
      match: { name: '张伟', certain: true, why: '续茶编号相同' },
      diff: [{ field: 'cadence', label: '沟通频次', before: '每月一次', after: '每周一次' }, { field: 'extra', label: '座位', before: '3排', after: '' }],
    })
    const { actId, changed } = await owner.call(contract.applyImport, { importId: edited.id })
    expect(changed).toBe(1)
    expect((await planOf(owner)).lines[0]).toMatchObject({ cadenceText: '每周一次', extra: {} })
    await owner.call(undoAct, { actId })
    expect((await planOf(owner)).lines[0]).toMatchObject({ cadenceText: '每月一次', extra: { 座位: '3排' } })
    expect(await owner.call(contract.getImport, { importId: edited.id })).toMatchObject({ state: 'staged', counts: { change: 1, same: 1 } })
    expect((await rowsOf(owner, edited.id, 'change'))[0]).toMatchObject({ match: { certain: true } })
    await owner.call(contract.applyImport, { importId: edited.id })
    expect((await planOf(owner)).lines[0]).toMatchObject({ cadenceText: '每周一次' })
    expect(door.bugs).toEqual([])
  })

  test('undo of an import takes all of it out: people, roles, relations, notes, lines, goals, the plan', async () => {
    const door = await open()
    const owner = await door.owner()
    const staged = await stage(owner, csv(
      ['姓名', '角色', '目标', '主管', '介绍人', '备注', '生日', '频次'],
      ['李敏', '技能导师', '学会数据分析', '王总', '王明', '喜欢喝茶', '5-4', '两周一次'], ['王明', '饭友', '', '王总', '', '', '', '']))
    const { actId, created } = await owner.call(contract.applyImport, { importId: staged.id })
    expect(created).toBe(2)
    const people = (await owner.call(listContacts, {})).items
    const li = people.find(({ name }) => name === '李敏')
    const page = await owner.call(getContact, { contactId: li?.id ?? '' })
    expect(page).toMatchObject({ roles: [{ kind: 'skill_mentor' }], notes: [{ text: '喜欢喝茶', private: false }] })
    expect(page.relations.map(({ kind, other }) => [kind, other.name]).sort()).toEqual([['introduced', '王明'], ['manager_of', '王总']])
    expect((await planOf(owner)).goals).toMatchObject([{ title: '学会数据分析', lines: 1 }])
    await owner.call(undoAct, { actId })
    expect((await owner.call(listContacts, {})).items).toEqual([])
    expect((await owner.call(listPlans, {})).items).toEqual([])
    expect(await owner.call(contract.getImport, { importId: staged.id })).toMatchObject({ state: 'staged', counts: { create: 2, applied: 0 } })
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ created: 2, left: 0 })
    expect(door.bugs).toEqual([])
  })

  test('three bad rows of 500: 497 imported, three kept to mend, mended later', async () => {
    const door = await open()
    const owner = await door.owner()
    const rows = Array.from({ length: 500 }, (_, i) => [[3, 77, 400].includes(i) ? '' : `同事${i}`, '每月一次', '2月30日'.slice(0, [5].includes(i) ? 0 : 0)])
    const staged = await stage(owner, csv(['姓名', '频次', '生日'], ...rows))
    expect(staged.counts).toMatchObject({ error: 3 })
    await acceptAll(owner, staged.id)
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ created: 497, left: 3, import: { state: 'staged', counts: { applied: 497, error: 3 } } })
    const bad = await rowsOf(owner, staged.id, 'error')
    expect(bad.map(({ row }) => row)).toEqual([5, 79, 402])
    for (const { row, cells } of bad) expect(await owner.call(contract.mendImportRow, { importId: staged.id, row, cells: [`王小${row}`, ...cells.slice(1)] })).toMatchObject({ state: 'create' })
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ created: 3, left: 0, import: { state: 'applied' } })
    const { lines } = await planOf(owner)
    expect(lines.length).toBe(500)
    expect(door.bugs).toEqual([])
  })

  test('another sheet, heading row and meaning of columns; mended cells stay with the columns', async () => {
    const door = await open()
    const owner = await door.owner()
    const bytes = await writeXlsx({ name: '联系', columns: [{ heading: '姓名', width: 10 }, { heading: '代号', width: 10 }, { heading: '频次', width: 10 }], rows: [['张伟', '小张', '每月一次'], ['', '小李', '每月一次']] })
    const staged = await stage(owner, new Uint8Array(bytes), 'a.xlsx')
    expect(staged.columns.map(({ heading, kind }) => [heading, kind])).toEqual([['姓名', 'name'], ['代号', 'extra'], ['频次', 'cadence']])
    await owner.call(contract.mendImportRow, { importId: staged.id, row: 3, cells: ['李敏', '小李', '每月一次'] })
    const remapped = await owner.call(contract.remapImport, { importId: staged.id, mapping: { 1: 'nickname' } })
    expect(remapped).toMatchObject({ id: staged.id, counts: { create: 2 } })
    expect((await rowsOf(owner, staged.id)).map(({ name, diff }) => [name, diff.map(({ field, after }) => `${field} ${after}`)])).toEqual([
      ['张伟', ['name 张伟', 'cadence 每月一次', 'nickname 小张']], ['李敏', ['name 李敏', 'cadence 每月一次', 'nickname 小李']],
    ])
    const swapped = await owner.call(contract.remapImport, { importId: staged.id, mapping: { 1: 'name' } })
    expect(swapped.columns.map(({ kind }) => kind)).toEqual(['extra', 'name', 'cadence'])
    const headless = await owner.call(contract.remapImport, { importId: staged.id, headerRow: null })
    expect(headless).toMatchObject({ headerRow: null })
    expect((await rowsOf(owner, staged.id)).length).toBe(3)
    await expect(owner.call(contract.remapImport, { importId: staged.id, sheet: 4 })).rejects.toMatchObject({ key: 'import.no_sheet' })
    await expect(owner.call(contract.remapImport, { importId: staged.id, mapping: { 9: 'name' } })).rejects.toMatchObject({ key: 'input.invalid' })
    expect(door.bugs).toEqual([])
  })

  test('namesakes: in one sheet, and in the network', async () => {
    const door = await open()
    const owner = await door.owner()
    const staged = await stage(owner, csv(['姓名', '公司', '主题'], ['张伟', '茶厂', '甲'], ['张伟', '瓷厂', '乙'], ['张伟', '茶厂', '丙'], ['张伟', '茶厂', '丁']))
    expect((await rowsOf(owner, staged.id)).map(({ state, problems }) => [state, problems.map(({ text }) => text)])).toEqual([['create', []], ['create', []], ['doubt', ['和第 2 行好像是同一个人']], ['doubt', ['和第 2 行好像是同一个人']]])
    await owner.call(contract.mendImportRow, { importId: staged.id, row: 4, decision: 'accept' })
    await owner.call(contract.mendImportRow, { importId: staged.id, row: 5, decision: 'new_person' })
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ created: 3, changed: 1, left: 0 })
    const { lines } = await planOf(owner)
    expect(lines.map(({ organization, topic }) => [organization, topic])).toEqual([['茶厂', '甲'], ['瓷厂', '乙'], ['茶厂', '丙'], ['茶厂', '丁']])
    expect(lines[2]?.contactId).toBe(lines[0]?.contactId)
    expect(new Set(lines.map(({ contactId }) => contactId)).size).toBe(3)

    const again = await stage(owner, csv(['姓名', '主题'], ['张伟', '戊']))
    const row = (await rowsOf(owner, again.id))[0]
    expect(row).toMatchObject({ state: 'doubt', match: null, problems: [{ key: 'sheet.same_name' }], candidates: [{ name: '张伟', detail: expect.any(String) }, {}, {}] })
    const chosen = lines[1]?.contactId ?? ''
    expect(await owner.call(contract.mendImportRow, { importId: again.id, row: 2, decision: 'same_person', contactId: chosen })).toMatchObject({ state: 'change', match: { contactId: chosen, why: '由你指定' } })
    expect(await owner.call(contract.applyImport, { importId: again.id })).toMatchObject({ changed: 1 })
    expect((await planOf(owner)).lines[1]?.topic).toBe('戊')
    expect(door.bugs).toEqual([])
  })

  test('the network changed since the sheet was staged: the row is shown again, not applied', async () => {
    const door = await open()
    const owner = await door.owner()
    const staged = await stage(owner, csv(['姓名', '主题'], ['张伟', '甲']))
    const other = await stage(owner, csv(['姓名', '主题'], ['张伟', '乙']))
    await owner.call(contract.applyImport, { importId: other.id })
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ created: 0, changed: 0, left: 1 })
    expect((await rowsOf(owner, staged.id))[0]).toMatchObject({ state: 'doubt', match: { name: '张伟' }, problems: [{ key: 'sheet.maybe_same' }] })
    await owner.call(contract.mendImportRow, { importId: staged.id, row: 2, decision: 'discard' })
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ left: 0, import: { state: 'applied' } })
    expect(door.bugs).toEqual([])
  })

  test('every doubt decided at once, as one act that can be taken back', async () => {
    const door = await open()
    const owner = await door.owner()
    const first = await stage(owner, csv(['姓名', '公司', '频次'], ['张伟', '茶厂', '每月一次'], ['李敏', '', '每月一次'], ['王芳', '甲厂', ''], ['王芳', '乙厂', '']))
    await owner.call(contract.applyImport, { importId: first.id })
    const staged = await stage(owner, csv(['姓名', '频次'], ['张伟', '每周一次'], ['李敏', '每周一次'], ['王芳', '每周一次'], ['老周', '看缘分'], ['赵云', '看心情']))
    expect(staged.counts).toMatchObject({ doubt: 5 })
    const same = await owner.call(contract.decideImport, { importId: staged.id, decision: 'same_person' })
    expect(same).toMatchObject({ decided: 2, import: { counts: { change: 2, doubt: 3 } } })
    expect((await owner.call(contract.decideImport, { importId: staged.id, decision: 'accept' }))).toMatchObject({ decided: 2, import: { counts: { change: 2, create: 2, doubt: 1 } } })
    await owner.call(undoAct, { actId: same.actId })
    expect((await rowsOf(owner, staged.id, 'doubt')).map(({ name, decision }) => [name, decision])).toEqual([['张伟', null], ['李敏', null], ['王芳', null]])
    expect(await owner.call(contract.decideImport, { importId: staged.id, decision: 'same_person' })).toMatchObject({ decided: 2 })
    expect(await owner.call(contract.decideImport, { importId: staged.id, decision: 'discard' })).toMatchObject({ decided: 1, import: { counts: { doubt: 0, discarded: 1 } } })
    expect(await owner.call(contract.applyImport, { importId: staged.id })).toMatchObject({ created: 2, changed: 2, left: 0 })
    expect((await planOf(owner)).lines.map(({ name, cadenceText }) => [name, cadenceText])).toEqual([['张伟', '每周一次'], ['李敏', '每周一次'], ['王芳', ''], ['王芳', ''], ['老周', '看缘分'], ['赵云', '看心情']])
    expect(door.bugs).toEqual([])
  })

  test('a manager is the one person of that name, of several the one at the same firm; one who changes stays on record', async () => {
    const door = await open()
    const owner = await door.owner()
    const heads = ['姓名', '公司', '主管', '介绍人', '角色']
    const first = await stage(owner, csv(heads, ['李敏', '茶厂', '赵云', '', 'SQL 导师'], ['王明', '茶厂', '张伟', '', ''], ['张伟', '茶厂', '', '', ''], ['张伟', '瓷厂', '', '', ''], ['孙丽', '铁厂', '张伟', '', '']))
    expect(await owner.call(contract.applyImport, { importId: first.id })).toMatchObject({ created: 5, left: 0 })
    const people = (await owner.call(listContacts, {})).items
    expect(people.map(({ name }) => name).sort()).toEqual(['孙丽', '张伟', '张伟', '李敏', '王明', '赵云'])
    const relationsOf = async (name: string) => (await owner.call(getContact, { contactId: people.find(one => one.name === name)?.id ?? '' })).relations
    const tea = people.find(({ name, organization }) => name === '张伟' && organization === '茶厂')
    expect((await relationsOf('王明')).map(({ kind, other }) => [kind, other.id])).toEqual([['manager_of', tea?.id]])
    expect(await relationsOf('孙丽')).toEqual([])

    const { plan } = await planOf(owner)
    const text = new TextDecoder().decode(await owner.call.down(exportPlan, { planId: plan.id, format: 'csv' }))
    expect(text).toContain('技能导师（SQL）')
    expect((await stage(owner, new TextEncoder().encode(text))).counts).toMatchObject({ same: 5 })
    const unclear = await stage(owner, new TextEncoder().encode(text.replace('赵云', '张伟')))
    expect((await rowsOf(owner, unclear.id, 'change')).map(({ diff }) => diff.map(({ label, before, after }) => [label, before, after]))).toEqual([[['主管', '赵云', '张伟']]])
    await owner.call(contract.applyImport, { importId: unclear.id })
    expect((await relationsOf('李敏')).map(({ other, from, to }) => [other.name, from, to])).toEqual(expect.arrayContaining([['赵云', null, '2026-11-23'], ['张伟', '2026-11-23', null]]))
    const asked = await stage(owner, csv(heads, ['孙丽', '铁厂', '张伟', '', '']))
    expect((await rowsOf(owner, asked.id))[0]).toMatchObject({ state: 'doubt', problems: [{ key: 'sheet.person_unclear', text: '有 2 位“张伟”，接受后不记这条关系' }, { key: 'sheet.maybe_same' }] })
    expect(door.bugs).toEqual([])
  })

  test('pasted cells, an import put away and brought back, failures', async () => {
    const door = await open()
    const owner = await door.owner()
    const pasted = (await owner.call.up(contract.createImport, { fileName: '粘贴', pasted: 'true' }, new TextEncoder().encode('姓名\t频次\n张伟\t"每月\n一次"\n'))).import
    expect(pasted.counts).toMatchObject({ create: 1 })
    const { actId } = await owner.call(contract.discardImport, { importId: pasted.id })
    await expect(owner.call(contract.applyImport, { importId: pasted.id })).rejects.toMatchObject({ key: 'import.already_applied' })
    expect((await owner.call(contract.listImports, {})).items).toEqual([])
    await owner.call(undoAct, { actId })
    expect((await owner.call(contract.listImports, {})).items).toMatchObject([{ id: pasted.id }])
    await expect(owner.call(contract.getImport, { importId: 'none' })).rejects.toMatchObject({ key: 'import.not_found' })
    await expect(owner.call(contract.mendImportRow, { importId: pasted.id, row: 77, decision: 'accept' })).rejects.toMatchObject({ key: 'import.row_not_found' })
    await expect(stage(owner, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'x.xls')).rejects.toMatchObject({ key: 'file.not_a_workbook' })
    await expect(stage(owner, new Uint8Array(0))).rejects.toMatchObject({ key: 'file.empty' })
    expect(door.bugs).toEqual([])
  })
})
