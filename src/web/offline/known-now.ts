import type { Deed, Delivered } from './deliver.ts'

/**
 * A waiting act once one before it was sent: whom that one made under a very name this one would make anew is the same person. Answers the act
 * itself where nothing changes; nobody who was there before is ever meant.
 */
export const knownNow = (deed: Deed, sent: Delivered): Deed => {
  if (deed.act !== 'line' || !('people' in sent)) return deed
  const { newPeople = [], contactIds } = deed.input
  const made = new Map(sent.people.filter(person => person.made).map(({ id, name }) => [name, id]))
  const met = newPeople.flatMap(name => made.get(name.trim()) ?? [])
  if (met.length === 0) return deed
  return { ...deed, input: { ...deed.input, contactIds: [...new Set([...contactIds, ...met])], newPeople: newPeople.filter(name => !made.has(name.trim())) } }
}
