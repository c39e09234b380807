import type { SplitName } from './han-name.ts'
import { isSyllable, splitSyllables } from './pinyin-syllable.ts'

const HONORIFIC = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|doctor|sir|madam|manager|director|president|principal|coach|teacher|s?vp|c[efto]o)\.?$/i
/** Whether a word stands before a name as a title: Dr, Ms., Manager, VP. */
export const isHonorific = (word: string): boolean => HONORIFIC.test(word)

const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|esq|cpa|pmp)\.?$/i
const PARTICLE = /^(?:van|von|der|den|de|da|di|del|della|du|la|le|dos|bin|ibn|al|el|ter|ten)$/i

// Pinyin of the most frequent surnames; one of them before a word of pinyin that is no surname says 姓 first (Zhang Xiaoming).
const PINYIN_SURNAMES = new Set((
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng ' +
  'zeng xiao tian dong pan yuan yu jiang cai du ye cheng wei su lu ding ren shen yao jia xia fu fang zou xiong bai meng qin qiu hou jin ' +
  'ouyang sima zhuge shangguan'
).split(' '))

const letters = (word: string): string => word.toLowerCase().replace(/[-'’]/g, '')
const isPinyin = (word: string): boolean => (splitSyllables(letters(word))?.length ?? 3) <= 2

const familyFirst = (first: string, last: string): boolean =>
  PINYIN_SURNAMES.has(letters(first)) && !PINYIN_SURNAMES.has(letters(last)) && isPinyin(last) && (isSyllable(letters(first)) || isPinyin(first))

const split = (familyName: string, givenName: string): SplitName => ({ familyName, givenName, titleOnly: false })

const splitWords = (words: readonly string[]): SplitName => {
  const [first = '', ...rest] = words
  const last = rest.at(-1)
  if (last === undefined) return split('', first)
  if (words.length === 2 && familyFirst(first, last)) return split(first, last)
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word))
  const at = particle === -1 ? words.length - 1 : particle
  return split(words.slice(at).join(' '), words.slice(0, at).join(' '))
}

const withoutSuffixes = (words: readonly string[]): readonly string[] => {
  const last = words.findLastIndex((word) => !SUFFIX.test(word))
  return last === -1 ? words : words.slice(0, last + 1)
}

/**
 * Splits a name in letters: Lily Chen, Chen, Lily, Dr. John Smith, Ludwig van Beethoven, Zhang Xiaoming (a pinyin surname before pinyin
 * that is none). A title and one word (Manager Zhang) say the family name only; one word alone is a given name.
 */
export const splitLatinName = (text: string): SplitName => {
  const [beforeComma = '', ...afterComma] = text.split(/\s*,\s*/).filter((part) => part !== '' && !SUFFIX.test(part))
  const words = withoutSuffixes(beforeComma.split(' '))
  const given = withoutSuffixes(afterComma.join(' ').split(' ')).filter((word) => !isHonorific(word))
  if (afterComma.length > 0) return split(words.join(' '), given.join(' '))
  const first = words.findIndex((word) => !isHonorific(word))
  if (first <= 0) return splitWords(words)
  const named = words.slice(first)
  return named.length === 1 ? { familyName: named.join(''), givenName: '', titleOnly: true } : splitWords(named)
}
