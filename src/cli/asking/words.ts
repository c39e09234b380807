import { ROLE_KINDS, type RoleKind } from '#domain/contact/role.ts'
import { type Format, FORMATS } from '#domain/interaction/format.ts'
import { readFormats } from '#domain/phrase/read-formats.ts'
import type { Locale } from '#i18n/messages.ts'
import { formatWords, roleWords } from '#i18n/words.ts'
import { usage } from '../base/trouble.ts'

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/[\s-]+/g, '_')

/** One form of contact, by our name for it, its word in either language, or any word the phrase reader knows for it alone. */
export const formatAsked = (text: string, locale: Locale): Format => {
  const named = FORMATS.find(one => [one, formatWords['zh-CN'][one], formatWords.en[one]].some(word => folded(word) === folded(text)))
  if (named !== undefined) return named
  const { formats, unread } = readFormats(text)
  const [only] = formats
  if (only !== undefined && formats.length === 1 && unread.length === 0) return only
  throw usage('cli.format', { value: text, choices: FORMATS.map(one => choiceOf(one, formatWords[locale][one])).join(' | ') })
}

/** A role by our name for it or its word in either language. */
export const roleAsked = (text: string, locale: Locale): RoleKind => {
  const named = ROLE_KINDS.find(one => [one, roleWords['zh-CN'][one], roleWords.en[one]].some(word => folded(word) === folded(text)))
  if (named !== undefined) return named
  throw usage('cli.role', { value: text, choices: ROLE_KINDS.map(one => choiceOf(one, roleWords[locale][one])).join(' | ') })
}

const choiceOf = (name: string, word: string): string => (folded(word) === name ? name : `${name} ${word}`)
