import { expect, inject, test } from 'vitest'
import type { PhotoId } from '#domain/base/ids.ts'
import { aContact, aGoal, aNote, anAct, anActionItem, anImport, anInteraction, aPlan, aPlanLine, aRelation, aRole, aDeferral, aGiving, aHelp, aMessage } from '#test/support/builders.ts'
import { eachEngine, emptyPlace, openWorkspace } from '#test/support/database.ts'
import { type Database, openDatabase, openEngine } from './database.ts'
import type { DumpLine } from './dump.ts'
import { dumpedTables } from './dumped-tables.ts'

const linesOf = async (db: Database): Promise<DumpLine[]> => {
  const lines: DumpLine[] = []
  // Through text, as a backup file would.
  for await (const line of db.dump()) lines.push(JSON.parse(JSON.stringify(line)) as DumpLine)
  return lines
}

async function* each<T>(lines: readonly T[]): AsyncGenerator<T> { yield* lines }

const fill = async (db: Database): Promise<void> => {
  const other = await openWorkspace(db)
  for (const workspaceId of [other, await openWorkspace(db)]) {
    const photo = { id: 'p1' as PhotoId, contentType: 'image/png', bytes: new Uint8Array([0, 255, 137, 80]) }
    const [a, b] = [aContact({ photoId: photo.id, tags: ['🍵', '老乡'], birthday: { calendar: 'lunar', year: null, month: 8, day: 15, leapMonth: false } }), aContact()]
    const plan = aPlan()
    const lunch = anInteraction([a.id, b.id])
    const staged = anImport()
    await db.transact(workspaceId, anAct(), async stores => {
      await stores.photos.keep(photo)
      await stores.contacts.insertMany([a, b])
      await stores.warmth.put([{ contactId: a.id, interval: 30, intervalFrom: 'plan_line', coolsAt: 20_780 + 1 / 3, dueOn: null, planned: true, lastOn: null, touches: 1 }])
      await stores.roles.insert(aRole(a.id))
      await stores.relations.insert(aRelation(a.id, b.id))
      await stores.notes.insert(aNote(a.id))
      await stores.plans.insert(plan)
      await stores.goals.insert(aGoal(plan.id))
      await stores.planLines.insert(aPlanLine(plan.id, a.id))
      await stores.interactions.insert(lunch)
      await stores.actionItems.insert(anActionItem(b.id, { interactionId: lunch.id }))
      await stores.helps.insert(aHelp(b.id, { interactionId: lunch.id, thankedOn: lunch.on }))
      await stores.givings.insert(aGiving(a.id))
      await stores.deferrals.insert(aDeferral())
      await stores.imports.insert(staged)
      await stores.imports.keepFile(staged.id, new Uint8Array([80, 75, 3, 4]))
      await stores.importRows.stage([{ importId: staged.id, row: 2, cells: ['x'], state: 'create', decision: null, reading: null, identity: '' }])
    })
  }
}

eachEngine((engine, open) => {
  test('a letter that had not left when the backup was made does not leave of itself from the restored one', async () => {
    const { db, workspaceId } = await open()
    const message = aMessage([])
    await db.transact(workspaceId, anAct(), stores => stores.messages.insert(message))
    const lines = await linesOf(db)
    const { place, remove } = await emptyPlace(engine)
    const other = await openDatabase(place)
    try {
      await other.load(each(lines))
      expect((await other.read(workspaceId, stores => stores.deliveries.of([message.id]))).get(message.id)).toMatchObject({ state: 'unsure', nextAt: null, problem: { key: 'letter.restored' } })
      expect(await other.read(workspaceId, stores => stores.deliveries.due(Number.MAX_SAFE_INTEGER, 1))).toEqual([])
    } finally {
      await other.close()
      await remove()
    }
  })

  test.skipIf(inject('postgresUrl') === null)('a dump, loaded into the other engine, dumps the same', async () => {
    const { db } = await open()
    await fill(db)
    const lines = await linesOf(db)
    const { place, remove } = await emptyPlace(engine === 'sqlite' ? 'postgres' : 'sqlite')
    const other = await openDatabase(place)
    try {
      await other.load(each(lines))
      expect(await linesOf(other)).toEqual(lines)
      const filled = new Set(lines.flatMap(line => ('table' in line ? [line.table] : [])))
      expect([...filled]).toEqual(expect.arrayContaining(['photos', 'import_files', 'changes', 'warmth', 'helps', 'givings', 'plan_lines']))
    } finally {
      await other.close()
      await remove()
    }
  })

  test('a database that holds something is not loaded into, and damage leaves it empty', async () => {
    const { db } = await open()
    await fill(db)
    const lines = await linesOf(db)
    await expect(db.load(each(lines))).rejects.toMatchObject({ key: 'backup.not_empty' })
    const { place, remove } = await emptyPlace(engine)
    const empty = await openDatabase(place)
    try {
      const [head, ...rows] = lines
      const broken: readonly (readonly [unknown[], string])[] = [
        [[], 'backup.damaged'], [rows, 'backup.damaged'], [[{ version: 9_999 }, ...rows], 'backup.newer_version'], [[head, ...rows.toReversed()], 'backup.damaged'],
        [[head, { table: 'sqlite_master', row: { name: 'x' } }], 'backup.damaged'], [[head, { table: 'accounts', row: { 'id) values (1); --': 1 } }], 'backup.damaged'],
      ]
      for (const [given, key] of broken) await expect(empty.load(each(given))).rejects.toMatchObject({ key })
      expect(await linesOf(empty)).toEqual([head])
    } finally {
      await empty.close()
      await remove()
    }
  })

  test('what older backups hold beyond our columns is left out', async () => {
    const { db } = await open()
    await fill(db)
    const lines = await linesOf(db)
    const { place, remove } = await emptyPlace(engine)
    const empty = await openDatabase(place)
    try {
      await empty.load(each(lines.map(line => ('table' in line && line.table === 'workspaces' ? { ...line, row: { ...line.row, change_sequence: 9 } } : line))))
      expect(await linesOf(empty)).toEqual(lines)
    } finally {
      await empty.close()
      await remove()
    }
  })

  test('every table but sessions, idempotency keys and what search keeps is in the dump', async () => {
    const { place } = await open()
    const raw = await openEngine(place)
    const transaction = await raw.begin('read', null)
    const { rows } = await transaction.query(engine === 'sqlite'
      ? "select name from sqlite_master where type = 'table' and name not like 'sqlite%'" : "select tablename as name from pg_tables where schemaname = 'public'", [])
    await transaction.rollback()
    await raw.close()
    expect(rows.map(row => row['name']).sort()).toEqual([...dumpedTables.map(({ table }) => table), 'sessions', 'idempotency_keys', 'search_terms', 'search_people', 'derived', 'schema_version'].sort())
  })
})
