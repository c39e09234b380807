import { expect, test } from 'vitest'
import { doorsOn, MORNING } from '../../test/support/door.ts'
import { startJobs } from './jobs.ts'

const open = doorsOn('sqlite')

test('once started, ended sessions are forgotten and cups follow the day', async () => {
  const door = await open()
  const browser = await door.owner()
  const hash = door.deps.secrets.digest(browser.cookie()?.split('=')[1] ?? '')
  const session = () => door.deps.db.system.read(({ sessions }) => sessions.get(hash))
  expect(await session()).not.toBeNull()
  door.clock.ms = MORNING + 31 * 86_400_000
  const failures: string[] = []
  await startJobs(door.deps, { failed: job => failures.push(job) }).stop()
  expect([await session(), failures]).toEqual([null, []])
  const [workspace] = await door.deps.db.system.read(({ workspaces }) => workspaces.all())
  if (workspace === undefined) throw new Error('no workspace')
  expect(await door.deps.db.read(workspace.id, ({ warmth }) => warmth.followedOn())).toBe('2026-12-24')
})

test('a job that fails is told by name and stops nothing', async () => {
  const door = await open()
  door.clock.ms = Number.NaN
  const failures: [string, string][] = []
  await startJobs(door.deps, { failed: (job, error) => failures.push([job, error.name]) }).stop()
  expect(failures).toEqual([['forget_keys', 'RangeError'], ['forget_sessions', 'RangeError']])
})
