import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import { ROLE_KINDS } from '#domain/contact/role.ts'
import { matchOf } from '#domain/search/match.ts'
import { queryOf } from '#domain/search/query.ts'
import { addDays, day } from '#domain/time/day.ts'
import { CUP_STATES, cupState } from '#domain/warmth/cup.ts'
import { dueOn, heated, temperatureOn } from '#domain/warmth/warmth.ts'
import { aContact, aDeferral, anAct, aRole } from '#test/support/builders.ts'
import { eachEngine, type Open } from '#test/support/database.ts'
import { listKeysOf } from './contact-keys.ts'
import type { ContactListItem, ContactQuery } from './contact-query.ts'
import type { WarmthRecord } from './warmth-store.ts'

const today = day('2026-11-23')

/** People that tie wherever people can tie: same names, same cups, coffee drunk today (88 °C to the last bit). */
const person = fc.record({
  name: fc.constantFrom(['张伟', 'zhāng wěi'], ['曾颖', 'zēng yǐng'], ['单雄', 'shàn xióng'], ['Lily Chen', ''], ['𠮷田', ''], ['王芳', 'wáng fāng']),
  tag: fc.constantFrom('数据', '老乡', ''), organization: fc.constantFrom('蓝湖科技', '', '青木资本'), letGo: fc.boolean(), role: fc.constantFrom(...ROLE_KINDS.slice(0, 3), null),
  over: fc.boolean(), planned: fc.boolean(), interval: fc.constantFrom(7, 14, 30, 91, 365),
  touch: fc.oneof({ weight: 4, arbitrary: fc.record({ daysAgo: fc.integer({ min: 0, max: 400 }), depth: fc.constantFrom(0.15, 0.5, 0.9, 1) }) }, { weight: 1, arbitrary: fc.constant(null) }),
  deferred: fc.constantFrom(null, -1, 0, 1),
})
const people = fc.array(person, { minLength: 15, maxLength: 40, size: 'max' })
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never

const cupOf = (contactId: ContactId, { touch, interval, planned }: Person): WarmthRecord => {
  const cup = touch === null ? null : heated(null, { on: addDays(today, -touch.daysAgo), depth: touch.depth }, interval)
  return {
    contactId, interval, intervalFrom: 'default', coolsAt: cup?.coolsAt ?? null, dueOn: cup === null ? (planned ? day('2026-11-01') : null) : dueOn(cup), planned,
    lastOn: touch === null ? null : addDays(today, -touch.daysAgo), touches: touch === null ? 0 : 1,
  }
}

const filled = async (open: Open, people: readonly Person[]) => {
  const { db, workspaceId } = await open()
  const contacts = people.map(({ name: [name, pinyin], tag, organization, letGo }) =>
    aContact({ name: name ?? '', givenName: name?.slice(1) ?? '', pinyin: pinyin ?? '', tags: tag === '' ? [] : [tag], organization, letGo: letGo ? { reason: '', on: today } : null }))
  await db.transact(workspaceId, anAct(), async stores => {
    await stores.contacts.insertMany(contacts)
    await stores.warmth.put(contacts.flatMap((contact, i) => { const p = people[i]; return p === undefined ? [] : [cupOf(contact.id, p)] }))
    for (const [i, contact] of contacts.entries()) {
      const p = people[i]
      if (p !== undefined && p.role !== null) await stores.roles.insert(aRole(contact.id, { kind: p.role, to: p.over ? day('2026-01-01') : null }))
      if (p !== undefined && p.deferred !== null) await stores.deferrals.insert(aDeferral({ subject: { kind: 'due', contactId: contact.id }, until: addDays(today, p.deferred) }))
    }
  })
  const everyone = await db.read(workspaceId, stores => stores.contacts.items(contacts.map(contact => contact.id), today))
  const deferred = new Map(contacts.map((contact, i) => [contact.id, people[i]?.deferred ?? null]))
  return { db, workspaceId, everyone, deferred }
}

const cupStateOf = ({ warmth: { coolsAt, interval }, letGo }: ContactListItem) => cupState(coolsAt === null ? null : { coolsAt, interval }, letGo, today)

/** The answer by the plainest means: look at everyone, then sort. */
const expected = (everyone: readonly ContactListItem[], query: ContactQuery): ContactId[] =>
  everyone.filter(item => passes(item, query)).sort((a, b) => ordered(a, b, query.sort)).map(item => item.id)

const passes = (item: ContactListItem, { q, roleKind, tag, organization, cup, planned, letGo, letter, sort }: ContactQuery): boolean =>
  (cup === 'lid' ? item.letGo : letGo === true && cup === undefined ? true : !item.letGo)
  && (letter === undefined || sort !== 'name' || listKeysOf(item).sort_key >= (letter === '#' ? '~' : letter.toLowerCase()))
  && (cup === undefined || cupStateOf(item) === cup) && (planned === undefined || item.warmth.planned === planned)
  && (roleKind === undefined || item.roleKinds.includes(roleKind)) && (tag === undefined || item.tags.includes(tag)) && (organization === undefined || item.organization === organization)
  && (q === undefined || isFound(item, q))

