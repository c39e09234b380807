import { COLUMN_KINDS, type ColumnKind, type FieldKind, LECTURE_COLUMNS } from './column.ts'
import { readHeading } from './heading.ts'
import { rowKey } from './people-index.ts'
import type { PlanRow, SheetWords } from './plan-row.ts'
import { rowTexts } from './row-texts.ts'

/** A column of an exported plan. */
export interface PlanColumn {
  readonly kind: ColumnKind | 'extra'
  readonly heading: string
}

export interface PlanSheet {
  readonly columns: readonly PlanColumn[]
  /** Without the headings; each as long as there are columns. */
  readonly rows: readonly (readonly string[])[]
}

/**
 * A plan as a table: the lecture's seven columns, then those in use, then the sheet's own, then the key that makes the next import a diff.
 * `texts` (`rowTexts` of each row) when they are known already. Reading it back (`guessMapping`, `readSheetRows`, `planRows`) finds every row the same (invariant 3).
 */
export const sheetOfPlan = (
  rows: readonly PlanRow[], extraColumns: readonly string[], headings: Readonly<Record<ColumnKind, string>>, words: SheetWords, texts = rows.map((row) => rowTexts(row, words)),
): PlanSheet => {
  const extras = [...new Set([...extraColumns, ...rows.flatMap(({ line }) => Object.keys(line?.extra ?? {}))])]
  // An own column under a heading Xucha knows (the reader's second 备注) is read back as the second of its kind only when the first is there.
  const claimed = new Set(extras.map((heading) => readHeading(heading)?.kind))
  const fields = COLUMN_KINDS.filter((kind): kind is FieldKind => kind !== 'key' && (isLecture(kind) || claimed.has(kind) || texts.some((text) => text[kind] !== '')))
  const columns: readonly PlanColumn[] = [
    ...fields.map((kind) => ({ kind, heading: headings[kind] })), ...extras.map((heading) => ({ kind: 'extra' as const, heading })), { kind: 'key', heading: headings.key },
  ]
  return { columns, rows: rows.map((row, index) => [...fields.map((kind) => texts[index]?.[kind] ?? ''), ...extras.map((heading) => ownCell(row, heading)), rowKey(row)]) }
}

const isLecture = (kind: ColumnKind): boolean => (LECTURE_COLUMNS as readonly ColumnKind[]).includes(kind)

const ownCell = ({ line }: PlanRow, heading: string): string => (line !== null && Object.hasOwn(line.extra, heading) ? line.extra[heading] ?? '' : '')
