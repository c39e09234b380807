/**
 * Cells copied from Excel, WPS, Numbers or LibreOffice (`text/plain`: TAB between cells, a line a row). A cell with a line break or TAB inside is
 * quoted with "" for each quote; a quote elsewhere is a plain character, and so is one that is never closed rightly (Excel copies `"a" b` as it is).
 */
export const readPasted = (text: string): readonly (readonly string[])[] => {
  const source = text.replace(/\r\n?/g, '\n')
  const end = source.endsWith('\n') ? source.length - 1 : source.length
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; ;) {
    const cell = cellAt(source, at, end)
    row.push(cell.text)
    at = cell.next + 1
    if (cell.next >= end || source[cell.next] === '\n') {
      rows.push(row)
      row = []
    }
    if (cell.next >= end) return rows
  }
}

const cellAt = (source: string, at: number, end: number): { text: string; next: number } => {
  const quoted = source[at] === '"' ? quotedAt(source, at, end) : null
  if (quoted !== null) return quoted
  let next = at
  while (next < end && source[next] !== '\t' && source[next] !== '\n') next++
  return { text: source.slice(at, next), next }
}

/** Null when the closing quote is missing or something other than the end of the cell follows it. */
const quotedAt = (source: string, at: number, end: number): { text: string; next: number } | null => {
  let from = at + 1
  for (;;) {
    const quote = source.indexOf('"', from)
    if (quote === -1 || quote >= end) return null
    if (source[quote + 1] === '"' && quote + 1 < end) {
      from = quote + 2
      continue
    }
    const next = quote + 1
    if (next < end && source[next] !== '\t' && source[next] !== '\n') return null
    return { text: source.slice(at + 1, quote).replaceAll('""', '"'), next }
  }
}
