import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { Failure } from '#domain/base/failure.ts'
import { type CalendarServer, calendarText, gives, type Reply, sendsTo, startCalendarServer } from '#test/support/calendar-server.ts'
import { ownCertificate } from '#test/support/certificate.ts'
import { fetchCalendar, type WebWorld } from './fetch-calendar.ts'
import { isLetIn } from './safe-addresses.ts'

const servers: CalendarServer[] = []
afterEach(async () => { for (const server of servers.splice(0)) await server.stop() })
const serving = async (replies: Readonly<Record<string, Reply>>, secure = false): Promise<CalendarServer> => {
  const server = await startCalendarServer(replies, secure ? (ownCertificate ?? undefined) : undefined)
  servers.push(server)
  return server
}

const NEW = { etag: null, lastModified: null }
const HERE: WebWorld = { allowedHosts: ['127.0.0.1', 'localhost'], ...(ownCertificate && { ca: ownCertificate.cert }) }
const textOf = async (address: string, world = HERE): Promise<string> => {
  const answer = await fetchCalendar(address, NEW, world)
  return answer.kind === 'calendar' ? Buffer.from(answer.bytes).toString() : answer.kind
}
const failureOf = async (address: string, world = HERE): Promise<Failure> => {
  const error: unknown = await fetchCalendar(address, NEW, world).then(() => null, (reason: unknown) => reason)
  if (error instanceof Failure) return error
  throw new Error(`no Failure: ${String(error)}`)
}

test('a calendar is read, packed or not, by http and webcal’s https', async () => {
  const text = calendarText()
  const server = await serving({ '/plain.ics': gives(text), '/gzip': gives(gzipSync(text), { 'content-encoding': 'gzip' }), '/br': gives(brotliCompressSync(text), { 'content-encoding': 'br' }), '/deflate': gives(deflateSync(text), { 'content-encoding': 'deflate' }) })
  for (const path of ['/plain.ics', '/gzip', '/br', '/deflate']) expect(await textOf(server.at(path)), path).toBe(text)
})

test.skipIf(ownCertificate === null)('by https only from a server whose certificate holds', async () => {
  const server = await serving({ '/x': gives(calendarText()) }, true)
  expect(await textOf(server.at('/x', 'localhost').replace('https:', 'webcal:'))).toBe(calendarText())
  expect(await failureOf(server.at('/x', 'localhost'), { allowedHosts: ['localhost'] })).toMatchObject({ key: 'calendar.certificate' })
  expect(await failureOf(server.at('/x', '127.0.0.1'))).toMatchObject({ key: 'calendar.certificate' })
  expect(await failureOf(server.at('/x', 'localhost').replace('https:', 'http:'))).toMatchObject({ key: 'calendar.broken_off' })
})

test('asked again with what it said, an unchanged calendar is the same; nothing comes over the wire', async () => {
  const conditional: Reply = (request, response) => {
    const isSame = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'Wed, 25 Nov 2026 00:00:00 GMT'
    response.writeHead(isSame ? 304 : 200, { etag: '"v1"', 'last-modified': 'Wed, 25 Nov 2026 00:00:00 GMT' }).end(isSame ? '' : calendarText())
  }
  const server = await serving({ '/x': conditional, '/lies': (_, response) => { response.writeHead(304).end() } })
  const first = await fetchCalendar(server.at('/x'), NEW, HERE)
  expect(first).toMatchObject({ kind: 'calendar', host: `127.0.0.1:${server.port}`, etag: '"v1"', lastModified: 'Wed, 25 Nov 2026 00:00:00 GMT' })
  expect(await fetchCalendar(server.at('/x'), first.kind === 'calendar' ? first : NEW, HERE)).toEqual({ kind: 'same' })
  // Nothing was known that could be the same.
  expect(await failureOf(server.at('/lies'))).toMatchObject({ key: 'calendar.server_said', values: { status: '304' } })
})

test('three redirects are followed, a fourth and a loop are not', async () => {
  const server = await serving({ '/3': sendsTo('/2', 301), '/2': sendsTo('/1', 307), '/1': sendsTo('/0', 308), '/0': gives(calendarText()), '/4': sendsTo('/3'), '/loop': sendsTo('/loop'), '/nowhere': (_, response) => { response.writeHead(302).end() } })
  expect(await textOf(server.at('/3'))).toBe(calendarText())
  expect([(await failureOf(server.at('/4'))).key, (await failureOf(server.at('/loop'))).key, (await failureOf(server.at('/nowhere'))).key]).toEqual(['calendar.bad_redirect', 'calendar.bad_redirect', 'calendar.server_said'])
})

