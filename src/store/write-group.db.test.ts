import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { sqliteConnection } from './sqlite-connection.ts'
import { type Writers, writersOn } from './write-group.ts'

const closers: (() => void)[] = []
afterEach(() => { for (const close of closers.splice(0).toReversed()) close() })

/** Writers on a fresh file, what they say to SQLite to begin and end, and a connection of another process that sees what is kept. */
const opened = (bounds = { members: 32, ms: 60_000 }): { writers: Writers; said: string[]; other: DatabaseSync; kept: () => number[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-group-'))
  closers.push(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'a.db')
  const connection = sqliteConnection(file, { readOnly: false, timeout: 20 })
  connection.run('create table kept (n integer primary key, of integer references kept (n)) strict')
  const other = new DatabaseSync(file)
  closers.push(() => connection.close(), () => other.close())
  const said: string[] = []
  const writers = writersOn({
    ...connection,
    run: (sql, parameters) => {
      if (/^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/.test(sql)) said.push(sql)
      return connection.run(sql, parameters)
    },
  }, bounds)
  return { writers, said, other, kept: () => other.prepare('select n from kept order by rowid').all().map(row => Number(row['n'])) }
}

interface Work {
  readonly alone?: boolean
  readonly fails?: boolean
  /** What it says to SQLite, instead of inserting its number. */
  readonly sql?: readonly string[]
}

/** Writes one number, as the stores do: what throws is rolled back. */
const write = async (writers: Writers, n: number, { alone = false, fails = false, sql = [] }: Work = {}): Promise<void> => {
  const transaction = await writers.begin(alone)
  try {
    for (const statement of sql) await transaction.query(statement, [])
    if (sql.length === 0) await transaction.query('insert into kept (n) values (?)', [n])
    if (fails) throw new Error('changed my mind')
    await transaction.commit()
  } catch (error) {
    await transaction.rollback().catch(() => {})
    throw error
  }
}

const commitsIn = (said: readonly string[]): number => said.filter(statement => statement === 'COMMIT').length

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

test('those who come together are kept by one commit, each is told after it, and one that fails takes back only its own', async () => {
  const { writers, said, kept } = opened()
  const good = upTo(16).filter(n => n % 5 !== 2)
  const told: number[] = []
  await Promise.all(upTo(16).map(async n => {
    const fails = n % 5 === 2
    const failure = await write(writers, n, { fails }).then(() => null, String)
    expect([kept(), failure]).toEqual([good, fails ? 'Error: changed my mind' : null])
    told.push(n)
  }))
  expect(commitsIn(said)).toBe(1)
  expect([...told].sort((a, b) => a - b)).toEqual(upTo(16))
  expect(told.filter(n => good.includes(n))).toEqual(good)
})

test('a writer who comes by itself begins and commits, nothing else', async () => {
  const { writers, said, kept } = opened()
  await write(writers, 1)
  await expect(write(writers, 2, { fails: true })).rejects.toThrow('changed my mind')
  await write(writers, 3)
  expect(said).toEqual(['BEGIN IMMEDIATE', 'COMMIT', 'BEGIN IMMEDIATE', 'ROLLBACK', 'BEGIN IMMEDIATE', 'COMMIT'])
  expect(kept()).toEqual([1, 3])
})

test('when the first one fails the others go on without it', async () => {
  const { writers, said, kept } = opened()
  const [first, ...others] = await Promise.allSettled(upTo(3).map(n => write(writers, n, { fails: n === 0 })))
  expect([first?.status, ...others.map(({ status }) => status), kept(), commitsIn(said)]).toEqual(['rejected', 'fulfilled', 'fulfilled', [1, 2], 1])
})

test('a later one sees what those before it in the group wrote', async () => {
  const { writers, kept } = opened()
  const [, second] = await Promise.allSettled([write(writers, 1), write(writers, 1)])
  expect(second).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('UNIQUE') as string } })
  expect(kept()).toEqual([1])
})

