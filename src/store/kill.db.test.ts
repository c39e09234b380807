import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { emptyPlace, openWorkspace } from '#test/support/database.ts'
import { openDatabase } from './database.ts'

const CYCLES = 50
/** At a time, by turns: alone each act has a commit of its own, many together share one. */
const WRITERS = [1, 16, 40]
/** A contact and three interactions. */
const CHANGES_OF_AN_ACT = 4

/** Numbers in [0, 1) from a seed (mulberry32), so that a failing run can be run again. */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/** Runs the writer, kills it some time after its first act was acknowledged, and answers all acts it had said. */
const writeUntilKilled = async (dataFile: string, workspaceId: string, run: string, writers: number, afterMs: number): Promise<string[]> => {
  const writer = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'test/support/writes-until-killed.ts', dataFile, workspaceId, run, String(writers)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  writer.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
  const closed = once(writer, 'close')
  await Promise.race([once(writer.stdout, 'data'), closed.then(() => { throw new Error('the writer ended by itself') })])
  setTimeout(() => writer.kill('SIGKILL'), afterMs)
  await closed
  // The last line may be cut short; then nobody was told.
  return said.split('\n').slice(0, -1)
}

test(`${CYCLES} times killed at any instant: the file is sound, no acknowledged act is lost, and none is there by half`, async () => {
  const { place, remove } = await emptyPlace('sqlite')
  const dataFile = 'dataFile' in place ? place.dataFile : ''
  try {
    const first = await openDatabase(place)
    const workspaceId = await openWorkspace(first)
    await first.close()
    const random = chance(20_261_123)
    const acknowledged: string[] = []
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      acknowledged.push(...(await writeUntilKilled(dataFile, workspaceId, `run${cycle}`, WRITERS[cycle % WRITERS.length] ?? 1, random() * 40)))
      const raw = new DatabaseSync(dataFile)
      expect(raw.prepare('PRAGMA integrity_check').all(), `cycle ${cycle}`).toEqual([{ integrity_check: 'ok' }])
      expect(raw.prepare('PRAGMA foreign_key_check').all()).toEqual([])
      const acts = raw.prepare('select a.id, a.changes, count(c.sequence) as logged from acts a left join changes c on c.workspace_id = a.workspace_id and c.act_id = a.id group by a.id').all()
      expect(acts.filter(act => act['logged'] !== CHANGES_OF_AN_ACT || act['changes'] !== CHANGES_OF_AN_ACT)).toEqual([])
      const there = new Set(acts.map(act => act['id']))
      expect(acknowledged.filter(act => !there.has(act)), `cycle ${cycle}`).toEqual([])
      const counts = raw.prepare(`select (select count(*) from contacts) as contacts, (select count(*) from warmth) as cups, (select count(*) from interactions) as interactions,
        (select count(*) from interaction_contacts) as timeline, (select contacts from workspaces) as counted, (select max(sequence) from changes) as last`).get()
      const n = acts.length
      expect(counts).toEqual({ contacts: n, cups: n, interactions: 3 * n, timeline: 3 * n, counted: n, last: n * CHANGES_OF_AN_ACT })
      raw.close()
    }
    expect(acknowledged.length).toBeGreaterThan(CYCLES)
    const again = await openDatabase(place)
    expect((await again.read(workspaceId, stores => stores.workspace.counts())).contacts).toBeGreaterThanOrEqual(acknowledged.length)
    await again.close()
  } finally {
    await remove()
  }
}, 300_000)
