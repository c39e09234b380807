/** A range of cells as a spreadsheet takes it from the clipboard: `text/plain` and `text/html`. `readPasted(text)` gives the cells back. */
export interface Pasted {
  readonly text: string
  readonly html: string
}

export const writePasted = (rows: readonly (readonly string[])[]): Pasted => ({
  // The last line end is written too: without it one row with one empty cell would be no row at all.
  text: rows.map((row) => `${row.map(tsvCell).join('\t')}\n`).join(''),
  html: `<meta charset="utf-8"><table>${rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`,
})

const tsvCell = (cell: string): string => {
  const text = cell.replace(/\r\n?/g, '\n')
  return /[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** `mso-number-format` keeps Excel from turning 007 or 3/4 into numbers and days. */
const htmlCell = (cell: string): string => `<td style="mso-number-format:'\\@';white-space:pre-wrap">${escaped(cell).replace(/\r\n?|\n/g, '<br>')}</td>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
