/** What a command is found by: its label in both languages, the reading of the Chinese one, other words and the readings of the Chinese ones among them. */
export interface CommandText { readonly zh: string; readonly en: string; readonly pinyin: string; readonly also: string; readonly alsoPinyin: readonly string[] }

const words = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)

// Said around what is meant: “change the language”, 「修改密码」.
const AROUND = new Set(['a', 'an', 'the', 'to', 'my', 'your', 'change', 'set', 'use', 'open', 'show', 'go', 'do', 'i', 'switch', 'turn', 'on'])
const LONGEST_ASKED = 6

const initialsOf = (syllables: readonly string[]): string => syllables.map(syllable => syllable[0]).join('')

/** A reading of another word counts from its second syllable on: `zhang` of 账户 would stand under everybody called 张. */
const isReading = (letters: string, pinyin: string): boolean => {
  const syllables = pinyin.split(' ')
  return letters.length > 1 && (initialsOf(syllables) === letters || (letters.length > (syllables[0]?.length ?? 0) && syllables.join('').startsWith(letters)))
}

/** How well a command answers what was typed: 3 begins so, 2 holds it, 1 by another word, 0 not at all. Chinese words, pinyin and its initials, English words by their beginnings. */
export const matchCommand = (typed: string, { zh, en, pinyin, also, alsoPinyin }: CommandText): 0 | 1 | 2 | 3 => {
  const q = typed.trim().toLowerCase()
  if (q === '') return 0
  const label = zh.toLowerCase()
  if (label.startsWith(q) || en.toLowerCase().startsWith(q)) return 3
  const syllables = pinyin.toLowerCase().split(' ')
  const letters = q.replace(/[\s']/g, '')
  const isLatin = /^[a-z]+$/.test(letters)
  if (isLatin) {
    const initials = initialsOf(syllables)
    if (initials.startsWith(letters) || syllables.join('').startsWith(letters)) return 3
    // A reading may begin at any character: 「年度计划」 of 「去年度计划」.
    if (letters.length > 1 && (initials.includes(letters) || syllables.some((_, i) => syllables.slice(i).join('').startsWith(letters)))) return 2
  }
  if (label.includes(q)) return 2
  const asked = words(q).filter((word, _, all) => all.length === 1 || !AROUND.has(word))
  const begins = (all: readonly string[]): boolean => asked.length > 0 && asked.every(word => all.some(one => one.startsWith(word)))
  if (begins(words(en))) return 2
  const others = also.toLowerCase().split(' ').filter(Boolean)
  if (begins([...words(also), ...words(en)]) || others.some(word => word.startsWith(q))) return 1
  if (isLatin) return alsoPinyin.some(reading => isReading(letters, reading)) ? 1 : 0
  // 「切换语言」 asks for what is called 语言.
  return q.length <= LONGEST_ASKED && [label, ...others].some(word => /^\p{Script=Han}{2,}$/u.test(word) && q.includes(word)) ? 1 : 0
}

/** Whether what was typed is made of whole words for the command: it then names nobody. 「主题」, `dark mode`. */
export const isWordFor = (typed: string, { zh, en, pinyin, also, alsoPinyin }: CommandText): boolean => {
  const q = typed.trim().toLowerCase()
  const known = new Set([...words(`${en} ${also}`), ...AROUND, ...[pinyin, ...alsoPinyin].map(reading => reading.replaceAll(' ', ''))])
  if (/^\p{Script=Han}+$/u.test(q)) return q.length > 1 && matchCommand(q, { zh, en, pinyin, also, alsoPinyin }) > 0
  return words(q).length > 0 && words(q).every(word => known.has(word))
}
