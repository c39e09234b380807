import type { Contact } from '#domain/contact/contact.ts'
import { monthOf } from '#domain/search/place.ts'
import { insertCallWords } from './call-word-store.ts'
import { contactOf } from './contact-row.ts'
import type { ReadContext } from './context.ts'
import { interactionOf } from './interaction-row.ts'
import { insertRows } from './insert-rows.ts'
import { notes } from './note-store.ts'
import { rowsIn } from './rows-in.ts'
import { textOf } from './said-interaction.ts'
import { insertNoteRows, insertSearchRows, monthsOf } from './search-rows.ts'
import { warmthReader } from './warmth-store.ts'
import type { WriteContext } from './write-context.ts'

/**
 * Rows that follow from others, which writers keep up and which are made here for everybody who was there before: in an older database, and in
 * one loaded from a backup, which does not carry them. A greater `version` has them made once more; rows that are there are left as they are, so
 * terms that mean something else need a migration that empties their table.
 */
interface Derivation {
  readonly what: string
  readonly version: number
  /** Makes the rows of at most `limit` entities after an id, and answers the last of them; null when there were none. */
  fill(context: WriteContext, after: string, limit: number): Promise<string | null>
}

const people: Derivation = {
  what: 'search_people', version: 1,
  async fill(context, after, limit) {
    const found = await contactsAfter(context, after, limit)
    const there = await monthsOf(context, found.map(contact => contact.id))
    const missing = found.filter(contact => !there.has(contact.id))
    const cups = await warmthReader(context).ofContacts(missing.map(contact => contact.id))
    await insertSearchRows(context, missing, new Map(cups.flatMap(({ contactId, lastOn }) => (lastOn === null ? [] : [[contactId, monthOf(lastOn)]]))))
    return found.at(-1)?.id ?? null
  },
}

const searchNotes: Derivation = {
  what: 'search_notes', version: 1,
  async fill(context, after, limit) {
    const found = (await rowsIn(context, 'notes', 'where workspace_id = ? and id > ? order by id limit ?', [context.workspaceId, after, limit])).map(row => notes.valueOf(row))
    await insertNoteRows(context, found, 'leave')
    return found.at(-1)?.id ?? null
  },
}

const callWords: Derivation = {
  what: 'call_words', version: 1,
  async fill(context, after, limit) {
    const found = await contactsAfter(context, after, limit)
    await insertCallWords(context, found, 'on conflict do nothing')
    return found.at(-1)?.id ?? null
  },
}

const timelines: Derivation = {
  what: 'timelines', version: 1,
  async fill(context, after, limit) {
    const { workspaceId } = context
    const found = (await rowsIn(context, 'interactions', 'where workspace_id = ? and id > ? order by id limit ?', [workspaceId, after, limit])).map(interactionOf)
    for (const value of found) {
      // By the whole key: by the interaction alone, SQLite goes through everybody's timelines.
      for (const contactId of value.contactIds) {
        await context.run(
          'update interaction_contacts set said = ? where workspace_id = ? and contact_id = ? and on_day = ? and at = ? and interaction_id = ?',
          [textOf(value), workspaceId, contactId, value.on, value.at ?? '', value.id],
        )
      }
    }
    return found.at(-1)?.id ?? null
  },
}

const DERIVATIONS: readonly Derivation[] = [people, searchNotes, callWords, timelines]

export const DERIVED: readonly string[] = DERIVATIONS.map(({ what }) => what)

const contactsAfter = async (context: ReadContext, after: string, limit: number): Promise<Contact[]> =>
  (await rowsIn(context, 'contacts', 'where workspace_id = ? and id > ? order by id limit ?', [context.workspaceId, after, limit])).map(contactOf)

export const derivedReader = (context: ReadContext) => ({
  /** What is made for everybody already. */
  async made(): Promise<string[]> {
    const made = await rowsIn(context, 'derived', 'where workspace_id = ? and what > ?', [context.workspaceId, ''])
    return DERIVATIONS.filter(({ what, version }) => made.some(row => row.what === what && row.version === version && row.after_id === null)).map(({ what }) => what)
  },
})

export const derivedWriter = (context: WriteContext) => ({
  ...derivedReader(context),

  /** Makes the next rows of what is behind, of at most `limit` people, notes or interactions; whether more may be left. Cut off, it goes on where it last committed. */
  async fillNext(what: string, limit: number): Promise<boolean> {
    const derivation = DERIVATIONS.find(one => one.what === what)
    if (derivation === undefined) throw new Error(`nothing derived is called ${what}`)
    const { version } = derivation
    const [state] = await rowsIn(context, 'derived', 'where workspace_id = ? and what = ?', [context.workspaceId, what])
    const begun = state?.version === version ? state.after_id : ''
    if (begun === null) return false
    const last = await derivation.fill(context, begun, limit)
    await insertRows(context, 'derived', [{ workspace_id: context.workspaceId, what, version, after_id: last }], 'on conflict (workspace_id, what) do update set version = excluded.version, after_id = excluded.after_id')
    return last !== null
  },
})
