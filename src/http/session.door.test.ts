import { expect, test } from 'vitest'
import * as contract from '#contract/session.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { localWorkspace } from '#usecases/workspace/local-workspace.ts'
import { onEachEngine, OWNER, type TestDoor } from '../../test/support/door.ts'

const json = { 'content-type': 'application/json' }
const post = (door: TestDoor, path: string, body: unknown, headers: Record<string, string> = {}) =>
  door.fetch(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })
const signIn = (door: TestDoor, login: string, password: string, headers: Record<string, string> = {}) => post(door, '/api/session', { login, password }, headers)

onEachEngine(open => {
  test('the first run: make the account, be signed in, and nobody can do it again', async () => {
    const door = await open()
    const browser = door.browser()
    expect(await browser.call(contract.getSession, {})).toEqual({ state: 'first_run', csrf: null, account: null, workspace: null, demo: false })

    const made = await browser.call(contract.createAccount, { ...OWNER, fiscalStartMonth: 4, weeklyMinutes: 240 })
    expect(made).toMatchObject({ state: 'signed_in', account: { name: '林晓雨', login: 'lin' }, workspace: { fiscalStartMonth: 4, weeklyMinutes: 240, zone: 'Asia/Shanghai', today: '2026-11-23', currency: 'CNY', contacts: 0 } })
    expect(await browser.call(contract.getSession, {})).toEqual(made)

    const again = await post(door, '/api/account', { ...OWNER, login: 'other' })
    expect([again.status, await again.json()]).toEqual([409, { code: 'conflict', key: 'auth.already_set_up', message: '账号已经建好，请直接登录' }])
    expect(await door.browser().call(contract.getSession, {})).toMatchObject({ state: 'signed_out' })
  })

  test('of two first accounts at the same moment one is made', async () => {
    const door = await open()
    const statuses = await Promise.all(['a', 'b', 'c'].map(async login => (await post(door, '/api/account', { ...OWNER, login })).status))
    expect(statuses.sort()).toEqual([201, 409, 409])
  })

  test('the workspace the command line made becomes the first account’s', async () => {
    const door = await open()
    const { id } = await localWorkspace(door.deps, { locale: 'en', zone: 'UTC' })
    const browser = await door.owner()
    expect(await browser.call(getWorkspace, {})).toMatchObject({ id, ownerName: '林晓雨', locale: 'zh-CN', zone: 'Asia/Shanghai' })
    const actors = await door.deps.db.read(id, ({ changes }) => changes.acts({ limit: 10 }))
    expect(JSON.stringify(actors)).toContain('account:')
  })

  test('what an account needs', async () => {
    const door = await open()
    for (const [wrong, key] of [[{ password: '短密码' }, 'auth.password_short'], [{ zone: 'Mars/Base' }, 'input.invalid'], [{ name: ' ' }, 'input.invalid'], [{ login: ' ' }, 'input.invalid']] as const) {
      const answer = await post(door, '/api/account', { ...OWNER, ...wrong })
      expect([answer.status, ((await answer.json()) as { key: string }).key]).toEqual([422, key])
    }
    expect(await door.browser().call(contract.getSession, {})).toMatchObject({ state: 'first_run' })
  })

  test('sign in and out; the cookie opens nothing afterwards', async () => {
    const door = await open()
    await door.owner()
    const browser = door.browser()
    await browser.call(contract.signIn, { login: ' LIN ', password: OWNER.password })
    const cookie = browser.cookie()
    expect(await browser.call(getWorkspace, {})).toMatchObject({ ownerName: '林晓雨' })
    await browser.call(contract.signOut, {})
    expect(browser.cookie()).toBeNull()
    const stale = await door.fetch('/api/workspace', { headers: { cookie: cookie ?? '' } })
    expect(stale.status).toBe(401)
  })

  test('a session ends thirty days after it was last used', async () => {
    const door = await open()
    const browser = await door.owner()
    for (let days = 0; days < 3; days += 1) {
      door.clock.ms += 29 * 86_400_000
      const answer = await browser.send('/api/workspace')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('set-cookie')).toMatch(/Max-Age=2592000/)
      expect((await browser.send('/api/workspace')).headers.get('set-cookie')).toBeNull()
    }
    door.clock.ms += 30 * 86_400_000 + 1
    expect((await browser.send('/api/workspace')).status).toBe(401)
  })

  test('wrong passwords: the same answer for a known and an unknown login, and growing waits', async () => {
    const door = await open()
    await door.owner()
    const [known, unknown] = [await signIn(door, 'lin', 'wrong password'), await signIn(door, 'nobody', 'wrong password')]
    expect([known.status, await known.json()]).toEqual([401, { code: 'unauthorized', key: 'auth.wrong', message: '登录名或密码不对' }])
    expect(await unknown.json()).toEqual({ code: 'unauthorized', key: 'auth.wrong', message: '登录名或密码不对' })

    for (let n = 1; n < 5; n += 1) expect((await signIn(door, 'lin', 'wrong password')).status).toBe(401)
    const refused = await signIn(door, 'Lin', OWNER.password)
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([429, '2', { code: 'too_many', key: 'auth.too_many_attempts', message: '试得太多了，请 2 秒后再试' }])

    door.clock.ms += 2000
    expect((await signIn(door, 'lin', 'wrong password')).status).toBe(401)
    expect((await signIn(door, 'lin', OWNER.password)).headers.get('retry-after')).toBe('4')
    door.clock.ms += 4000
    expect((await signIn(door, 'lin', OWNER.password)).status).toBe(201)
    expect((await signIn(door, 'lin', 'wrong password')).status).toBe(401)
  })
})
