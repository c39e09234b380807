import type { ContactId } from '#domain/base/ids.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'

/** An interaction as JSON, as it stands on somebody's timeline. */
export interface SaidInteraction {
  readonly text: string
  /** Who took part; null when nobody but the one whose timeline it is. */
  readonly contactIds: readonly ContactId[] | null
}

/** Always with the fields in this order, whatever the order of the value's: `saidOf` counts on nothing a reader wrote standing before the people. */
export const textOf = ({ id, on, at, format, contactIds, startedBy, minutes, money, topic, notes, heard, source }: Interaction): string =>
  JSON.stringify({ id, on, at, format, contactIds, startedBy, minutes, money, topic, notes, heard, source })

/** Reads a text of `textOf` on `own`'s timeline no further than it has to; ids hold nothing that JSON would escape. */
export const saidOf = (text: string, own: ContactId): SaidInteraction => {
  const from = text.indexOf(PEOPLE) + PEOPLE.length
  // Mostly so: then there is no id to take out and look up.
  if (text.startsWith(`"${own}"]`, from)) return { text, contactIds: null }
  const ids = text.slice(from, text.indexOf(']', from))
  return { text, contactIds: (ids === '' ? [] : ids.slice(1, -1).split('","')) as ContactId[] }
}

const PEOPLE = ',"contactIds":['
