import { type Deps, todayOf, type Who } from '../deps.ts'
import type { ContactQuery } from '#store/contact-query.ts'
import { type ContactRow, rowView } from './row-view.ts'

export type ListContactsInput = Partial<Omit<ContactQuery, 'on'>>

/** A page of people; 50 by name when nothing else is asked. */
export const listContacts = (deps: Deps, who: Who, input: ListContactsInput): Promise<{ items: ContactRow[]; next: string | null }> =>
  deps.db.read(who.workspaceId, async stores => {
    const today = todayOf(deps, who)
    const { items, next } = await stores.contacts.page({ sort: 'name', limit: 50, ...input, on: today })
    return { items: items.map(item => rowView(item, today)), next }
  })
