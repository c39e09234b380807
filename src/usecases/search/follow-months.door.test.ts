import { expect, test } from 'vitest'
import { createContact } from '#contract/contact.ts'
import { logInteraction } from '#contract/interaction.ts'
import { DERIVED } from '#store/derived.ts'
import { doorsOn } from '../../../test/support/door.ts'
import { fillDerived } from '../derived/fill-derived.ts'
import { followMonths } from './follow-months.ts'

const open = doorsOn('sqlite')
const MONTH_MS = 31 * 86_400_000

test('whoever was met in another month is placed anew, by the job alone; rows behind are made unless the server stops', async () => {
  const door = await open()
  const browser = await door.owner()
  const { contact: { id } } = await browser.call(createContact, { name: '曾颖' })
  await browser.call(createContact, { name: '曾敏' })
  const [workspace] = await door.deps.db.system.read(({ workspaces }) => workspaces.all())
  if (workspace === undefined) throw new Error('no workspace')
  const misplaced = async () => [...(await door.deps.db.read(workspace.id, ({ search }) => search.misplaced(null, 50))).misplaced.keys()]
  const made = () => door.deps.db.read(workspace.id, ({ derived }) => derived.made())

  door.clock.ms += MONTH_MS / 2
  await browser.call(logInteraction, { on: '2026-12-08', format: 'call', contactIds: [id] })
  expect(await misplaced()).toEqual([id])
  await followMonths(door.deps, AbortSignal.timeout(60_000))
  expect(await misplaced()).toEqual([])

  await fillDerived(door.deps, AbortSignal.abort())
  expect(await made()).toEqual([])
  await fillDerived(door.deps)
  expect(await made()).toHaveLength(DERIVED.length)
  expect(door.bugs).toEqual([])
})
