import { basename } from 'node:path'
import type { Client } from '#client/client.ts'
import { undoAct } from '#contract/change.ts'
import { applyImport, createImport, discardImport, getImport, listImportRows } from '#contract/import.ts'
import { createPlan, listPlans } from '#contract/plan.ts'
import type { ActId, ImportId, PlanId } from '#domain/base/ids.ts'
import { decideDoubts } from '../asking/doubts.ts'
import { yearAsked } from '../asking/plan.ts'
import { onSheet } from '../asking/sheet.ts'
import { isClosedPipe } from '../base/closed-pipe.ts'
import type { Command } from '../base/command.ts'
import { readGiven } from '../base/files.ts'
import { choice, one } from '../base/flags.ts'
import { itemsOf, pagesOf } from '../base/pages.ts'
import { importJson } from '../report/import-json.ts'
import type { ImportOutcome, ImportReport } from '../report/import-outcome.ts'
import { importText } from '../report/import-text.ts'
import { bytesOf } from '../terminal/lines.ts'

type Undo = () => Promise<unknown>

/** Reads a sheet, makes and changes what is clear, and keeps the other rows to be mended; with --dry-run, or when it cannot be read, nothing stays. */
export const importSheet: Command = {
  name: 'import', options: { plan: 'text', sheet: 'text', 'dry-run': 'flag', 'accept-doubts': 'text' }, words: [1, 1],
  run: async run => {
    const { flags, json, terminal, words: [file = ''] } = run
    const dryRun = flags.has('dry-run')
    const doubts = choice(flags, 'accept-doubts', ['none', 'unread', 'all'])
    const wanted = one(flags, 'plan')
    const year = wanted === undefined ? null : yearAsked(wanted)
    const bytes = file === '-' ? await bytesOf(terminal.stdin) : await readGiven(file)
    const fileName = file === '-' ? 'stdin' : basename(file)
    const call = await run.client()
    const undos: Undo[] = []
    try {
      const planId = year === null ? null : await planOfYear(call, year, undos)
      const { import: created } = await call.up(createImport, { fileName, ...(planId === null ? {} : { planId }) }, bytes)
      undos.push(() => call(discardImport, { importId: created.id }))
      const staged = await onSheet(call, created, one(flags, 'sheet'))
      const importId = staged.id
      if (doubts !== 'none') await decideDoubts(call, importId, doubts)
      const report = json ? importJson(run, dryRun) : importText(run, fileName, staged.sheets[staged.sheet]?.name ?? '', dryRun)
      const heard = await eachRow(call, importId, report)
      // From here on what is done stays, even when it is cut off: it can be gone on with, or undone.
      if (!dryRun) undos.length = 0
      const outcome = dryRun ? await previewOf(call, importId) : await call(applyImport, { importId })
      if (heard) await report.end(outcome)
    } finally {
      for (const undo of undos.toReversed()) await undo()
    }
  },
}

const planOfYear = async (call: Client, fiscalYear: number, undos: Undo[]): Promise<PlanId> => {
  const found = (await call(listPlans, {})).items.find(plan => plan.fiscalYear === fiscalYear)
  if (found !== undefined) return found.id
  const { plan, actId } = await call(createPlan, { fiscalYear })
  undos.push(() => call(undoAct, { actId: actId as ActId }))
  return plan.id
}

/** Tells of every row; false when nobody listens any more, which is no reason not to import. */
const eachRow = async (call: Client, importId: ImportId, report: ImportReport): Promise<boolean> => {
  try {
    for await (const row of itemsOf(pagesOf(at => call(listImportRows, { importId, ...at })))) await report.row(row)
    return true
  } catch (error) {
    if (isClosedPipe(error)) return false
    throw error
  }
}

const previewOf = async (call: Client, importId: ImportId): Promise<ImportOutcome> => {
  const view = await call(getImport, { importId })
  const { create, change, same, doubt, error } = view.counts
  return { actId: null, created: create, changed: change, same, left: doubt + error, import: view }
}
