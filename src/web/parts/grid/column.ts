import type { ReactNode } from 'react'

export interface Suggestion { readonly text: string; readonly hint?: string }

/** A column of a grid: how a row's cell reads as text (what is edited, copied, sorted by), and how it looks. */
export interface GridColumn<Row> {
  readonly key: string
  readonly title: string
  /** Pixels until the reader drags it. */
  readonly width: number
  readonly text: (row: Row) => string
  /** The text itself when left out. */
  readonly show?: (row: Row) => ReactNode
  readonly readOnly?: boolean
  /** Delete does not empty it. */
  readonly required?: boolean
  /** Offers a list; other text may be typed all the same. */
  readonly suggest?: (row: Row) => readonly Suggestion[]
  /** Holds several of them (面对面 / 午餐): a suggestion completes the last. */
  readonly several?: boolean
  /** Proposed where the cell is empty; Enter or Tab takes it over. */
  readonly ghost?: (row: Row) => { readonly text: string; readonly why: string } | null
  /** Says what in this cell was not understood; marks it. */
  readonly note?: (row: Row) => string | null
  /** Shows whom the row is about: blurred while names are. */
  readonly personal?: boolean
  /** Figures stand at the right. */
  readonly end?: boolean
  /** Takes line breaks (Alt+Enter). */
  readonly lines?: boolean
}

/** What the active cell's own input has to show; null in all other rows. */
export interface Editing {
  /** `nav`: not edited. `replace`: typed over, arrows commit. `edit`: arrows move in the text. */
  readonly mode: 'nav' | 'replace' | 'edit'
  readonly listId: string
  readonly open: boolean
  /** The marked suggestion, −1 for none. */
  readonly marked: number
}
