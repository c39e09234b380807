import type { ContactId } from '#domain/base/ids.ts'
import { aboutOf } from '#domain/change/about.ts'
import type { Change } from '#domain/change/change.ts'
import type { Stores } from '#store/stores.ts'

/** The names by which a change is spoken of: the thing’s own, else those of its people, also of removed ones. */
export const namesOf = async (stores: Stores, { entity, before, after }: Pick<Change, 'entity' | 'before' | 'after'>): Promise<string[]> => {
  const { name, contactIds, actionItemIds } = aboutOf(entity, after ?? before)
  if (name !== '') return [name]
  if (actionItemIds.length > 0) return (await stores.actionItems.getMany(actionItemIds)).map(item => item.text)
  const named = await stores.contacts.named(contactIds)
  const names: string[] = []
  for (const id of contactIds) names.push(named.get(id)?.name ?? (await formerName(stores, id)))
  return names.filter(said => said !== '')
}

/** What someone was called who has been removed. */
const formerName = async (stores: Stores, contactId: ContactId): Promise<string> => {
  const [last] = await stores.changes.ofEntity('contact', contactId, 1)
  return last === undefined ? '' : aboutOf('contact', last.after ?? last.before).name
}