test('a redirect is looked at like the first address: no other scheme, no private host that is not allowed', async () => {
  const server = await serving({ '/file': sendsTo('file:///etc/passwd'), '/data': sendsTo('data:text/calendar,BEGIN:VCALENDAR'), '/v6': sendsTo('http://[::ffff:7f00:1]/x'), '/meta': sendsTo('http://169.254.169.254/latest'), '/odd': sendsTo('http://0x7f.2/x') })
  const here = { allowedHosts: ['127.0.0.1'] }
  for (const path of ['/file', '/data']) expect(await failureOf(server.at(path), here), path).toMatchObject({ key: 'calendar.bad_redirect' })
  for (const [path, host] of [['/v6', '::ffff:7f00:1'], ['/meta', '169.254.169.254'], ['/odd', '127.0.0.2']] as const) expect(await failureOf(server.at(path), here), path).toMatchObject({ key: 'calendar.address_private', values: { host } })
})

test.skipIf(ownCertificate === null)('nobody is sent from https to http', async () => {
  const plain = await serving({ '/x': gives(calendarText()) })
  const server = await serving({ '/x': sendsTo(plain.at('/x')) }, true)
  expect(await failureOf(server.at('/x', 'localhost'))).toMatchObject({ key: 'calendar.bad_redirect' })
  expect(plain.asked).toEqual([])
})

test('this machine and its neighbours are not asked, under no name and in no spelling', async () => {
  const server = await serving({ '/': gives(calendarText()) })
  const hosts = ['127.0.0.1', 'localhost', '127.1', '0x7f.1', '0177.1', '2130706433', '0', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '10.0.0.1', '192.168.0.1', '172.31.255.255', '100.64.0.1', '169.254.169.254', '[fe80::1]', '[fd00::1]', '224.0.0.1']
  for (const host of hosts) expect((await failureOf(`http://${host}:${server.port}/`, {})).key, host).toBe('calendar.address_private')
  expect(server.asked).toEqual([])
})

test('a name is resolved once, and only what was checked is connected to', async () => {
  const server = await serving({ '/x': gives(calendarText()) })
  let times = 0
  // A public address first, this machine the second time: what DNS rebinding does.
  const resolve = async () => [{ address: (times += 1) > 1 ? '127.0.0.1' : '192.0.2.1', family: 4 }]
  expect(await failureOf(`http://rebind.example:${server.port}/x`, { resolve })).toMatchObject({ key: 'calendar.address_private' })
  expect([times, server.asked]).toEqual([1, []])
  const both = async () => [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }, { address: '10.1.2.3', family: 4 }]
  expect(await failureOf(`http://both.example:${server.port}/x`, { resolve: both })).toMatchObject({ key: 'calendar.address_private' })
  // A host the operator allowed, known to nobody but to what resolves it here: the connection goes where that says.
  expect(await textOf(`http://nas.local:${server.port}/x`, { allowedHosts: ['nas.local'], resolve: async () => [{ address: '127.0.0.1', family: 4 }] })).toBe(calendarText())
  expect(server.asked[0]?.headers.host).toBe(`nas.local:${server.port}`)
  expect(await failureOf('http://nobody.example/x', { resolve: () => Promise.reject(new Error('ENOTFOUND')) })).toMatchObject({ key: 'calendar.host_not_found' })
})

test('who was sent on from elsewhere is not let into a private network, also where the operator allows it', async () => {
  const [nas, other, far] = ['http://nas.local/x', 'http://other.local/x', 'https://calendar.example.com/x'].map(text => new URL(text)) as [URL, URL, URL]
  const allowed = ['nas.local', 'other.local']
  expect([isLetIn([nas], allowed), isLetIn([nas, other, nas], allowed), isLetIn([far], allowed), isLetIn([far, nas], allowed), isLetIn([nas, far, nas], allowed)]).toEqual([true, true, false, false, false])
  const server = await serving({ '/x': gives(calendarText()) })
  const away = await serving({ '/start': sendsTo(server.at('/x', 'nas.local')) })
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  expect(await textOf(away.at('/start', 'other.local'), { allowedHosts: allowed, resolve })).toBe(calendarText())
  expect(await failureOf(away.at('/start', 'other.local'), { allowedHosts: ['other.local'], resolve })).toMatchObject({ key: 'calendar.address_private', values: { host: 'nas.local' } })
})

