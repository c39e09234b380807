import { CallFailed, type Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { getContact } from '#contract/contact.ts'
import { search } from '#contract/search.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { failed } from '../base/trouble.ts'
import { tableOf } from '../terminal/table.ts'

type Found = Returned<typeof search>['items'][number]

export interface Person {
  readonly id: ContactId
  readonly name: string
}

/** More than anybody looks through. */
const LOOKED_AT = 100

/**
 * Who is meant by a name, a salutation, an id, or any part of how a person is called that only one person has. Nobody is guessed: fails with
 * `cli.nobody`, or with `cli.ambiguous` and those it may be.
 */
export const personAsked = async (client: Client, text: string): Promise<Person> => {
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text)) return byId(client, text.toLowerCase() as ContactId)
  const { items } = await client(search, { q: text, limit: LOOKED_AT })
  const called = items.filter(isCalledSo)
  const named = called.filter(person => isSame(person.name, text) || isSame(person.salutation, text))
  const found = named.length > 0 ? named : called
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

/** Found in what they are called, surname with title among it; somebody's employer or a note names nobody. */
const isCalledSo = ({ marks }: Found): boolean => {
  const fields = marks.map(mark => mark.field)
  return fields.every(field => CALLED.has(field) || (field === 'position' && fields.includes('name')))
}

const CALLED: ReadonlySet<string> = new Set(['name', 'salutation', 'nickname'])

const isSame = (a: string, b: string): boolean => a !== '' && folded(a) === folded(b)

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

const SHOWN = 20

const ambiguous = (name: string, people: readonly Found[]) => {
  const shown = people.slice(0, SHOWN)
  const candidates = shown.map(({ id, name, salutation, organization, department, position }) => ({ id, name, salutation, organization, department, position }))
  const workOf = (person: Found): string => [person.organization, person.department, person.position].filter(part => part !== '').join(' · ')
  const more = tableOf(false, null)(shown.map(person => [person.name, person.salutation, workOf(person), person.id])).replace(/^(?=.)/gm, '  ')
  return failed('cli.ambiguous', { name, n: String(people.length) }, { code: 'conflict', details: { candidates }, more })
}
