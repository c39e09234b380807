import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlan, HEADINGS, WORDS } from '#domain/sheet/sheet.test-support.ts'
import { sheetOfPlan } from '#domain/sheet/sheet-of-plan.ts'
import { writeXlsx } from '#formats/workbook/write-xlsx.ts'
import { doorsOn } from '../../../test/support/door.ts'
import type { Deps, Who } from '../deps.ts'
import { exportPlan } from '../plan/export-plan.ts'
import { listPlans } from '../plan/list-plans.ts'
import { localWorkspace } from '../workspace/local-workspace.ts'
import { applyImport } from './apply-import.ts'
import { createImport } from './create-import.ts'
import { listImportRows } from './list-import-rows.ts'
import { mendImportRow } from './mend-import-row.ts'

const open = doorsOn('sqlite')

const inNewWorkspace = async (deps: Deps): Promise<Who> => {
  const { id } = await localWorkspace(deps, { locale: 'zh-CN', zone: 'Asia/Shanghai' })
  return { workspaceId: id, accountId: null, actor: 'local', locale: 'zh-CN', role: 'owner', zone: 'Asia/Shanghai' }
}

/** Imports a file, says yes to every doubt (a namesake is a person of their own), puts bad rows aside. */
const importAll = async (deps: Deps, who: Who, bytes: Uint8Array): Promise<void> => {
  const { import: { id: importId } } = await createImport(deps, who, { fileName: 'a.xlsx' }, bytes)
  const rows = (await listImportRows(deps, who, { importId })).items
  for (const { row, state } of rows) {
    if (state === 'error') await mendImportRow(deps, who, { importId, row, decision: 'discard' })
    if (state === 'doubt') await mendImportRow(deps, who, { importId, row, decision: 'new_person' })
  }
  expect(await applyImport(deps, who, { importId })).toMatchObject({ left: 0, import: { state: 'applied' } })
}

test('whatever is in a sheet: imported and exported it is the same sheet, and nothing to import', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(anyPlan, fc.constantFrom('zh-CN' as const, 'en' as const), fc.constantFrom('xlsx' as const, 'csv' as const), async ([extras, rows], headings, format) => {
    const door = await open()
    const who = await inNewWorkspace(door.deps)
    const { columns, rows: cells } = sheetOfPlan(rows, extras, HEADINGS[headings], WORDS[headings])
    const keyless = columns.slice(0, -1).map(({ heading }) => ({ heading, width: 12 }))
    await importAll(door.deps, who, await writeXlsx({ name: '计划', columns: keyless, rows: cells }))
    const { inForce } = await listPlans(door.deps, who)
    if (inForce === null) return
    const { bytes } = await exportPlan(door.deps, who, { planId: inForce, format, headings })
    const again = await createImport(door.deps, who, { fileName: `b.${format}` }, bytes)
    const shown = (await listImportRows(door.deps, who, { importId: again.import.id })).items
    expect(shown.map(({ row, state, diff, problems }) => ({ row, state, diff, problems }))).toEqual(shown.map(({ row }) => ({ row, state: 'same', diff: [], problems: [] })))
    expect(door.bugs).toEqual([])
  }), { numRuns: 15 })
})
