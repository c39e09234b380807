import { pinyin } from 'pinyin-pro'
import { isHan } from './name.ts'
import { isSurname } from './surname.ts'

// Surname readings pinyin-pro has not: its table is in simplified characters, and lacks the first line (china.md §3).
const SURNAME_READINGS: Readonly<Record<string, string>> = {
  种: 'chóng', 秘: 'bì', 洗: 'xiǎn', 占: 'zhān', 祭: 'zhài', 佴: 'nài', 蔚: 'yù', 么: 'yāo', 贠: 'yùn', 晟: 'chéng', 单于: 'chán yú',
  種: 'chóng', 單: 'shàn', 區: 'ōu', 華: 'huà', 紀: 'jǐ', 蓋: 'gě', 員: 'yùn', 查: 'zhā', 樂: 'yuè', 繆: 'miào', 單于: 'chán yú', 尉遲: 'yù chí',
  長孫: 'zhǎng sūn', 萬俟: 'mò qí', 澹臺: 'tán tái', 樂正: 'yuè zhèng',
}

const HAN_OR_LETTERS = /[\p{Script=Han}〇]+|\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu

const surnameReading = (surname: string): string =>
  SURNAME_READINGS[surname] ?? pinyin(surname, { surname: 'all', traditional: true })

const partReading = (part: string): string => (isHan(part) ? pinyin(part, { surname: 'off', traditional: true, removeNonZh: true }) : part)

const plainReading = (text: string): string => (text.match(HAN_OR_LETTERS) ?? []).map(partReading).join(' ')

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/**
 * The tone-marked reading of a name, a space between syllables, the surname with its reading as a surname (曾颖 zēng yǐng, 单 shàn, 尉迟 yù chí).
 * A name with no Chinese character has none: ''. It is a proposal: 牟 and 隗 have two true readings, so the reader may edit it.
 */
export const pinyinOf = (familyName: string, givenName: string, name: string): string => {
  if (!/[\p{Script=Han}〇]/u.test(familyName + givenName + name)) return ''
  if (familyName + givenName === '') return isSurname(name) ? surnameReading(name) : plainReading(name)
  if (!isHan(familyName)) return plainReading(joined(familyName, givenName))
  if (givenName !== '') return joined(surnameReading(familyName), plainReading(givenName))
  const at = name.indexOf(familyName)
  if (at === -1) return surnameReading(familyName)
  return joined(plainReading(name.slice(0, at)), surnameReading(familyName), plainReading(name.slice(at + familyName.length)))
}
