import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createContact, getContact, putPhoto } from '#contract/contact.ts'
import { doorsOn, OWNER } from '../../test/support/door.ts'
import { onWire, wiring } from '../../test/support/wire.ts'

const json = { 'content-type': 'application/json' }
const open = doorsOn('sqlite')
const listening = wiring()

test('heads of every answer, whatever it is', { timeout: 60_000 }, async () => {
  const door = await open()
  const port = await listening(door)
  for (const [method, path, status] of [['GET', '/api/health', 200], ['GET', '/api', 200], ['GET', '/api/openapi.json', 200], ['GET', '/api/none', 404], ['PUT', '/api/health', 405], ['GET', '/api/workspace', 401], ['POST', '/api/session', 422], ['GET', '/x.js', 404], ['POST', '/', 404], ['OPTIONS', '/api/workspace', 405], ['GET', '/dav/', 404], ['GET', '/.well-known/caldav', 404]] as const) {
    const answer = await onWire(port, method, path, json)
    expect([path, answer.status]).toEqual([path, status])
    expect(answer.headers['content-security-policy'], path).toContain("default-src 'self'")
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' })
    expect(answer.headers['permissions-policy']).toBeDefined()
    if (path.startsWith('/api/')) expect(answer.headers['cache-control'], path).toBe('no-store')
  }
  expect((await onWire(port, 'PUT', '/api/health')).headers['allow']).toBe('GET, HEAD')
  expect((await onWire(port, 'HEAD', '/api/health')).status).toBe(200)
})

test('a server on loopback goes by no other name', async () => {
  const door = await open()
  const port = await listening(door)
  for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, '[::1]:4747', 'LOCALHOST']) expect((await onWire(port, 'GET', '/api/health', { host })).status, host).toBe(200)
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost.evil.example']) {
    expect((await onWire(port, 'GET', '/api/health', { host })).status, host).toBe(403)
    expect((await onWire(port, 'GET', '/', { host })).status, host).toBe(403)
  }
  const named = await open({ settings: { reach: { loopback: true, host: '127.0.0.1', origin: 'https://tea.example' } } })
  expect((await onWire(await listening(named), 'GET', '/api/health', { host: 'tea.example' })).status).toBe(200)
})

test('bodies that are too large are refused, declared or not', async () => {
  const door = await open()
  const port = await listening(door)
  const large = Buffer.alloc(5_000_001, 0x20)
  for (const chunked of [false, true]) {
    const answer = await onWire(port, 'POST', '/api/session', json, large, chunked).catch((error: NodeJS.ErrnoException) => error.code)
    // A declared one may be refused before it is read, and the connection with it.
    if (typeof answer === 'object') expect([answer.status, JSON.parse(answer.body.toString())]).toMatchObject([413, { code: 'too_large', key: 'input.too_large', message: '内容太大，最多 5 MB' }])
    else expect(['EPIPE', 'ECONNRESET']).toContain(answer)
  }
  expect((await onWire(port, 'GET', '/api/health')).status).toBe(200)
})

test('a photo is kept by its reader’s own cache, and is nothing but a picture', async () => {
  const door = await open()
  const browser = await door.owner()
  const { contact } = await browser.call(createContact, { name: '王芳' })
  const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
  await browser.call.up(putPhoto, { contactId: contact.id }, picture, 'image/svg+xml')
  const { photoId } = (await browser.call(getContact, { contactId: contact.id })).contact
  const photo = await browser.send(`/api/photos/${photoId}`)
  expect(new Uint8Array(await photo.arrayBuffer())).toEqual(picture)
  expect(Object.fromEntries(photo.headers)).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' })
  expect((await browser.send(`/api/photos/${photoId}`, { headers: { 'if-none-match': photo.headers.get('etag') ?? '' } })).status).toBe(304)
  const large = await browser.send(`/api/contacts/${contact.id}/photo`, { method: 'PUT', body: new Uint8Array(5_000_001) })
  expect([large.status, await large.json()]).toMatchObject([413, { message: '内容太大，最多 5 MB' }])
})

test('the cookie: HttpOnly, SameSite=Lax, Path=/; over https also Secure and __Host-', async () => {
  const plain = await (await open()).fetch('/api/account', { method: 'POST', headers: json, body: JSON.stringify(OWNER) })
  expect(plain.headers.get('set-cookie')).toMatch(/^xucha_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/)
  const secure = await open({ settings: { reach: { loopback: true, host: '127.0.0.1', origin: 'https://tea.example' } } })
  const made = await secure.fetch('https://tea.example/api/account', { method: 'POST', headers: { ...json, host: 'tea.example', origin: 'https://tea.example' }, body: JSON.stringify(OWNER) })
  const cookie = made.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^__Host-xucha_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure$/)
  const session = await secure.fetch('https://tea.example/api/session', { headers: { host: 'tea.example', cookie: cookie.split(';')[0] ?? '' } })
  expect(await session.json()).toMatchObject({ state: 'signed_in' })
})

test('a session in use is handed out anew over the wire, and another site learns nothing of it', async () => {
  const door = await open()
  const browser = await door.owner()
  const port = await listening(door)
  door.clock.ms += 2 * 3_600_000
  const answer = await onWire(port, 'GET', '/api/workspace', { cookie: `theme=dark; ${browser.cookie() ?? ''}` })
  expect([answer.status, answer.headers['set-cookie']]).toEqual([200, [expect.stringContaining(browser.cookie() ?? '') as string]])
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
})

test('long JSON is compressed for whoever takes it, short JSON is not', async () => {
  const door = await open()
  const port = await listening(door)
  const plain = await onWire(port, 'GET', '/api/openapi.json')
  expect(plain.headers['content-encoding']).toBeUndefined()
  for (const [accepted, encoding, unpack] of [['gzip, deflate, br, zstd', 'gzip', gunzipSync], ['br', 'br', brotliDecompressSync], ['gzip;q=0, br', 'br', brotliDecompressSync]] as const) {
    const packed = await onWire(port, 'GET', '/api/openapi.json', { 'accept-encoding': accepted })
    expect([packed.headers['content-encoding'], packed.headers['vary']]).toEqual([encoding, 'accept-encoding, accept-language'])
    expect(unpack(packed.body).equals(plain.body)).toBe(true)
  }
  expect((await onWire(port, 'GET', '/api/health', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
})

test('a bug is logged, told without its details, and stops nothing', async () => {
  const door = await open()
  const browser = await door.owner()
  door.clock.ms = Number.NaN
  const answer = await browser.send('/api/workspace')
  expect([answer.status, await answer.json()]).toEqual([500, { code: 'internal', message: '出了点问题，已记入日志' }])
  expect(door.bugs).toHaveLength(1)
  expect((await door.fetch('/api/health')).status).toBe(200)
})
