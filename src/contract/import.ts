import * as z from 'zod/mini'
import type { ContactId, ImportId, PlanId } from '#domain/base/ids.ts'
import { COLUMN_KINDS } from '#domain/sheet/column.ts'
import { endpoint, nothing } from './endpoint.ts'
import { act, count, cursor, id, limit, longText, page, reason, shortText } from './value.ts'

const importId = id<ImportId>()
/** What each column of the sheet means: a kind Xucha knows, kept as it is (`extra`), or left out (`ignore`). */
const mapping = z.record(z.string(), z.enum([...COLUMN_KINDS, 'extra', 'ignore']))

/** `waiting`: will be made or changed. `doubt`: asks the reader first. `error`: kept aside to mend. `same`: nothing to do. */
export const rowState = z.enum(['create', 'change', 'same', 'doubt', 'error', 'applied', 'discarded'])
const problem = z.object({ column: z.nullable(z.int()), kind: z.enum(['error', 'doubt']), ...reason.shape })

export const importRowView = z.object({
  row: z.int(), cells: z.array(z.string()), state: rowState, problems: z.array(problem),
  /** Whom the row is about, if a person of the network may be meant; `certain` when the key column says so. */
  match: z.nullable(z.object({ contactId: id<ContactId>(), name: z.string(), certain: z.boolean(), why: z.string() })),
  candidates: z.array(z.object({ contactId: id<ContactId>(), name: z.string(), detail: z.string() })),
  /** Field by field what changes; `before` is '' for a new person. */
  diff: z.array(z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() })),
  decision: z.nullable(z.enum(['same_person', 'new_person', 'discard', 'accept'])),
  name: z.string(),
})
export const importView = z.object({
  id: importId, fileName: z.string(), createdAt: z.string(), state: z.enum(['staged', 'applied', 'discarded']),
  planId: z.nullable(id<PlanId>()),
  sheets: z.array(z.object({ name: z.string(), rows: z.int(), hidden: z.boolean() })), sheet: z.int(),
  /** The heading row, 0-based in the sheet; null when there is none. */
  headerRow: z.nullable(z.int()),
  columns: z.array(z.object({ index: z.int(), heading: z.string(), kind: z.enum([...COLUMN_KINDS, 'extra', 'ignore']), sample: z.array(z.string()) })),
  counts: z.object({ create: z.int(), change: z.int(), same: z.int(), doubt: z.int(), error: z.int(), applied: z.int(), discarded: z.int() }),
})

export const createImport = endpoint({
  method: 'POST', path: '/imports', repeat: 'refused', creates: true, bytes: 'up', summary: 'Stages a sheet (.xlsx, .csv or pasted cells): read, mapped and compared, nothing is changed yet.',
  input: z.object({ fileName: shortText, planId: z.optional(id<PlanId>()), pasted: z.optional(z.enum(['true', 'false'])) }), returns: z.object({ import: importView }),
})
export const listImports = endpoint({ method: 'GET', path: '/imports', summary: 'Imports that still hold rows to mend, newest first.', input: nothing, returns: z.object({ items: z.array(importView) }) })
export const getImport = endpoint({ method: 'GET', path: '/imports/:importId', summary: 'One staged import.', input: z.object({ importId }), returns: importView })
export const remapImport = endpoint({ method: 'PATCH', path: '/imports/:importId', summary: 'Chooses another sheet, heading row, plan or meaning of columns, and compares anew.', input: z.object({ importId, sheet: z.optional(z.int()), headerRow: z.optional(z.nullable(z.int())), mapping: z.optional(mapping), planId: z.optional(id<PlanId>()) }), returns: importView })
export const listImportRows = endpoint({ method: 'GET', path: '/imports/:importId/rows', summary: 'Row by row what will be made, changed or is in doubt.', input: z.object({ importId, state: z.optional(rowState), cursor, limit }), returns: page(importRowView) })
export const mendImportRow = endpoint({
  method: 'PATCH', path: '/imports/:importId/rows/:row', summary: 'Mends cells of a row, or decides a doubt; `actId` is null where that changed nothing.',
  input: z.object({ importId, row: count(10_000_000), cells: z.optional(z.array(longText)), decision: z.optional(z.nullable(z.enum(['same_person', 'new_person', 'discard', 'accept']))), contactId: z.optional(id<ContactId>()) }),
  returns: z.object({ ...importRowView.shape, actId: z.nullable(act.shape.actId) }),
})
/** One decision for every row in doubt it fits: a person decision where that is asked and only one is meant, `accept` where words were not understood. */
export const decideImport = endpoint({
  method: 'POST', path: '/imports/:importId/decisions', repeat: 'harmless', summary: 'Decides every open doubt the decision fits, as one act.',
  input: z.object({ importId, decision: z.enum(['same_person', 'new_person', 'discard', 'accept']) }), returns: z.object({ ...act.shape, decided: z.int(), import: importView }),
})
/** Applies the rows that are clear (and those in doubt that were decided); the rest stays to be mended. */
export const applyImport = endpoint({ method: 'POST', path: '/imports/:importId/apply', repeat: 'harmless', summary: 'Makes and changes what is clear or decided; rows with errors or open doubts stay aside.', input: z.object({ importId }), returns: z.object({ ...act.shape, created: z.int(), changed: z.int(), same: z.int(), left: z.int(), import: importView }) })
export const discardImport = endpoint({ method: 'DELETE', path: '/imports/:importId', summary: 'Puts an import away; undo brings it back.', input: z.object({ importId }), returns: act })
