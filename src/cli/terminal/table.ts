import { type Colour, paint } from './paint.ts'
import { cut, plain, widthOf } from './width.ts'

/** A cell: its text, and a colour where there are colours. */
export type Cell = string | { readonly text: string; readonly colour: Colour }

/** How wide a cell gets where nothing else is said. */
const WIDEST = 40
const GAP = '  '

/** Lines of cells in columns that line up in a terminal, long cells cut. `head` may be null; later parts of one table keep its widths. */
export const tableOf = (colours: boolean, head: readonly string[] | null, widest = WIDEST): ((rows: readonly (readonly Cell[])[]) => string) => {
  let widths: readonly number[] = (head ?? []).map(widthOf)
  let headLine = head
  return rows => {
    const texts = rows.map(row => row.map(cell => cut(plain(typeof cell === 'string' ? cell : cell.text), widest)))
    widths = (texts[0] ?? []).map((_, column) => Math.max(widths[column] ?? 0, ...texts.map(row => widthOf(row[column] ?? ''))))
    const fill = (text: string, column: number): string => ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text))) + GAP
    const lineOf = (cells: readonly string[], coloured: (text: string, column: number) => string): string =>
      cells.map((text, column) => coloured(text, column) + fill(text, column)).join('').trimEnd()
    const lines = texts.map((row, index) => lineOf(row, (text, column) => {
      const cell = rows[index]?.[column]
      return cell === undefined || typeof cell === 'string' ? text : paint(colours, cell.colour, text)
    }))
    const top = headLine === null ? [] : [lineOf(headLine, text => paint(colours, 'dim', text))]
    headLine = null
    return [...top, ...lines].map(line => `${line}\n`).join('')
  }
}
