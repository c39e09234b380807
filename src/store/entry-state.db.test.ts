import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openEngine } from './database.ts'
import type { Engine } from './engine.ts'

const folder = mkdtempSync(join(tmpdir(), 'xucha-entries-'))
const dataFile = join(folder, 'a.db')
const engine = await openEngine({ dataFile })
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const committed = async (on: Engine, ...statements: readonly string[]): Promise<void> => {
  const transaction = await on.begin('write', null)
  for (const statement of statements) await transaction.query(statement, [])
  await transaction.commit()
}

/** Whether the state moves by this work. */
const moves = async (work: () => Promise<void> | void): Promise<boolean> => {
  const before = engine.entryVersion()
  await work()
  return engine.entryVersion() !== before
}

const NOBODY = "where rowid < 0 and 'no row is needed to know what a statement may do' is not null"

test('every column of accounts, members, sessions, tokens and workspaces moves it, but for the counts each act writes', async () => {
  const still: string[] = []
  for (const table of ['accounts', 'sessions', 'api_tokens', 'workspaces', 'memberships']) {
    const raw = new DatabaseSync(dataFile, { readOnly: true })
    const columns = raw.prepare(`select name from pragma_table_info('${table}')`).all().map(row => String(row['name']))
    raw.close()
    engine.entryVersion()
    const where = table === 'memberships' ? "where workspace_id = ''" : NOBODY
    for (const column of columns) if (!(await moves(() => committed(engine, `update ${table} set ${column} = ${column} ${where}`)))) still.push(`${table}.${column}`)
    expect(await moves(() => committed(engine, `delete from ${table} ${where}`)), table).toBe(true)
    expect(await moves(() => committed(engine, `insert into ${table} select * from ${table} ${where}`)), table).toBe(true)
  }
  expect(still).toEqual(['workspaces.contacts', 'workspaces.planned'])
})

test('what is written about people does not move it', async () => {
  expect(await moves(() => committed(engine, `update contacts set name = 'x' ${NOBODY}`, 'select * from api_tokens', `delete from warmth where workspace_id = ''`))).toBe(false)
})

test('it moves with the commit and not before, also when another shares that commit, and after everything was taken back', async () => {
  const revoking = await engine.begin('write', null)
  expect(await moves(async () => { await revoking.query(`update api_tokens set revoked_at = '2026' ${NOBODY}`, []) })).toBe(false)
  expect(await moves(() => revoking.commit())).toBe(true)
  expect(await moves(async () => { await Promise.all([committed(engine, `delete from sessions ${NOBODY}`), committed(engine, `delete from notes ${NOBODY}`)]) })).toBe(true)
  const left = await engine.begin('write', null)
  await left.query(`delete from sessions ${NOBODY}`, [])
  await left.rollback()
  expect(await moves(() => committed(engine, `delete from notes ${NOBODY}`))).toBe(false)
})

test('it moves with whatever another process commits, also between two writes of this one and when it was asked again and again before', async () => {
  const other = new DatabaseSync(dataFile)
  const write = (): void => other.exec("insert into accounts values (lower(hex(randomblob(8))), '', lower(hex(randomblob(8))), '', '')")
  expect(await moves(write)).toBe(true)
  expect(await moves(async () => {
    write()
    await committed(engine, `delete from notes ${NOBODY}`)
  })).toBe(true)
  await committed(engine, `delete from notes ${NOBODY}`)
  for (let asked = 0; asked < 3; asked += 1) expect(await moves(async () => { await nextTurn() })).toBe(false)
  expect(await moves(async () => {
    write()
    await nextTurn()
  })).toBe(true)
  expect(await moves(async () => { await nextTurn() })).toBe(false)
  other.close()
})
