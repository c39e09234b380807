import type { ContactId, NoteId } from '#domain/base/ids.ts'
import { type Match, matchOf } from '#domain/search/match.ts'
import { type Query, queryOf } from '#domain/search/query.ts'
import { privateTerm } from '#domain/search/terms.ts'
import { type Day, dayNumber } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { foundPeople } from './found-person.ts'
import type { FoundPerson, MatchedPerson } from './person-on-shelf.ts'
import { noteReader } from './note-store.ts'
import type { People } from './person-shelf.ts'
import { notedBy, rarestOf, type Step, type WalkedRow, walked } from './search-walk.ts'

/** Which notes are looked into: `all` is the owner's. */
export type NotesSearched = 'none' | 'open' | 'all'

/** People matched beyond those shown, so that warmth can order those of one month. */
const MORE = 8
/** Nobody is looked for among more rows than these; what is asked for then wants another word. */
const ROWS_AT_MOST = 2_000
const GROWTH = 4
const NOTED_AT_MOST = 200

/**
 * Who fits all words of a text, the best match first, the warmer of equals before the colder, people let go last. Walks the rarest of the query's terms from
 * its best placed people on, looks at each, and stops when the page is full.
 */
export const searchPeople = async (context: ReadContext, text: string, { limit, notes, on }: { limit: number; notes: NotesSearched; on: Day }): Promise<{ people: MatchedPerson[]; more: boolean }> => {
  const query = queryOf(text)
  if (query === null) return { people: [], more: false }
  const needs = query.tokens.flatMap(token => token.needs)
  const need = needs.length === 1 ? needs[0] : needs[await rarestOf(context, needs.map(one => one.terms))]
  const terms = [query.whole, ...(need?.terms ?? []), ...(notes === 'all' ? (need?.inNotes ?? []).map(privateTerm) : [])]
  const noted = notes === 'none' || query.tokens.length === 1 ? [] : await notesOfTokens(context, query, notes)
  const found = new Map<ContactId, Found>()
  let people: People | null = null
  let after: Step | null = null
  let read = 0
  let size = limit + MORE
  let exhausted = false
  while (found.size <= limit && !exhausted && read < ROWS_AT_MOST) {
    const rows: readonly WalkedRow[] = await walked(context, terms, after, size)
    people ??= context.shelf?.()?.people ?? new Map()
    await take(context, query, notes === 'none' ? rows.filter(row => row.noteId === '') : rows, noted, found, people)
    after = rows.at(-1) ?? after
    exhausted = rows.length < size
    read += rows.length
    size *= GROWTH
  }
  const today = dayNumber(on)
  const ordered = [...found.values()].sort((a, b) => compared(a, b, today))
  return { people: ordered.slice(0, limit).map(({ person, match }) => ({ ...person, match })), more: ordered.length > limit || !exhausted }
}

interface Found {
  readonly person: FoundPerson
  readonly match: Match
}

/** Keeps those of the rows who fit: by what they say themselves, else with the notes of the rows and those that hold another word. */
const take = async (
  context: ReadContext, query: Query, rows: readonly WalkedRow[], noted: readonly ReadonlyMap<ContactId, string>[], found: Map<ContactId, Found>, people: People,
): Promise<void> => {
  const notesOf = new Map<ContactId, string[]>()
  for (const { contactId, noteId } of rows) {
    if (found.has(contactId)) continue
    const others = notesOf.get(contactId)
    if (others === undefined) notesOf.set(contactId, noteId === '' ? [] : [noteId])
    else if (noteId !== '') others.push(noteId)
  }
  const open: { person: FoundPerson; noteIds: NoteId[] }[] = []
  for (const person of await foundPeople(context, [...notesOf.keys()], people)) {
    const match = matchOf(query, person)
    if (match !== null) found.set(person.id, { person, match })
    else {
      const noteIds = [...(notesOf.get(person.id) ?? []), ...noted.flatMap(one => one.get(person.id) ?? [])] as NoteId[]
      if (noteIds.length > 0) open.push({ person, noteIds: [...new Set(noteIds)] })
    }
  }
  if (open.length === 0) return
  const texts = new Map((await noteReader(context).getMany([...new Set(open.flatMap(one => one.noteIds))])).map(note => [note.id, note.text]))
  for (const { person, noteIds } of open) {
    const match = matchOf(query, person, noteIds.flatMap(id => texts.get(id) ?? []))
    if (match !== null) found.set(person.id, { person, match })
  }
}

/** For each word that notes may hold, the newest notes with it: 华为 in a note and 张 in the name is one person. */
const notesOfTokens = async (context: ReadContext, query: Query, notes: NotesSearched): Promise<Map<ContactId, string>[]> => {
  const found: Map<ContactId, string>[] = []
  for (const { needs } of query.tokens) {
    const terms = needs[0]?.inNotes ?? []
    if (terms.length > 0) found.push(await notedBy(context, notes === 'all' ? [...terms, ...terms.map(privateTerm)] : terms, NOTED_AT_MOST))
  }
  return found
}

const compared = ({ person: a, match: one }: Found, { person: b, match: other }: Found, today: number): number =>
  Number(a.letGo) - Number(b.letGo) || one.grade - other.grade || warmthOf(b, today) - warmthOf(a, today) || compareTexts(b.lastOn ?? '', a.lastOn ?? '') || compareTexts(a.id, b.id)

/** The order of temperatures (`ratioOf`), never met last. */
const warmthOf = ({ coolsAt, interval }: FoundPerson, today: number): number => (coolsAt === null ? -1e9 : (coolsAt - today) / interval)
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
