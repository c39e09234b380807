import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { freshDatabase } from './postgres.ts'

const url = inject('postgresUrl')

const answer = async (database: string, statement: string): Promise<readonly unknown[]> => {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

test.skipIf(url === null)('fresh databases know nothing of one another and keep Chinese as it is', async () => {
  const [one, other] = await Promise.all([freshDatabase(url ?? ''), freshDatabase(url ?? '')])
  await answer(one.url, "CREATE TABLE cup (name text); INSERT INTO cup VALUES ('续茶🍵')")
  expect(await answer(one.url, 'SELECT name FROM cup')).toEqual([{ name: '续茶🍵' }])
  await expect(answer(other.url, 'SELECT name FROM cup')).rejects.toThrow('cup')
  await Promise.all([one.drop(), other.drop()])
  await expect(answer(one.url, 'SELECT 1')).rejects.toThrow('does not exist')
})

test.skipIf(url === null)('the server is one the product supports', async () => {
  const [row] = await answer(url ?? '', "SELECT current_setting('server_version_num')::int >= 150000 AS supported")
  expect(row).toEqual({ supported: true })
})
