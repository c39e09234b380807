import { nameOf } from '../contact/name.ts'
import { syllablesOf } from '../contact/reading.ts'
import { isCommonSurname } from '../contact/surname.ts'
import { fold } from '../phrase/fold.ts'
import type { KnownPerson } from './line-reading.ts'
import { isEdge, type Said } from './said.ts'
import { titleEnd } from './titles.ts'

/** How surely a word means a person: the name or salutation as it is known, then parts of it and ways to say it. */
export type Sureness = 0 | 1 | 2

interface Alias {
  readonly people: number[]
  sureness: Sureness
}

/** The words that name known people, ready to be looked up at any place of a text. */
export interface KnownPeople {
  readonly aliases: ReadonlyMap<string, Alias>
  /** The longest alias that begins with a character. */
  readonly longest: ReadonlyMap<string, number>
}

const key = (text: string): string => fold(text).text.trim().replace(/\s+/g, ' ')
const isHanText = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)

const HONORIFICS = ['dr', 'dr.', 'mr', 'mr.', 'ms', 'ms.', 'mrs', 'mrs.', 'miss', 'prof', 'prof.', 'professor']

/** Names, salutations and nicknames first; then 建国, 老王, 小王, Lily, Dr. Chen, zhangwei. */
export const aliasesOf = ({ name, salutation, nickname = '', pinyin = '', ...parts }: KnownPerson): readonly (readonly [string, Sureness])[] => {
  const { familyName, givenName } = { ...nameOf(name), ...parts }
  const whole = [name, salutation, nickname].map(key)
  const deputy = [key(salutation).replace('副总', '总')]
  if (isHanText(key(name))) {
    const family = familyName || nameOf(salutation).familyName
    const syllables = syllablesOf(pinyin)
    const read = syllables.length > 1 ? [syllables.join(''), syllables.join(' '), `${syllables[0]} ${syllables.slice(1).join('')}`] : []
    const given = givenName.length > 1 ? [givenName] : []
    const calls = family === '' ? [] : [`老${family}`, `小${family}`]
    return [...whole.map(one => [one, 0] as const), ...[...read, ...given, ...deputy].map(one => [key(one), 1] as const), ...calls.map(one => [key(one), 2] as const)]
  }
  const family = familyName === '' ? [] : HONORIFICS.map(title => `${title} ${familyName}`)
  return [...whole.map(one => [one, 0] as const), ...[givenName, ...family].map(one => [key(one), 1] as const)]
}

const indexes = new WeakMap<readonly KnownPerson[], KnownPeople>()

/** The people of a list; made once a list, however many lines are read with it. */
export const knownPeople = (people: readonly KnownPerson[]): KnownPeople => {
  const made = indexes.get(people)
  if (made !== undefined) return made
  const aliases = new Map<string, Alias>()
  const longest = new Map<string, number>()
  people.forEach((person, index) => {
    for (const [word, sureness] of aliasesOf(person)) if (word.length > 1) put(aliases, word, index, sureness)
  })
  for (const word of aliases.keys()) longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length))
  const known = { aliases, longest }
  indexes.set(people, known)
  return known
}

const put = (aliases: Map<string, Alias>, word: string, person: number, sureness: Sureness): void => {
  const alias = aliases.get(word)
  if (alias === undefined || sureness < alias.sureness) aliases.set(word, { people: [person], sureness })
  else if (sureness === alias.sureness && !alias.people.includes(person)) alias.people.push(person)
}

export interface Mention {
  readonly from: number
  readonly to: number
  readonly candidates: readonly number[]
}

