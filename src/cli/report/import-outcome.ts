import type { Returned } from '#client/returned.ts'
import type { getImport, listImportRows } from '#contract/import.ts'

export type ImportRow = Returned<typeof listImportRows>['items'][number]

/** What an import did, or would do: people added and changed, rows that say nothing new, rows kept to be mended. */
export interface ImportOutcome {
  /** What to undo; null for a preview. */
  readonly actId: string | null
  readonly created: number
  readonly changed: number
  readonly same: number
  readonly left: number
  readonly import: Returned<typeof getImport>
}

/** Tells of an import: row by row before it is done, then what came of it. */
export interface ImportReport {
  row(row: ImportRow): Promise<void>
  end(outcome: ImportOutcome): Promise<void>
}
