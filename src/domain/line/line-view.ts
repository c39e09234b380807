import type { ContactId } from '../base/ids.ts'
import type { Format } from '../interaction/format.ts'
import type { Day } from '../time/day.ts'
import type { KnownPerson, LineKind, LineReading, Span } from './line-reading.ts'

/** Somebody a line may name, with what tells namesakes apart. */
export interface PersonToName extends KnownPerson {
  readonly id: ContactId
  readonly organization: string
  readonly position: string
}

export type PersonShown = Pick<PersonToName, 'id' | 'name' | 'salutation' | 'organization' | 'position'>

/** A reading as its reader sees it: people instead of their places in a list. The same from the server and from the page without it. */
export interface LineView {
  kind: LineKind
  people: PersonShown[]
  unclearPeople: { said: string; candidates: PersonShown[] }[]
  unknownPeople: string[]
  date: Day | null
  dateAlternatives: Day[]
  time: string | null
  minutes: number | null
  format: Format | null
  topic: string
  followUp: { text: string; due: Day | null } | null
  spans: Record<'date' | 'time' | 'minutes' | 'format' | 'topic' | 'followUp', Span | null>
}

const shown = ({ id, name, salutation, organization, position }: PersonToName): PersonShown => ({ id, name, salutation, organization, position })

/** What `readLine` found in `line` among `people`, as the contract answers it. A word that fits several people is unclear, and not unknown as well. */
export const lineViewOf = (line: string, reading: LineReading, people: readonly PersonToName[]): LineView => {
  const at = (places: readonly number[]): PersonShown[] => places.flatMap(place => people[place] ?? []).map(shown)
  const unclear = new Map(reading.unclearPeople.map(({ start, end, candidates }) => [line.slice(start, end), at(candidates)]))
  const { kind, date, dateAlternatives, time, minutes, format, topic, followUp, spans } = reading
  return {
    kind, date, time, minutes, format, topic, followUp,
    people: at(reading.people),
    unclearPeople: [...unclear].map(([said, candidates]) => ({ said, candidates })),
    unknownPeople: reading.unknownPeople.filter(name => !unclear.has(name)),
    dateAlternatives: [...dateAlternatives],
    spans: { date: spans.date, time: spans.time, minutes: spans.minutes, format: spans.format, topic: spans.topic, followUp: spans.followUp },
  }
}
