import { MAX_CELL_TEXT } from './limits.ts'

/** What stands at the end of a text that one cell of Excel cannot hold. */
export const CUT_MARK = '…'

/** LF line ends, whole characters, no NUL (which no database of ours keeps): what every file we write is made of. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed()

// The writer would make a failed formula of these texts.
const LOOKS_LIKE_ERROR = /^#(?=[A-Z0-9/_]+[!?]?$)/

/**
 * A text as an .xlsx cell can hold it: LF line ends, whole characters, at most 32,767 of them (a longer one is cut and ends in …).
 * `_x000B_` typed as letters is told apart from the escape of ECMA-376 22.4.2.4.
 */
export const xlsxText = (text: string): string => {
  const clean = cleanText(text)
  const short = clean.length > MAX_CELL_TEXT ? `${clean.slice(0, MAX_CELL_TEXT - 1).toWellFormed().replace(/\ufffd$/, '')}${CUT_MARK}` : clean
  return short.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replace(LOOKS_LIKE_ERROR, '_x0023_')
}
