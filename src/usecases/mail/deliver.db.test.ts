import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { MessageId, WorkspaceId } from '#domain/base/ids.ts'
import { type Delivery, LEASE_MS, STALE_MS, TAKE_BACK_MS } from '#domain/mail/message.ts'
import { powersOver } from '#main/powers.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { aContact, aMailAccount, aMessage, anAct } from '#test/support/builders.ts'
import { eachEngine, emptyPlace, openWorkspace } from '#test/support/database.ts'
import { startSmtp, type Temper } from '#test/support/smtp.ts'
import type { Deps } from '../deps.ts'
import { deliver } from './deliver.ts'
import { sealSecret } from './secret.ts'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop() })

const DECIDED = Date.UTC(2026, 10, 23)
const DUE = DECIDED + TAKE_BACK_MS

/** A workspace with a mailbox at a server of this temper, and one letter decided. */
const outbox = async (db: Database, workspaceId: WorkspaceId, temper: Temper = {}, key: Buffer = randomBytes(32)) => {
  const smtp = await startSmtp(temper)
  stops.push(smtp.stop)
  const clock = { ms: DUE }
  const deps = powersOver(db, { now: () => clock.ms, key: () => key })
  stops.push(() => deps.mail.close())
  const person = aContact()
  const message = aMessage([person.id])
  await db.transact(workspaceId, anAct({ verb: 'letter.send', at: new Date(DECIDED).toISOString() }), async stores => {
    await stores.contacts.insert(person)
    await stores.messages.insert(message)
    await stores.mailAccount.put(aMailAccount({
      account: { from: message.letter.from, smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' }, imap: null }, smtpSecret: sealSecret(deps, workspaceId, 'smtp', 'pw'),
    }))
  })
  return { smtp, clock, deps, message, key, state: () => stateOf(deps, workspaceId, message.id) }
}

const stateOf = async ({ db }: Deps, workspaceId: WorkspaceId, id: MessageId): Promise<Partial<Delivery>> => {
  const { state, attempts, nextAt, problem, sentAt } = (await db.read(workspaceId, stores => stores.deliveries.of([id]))).get(id) ?? {} as Partial<Delivery>
  return { state, attempts, nextAt, problem, sentAt } as Partial<Delivery>
}

eachEngine((_, open) => {
  test('a letter waits ten seconds, leaves once, and is sent', async () => {
    const { db, workspaceId } = await open()
    const { smtp, clock, deps, state, message } = await outbox(db, workspaceId)
    clock.ms = DUE - 1
    await deliver(deps)
    expect([smtp.letters.length, await state()]).toMatchObject([0, { state: 'waiting', nextAt: DUE }])
    clock.ms = DUE
    await Promise.all([deliver(deps), deliver(deps)])
    await deliver(deps)
    expect(await state()).toMatchObject({ state: 'sent', attempts: 1, nextAt: null, sentAt: DUE })
    expect(smtp.letters.map(({ to, raw }) => [to, raw.toString().includes(message.letter.messageId)])).toEqual([[['zhang@example.test'], true]])
  })

  test('what is refused for the moment goes again later, and at last it is refused', async () => {
    const { db, workspaceId } = await open()
    const temper: { refuseLetter?: string } = { refuseLetter: '451 Try later' }
    const { smtp, clock, deps, state } = await outbox(db, workspaceId, temper)
    const waits: number[] = []
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      await deliver(deps)
      const { nextAt } = await state()
      if (typeof nextAt !== 'number') break
      waits.push((nextAt - clock.ms) / 60_000)
      clock.ms = nextAt
    }
    expect(waits).toEqual([1, 5, 15, 60, 240])
    expect(await state()).toMatchObject({ state: 'refused', attempts: 6, problem: { key: 'mail.letter_refused' } })
    expect(smtp.letters.length).toBe(0)
  })

  test('refused for good, without a mailbox, or long overdue: it stays, and says why', async () => {
    const { db, workspaceId } = await open()
    const { clock, deps, state, smtp, message } = await outbox(db, workspaceId, { refuseTo: () => '550 No such user' })
    await deliver(deps)
    expect(await state()).toMatchObject({ state: 'refused', attempts: 1, problem: { key: 'mail.recipient_refused' } })
    const again = async (): Promise<void> => { await db.transact(workspaceId, anAct(), stores => stores.deliveries.retry(message.id, clock.ms)) }
    await again()
    clock.ms += STALE_MS + 1
    await deliver(deps)
    expect(await state()).toMatchObject({ state: 'refused', problem: { key: 'letter.overdue' } })
    await again()
    await db.transact(workspaceId, anAct(), stores => stores.mailAccount.remove())
    await deliver(deps)
    expect(await state()).toMatchObject({ state: 'refused', problem: { key: 'mail.no_account' } })
    expect(smtp.letters).toEqual([])
  })

  test('a server that takes it and hangs up before its word leaves it unsure, and it does not go again', async () => {
    const { db, workspaceId } = await open()
    const { clock, deps, state, smtp } = await outbox(db, workspaceId, { breakAfterData: true })
    await deliver(deps)
    clock.ms += 86_400_000
    await deliver(deps)
    expect([smtp.letters.length, await state()]).toMatchObject([1, { state: 'unsure', nextAt: null, problem: { key: 'mail.fate_unknown' } }])
  })

  test('taken back in time it is gone; once it left it cannot be', async () => {
    const { db, workspaceId } = await open()
    const { deps, message, smtp } = await outbox(db, workspaceId)
    const undo = (): Promise<unknown> => db.transact(workspaceId, anAct({ verb: 'letter.withdraw' }), stores => stores.messages.remove(message))
    await undo()
    await deliver(deps)
    expect(smtp.letters).toEqual([])
    await db.transact(workspaceId, anAct({ verb: 'undo', at: new Date(DECIDED).toISOString() }), stores => stores.messages.insert(message))
    await deliver(deps)
    expect(smtp.letters.length).toBe(1)
    await expect(undo()).rejects.toMatchObject({ key: 'letter.gone' })
  })
})

