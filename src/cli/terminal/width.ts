const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

// East Asian Width W and F (UAX #11); ambiguous characters (“”, …, °) are narrow, as terminals draw them.
const WIDE_RANGES = [
  String.raw`\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff`,
  String.raw`\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}`,
]
const WIDE = new RegExp(`^[${WIDE_RANGES.join('')}]`, 'u')
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** Columns of a terminal a text takes: Chinese and emoji two, combining marks none. Expects text that went through `plain`. */
export const widthOf = (text: string): number => {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += columnsOf(segment)
  return width
}

const columnsOf = (grapheme: string): number => (WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : INVISIBLE.test(grapheme) ? 0 : 1)

/** The text, or as much of its beginning as fits with a … behind. */
export const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** One line that can do nothing to a terminal: a sheet or a note may bring escape sequences, line ends and marks that turn the direction. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
