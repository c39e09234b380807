import type { ImportId } from '#domain/base/ids.ts'
import type { Act } from '#store/database.ts'
import type { ImportRow } from '#store/import-row.ts'
import type { Stores } from '#store/stores.ts'
import { actOf, type Deps, type ReadingOf, todayOf, type Who } from '../deps.ts'
import { type Applied, applyRows } from './apply-rows.ts'
import { foundImport, type ImportHead, openImport } from './head.ts'
import { importPlan } from './import-plan.ts'
import { importView, type ImportView } from './import-view.ts'
import { repeatsOf } from './reread-row.ts'

/** Rows applied in one transaction: at first, and then as many as it takes about `STEP_MS` for. More cost less each, but others who write wait for all of them. */
const AT_FIRST = 50
const AT_MOST = 200
const STEP_MS = 60

interface AppliedImport extends Applied {
  readonly actId: string
  readonly same: number
  /** Rows in error or doubt, which stay to be mended. */
  readonly left: number
  readonly import: ImportView
}

interface Step extends Applied {
  /** The row to go on after, null at the end. */
  readonly after: number | null
  readonly positionBase: number | null
  readonly atOnce: number
}

/**
 * Makes and changes what is clear or decided, in many short transactions under one act. A row and its mark are written together, so that an
 * import that was cut off goes on where it stood and nothing is applied twice; undo takes out all of it.
 */
export const applyImport = async (deps: Deps, who: Who, { importId }: { readonly importId: ImportId }): Promise<AppliedImport> => {
  const act = actOf(deps, who, 'import.apply')
  const reading = await deps.loadReading()
  await deps.db.read(who.workspaceId, stores => openImport(stores, importId))
  const total = { created: 0, changed: 0 }
  for (let step: Step = { created: 0, changed: 0, after: 0, positionBase: null, atOnce: AT_FIRST }; step.after !== null;) {
    const began = performance.now()
    const applied = await applySome(deps, who, act, importId, reading, step)
    step = { ...applied, atOnce: nextOf(step.atOnce, performance.now() - began) }
    total.created += step.created
    total.changed += step.changed
  }
  return deps.db.transact(who.workspaceId, act, async stores => {
    const record = await foundImport(stores, importId)
    const { create, change, doubt, error, same } = await stores.importRows.counts(record.head.rowsId)
    const left = create + change + doubt + error
    const settled = left === 0 && record.state === 'staged' ? { ...record, state: 'applied' as const } : record
    await stores.imports.update(record, settled)
    return { actId: act.actId, ...total, same, left, import: await importView(stores, settled) }
  })
}

const nextOf = (atOnce: number, took: number): number => Math.round(Math.min(AT_MOST, 2 * atOnce, Math.max(AT_FIRST, (atOnce * STEP_MS) / took)))

const applySome = (deps: Deps, who: Who, act: Act, importId: ImportId, readingOf: ReadingOf, { after, positionBase, atOnce }: Step): Promise<Omit<Step, 'atOnce'>> =>
  deps.db.transact(who.workspaceId, act, async stores => {
    const record = await openImport(stores, importId)
    const rows = await stores.importRows.after(record.head.rowsId, after ?? 0, atOnce)
    const { some, last } = await oneStep(stores, record.head, rows)
    if (some.length === 0) return { created: 0, changed: 0, after: last, positionBase }
    const today = todayOf(deps, who)
    const plan = await importPlan(stores, record, today, deps.newId)
    const base = positionBase ?? (await stores.planLines.lastPosition(plan.id))
    const applied = await applyRows({ stores, plan, today, newId: deps.newId, readingOf, positionBase: base }, record.head, who.locale, some)
    return { ...applied, after: last, positionBase: base }
  }, 'long write')

/** The rows to apply among the next ones: up to one that repeats an earlier row, which must be there before it is met again. */
const oneStep = async (stores: Stores, head: ImportHead, rows: readonly ImportRow[]): Promise<{ some: ImportRow[]; last: number | null }> => {
  const some: ImportRow[] = []
  for (const row of rows) {
    if (row.state !== 'create' && row.state !== 'change') continue
    if (some.length > 0 && (await repeatsOf(stores, head, row)) !== null) return { some, last: row.row - 1 }
    some.push(row)
  }
  return { some, last: rows.at(-1)?.row ?? null }
}
