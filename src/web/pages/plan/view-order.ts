import { intervalDays } from '#domain/cadence/cadence.ts'
import type { GridSort } from '../../parts/grid/grid-props.ts'
import type { Line } from './plan-view.ts'

export interface Filter {
  readonly text: string
  readonly roleKind: string
  readonly state: string
  readonly goalId: string
}

export const NO_FILTER: Filter = { text: '', roleKind: '', state: '', goalId: '' }

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(value => value !== '')

/** Whether a line passes: every word is somewhere in its cells; `none` asks for lines without a role or goal; `unread` for words not understood. */
export const passes = (line: Line, { text, roleKind, state, goalId }: Filter): boolean => {
  const cells = [line.name, line.position, line.workContent, line.department, line.organization, line.cadenceText, line.formatsText, line.lengthText, line.topic, ...Object.values(line.extra)].join('\n').toLowerCase()
  return text.toLowerCase().split(/\s+/).every(word => cells.includes(word))
    && (roleKind === '' || (line.roleKind ?? 'none') === roleKind)
    && (state === '' || (state === 'unread' ? line.unread.length > 0 : line.state === state))
    && (goalId === '' || (line.goalId ?? 'none') === goalId)
}

const NUMBERS: Readonly<Record<string, (line: Line) => number | null>> = {
  cadenceText: ({ cadence }) => (cadence === null ? null : intervalDays(cadence)),
  lengthText: ({ length }) => (length === null ? null : (length.min + length.max) / 2),
  minutes: ({ minutesPerYear }) => minutesPerYear,
  closeness: ({ closeness }) => closeness,
  busyness: ({ busyness }) => busyness,
  cup: ({ cup }) => cup.temperature,
  need: ({ need }) => ({ low: 0, normal: 1, high: 2 })[need],
  state: ({ state }) => ({ kept: 0, lowered: 1, let_go: 2 })[state],
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

/** Names by their stored readings, since the browser's dictionary puts 曾 under C; a line not answered for yet has only its name. */
const compareNames = (a: Line, b: Line): number => (a.sortKey === '' || b.sortKey === '' ? collator.compare(a.name, b.name) : a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey))

/** Lines by a column: figures by size, names by reading, other words as a Chinese dictionary has them; what is empty comes last either way. */
export const sorted = (lines: readonly Line[], sort: GridSort | null, textOf: (line: Line) => string): readonly Line[] => {
  if (sort === null) return lines
  const numberOf = NUMBERS[sort.column]
  const sign = sort.down ? -1 : 1
  const keyed = lines.map((line, at) => ({ line, at, key: numberOf === undefined ? textOf(line) : numberOf(line) }))
  const missing = (key: string | number | null): boolean => key === null || key === ''
  keyed.sort((a, b) => {
    if (missing(a.key) || missing(b.key)) return Number(missing(a.key)) - Number(missing(b.key)) || a.at - b.at
    const order = sort.column === 'name' ? compareNames(a.line, b.line) : typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key))
    return sign * order || a.at - b.at
  })
  return keyed.map(({ line }) => line)
}
