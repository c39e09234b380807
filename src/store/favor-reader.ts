import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'

/** What help received and help given are asked for alike: by person newest first, and by the interaction they came in. */
export const favorReader = <Value extends { readonly id: string }, Name extends 'helps' | 'givings'>(context: ReadContext, kind: EntityKind<Value, Name>) => {
  const valuesWith = async (rest: string, ...parameters: readonly unknown[]): Promise<Value[]> =>
    (await rowsIn(context, kind.table, `where workspace_id = ? and ${rest}`, [context.workspaceId, ...parameters])).map(row => kind.valueOf(row))
  return {
    ...entityReader(context, kind),

    ofContact: (contactId: ContactId): Promise<Value[]> => valuesWith('contact_id = ? order by on_day desc, id desc', contactId),

    /** The newest of one person, at most `limit`. */
    latestOf: (contactId: ContactId, limit: number): Promise<Value[]> => valuesWith('contact_id = ? order by on_day desc, id desc limit ?', contactId, limit),

    ofInteraction: (interactionId: InteractionId): Promise<Value[]> => valuesWith('interaction_id = ? order by id', interactionId),
  }
}
