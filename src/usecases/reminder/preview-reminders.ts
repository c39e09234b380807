import { isQuiet } from '#domain/reminder/digest.ts'
import type { Day } from '#domain/time/day.ts'
import { addMinutes } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { briefLetter, digestLetter, type ReminderLetter } from '#i18n/reminder-letters.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { talksDuring } from '../meeting/talks-during.ts'
import { collectBrief } from './collect-brief.ts'
import { collectDigest } from './collect-digest.ts'
import { talkLink, todayLink } from './links.ts'

/** How far ahead the next brief is looked for, in minutes. */
const AHEAD = 62 * 24 * 60

export interface RemindersPreview {
  readonly day: Day
  /** `quiet`: there is nothing to say, so that none would go. */
  readonly digest: ReminderLetter & { readonly quiet: boolean }
  /** Of the next talk within two months, null when there is none. */
  readonly brief: ReminderLetter | null
}

/** Today’s digest and the next brief as they would go now. Nothing is sent. */
export const previewReminders = async (deps: Deps, who: Who): Promise<RemindersPreview> => {
  const digest = await collectDigest(deps, who)
  const brief = await deps.db.read(who.workspaceId, async stores => {
    const now = deps.now()
    const here = wallTimeIn(who.zone, now)
    const next = (await talksDuring(stores, who.zone, here, addMinutes(here, AHEAD))).find(({ one, at }) => at > now && one.interactionId === null && one.droppedFor === null)
    return next === undefined ? null : briefLetter(who.locale, await collectBrief(deps, who, stores, next), talkLink(deps, next.one))
  })
  return { day: todayOf(deps, who), digest: { ...digestLetter(who.locale, digest, todayLink(deps)), quiet: isQuiet(digest) }, brief }
}
