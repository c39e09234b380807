/** What a command is found by: its label in both languages, the reading of the Chinese one, other words. */
export interface CommandText { readonly zh: string; readonly en: string; readonly pinyin: string; readonly also: string }

const words = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** How well a command answers what was typed: 3 begins so, 2 holds it, 1 by another word, 0 not at all. Chinese words, pinyin and its initials, English words by their beginnings. */
export const matchCommand = (typed: string, { zh, en, pinyin, also }: CommandText): 0 | 1 | 2 | 3 => {
  const q = typed.trim().toLowerCase()
  if (q === '') return 0
  const label = zh.toLowerCase()
  if (label.startsWith(q) || en.toLowerCase().startsWith(q)) return 3
  const syllables = pinyin.toLowerCase().split(' ')
  const letters = q.replace(/[\s']/g, '')
  if (/^[a-z]+$/.test(letters)) {
    const initials = syllables.map(syllable => syllable[0]).join('')
    if (initials.startsWith(letters) || syllables.join('').startsWith(letters)) return 3
    // A reading may begin at any character: 「年度计划」 of 「去年度计划」.
    if (letters.length > 1 && (initials.includes(letters) || syllables.some((_, i) => syllables.slice(i).join('').startsWith(letters)))) return 2
  }
  if (label.includes(q)) return 2
  const typedWords = words(q)
  const begins = (all: readonly string[]): boolean => typedWords.length > 0 && typedWords.every(word => all.some(one => one.startsWith(word)))
  if (begins(words(en))) return 2
  return begins([...words(also), ...words(en)]) || also.toLowerCase().split(' ').some(word => word.startsWith(q)) ? 1 : 0
}
