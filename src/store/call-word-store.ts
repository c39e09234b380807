import type { ContactId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { callWordsOf } from '#domain/line/call-words.ts'
import type { PersonToName } from '#domain/line/line-view.ts'
import type { ReadContext } from './context.ts'
import { insertRows } from './insert-rows.ts'
import type { WriteContext } from './write-context.ts'

/** Words looked up by one statement: most lines have fewer. Its text does not change with their number. */
const AT_ONCE = 256
/** People of one word that are given: more than a reader can choose among. */
const SHARERS = 20

const KNOWN = `with few (word) as (values ${Array.from({ length: AT_ONCE }, () => '(?)').join(', ')})
  select word from few where exists (select 1 from call_words w where w.workspace_id = ? and w.word = few.word)`

const SHARING = `select c.id, c.name, c.salutation, c.pinyin, c.nickname, c.family_name, c.given_name, c.organization, c.position
  from (select contact_id from call_words where workspace_id = ? and word = ? order by sureness, contact_id limit ${SHARERS}) as found
  join contacts c on c.workspace_id = ? and c.id = found.contact_id`

/** Whom the words of a line may mean. */
export const callWordReader = ({ run, workspaceId }: ReadContext) => ({
  /** Those who may be called by one of these words (`callWordsIn`), each once, let go or not; of those who share a word the surest twenty. */
  async people(words: readonly string[]): Promise<PersonToName[]> {
    const found = new Map<string, PersonToName>()
    for (let start = 0; start < words.length; start += AT_ONCE) {
      const some = words.slice(start, start + AT_ONCE)
      const { rows: known } = await run(KNOWN, [...some, ...Array.from({ length: AT_ONCE - some.length }, () => ''), workspaceId])
      for (const { word } of known) {
        const { rows } = await run(SHARING, [workspaceId, word, workspaceId])
        for (const row of rows) found.set(String(row['id']), personOf(row as Readonly<Record<string, string>>))
      }
    }
    return [...found.values()]
  },
})

const personOf = (row: Readonly<Record<string, string>>): PersonToName => ({
  id: row['id'] as ContactId, name: row['name'] ?? '', salutation: row['salutation'] ?? '', pinyin: row['pinyin'] ?? '', nickname: row['nickname'] ?? '',
  familyName: row['family_name'] ?? '', givenName: row['given_name'] ?? '', organization: row['organization'] ?? '', position: row['position'] ?? '',
})

type Called = Pick<Contact, 'id' | 'name' | 'salutation' | 'pinyin' | 'nickname' | 'familyName' | 'givenName'>

/** Keeps what people may be called by; a word that is there already (of rules older than `callWordsOf` now has) stays. */
export const insertCallWords = (context: Pick<ReadContext, 'run' | 'workspaceId'>, people: readonly Called[], conflict = 'on conflict do nothing'): Promise<void> =>
  insertRows(context, 'call_words', people.flatMap(person => callWordsOf(person).map(({ word, sureness }) => ({ workspace_id: context.workspaceId, word, sureness, contact_id: person.id }))), conflict)

/** Takes them away again: the words follow from the person as it was, so that no index by person is needed. */
export const removeCallWords = async ({ run, workspaceId }: WriteContext, person: Called): Promise<void> => {
  for (const { word, sureness } of callWordsOf(person)) await run('delete from call_words where workspace_id = ? and word = ? and sureness = ? and contact_id = ?', [workspaceId, word, sureness, person.id])
}

/** The same person called otherwise from now on. */
export const updateCallWords = async (context: WriteContext, before: Called, after: Called): Promise<void> => {
  if (JSON.stringify(callWordsOf(before)) === JSON.stringify(callWordsOf(after))) return
  await removeCallWords(context, before)
  await insertCallWords(context, [after])
}
