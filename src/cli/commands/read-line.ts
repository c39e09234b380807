import { nameOf } from '#domain/contact/name.ts'
import { pinyinOf } from '#domain/contact/pinyin.ts'
import type { KnownPerson } from '#domain/line/line-reading.ts'
import { peopleSaid } from '#domain/line/people-said.ts'
import { type Moment, readLine } from '#domain/line/read-line.ts'
import { isDay } from '#domain/time/day.ts'
import type { Command } from '../base/command.ts'
import { usage } from '../base/trouble.ts'
import { linesOf } from '../terminal/lines.ts'

interface Asked {
  readonly text: string
  readonly at: Moment
  readonly contacts: readonly KnownPerson[]
}

/** Lines from stdin, plain or JSON with `text`, `at` and `contacts`; readings to stdout, one JSON a line. Saves nothing and opens no database. */
export const readLines: Command = {
  name: 'read line', options: { stdin: 'flag' }, words: [0, 0],
  run: async ({ flags, host, terminal }) => {
    if (!flags.has('stdin')) throw usage('cli.option_needed', { option: '--stdin' })
    for await (const line of linesOf(terminal.stdin)) await terminal.out(`${JSON.stringify(readingOf(asked(line, localMoment(host.now()))))}\n`)
  },
}

const readingOf = ({ text, at, contacts }: Asked): object => {
  const reading = readLine(text, { at, contacts })
  const { kind, unknownPeople, date, time, minutes, format, topic, followUp } = reading
  return { kind, people: peopleSaid(reading, contacts), unknownPeople, date, time, minutes, format, topic, followUp, text }
}

const asked = (line: string, now: Moment): Asked => {
  const given = objectIn(line)
  if (given === null) return { text: line, at: now, contacts: [] }
  const { text, at, contacts = [] } = given
  if (typeof text !== 'string' || !Array.isArray(contacts)) throw usage('cli.line_unread', { value: line })
  return { text, at: at === undefined ? now : momentIn(at, line), contacts: contacts.map(one => personIn(one, line)) }
}

/** What a line of JSON holds; null for a line that is plain text. */
const objectIn = (line: string): Readonly<Record<string, unknown>> | null => {
  if (!line.trimStart().startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'text' in value ? { ...value } : null
  } catch {
    return null
  }
}

const momentIn = (at: unknown, line: string): Moment => {
  const found = typeof at === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?)?$/.exec(at) : null
  const [, day = '', hours = '0', minutes = '0'] = found ?? []
  if (!isDay(day)) throw usage('cli.line_unread', { value: line })
  return { day, minutes: Number(hours) * 60 + Number(minutes) }
}

const personIn = (given: unknown, line: string): KnownPerson => {
  const { name, salutation = '', pinyin } = { ...(given as Partial<Record<keyof KnownPerson, unknown>>) }
  if (typeof name !== 'string' || typeof salutation !== 'string') throw usage('cli.line_unread', { value: line })
  const parts = nameOf(name)
  return { name, salutation, pinyin: typeof pinyin === 'string' ? pinyin : pinyinOf(parts.familyName, parts.givenName, name) }
}

/** The wall clock of this machine, which has no workspace's zone to go by as no database is opened. */
const localMoment = (instant: number): Moment => {
  const now = new Date(instant)
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  return { day, minutes: now.getHours() * 60 + now.getMinutes() }
}
