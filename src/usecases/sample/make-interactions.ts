import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import { addDays, type Day, daysBetween } from '#domain/time/day.ts'
import { festivalsOn } from '#domain/time/festival.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { cast, castKeys, type CastKey, gatherings, greeted, projectMeeting, type SampleRhythm } from './cast.ts'
import { heldTalk, ownHeld } from './held-talk.ts'
import { makeInteraction, type Occasion } from './make-interaction.ts'
import { sampleSeries, seriesKeys } from './series.ts'
import { type SampleTalk, seriesDays } from './series-days.ts'
import { type Chance, seeded, seedOf } from './seeded.ts'
import { agosOf, daysAgo, talksFor } from './talk-days.ts'
import type { SampleTexts, SeriesKey, Talk } from './texts.ts'

export interface SampleFrame {
  readonly texts: SampleTexts
  readonly locale: 'zh-CN' | 'en'
  readonly today: Day
  readonly newId: () => string
  readonly idOf: (key: CastKey) => ContactId
}

interface Told {
  readonly on: Day
  readonly with: readonly CastKey[]
  readonly talk: Talk
  readonly chance: Chance
  readonly meeting?: Occasion['meeting']
}

/** Fourteen months of contact, oldest first. */
export const makeInteractions = (frame: SampleFrame): Interaction[] =>
  [...talksWithEach(frame), ...meetings(frame), ...gathered(frame), ...greetings(frame)]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, with: keys, talk, chance, meeting }) => {
      const occasion: Occasion = { id: frame.newId() as InteractionId, on, contactIds: keys.map(frame.idOf), talk, meeting, locale: frame.locale }
      return makeInteraction(occasion, chance)
    })

const rhythmOf = (key: CastKey): SampleRhythm => cast[key]

/** Fixed meetings that were held stand where others would have been from their beginning on. */
const talksWithEach = (frame: SampleFrame): Told[] => {
  const days = seriesDays(frame.today)
  const held = new Map(seriesKeys.map((key): [CastKey, { key: SeriesKey; talks: readonly SampleTalk[] }] => [sampleSeries[key].with, { key, talks: days[key].held }]))
  return castKeys.flatMap(key => {
    const series = held.get(key)
    return series === undefined || series.talks.length === 0 ? talksWith(frame, key) : [...heldTalks(frame, series.key, series.talks), ...talksWith(frame, key, series)]
  })
}

const heldTalks = ({ texts }: SampleFrame, key: SeriesKey, talks: readonly SampleTalk[]): Told[] => {
  const { with: whom, minutes } = sampleSeries[key]
  const chance = seeded(seedOf(key))
  return talks.map(({ start }, i) => ({ on: dayOf(start), with: [whom], talk: heldTalk(texts, key, i), chance, meeting: { at: start.slice(11), minutes } }))
}

/** More than this before a series nothing else was arranged. */
const BEFORE_SERIES = 14

const talksWith = ({ texts, today }: SampleFrame, key: CastKey, series?: { readonly key: SeriesKey; readonly talks: readonly SampleTalk[] }): Told[] => {
  const { talks, roles, weekends = false } = rhythmOf(key)
  if (talks === undefined) return []
  const chance = seeded(seedOf(key))
  const first = series?.talks.at(-1)
  const own = series === undefined ? texts.people[key].talks : texts.people[key].talks.slice(ownHeld(texts, series.key, series.talks.length))
  const begun = first === undefined ? -1 : daysBetween(dayOf(first.start), today) + BEFORE_SERIES
  const agos = agosOf(talks, own.length, chance).filter(ago => ago > begun)
  const isFriend = roles.some(role => role.kind === 'friend')
  return talksFor(own, isFriend ? texts.everyday.friends : texts.everyday.work, agos.length, chance)
    .map((talk, i) => ({ on: daysAgo(today, agos[i] ?? talks.last, weekends), with: [key], talk, chance }))
}

const meetings = ({ texts, today }: SampleFrame): Told[] => {
  const { every, last, first, always, inTurn } = projectMeeting
  const chance = seeded(seedOf('meeting'))
  const newestFirst = texts.meetings.toReversed()
  return Array.from({ length: Math.floor((first - last) / every) + 1 }, (_, i) => last + i * every).flatMap((ago, i) => {
    const said = newestFirst[i]
    const guest = inTurn[i % inTurn.length]
    if (said === undefined || guest === undefined) return []
    return [{ on: daysAgo(today, ago, false), with: [...always, guest], talk: ['face_to_face', ...said] as const, chance }]
  })
}

const gathered = ({ texts, today }: SampleFrame): Told[] => {
  const chance = seeded(seedOf('gathering'))
  return gatherings.flatMap(({ ago, with: keys }, i) => {
    const talk = texts.gatherings[i]
    return talk === undefined ? [] : [{ on: daysAgo(today, ago, false), with: keys, talk, chance }]
  })
}

const MONTHS_14 = 425

const greetings = ({ texts, today }: SampleFrame): Told[] => {
  const chance = seeded(seedOf('greeting'))
  return Array.from({ length: MONTHS_14 }, (_, ago) => ago + 1).flatMap(ago => {
    const on = addDays(today, -ago)
    const text = festivalsOn(on).map(key => (key in texts.greetings ? texts.greetings[key as keyof typeof texts.greetings] : undefined)).find(said => said !== undefined)
    if (text === undefined) return []
    return greeted.filter(key => ago < (rhythmOf(key).talks?.first ?? 0))
      .map(key => ({ on, with: [key], talk: ['greeting', text] as const, chance }))
  })
}
