import { expect, test } from 'vitest'
import { createClient } from '#client/client.ts'
import { api } from '#contract/api.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { type Browser, onEachEngine, type TestDoor } from '../../test/support/door.ts'
import { type Probe, probesOf } from '../../test/support/isolation-probes.ts'
import { filled, type World } from '../../test/support/isolation-world.ts'

const HIS = '别家机密'
const MINE = '自家的事'

/** Sends a probe as it stands and gives the whole answer as text. */
const probed = async (browser: Browser, endpoint: Endpoint, { input, bytes }: Probe): Promise<{ status: number; text: string }> => {
  let answer: Response | null = null
  const client = createClient(async (path, call) => (answer = await browser.send(path, call)).clone())
  await (bytes === undefined ? client(endpoint, input) : client.up(endpoint, input, bytes)).catch(() => undefined)
  const response = answer as Response | null
  if (response === null) throw new Error('nothing was sent')
  return { status: response.status, text: await response.text() }
}

/** Everything a workspace holds, as its owner sees it and as its log counts it. */
const stateOf = async (door: TestDoor, browser: Browser, world: World): Promise<string> => {
  const ids = world as unknown as Readonly<Record<string, string>>
  const answers: string[] = []
  for (const { method, path } of Object.values(api)) {
    if (method !== 'GET' || path === '/session' || path.endsWith('/sheet')) continue
    const answer = await browser.send(`/api${path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')}`)
    answers.push(`${path} ${answer.status} ${await answer.text()}`)
  }
  const counts = await door.deps.db.read(world.workspaceId, ({ workspace }) => workspace.counts())
  return [...answers, JSON.stringify(counts)].join('\n')
}

onEachEngine(open => {
  test('no operation reads, changes or tells anything of another workspace', { timeout: 120_000 }, async () => {
    const door = await open()
    const [he, me] = [await door.member('owner'), await door.member('owner')]
    const [his, mine] = [await filled(door, he, HIS), await filled(door, me, MINE)]
    for (const world of [his, mine]) for (const [name, id] of Object.entries(world)) expect(id, name).not.toBe('')
    const before = await stateOf(door, he, his)
    expect(before).toContain(HIS)
    expect(before).not.toContain(' 404 ')

    const probes = probesOf(his, mine, HIS)
    expect(Object.keys(probes).sort()).toEqual(Object.keys(api).sort())
    const hisIds = Object.values(his)
    // Signing out comes last, or nothing after it would be tried.
    const names = [...Object.keys(api).filter(name => name !== 'signOut'), 'signOut']
    for (const name of names) {
      const endpoint = api[name]
      for (const probe of probes[name] ?? []) {
        if (endpoint === undefined) throw new Error(name)
        const { status, text } = await probed(me, endpoint, probe)
        const about = `${name} ${JSON.stringify(probe.input)} → ${status} ${text.slice(0, 300)}`
        if (probe.answers === 'own') expect(status, about).toBeLessThan(300)
        else expect(name === 'createAccount' ? [409] : name === 'signIn' ? [401] : [404, 422], about).toContain(status)
        expect(text, about).not.toContain(HIS)
        for (const id of hisIds) expect(text.includes(id), `${about} tells ${id}`).toBe(false)
        expect(text, about).not.toContain('http.no_such_path')
      }
    }
    expect(await stateOf(door, he, his)).toBe(before)
    expect(door.bugs).toEqual([])
  })
})
