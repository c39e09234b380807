import { nameKey, reachKey } from '../contact/match-keys.ts'
import type { PlanRow } from './plan-row.ts'

/** Who is known already, ready to be asked by key, name and channel in constant time. */
export interface PeopleIndex {
  readonly byKey: ReadonlyMap<string, PlanRow>
  /** All rows of one person (a person may have several lines, or none), by contact id. */
  readonly byContact: ReadonlyMap<string, readonly PlanRow[]>
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly byChannel: ReadonlyMap<string, readonly string[]>
}

/** What our export writes into the hidden column: the line's id behind the contact's. */
export const rowKey = ({ contact, line }: PlanRow): string => (line === null ? contact.id : `${contact.id}/${line.id}`)

/** Indexes the people of a workspace with their lines in the plan that is imported into (`line: null` for those without one). */
export const peopleIndex = (rows: readonly PlanRow[]): PeopleIndex => {
  const byKey = new Map(rows.map((row) => [rowKey(row), row]))
  const byContact = Map.groupBy(rows, (row) => String(row.contact.id))
  const byName = new Map<string, string[]>()
  const byChannel = new Map<string, string[]>()
  for (const [id, [row]] of byContact) {
    if (row === undefined) continue
    for (const name of new Set([nameKey(row.contact.name), nameKey(row.contact.salutation), nameKey(row.contact.nickname)])) put(byName, name, id)
    for (const { kind, value } of row.contact.channels) if (kind === 'email' || kind === 'mobile' || kind === 'wechat') put(byChannel, reachKey(kind, value), id)
  }
  return { byKey, byContact, byName, byChannel }
}

const put = (map: Map<string, string[]>, key: string, id: string): void => {
  if (key === '' || key.endsWith(':')) return
  const ids = map.get(key)
  if (ids === undefined) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}
