import { looksJapanese } from './japanese-name.ts'
import { isCommonSurname, isCompoundSurname, isSurname } from './surname.ts'
import { isDoubtfulTitle, isTitle, titleAtEnd } from './title.ts'

/** A name cut at its surname. `titleOnly`: what was written is a way to address someone (张经理, 老周), not a whole name. */
export interface SplitName {
  readonly familyName: string
  readonly givenName: string
  readonly titleOnly: boolean
}

const whole: SplitName = { familyName: '', givenName: '', titleOnly: false }
const split = (familyName: string, givenName: string): SplitName => ({ familyName, givenName, titleOnly: false })
const titled = (familyName: string): SplitName => ({ familyName, givenName: '', titleOnly: true })

// 老周, 小李, 大刘, 小欧阳; 阿明 and 小美 say no surname.
const nickname = (text: string): SplitName | null => {
  const [, prefix = '', rest = ''] = /^([老小大阿])(.{1,2})$/u.exec(text) ?? []
  if (prefix === '' || (rest.length === 2 && !isCompoundSurname(rest))) return null
  if (prefix === '阿') return titled('')
  if (prefix === '老' ? isSurname(rest) : isCommonSurname(rest)) return titled(rest)
  return prefix === '大' ? null : titled('')
}

const splitPure = (text: string): SplitName => {
  const characters = [...text]
  const head = characters.slice(0, 2).join('')
  const [first = '', second = ''] = characters
  if (characters.length < 2 || characters.length > 4 || looksJapanese(text)) return whole
  if (isCompoundSurname(head)) return split(head, characters.slice(2).join(''))
  if (characters.length < 4) return isSurname(first) ? split(first, characters.slice(1).join('')) : whole
  return isCommonSurname(first) && isCommonSurname(second) ? split(head, characters.slice(2).join('')) : whole
}

const splitTitled = (before: string, title: string): SplitName | null => {
  if (before === '') return titled('')
  if (isSurname(before)) return titled(before)
  if (isDoubtfulTitle(title)) return null
  const named = nickname(before) ?? splitPure(before)
  return named.titleOnly || named.familyName === '' ? titled(named.familyName) : named
}

/**
 * Splits a name written in Chinese characters only, its parts divided by spaces if they were: 欧阳雪, 陈方安生, 张 小明, 张经理, 老周.
 * What follows no rule of Chinese names (小泽征尔, 阿依古丽) stays whole, with both parts empty.
 */
export const splitHanName = (text: string): SplitName => {
  const joined = text.replaceAll(' ', '')
  if (isTitle(joined)) return titled('')
  const title = titleAtEnd(joined)
  const withTitle = title === null ? null : splitTitled(title.before, title.title)
  if (withTitle !== null) return withTitle
  const [first = '', ...rest] = text.split(' ')
  if (rest.length > 0 && (isSurname(first) || ([...first].length === 2 && [...first].every(isCommonSurname)))) return split(first, rest.join(''))
  return nickname(joined) ?? splitPure(joined)
}
