import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import { festivalsOn } from '#domain/time/festival.ts'
import { cast, castKeys, type CastKey, gatherings, greeted, projectMeeting, type SampleRhythm } from './cast.ts'
import { makeInteraction, type Occasion } from './make-interaction.ts'
import { type Chance, seeded, seedOf } from './seeded.ts'
import { agosOf, daysAgo, talksFor } from './talk-days.ts'
import type { SampleTexts, Talk } from './texts.ts'

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
}

/** Fourteen months of contact, oldest first. */
export const makeInteractions = (frame: SampleFrame): Interaction[] =>
  [...castKeys.flatMap(key => talksWith(frame, key)), ...meetings(frame), ...gathered(frame), ...greetings(frame)]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, with: keys, talk, chance }) => {
      const occasion: Occasion = { id: frame.newId() as InteractionId, on, contactIds: keys.map(frame.idOf), talk, locale: frame.locale }
      return makeInteraction(occasion, chance)
    })

const rhythmOf = (key: CastKey): SampleRhythm => cast[key]

const talksWith = ({ texts, today }: SampleFrame, key: CastKey): Told[] => {
  const { talks, roles, weekends = false } = rhythmOf(key)
  if (talks === undefined) return []
  const chance = seeded(seedOf(key))
  const own = texts.people[key].talks
  const agos = agosOf(talks, own.length, chance)
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
