import type { Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { keepLine, readLine } from '#contract/line.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { ContactId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import { LINE_KINDS, type LineKind } from '#domain/line/line-reading.ts'
import type { Day } from '#domain/time/day.ts'
import type { Locale } from '#i18n/messages.ts'
import { all, choice, type Flags, one, wholeNumber } from '../base/flags.ts'
import { Trouble, usage } from '../base/trouble.ts'
import { dayAsked } from './day.ts'
import { followUpOn, followUpParts } from './follow-up.ts'
import { type Doubt, inDoubt, lineDoubts } from './line-doubts.ts'
import { namesIn } from './names.ts'
import { personAsked } from './person.ts'
import { formatAsked } from './words.ts'

/** A line as it will be kept: what was read, where no option says otherwise. `people` are those known, by name. */
export interface SettledLine {
  readonly text: string
  readonly kind: LineKind
  readonly people: readonly { readonly id: ContactId; readonly name: string }[]
  readonly newPeople: readonly string[]
  readonly date: Day | null
  readonly dateAlternatives: readonly Day[]
  readonly time: string | null
  readonly minutes: number | null
  readonly format: Format | null
  readonly topic: string
  readonly followUp: { readonly text: string; readonly due: Day | null } | null
}

/**
 * Reads a line on the other side and settles it by the options given. Whom it means, and in what form contact was, must be beyond doubt: fails with
 * the `cli.line_…` keys, each of which names the option that settles it.
 */
export const lineAsked = async (client: () => Promise<Client>, text: string, flags: Flags, locale: Locale): Promise<{ line: SettledLine; today: Day }> => {
  const kindSaid = flags.has('kind') ? choice(flags, 'kind', LINE_KINDS) : null
  const format = one(flags, 'format') === undefined ? null : formatAsked(one(flags, 'format') ?? '', locale)
  const minutes = wholeNumber(flags, 'minutes', 1, 1440)
  const followUp = followUpSaid(flags)
  const call = await client()
  const { today: todayText } = await call(getWorkspace, {})
  const today = todayText as Day
  const reading = await call(readLine, { text })
  const kind = kindSaid ?? reading.kind
  const on = one(flags, 'on')
  const date = on === undefined ? reading.date : dayAsked(on, today, kind === 'planned' || kind === 'thanks_owed' ? 'future' : 'past')
  const { people, newPeople, doubts } = await peopleAsked(call, reading, flags)
  const line: SettledLine = {
    text, kind, people, newPeople, date, dateAlternatives: on === undefined ? reading.dateAlternatives : [], time: reading.time, minutes: minutes ?? reading.minutes,
    format: format ?? reading.format, topic: one(flags, 'topic') ?? reading.topic, followUp: followUp === null ? reading.followUp : followUpOn(followUp, today),
  }
  const open = [...doubts, ...(kind === 'happened' && line.format === null ? [{ key: 'cli.line_no_format', values: {} } as const] : [])]
  if (open.length > 0) throw inDoubt(open, reading, locale)
  return { line, today }
}

/** Keeps it. */
export const keepAsked = (call: Client, { people, dateAlternatives: _, ...line }: SettledLine): Promise<Returned<typeof keepLine>> =>
  call(keepLine, { ...line, contactIds: people.map(({ id }) => id), newPeople: [...line.newPeople] })

interface PeopleAsked {
  readonly people: SettledLine['people']
  readonly newPeople: readonly string[]
  readonly doubts: readonly Doubt[]
}

/** `--with` says everybody, else the line does; `--new` lets those be made whom nobody knows. */
const peopleAsked = async (call: Client, reading: Returned<typeof readLine>, flags: Flags): Promise<PeopleAsked> => {
  const makes = flags.has('new')
  const names = namesIn(all(flags, 'with'))
  if (names.length === 0) {
    const newPeople = makes ? reading.unknownPeople : []
    return { people: reading.people, newPeople, doubts: lineDoubts(reading, makes) }
  }
  const people = new Map<string, SettledLine['people'][number]>()
  const newPeople: string[] = []
  for (const name of names) {
    const person = await personAsked(call, name).catch((error: unknown) => {
      if (makes && error instanceof Trouble && error.key === 'cli.nobody') return null
      throw error
    })
    if (person === null) newPeople.push(name)
    else people.set(person.id, person)
  }
  return { people: [...people.values()], newPeople, doubts: [] }
}

/** A line has one follow-up. */
const followUpSaid = (flags: Flags): ReturnType<typeof followUpParts> | null => {
  const [said, another] = all(flags, 'follow-up')
  if (another !== undefined) throw usage('cli.option_twice', { option: '--follow-up' })
  return said === undefined ? null : followUpParts(said)
}
