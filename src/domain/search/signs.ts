/** One sign of a folded text: a letter or digit of the Latin kind, or one of any other writing (a Chinese character). */
export interface Sign {
  readonly text: string
  /** Offsets in the folded text. */
  readonly from: number
  readonly to: number
  readonly latin: boolean
}

/** The signs that stand together without space or punctuation between them. */
export type Run = readonly Sign[]

/** The runs of a folded text, in order. */
export const runsOf = (text: string): Run[] => {
  const runs: Sign[][] = []
  let run: Sign[] = []
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const to = at + (code > 0xffff ? 2 : 1)
    const latin = isLatin(code)
    if (latin || isLetter(code)) run.push({ text: text.slice(at, to), from: at, to, latin })
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
    at = to
  }
  if (run.length > 0) runs.push(run)
  return runs
}

const LETTER = /[\p{L}\p{N}\p{Mc}\p{Mn}]/u
const isLetter = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code > 0x7f && LETTER.test(String.fromCodePoint(code)))
/** A letter a–z or a digit. */
export const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Latin letters and digits that stand together, with their offsets in the folded text. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The words of Latin letters in a run. */
export const wordsOf = (run: Run): Word[] => {
  const words: { text: string; from: number; to: number }[] = []
  let open = false
  for (const { text, from, to, latin } of run) {
    const word = words.at(-1)
    if (latin && open && word !== undefined) {
      word.text += text
      word.to = to
    } else if (latin) words.push({ text, from, to })
    open = latin
  }
  return words
}

/** Two signs side by side, at least one of them not Latin: what a text of Chinese characters is found by. */
export const pairsOf = (run: Run): string[] => {
  const pairs: string[] = []
  for (let i = 1; i < run.length; i++) {
    const [before, sign] = [run[i - 1], run[i]]
    if (before !== undefined && sign !== undefined && !(before.latin && sign.latin)) pairs.push(before.text + sign.text)
  }
  return pairs
}
