import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { undoAct } from '#contract/change.ts'
import * as contract from '#contract/import.ts'
import { createPlan, editLines, exportPlan, getPlan } from '#contract/plan.ts'
import { doorsOn } from '../../../test/support/door.ts'

const open = doorsOn('sqlite')
const hasSoffice = spawnSync('soffice', ['--version']).status === 0

const converted = (folder: string, file: string, to: string, extension: string): string => {
  const run = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', join(folder, extension), join(folder, file)], { timeout: 100_000 })
  expect(run.status).toBe(0)
  return join(extension, file.replace(/^.*\//, '').replace(/\.\w+$/, `.${extension}`))
}

test.skipIf(!hasSoffice)('exported, edited in LibreOffice, imported as a diff, applied, taken back', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-office-'))
  try {
    const door = await open()
    const owner = await door.owner()
    const planId = (await owner.call(createPlan, { fiscalYear: 2026 })).plan.id
    await owner.call(editLines, { planId, create: [
      { name: '张经理', position: '市场部经理', cadenceText: '每个月一次', lengthText: '一个小时', formatsText: '面对面或者远程会议', topic: '最新的\n“整合营销”项目 🍵', extra: { 工号: '007', '=1+1': '-1' } },
      { name: '李敏', cadenceText: '两周一次', roleKind: 'skill_mentor', need: 'high', closeness: 4 }, { name: '老周', state: 'let_go' },
    ] })
    writeFileSync(join(folder, 'plan.xlsx'), await owner.call.down(exportPlan, { planId }))
    const flat = converted(folder, 'plan.xlsx', 'fods', 'fods')
    const text = readFileSync(join(folder, flat), 'utf8')
    writeFileSync(join(folder, 'edited.fods'), text.replaceAll('两周一次', '每周五中午'))
    const [plain, edited] = [flat, 'edited.fods'].map(file => new Uint8Array(readFileSync(join(folder, converted(folder, file, 'xlsx:Calc MS Excel 2007 XML', 'xlsx')))))

    const same = await owner.call.up(contract.createImport, { fileName: 'plan.xlsx' }, plain ?? new Uint8Array())
    expect(same.import.counts).toMatchObject({ same: 3, change: 0, doubt: 0, create: 0, error: 0 })
    const { import: { id: importId } } = await owner.call.up(contract.createImport, { fileName: 'edited.xlsx' }, edited ?? new Uint8Array())
    const { items } = await owner.call(contract.listImportRows, { importId })
    expect(items.map(({ name, state, diff, match }) => [name, state, match?.certain, diff.map(({ label, before, after }) => `${label}：${before} → ${after}`)])).toEqual([
      ['张经理', 'same', true, []], ['李敏', 'change', true, ['沟通频次：两周一次 → 每周五中午']], ['老周', 'same', true, []],
    ])
    const { actId } = await owner.call(contract.applyImport, { importId })
    expect((await owner.call(getPlan, { planId })).lines[1]?.cadenceText).toBe('每周五中午')
    await owner.call(undoAct, { actId })
    expect((await owner.call(getPlan, { planId })).lines[1]?.cadenceText).toBe('两周一次')
    expect(door.bugs).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
