/** A content line with its folds undone, and the number (from 1) of the line it began on. */
export interface UnfoldedLine {
  readonly text: string
  readonly line: number
}

// Control characters may not stand in a calendar (RFC 5545 §3.1) and are worse than nothing in a subject or a name.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * The content lines of a text (RFC 5545 §3.1). Lines may end in CRLF, LF, CR or CR CR LF, a BOM may stand before them, blank lines between them;
 * a line that begins with a space or tab goes on with the one before, even across a blank line.
 */
export const unfold = (text: string): readonly UnfoldedLine[] => {
  const found: UnfoldedLine[] = []
  let pieces: string[] = []
  let beganOn = 0
  const close = (): void => {
    if (pieces.length > 0) found.push({ text: pieces.join(''), line: beganOn })
    pieces = []
  }
  const physical = text.replace(/^\ufeff/, '').replace(CONTROLS, '').split(/\r\n|\n|\r/)
  for (const [index, line] of physical.entries()) {
    if (line === '') continue
    if (pieces.length > 0 && (line.startsWith(' ') || line.startsWith('\t'))) {
      pieces.push(line.slice(1))
      continue
    }
    if (line.trim() === '') continue // at the very start: nothing to go on with
    close()
    pieces.push(line)
    beganOn = index + 1
  }
  close()
  return found
}
