import { expect, test } from 'vitest'
import { day } from '#domain/time/day.ts'
import { aContact, aDeferral, aGiving, aGoal, aHelp, aNote, anAct, anActionItem, anImport, anInteraction, aPlan, aPlanLine, aRelation, aRole } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import type { WritableStores } from './stores.ts'

const zhang = aContact({
  channels: [{ kind: 'mobile', value: '138 0013 8000', label: '' }], birthday: { calendar: 'lunar', year: 1985, month: 6, day: 6, leapMonth: true },
  closeness: 4, busyness: 2, tags: ['数据', '老乡'], letGo: { reason: '去了国外', on: day('2026-02-01') }, workContent: '负责供应链\n和 🍵',
})
const wang = aContact({ name: '王芳', pinyin: 'wáng fāng' })
const plan = aPlan({ budgetMinutes: 9_000, extraColumns: ['备用'] })
const goal = aGoal(plan.id, { position: 1.5 })
const lunch = anInteraction([wang.id, zhang.id], { at: '12:30', money: 12_800, heard: { text: '要换工作', sensitivity: 'secret', expiresOn: day('2027-01-01') } })

/** Each kind of entity with one value before and one after an edit. */
const kinds = [
  { name: 'contacts', before: zhang, after: { ...zhang, tags: ['数据'], birthday: null, letGo: null } },
  { name: 'roles', before: aRole(zhang.id, { from: day('2026-01-01') }), after: { to: day('2026-06-30') } },
  { name: 'relations', before: aRelation(zhang.id, wang.id), after: { from: day('2025-01-01') } },
  { name: 'notes', before: aNote(zhang.id, { private: true }), after: { private: false } },
  { name: 'plans', before: plan, after: { budgetMinutes: null } },
  { name: 'goals', before: goal, after: { title: '带团队' } },
  { name: 'planLines', before: aPlanLine(plan.id, zhang.id, { extra: { 备用: 'x' }, goalId: goal.id, roleKind: 'manager' }), after: { cadence: null, cadenceText: '看情况', length: null, formats: [] } },
  { name: 'interactions', before: lunch, after: { contactIds: [zhang.id], on: day('2026-03-05'), heard: null } },
  { name: 'actionItems', before: anActionItem(zhang.id, { interactionId: lunch.id }), after: { doneOn: day('2026-03-11') } },
  { name: 'helps', before: aHelp(zhang.id, { interactionId: lunch.id }), after: { thankedOn: day('2026-03-07') } },
  { name: 'givings', before: aGiving(zhang.id), after: { interactionId: lunch.id } },
  { name: 'deferrals', before: aDeferral({ subject: { kind: 'birthday', contactId: zhang.id, year: 2026 } }), after: { until: day('2026-04-01') } },
  { name: 'imports', before: anImport(), after: { state: 'applied', head: { sheet: 1, 映射: [1, null] } } },
] as const

type Writer = { get(id: string): Promise<unknown>; insert(value: unknown): Promise<void>; update(before: unknown, after: unknown): Promise<void>; remove(value: unknown): Promise<void> }
const writerOf = (stores: WritableStores, name: (typeof kinds)[number]['name']): Writer => stores[name] as unknown as Writer

eachEngine((_, open) => {
  test('every kind of entity comes back as it was written, edited and not at all after removal, and each step is in the log', async () => {
    const { db, workspaceId } = await open()
    const insert = anAct()
    await db.transact(workspaceId, insert, async stores => {
      await stores.contacts.insert(wang)
      for (const { name, before } of kinds) await writerOf(stores, name).insert(before)
    })
    const edit = anAct({ verb: 'contact.edit' })
    await db.transact(workspaceId, edit, async stores => {
      for (const { name, before, after } of kinds) {
        const writer = writerOf(stores, name)
        expect(await writer.get(before.id)).toEqual(before)
        await writer.update(before, { ...before, ...after })
        expect(await writer.get(before.id)).toEqual({ ...before, ...after })
      }
    })
    const remove = anAct({ verb: 'contact.remove' })
    await db.transact(workspaceId, remove, async stores => {
      for (const { name, before, after } of kinds.toReversed()) {
        await writerOf(stores, name).remove({ ...before, ...after })
        expect(await writerOf(stores, name).get(before.id)).toBeNull()
      }
    })
    await db.read(workspaceId, async ({ changes }) => {
      expect((await changes.ofAct(insert.actId)).map(change => [change.before, change.after])).toEqual([[null, wang], ...kinds.map(({ before }) => [null, before])])
      expect((await changes.ofAct(edit.actId)).map(change => [change.before, change.after])).toEqual(kinds.map(({ before, after }) => [before, { ...before, ...after }]))
      expect((await changes.ofAct(remove.actId)).map(change => [change.before, change.after])).toEqual(kinds.toReversed().map(({ before, after }) => [{ ...before, ...after }, null]))
      const sequences = (await Promise.all([insert, edit, remove].map(act => changes.ofAct(act.actId)))).flat().map(change => change.sequence)
      expect(sequences).toEqual(sequences.map((_, i) => i + 1))
    })
  })

  test('an edit that changes nothing leaves no trace', async () => {
    const { db, workspaceId } = await open()
    await db.transact(workspaceId, anAct(), stores => stores.contacts.insert(wang))
    await db.transact(workspaceId, anAct({ verb: 'contact.edit' }), stores => stores.contacts.update(wang, { ...wang }))
    expect(await db.read(workspaceId, stores => stores.workspace.counts())).toEqual({ contacts: 1, planned: 0 })
    expect((await db.read(workspaceId, stores => stores.changes.acts({ limit: 9 }))).items).toHaveLength(1)
  })

  test('many at once are as many as they are', async () => {
    const { db, workspaceId } = await open()
    const people = Array.from({ length: 1_203 }, () => aContact())
    await db.transact(workspaceId, anAct(), stores => stores.contacts.insertMany(people))
    const ids = people.map(person => person.id).toReversed()
    expect(await db.read(workspaceId, stores => stores.contacts.getMany(ids))).toEqual(people.toReversed())
    expect(await db.read(workspaceId, stores => stores.workspace.counts())).toEqual({ contacts: 1_203, planned: 0 })
  })
})
