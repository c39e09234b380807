import { AsyncLocalStorage } from 'node:async_hooks'
import { expect, test } from 'vitest'
import { aContact, anAct } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { migrations } from './migrations/migrations.ts'
import { openDatabase, openEngine } from './database.ts'
import type { Stores, WritableStores } from './stores.ts'

/** Runs work outside the transaction that asks for it, as another request would. */
const anotherRequest: <T>(work: () => Promise<T>) => Promise<T> = AsyncLocalStorage.snapshot()

eachEngine((engine, open) => {
  test('a transaction inside a transaction is refused at once instead of hanging', async () => {
    const { db, workspaceId } = await open()
    const inner: readonly (() => Promise<unknown>)[] = [
      () => db.read(workspaceId, stores => stores.workspace.get()),
      () => db.transact(workspaceId, anAct(), stores => stores.workspace.get()),
      () => db.system.read(stores => stores.workspaces.all()),
    ]
    for (const ask of inner) {
      await expect(db.transact(workspaceId, anAct(), ask)).rejects.toThrow('already in a transaction')
      await expect(db.read(workspaceId, ask)).rejects.toThrow('already in a transaction')
    }
  })

  test('stores kept beyond the end of their transaction fail', async () => {
    const { db, workspaceId } = await open()
    const leaked: { read?: Stores; write?: WritableStores } = {}
    await db.read(workspaceId, async stores => { leaked.read = stores })
    await db.transact(workspaceId, anAct(), async stores => { leaked.write = stores })
    await expect(leaked.read?.contacts.get(aContact().id)).rejects.toThrow('the transaction has ended')
    await expect(leaked.read?.plans.all()).rejects.toThrow('the transaction has ended')
    await expect(leaked.write?.contacts.insert(aContact())).rejects.toThrow('the transaction has ended')
  })

  test('what throws leaves nothing behind', async () => {
    const { db, workspaceId } = await open()
    const person = aContact()
    const failed = db.transact(workspaceId, anAct(), async stores => {
      await stores.contacts.insert(person)
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await db.read(workspaceId, stores => stores.contacts.get(person.id))).toBeNull()
    expect(await db.read(workspaceId, stores => stores.workspace.counts())).toEqual({ contacts: 0, planned: 0 })
  })

  test('many writers at the same time follow one another: no sequence is missing or given twice', async () => {
    const { db, workspaceId } = await open()
    const acts = Array.from({ length: 40 }, () => anAct())
    await Promise.all(acts.map(act => db.transact(workspaceId, act, stores => stores.contacts.insertMany([aContact(), aContact()]))))
    const sequences = await db.read(workspaceId, async ({ changes }) => {
      const found: number[] = []
      for (const act of acts) found.push(...(await changes.ofAct(act.actId)).map(change => change.sequence))
      return found.sort((a, b) => a - b)
    })
    expect(sequences).toEqual(Array.from({ length: 80 }, (_, i) => i + 1))
  })

  test('a reader sees the state at its beginning, while a writer goes on', async () => {
    const { db, workspaceId } = await open()
    const person = aContact()
    await db.read(workspaceId, async stores => {
      expect((await stores.workspace.counts()).contacts).toBe(0)
      await anotherRequest(() => db.transact(workspaceId, anAct(), inner => inner.contacts.insert(person)))
      expect((await stores.workspace.counts()).contacts).toBe(0)
      expect(await stores.contacts.get(person.id)).toBeNull()
    })
    expect((await db.read(workspaceId, stores => stores.workspace.counts())).contacts).toBe(1)
  })

  test('opened again it is as it was; of a newer version it is refused', async () => {
    const { db, place, workspaceId } = await open()
    const person = aContact()
    await db.transact(workspaceId, anAct(), stores => stores.contacts.insert(person))
    const again = await openDatabase(place)
    expect(await again.read(workspaceId, stores => stores.contacts.get(person.id))).toEqual(person)
    await again.close()

    const raw = await openEngine(place)
    const transaction = await raw.begin('write', null)
    await transaction.query(`update schema_version set version = ${migrations.length + 1}`, [])
    await transaction.commit()
    await raw.close()
    await expect(openDatabase(place)).rejects.toMatchObject({ key: 'backup.newer_version' })
  })

  test('several processes may open it for the first time at once', async () => {
    const { place } = await open()
    const opened = await Promise.all([openDatabase(place), openDatabase(place), openDatabase(place)])
    expect(opened.map(database => database.engine)).toEqual([engine, engine, engine])
    await Promise.all(opened.map(database => database.close()))
  })
})
