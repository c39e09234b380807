/** A text made comparable: half width, lower case, letters without accents; each unit tied to where it was written. */
export interface Folded {
  readonly source: string
  readonly text: string
  /** Offset in `source` of each unit of `text`, and where its character ends; null where both texts run alike. */
  readonly places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null
}

/** ASCII, Chinese characters and their punctuation: nothing changes its place. */
const PLAIN = /^[\u0020-\u007e\u3400-\u9fff\u3001-\u3011\u2026\u00b7\u201c\u201d]*$/
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

export const fold = (source: string): Folded => (PLAIN.test(source) ? { source, text: source.toLowerCase(), places: null } : foldEach(source))

const foldEach = (source: string): Folded => {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of source) {
    const folded = foldCharacter(character)
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    // An accent written apart belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = at + character.length
    text += folded
    at += character.length
  }
  return { source, text, places: { starts, ends } }
}

const foldCharacter = (character: string): string =>
  character.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/[ßæœøłđðþı]/g, letter => LIGATURES[letter] ?? '')

/** Where a stretch of the folded text stands in what was written. */
export const inSource = ({ places }: Folded, from: number, to: number): { readonly from: number; readonly to: number } =>
  places === null ? { from, to } : { from: places.starts[from] ?? 0, to: places.ends[to - 1] ?? 0 }
