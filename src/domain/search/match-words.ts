import { isLatin, type Word } from './signs.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** Whether a word of Latin letters begins here in a folded text. */
export const isWordAt = (text: string, at: number): boolean => at === 0 || !isLatin(text.charCodeAt(at - 1))

/** The words of a Latin name a token means: the beginning of any, the initials from any on, or words run together (davidz). */
export const matchedWords = (words: readonly Word[], token: string): Range[] | null => {
  for (const { text, from } of words) if (text.startsWith(token)) return [{ from, to: from + token.length }]
  for (let i = 0; i < words.length; i++) {
    const some = words.slice(i)
    if (token.length > 1 && some.map(word => word.text.charAt(0)).join('').startsWith(token)) return some.slice(0, token.length).map(({ from }) => ({ from, to: from + 1 }))
    if (some.map(word => word.text).join('').startsWith(token)) return runTogether(some, token.length)
  }
  return null
}

const runTogether = (words: readonly Word[], length: number): Range[] => {
  const ranges: Range[] = []
  let left = length
  for (const { text, from } of words) {
    if (left > 0) ranges.push({ from, to: from + Math.min(left, text.length) })
    left -= text.length
  }
  return ranges
}
