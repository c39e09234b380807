import { execFileSync } from 'node:child_process'
import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClient } from '#client/client.ts'
import { api } from '#contract/api.ts'
import { createContact, getContact } from '#contract/contact.ts'
import { createToken, listTokens, revokeToken, signOut } from '#contract/session.ts'
import { type Browser, doorsOn, MORNING, type TestDoor } from '../../test/support/door.ts'
import { filled, type World } from '../../test/support/isolation-world.ts'
import { type OwnWrite, ownWritesOf } from '../../test/support/own-writes.ts'
import { createApp } from './app.ts'

const open = doorsOn('sqlite')

/** Addresses of everything that can be read about a world, in both languages. */
const readsOf = (world: World): readonly (readonly [string, string])[] => {
  const ids = world as unknown as Readonly<Record<string, string>>
  const paths = Object.values(api)
    .filter(({ method, path }) => method === 'GET' && path !== '/health' && path !== '/session' && !path.endsWith('/sheet'))
    .map(({ path }) => `/api${path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')}`)
  const lists = ['due', 'coldest', 'warmest'].map(sort => `/api/contacts?sort=${sort}`)
  return [...paths, ...lists, `/api/contacts/${world.otherId}`, '/api/today?later=3'].flatMap(path => [[path, 'zh-CN'] as const, [path, 'en'] as const])
}

/** The same door over the same data, but each answer made anew. */
const withoutRecall = (door: TestDoor) =>
  createApp({ ...door.deps, db: { ...door.deps.db, recall: (_key, work) => work(), recallEntry: (_key, work) => work() } }, {
    reach: { loopback: true, host: '127.0.0.1', origin: null }, version: '0.0.0-test', webFolder: null, local: null, demoAccount: null, logBug: error => door.bugs.push(error),
  })

const textOf = async (answer: Response): Promise<string> => `${answer.status} ${await answer.text()}`

/** Compares every answer of the door with one made anew, which also leaves each of them to be recalled. */
const comparing = (door: TestDoor, browser: Browser, world: World) => {
  const plain = withoutRecall(door)
  return async (after: string): Promise<void> => {
    for (const [path, language] of readsOf(world)) {
      const headers = { 'accept-language': language }
      const anew = await plain.fetch(new Request(`http://127.0.0.1:4747${path}`, { headers: { ...headers, cookie: browser.cookie() ?? '' } }))
      expect(await textOf(await browser.send(path, { headers })), `${path} ${language} after ${after}`).toBe(await textOf(anew))
    }
  }
}

const written = async (browser: Browser, name: string, { input, bytes }: OwnWrite): Promise<number> => {
  let status = 0
  const client = createClient(async (path, call) => {
    const answer = await browser.send(path, call)
    status = answer.status
    return answer
  })
  const endpoint = api[name]
  if (endpoint === undefined) throw new Error(name)
  await (bytes === undefined ? client(endpoint, input) : client.up(endpoint, input, bytes)).catch(() => undefined)
  return status
}

const OUTSIDE = ['createAccount', 'signIn', 'signOut']

test('after every operation that writes, no answer is an old one', { timeout: 120_000 }, async () => {
  const door = await open()
  const browser = await door.member('owner')
  const world = await filled(door, browser, '自家的事')
  const compared = comparing(door, browser, world)
  const writes = ownWritesOf(world)
  expect([...Object.keys(writes), ...OUTSIDE].sort()).toEqual(Object.keys(api).filter(name => api[name]?.method !== 'GET').sort())
  await compared('nothing')
  for (const [name, write] of Object.entries(writes)) {
    expect(await written(browser, name, write), name).toBeLessThan(500)
    await compared(name)
  }
  expect(door.bugs).toEqual([])
})

test('nor in any order, and when days go by', { timeout: 120_000 }, async () => {
  const names = Object.keys(ownWritesOf({} as World))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constant('a day goes by') }), { minLength: 3, maxLength: 8 }), async sequence => {
      const door = await open()
      const browser = await door.member('owner')
      const world = await filled(door, browser, '自家的事')
      const compared = comparing(door, browser, world)
      const writes = ownWritesOf(world)
      await compared('nothing')
      for (const name of sequence) {
        const write = writes[name]
        if (write === undefined) door.clock.ms += 86_400_000
        else await written(browser, name, write)
        await compared(name)
      }
    }),
    { numRuns: 12 },
  )
})

test('what another process writes is seen at once', async () => {
  const door = await open()
  const browser = await door.owner()
  const { contact } = await browser.call(createContact, { name: '王芳' })
  const name = async () => (await browser.call(getContact, { contactId: contact.id })).contact.name
  expect([await name(), await name()]).toEqual(['王芳', '王芳'])
  if (!('dataFile' in door.place)) throw new Error('no file')
  const script = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]); db.exec("update contacts set name = '王小芳'"); db.close()`
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', script, door.place.dataFile])
  // Whoever calls after it was written comes in a later turn of the event loop; here all calls would be one turn.
  await nextTurn()
  expect(await name()).toBe('王小芳')
})

test('a revoked token, an ended session and a session that is over let nobody in, also when their answer was just given', async () => {
  const door = await open()
  const browser = await door.owner()
  const { secret } = await browser.call(createToken, { name: '脚本' })
  const byToken = async () => (await door.fetch('/api/today', { headers: { authorization: `Bearer ${secret}` } })).status
  expect([await byToken(), await byToken()]).toEqual([200, 200])
  const [token] = (await browser.call(listTokens, {})).items
  await browser.call(revokeToken, { tokenId: token?.id ?? '' })
  expect(await byToken()).toBe(401)

  const cookie = browser.cookie() ?? ''
  const bySession = async () => (await door.fetch('/api/today', { headers: { cookie } })).status
  expect([await bySession(), await bySession()]).toEqual([200, 200])
  door.clock.ms = MORNING + 31 * 86_400_000
  expect(await bySession()).toBe(401)
  door.clock.ms = MORNING
  expect(await bySession()).toBe(200)
  await browser.call(signOut, {})
  expect(await bySession()).toBe(401)
})

test('one who takes no compression is not given what was compressed for another', async () => {
  const door = await open()
  const browser = await door.owner()
  for (let i = 0; i < 5; i += 1) await browser.call(createContact, { name: `王芳${i}` })
  const encodings = []
  for (const taken of ['gzip', 'identity', 'br', 'gzip']) {
    const answer = await browser.send('/api/contacts', { headers: { 'accept-encoding': taken } })
    encodings.push(answer.headers.get('content-encoding'))
  }
  expect(encodings).toEqual(['gzip', null, 'br', 'gzip'])
})
