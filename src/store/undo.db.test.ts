import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActId, WorkspaceId } from '#domain/base/ids.ts'
import type { Entity } from '#domain/change/change.ts'
import { day } from '#domain/time/day.ts'
import { aContact, aDeferral, aGiving, aGoal, aHelp, aNote, anAct, anActionItem, anImport, anInteraction, aPlan, aPlanLine, aRelation, aRole } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import type { Database } from './database.ts'
import type { WritableStores } from './stores.ts'

/** Everything but the log and cups (which are derived: whoever undoes computes them anew). */
const stateOf = async (db: Database): Promise<string> => {
  const lines: string[] = []
  for await (const line of db.dump()) {
    if (!('table' in line) || line.table === 'acts' || line.table === 'changes') continue
    lines.push(`${line.table} ${JSON.stringify(line.row)}`)
  }
  return lines.join('\n')
}

const undo = (db: Database, workspaceId: WorkspaceId, actId: ActId) => {
  const act = anAct({ verb: 'undo' })
  return db.transact(workspaceId, act, stores => stores.changes.undo(actId)).then(() => act.actId)
}

/** One step of a random life: makes, edits or removes something, by numbers that choose. */
type Step = readonly [what: number, which: number, value: number]

const contacts = Array.from({ length: 3 }, (_, i) => aContact({ tags: ['a', 'b'].slice(0, i), birthday: i === 1 ? { calendar: 'solar', year: null, month: 2, day: 29, leapMonth: false } : null }))
const plan = aPlan()
const goal = aGoal(plan.id)
const lunch = anInteraction([contacts[0]!.id, contacts[1]!.id])
const fixed = [
  ['contacts', contacts[2]!], ['roles', aRole(contacts[0]!.id)], ['relations', aRelation(contacts[0]!.id, contacts[1]!.id)], ['notes', aNote(contacts[1]!.id)],
  ['planLines', aPlanLine(plan.id, contacts[0]!.id)], ['interactions', lunch], ['actionItems', anActionItem(contacts[1]!.id)], ['helps', aHelp(contacts[0]!.id)], ['givings', aGiving(contacts[1]!.id)], ['deferrals', aDeferral()], ['imports', anImport()], ['goals', goal],
] as const

const edits: Readonly<Record<(typeof fixed)[number][0], (value: number) => object>> = {
  contacts: value => ({ name: `人${value}`, tags: [`t${value}`], birthday: value % 2 === 0 ? null : { calendar: 'lunar', year: null, month: 8, day: 15, leapMonth: false }, letGo: value % 3 === 0 ? { reason: 'r', on: day('2026-01-01') } : null }),
  roles: value => ({ label: `l${value}` }), relations: value => ({ from: day(`20${10 + value}-01-01`) }), notes: value => ({ text: `n${value}` }),
  planLines: value => ({ topic: `t${value}`, extra: { x: String(value) } }), interactions: value => ({ contactIds: [contacts[value % 2]!.id], notes: `n${value}` }),
  actionItems: value => ({ text: `a${value}` }), helps: value => ({ thankedOn: value % 2 === 0 ? null : day('2026-03-09') }), givings: value => ({ text: `v${value}` }), deferrals: value => ({ until: day(`2026-03-${10 + value}`) }), imports: value => ({ head: { sheet: value } }), goals: value => ({ title: `g${value}` }),
}

const live = async (stores: WritableStores, [what, which, value]: Step): Promise<void> => {
  const [name, born] = fixed[which % fixed.length]!
  const writer = stores[name] as unknown as { get(id: string): Promise<{ id: string } | null>; insert(value: unknown): Promise<void>; update(before: unknown, after: unknown): Promise<void>; remove(value: unknown): Promise<void> }
  const present = await writer.get(born.id)
  if (present === null) await writer.insert({ ...born, ...edits[name](value) })
  else if (what === 0) await writer.remove(present)
  else await writer.update(present, { ...present, ...edits[name](value) })
}

const step = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.nat({ max: fixed.length - 1 }), fc.integer({ min: 0, max: 9 }))
const acts = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12, size: 'max' })

