import { expect, test } from 'vitest'
import { createToken, listTokens } from '#contract/session.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { onEachEngine } from '../../test/support/door.ts'

const json = { 'content-type': 'application/json' }
const keyOf = async (answer: Response) => [answer.status, ((await answer.json()) as { key: string }).key]

onEachEngine(open => {
  test('tokens: made, used, listed without their secret, revoked', async () => {
    const door = await open()
    const browser = await door.owner()
    const { token, secret } = await browser.call(createToken, { name: ' 备份脚本 ' })
    expect(secret).toMatch(/^xct_[\w-]{43}$/)
    expect(token).toMatchObject({ name: '备份脚本', lastUsedAt: null })
    const use = (path: string, init: RequestInit = {}) => door.fetch(path, { ...init, headers: { ...json, authorization: `Bearer ${secret}` } })

    expect((await use('/api/workspace')).status).toBe(200)
    expect((await use('/api/workspace', { method: 'PATCH', body: '{"name":"由令牌改"}' })).status).toBe(200)
    expect((await browser.call(getWorkspace, {})).name).toBe('由令牌改')
    expect((await door.fetch('/api/workspace', { headers: { authorization: `Bearer ${secret}x` } })).status).toBe(401)
    expect((await door.fetch('/api/workspace', { headers: { authorization: 'Basic bGluOnB3', cookie: browser.cookie() ?? '' } })).status).toBe(401)

    const used = async () => (await browser.call(listTokens, {})).items[0]?.lastUsedAt
    const first = await used()
    expect(first).toBe('2026-11-23T00:00:00.000Z')
    door.clock.ms += 59_000
    await use('/api/workspace')
    expect(await used()).toBe(first)
    door.clock.ms += 1_000
    await use('/api/workspace')
    expect(await used()).toBe('2026-11-23T00:01:00.000Z')

    expect(JSON.stringify(await browser.call(listTokens, {}))).not.toContain(secret.slice(4))
    expect((await browser.send(`/api/tokens/${token.id}`, { method: 'DELETE' })).status).toBe(200)
    expect((await use('/api/workspace')).status).toBe(401)
    expect(await keyOf(await browser.send(`/api/tokens/${token.id}`, { method: 'DELETE' }))).toEqual([404, 'token.not_found'])
    expect(await browser.call(listTokens, {})).toEqual({ items: [] })
  })
})
