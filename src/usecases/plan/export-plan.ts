import type { PlanId } from '#domain/base/ids.ts'
import { sheetOfPlan } from '#domain/sheet/sheet-of-plan.ts'
import { writeCsv } from '#formats/workbook/write-csv.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { columnWords, sheetFileWords } from '#i18n/sheet.ts'
import type { Deps, Who } from '../deps.ts'
import { foundPlan } from './found-plan.ts'
import { sheetColumns } from './sheet-columns.ts'
import { sheetRows } from './sheet-rows.ts'
import { sheetWords } from './sheet-words.ts'

/** A file to be saved under `fileName`. */
export interface SheetFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
  readonly fileName: string
}

const TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const

/** The plan as a sheet in its own order, headings in the language asked for. Importing it again is a diff (invariant 3). */
export const exportPlan = async (
  deps: Deps, who: Who, { planId, format = 'xlsx', headings = who.locale }: { readonly planId: PlanId; readonly format?: 'xlsx' | 'csv'; readonly headings?: Locale },
): Promise<SheetFile> => {
  const { plan, rows } = await deps.db.read(who.workspaceId, async stores => {
    const lines = await stores.planLines.ofPlan(planId)
    const contacts = await stores.contacts.getMany([...new Set(lines.map(line => line.contactId))])
    return { plan: await foundPlan(stores, planId), rows: await sheetRows(stores, contacts, planId, headings) }
  })
  const inOrder = rows.toSorted((a, b) => (a.line?.position ?? 0) - (b.line?.position ?? 0) || ((a.line?.id ?? '') < (b.line?.id ?? '') ? -1 : 1))
  const sheet = sheetOfPlan(inOrder, plan.extraColumns, columnWords[headings], sheetWords(headings))
  const name = translate(sheetFileWords, headings, 'plan', { fiscalYear: plan.fiscalYear })
  const bytes = format === 'csv'
    ? writeCsv([sheet.columns.map(({ heading }) => heading), ...sheet.rows])
    : await deps.writeWorkbook({ name, columns: sheetColumns(sheet.columns, headings), rows: sheet.rows })
  return { bytes: new Uint8Array(bytes), contentType: TYPES[format], fileName: `${name}.${format}` }
}
