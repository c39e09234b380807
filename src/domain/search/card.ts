import type { Contact } from '../contact/contact.ts'
import { positionTitle } from '../contact/position-title.ts'
import { titleAtEnd } from '../contact/title.ts'
import { type Folded, fold } from './fold.ts'

/** What search knows of a person. */
export type Card = Pick<Contact, 'name' | 'familyName' | 'pinyin' | 'salutation' | 'nickname' | 'organization' | 'department' | 'position' | 'workContent' | 'tags'>

/** So much of a text is searched; no field that says something is longer, and what one person costs stays bounded. */
const LONGEST = { name: 60, salutation: 40, nickname: 40, organization: 80, department: 60, position: 80, workContent: 200, tag: 40, tags: 12, note: 1_000 } as const

const cut = (text: string, longest: number): string => (text.length <= longest ? text : text.slice(0, longest))

export type TextField = 'salutation' | 'nickname' | 'organization' | 'department' | 'position' | 'workContent'

export const foldedName = ({ name }: Pick<Card, 'name'>): Folded => fold(cut(name, LONGEST.name))
export const foldedField = (card: Card, field: TextField): Folded => fold(cut(card[field], LONGEST[field]))
export const foldedTags = ({ tags }: Pick<Card, 'tags'>): Folded[] => tags.slice(0, LONGEST.tags).map(tag => fold(cut(tag, LONGEST.tag)))
export const foldedNote = (text: string): Folded => fold(cut(text, LONGEST.note))

/** Surname and the titles of the position, as one would call the person: 张经理, 张总监 and 张总 for a 销售总监; none without a surname in Chinese characters. */
export const callsOf = ({ familyName, position }: Pick<Card, 'familyName' | 'position'>): string[] => {
  if (position === '' || !/^\p{Script=Han}{1,2}$/u.test(familyName)) return []
  const written = titleAtEnd(`某${position}`)?.title
  const titles = [positionTitle(position)?.title, written, written?.replace(/^副/, '')]
  return [...new Set(titles.flatMap(title => (title === undefined || title === '' ? [] : [familyName + title])))]
}
