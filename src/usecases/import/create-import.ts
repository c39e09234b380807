import type { ImportId, PlanId } from '#domain/base/ids.ts'
import { chooseSheet, guessMapping } from '#domain/sheet/find-header.ts'
import { fiscalYearOf } from '#domain/time/fiscal-year.ts'
import type { Stores } from '#store/stores.ts'
import { actOf, type Deps, instantOf, todayOf, type Who } from '../deps.ts'
import { foundPlan } from '../plan/found-plan.ts'
import type { ImportHead } from './head.ts'
import { importView, type ImportView } from './import-view.ts'
import { openWorkbook, samplesOf, sheetAt } from './open-sheet.ts'
import { fromSheet, stageRows } from './stage-rows.ts'

interface CreateImport {
  readonly fileName: string
  readonly planId?: PlanId
  readonly pasted?: 'true' | 'false'
}

/** Stages a sheet: read, mapped and compared, nothing is changed yet. It is not there until all its rows are. */
export const createImport = async (deps: Deps, who: Who, { fileName, planId, pasted }: CreateImport, bytes: Uint8Array): Promise<{ import: ImportView }> => {
  const plan = await deps.db.read(who.workspaceId, stores => (planId === undefined ? presentPlan(stores, deps, who) : foundPlan(stores, planId).then(({ id }) => id)))
  const workbook = await openWorkbook(deps, bytes, pasted === 'true')
  const index = chooseSheet(workbook)
  const sheet = sheetAt(workbook, index)
  const { headerRow, headings, mapping } = guessMapping(sheet)
  const id = deps.newId() as ImportId
  const head: ImportHead = {
    planId: plan, pasted: pasted === 'true', sheet: index, headerRow, headings, mapping, rowsId: id, samples: samplesOf(sheet, headerRow, headings.length),
    sheets: workbook.sheets.map(({ name, rows, hidden }) => ({ name, rows: rows.length, hidden })),
  }
  const act = actOf(deps, who, 'import.stage')
  await stageRows(deps, who, act, head, fromSheet(sheet, head))
  return deps.db.transact(who.workspaceId, act, async stores => {
    const record = { id, fileName, createdAt: instantOf(deps.now()), state: 'staged', head } as const
    await stores.imports.insert(record)
    await stores.imports.keepFile(id, bytes)
    return { import: await importView(stores, record) }
  })
}

/** The plan of the fiscal year it is, if there is one; else it is made when the import is applied. */
const presentPlan = async ({ plans, workspace }: Stores, deps: Deps, who: Who): Promise<PlanId | null> => {
  const { fiscalStartMonth } = await workspace.get()
  return (await plans.ofYear(fiscalYearOf(todayOf(deps, who), fiscalStartMonth).fiscalYear))?.id ?? null
}
