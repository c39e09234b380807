import { aboutOf } from '#domain/change/about.ts'
import type { Change } from '#domain/change/change.ts'
import type { Stores } from '#store/stores.ts'

/** The names by which a change is spoken of: the thing’s own, else those of its people who still exist. */
export const namesOf = async (stores: Stores, { entity, before, after }: Pick<Change, 'entity' | 'before' | 'after'>): Promise<string[]> => {
  const { name, contactIds, actionItemIds } = aboutOf(entity, after ?? before)
  if (name !== '') return [name]
  if (actionItemIds.length > 0) return (await stores.actionItems.getMany(actionItemIds)).map(item => item.text)
  const named = await stores.contacts.named(contactIds)
  return contactIds.flatMap(id => named.get(id)?.name ?? [])
}
