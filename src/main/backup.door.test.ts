import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openDatabase } from '#store/database.ts'
import { freshFolders, runXucha } from '#test/support/cli.ts'
import { emptyPlace } from '#test/support/database.ts'
import { realServers } from '#test/support/server.ts'

const folder = freshFolders()
const start = realServers()

test('a running server is backed up and restored elsewhere while it goes on; a damaged file is refused and opens nothing', { timeout: 120_000 }, async () => {
  const home = folder()
  const data = { XUCHA_DATA: join(home, 'data') }
  const server = await start(['--port', '0'], data)
  await runXucha(['import', '-'], data, '姓名,沟通频次\n张伟,每个月一次\n')
  const file = join(home, '备份.xucha')
  const made = await runXucha(['backup', file, '--json'], data)
  expect([made.code, JSON.parse(made.out)]).toMatchObject([0, { file, counts: { contacts: 1, plan_lines: 1 } }])

  const elsewhere = { XUCHA_DATA: join(home, 'elsewhere') }
  expect((await runXucha(['restore', file], elsewhere)).out).toMatch(/^恢复好了：\d+ 条，备份于 \d{4}-.* UTC\n$/)
  expect((await runXucha(['people'], elsewhere)).out).toContain('张伟')
  expect(await runXucha(['restore', file, '--json'], elsewhere)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('"backup.not_empty"') as string })
  expect((await runXucha(['import', '-'], data, '姓名\n李敏\n')).out).toContain('新增 1 人')
  expect((await fetch(`${server.url ?? ''}/api/health`)).status).toBe(200)

  const bytes = readFileSync(file)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(file, bytes)
  const third = { XUCHA_DATA: join(home, 'third') }
  expect(await runXucha(['restore', file, '--lang', 'en'], third)).toEqual({ code: 1, out: '', err: 'The backup is incomplete or damaged; nothing was restored\n' })
  expect(await runXucha(['restore', join(home, 'none')], third)).toMatchObject({ code: 1, err: expect.stringContaining('ENOENT') as string })
  expect(await runXucha(['backup', join(home, 'no', 'folder')], data)).toMatchObject({ code: 1, err: expect.stringContaining('ENOENT') as string })
})

test.skipIf(inject('postgresUrl') === null)('from a file to PostgreSQL by DATABASE_URL and back', { timeout: 120_000 }, async () => {
  const home = folder()
  const { place, remove } = await emptyPlace('postgres')
  try {
    const [data, team, back] = [{ XUCHA_DATA: join(home, 'a') }, { DATABASE_URL: 'url' in place ? place.url : '' }, { XUCHA_DATA: join(home, 'b') }]
    await runXucha(['import', '-'], data, '姓名,沟通频次\n张伟,每个月一次\n')
    const before = JSON.parse((await runXucha(['people', '--json'], data)).out) as unknown
    for (const [from, to, name] of [[data, team, '1'], [team, back, '2']] as const) {
      expect((await runXucha(['backup', join(home, name)], from)).code).toBe(0)
      expect((await runXucha(['restore', join(home, name)], to)).code).toBe(0)
      expect(JSON.parse((await runXucha(['people', '--json'], to)).out)).toEqual(before)
    }
    const db = await openDatabase(place)
    expect(db.engine).toBe('postgres')
    await db.close()
  } finally {
    await remove()
  }
})