const isFound = (item: ContactListItem, q: string): boolean => {
  const asked = queryOf(q)
  return asked !== null && matchOf(asked, { ...item, familyName: '', nickname: '' }) !== null
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

const ordered = (a: ContactListItem, b: ContactListItem, sort: ContactQuery['sort']): number => {
  if (sort === 'name') return byBytes(listKeysOf(a).sort_key, listKeysOf(b).sort_key) || byBytes(a.id, b.id)
  if (sort === 'due') return byBytes(a.warmth.dueOn ?? '~', b.warmth.dueOn ?? '~') || byBytes(a.id, b.id)
  return (sort === 'coldest' ? 1 : -1) * colder(a, b)
}

const colder = ({ id: a, warmth: x }: ContactListItem, { id: b, warmth: y }: ContactListItem): number => {
  if (x.coolsAt === null || y.coolsAt === null) return x.coolsAt === y.coolsAt ? byBytes(a, b) : x.coolsAt === null ? -1 : 1
  const u = (w: WarmthRecord): number => Math.log2((temperatureOn({ coolsAt: w.coolsAt ?? 0, interval: w.interval }, today) - 25) / 35)
  // Two ways to compute a temperature may differ in the last bits.
  const difference = u(x) - u(y)
  return Math.abs(difference) > 1e-9 ? difference : x.interval - y.interval || x.coolsAt - y.coolsAt || byBytes(a, b)
}

/** Mostly not asked for, so that most lists hold somebody. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const query: fc.Arbitrary<ContactQuery> = fc.record({
  sort: fc.constantFrom('name' as const, 'due' as const, 'coldest' as const, 'warmest' as const), on: fc.constant(today), limit: fc.constantFrom(1, 3, 7, 100),
  q: seldom(fc.constantFrom('张', 'z', 'zy', 'zhangw', 'lily', '芳', 'chen', 'x_%')), roleKind: seldom(fc.constantFrom(...ROLE_KINDS.slice(0, 3))),
  tag: seldom(fc.constantFrom('数据', '没有')), organization: seldom(fc.constantFrom('蓝湖科技', '')), cup: seldom(fc.constantFrom(...CUP_STATES)),
  planned: seldom(fc.boolean()), letGo: fc.constantFrom(undefined, false, true), letter: seldom(fc.constantFrom('A', 'S', 'Z', '#')),
})

eachEngine((engine, open) => {
  for (const [way, short] of [['by the matches of the shortest filter', 2_000], ['along the index of the sort', 0]] as const) {
    test(`pages put together are the whole list, in order, ${way}`, async () => {
      await fc.assert(fc.asyncProperty(people, fc.array(query, { minLength: 12, maxLength: 12 }), async (network, queries) => {
        const { db, workspaceId, everyone } = await filled(open, network)
        for (const asked of queries) {
          const got: ContactId[] = []
          let cursor: string | null = null
          do {
            const page = await db.read(workspaceId, stores => stores.contacts.page({ ...asked, cursor }, short))
            expect(page.items.length).toBeLessThanOrEqual(asked.limit)
            got.push(...page.items.map(item => item.id))
            cursor = page.next
          } while (cursor !== null)
          expect(got, JSON.stringify(asked)).toEqual(expected(everyone, asked))
        }
      }), { numRuns: engine === 'sqlite' ? 40 : 4, seed: 20_261_123 })
    }, 180_000)
  }

  test('who is due comes coldest first, without those put off', async () => {
    await fc.assert(fc.asyncProperty(people, fc.integer({ min: 1, max: 50 }), async (network, limit) => {
      const { db, workspaceId, everyone, deferred } = await filled(open, network)
      const due = everyone.filter(item => item.warmth.planned && !item.letGo && item.warmth.dueOn !== null && item.warmth.dueOn <= today && (deferred.get(item.id) ?? 0) <= 0)
        .sort(colder).map(item => item.id)
      const got = await db.read(workspaceId, async ({ contacts }) => ({ ids: await contacts.due(today, limit), count: await contacts.dueCount(today, 10) }))
      expect(got).toEqual({ ids: due.slice(0, limit), count: Math.min(due.length, 10) })
    }), { numRuns: engine === 'sqlite' ? 40 : 4, seed: 20_261_123 })
  }, 180_000)

  test('a cursor of another list, or none of ours, is refused', async () => {
    const { db, workspaceId } = await open()
    await db.transact(workspaceId, anAct(), stores => stores.contacts.insertMany([aContact(), aContact()]))
    const { next } = await db.read(workspaceId, stores => stores.contacts.page({ sort: 'name', on: today, limit: 1 }))
    for (const cursor of [next, 'x', Buffer.from('["coldest","2026-13-01",1,0,0,0,"a"]').toString('base64url')]) {
      await expect(db.read(workspaceId, stores => stores.contacts.page({ sort: 'coldest', on: today, limit: 1, cursor }))).rejects.toMatchObject({ key: 'input.invalid' })
    }
  })
})
