import type { ImportId } from '#domain/base/ids.ts'
import type { RowDecision } from '#domain/sheet/plan-rows.ts'
import type { Locale } from '#i18n/messages.ts'
import type { Page } from '#store/cursor.ts'
import type { ImportRow } from '#store/import-row.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { sheetWords } from '../plan/sheet-words.ts'
import { foundImport, type ImportHead, openImport } from './head.ts'
import { importView, type ImportView } from './import-view.ts'
import { knownPeople } from './known-people.ts'
import { readingFrom, rowOutcome } from './row-outcome.ts'
import { readingsOf } from './reread-row.ts'
import { noteAs, noteOf, type RowReading, sheetRowOf } from './staged-row.ts'

const AT_ONCE = 100

/**
 * One decision for every row in doubt it fits, as one act: whom a row means where that is asked and only one person may be meant, `accept` for words
 * kept as written. The others stay in doubt.
 */
export const decideImport = async (
  deps: Deps, who: Who, { importId, decision }: { readonly importId: ImportId; readonly decision: RowDecision['kind'] },
): Promise<{ actId: string; decided: number; import: ImportView }> => {
  const act = actOf(deps, who, 'import.mend')
  let decided = 0
  for (let cursor: string | null | undefined; cursor !== null;) {
    const from = cursor
    const page: Page<boolean> = await deps.db.transact(who.workspaceId, act, async stores => {
      const { head } = await openImport(stores, importId)
      const { items, next } = await stores.importRows.page(head.rowsId, { state: 'doubt', cursor: from, limit: AT_ONCE })
      return { items: await decideRows(stores, head, who.locale, items, decision), next }
    })
    decided += page.items.filter(fits => fits).length
    cursor = page.next
  }
  const view = await deps.db.read(who.workspaceId, async stores => importView(stores, await foundImport(stores, importId)))
  return { actId: act.actId, decided, import: view }
}

const decideRows = async (stores: WritableStores, head: ImportHead, locale: Locale, rows: readonly ImportRow[], kind: RowDecision['kind']): Promise<boolean[]> => {
  const read = rows.map(row => sheetRowOf(row, head))
  const readings = await readingsOf(stores, head, locale, rows)
  const decisions = readings.map(reading => decisionFor(reading, kind))
  const people = await knownPeople(stores, read, head.planId, locale, decisions.flatMap(decision => (decision?.kind === 'same_person' ? [decision.contactId] : [])))
  for (const [index, row] of rows.entries()) {
    const [sheetRow, decided] = [read[index], decisions[index] ?? null]
    if (sheetRow === undefined || decided === null) continue
    const repeats = kind === 'discard' ? null : (readings[index]?.repeats ?? null)
    const plan = rowOutcome(sheetRow, people, decided, sheetWords(locale), repeats)
    await stores.importRows.update(row, { ...row, state: plan.state, decision: noteAs({ ...noteOf(row), decided }), reading: readingFrom(plan, decided, repeats) })
  }
  return decisions.map(decision => decision !== null)
}

const decisionFor = (reading: RowReading, kind: RowDecision['kind']): RowDecision | null => {
  if (kind === 'discard') return { kind }
  if ((kind === 'accept') === isAboutPerson(reading)) return null
  if (kind !== 'same_person') return { kind }
  const meant = [...new Set([...(reading.contactId === null ? [] : [reading.contactId]), ...reading.candidates])]
  const [contactId] = meant
  return contactId === undefined || meant.length > 1 ? null : { kind, contactId }
}

/** Whether the doubt is whom the row means, and not only how a word is read. */
const isAboutPerson = ({ contactId, certain, candidates, problems }: RowReading): boolean =>
  (contactId !== null && !certain) || candidates.length > 0 || problems.some(({ key }) => key === 'sheet.duplicate')
