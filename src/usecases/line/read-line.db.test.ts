import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import { callWordsIn } from '#domain/line/call-words.ts'
import { type LineView, lineViewOf } from '#domain/line/line-view.ts'
import { readLine as reading } from '#domain/line/read-line.ts'
import { momentIn } from '#domain/time/zone.ts'
import { aContact, anAct } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { deskOn } from '#test/support/desk.ts'
import { createContact } from '../contact/create-contact.ts'
import { editContact } from '../contact/edit-contact.ts'
import { removeContact } from '../contact/remove-contact.ts'
import { loadSample } from '../sample/load-sample.ts'
import { readLine } from './read-line.ts'

const byId = (view: LineView): LineView => ({ ...view, unclearPeople: view.unclearPeople.map(one => ({ ...one, candidates: one.candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })) })

eachEngine((_, open) => {
  test('a line is read with the people known, on the workspace’s day', async () => {
    const { deps, who, clock } = deskOn(await open())
    const { contact: zhang } = await createContact(deps, who, { name: '张建国', salutation: '张经理', organization: '蓝湖科技', position: '市场部经理' })
    await createContact(deps, who, { name: 'David Chen' })
    const friday = await readLine(deps, who, { text: '上周五和张经理午餐，聊了整合营销' })
    expect(friday).toMatchObject({ kind: 'happened', people: [{ id: zhang.id, name: '张建国', salutation: '张经理', organization: '蓝湖科技', position: '市场部经理' }], unknownPeople: [], date: '2026-11-20', format: 'lunch', topic: '整合营销' })
    for (const text of ['和建国吃了饭', '和zhangjianguo吃了饭', '和Zhang Jianguo吃了饭', '和老张吃了饭', '和张 经理吃了饭', '和張建国吃了饭']) {
      expect((await readLine(deps, who, { text })).people.map(({ name }) => name), text).toEqual(text.includes('張') ? [] : ['张建国'])
    }
    for (const text of ['lunch with David', 'lunch with Mr. Chen', 'lunch with david chen']) expect((await readLine(deps, who, { text })).people.map(({ name }) => name), text).toEqual(['David Chen'])
    // 23:59 in Shanghai, and a minute later.
    clock.ms = Date.UTC(2026, 10, 23, 15, 59)
    expect(await readLine(deps, who, { text: '今天和张经理午餐' })).toMatchObject({ date: '2026-11-23' })
    clock.ms += 60_000
    expect(await readLine(deps, who, { text: '今天和张经理午餐' })).toMatchObject({ date: '2026-11-24' })
  })

  test('people are found by what they are called now, and not when they are gone', async () => {
    const { deps, who } = deskOn(await open())
    const { contact } = await createContact(deps, who, { name: '张伟' })
    const found = (text: string) => readLine(deps, who, { text }).then(({ people }) => people.map(({ name }) => name))
    await editContact(deps, who, { contactId: contact.id, nickname: '大熊' })
    expect(await found('和大熊电话')).toEqual(['张伟'])
    await editContact(deps, who, { contactId: contact.id, name: '李敏', nickname: '' })
    expect([await found('和大熊电话'), await found('和张伟电话'), await found('和李敏电话')]).toEqual([[], [], ['李敏']])
    await removeContact(deps, who, { contactId: contact.id })
    expect(await found('和李敏电话')).toEqual([])
  })

  test('of many who share a word the surest twenty come; nobody is chosen among them', async () => {
    const { deps, who } = deskOn(await open())
    const many = Array.from({ length: 60 }, (_, i) => aContact({ name: `王${String.fromCodePoint(0x4e10 + i)}`, familyName: '王', givenName: String.fromCodePoint(0x4e10 + i) }))
    const named = aContact({ name: '老王', familyName: '', givenName: '' })
    await deps.db.transact(who.workspaceId, anAct(), stores => stores.contacts.insertMany([...many, named]))
    const people = await deps.db.read(who.workspaceId, stores => stores.callWords.people(callWordsIn('和老王午餐')))
    expect(people.length).toBe(21)
    expect((await readLine(deps, who, { text: '和老王午餐' })).people).toMatchObject([{ name: '老王' }])
    await removeContact(deps, who, { contactId: named.id })
    const reading = await readLine(deps, who, { text: '和老王午餐' })
    expect(reading.people).toEqual([])
    expect(reading.unclearPeople).toMatchObject([{ said: '老王' }])
    expect(reading.unclearPeople[0]?.candidates).toHaveLength(20)
  })

  test('with the people of the sample, any line is read as with all of them at hand', async () => {
    const { deps, who } = deskOn(await open())
    await loadSample(deps, who)
    const everybody = await deps.db.read(who.workspaceId, async stores => stores.contacts.getMany(await stores.contacts.idsAfter(null as ContactId | null, 1_000)))
    const corpus = readFileSync(new URL('../../../bench/lines/open.jsonl', import.meta.url), 'utf8').trim().split('\n').slice(0, 40).map(line => (JSON.parse(line) as { text: string }).text)
    const names = everybody.flatMap(({ name, salutation, familyName, givenName, pinyin }) => [name, salutation, `老${familyName}`, givenName, pinyin].map(word => `昨天和${word}还有 ${word} 吃了饭`))
    const at = momentIn(who.zone, deps.now())
    expect(everybody.length).toBeGreaterThan(30)
    for (const text of [...corpus, ...names]) expect(byId(await readLine(deps, who, { text })), text).toEqual(byId(lineViewOf(text, reading(text, { at, contacts: everybody }), everybody)))
  })
})
