/** Rows of cells as a Markdown table, padded so that it also reads well in a terminal. Numbers stand to the right. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map(row => row[i]?.length ?? 0)))
  const right = head.map((_, i) => rows.every(row => /^[\d.×–<\s]*( ms| s| MB)?$/.test(row[i] ?? '')))
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => (right[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`
  return [line(head), `|${widths.map((width, i) => (right[i] ? `${'-'.repeat(width + 1)}:` : `:${'-'.repeat(width + 1)}`)).join('|')}|`, ...rows.map(line)].join('\n')
}
