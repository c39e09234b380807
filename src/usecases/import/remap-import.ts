import { Failure } from '#domain/base/failure.ts'
import type { ImportId, PlanId } from '#domain/base/ids.ts'
import { guessMapping, mappingForHeader } from '#domain/sheet/find-header.ts'
import type { ColumnUse, Mapping } from '#domain/sheet/mapping.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { foundPlan } from '../plan/found-plan.ts'
import { foundImport, type ImportHead, openImport } from './head.ts'
import { importView, type ImportView } from './import-view.ts'
import { openWorkbook, samplesOf, sheetAt } from './open-sheet.ts'
import { fromSheet, fromStaged, type RowSource, stageRows } from './stage-rows.ts'

interface RemapImport {
  readonly importId: ImportId
  readonly sheet?: number
  readonly headerRow?: number | null
  readonly mapping?: Readonly<Record<string, ColumnUse>>
  readonly planId?: PlanId
}

/**
 * Reads an import otherwise and compares anew. Mended cells and decisions stay as long as the sheet and its heading row do; once rows were
 * applied these cannot change any more (`import.already_applied`). The rows are swapped in one step.
 */
export const remapImport = async (deps: Deps, who: Who, { importId, ...wish }: RemapImport): Promise<ImportView> => {
  const { record, applied } = await deps.db.read(who.workspaceId, async stores => {
    const open = await openImport(stores, importId)
    if (wish.planId !== undefined) await foundPlan(stores, wish.planId)
    return { record: open, applied: (await stores.importRows.counts(open.head.rowsId)).applied }
  })
  const before = record.head
  const rowsId = deps.newId() as ImportId
  const elsewhere = (wish.sheet ?? before.sheet) !== before.sheet || (wish.headerRow !== undefined && wish.headerRow !== before.headerRow)
  if (elsewhere && applied > 0) throw Failure.of('conflict', 'import.already_applied', {})
  const { head: base, source } = elsewhere ? await fromFile(deps, who, importId, before, wish) : { head: before, source: null }
  const head: ImportHead = { ...base, rowsId, planId: wish.planId ?? base.planId, mapping: remapped(base, wish.mapping ?? {}) }
  const act = actOf(deps, who, 'import.stage')
  await stageRows(deps, who, act, head, source === null ? fromStaged(deps, who, before.rowsId) : source(head))
  const view = await deps.db.transact(who.workspaceId, act, async stores => {
    const present = await foundImport(stores, importId)
    if (present.state !== 'staged' || present.head.rowsId !== before.rowsId) throw Failure.of('conflict', 'import.already_applied', {})
    const after = { ...present, head }
    await stores.imports.derive(after)
    return importView(stores, after)
  })
  while (await deps.db.transact(who.workspaceId, act, ({ importRows }) => importRows.clear(before.rowsId, CLEARED_AT_ONCE))) { /* until none is left */ }
  return view
}

const CLEARED_AT_ONCE = 1_000

const fromFile = async (deps: Deps, who: Who, importId: ImportId, before: ImportHead, { sheet: wished, headerRow }: RemapImport | Omit<RemapImport, 'importId'>): Promise<{ head: ImportHead; source: (head: ImportHead) => RowSource }> => {
  const bytes = await deps.db.read(who.workspaceId, ({ imports }) => imports.file(importId))
  if (bytes === null) throw Failure.of('not_found', 'import.not_found', {})
  const workbook = await openWorkbook(deps, bytes, before.pasted)
  const index = wished ?? before.sheet
  const sheet = sheetAt(workbook, index)
  if (headerRow !== undefined && headerRow !== null && (headerRow < 0 || headerRow >= sheet.rows.length)) throw Failure.of('invalid', 'input.invalid', { field: 'headerRow' })
  const guess = headerRow === undefined ? guessMapping(sheet) : mappingForHeader(sheet, headerRow)
  const head = { ...before, sheet: index, headerRow: guess.headerRow, headings: guess.headings, mapping: guess.mapping, samples: samplesOf(sheet, guess.headerRow, guess.headings.length) }
  return { head, source: settled => fromSheet(sheet, settled) }
}

/** A kind is given once: the column that had it before keeps its cells as its own. Fails with `input.invalid` for a column there is not, or a kind given twice. */
const remapped = ({ mapping, headings }: ImportHead, wish: Readonly<Record<string, ColumnUse>>): Mapping => {
  const invalid = (): Failure => Failure.of('invalid', 'input.invalid', { field: 'mapping' })
  const wished = Object.entries(wish)
  if (wished.some(([column]) => !/^\d+$/.test(column) || Number(column) >= headings.length)) throw invalid()
  const kinds = wished.map(([, use]) => use).filter(isOnce)
  if (new Set(kinds).size < kinds.length) throw invalid()
  const others = Object.entries(mapping).map(([column, use]) => [column, isOnce(use) && kinds.includes(use) ? 'extra' : use] as const)
  return { ...Object.fromEntries(others), ...wish }
}

const isOnce = (use: ColumnUse): boolean => use !== 'extra' && use !== 'ignore'
