import type { ContactId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { monthOf } from '#domain/search/place.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { likelyPeople } from './likely-people.ts'
import { type NotesSearched, searchPeople } from './search-people.ts'
import { moveSearchRows } from './search-rows.ts'
import type { WriteContext } from './write-context.ts'

export const searchReader = (context: ReadContext) => ({
  /** Who fits a text, the best first; `more`: others do as well. */
  people: (text: string, asked: { limit: number; notes: NotesSearched; on: Day }) => searchPeople(context, text, asked),

  /** Whom one most likely means: due today, met lately, written down lately. */
  likely: (on: Day, limit: number) => likelyPeople(context, on, limit),

  /** Of the next people after an id, those whose terms are not placed by the month of their last contact, with that month; `last` is null behind the last of all. */
  async misplaced(after: ContactId | null, limit: number): Promise<{ misplaced: Map<ContactId, number>; last: ContactId | null }> {
    const { rows } = await context.run(
      `select few.contact_id, few.month, w.last_on, c.created_on from (select contact_id, month from search_people where workspace_id = ? and contact_id > ? order by contact_id limit ?) as few
       cross join warmth w cross join contacts c where w.workspace_id = ? and w.contact_id = few.contact_id and c.workspace_id = ? and c.id = few.contact_id`,
      [context.workspaceId, after ?? '', limit, context.workspaceId, context.workspaceId],
    )
    const misplaced = new Map<ContactId, number>()
    let last = ''
    for (const row of rows) {
      const month = Math.max(monthOf(String(row['created_on']) as Day), row['last_on'] === null ? 0 : monthOf(String(row['last_on']) as Day))
      if (month !== row['month']) misplaced.set(row['contact_id'] as ContactId, month)
      if (String(row['contact_id']) > last) last = String(row['contact_id'])
    }
    return { misplaced, last: rows.length < limit ? null : (last as ContactId) }
  },
})

export const searchWriter = (context: WriteContext) => ({
  ...searchReader(context),

  /** Places people by the months given. Derived: nothing is logged. */
  place: (people: readonly Contact[], months: ReadonlyMap<ContactId, number>): Promise<void> => moveSearchRows(context, people, months),
})
