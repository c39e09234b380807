import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inRoot } from './setup/place.mjs'

// A checkout in small: our set-up, a lock with two packages (one for tests only), and a server that says what it was given.
const locked = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', dev: true }, 'node_modules/mac-only': { version: '3.0.0', optional: true } }
const server = `
  if (process.argv.includes('--end')) process.exit(7)
  process.once('SIGTERM', () => process.exit(3))
  setInterval(() => {}, 1000)
  console.log(JSON.stringify(process.argv.slice(2)))
`

let checkout = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(checkout, path)), { recursive: true })
  writeFileSync(join(checkout, path), text)
}
const install = (there: object) => write('node_modules/.package-lock.json', JSON.stringify({ packages: there }))

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'xucha start '))
  cpSync(inRoot('scripts', 'setup'), join(checkout, 'scripts/setup'), { recursive: true })
  cpSync(inRoot('scripts', 'start.mjs'), join(checkout, 'scripts/start.mjs'))
  write('package.json', '{"name":"small","version":"1.0.0","type":"module"}')
  write('package-lock.json', JSON.stringify({ name: 'small', version: '1.0.0', lockfileVersion: 3, packages: locked }))
  write('node_modules/a/package.json', '{}')
  write('src/main/serve.ts', server)
  install({ 'node_modules/a': { version: '1.0.0' } })
})

afterEach(() => rmSync(checkout, { recursive: true, force: true }))

const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0', npm_config_offline: 'true', NODE_ENV: 'production' }
const started = (...args: string[]) => spawnSync(process.execPath, [join(checkout, 'scripts/start.mjs'), ...args], { env, encoding: 'utf8', cwd: tmpdir() })

test('where all stands nothing is said, and the exit code is the server’s', () => {
  const { status, stdout, stderr } = started('--end')
  expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: '', stderr: '' })
})

test('flags reach the server, its line is the only output, and SIGTERM reaches it too', async () => {
  const child = spawn(process.execPath, [join(checkout, 'scripts/start.mjs'), '--port', '0', 'with space'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data') as [Buffer]
  expect(line.toString()).toBe('["--port","0","with space"]\n')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([3, null])
})

test.each([
  ['of another version', () => install({ 'node_modules/a': { version: '0.9.0' } })],
  ['not in npm’s record', () => install({})],
  ['recorded but gone', () => rmSync(join(checkout, 'node_modules/a'), { recursive: true })],
  ['never installed', () => rmSync(join(checkout, 'node_modules'), { recursive: true })],
])('a package %s is brought, and without a network that is said in one line', (_, harm) => {
  harm()
  const { status, stdout, stderr } = started('--end')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('The packages in package-lock.json could not be installed. Is the npm registry within reach?')
})
