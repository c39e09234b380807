import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import { between, type Chance, oneOf } from './seeded.ts'
import type { Talk } from './texts.ts'

interface Usual {
  readonly minutes: readonly [number, ...number[]]
  readonly at: readonly [string | null, ...(string | null)[]]
  /** From … to, in yuan, when it costs something. */
  readonly price?: readonly [number, number]
}

const USUAL: Readonly<Record<Format, Usual>> = {
  face_to_face: { minutes: [30, 30, 45, 60], at: ['10:00', '14:00', '15:30', '16:00'] },
  remote_meeting: { minutes: [30, 30, 45, 60], at: ['10:30', '14:30', '16:30'] },
  lunch: { minutes: [45, 60, 60], at: ['12:00', '12:15'], price: [38, 96] },
  dinner: { minutes: [90, 120], at: ['18:30', '19:00'], price: [120, 260] },
  coffee: { minutes: [20, 30, 45], at: ['13:30', '15:00'], price: [26, 68] },
  call: { minutes: [8, 12, 20], at: ['11:00', '17:30', null] },
  message: { minutes: [5], at: [null] },
  email: { minutes: [10, 15], at: [null] },
  public: { minutes: [10], at: [null] },
  greeting: { minutes: [2], at: [null] },
}

/** How many dollars a yuan's worth of lunch costs elsewhere. */
const DOLLARS = 0.25

export interface Occasion {
  readonly id: InteractionId
  readonly on: Day
  readonly contactIds: readonly ContactId[]
  readonly talk: Talk
  /** Of a fixed meeting that was held: when it began and how long it was. */
  readonly meeting?: { readonly at: string; readonly minutes: number } | undefined
  readonly locale: 'zh-CN' | 'en'
}

/** One talk as it may have gone: its usual length and hour, who asked, and now and then what it cost. */
export const makeInteraction = ({ id, on, contactIds, talk, meeting, locale }: Occasion, chance: Chance): Interaction => {
  const [format, topic, notes = '', heard] = talk
  const { minutes, at, price } = USUAL[format]
  const byMe = chance() < 0.65
  const yuan = price === undefined || !byMe ? null : between(chance, ...price)
  return {
    id, on, contactIds, format, topic, notes,
    at: oneOf(chance, at), minutes: oneOf(chance, minutes), startedBy: byMe ? 'me' : 'them',
    money: yuan === null ? null : Math.round(yuan * 100 * (locale === 'en' ? DOLLARS : 1)),
    heard: heard === undefined ? null : { text: heard, sensitivity: 'discreet', expiresOn: addDays(on, 365) },
    source: 'sample',
    ...(meeting === undefined ? {} : { ...meeting, startedBy: 'me', source: 'meeting' } as const),
  }
}
