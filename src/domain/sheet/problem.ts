type None = Record<never, never>

/** What can be wrong or doubtful about a row, with the values its text needs. The texts are in i18n. */
export interface SheetProblemMessages {
  'sheet.name_missing': None
  'sheet.birthday_impossible': { value: string }
  'sheet.birthday_unread': { value: string }
  'sheet.cadence_unread': { value: string }
  'sheet.length_unread': { value: string }
  'sheet.formats_unread': { value: string }
  'sheet.email_unread': { value: string }
  'sheet.level_unread': { value: string }
  'sheet.need_unread': { value: string }
  'sheet.state_unread': { value: string }
  'sheet.title_only': { name: string }
  'sheet.several_people': { names: string }
  'sheet.not_a_person': { value: string }
  'sheet.formula_failed': { value: string }
  /** `row` counts from 1, as the spreadsheet shows it. */
  'sheet.duplicate': { row: string }
  'sheet.same_name': { count: string }
  'sheet.too_long': { max: string }
  'sheet.maybe_same': { name: string }
  'sheet.person_unclear': { name: string; count: string }
  'sheet.contradicts': { before: string; after: string }
  'sheet.known_elsewhere': { name: string; value: string }
}

export type SheetProblemKey = keyof SheetProblemMessages

/** An `error` keeps the row aside until it is mended; a `doubt` asks the reader. `column` is the sheet's, 0-based, null for the whole row. */
export interface SheetProblem {
  readonly column: number | null
  readonly kind: 'error' | 'doubt'
  readonly key: SheetProblemKey
  readonly values: Readonly<Record<string, string>>
}

export const errorAt = <Key extends SheetProblemKey>(column: number | null, key: Key, values: SheetProblemMessages[Key] & Record<string, string>): SheetProblem =>
  ({ column, kind: 'error', key, values })

export const doubtAt = <Key extends SheetProblemKey>(column: number | null, key: Key, values: SheetProblemMessages[Key] & Record<string, string>): SheetProblem =>
  ({ column, kind: 'doubt', key, values })
