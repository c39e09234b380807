import { spawn } from 'node:child_process'
import { once as happens } from 'node:events'
import { expect, test } from 'vitest'
import { createContact } from '#contract/contact.ts'
import { createContact as addPerson } from '#usecases/contact/create-contact.ts'
import { forgetKeys } from '#usecases/idempotency/forget-keys.ts'
import { openDatabase } from '#store/database.ts'
import { emptyPlace } from '../../test/support/database.ts'
import { type Browser, onEachEngine } from '../../test/support/door.ts'

const posting = (browser: Browser) => async (path: string, body: unknown, key?: string) => {
  const answer = await browser.send(path, { method: 'POST', headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) }, body: JSON.stringify(body) })
  return { status: answer.status, replayed: answer.headers.get('idempotency-replayed'), body: (await answer.json()) as Record<string, unknown> }
}

const actsOf = async (browser: Browser): Promise<number> => ((await (await browser.send('/api/acts?limit=200')).json()) as { items: unknown[] }).items.length

onEachEngine(open => {
  test('the same call under a key is carried out once and answered alike; without one, each time', async () => {
    const browser = await (await open()).owner()
    const post = posting(browser)
    const line = { text: '和张伟电话', kind: 'happened', contactIds: [], newPeople: ['张伟'], format: 'call' }
    const first = await post('/api/lines', line, 'k1')
    expect(first).toMatchObject({ status: 201, replayed: null, body: { people: [{ name: '张伟', made: true }] } })
    // Another order of fields and the quotes of a structured field are the same call and the same key.
    expect(await post('/api/lines', Object.fromEntries(Object.entries(line).toReversed()), ' "k1" ')).toEqual({ ...first, replayed: 'true' })
    expect(await actsOf(browser)).toBe(1)
    await post('/api/lines', line)
    await post('/api/lines', line)
    expect(await actsOf(browser)).toBe(3)
    const options = { idempotencyKey: '7f9c24e5-5b1d-4c1a-9d7e-0f6a2b3c4d5e' }
    expect(await browser.call(createContact, { name: '李敏' }, options)).toEqual(await browser.call(createContact, { name: '李敏' }, options))
    expect(await actsOf(browser)).toBe(4)
  })

  test('a key is one call’s and one workspace’s: another call under it fails, another workspace has its own', async () => {
    const door = await open()
    const [mine, theirs] = [await door.owner(), await door.member('owner')]
    const [post, postTheirs] = [posting(mine), posting(theirs)]
    await post('/api/contacts', { name: '张伟' }, 'k')
    expect(await post('/api/contacts', { name: '李敏' }, 'k')).toMatchObject({ status: 422, body: { key: 'idempotency.other_call' } })
    expect(await post('/api/plans', { fiscalYear: 2027 }, 'k')).toMatchObject({ status: 422, body: { key: 'idempotency.other_call' } })
    expect(await postTheirs('/api/contacts', { name: '张伟' }, 'k')).toMatchObject({ status: 201, replayed: null })
    expect([await actsOf(mine), await actsOf(theirs)]).toEqual([1, 1])
  })

  test('two at once: one is done, the other told to wait; what failed may be tried again', async () => {
    const browser = await (await open()).owner()
    const post = posting(browser)
    const answers = await Promise.all(Array.from({ length: 8 }, () => post('/api/contacts', { name: '张伟' }, 'k')))
    expect(answers.filter(({ status, replayed }) => status === 201 && replayed === null)).toHaveLength(1)
    for (const { status, replayed, body } of answers) if (status !== 201) expect([status, replayed, body['key']]).toEqual([409, null, 'idempotency.running'])
    expect(await post('/api/contacts', { name: '张伟' }, 'k')).toMatchObject({ status: 201, replayed: 'true' })
    expect(await actsOf(browser)).toBe(1)
    const line = { text: '电话', kind: 'happened', contactIds: ['nobody'], format: 'call' }
    for (let i = 0; i < 2; i++) expect(await post('/api/lines', line, 'f')).toMatchObject({ status: 404, body: { key: 'contact.not_found' } })
    expect(await post('/api/contacts', { name: '李敏' }, 'f')).toMatchObject({ status: 201 })
  })

  test('where several processes do it at once, the database lets one; the others learn that it is done', async () => {
    const door = await open()
    const browser = await door.owner()
    const [workspace] = await door.deps.db.system.read(({ workspaces }) => workspaces.all())
    const who = { workspaceId: workspace!.id, accountId: null, actor: 'local', locale: 'zh-CN', role: 'owner', zone: 'Asia/Shanghai', key: { key: 'k', fingerprint: 'theirs' } } as const
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => addPerson(door.deps, who, { name: '张伟' })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict', key: 'idempotency.applied' })
    expect(await actsOf(browser)).toBe(1)
    expect(await posting(browser)('/api/contacts', { name: '张伟' }, 'k')).toMatchObject({ status: 422, body: { key: 'idempotency.other_call' } })
  })

  test('keys are of 1 to 255 visible characters, and not for what cannot be kept', async () => {
    const browser = await (await open()).owner()
    const post = posting(browser)
    for (const key of ['""', '" "', 'x'.repeat(256), '"unclosed', 'two words', 'a,b']) expect(await post('/api/contacts', { name: '张伟' }, key), key).toMatchObject({ status: 422, body: { key: 'idempotency.key_invalid' } })
    for (const key of ['x'.repeat(255), '"two words"', '"\\"\\\\"']) expect(await post('/api/contacts', { name: '张伟' }, key), key).toMatchObject({ status: 201 })
    expect(await post('/api/tokens', { name: 'x' }, 'k')).toMatchObject({ status: 422, body: { key: 'idempotency.not_here' } })
    for (let i = 0; i < 2; i++) expect(await post('/api/lines/read', { text: '和张伟电话' }, 'k')).toMatchObject({ status: 200, replayed: null })
  })

  test('after a week keys are forgotten', async () => {
    const door = await open()
    const post = posting(await door.owner())
    await post('/api/contacts', { name: '张伟' }, 'k')
    door.clock.ms += 7 * 86_400_000 - 1
    await forgetKeys(door.deps)
    expect(await post('/api/contacts', { name: '张伟' }, 'k')).toMatchObject({ replayed: 'true' })
    door.clock.ms += 2
    await forgetKeys(door.deps)
    expect(await post('/api/contacts', { name: '张伟' }, 'k')).toMatchObject({ status: 201, replayed: null })
  })
})

