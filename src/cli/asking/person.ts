import { CallFailed, type Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { getContact, listContacts } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { failed } from '../base/trouble.ts'
import { pagesOf } from '../base/pages.ts'
import { tableOf } from '../terminal/table.ts'

type Row = Returned<typeof listContacts>['items'][number]

export interface Person {
  readonly id: ContactId
  readonly name: string
}

/**
 * Who is meant by a name, a salutation, an id, or the beginning of a reading only one person has. Nobody is guessed: fails with `cli.nobody`,
 * or with `cli.ambiguous` and those it may be.
 */
export const personAsked = async (client: Client, text: string): Promise<Person> => {
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text)) return byId(client, text.toLowerCase() as ContactId)
  const begin = await beginning(client, text)
  const named = unique([...begin.filter(row => isSame(row.name, text) || isSame(row.salutation, text)), ...await bySalutation(client, text)])
  const found = named.length > 0 ? named : begin
  const [only] = found
  if (only === undefined) throw failed('cli.nobody', { name: text }, { code: 'not_found' })
  if (found.length > 1) throw ambiguous(text, found)
  return { id: only.id, name: only.name }
}

const byId = async (client: Client, contactId: ContactId): Promise<Person> => {
  try {
    const { contact } = await client(getContact, { contactId })
    return { id: contact.id, name: contact.name }
  } catch (error) {
    if (error instanceof CallFailed && error.code === 'not_found') throw failed('cli.nobody', { name: contactId }, { code: 'not_found' })
    throw error
  }
}

const beginning = async (client: Client, q: string): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const page of pagesOf(at => client(listContacts, { q, letGo: true, ...at }))) rows.push(...page)
  return rows
}

/** 张经理, 老王, Mr Chen: people are looked up by the parts a name could begin with, and taken when their salutation is the very text. */
const bySalutation = async (client: Client, text: string): Promise<Row[]> => {
  const letters = [...text]
  const parts = new Set([letters[0], letters[1], text.split(/\s+/).at(-1)].flatMap(part => (part === undefined || part.trim() === '' || part === text ? [] : [part])))
  const found = await Promise.all([...parts].map(part => beginning(client, part)))
  return found.flat().filter(row => isSame(row.salutation, text))
}

const isSame = (a: string, b: string): boolean => a !== '' && folded(a) === folded(b)

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

const unique = (rows: readonly Row[]): Row[] => [...new Map(rows.map(row => [row.id, row])).values()]

const SHOWN = 20

const ambiguous = (name: string, rows: readonly Row[]) => {
  const shown = rows.slice(0, SHOWN)
  const candidates = shown.map(({ id, name, salutation, organization, department, position }) => ({ id, name, salutation, organization, department, position }))
  const workOf = (row: Row): string => [row.organization, row.department, row.position].filter(part => part !== '').join(' · ')
  const more = tableOf(false, null)(shown.map(row => [row.name, row.salutation, workOf(row), row.id])).replace(/^(?=.)/gm, '  ')
  return failed('cli.ambiguous', { name, n: String(rows.length) }, { code: 'conflict', details: { candidates }, more })
}
