const known = new Map<string, string>()
const KEPT = 2_000

/** PostgreSQL's `$1, $2 …` for `?`. Our statements hold no quoted question marks. */
export const numbered = (sql: string): string => {
  const before = known.get(sql)
  if (before !== undefined) return before
  let n = 0
  const text = sql.replace(/\?/g, () => `$${++n}`)
  if (known.size >= KEPT) known.clear()
  known.set(sql, text)
  return text
}

/** `?, ?, ?` */
export const marks = (count: number): string => (madeMarks[count] ??= Array.from({ length: count }, () => '?').join(', '))

/** By count; a statement has some thousands at most. */
const madeMarks: string[] = []
