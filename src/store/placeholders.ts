const known = new Map<string, string>()
const KEPT = 2_000

/** PostgreSQL's `$1, $2 …` for `?`, and its names of the functions that gather JSON. Our statements hold no quoted question marks. */
export const numbered = (sql: string): string => {
  const before = known.get(sql)
  if (before !== undefined) return before
  let n = 0
  const text = sql.replace(/\?/g, () => `$${++n}`).replaceAll('json_group_array(', 'json_agg(').replaceAll('json_array(', 'json_build_array(')
  if (known.size >= KEPT) known.clear()
  known.set(sql, text)
  return text
}

/** `?, ?, ?` */
export const marks = (count: number): string => (madeMarks[count] ??= Array.from({ length: count }, () => '?').join(', '))

/** By count; a statement has some thousands at most. */
const madeMarks: string[] = []
