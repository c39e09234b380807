import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createClient } from '#client/client.ts'
import { createToken, listTokens } from '#contract/session.ts'
import { OWNER } from '../../test/support/door.ts'
import { type RealServer, realServers } from '../../test/support/server.ts'

const start = realServers()
const folders: string[] = []
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }) })
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-serve-'))
  folders.push(folder)
  return join(folder, 'data')
}

const post = (server: RealServer, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
/** A client signed in as the owner, whose account is made when there is none. */
const owner = async (server: RealServer) => {
  const made = await post(server, '/api/account', OWNER)
  const signed = made.ok ? made : await post(server, '/api/session', { login: OWNER.login, password: OWNER.password })
  const { csrf } = (await signed.json()) as { csrf: string }
  const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? ''
  return createClient((path, { method, headers, body }) => fetch(`${server.url}${path}`, { method, headers: { ...headers, cookie, 'x-csrf-token': csrf }, body }))
}

test('--port 0 prints one line with the port it took; the data is for this user alone', async () => {
  const data = freshFolder()
  const server = await start(['--port', '0', '--data', data])
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(`${server.url}/api/health`)).json()).toEqual({ ok: true, version: expect.any(String) as string })
  expect([statSync(data).mode & 0o777, statSync(join(data, 'xucha.db')).mode & 0o777]).toEqual([0o700, 0o600])
  expect((await server.stop()).code).toBe(0)
  expect(server.stdout()).toBe(`${server.url}\n`)
})

test('PORT and XUCHA_DATA of the environment are followed; SIGINT ends as SIGTERM does', async () => {
  const data = freshFolder()
  const server = await start([], { PORT: '0', XUCHA_DATA: data })
  expect(server.url).toMatch(/^http:/)
  expect((await server.stop('SIGINT')).code).toBe(0)
  expect(existsSync(join(data, 'xucha.db'))).toBe(true)
  expect(existsSync(join(data, 'xucha.db-wal'))).toBe(false)
})

test('what it cannot do it says in both languages, and ends', async () => {
  const wrong = await start(['--prot', '1'])
  expect([await wrong.ended, wrong.stdout()]).toEqual([2, ''])
  expect(wrong.stderr()).toMatch(/不认识的参数 --prot.*\nUnknown flag --prot/)

  const first = await start(['--port', '0', '--data', freshFolder()])
  const port = new URL(first.url ?? '').port
  const second = await start(['--port', port, '--data', freshFolder()])
  expect([await second.ended, second.stdout()]).toEqual([3, ''])
  expect(second.stderr()).toMatch(new RegExp(`端口 ${port} 已被占用.*\nPort ${port} is taken`))

  const nowhere = await start(['--port', '0'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })
  expect([await nowhere.ended, nowhere.stderr()]).toEqual([3, expect.stringMatching(/连不上数据库（ECONNREFUSED）\nCannot reach the database \(ECONNREFUSED\)/) as string])
  const closed = await start(['--port', '0', '--data', '/dev/null/xucha'])
  expect([await closed.ended, closed.stderr()]).toEqual([3, expect.stringContaining('打不开数据文件夹 /dev/null/xucha') as string])
})

test('SIGTERM during writes: ended within five seconds, every acknowledged write kept', { timeout: 60_000 }, async () => {
  const data = freshFolder()
  const server = await start(['--port', '0', '--data', data])
  const call = await owner(server)
  const acknowledged = new Set<string>()
  let refused = 0
  const writer = async (who: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const name = `${who}-${n}`
      try {
        await call(createToken, { name })
        acknowledged.add(name)
      } catch {
        refused += 1
        return
      }
    }
  }
  const writers = [0, 1, 2, 3, 4].map(writer)
  while (acknowledged.size < 50) await new Promise(resolve => setImmediate(resolve))
  // A browser that keeps a connection open, or one that never finishes its call, does not hold the end up.
  const idle = connect(Number(new URL(server.url ?? '').port), '127.0.0.1')
  idle.on('error', () => {})
  idle.write('POST /api/session HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 10\r\n\r\n{')
  const { code, ms } = await server.stop()
  await Promise.all(writers)
  idle.destroy()
  expect([code, refused]).toEqual([0, 5])
  expect(ms).toBeLessThan(5000)

  const again = await start(['--port', '0', '--data', data])
  const { items } = await (await owner(again))(listTokens, {})
  const kept = new Set(items.map(({ name }) => name))
  for (const name of acknowledged) expect(kept.has(name), name).toBe(true)
  expect(kept.size - acknowledged.size).toBeLessThanOrEqual(5)
})

test('a demo: signed in without a password, fresh each time, gone afterwards', { timeout: 60_000 }, async () => {
  const home = freshFolder()
  const server = await start(['--demo', '--port', '0'], { XUCHA_DATA: home, TMPDIR: join(home, '..') })
  const session = await fetch(`${server.url}/api/session`)
  expect(await session.json()).toMatchObject({ state: 'signed_in', demo: true, workspace: { locale: 'zh-CN' } })
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await fetch(`${server.url}/api/workspace`, { headers: { cookie } })).status).toBe(200)
  expect((await fetch(`${server.url}/api/workspace`)).status).toBe(401)
  expect(existsSync(home)).toBe(false)
  expect((await server.stop()).code).toBe(0)
  expect(readdirSync(join(home, '..'))).toEqual([])
})
