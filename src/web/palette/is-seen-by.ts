/** What this device remembers of somebody. */
export interface Seen { readonly name: string; readonly salutation: string; readonly pinyin?: string; readonly organization: string; readonly position: string }

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether somebody this device remembers answers to a text, as near to the server's search as a page can be without it: parts of words, pinyin, its initials. */
export const isSeenBy = (typed: string, { name, salutation, pinyin = '', organization, position }: Seen): boolean => {
  const q = plain(typed.trim())
  if (q === '') return false
  if ([name, salutation, organization, position].some(text => plain(text).includes(q))) return true
  const letters = q.replace(/[\s']/g, '')
  const syllables = plain(pinyin).split(/\s+/)
  return /^[a-z]+$/.test(letters) && (syllables.join('').startsWith(letters) || syllables.map(syllable => syllable[0]).join('').startsWith(letters))
}
