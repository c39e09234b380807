import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActId, ContactId, WorkspaceId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import { matchOf } from '#domain/search/match.ts'
import { monthOf } from '#domain/search/place.ts'
import { queryOf } from '#domain/search/query.ts'
import { day } from '#domain/time/day.ts'
import { aContact, aNote, anAct, anInteraction } from '#test/support/builders.ts'
import { eachEngine, emptyPlace } from '#test/support/database.ts'
import { type Database, openDatabase, openEngine } from './database.ts'
import type { DumpLine } from './dump.ts'

const today = day('2026-11-23')

const found = (db: Database, workspaceId: WorkspaceId, text: string, notes: 'none' | 'open' | 'all' = 'all', limit = 200): Promise<ContactId[]> =>
  db.read(workspaceId, async stores => (await stores.search.people(text, { limit, notes, on: today })).people.map(person => person.id))

/** Every row of the index, as text. */
const indexOf = async (place: Parameters<typeof openEngine>[0], workspaceId: WorkspaceId): Promise<string[]> => {
  const raw = await openEngine(place)
  const transaction = await raw.begin('read', workspaceId)
  const { rows } = await transaction.query('select term, place, contact_id, note_id from search_terms', [])
  const { rows: people } = await transaction.query('select contact_id, month from search_people', [])
  await transaction.rollback()
  await raw.close()
  return [...rows, ...people].map(row => JSON.stringify(row)).sort()
}

const named = (name: string, pinyin: string, fields: Partial<Contact> = {}): Contact => aContact({ name, familyName: name.slice(0, 1), givenName: name.slice(1), pinyin, salutation: `${name.slice(0, 1)}老师`, ...fields })

const sign = fc.constantFrom('伟wei', '芳fang', '张zhang', '佳jia', '丽li', '王wang', '单shan')
const person = fc.record({
  signs: fc.array(sign, { minLength: 1, maxLength: 3 }), position: fc.constantFrom('', '经理', '销售总监'), organization: fc.constantFrom('', '蓝湖科技', 'Blue Lake'), tag: fc.constantFrom('', '老乡'),
  letGo: fc.boolean(), note: fc.constantFrom('', '喜欢龙井', '女儿考上大学'), secret: fc.boolean(),
})
const contactFrom = ({ signs, position, organization, tag, letGo }: typeof person extends fc.Arbitrary<infer T> ? T : never): Contact =>
  named(signs.map(one => one.charAt(0)).join(''), signs.map(one => one.slice(1)).join(' '), { position, organization, tags: tag === '' ? [] : [tag], letGo: letGo ? { reason: '', on: today } : null })
const texts = fc.constantFrom('伟', '伟芳', '张', 'z', 'zh', 'zhangw', 'wf', 'jiali', 'zjl', '张j', '张总', '张经理', '蓝湖', 'blue', 'lake b', '老乡', '龙井', '考上', '张 龙井', 'zhang 蓝湖', 'sha', 'dan', '佳丽', '单 经理')

