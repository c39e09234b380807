import type { ContactId, PhotoId } from '#domain/base/ids.ts'
import type { Card } from '#domain/search/card.ts'
import type { Match } from '#domain/search/match.ts'
import type { Day } from '#domain/time/day.ts'

/** A person as search shows them. */
export interface FoundPerson extends Card {
  readonly id: ContactId
  readonly photoId: PhotoId | null
  readonly letGo: boolean
  /** Of the cup: days since 1970, null when never filled; days; the last contact. */
  readonly coolsAt: number | null
  readonly interval: number
  readonly lastOn: Day | null
}

export type MatchedPerson = FoundPerson & { readonly match: Match }
