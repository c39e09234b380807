import { Failure } from '../base/failure.ts'
import { isValidBirthday } from './birthday.ts'
import { birthdayText } from './birthday-text.ts'
import { tidyChannels } from './channel-key.ts'
import type { ContactDraft } from './contact.ts'
import { tidyLine, tidyText } from './tidy.ts'

const LINES = ['familyName', 'givenName', 'name', 'salutation', 'pinyin', 'nickname', 'organization', 'department', 'position'] as const
const TEXTS = ['workContent', 'placeNotes', 'howWeMet'] as const
const LEVELS = ['closeness', 'busyness'] as const

type Texts<Key extends string> = Partial<Record<Key, string>>

const textsOf = <Key extends string>(draft: Texts<Key>, keys: readonly Key[], tidy: (text: string) => string): Texts<Key> => {
  const texts: Texts<Key> = {}
  for (const key of keys) {
    const text = draft[key]
    if (text !== undefined) texts[key] = tidy(text)
  }
  return texts
}

const tidyTags = (tags: readonly string[]): string[] =>
  [...new Set(tags.map((tag) => tidyLine(tag).replace(/^[#＃\s]+/, '')))].filter((tag) => tag !== '')

const checkLevels = (draft: ContactDraft): void => {
  for (const field of LEVELS) {
    const level: number | null | undefined = draft[field]
    if (level === undefined || level === null) continue
    if (!Number.isInteger(level) || level < 1 || level > 5) throw Failure.of('invalid', 'contact.level_invalid', { field })
  }
}

/**
 * A draft as it is kept: texts trimmed and collapsed, channels and tags tidied and each once; fields that are not in the draft stay out.
 * Fails with contact.birthday_invalid and contact.level_invalid.
 */
export const tidyDraft = (draft: ContactDraft): ContactDraft => {
  checkLevels(draft)
  const { birthday, channels, tags, closeness, busyness } = draft
  const wrongDay = birthday !== undefined && birthday !== null && !isValidBirthday(birthday)
  if (wrongDay) throw Failure.of('invalid', 'contact.birthday_invalid', { value: birthdayText(birthday) })
  return {
    ...textsOf(draft, LINES, tidyLine),
    ...textsOf(draft, TEXTS, tidyText),
    ...(birthday === undefined ? {} : { birthday }),
    ...(channels === undefined ? {} : { channels: tidyChannels(channels) }),
    ...(tags === undefined ? {} : { tags: tidyTags(tags) }),
    ...(closeness === undefined ? {} : { closeness }),
    ...(busyness === undefined ? {} : { busyness }),
  }
}
