import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test, vi } from 'vitest'
import type { Engine } from './engine.ts'
import { sqliteEngine } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'xucha-idle-'))
const engines: Engine[] = []
afterEach(async () => {
  vi.useRealTimers()
  for (const engine of engines.splice(0)) await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

test('some time after the last write the file alone holds everything, while it is open; a clock that runs out after the end does nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const file = join(folder, 'a.db')
  const engine = sqliteEngine(file)
  engines.push(engine)
  const write = async (n: number): Promise<void> => {
    const transaction = await engine.begin('write', null)
    for (const [sql, values] of [['create table if not exists t (n integer) strict', []], ['insert into t values (?)', [n]]] as const) await transaction.query(sql, values)
    await transaction.commit()
  }
  /** What the file holds by itself, without the log of writes beside it. */
  const inFile = (): unknown[] => {
    copyFileSync(file, join(folder, 'copy.db'))
    const copy = new DatabaseSync(join(folder, 'copy.db'))
    const rows = copy.prepare("select count(*) as n from sqlite_master where name = 't'").get()?.['n'] === 1 ? copy.prepare('select n from t').all() : []
    copy.close()
    return rows.map(row => row['n'])
  }
  await write(1)
  await vi.advanceTimersByTimeAsync(900)
  await write(2)
  await vi.advanceTimersByTimeAsync(900)
  expect(inFile()).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(inFile()).toEqual([1, 2])
  await write(3)
  await engines.pop()?.close()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(inFile()).toEqual([1, 2, 3])
})
