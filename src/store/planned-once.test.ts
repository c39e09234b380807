import { constants, DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { plannedOnce } from './planned-once.ts'

test('a statement with a limit is planned once, whatever the limit', () => {
  const database = new DatabaseSync(':memory:')
  database.exec('create table t (a); insert into t values (1), (2), (3)')
  let asked = 0
  // SQLite asks for permission whenever it makes a plan.
  database.setAuthorizer(() => {
    asked += 1
    return constants.SQLITE_OK
  })
  const plansOf = (sql: string): number => {
    const statement = database.prepare(sql)
    asked = 0
    expect([1, 2, 3].map(limit => statement.all(0, limit).length)).toEqual([1, 2, 3])
    return asked
  }
  const sql = 'select * from (select a from t where a > ? limit ?) as s'
  expect(plansOf(sql)).toBeGreaterThan(0)
  expect(plansOf(plannedOnce(sql))).toBe(0)
})
