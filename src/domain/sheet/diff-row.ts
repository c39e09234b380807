import { nameKey } from '../contact/match-keys.ts'
import { COLUMN_KINDS, type FieldKind } from './column.ts'
import type { PlanRow, SheetWords } from './plan-row.ts'
import { rowTexts } from './row-texts.ts'
import { saySame } from './same-text.ts'
import type { SheetRow } from './sheet-row.ts'

/** One thing a row changes. `field` is a column Xucha knows; an own column of the sheet is named by `extra`, its heading. */
export type FieldChange =
  | { readonly field: FieldKind; readonly before: string; readonly after: string }
  | { readonly field: 'extra'; readonly heading: string; readonly before: string; readonly after: string }

export interface DiffOptions {
  /** Our own export came back (the row's key is known): an emptied cell then means "erase"; else it means "not said". */
  readonly emptyErases: boolean
  readonly words: SheetWords
}

/** Field by field what a row says that is not so already; all it says when there is nobody yet. */
export const diffRow = (row: SheetRow, existing: PlanRow | null, { emptyErases, words }: DiffOptions): readonly FieldChange[] => {
  const before = existing === null ? null : rowTexts(existing, words)
  const fields = COLUMN_KINDS.flatMap((field): FieldChange[] => {
    const after = field === 'key' ? undefined : row.texts[field]
    if (field === 'key' || after === undefined || (after === '' && (!emptyErases || field === 'name'))) return []
    const was = before?.[field] ?? ''
    return (before === null ? after === '' : saySame(field, was, after) || impliedName(field, row, existing) || isAddress(field, after, existing)) ? [] : [{ field, before: was, after }]
  })
  const extras = Object.entries(row.extra).flatMap(([heading, after]): FieldChange[] => {
    const own = existing?.line?.extra ?? {}
    const was = Object.hasOwn(own, heading) ? own[heading] ?? '' : ''
    return (after === '' && !emptyErases) || saySame('notes', was, after) ? [] : [{ field: 'extra', heading, before: was, after }]
  })
  return [...fields, ...extras]
}

/** A sheet that says 张经理 of somebody known as 张伟 and addressed so means the person, not a new name. */
const isAddress = (field: FieldKind, after: string, existing: PlanRow | null): boolean =>
  field === 'name' && existing !== null && [existing.contact.salutation, existing.contact.nickname].some((name) => name !== '' && nameKey(name) === nameKey(after))

/** Columns 姓 and 名 of someone else's sheet repeat what the contact's own parts say, though our export leaves them out. */
const impliedName = (field: FieldKind, row: SheetRow, existing: PlanRow | null): boolean =>
  existing !== null && (field === 'familyName' || field === 'givenName') &&
  (row.texts[field] === existing.contact[field] || ((row.texts.familyName ?? '') === '' && (row.texts.givenName ?? '') === ''))