const LINE = JSON.stringify({ text: '和张伟电话', kind: 'happened', contactIds: [], newPeople: ['张伟'], format: 'call' })

/** What a process said that answered the call, or null when it was killed. */
const called = async (dataFile: string, dies: 'before' | 'after' | 'never'): Promise<{ status: number; replayed: string | null; body: Record<string, unknown> } | null> => {
  const process_ = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'test/support/killed-in-a-call.ts', dataFile, 'k', LINE, dies], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  process_.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
  const [code, signal] = (await happens(process_, 'close')) as [number | null, string | null]
  expect([code, signal]).toEqual(dies === 'never' ? [0, null] : [null, 'SIGKILL'])
  return said === '' ? null : (JSON.parse(said) as Awaited<ReturnType<typeof called>>)
}

test('killed before the commit nothing was done and the repeat does it; killed after it the repeat says so and does nothing', async () => {
  const { place, remove } = await emptyPlace('sqlite')
  const dataFile = 'dataFile' in place ? place.dataFile : ''
  const people = async (): Promise<number> => {
    const db = await openDatabase(place)
    const [workspace] = await db.system.read(({ workspaces }) => workspaces.all())
    const { contacts } = await db.read(workspace!.id, stores => stores.workspace.counts())
    await db.close()
    return contacts
  }
  try {
    expect(await called(dataFile, 'before')).toBeNull()
    expect(await people()).toBe(0)
    expect(await called(dataFile, 'after')).toBeNull()
    expect(await people()).toBe(1)
    expect(await called(dataFile, 'never')).toMatchObject({ status: 409, body: { key: 'idempotency.applied' } })
    expect(await people()).toBe(1)
  } finally {
    await remove()
  }
}, 60_000)
