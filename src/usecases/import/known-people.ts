import type { ContactId, PlanId } from '#domain/base/ids.ts'
import { namedAtKey, namedKey, reachKey, realKeys } from '#domain/contact/match-keys.ts'
import { peopleIndex, type PeopleIndex } from '#domain/sheet/people-index.ts'
import type { SheetRow } from '#domain/sheet/sheet-row.ts'
import type { Locale } from '#i18n/messages.ts'
import type { Stores } from '#store/stores.ts'
import { sheetRows } from '../plan/sheet-rows.ts'

/** Everyone these rows may mean or name, with their lines in the plan; a few indexed queries, however large the network. `also`: ids the reader chose. */
export const knownPeople = async (stores: Stores, rows: readonly SheetRow[], planId: PlanId | null, locale: Locale, also: readonly string[] = []): Promise<PeopleIndex> => {
  const ids = [...also, ...rows.flatMap(row => (row.key === '' ? [] : [row.key.split('/')[0] ?? '']))]
  const people = new Map((await stores.contacts.withKeys(realKeys(rows.flatMap(keysOf)))).map(contact => [contact.id, contact]))
  const missing = [...new Set(ids as ContactId[])].filter(id => !people.has(id))
  for (const contact of missing.length === 0 ? [] : await stores.contacts.getMany(missing)) people.set(contact.id, contact)
  return peopleIndex(await sheetRows(stores, [...people.values()], planId, locale))
}

const keysOf = ({ values, texts }: SheetRow): string[] => [
  namedKey(values.name), namedAtKey(values.name, texts.organization ?? ''), namedKey(texts.manager ?? ''), namedKey(texts.introducedBy ?? ''),
  ...values.emails.map(value => reachKey('email', value)), ...values.mobiles.map(value => reachKey('mobile', value)), ...values.wechats.map(value => reachKey('wechat', value)),
]
