import type { Contact } from '#domain/contact/contact.ts'
import { indexLetterOf, initialsOf, sortKeyOf, syllablesOf } from '#domain/contact/reading.ts'
import type { Tables } from './tables/tables.ts'

/** What a person is sorted and found by in lists, from the name and its reading. */
export const listKeysOf = (contact: Pick<Contact, 'name' | 'pinyin'>): Pick<Tables['contacts'], 'sort_key' | 'index_letter' | 'letters' | 'initials'> => {
  const sortKey = sortKeyOf(contact)
  const spoken = contact.pinyin === '' ? contact.name : contact.pinyin
  return { sort_key: sortKey, index_letter: indexLetterOf(sortKey), letters: lettersOf(spoken), initials: initialsOf(spoken) }
}

/** A reading as one would type it: letters only. */
export const lettersOf = (reading: string): string => syllablesOf(reading).join('')
