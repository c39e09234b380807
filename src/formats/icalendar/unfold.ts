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
  let open = ''
  let beganOn = 0
  let line = 0
  for (const physical of text.replace(/^\ufeff/, '').replace(CONTROLS, '').split(/\r\n|\n|\r/)) {
    line++
    if (physical === '') continue
    if (open !== '' && (physical.startsWith(' ') || physical.startsWith('\t'))) {
      open += physical.slice(1)
      continue
    }
    if (open !== '') found.push({ text: open, line: beganOn })
    open = physical.trim() === '' ? '' : physical
    beganOn = line
  }
  if (open !== '') found.push({ text: open, line: beganOn })
  return found
}
