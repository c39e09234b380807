/** A piece of SQL with its parameters. Composed as text, since building a syntax tree for each page costs more than the page. */
export interface Sql {
  readonly text: string
  readonly parameters: readonly unknown[]
}

/** A sorted list that an index holds, cut after so many rows. */
export type Stream = (limit: number) => Sql

/** A nested piece is put in place; any other value becomes a parameter. Never pass text of a user as `raw`. */
export const sql = (strings: readonly string[], ...values: readonly unknown[]): Sql => {
  const parameters: unknown[] = []
  let text = strings[0] ?? ''
  values.forEach((value, i) => {
    if (isSql(value)) {
      text += value.text
      parameters.push(...value.parameters)
    } else {
      text += '?'
      parameters.push(value)
    }
    text += strings[i + 1] ?? ''
  })
  return { text, parameters }
}

/** Text of ours as it stands: a column, a direction. */
export const raw = (text: string): Sql => ({ text, parameters: [] })

export const joined = (pieces: readonly Sql[], separator: string): Sql => ({
  text: pieces.map(piece => piece.text).join(separator), parameters: pieces.flatMap(piece => piece.parameters),
})

/** `and a and b …`, or nothing. */
export const alsoAll = (conditions: readonly Sql[]): Sql => joined(conditions.map(condition => sql` and ${condition}`), '')

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'text' in value && 'parameters' in value
