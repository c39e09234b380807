import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { doorsOn } from '../../test/support/door.ts'
import { onWire, wiring } from '../../test/support/wire.ts'

const open = doorsOn('sqlite')
const listening = wiring()
const folders: string[] = []
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true }) })

const SCRIPT = 'export const tea = 1\n'.repeat(200)

/** A folder as the build leaves it, beside a file that must not be reached. */
const built = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-static-'))
  folders.push(folder)
  writeFileSync(join(folder, 'secret.txt'), '外人勿看')
  const web = join(folder, 'web')
  mkdirSync(join(web, 'assets'), { recursive: true })
  mkdirSync(join(web, '.vite'))
  writeFileSync(join(web, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>续茶</title>')
  writeFileSync(join(web, 'favicon.svg'), '<svg/>')
  writeFileSync(join(web, 'assets', 'index-AbCdEf12.js'), SCRIPT)
  writeFileSync(join(web, 'assets', 'index-AbCdEf12.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(web, 'assets', 'index-AbCdEf12.js.gz'), gzipSync(SCRIPT))
  return web
}
const serving = async (webFolder: string) => {
  const port = await listening(await open({ settings: { webFolder } }))
  return (path: string, headers: Record<string, string> = {}, method = 'GET') => onWire(port, method, path, headers)
}

test('hashed files are kept for a year, in the encoding the caller takes', async () => {
  const get = await serving(built())
  for (const [accepted, encoding, unpack] of [['gzip, br', 'br', brotliDecompressSync], ['gzip', 'gzip', gunzipSync], ['', undefined, (bytes: Buffer) => bytes]] as const) {
    const answer = await get('/assets/index-AbCdEf12.js', { 'accept-encoding': accepted })
    expect(answer.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding', 'content-security-policy': expect.any(String) as string })
    expect([answer.headers['content-encoding'], unpack(answer.body).toString()]).toEqual([encoding, SCRIPT])
  }
})

test('every place in the page is index.html, asked for anew each time and sent only when it changed', async () => {
  const get = await serving(built())
  for (const path of ['/', '/today', '/people/01a2?tab=notes', '/settings/tokens', '/index.html', '/人脉']) {
    const page = await get(encodeURI(path))
    expect([page.status, page.headers['cache-control'], page.body.toString()], path).toEqual([200, 'no-cache', '<!doctype html><title>续茶</title>'])
    const again = await get(encodeURI(path), { 'if-none-match': String(page.headers['etag']) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  }
  expect((await get('/favicon.svg')).headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' })
  expect((await get('/', {}, 'HEAD')).status).toBe(200)
})

test('what is no place and no file is not found', async () => {
  const get = await serving(built())
  for (const path of ['/assets/gone-12345678.js', '/nothing.png', '/.vite/manifest.json', '/api/none', '/api/', '/dav/', '/.well-known/caldav', '/assets']) expect((await get(path)).status, path).toBe(404)
  expect((await get('/today', {}, 'POST')).status).toBe(405)
})

test('no path leads out of the folder', async () => {
  const get = await serving(built())
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '//secret.txt', '/..%5csecret.txt', '/%00', '/%zz', '/assets/../../secret.txt']) {
    const answer = await get(path)
    expect(answer.body.toString(), path).not.toContain('外人勿看')
  }
})

test('a new build is seen without a restart', async () => {
  const web = built()
  const get = await serving(web)
  await get('/')
  writeFileSync(join(web, 'assets', 'index-NewNew34.js'), 'new')
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>新</title>')
  utimesSync(join(web, 'index.html'), new Date(), new Date(Date.now() + 5000))
  expect((await get('/')).body.toString()).toContain('新')
  expect((await get('/assets/index-NewNew34.js')).body.toString()).toBe('new')
})

test('without a build a plain page says how to make one', async () => {
  const get = await serving(join(tmpdir(), 'xucha-no-such-folder'))
  const zh = await get('/today', { 'accept-language': 'zh-CN' })
  expect([zh.status, zh.body.toString()]).toEqual([503, expect.stringContaining('npm start') as string])
  expect(zh.body.toString()).toContain('页面还没有构建')
  expect((await get('/', { 'accept-language': 'en' })).body.toString()).toContain('not built yet')
  expect((await get('/assets/x-12345678.js')).status).toBe(404)
  expect((await get('/api/health')).status).toBe(200)
})
