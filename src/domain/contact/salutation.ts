import { nameFrom, nameOf } from './name.ts'
import { positionTitle } from './position-title.ts'
import type { RoleKind } from './role.ts'
import { titleAtEnd } from './title.ts'

/**
 * What a salutation is made from, `name` as `nameOf` gives it. The script of the name decides how it is said;
 * `language`, the reader's, only adds choices.
 */
export interface Addressed {
  readonly familyName: string
  readonly givenName: string
  readonly name: string
  readonly position: string
  readonly roleKinds: readonly RoleKind[]
  readonly language?: 'zh-CN' | 'en'
}

const isClose = (roleKinds: readonly RoleKind[]): boolean =>
  roleKinds.some((kind) => kind === 'peer' || kind === 'friend' || kind === 'former_colleague') &&
  !roleKinds.some((kind) => kind === 'manager' || kind === 'client' || kind === 'partner' || isMentor(kind))

const isMentor = (kind: RoleKind): boolean => kind === 'career_mentor' || kind === 'skill_mentor'

// 副 is not said to a person's face: 刘副总 is 刘总.
const withoutDeputy = (name: string): string => name.replace(/副(?=[总總经經主书書教董]|.[长長])/u, '')

const isLatin = ({ familyName, givenName, name }: Addressed): boolean => /^\p{Script=Latin}/u.test(familyName || givenName || name)

const titleOf = (person: Addressed): string | null => {
  const position = positionTitle(person.position) ?? positionTitle(titleAtEnd(person.name)?.title ?? '')
  if (position !== null && position.weight === 'rank') return position.title
  if (person.roleKinds.some(isMentor)) return '老师'
  return position?.title ?? null
}

// One character alone is no form of address in Chinese (张伟 is never 伟), so such people are called by their whole name.
const calledByName = ({ familyName, givenName, name }: Addressed): string =>
  [...givenName].length > 1 ? givenName : givenName === '' ? name : nameFrom(familyName, givenName)

// 买买提·艾力: the first part is the person's own name, the second the father's.
const ownName = (name: string): string => name.split(/[·•・‧∙]/u)[0] ?? name

const wholeNameTitle = (person: Addressed): string => {
  const title = titleOf(person)
  return title === null || title === '工' ? person.name : ownName(person.name) + title
}

const hanSalutation = (person: Addressed): string => {
  if (person.givenName === '' && nameOf(person.name).titleOnly) return withoutDeputy(person.name)
  if (isClose(person.roleKinds)) return calledByName(person)
  return person.familyName === '' ? wholeNameTitle(person) : person.familyName + (titleOf(person) ?? '老师')
}

const latinFull = ({ familyName, givenName, name }: Addressed): string =>
  familyName === '' || givenName === '' ? name : nameFrom(familyName, givenName)

const latinSalutation = (person: Addressed): string => {
  const { familyName, givenName, name } = person
  if (givenName === '' || nameOf(name).titleOnly) return name
  if (isClose(person.roleKinds) || familyName === '') return givenName
  if (/^prof/i.test(name) || positionTitle(person.position)?.title === '教授') return `Professor ${familyName}`
  return /^dr\b|\bph\.?d\b/i.test(name) ? `Dr. ${familyName}` : latinFull(person)
}

/**
 * How to address a person (china.md §3): X总, X经理 or the title itself by position with 副 dropped, X老师 for mentors and teachers, X工 for
 * engineers, peers and friends by given name, else X老师. English names: Lily for peers, Lily Chen in form, Dr. and Professor where known.
 */
export const salutationOf = (person: Addressed): string =>
  person.name === '' ? '' : isLatin(person) ? latinSalutation(person) : hanSalutation(person)

const latinChoices = (person: Addressed): string[] => {
  const { familyName, givenName, language } = person
  const first = givenName || person.name
  const chinese = language === 'zh-CN' && first !== '' ? [`${first}老师`, `${first}总`] : []
  const formal = familyName === '' ? [] : ['Ms.', 'Mr.', 'Dr.'].map((title) => `${title} ${familyName}`)
  return [givenName, latinFull(person), ...chinese, ...formal]
}

const hanChoices = (person: Addressed): string[] => {
  const { familyName, name } = person
  if (familyName === '') return titleAtEnd(name) === null ? [name, `${ownName(name)}老师`, `${ownName(name)}总`] : []
  const by = (title: string): string => familyName + title
  const title = titleOf(person)
  const called = person.givenName === '' ? [] : [calledByName(person)]
  const titled = title === null ? [] : [by(title)]
  return isClose(person.roleKinds)
    ? [...called, nameFrom(familyName, person.givenName), by('姐'), by('哥'), `小${familyName}`, `老${familyName}`]
    : [...titled, by('老师'), by('总'), ...called, by('经理'), by('姐'), by('哥')]
}

/** Up to six sensible ways to address a person, the proposed one first; fewer than three only when the name says too little (Lily). */
export const salutationChoices = (person: Addressed): string[] => {
  if (person.name === '') return []
  const others = isLatin(person) ? latinChoices(person) : hanChoices(person)
  return [...new Set([salutationOf(person), ...others])].filter((it) => it !== '').slice(0, 6)
}
