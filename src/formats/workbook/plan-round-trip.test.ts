import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessMapping } from '#domain/sheet/find-header.ts'
import { peopleIndex } from '#domain/sheet/people-index.ts'
import type { PlanRow } from '#domain/sheet/plan-row.ts'
import { planRows, type RowPlan } from '#domain/sheet/plan-rows.ts'
import { readSheetRows } from '#domain/sheet/read-row.ts'
import { anyPlan, contactWith, HEADINGS, lineWith, planRowWith, WORDS } from '#domain/sheet/sheet.test-support.ts'
import { type PlanSheet, sheetOfPlan } from '#domain/sheet/sheet-of-plan.ts'
import type { Workbook } from '#domain/sheet/table.ts'
import { inflate } from './inflate.test-support.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Table } from './table.ts'
import { unzip } from './unzip.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'
import { zipEntries } from './zip-entries.ts'

const FORMATS = ['面对面', '远程会议', '午餐']

const tableOf = ({ columns, rows }: PlanSheet): Table => ({
  name: '2027 年度计划', rows,
  columns: columns.map(({ heading, kind }) => ({ heading, width: 16, hidden: kind === 'key', ...(kind === 'formats' && { words: FORMATS }) })),
})

const plansOf = (workbook: Workbook, rows: readonly PlanRow[]): readonly RowPlan[] => {
  const sheet = workbook.sheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  return planRows(readSheetRows(sheet, guessMapping(sheet)), peopleIndex(rows), new Map(), { words: WORDS['zh-CN'], intoPlan: true })
}

const outcome = (plans: readonly RowPlan[]): unknown => plans.map(({ state, changes, problems }) => ({ state, changes, problems }))
const same = (rows: readonly PlanRow[]): unknown => rows.map(() => ({ state: 'same', changes: [], problems: [] }))

test('import(export(plan)) changes nothing, through .xlsx and CSV bytes', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(anyPlan, async ([extras, rows]) => {
    const sheet = sheetOfPlan(rows, extras, HEADINGS['zh-CN'], WORDS['zh-CN'])
    expect(outcome(plansOf(readWorkbook(await writeXlsx(tableOf(sheet)), inflate), rows))).toEqual(same(rows))
    expect(outcome(plansOf(readWorkbook(writeCsv([sheet.columns.map(({ heading }) => heading), ...sheet.rows]), inflate), rows))).toEqual(same(rows))
  }), { numRuns: 150 })
})

const zhang = contactWith('张伟', { salutation: '张经理', channels: [{ kind: 'mobile', value: '013800138000', label: '' }], position: '市场部经理' })
const chen = contactWith('Lily Chen', { organization: '=A1&"x"', position: 'Regional Manager\nAPAC' })
const plan = [
  planRowWith(zhang, lineWith('l1', zhang, { cadenceText: '每个月一次', formatsText: '面对面或者远程会议', lengthText: '一个小时', topic: '最新的\n“整合营销”项目 🍵', extra: { 序号: '007' } })),
  planRowWith(chen, lineWith('l2', chen, { cadenceText: 'every other month', extra: { 序号: '-1' } }), { role: '合作方' }),
]

const sheetXml = (bytes: Uint8Array): string => new TextDecoder().decode(unzip(bytes, zipEntries(bytes), inflate).get('xl/worksheets/sheet1.xml'))

const hasSoffice = spawnSync('soffice', ['--version']).status === 0

test.skipIf(!hasSoffice)('LibreOffice opens the export and saves it again with nothing lost', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-sheet-'))
  try {
    const written = await writeXlsx(tableOf(sheetOfPlan(plan, ['序号'], HEADINGS['zh-CN'], WORDS['zh-CN'])))
    writeFileSync(join(folder, 'plan.xlsx'), written)
    const run = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'plan.xlsx')], { timeout: 100_000 })
    expect(run.status).toBe(0)
    const bytes = new Uint8Array(readFileSync(join(folder, 'out', 'plan.xlsx')))
    expect(outcome(plansOf(readWorkbook(bytes, inflate), plan))).toEqual(same(plan))
    const xml = sheetXml(bytes)
    expect(/<dataValidation [^>]*type="list"[^>]*sqref="([^"]*)"|sqref="([^"]*)"[^>]*type="list"/.exec(xml)?.slice(1)).toContain('E2:E503')
    expect(/<formula1>(.*?)<\/formula1>/.exec(xml)?.[1]?.replaceAll('&quot;', '"')).toBe(`"${FORMATS.join(',')}"`)
    // Without a window LibreOffice has no view to keep, so the frozen pane is looked for in what we wrote.
    expect(/<pane [^>]*>/.exec(sheetXml(written))?.[0]).toMatch(/xSplit="1".*ySplit="1".*state="frozen"/)
    expect(/<autoFilter ref="([^"]*)"/.exec(xml)?.[1]).toBe('A1:M3')
    expect(/<col [^>]*hidden="(?:true|1)"[^>]*min="13"|<col [^>]*min="13"[^>]*hidden="(?:true|1)"/.test(xml)).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('an edited export is a diff: a changed cell, an erased cell, a new person', async () => {
  const { columns, rows } = sheetOfPlan(plan, ['序号'], HEADINGS['zh-CN'], WORDS['zh-CN'])
  const at = (heading: string): number => columns.findIndex((column) => column.heading === heading)
  const edited = rows.map((row) => [...row])
  edited[0]?.splice(at('沟通频次'), 1, '两周一次')
  edited[1]?.splice(at('公司'), 1, '')
  edited.push(columns.map(({ kind }) => (kind === 'name' ? '王小明' : '')))
  const plans = plansOf(readWorkbook(await writeXlsx(tableOf({ columns, rows: edited })), inflate), plan)
  expect(plans.map(({ state, changes }) => [state, changes])).toEqual([
    ['change', [{ field: 'cadence', before: '每个月一次', after: '两周一次' }]],
    ['change', [{ field: 'organization', before: '=A1&"x"', after: '' }]],
    ['create', [{ field: 'name', before: '', after: '王小明' }]],
  ])
})
