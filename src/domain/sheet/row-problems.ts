import { nameOf } from '../contact/name.ts'
import type { FieldKind } from './column.ts'
import { doubtAt, errorAt, type SheetProblem, type SheetProblemKey } from './problem.ts'
import { isTotal, severalNames } from './row-people.ts'
import type { RowValues, SheetRow } from './sheet-row.ts'
import type { CellError } from './table.ts'

/** What is wrong or doubtful about a row by itself; what only the network can tell is added by `planRow`. */
export const rowProblems = (texts: SheetRow['texts'], columns: SheetRow['columns'], values: RowValues, errors: readonly CellError[]): readonly SheetProblem[] => [
  ...nameProblems(columns.name ?? columns.familyName ?? columns.givenName ?? null, values.name, texts),
  ...birthdayProblems(columns.birthday ?? null, texts.birthday ?? '', values),
  ...UNREAD.flatMap(([field, key, isRead]) => {
    const value = texts[field] ?? ''
    return value === '' || isRead(values) ? [] : [doubtAt(columns[field] ?? null, key, { value })]
  }),
  ...values.emails.filter((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)).map((value) => doubtAt(columns.email ?? null, 'sheet.email_unread', { value })),
  ...errors.map(({ column, value }) => doubtAt(column, 'sheet.formula_failed', { value })),
]

type ValueKey = Extract<SheetProblemKey, 'sheet.cadence_unread' | 'sheet.length_unread' | 'sheet.formats_unread' | 'sheet.level_unread' | 'sheet.need_unread' | 'sheet.state_unread'>

const UNREAD: readonly (readonly [FieldKind, ValueKey, (values: RowValues) => boolean])[] = [
  ['cadence', 'sheet.cadence_unread', ({ cadence }) => cadence !== null],
  ['length', 'sheet.length_unread', ({ length }) => length !== null],
  ['formats', 'sheet.formats_unread', ({ formats }) => formats.length > 0],
  ['closeness', 'sheet.level_unread', ({ closeness }) => closeness !== null],
  ['busyness', 'sheet.level_unread', ({ busyness }) => busyness !== null],
  ['need', 'sheet.need_unread', ({ need }) => need !== null],
  ['state', 'sheet.state_unread', ({ state }) => state !== null],
]

const nameProblems = (column: number | null, name: string, texts: SheetRow['texts']): readonly SheetProblem[] => {
  if (name === '') return [errorAt(column, 'sheet.name_missing', {})]
  if (isTotal(name)) return [doubtAt(column, 'sheet.not_a_person', { value: name })]
  const names = severalNames(name)
  if (names.length > 1) return [doubtAt(column, 'sheet.several_people', { names: names.join('、') })]
  return (texts.familyName ?? '') === '' && (texts.givenName ?? '') === '' && nameOf(name).titleOnly ? [doubtAt(column, 'sheet.title_only', { name })] : []
}

/** A date that is none (2 月 30 日) is an error to mend; words that are no date at all (夏天) are kept as a doubt. */
const birthdayProblems = (column: number | null, value: string, { birthday }: RowValues): readonly SheetProblem[] => {
  if (value === '' || birthday !== null) return []
  return [/\d|月/.test(value) ? errorAt(column, 'sheet.birthday_impossible', { value }) : doubtAt(column, 'sheet.birthday_unread', { value })]
}