eachEngine((engine, open) => {
  test('search gives exactly those whom looking at everybody gives', async () => {
    await fc.assert(fc.asyncProperty(fc.array(person, { minLength: 5, maxLength: 30, size: 'max' }), fc.array(texts, { minLength: 8, maxLength: 8 }), async (people, asked) => {
      const { db, workspaceId } = await open()
      const contacts = people.map(contactFrom)
      const notes = people.flatMap(({ note, secret }, i) => (note === '' ? [] : [aNote(contacts[i]!.id, { text: note, private: secret })]))
      await db.transact(workspaceId, anAct(), async stores => {
        await stores.contacts.insertMany(contacts)
        await stores.notes.insertMany(notes)
      })
      for (const text of asked) {
        for (const searched of ['none', 'open', 'all'] as const) {
          const query = queryOf(text)
          const visible = (id: ContactId) => notes.filter(note => note.contactId === id && searched !== 'none' && (searched === 'all' || !note.private)).map(note => note.text)
          const expected = contacts.filter(contact => query !== null && matchOf(query, contact, visible(contact.id)) !== null).map(contact => contact.id)
          expect((await found(db, workspaceId, text, searched)).toSorted(), `${text} ${searched}`).toEqual(expected.toSorted())
        }
      }
    }), { numRuns: engine === 'sqlite' ? 30 : 4, seed: 20_261_123 })
  }, 180_000)

  test('the best match stands first, then the warmer; people let go last', async () => {
    const { db, workspaceId } = await open()
    const [inside, begins, whole, cold, gone, work] = [named('王张伟', 'wang zhang wei'), named('张伟芳', 'zhang wei fang'), named('张伟', 'zhang wei'), named('张伟明', 'zhang wei ming'), named('张伟', 'zhang wei', { letGo: { reason: '', on: today } }), named('李雷', 'li lei', { organization: '张伟事务所' })]
    await db.transact(workspaceId, anAct(), async stores => {
      await stores.contacts.insertMany([work, gone, cold, inside, begins, whole])
      await stores.warmth.put([begins, cold].map((contact, i) => ({ contactId: contact.id, interval: 30, intervalFrom: 'default' as const, coolsAt: 20_780 - i * 40, dueOn: null, planned: false, lastOn: day('2026-11-01'), touches: 1 })))
    })
    expect(await found(db, workspaceId, '张伟')).toEqual([whole.id, begins.id, cold.id, inside.id, work.id, gone.id])
    expect(await found(db, workspaceId, 'zhangwei')).toEqual([whole.id, begins.id, cold.id, inside.id, gone.id])
    expect(await db.read(workspaceId, stores => stores.search.people('张伟', { limit: 2, notes: 'all', on: today }))).toMatchObject({ people: [{ id: whole.id }, { id: begins.id }], more: true })
    expect(await db.read(workspaceId, stores => stores.search.people('张伟', { limit: 6, notes: 'all', on: today }))).toMatchObject({ more: false })
  })

  test('people kept from an earlier search are shown as they are now, whoever changed them', async () => {
    const { db, place, workspaceId } = await open()
    const contact = named('张伟', 'zhang wei', { organization: '蓝湖' })
    await db.transact(workspaceId, anAct(), stores => stores.contacts.insert(contact))
    const other = await openDatabase(place)
    const shown = async (text: string) => (await db.read(workspaceId, stores => stores.search.people(text, { limit: 5, notes: 'all', on: today }))).people.map(one => [one.name, one.organization, one.lastOn, one.letGo])
    expect(await shown('zw')).toEqual([['张伟', '蓝湖', null, false]])
    const moved = { ...contact, organization: '青山' }
    await db.transact(workspaceId, anAct(), async stores => {
      expect((await stores.search.people('zw', { limit: 5, notes: 'all', on: today })).people.map(one => one.organization)).toEqual(['蓝湖'])
      await stores.contacts.update(contact, moved)
      expect((await stores.search.people('zw', { limit: 5, notes: 'all', on: today })).people.map(one => one.organization)).toEqual(['青山'])
    })
    expect(await shown('zw')).toEqual([['张伟', '青山', null, false]])
    await other.transact(workspaceId, anAct(), async stores => {
      await stores.warmth.put([{ contactId: contact.id, interval: 30, intervalFrom: 'default', coolsAt: 20_780, dueOn: null, planned: false, lastOn: day('2026-11-01'), touches: 1 }])
      await stores.contacts.update(moved, { ...moved, name: '张卫', letGo: { reason: '', on: today } })
    })
    expect(await shown('zw')).toEqual([['张卫', '青山', '2026-11-01', true]])
    await other.close()
  })

  test('after any edits, removals and undos the index is what it would be if made anew', async () => {
    const { db, place, workspaceId } = await open()
    const [a, b] = [named('张佳丽', 'zhang jia li', { tags: ['老乡'] }), named('单伟', 'shan wei')]
    const [open1, secret] = [aNote(a.id, { text: '喜欢龙井' }), aNote(a.id, { text: '女儿考上大学', private: true })]
    await db.transact(workspaceId, anAct(), async stores => {
      await stores.contacts.insertMany([a, b])
      await stores.notes.insertMany([open1, secret])
    })
    const before = await indexOf(place, workspaceId)
    const edit = anAct({ verb: 'contact.edit' })
    await db.transact(workspaceId, edit, async stores => {
      await stores.contacts.update(a, { ...a, name: '李佳丽', familyName: '李', pinyin: 'li jia li', tags: [], position: '销售总监' })
      await stores.contacts.update(b, { ...b, letGo: { reason: '', on: today }, howWeMet: '展会' })
      await stores.notes.update(open1, { ...open1, private: true })
      await stores.notes.update(secret, { ...secret, text: '女儿去了清华' })
    })
    expect(await Promise.all(['张佳', '老乡', '考上', '李总', '清华', 'ljl'].map(async text => (await found(db, workspaceId, text)).length))).toEqual([0, 0, 0, 1, 1, 1])
    expect(await Promise.all(['龙井', '清华'].map(text => found(db, workspaceId, text, 'open')))).toEqual([[], []])
    const remove = anAct({ verb: 'contact.remove' })
    await db.transact(workspaceId, remove, async stores => {
      const [contact] = await stores.contacts.getMany([a.id])
      for (const note of await stores.notes.ofContact(a.id)) await stores.notes.remove(note)
      await stores.contacts.remove(contact!)
    })
    expect((await indexOf(place, workspaceId)).filter(row => row.includes(a.id))).toEqual([])
    for (const actId of [remove.actId, edit.actId]) await db.transact(workspaceId, anAct({ verb: 'undo' }), stores => stores.changes.undo(actId as ActId))
    expect(await indexOf(place, workspaceId)).toEqual(before)
  })

  test('who was there before the index is found once it is filled, piece by piece and once only; what is written meanwhile is no trouble', async () => {
    const { db, place, workspaceId } = await open()
    const contacts = Array.from({ length: 7 }, () => named('张佳丽', 'zhang jia li'))
    const notes = contacts.map(contact => aNote(contact.id, { text: '喜欢龙井' }))
    await db.transact(workspaceId, anAct(), async stores => {
      await stores.contacts.insertMany(contacts)
      await stores.notes.insertMany(notes)
      await stores.warmth.put([{ contactId: contacts[0]!.id, interval: 30, intervalFrom: 'default', coolsAt: 20_780, dueOn: null, planned: false, lastOn: day('2026-10-05'), touches: 1 }])
    })
    const raw = await openEngine(place)
    const transaction = await raw.begin('write', workspaceId)
    for (const table of ['search_terms', 'search_people', 'call_words']) await transaction.query(`delete from ${table}`, [])
    await transaction.commit()
    await raw.close()
    expect(await found(db, workspaceId, '佳丽')).toEqual([])
    const next = (what: string) => db.transact(workspaceId, anAct(), stores => stores.derived.fillNext(what, 3))
    expect(await next('search_people')).toBe(true)
    expect(await found(db, workspaceId, '佳丽')).toHaveLength(3)
    // One already filled, one not yet, and a new one.
    const ids = contacts.map(contact => contact.id).toSorted()
    const [done, notYet] = [contacts.find(contact => contact.id === ids[0])!, contacts.find(contact => contact.id === ids[6])!]
    await db.transact(workspaceId, anAct(), async stores => {
      for (const contact of [done, notYet]) await stores.contacts.update(contact, { ...contact, nickname: '小佳' })
      await stores.contacts.insert(named('王佳丽', 'wang jia li'))
    })
    for (const what of ['search_people', 'search_notes', 'call_words']) while (await next(what)) { /* the next */ }
    expect(await next('search_people')).toBe(false)
    expect(await db.read(workspaceId, stores => stores.derived.made())).toEqual(['search_people', 'search_notes', 'call_words'])
    expect([(await found(db, workspaceId, '佳丽')).length, (await found(db, workspaceId, '龙井')).length, (await found(db, workspaceId, '小佳')).toSorted()]).toEqual([8, 7, [done.id, notYet.id].toSorted()])
    const months = (await indexOf(place, workspaceId)).filter(row => row.includes('month') && row.includes(contacts[0]!.id))
    expect(months).toEqual([JSON.stringify({ contact_id: contacts[0]!.id, month: monthOf(day('2026-10-05')) })])
  })

  test('people move up with the month of their last contact, and only those that are misplaced', async () => {
    const { db, place, workspaceId } = await open()
    const contacts = Array.from({ length: 3 }, () => named('张佳丽', 'zhang jia li', { createdOn: day('2020-01-01') }))
    const met = contacts[1]!
    await db.transact(workspaceId, anAct(), async stores => {
      await stores.contacts.insertMany(contacts)
      await stores.interactions.insert(anInteraction([met.id]))
      await stores.warmth.put([{ contactId: met.id, interval: 30, intervalFrom: 'default', coolsAt: 20_780, dueOn: null, planned: false, lastOn: day('2026-03-06'), touches: 1 }])
    })
    const size = (await indexOf(place, workspaceId)).length
    const look = () => db.read(workspaceId, stores => stores.search.misplaced(null, 50))
    const { misplaced, last } = await look()
    expect([[...misplaced], last]).toEqual([[[met.id, monthOf(day('2026-03-06'))]], null])
    await db.transact(workspaceId, anAct(), stores => stores.search.place([met], misplaced))
    expect((await look()).misplaced.size).toBe(0)
    expect(await indexOf(place, workspaceId)).toHaveLength(size)
    expect((await db.read(workspaceId, stores => stores.search.people('佳', { limit: 1, notes: 'none', on: today }))).people.map(one => one.id)).toEqual([met.id])
  })

  test('without a text: due first, then met lately, then written down lately, nobody let go', async () => {
    const { db, workspaceId } = await open()
    const [due, met, gone, fresh] = [named('甲', 'jia'), named('乙', 'yi'), named('丙', 'bing', { letGo: { reason: '', on: today } }), named('丁', 'ding')]
    await db.transact(workspaceId, anAct(), async stores => {
      await stores.contacts.insertMany([due, met, gone, fresh])
      await stores.interactions.insert(anInteraction([gone.id, met.id], { on: day('2026-11-20') }))
      await stores.warmth.put([{ contactId: due.id, interval: 30, intervalFrom: 'plan_line', coolsAt: 20_000, dueOn: day('2026-11-01'), planned: true, lastOn: null, touches: 1 }])
    })
    const { people, more } = await db.read(workspaceId, stores => stores.search.likely(today, 8))
    expect([people.map(one => one.id), more]).toEqual([[due.id, met.id, fresh.id], false])
    expect(await db.read(workspaceId, stores => stores.search.likely(today, 1))).toMatchObject({ people: [{ id: due.id }], more: true })
  })

  test('an older backup, with a table and columns that are gone, is loaded, and its people are found once filled', async () => {
    const { db, workspaceId } = await open()
    const contact = named('张佳丽', 'zhang jia li')
    await db.transact(workspaceId, anAct(), stores => stores.contacts.insert(contact))
    const lines: DumpLine[] = []
    for await (const line of db.dump()) {
      lines.push('table' in line && line.table === 'contacts' ? { ...line, row: { ...line.row, letters: 'zhangjiali', initials: 'zjl' } } : line)
      if ('table' in line && line.table === 'contacts') lines.push({ table: 'contact_starts', row: { workspace_id: workspaceId, start: 'z', let_go: 0, sort_key: 'z', contact_id: contact.id } })
    }
    expect(lines.some(line => 'table' in line && line.table.startsWith('search'))).toBe(false)
    const { place, remove } = await emptyPlace(engine)
    const other = await openDatabase(place)
    try {
      await other.load((async function* () { yield* lines })())
      expect(await found(other, workspaceId, 'jiali')).toEqual([])
      while (await other.transact(workspaceId, anAct(), stores => stores.derived.fillNext('search_people', 10))) { /* the next */ }
      expect(await found(other, workspaceId, 'jiali')).toEqual([contact.id])
    } finally {
      await other.close()
      await remove()
    }
  })
})
