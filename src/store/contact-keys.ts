import type { Contact } from '#domain/contact/contact.ts'
import { indexLetterOf, initialsOf, sortKeyOf, syllablesOf } from '#domain/contact/reading.ts'
import type { Tables } from './tables/tables.ts'

/** What a person is sorted and found by in lists, from the name and its reading. */
export const listKeysOf = (contact: Pick<Contact, 'name' | 'pinyin'>): Pick<Tables['contacts'], 'sort_key' | 'index_letter' | 'letters' | 'initials'> => {
  const sortKey = sortKeyOf(contact)
  const spoken = contact.pinyin === '' ? contact.name : contact.pinyin
  return { sort_key: sortKey, index_letter: indexLetterOf(sortKey), letters: lettersOf(spoken), initials: initialsOf(spoken) }
}

/** The first signs a person is found by, each standing for all who begin so: of the name, the given name and the reading. */
export const startsOf = (contact: Pick<Contact, 'name' | 'givenName' | 'pinyin'>): string[] =>
  [...new Set([firstOf(contact.name), firstOf(contact.givenName), startOf(contact.pinyin === '' ? contact.name : contact.pinyin)].filter(start => start !== null))]

/** Under which start those who begin with a text are kept: its first letter, else its first sign; null for none. */
export const startOf = (text: string): string | null => firstOf(lettersOf(text)) ?? firstOf(text)

const firstOf = (text: string): string | null => [...text.trim().toLowerCase()][0] ?? null

/** A reading as one would type it: letters only. */
export const lettersOf = (reading: string): string => syllablesOf(reading).join('')