eachEngine((engine, open) => {
  test('whatever was done, undone in reverse, leaves the first state byte for byte; undone once more, the last', async () => {
    await fc.assert(fc.asyncProperty(acts, async steps => {
      const { db, workspaceId } = await open()
      await db.transact(workspaceId, anAct(), async stores => {
        await stores.contacts.insertMany(contacts.slice(0, 2))
        await stores.plans.insert(plan)
      })
      const states: string[] = []
      const done: ActId[] = []
      for (const some of steps) {
        const before = await stateOf(db)
        const act = anAct({ verb: 'contact.edit' })
        await db.transact(workspaceId, act, async stores => { for (const one of some) await live(stores, one) })
        if ((await db.read(workspaceId, stores => stores.changes.act(act.actId))) === null) continue
        states.push(before)
        done.push(act.actId)
      }
      const last = await stateOf(db)
      const undone: ActId[] = []
      for (const actId of done.toReversed()) {
        undone.push(await undo(db, workspaceId, actId))
        expect(await stateOf(db)).toBe(states.pop())
      }
      for (const actId of undone.toReversed()) await undo(db, workspaceId, actId)
      expect(await stateOf(db)).toBe(last)
    }), { numRuns: engine === 'sqlite' ? 25 : 5, seed: 20_261_123 })
  }, 180_000)

  test('an act is undone once, and again after the undo was undone', async () => {
    const { db, workspaceId } = await open()
    const act = anAct()
    await db.transact(workspaceId, act, stores => stores.contacts.insert(aContact()))
    const first = await undo(db, workspaceId, act.actId)
    await expect(undo(db, workspaceId, act.actId)).rejects.toMatchObject({ key: 'change.undo_conflict' })
    expect(await db.read(workspaceId, stores => stores.changes.act(act.actId))).toMatchObject({ undoneBy: first, changes: 1 })
    const second = await undo(db, workspaceId, first)
    expect((await db.read(workspaceId, stores => stores.changes.acts({ limit: 9 }))).items.map(({ actId, undoes, undoneBy }) => ({ actId, undoes, undoneBy }))).toEqual([
      { actId: second, undoes: first, undoneBy: null }, { actId: first, undoes: act.actId, undoneBy: second }, { actId: act.actId, undoes: null, undoneBy: null },
    ])
    await undo(db, workspaceId, act.actId)
    expect((await db.read(workspaceId, stores => stores.workspace.counts())).contacts).toBe(0)
    await expect(undo(db, workspaceId, anAct().actId)).rejects.toMatchObject({ key: 'change.not_found' })
  })

  const conflicts: readonly (readonly [string, Entity, (stores: WritableStores) => Promise<void>, (stores: WritableStores) => Promise<void>])[] = [
    ['changed since', 'contact', stores => stores.contacts.insert(contacts[0]!), stores => stores.contacts.update(contacts[0]!, { ...contacts[0]!, name: '李四' })],
    ['in use since', 'contact', stores => stores.contacts.insert(contacts[0]!), stores => stores.notes.insert(aNote(contacts[0]!.id))],
    ['in its place', 'plan', async stores => { await stores.plans.insert(plan); await stores.plans.remove(plan) }, stores => stores.plans.insert(aPlan())],
  ]
  test.each(conflicts)('what was %s is left alone, all of it', async (_, what, first, second) => {
    const { db, workspaceId } = await open()
    const act = anAct()
    await db.transact(workspaceId, act, first)
    await db.transact(workspaceId, anAct(), second)
    const before = await stateOf(db)
    await expect(undo(db, workspaceId, act.actId)).rejects.toMatchObject({ key: 'change.undo_conflict', values: { what } })
    expect(await stateOf(db)).toBe(before)
  })

  test('settings and mended import rows can be undone too', async () => {
    const { db, workspaceId } = await open()
    const record = anImport()
    const row = { importId: record.id, row: 2, cells: ['张伟', '每月'], state: 'doubt', decision: null, reading: { name: '张伟' }, identity: 'z' } as const
    await db.transact(workspaceId, anAct({ verb: 'import.stage' }), async stores => {
      await stores.imports.insert(record)
      await stores.importRows.stage([row, { ...row, row: 3 }])
    })
    const act = anAct({ verb: 'import.mend' })
    const settings = await db.read(workspaceId, stores => stores.workspace.get())
    await db.transact(workspaceId, act, async stores => {
      await stores.importRows.update(row, { ...row, cells: ['张伟', '每周'], state: 'create', reading: null })
      await stores.workspace.update(settings, { ...settings, name: '新名' })
    })
    expect(await db.read(workspaceId, stores => stores.importRows.counts(record.id))).toMatchObject({ create: 1, doubt: 1 })
    await undo(db, workspaceId, act.actId)
    expect(await db.read(workspaceId, stores => stores.importRows.get(record.id, 2))).toEqual({ ...row, reading: null })
    expect(await db.read(workspaceId, stores => stores.workspace.get())).toEqual(settings)
  })
})
