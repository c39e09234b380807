import type { ContactId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import { dueContacts } from './due-contacts.ts'
import { foundPeople } from './found-person.ts'
import type { FoundPerson } from './person-on-shelf.ts'

const DUE_AT_MOST = 3
/** Interactions looked at for people met lately: a few with the same people still leave others. */
const LOOKED_AT = 40

/** Whom one most likely means before a letter is typed: those due, the coldest first, then those met last, then those written down last. Nobody let go. */
export const likelyPeople = async (context: ReadContext, on: Day, limit: number): Promise<{ people: FoundPerson[]; more: boolean }> => {
  const { run, workspaceId } = context
  const due = await dueContacts(context, on, Math.min(DUE_AT_MOST, limit))
  const { rows: talks } = await run('select contact_ids from interactions where workspace_id = ? and on_day <= ? order by on_day desc, id desc limit ?', [workspaceId, on, LOOKED_AT])
  const met = talks.flatMap(row => JSON.parse(String(row['contact_ids'])) as ContactId[])
  // One more than wanted tells whether there are others; some of them may be let go.
  const ids = [...new Set([...due, ...met])].slice(0, limit + LOOKED_AT)
  const people = (await foundPeople(context, ids)).filter(person => !person.letGo)
  if (people.length > limit) return { people: people.slice(0, limit), more: true }
  const { rows: written } = await run('select id from contacts where workspace_id = ? and id > ? order by id desc limit ?', [workspaceId, '', limit + LOOKED_AT])
  const others = written.map(row => row['id'] as ContactId).filter(id => !ids.includes(id))
  const all = [...people, ...(await foundPeople(context, others)).filter(person => !person.letGo)]
  return { people: all.slice(0, limit), more: all.length > limit }
}
