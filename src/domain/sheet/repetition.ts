import { nameKey } from '../contact/match-keys.ts'
import type { SheetRow } from './sheet-row.ts'

/** What two rows about one person share, '' without a name. A person may have several lines, so rows of our own export repeat one another only when their keys do. */
export const identityOf = (row: SheetRow, isKeyKnown: boolean): string =>
  row.key !== '' && isKeyKnown ? `key:${row.key}` : row.values.name === '' ? '' : `name:${nameKey(row.values.name)}`

/** Goes through the rows of a sheet and says of each which earlier one (0-based) it repeats, or null. */
export const repetitions = (): ((row: SheetRow, identity: string) => number | null) => {
  const earlier = new Map<string, readonly SheetRow[]>()
  return (row, identity) => {
    if (identity === '') return null
    const namesakes = earlier.get(identity) ?? []
    const repeated = namesakes.find((other) => !areDistinct(row, other))
    if (repeated === undefined) earlier.set(identity, [...namesakes, row])
    return repeated?.row ?? null
  }
}

/** Namesakes with organizations, mobiles or e-mails of their own are two people. */
const areDistinct = (one: SheetRow, other: SheetRow): boolean =>
  differ([one.texts.organization ?? ''], [other.texts.organization ?? '']) || differ(one.values.mobiles, other.values.mobiles) || differ(one.values.emails, other.values.emails)

const differ = (some: readonly string[], others: readonly string[]): boolean => {
  const [left, right] = [some, others].map((texts) => texts.filter((text) => text !== '').map(nameKey))
  return left !== undefined && right !== undefined && left.length > 0 && right.length > 0 && !left.some((text) => right.includes(text))
}
