import type { FieldChange } from '#domain/sheet/diff-row.ts'
import type { MatchWhy } from '#domain/sheet/match-row.ts'
import type { RowDecision } from '#domain/sheet/plan-rows.ts'
import type { SheetProblem } from '#domain/sheet/problem.ts'
import { readSheetRow } from '#domain/sheet/read-row.ts'
import type { SheetRow } from '#domain/sheet/sheet-row.ts'
import type { CellError } from '#domain/sheet/table.ts'
import { plainReaders, type WordReaders } from '#domain/sheet/word-readers.ts'
import type { ImportRow } from '#store/import-row.ts'
import type { ImportHead } from './head.ts'

/** What the reader said about a row, and the failed formulas that only the file can tell: kept through undo. */
export interface RowNote {
  readonly decided: RowDecision | null
  readonly errors: readonly CellError[]
}

/** What was last found out about a row: what is shown of it, and what the reader agrees to when the import is applied. */
export interface RowReading {
  readonly name: string
  /** The person it changes, or (`why` is `made`) made when it was applied; null for somebody new. */
  readonly contactId: string | null
  readonly why: MatchWhy | 'decided' | 'made' | null
  readonly certain: boolean
  readonly candidates: readonly string[]
  readonly problems: readonly SheetProblem[]
  readonly changes: readonly FieldChange[]
  /** The earlier row (0-based) about the same person. */
  readonly repeats: number | null
}

const NO_NOTE: RowNote = { decided: null, errors: [] }

export const noteOf = ({ decision }: Pick<ImportRow, 'decision'>): RowNote => (decision as RowNote | null) ?? NO_NOTE

/** As it is stored: nothing when there is nothing to say. */
export const noteAs = (note: RowNote): RowNote | null => (note.decided === null && note.errors.length === 0 ? null : note)

export const readingOf = ({ reading }: Pick<ImportRow, 'reading'>): RowReading | null => reading as RowReading | null

/** The cells of a stored row, read; rows count from 1 outside and from 0 in the domain. `words` as in `readSheetRow`. */
export const sheetRowOf = (row: Pick<ImportRow, 'row' | 'cells' | 'decision'>, head: ImportHead, words: WordReaders = plainReaders): SheetRow =>
  readSheetRow(row.cells, head, row.row - 1, noteOf(row).errors, words)

/** A cell as every store can keep it. */
export const keepable = (cell: string): string => cell.replaceAll('\0', '').toWellFormed()
