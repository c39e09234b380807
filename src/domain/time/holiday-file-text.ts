import { Failure } from '../base/failure.ts'
import { type Day, isDay, monthOf, yearOf } from './day.ts'
import type { HolidayDay, HolidayFile } from './holiday-file.ts'

/** A year's file is some 4,000 characters; what is pasted around it may be more. */
const MAX_CHARS = 100_000
const MAX_DAYS = 366
const MAX_OBJECTS = 20
const MAX_NAME = 40
const MAX_PAPERS = 20
const MAX_ADDRESS = 300
const SCHEMA = 'https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where the object that begins here ends, or −1; braces inside strings do not count. */
const endOfObject = (text: string, start: number): number => {
  let [depth, quoted] = [0, false]
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (quoted && char === '\\') at++
    else if (char === '"') quoted = !quoted
    else if (!quoted && char === '{') depth++
    else if (!quoted && char === '}' && --depth === 0) return at + 1
  }
  return -1
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The first object with a list of days in what was pasted: the reader may have copied the page around it. */
const objectIn = (text: string): Fields | null => {
  let start = text.indexOf('{')
  for (let tried = 0; start >= 0 && tried < MAX_OBJECTS; tried++) {
    const end = endOfObject(text, start)
    const value = end < 0 ? null : parsed(text.slice(start, end))
    if (isFields(value) && Array.isArray(value['days'])) return value
    start = text.indexOf('{', start + 1)
  }
  return null
}

const shown = (value: unknown): string => String(typeof value === 'string' ? value : JSON.stringify(value) ?? '').slice(0, MAX_NAME)

const readDay = (value: unknown, index: number, year: number): HolidayDay => {
  const { date, isOffDay, name } = isFields(value) ? value : {}
  const refused = (field: string, found: unknown): Failure => Failure.of('invalid', 'holidays.day', { n: String(index + 1), field, value: shown(found) })
  if (typeof date !== 'string' || !isDay(date)) throw refused('date', isFields(value) ? date : value)
  if (!isOfYear(date, year)) throw refused('date', date)
  if (typeof isOffDay !== 'boolean') throw refused('isOffDay', isOffDay)
  if (name !== undefined && (typeof name !== 'string' || name.length > MAX_NAME)) throw refused('name', name)
  return { day: date, off: isOffDay, name: (name ?? '').trim() }
}

const isOfYear = (day: Day, year: number): boolean => yearOf(day) === year || (yearOf(day) === year - 1 && monthOf(day) === 12)

const readYear = (value: unknown): number => {
  const year = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2999) throw Failure.of('invalid', 'holidays.year', { value: shown(value) })
  return year
}

const readPapers = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).filter((paper): paper is string => typeof paper === 'string' && paper.length <= MAX_ADDRESS && /^https?:\/\//.test(paper)).slice(0, MAX_PAPERS)

/**
 * Reads a year's notice in the schema of holiday-cn ({ year, papers, days: [{ name, date, isOffDay }] }), also with other text around it and with the
 * curly quotes of a chat. Its days lie in its year or in the December before. Throws Failure `holidays.*`, which says what is refused and where.
 */
export const readHolidayFile = (text: string): HolidayFile => {
  if (text.length > MAX_CHARS) throw Failure.of('too_large', 'input.too_large', { limit: '100 KB' })
  const found = objectIn(text) ?? objectIn(text.replace(/[“”]/g, '"'))
  if (found === null) throw Failure.of('invalid', 'holidays.not_found', {})
  const year = readYear(found['year'])
  const listed: readonly unknown[] = Array.isArray(found['days']) ? found['days'] : []
  if (listed.length === 0) throw Failure.of('invalid', 'holidays.not_announced', { year: String(year) })
  if (listed.length > MAX_DAYS) throw Failure.of('too_large', 'holidays.too_many', { limit: String(MAX_DAYS) })
  const days = new Map<Day, HolidayDay>()
  for (const one of listed.map((value, index) => readDay(value, index, year))) {
    const before = days.get(one.day)
    if (before !== undefined && before.off !== one.off) throw Failure.of('invalid', 'holidays.day_twice', { on: one.day })
    if (before === undefined) days.set(one.day, one)
  }
  return { year, papers: readPapers(found['papers']), days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)) }
}

/** The same schema, for saving or handing on; `readHolidayFile` reads it back as it was. */
export const holidayFileText = ({ year, papers, days }: HolidayFile): string =>
  `${JSON.stringify({ $schema: SCHEMA, year, papers, days: days.map(({ day, off, name }) => ({ name, date: day, isOffDay: off })) }, null, 2)}\n`
