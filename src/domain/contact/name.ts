import { splitHanName } from './han-name.ts'
import type { SplitName } from './han-name.ts'
import { isHonorific, splitLatinName } from './latin-name.ts'
import { isSurname } from './surname.ts'
import { titleAtEnd } from './title.ts'
import { tidyLine } from './tidy.ts'

/** A name as written (`name`, tidied) and its parts; both parts are '' when it is not split (买买提·艾力). `titleOnly`: 张经理, 老周, Dr Chen. */
export interface NameParts extends SplitName {
  readonly name: string
}

const WHOLE: SplitName = { familyName: '', givenName: '', titleOnly: false }
const HAN = /^[\p{Script=Han}〇]+$/u
const HAN_GAP = /(?<=[\p{Script=Han}〇]) (?=[\p{Script=Han}〇])/gu
const HAN_START = /^[\p{Script=Han}〇]+(?: [\p{Script=Han}〇]+)*/u
const HAN_END = /[\p{Script=Han}〇]+$/u
// Scripts and signs of names that are not cut: kana, Hangul, the dot of 买买提·艾力, an address, two people.
const NOT_CUT = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·•・‧∙@、&]/u

/** Whether a text is written in Chinese characters only. */
export const isHan = (text: string): boolean => HAN.test(text)

const splitMixed = (text: string): SplitName => {
  const head = HAN_START.exec(text)?.[0]
  if (head !== undefined) {
    const rest = text.slice(head.length).trim()
    if (isSurname(head) && rest !== '') return { familyName: head, givenName: rest, titleOnly: false }
    return splitHanName(head)
  }
  const tail = HAN_END.exec(text)?.[0]
  if (tail === undefined) return splitLatinName(text)
  const latin = text.slice(0, -tail.length).trim()
  if (isSurname(tail) && isHonorific(latin)) return { familyName: tail, givenName: '', titleOnly: true }
  if (isSurname(tail)) return { familyName: tail, givenName: latin, titleOnly: false }
  // Lily老师, Lily Chen 经理
  const isTitle = titleAtEnd(`某${tail}`)?.before === '某'
  if (isTitle) return latin.includes(' ') ? splitLatinName(latin) : { familyName: '', givenName: latin, titleOnly: true }
  return splitHanName(tail)
}

/**
 * Reads a name of any writing into family and given name. Spaces of every kind are collapsed, those between Chinese characters dropped;
 * beyond that `name` keeps what was written. A remark in brackets or after a dash is not part of the name that is split.
 */
export const nameOf = (text: string): NameParts => {
  const tidy = tidyLine(text)
  const name = tidy.replace(HAN_GAP, '')
  const bare = tidy.replace(/[(（【[].*$/u, '').replace(/ [-–—|/@] .*$/u, '').trim()
  return { ...(bare === '' || NOT_CUT.test(bare) ? WHOLE : splitMixed(bare)), name }
}

/** Joins the parts of a name as it is shown: 张 + 伟 → 张伟, Chen + Lily → Lily Chen. */
export const nameFrom = (familyName: string, givenName: string): string =>
  isHan(familyName) && isHan(givenName) ? familyName + givenName : `${givenName} ${familyName}`.trim()
