import type { ContactId } from '#domain/base/ids.ts'
import type { NamedContact } from '#store/named-contact.ts'

/** What people are called to the reader, in the order asked for. */
export const calledOf = (named: ReadonlyMap<ContactId, NamedContact>) => (ids: readonly ContactId[]): string[] => ids.flatMap(id => named.get(id)?.name ?? [])
