import { isGiven, isReceived } from './kind-help.ts'
import { isOwed } from './kind-owed.ts'
import { isArranged, isFailed, isIntended, isPast, isPlan, isToldAfterAll, isVaguelyAhead } from './kind-tense.ts'
import type { LineKind } from './line-reading.ts'

/** Where the days of a line lie: `open` when that depends on how the line is meant (周五), `open_ahead` when it is much nearer ahead (12月5日) or a deadline, `open_behind` when it is much nearer behind, `today_later` at a clock time or part of the day still to come. */
export type DayPlace = 'past' | 'today' | 'today_later' | 'future' | 'open' | 'open_ahead' | 'open_behind' | 'none'

/** What a line is, from its masked text, whole and with what follows cut off. */
export const kindOf = (whole: string, masked: string, place: DayPlace): LineKind => {
  if (isOwed(whole)) return 'thanks_owed'
  if (isFailed(masked)) return 'planned'
  const past = isPast(masked)
  const arranged = isArranged(masked)
  const received = isReceived(masked)
  if (place === 'future' || (place === 'today_later' && !past)) return 'planned'
  if (received && past && !/答应|说好|承诺|promis|agreed|offered to|\bwill\b|会帮/i.test(masked)) return 'help_received'
  // 约了王总吃饭，聊了合同; on Nov 20 to review the deck, five days later.
  if (!received && ((place === 'none' && isToldAfterAll(masked)) || (place === 'open_behind' && !isIntended(masked)))) return isGiven(masked) ? 'help_given' : 'happened'
  if (isPlan(masked) && place !== 'past' && !(place === 'today' && past && !/约/.test(masked)) && !(past && !arranged)) return 'planned'
  if (received) return 'help_received'
  if (!past && place === 'none' && isVaguelyAhead(masked)) return 'planned'
  if (isGiven(masked)) return 'help_given'
  return !past && place === 'open_ahead' ? 'planned' : 'happened'
}

/** Which way days without a year or week lean. */
export const isPastKind = (kind: LineKind): boolean => kind !== 'planned'
