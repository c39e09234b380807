import type { ContactId, PlanId } from '#domain/base/ids.ts'
import type { PlanRow } from '#domain/sheet/plan-row.ts'
import { rowTexts } from '#domain/sheet/row-texts.ts'
import { sheetOfPlan } from '#domain/sheet/sheet-of-plan.ts'
import { CSV_MARK, csvText } from '#formats/workbook/write-csv.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { columnWords, sheetFileWords } from '#i18n/sheet.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { turns } from '../turns.ts'
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
    return { plan: await foundPlan(stores, planId), rows: await rowsOf(stores, planId, [...new Set(lines.map(line => line.contactId))], headings) }
  })
  const turn = turns()
  const inOrder = rows.toSorted((a, b) => (a.line?.position ?? 0) - (b.line?.position ?? 0) || ((a.line?.id ?? '') < (b.line?.id ?? '') ? -1 : 1))
  const words = sheetWords(headings)
  const texts = await inTurns(inOrder, turn, row => rowTexts(row, words))
  const sheet = sheetOfPlan(inOrder, plan.extraColumns, columnWords[headings], words, texts)
  const name = translate(sheetFileWords, headings, 'plan', { fiscalYear: plan.fiscalYear })
  const bytes = format === 'csv'
    ? new TextEncoder().encode(`${CSV_MARK}${(await inTurns([sheet.columns.map(({ heading }) => heading), ...sheet.rows], turn, row => csvText([row]))).join('')}`)
    : await deps.writeWorkbook({ name, columns: sheetColumns(sheet.columns, headings), rows: sheet.rows })
  return { bytes: new Uint8Array(bytes), contentType: TYPES[format], fileName: `${name}.${format}` }
}

/** People read before others have a turn. */
const AT_ONCE = 300

const rowsOf = async (stores: Stores, planId: PlanId, ids: readonly ContactId[], locale: Locale): Promise<PlanRow[]> => {
  const rows: PlanRow[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) rows.push(...(await sheetRows(stores, await stores.contacts.getMany(ids.slice(start, start + AT_ONCE)), planId, locale)))
  return rows
}

const inTurns = async <From, To>(items: readonly From[], turn: () => Promise<void>, work: (item: From) => To): Promise<To[]> => {
  const done: To[] = []
  for (const item of items) {
    await turn()
    done.push(work(item))
  }
  return done
}
