import type { Contact } from '#domain/contact/contact.ts'
import { indexLetterOf, sortKeyOf } from '#domain/contact/reading.ts'
import type { Tables } from './tables/tables.ts'

/** What a person is sorted by in lists, from the name and its reading. */
export const listKeysOf = (contact: Pick<Contact, 'name' | 'pinyin'>): Pick<Tables['contacts'], 'sort_key' | 'index_letter'> => {
  const sortKey = sortKeyOf(contact)
  return { sort_key: sortKey, index_letter: indexLetterOf(sortKey) }
}