// The three transactions of one delivery: it is taken in hand, its end is about to go, it went.
const DEATHS = [
  ['before', 1, 'sent'], ['after', 1, 'sent'], ['before', 2, 'sent'], ['after', 2, 'unsure'], ['answered', 0, 'unsure'], ['before', 3, 'unsure'], ['after', 3, 'sent'], ['never', 0, 'sent'],
] as const

test.each(DEATHS)('killed %s %i: nothing is lost, nothing goes twice, and it is %s in the end', async (when, nth, end) => {
  const { place, remove } = await emptyPlace('sqlite')
  stops.push(remove)
  const dataFile = 'dataFile' in place ? place.dataFile : ''
  const folder = mkdtempSync(join(tmpdir(), 'xucha-key-'))
  stops.push(async () => rmSync(folder, { recursive: true, force: true }))
  const first = await openDatabase(place)
  const workspaceId = await openWorkspace(first)
  const { smtp, message, key } = await outbox(first, workspaceId)
  writeFileSync(join(folder, 'key'), key)
  await first.close()

  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'test/support/delivers-until-killed.ts', dataFile, join(folder, 'key'), String(DUE), when, String(nth)], { stdio: ['ignore', 'inherit', 'inherit'] })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect([code, signal]).toEqual(when === 'never' ? [0, null] : [null, 'SIGKILL'])

  const db = await openDatabase(place)
  stops.push(() => db.close())
  const clock = { ms: DUE }
  const deps = powersOver(db, { now: () => clock.ms, key: () => key })
  for (const wait of [0, LEASE_MS, LEASE_MS]) {
    clock.ms += wait
    await deliver(deps)
  }
  await deps.mail.close()
  expect(await stateOf(deps, workspaceId, message.id)).toMatchObject({ state: end })
  // Unsure is also what never arrived: before the server's word nobody can know.
  expect(smtp.letters.length).toBe(when === 'after' && nth === 2 ? 0 : 1)
}, 30_000)
