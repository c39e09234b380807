import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { type Browser, onEachEngine, OWNER, type TestDoor } from '../../test/support/door.ts'

const json = { 'content-type': 'application/json' }
const named = (browser: Browser, headers: Record<string, string>, csrf = true) =>
  browser.send('/api/workspace', { method: 'PATCH', headers: { ...json, ...headers }, body: '{"name":"茶友"}', csrf })
const nameOf = async (browser: Browser) => (await browser.call(getWorkspace, {})).name
const keyOf = async (answer: Response) => [answer.status, ((await answer.json()) as { key: string }).key]

onEachEngine(open => {
  test('a write by cookie needs the CSRF token of its very session', async () => {
    const door = await open()
    const browser = await door.owner()
    expect(await keyOf(await named(browser, {}, false))).toEqual([403, 'auth.csrf'])
    const other = door.browser()
    await other.send('/api/session', { method: 'POST', headers: json, body: JSON.stringify({ login: OWNER.login, password: OWNER.password }) })
    const { csrf } = (await (await other.send('/api/session')).json()) as { csrf: string }
    expect(await keyOf(await named(browser, { 'x-csrf-token': csrf }))).toEqual([403, 'auth.csrf'])
    expect(await keyOf(await named(browser, { 'x-csrf-token': '' }))).toEqual([403, 'auth.csrf'])
    expect(await nameOf(browser)).toBe('林晓雨')
    expect((await named(browser, {})).status).toBe(200)
    expect(await nameOf(browser)).toBe('茶友')
    expect(await keyOf(await browser.send('/api/session', { method: 'DELETE', csrf: false }))).toEqual([403, 'auth.csrf'])
  })

  test('another site cannot write, with or without the token', async () => {
    const door = await open()
    const browser = await door.owner()
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://127.0.0.1:4747' }] as Record<string, string>[]) {
      expect(await keyOf(await named(browser, headers))).toEqual([403, 'http.origin'])
    }
    for (const path of ['/api/session', '/api/account']) {
      expect((await door.fetch(path, { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body: JSON.stringify(OWNER) })).status).toBe(403)
    }
    expect(await nameOf(browser)).toBe('林晓雨')
    expect((await named(browser, { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test('nobody gets in without a session or token, by any operation', async () => {
    const door = await open()
    await door.owner()
    for (const [name, { method, path, open: isOpen }] of Object.entries(api)) {
      if (isOpen) continue
      const answer = await door.fetch(`/api${path.replace(/:\w+/g, 'x')}`, { method, ...(method === 'GET' || method === 'DELETE' ? {} : { headers: json, body: '{}' }) })
      expect(await keyOf(answer), name).toEqual([401, 'auth.required'])
    }
  })

  test('every operation of the contract is mounted, and nothing else', async () => {
    const door = await open()
    const known = Object.values(api).map(({ method, path }) => `${method} /api${path}`)
    expect(routesOf(door).sort()).toEqual([...known, 'GET /api', 'GET /api/openapi.json', 'GET /api/reference.css'].sort())
  })

  test('a viewer reads and does not write', async () => {
    const door = await open()
    const viewer = await door.member('viewer')
    expect(await nameOf(viewer)).not.toBe('')
    for (const [name, { method, path, open: isOpen }] of Object.entries(api)) {
      if (isOpen || method === 'GET' || name === 'signOut') continue
      const answer = await viewer.send(`/api${path.replace(/:\w+/g, 'x')}`, { method, ...(method === 'DELETE' ? {} : { headers: json, body: '{}' }) })
      expect(await keyOf(answer), name).toEqual([403, 'auth.may_not'])
    }
    expect((await viewer.send('/api/session', { method: 'DELETE' })).status).toBe(200)
    expect((await named(await door.member('assistant'), {})).status).toBe(200)
  })
})

const routesOf = (door: TestDoor): string[] => door.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