test('when the commit fails all of them fail, and those after them go on', async () => {
  const { writers, kept } = opened()
  const orphan = ['pragma defer_foreign_keys = on', 'insert into kept (n, of) values (7, 99)']
  const ended = await Promise.allSettled([write(writers, 1), write(writers, 7, { sql: orphan }), write(writers, 2), write(writers, 3, { fails: true })])
  expect(ended.map(end => (end.status === 'rejected' ? String(end.reason) : end.status))).toEqual([...upTo(3).map(() => 'Error: FOREIGN KEY constraint failed'), 'Error: changed my mind'])
  expect(kept()).toEqual([])
  await write(writers, 4)
  expect(kept()).toEqual([4])
})

test('an error by which SQLite takes back everything fails those who wait, and nothing is kept statement by statement', async () => {
  const { writers, kept } = opened()
  const everything = ['insert into kept (n) values (5)', 'insert or rollback into kept (n) values (5)']
  const heedless = async (): Promise<void> => {
    const transaction = await writers.begin(false)
    for (const sql of [...everything, 'insert into kept (n) values (6)']) await transaction.query(sql, []).catch(() => {})
    await transaction.commit()
  }
  const ended = await Promise.allSettled([write(writers, 1), write(writers, 5, { sql: everything }), write(writers, 2), heedless(), write(writers, 3)])
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'fulfilled'])
  expect(kept()).toEqual([3])
})

test('long work shares its commit with nobody', async () => {
  const { writers, said, kept } = opened()
  await Promise.all(upTo(6).map(n => write(writers, n, { alone: n === 2 || n === 3 })))
  expect(kept()).toEqual(upTo(6))
  expect(said.filter(statement => statement === 'COMMIT' || statement === 'BEGIN IMMEDIATE').length).toBe(8)
  expect(said.filter(statement => statement === 'SAVEPOINT member').length).toBe(2)
})

test('who joins while another one works in a later turn waits for that one’s end', async () => {
  const { writers, said, kept } = opened()
  const first = write(writers, 1)
  const second = (async () => {
    const transaction = await writers.begin(false)
    await transaction.query('insert into kept (n) values (2)', [])
    await nextTurn()
    await nextTurn()
    expect(kept()).toEqual([])
    await transaction.commit()
  })()
  await Promise.all([first, second])
  expect([kept(), commitsIn(said)]).toEqual([[1, 2], 1])
})

test('a group has an end, and others than writers have a turn after it', async () => {
  const { writers, said, kept } = opened()
  let turns = 0
  let writing = true
  const neighbour = (async () => {
    for (; writing; turns += 1) await nextTurn()
  })()
  await Promise.all(upTo(100).map(n => write(writers, n)))
  writing = false
  await neighbour
  expect(kept()).toEqual(upTo(100))
  expect(commitsIn(said)).toBe(4)
  expect(turns).toBeGreaterThanOrEqual(4)
})

test('a group that has lasted long enough ends with the member at work', async () => {
  const { writers, said, kept } = opened({ members: 32, ms: 0 })
  await Promise.all(upTo(5).map(n => write(writers, n)))
  expect([kept(), commitsIn(said)]).toEqual([upTo(5), 5])
})

test('all wait while another process writes the same file, and go on in the order they came', async () => {
  const { writers, said, other, kept } = opened()
  other.exec('begin immediate; insert into kept (n) values (50)')
  const told: number[] = []
  const writes = Promise.all(upTo(8).map(async n => {
    await write(writers, n)
    told.push(n)
  }))
  await nextTurn()
  expect(told).toEqual([])
  other.exec('commit')
  await writes
  expect(kept()).toEqual([...upTo(8), 50])
  expect([told, commitsIn(said)]).toEqual([upTo(8), 1])
})

test('what needs the connection to itself waits for those before it, and they are kept', async () => {
  const { writers, kept } = opened()
  const writes = [write(writers, 1), write(writers, 2)]
  await writers.between(() => { expect(kept()).toEqual([1, 2]) })
  await Promise.all(writes)
})
