import { Failure } from '#domain/base/failure.ts'

/** One page of a list: `next` is given back to get the following one, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** A place in a list, as the key of the last item seen. */
export type Key = readonly (string | number | null)[]

export const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** Reads a cursor of so many parts; null for no cursor, Failure `input.invalid` for one that is not ours. */
export const keyOf = (cursor: string | null | undefined, parts: readonly ('string' | 'number')[]): Key | null => {
  if (cursor === null || cursor === undefined) return null
  const key = parsed(cursor)
  if (!Array.isArray(key) || key.length !== parts.length || !key.every((part, i) => typeof part === parts[i])) throw Failure.of('invalid', 'input.invalid', { field: 'cursor' })
  return key as Key
}

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

/** A page from one row more than it holds. */
export const pageOf = <R, Item>(rows: readonly R[], limit: number, itemOf: (row: R) => Item, keyOfRow: (row: R) => Key): Page<Item> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(itemOf), next: rows.length > limit && last !== undefined ? cursorOf(keyOfRow(last)) : null }
}
