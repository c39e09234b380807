import type { KnownPerson, LineReading } from './line-reading.ts'

/** The names of the people a line names, each once, in the order said; one of two people of one name is meant by it all the same. */
export const peopleSaid = ({ spans }: LineReading, contacts: readonly KnownPerson[]): readonly string[] => [...new Set(spans.people.flatMap(({ candidates }) => {
  const names = [...new Set(candidates.flatMap(one => contacts[one]?.name ?? []))]
  return names.length === 1 ? names : []
}))]
