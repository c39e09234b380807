import { type Brief, briefOf } from '#domain/reminder/brief.ts'
import { addMinutes } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'
import { talkPage } from '../meeting/talk-page.ts'
import type { TalkAt } from '../meeting/talks-during.ts'
import { calledOf } from './called.ts'

/** What to look at before a talk, as its page has it. */
export const collectBrief = async (deps: Deps, who: Who, stores: Stores, { meeting, one, at }: TalkAt): Promise<Brief> => {
  const { occurrence, prep, asks, actionItems, advice, placeNotes, lastPlace } = await talkPage(deps, who, stores, meeting.id, one.recurrenceId)
  const start = wallTimeIn(who.zone, at)
  const { goal, progress, learned, mistakes, problems, bring } = prep
  return briefOf({
    goal, progress, learned, mistakes, problems, bring, start, end: addMinutes(start, one.minutes), title: meeting.title, people: calledOf(await stores.contacts.named(meeting.contactIds))(meeting.contactIds), place: occurrence.place,
    asks: asks.filter(({ answeredOn }) => answeredOn === null).map(({ text }) => text), open: actionItems, advice: advice.filter(({ reportedOn }) => reportedOn === null), placeNotes, lastPlace,
  })
}