test('user and password are said by Basic, to that origin alone, and in the clear only where the operator allows the host', async () => {
  const elsewhere = await serving({ '/x': gives(calendarText()) })
  const server = await serving({ '/x': (request, response) => { response.writeHead(request.headers.authorization === undefined ? 401 : 302, { location: elsewhere.at('/x') }).end() } })
  const address = server.at('/x').replace('//', '//%E6%9E%97:p%40ss@')
  expect(await textOf(address)).toBe(calendarText())
  expect(server.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('林:p@ss').toString('base64')}`)
  expect(elsewhere.asked[0]?.headers.authorization).toBeUndefined()
  expect(await failureOf(server.at('/x'))).toMatchObject({ key: 'calendar.sign_in_refused' })
  const failure = await failureOf('http://lin:secret@example.com/x', {})
  expect(failure).toMatchObject({ key: 'calendar.password_plain', values: { host: 'example.com' } })
  expect(JSON.stringify(failure)).not.toContain('secret')
})

test('more than 5 MB is given up at once: announced, on the wire, or unpacked', async () => {
  const many = 6 * 1_048_576
  const endless: Reply = (_, response) => {
    response.writeHead(200)
    const more = (): void => { while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x20))) { /* on */ } }
    response.on('drain', more)
    more()
  }
  // Deflated blocks that hold nothing: no end on the wire, no byte unpacked.
  const hollow: Reply = (_, response) => {
    response.writeHead(200, { 'content-encoding': 'deflate' })
    response.write(Buffer.from([0x78, 0x9c]))
    const empty = Buffer.concat(Array.from({ length: 8_192 }, () => Buffer.from([0, 0, 0, 0xff, 0xff])))
    const more = (): void => { while (!response.destroyed && response.write(empty)) { /* on */ } }
    response.on('drain', more)
    more()
  }
  const server = await serving({
    '/announced': (_, response) => { response.writeHead(200, { 'content-length': String(many) }).flushHeaders() }, '/endless': endless, '/hollow': hollow,
    '/bomb': gives(gzipSync(Buffer.alloc(500 * 1_048_576)), { 'content-encoding': 'gzip' }), '/brbomb': gives(brotliCompressSync(Buffer.alloc(many * 4)), { 'content-encoding': 'br' }),
  })
  for (const path of ['/announced', '/endless', '/hollow', '/bomb', '/brbomb']) expect(await failureOf(server.at(path)), path).toMatchObject({ code: 'too_large', key: 'calendar.address_too_large' })
}, 20_000)

test('who drips, and who says nothing, is waited for no longer than all of it may take', async () => {
  const drip: Reply = (_, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('B'), 20)
    response.on('close', () => clearInterval(timer))
  }
  const server = await serving({ '/drip': drip, '/mute': () => undefined })
  const began = performance.now()
  for (const path of ['/drip', '/mute']) expect(await failureOf(server.at(path), { ...HERE, limitMs: 150 }), path).toMatchObject({ key: 'calendar.took_too_long' })
  expect(await failureOf(server.at('/mute', 'slow.example'), { resolve: () => new Promise(() => undefined), limitMs: 50 })).toMatchObject({ key: 'calendar.took_too_long' })
  expect(performance.now() - began).toBeLessThan(3_000)
})

test('every other end is told as what it is', async () => {
  const closing: Reply = (request) => { request.socket.destroy() }
  const half: Reply = (request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('BEGIN:VCALENDAR', () => request.socket.destroy())
  }
  const status = (code: number): Reply => (_, response) => { response.writeHead(code).end() }
  const server = await serving({
    '/gone': status(410), '/secret': status(403), '/busy': status(503), '/closing': closing, '/half': half, '/zip': gives('not gzip', { 'content-encoding': 'gzip' }), '/odd': gives('x', { 'content-encoding': 'zstd' }),
    '/cut': gives(gzipSync(calendarText('x', 10_000)).subarray(0, 60), { 'content-encoding': 'gzip' }),
  })
  const keys = Object.entries({ '/none': 'address_gone', '/gone': 'address_gone', '/secret': 'sign_in_refused', '/busy': 'server_said', '/closing': 'broken_off', '/half': 'broken_off', '/zip': 'broken_off', '/cut': 'broken_off', '/odd': 'no_calendar_there' })
  for (const [path, key] of keys) expect((await failureOf(server.at(path))).key, path).toBe(`calendar.${key}`)
  await server.stop()
  servers.length = 0
  expect(await failureOf(server.at('/x'))).toMatchObject({ key: 'calendar.not_reached' })
  expect(await failureOf('ftp://example.com/x')).toMatchObject({ key: 'calendar.address_invalid' })
})

test('when the server stops it is no longer waited for', async () => {
  const server = await serving({ '/mute': () => undefined })
  const stopping = new AbortController()
  const asked = fetchCalendar(server.at('/mute'), NEW, HERE, stopping.signal)
  stopping.abort()
  await expect(asked).rejects.toBeInstanceOf(Failure)
})