/** Names that are words too are taken for people only where a person can stand. */
const BEFORE_PERSON = /(?:^|[\s,、;。.!?(:/+&]|和|跟|与|同|给|约了?|帮了?|找了?|请了?|见了?|替|问了?|谢|向|陪|了|联系|拜访|过|同意|天|午|上|点|日|号|[一二三四五六])$/
const WORDS = /^(?:高峰|白雪|黎明|高兴|安静|马上|向阳|文明|江山|平安|成功|严肃|阳光|石头|周末|方便|时光|白云|明月|高原|高山|金星|夏天|秋天|春天|白杨|红军|国庆|建设|和平|胜利|高明|高翔|方圆|方正|安康|安宁|常青|温暖|任意|万一|于是|相应|路线|单元|云朵|关键|梅花|水平|金融|华夏|包容|宁静|安全|方向|商量|项目|管理|卓越|乐观|雷雨|宏图|晨光|朝阳|金秋|江南|海洋|林海|白露|谷雨|晓风|夏雨|文静|雪|晴天)$/
const WORD_GOES_ON = /^(?:期|皑|堵|时段|论坛|时刻|公主|前|后夕|会|度|化|性|感|地)/

/** The longest name of a known person at each place of a text, in order. 张伟经理 is one mention with its title. */
export const mentionsIn = ({ text, original }: Said, { aliases, longest }: KnownPeople): readonly Mention[] => {
  const found: Mention[] = []
  let at = 0
  while (at < text.length) {
    const said = mentionAt(text, at, aliases, Math.min(longest.get(text.charAt(at)) ?? 0, text.length - at), found.at(-1)?.to === at) ?? spacedAt(text, at, aliases)
    // "will ring May": a name that is a word too is written with a capital.
    const mention = said !== null && ENGLISH_WORDS.has(text.slice(said.from, said.to)) && !(/\p{Lu}/u.test(original(at, at + 1)) && !MONTH_DAY.test(text.slice(at, said.to + 3))) ? null : said
    if (mention !== null) found.push(mention)
    at = mention?.to ?? at + 1
  }
  return found
}

const ENGLISH_WORDS = new Set('will may mark grace art rose hope bill drew rob sue pat chase summer april june joy faith dawn jack ray guy max rich frank grant miles page young long'.split(' '))
const MONTH_DAY = /^(?:may|april|june) \d/

/** 王 总: a name typed with a space in it. */
const spacedAt = (text: string, at: number, aliases: KnownPeople['aliases']): Mention | null => {
  if (!/^\p{Script=Han} \p{Script=Han}/u.test(text.slice(at, at + 3))) return null
  for (const length of [3, 2]) {
    const alias = aliases.get(text.charAt(at) + text.slice(at + 2, at + 1 + length))
    if (alias?.sureness === 0) return { from: at, to: at + 1 + length, candidates: alias.people }
  }
  return null
}

const mentionAt = (text: string, at: number, aliases: KnownPeople['aliases'], longest: number, isBeside: boolean): Mention | null => {
  if (longest === 0 || !isEdge(text, at)) return null
  for (let length = longest; length > 1; length--) {
    const word = text.slice(at, at + length)
    const alias = aliases.get(word)
    if (alias === undefined || !isEdge(text, at + length)) continue
    const han = isHanText(word)
    if (han && !isBeside && !standsAlone(text, at, at + length, word, alias.sureness)) continue
    const titled = !/^[老小]|[总长师哥姐工理任管授]$/.test(word) ? titleEnd(text, at + length) : -1
    return { from: at, to: titled !== -1 ? titled : at + length, candidates: alias.people }
  }
  return null
}

/** 马上, 曾经: as names only right behind a word that joins people, and never before what such an adverb goes with. */
const ADVERBS = /^(?:马上|曾经|任意|于是|万一|相应)$/

const standsAlone = (text: string, from: number, to: number, word: string, sureness: Sureness): boolean => {
  if (ADVERBS.test(word)) return /[和跟与同给约帮找请见替问谢向陪、]$/.test(text.slice(0, from)) && !/^(?:的(?!事)|就|要|毕业)/.test(text.slice(to, to + 2))
  if (WORDS.test(word)) return BEFORE_PERSON.test(text.slice(Math.max(0, from - 3), from)) && !WORD_GOES_ON.test(text.slice(to, to + 2))
  // 建国 within 李建国 is somebody else; 老王 within 老王子 nobody.
  if (sureness === 1 && isCommonSurname(text.charAt(from - 1)) && !'于向和'.includes(text.charAt(from - 1))) return false
  // 产品经理小白 is told from a known 小白.
  return sureness !== 2 || '晚早才刚儿是说'.includes(text.charAt(from - 1)) || BEFORE_PERSON.test(text.slice(Math.max(0, from - 3), from))
}
