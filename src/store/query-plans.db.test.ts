import { expect, test } from 'vitest'
import type { WorkspaceId } from '#domain/base/ids.ts'
import { aContact, anAct } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { everyRead } from '#test/support/every-read.ts'
import { aWorld, type World } from '#test/support/world.ts'
import { databaseOn, openEngine } from './database.ts'
import type { Engine } from './engine.ts'

interface Asked {
  readonly by: string
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Every statement that the stores' reads send, by the method that sent it. */
const everyStatement = async (engine: Engine, workspaceId: WorkspaceId, world: World): Promise<Asked[]> => {
  const asked = new Map<string, Asked>()
  let by = ''
  const listening: Engine = {
    ...engine,
    begin: async (mode, id) => {
      const transaction = await engine.begin(mode, id)
      return { ...transaction, query: (sql, parameters) => { asked.set(sql, { by, sql, parameters }); return transaction.query(sql, parameters) } }
    },
  }
  const db = databaseOn(listening)
  for (const [noun, methods] of Object.entries(everyRead(world))) {
    for (const [method, calls] of Object.entries(methods)) {
      by = `${noun}.${method}`
      for (const call of calls) await db.read(workspaceId, call)
    }
  }
  return [...asked.values()]
}

/** What may be gone through from end to end: results of parts of the same statement, each cut or found by an index itself. */
const PART = /^SCAN (s\d+|page|m|matches|few|found|steps|v|k|CONSTANT ROW|\d+ CONSTANT ROWS|\(subquery-\d+\)|\(join-\d+\))( |$)/

/** Lists that are the whole of a workspace by their nature and short, or that follow the index of their order and stop. */
const WHOLE = new Set(['plans.all', 'changes.acts', 'changes.latest', 'growth.page', 'messages.page', 'messages.newestKeys', 'helps.open', 'attendances.undecided', 'reminders.newest', 'mailAccount.get', 'calendars.all', 'calendars.eventsDuring', 'calendars.leftBefore', 'subscriptions.all', 'subscriptions.due', 'contacts.tags', 'contacts.organizations'])

eachEngine((engine, open) => {
  test.runIf(engine === 'sqlite')('SQLite finds every row by an index that goes further than the workspace', async () => {
    const { db, place, workspaceId } = await open()
    const world = await aWorld(db, workspaceId)
    const raw = await openEngine(place)
    const statements = await everyStatement(raw, workspaceId, world)
    const transaction = await raw.begin('read', workspaceId)
    for (const { by, sql, parameters } of statements) {
      const { rows } = await transaction.query(`explain query plan ${sql}`, parameters)
      const steps = rows.map(row => String(row['detail']))
      const wrong = steps.filter(step =>
        (step.startsWith('SCAN') && !PART.test(step)) || step.includes('AUTOMATIC') || (/INDEX \S+ \(workspace_id=\?\)$/.test(step) && !WHOLE.has(by)))
      expect(wrong, `${by}\n${sql}\n${steps.join('\n')}`).toEqual([])
      // What is asked of a few people costs the same however long the plan, or the list, they stand in.
      if (by.endsWith('.ofContacts')) expect(steps.join('\n'), sql).toContain('contact_id=?')
      // A stream (`s0`, `s1` …) comes sorted from its index.
      const streams = new Set(rows.filter(row => /^CO-ROUTINE s\d+$/.test(String(row['detail']))).map(row => row['id']))
      expect(rows.filter(row => streams.has(row['parent'] ?? null) && String(row['detail']).startsWith('USE TEMP B-TREE')), `${by}\n${sql}\n${steps.join('\n')}`).toEqual([])
    }
    await transaction.rollback()
    await raw.close()
    expect(statements.length).toBeGreaterThan(80)
  })

  test.runIf(engine === 'postgres')('PostgreSQL has an index for every question, row-level security included', async () => {
    const { db, place, workspaceId } = await open()
    const world = await aWorld(db, workspaceId)
    await db.transact(workspaceId, anAct(), stores => stores.contacts.insertMany(Array.from({ length: 10_000 }, (_, i) => aContact({ organization: `组织${i % 500}`, tags: [`t${i % 300}`] }))))
    const raw = await openEngine(place)
    const statements = await everyStatement(raw, workspaceId, world)
    const role = `plain_${Math.trunc(performance.now())}_${process.pid}`
    const transaction = await raw.begin('write', workspaceId)
    // Superusers pass every policy, so the plans are those of somebody plain. The role goes with the transaction.
    for (const statement of [`create role ${role}`, `grant select on all tables in schema public to ${role}`, 'set local enable_seqscan = off', `set local role ${role}`]) await transaction.query(statement, [])
    for (const { by, sql, parameters } of statements) {
      const { rows } = await transaction.query(`explain ${sql}`, parameters)
      const plan = rows.map(row => String(row['QUERY PLAN']))
      expect(plan.filter(line => line.includes('Seq Scan') && !line.includes('Seq Scan on workspaces')), `${by}\n${sql}\n${plan.join('\n')}`).toEqual([])
    }
    await transaction.rollback()
    await raw.close()
  }, 180_000)
})
