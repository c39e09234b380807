import { GROWTH_KINDS, type GrowthKind } from '#domain/growth/growth-entry.ts'
import { growth } from '#i18n/growth.ts'
import type { Locale } from '#i18n/messages.ts'
import { usage } from '../base/trouble.ts'

/** A kind of entry by our name for it, its word in either language, or 1 to 4 as on the page. Fails with `cli.growth_kind`. */
export const growthKindAsked = (text: string, locale: Locale): GrowthKind => {
  const folded = text.trim().toLowerCase()
  const found = GROWTH_KINDS.find((kind, i) => [kind, String(i + 1), growth['zh-CN'][kind], growth.en[kind].toLowerCase()].includes(folded))
  if (found === undefined) throw usage('cli.growth_kind', { value: text, choices: GROWTH_KINDS.map(kind => `${kind} ${growth[locale][kind]}`).join(' | ') })
  return found
}
