import pg from 'pg'
import { expect, test } from 'vitest'
import { aContact, anAct } from '#test/support/builders.ts'
import { eachEngine, openWorkspace } from '#test/support/database.ts'
import { everyRead } from '#test/support/every-read.ts'
import { aWorld } from '#test/support/world.ts'
import type { Database } from './database.ts'
import type { DumpLine } from './dump.ts'
import { dumpedTables } from './dumped-tables.ts'

/** What a store answers when there is nothing. */
const isNothing = (value: unknown): boolean => {
  if (value instanceof Map) return value.size === 0
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isNothing)
  return value === null || value === false || value === 0
}

const linesOf = async (db: Database): Promise<DumpLine[]> => {
  const lines: DumpLine[] = []
  for await (const line of db.dump()) lines.push(line)
  return lines
}

eachEngine((engine, open) => {
  test('no method of any store answers a row of another workspace', async () => {
    const { db, workspaceId } = await open()
    const world = await aWorld(db, workspaceId)
    const stranger = await openWorkspace(db)
    for (const [noun, methods] of Object.entries(everyRead(world))) {
      for (const [method, calls] of Object.entries(methods)) {
        for (const [i, call] of calls.entries()) {
          const own = await db.read(workspaceId, call)
          expect(isNothing(own), `${noun}.${method} ${i} finds its own`).toBe(false)
          if (noun === 'workspace') continue
          const strange = await db.read(stranger, call)
          expect(isNothing(strange), `${noun}.${method} ${i} answers a stranger: ${JSON.stringify(strange)}`).toBe(true)
        }
      }
    }
  })

  test('nothing of another workspace can be changed, removed or undone', async () => {
    const { db, workspaceId } = await open()
    const { contact, lunch, act, row, other } = await aWorld(db, workspaceId)
    const stranger = await openWorkspace(db)
    const theirs = aContact()
    await db.transact(stranger, anAct(), stores => stores.contacts.insert(theirs))
    const before = await linesOf(db)
    const attempt = (work: Parameters<typeof db.transact<unknown>>[2]) => expect(db.transact(stranger, anAct(), work)).rejects.toBeInstanceOf(Error)
    await attempt(stores => stores.contacts.update(contact, { ...contact, name: '改' }))
    await attempt(stores => stores.contacts.remove(contact))
    await attempt(stores => stores.interactions.update(lunch, { ...lunch, contactIds: [theirs.id] }))
    await attempt(stores => stores.interactions.insert({ ...lunch, contactIds: [other.id] }))
    await attempt(stores => stores.warmth.put([{ contactId: contact.id, interval: 1, intervalFrom: 'default', coolsAt: null, dueOn: null, planned: false, lastOn: null, touches: 0 }]))
    await attempt(stores => stores.importRows.update(row, { ...row, cells: [] }))
    await attempt(stores => stores.changes.undo(act.actId))
    await attempt(async stores => stores.workspace.update(await stores.workspace.get(), { ...(await stores.workspace.get()), id: workspaceId }))
    expect(await linesOf(db)).toEqual(before)
  })

  test.runIf(engine === 'postgres')('PostgreSQL itself lets a session see and write one workspace only', async () => {
    const { db, workspaceId, place } = await open()
    await aWorld(db, workspaceId)
    const stranger = await openWorkspace(db)
    const client = new pg.Client({ connectionString: 'url' in place ? place.url : '' })
    await client.connect()
    const role = `plain_${Math.trunc(performance.now())}_${process.pid}`
    try {
      // Superusers pass every policy, so somebody plain is asked.
      await client.query(`create role ${role}; grant select, insert on all tables in schema public to ${role}`)
      const count = async (table: string): Promise<number> => Number((await client.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n)
      for (const { table, ofWorkspace } of dumpedTables.filter(known => known.ofWorkspace)) {
        expect(ofWorkspace).toBe(true)
        await client.query(`begin; set local role ${role}`)
        expect(await count(table), `${table} with no workspace`).toBe(0)
        await client.query(`set local xucha.workspace_id = '${stranger}'`)
        expect(await count(table), `${table} for a stranger`).toBe(0)
        await client.query(`set local xucha.workspace_id = '${workspaceId}'`)
        expect(await count(table), `${table} for its own`).toBeGreaterThan(0)
        await client.query('rollback')
      }
      await client.query(`begin; set local role ${role}; set local xucha.workspace_id = '${stranger}'`)
      await expect(client.query("insert into contact_tags (workspace_id, tag, contact_id) values ($1, 'x', 'y')", [workspaceId])).rejects.toThrow('row-level security')
      await client.query('rollback')
    } finally {
      await client.query(`drop owned by ${role}; drop role ${role}`)
      await client.end()
    }
  })
})
