import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { listActs } from '#contract/change.ts'
import { createContact } from '#contract/contact.ts'
import { createAccount, getSession } from '#contract/session.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { checkedClient, OWNER } from '../../test/support/door.ts'
import { type Composed, compose } from './compose.ts'
import type { Config } from './config.ts'

const opened: { composed: Composed; folder: string }[] = []
afterEach(async () => {
  for (const { composed, folder } of opened.splice(0)) {
    await composed.close()
    rmSync(folder, { recursive: true })
  }
})

const composedIn = async (given: Partial<Config> = {}): Promise<Composed> => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-compose-'))
  const composed = await compose({ port: 0, host: '127.0.0.1', dataFolder: folder, databaseUrl: null, locale: 'zh-CN', demo: false, origin: null, secret: null, calendarHosts: [], ...given }, () => {})
  opened.push({ composed, folder })
  return composed
}
const clientOf = (composed: Composed, authorization: string | null) =>
  checkedClient(async (path, { method, headers, body }) =>
    composed.fetch(new Request(`http://127.0.0.1${path}`, { method, headers: { ...headers, ...(authorization === null ? {} : { authorization }) }, body })))

test('in process, the local secret works in a workspace of its own making, which the first account takes over', async () => {
  const composed = await composedIn()
  const local = clientOf(composed, `Bearer ${composed.localSecret}`)
  const { contact } = await local(createContact, { name: '王芳' })
  const workspace = await local(getWorkspace, {})
  expect(workspace).toMatchObject({ locale: 'zh-CN', contacts: 1 })
  expect((await local(listActs, {})).items).toMatchObject([{ verb: 'contact.create', actor: 'local' }])
  expect(await local(getSession, {})).toMatchObject({ state: 'signed_in', account: null, csrf: null })

  const made = await clientOf(composed, null)(createAccount, OWNER)
  expect(made).toMatchObject({ state: 'signed_in', workspace: { id: workspace.id, contacts: 1, ownerName: '林晓雨' } })
  expect(contact.name).toBe('王芳')
})

test('another process’s secret opens nothing', async () => {
  const [one, other] = [await composedIn(), await composedIn()]
  await expect(clientOf(one, `Bearer ${other.localSecret}`)(getWorkspace, {})).rejects.toMatchObject({ status: 401 })
  await expect(clientOf(one, 'Bearer ')(getWorkspace, {})).rejects.toMatchObject({ status: 401 })
})
