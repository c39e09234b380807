import type { ContactId, PhotoId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { FoundPerson } from './person-on-shelf.ts'
import { type People, PEOPLE_KEPT } from './person-shelf.ts'

export const FOUND_COLUMNS = `c.id, c.name, c.family_name, c.pinyin, c.salutation, c.nickname, c.organization, c.department, c.position, c.work_content, c.tags, c.photo_id, c.let_go,
  w.cools_at, w.interval_days, w.last_on`

export interface FoundRow {
  readonly id: string
  readonly name: string
  readonly family_name: string
  readonly pinyin: string
  readonly salutation: string
  readonly nickname: string
  readonly organization: string
  readonly department: string
  readonly position: string
  readonly work_content: string
  readonly tags: string
  readonly photo_id: string | null
  readonly let_go: number
  readonly cools_at: number | null
  readonly interval_days: number
  readonly last_on: string | null
}

export const foundPersonOf = (row: FoundRow): FoundPerson => ({
  id: row.id as ContactId, name: row.name, familyName: row.family_name, pinyin: row.pinyin, salutation: row.salutation, nickname: row.nickname, organization: row.organization,
  department: row.department, position: row.position, workContent: row.work_content, tags: row.tags === '[]' ? [] : (JSON.parse(row.tags) as string[]), photoId: row.photo_id as PhotoId | null,
  letGo: row.let_go === 1, coolsAt: row.cools_at, interval: row.interval_days, lastOn: row.last_on as Day | null,
})

/** These people in the order asked for; those that do not exist are left out. `kept` are people known already, and learns the others. */
export const foundPeople = async ({ run, workspaceId }: Pick<ReadContext, 'run' | 'workspaceId'>, ids: readonly ContactId[], kept: People = new Map()): Promise<FoundPerson[]> => {
  const byId = new Map<ContactId, FoundPerson>()
  const unknown: ContactId[] = []
  for (const id of ids) {
    const person = kept.get(id)
    if (person === undefined) unknown.push(id)
    else byId.set(id, person)
  }
  for (let start = 0; start < unknown.length;) {
    const size = SIZES.find(one => one <= unknown.length - start) ?? 1
    const { rows } = await run(textFor(size), [...unknown.slice(start, start + size), workspaceId, workspaceId])
    for (const row of rows as unknown as FoundRow[]) {
      const person = foundPersonOf(row)
      byId.set(person.id, person)
      if (kept.size < PEOPLE_KEPT) kept.set(person.id, person)
    }
    start += size
  }
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** People of one statement: few sizes, so that few statements are prepared. */
const SIZES = [100, 28, 7, 1] as const

const textFor = (size: number): string => (texts[size] ??= `with k (id) as (values (cast(? as text))${', (?)'.repeat(size - 1)}) select ${FOUND_COLUMNS} from k cross join contacts c cross join warmth w
  where c.workspace_id = ? and c.id = k.id and w.workspace_id = ? and w.contact_id = k.id`)
const texts: string[] = []
