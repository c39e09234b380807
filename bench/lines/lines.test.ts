import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Line {
  text: string
  at: string
  contacts: { name: string, salutation: string }[]
  reading: {
    kind: string, people: string[], unknownPeople: string[], date: string | null, time: string | null, minutes: number | null,
    format: string | null, topic: string, followUp: { text: string, due: string | null } | null
  }
}

const kinds = ['happened', 'planned', 'help_received', 'help_given', 'thanks_owed']
const formats = ['face_to_face', 'remote_meeting', 'lunch', 'dinner', 'coffee', 'call', 'message', 'email', 'public']
const fields = ['kind', 'people', 'unknownPeople', 'date', 'time', 'minutes', 'format', 'topic', 'followUp']

const linesOf = (file: string): Line[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Line)

/** The files, with the least number of lines each holds, in all, of every weekday and of every kind. */
const least = {
  'open.jsonl': { lines: 230, ofWeekday: 20, ofKind: 15 },
  'open-2.jsonl': { lines: 250, ofWeekday: 20, ofKind: 15 },
  'open-3.jsonl': { lines: 150, ofWeekday: 20, ofKind: 13 },
  'open-4.jsonl': { lines: 250, ofWeekday: 20, ofKind: 15 },
  'open-5.jsonl': { lines: 150, ofWeekday: 10, ofKind: 12 },
  'held.jsonl': { lines: 230, ofWeekday: 20, ofKind: 15 },
}
const files = Object.keys(least) as (keyof typeof least)[]

/** Whether the words are a day of the calendar: 2026-02-30 comes back from a Date as another day. */
const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
const isClock = (clock: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock)

/** What is wrong with a line's shape; nothing when it is well formed. */
const faultsOf = ({ text, at, contacts, reading }: Line): string[] => {
  const { kind, people, unknownPeople, date, time, minutes, format, topic, followUp } = reading
  const today = at.slice(0, 10)
  const names = contacts.map(({ name }) => name)
  const due = followUp?.due ?? null
  const held: [string, boolean][] = [
    ['fields', Object.keys(reading).join() === fields.join()],
    ['at', isDay(today) && at[10] === 'T' && isClock(at.slice(11))],
    ['text', text !== '' && text.trim() === text && !text.includes('\n')],
    ['3 to 12 contacts', contacts.length >= 3 && contacts.length <= 12],
    ['contacts have names', contacts.every(({ name, salutation }) => name !== '' && salutation !== '')],
    ['kind', kinds.includes(kind)],
    ['people are known', people.every(name => names.includes(name)) && new Set(people).size === people.length],
    ['unknown people are said', unknownPeople.every(name => name !== '' && text.includes(name) && !names.includes(name))],
    ['date', date === null || isDay(date)],
    ['plans lie ahead, the rest behind', date === null || (kind === 'planned' ? date >= today : date <= today)],
    ['time', time === null || isClock(time)],
    ['minutes', minutes === null || (Number.isInteger(minutes) && minutes > 0)],
    ['format', format === null || formats.includes(format)],
    ['topic is said', topic.trim() === topic && text.includes(topic)],
    ['follow-up is said', followUp === null || (followUp.text !== '' && followUp.text.trim() === followUp.text && text.includes(followUp.text))],
    ['due', due === null || (isDay(due) && due >= today)],
  ]
  return held.filter(([, holds]) => !holds).map(([what]) => what)
}

test.each(files)('%s: every line is well formed', file => {
  const faults = linesOf(file).map(line => ({ text: line.text, faults: faultsOf(line) })).filter(({ faults }) => faults.length > 0)
  expect(faults).toEqual([])
})

test.each(files)('%s is large and varied enough to measure with', file => {
  const lines = linesOf(file)
  expect(lines.length).toBeGreaterThanOrEqual(least[file].lines)
  const weekdays = Map.groupBy(lines, ({ at }) => new Date(at.slice(0, 10)).getUTCDay())
  for (let weekday = 0; weekday < 7; weekday++) expect(weekdays.get(weekday)?.length ?? 0, `weekday ${weekday}`).toBeGreaterThanOrEqual(least[file].ofWeekday)
  for (const kind of kinds) expect(lines.filter(({ reading }) => reading.kind === kind).length, kind).toBeGreaterThanOrEqual(least[file].ofKind)
  for (const format of formats) expect(lines.some(({ reading }) => reading.format === format), format).toBe(true)
})

test('no line stands twice, in one file or in two', () => {
  const texts = files.flatMap(linesOf).map(({ text }) => text)
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
})
