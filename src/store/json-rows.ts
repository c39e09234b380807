/**
 * Rows of another table as one column of a row, JSON lists of the columns' values; `rest` begins with the table. Both engines read it: what SQLite
 * calls `json_group_array` and `json_array` is said to PostgreSQL in its own words (`numbered`).
 */
export const jsonRows = (columns: readonly string[], rest: string): string => `(select cast(json_group_array(json_array(${columns.join(', ')})) as text) from ${rest})`

/** The rows that were put into such a column, in the order of their first two columns, which are text. PostgreSQL gives null for none. */
export const rowsOfJson = <Row>(columns: readonly (keyof Row & string)[], json: string | null): Row[] => {
  if (json === null || json === '[]') return []
  const lists = JSON.parse(json) as (string | number | null)[][]
  if (lists.length > 1) lists.sort((a, b) => byText(String(a[0]), String(b[0])) || byText(String(a[1]), String(b[1])))
  return lists.map(values => Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null])) as Row)
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
