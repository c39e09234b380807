import { Failure } from '#domain/base/failure.ts'
import type { WorkspaceId } from '#domain/base/ids.ts'
import { type Delivery, type DeliveryProblem, LEASE_MS, type Message, STALE_MS, waitAfter } from '#domain/mail/message.ts'
import type { Sent } from '#domain/mail/sent.ts'
import type { Ended } from '#store/delivery-store.ts'
import type { MailAccountRecord } from '#store/mail-account-store.ts'
import type { Deps } from '../deps.ts'
import { deriving } from '../derived/fill-derived.ts'
import { openSecret } from './secret.ts'

/** Letters of one workspace in one turn, and workspaces at a time: one server that answers slowly holds up few others. */
const AT_ONCE = 50
const SIDE_BY_SIDE = 4

/** Sends what is due in every workspace. Costs one read a workspace when nothing is. Cut off at any instant, no letter is lost and none is doubled. */
export const deliver = async (deps: Deps, stopped?: AbortSignal): Promise<void> => {
  const waiting = (await deps.db.system.read(stores => stores.workspaces.all())).map(({ id }) => id)
  const next = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined && stopped?.aborted !== true; id = waiting.shift()) await deliverOf(deps, id, stopped)
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next))
}

const dueIn = (deps: Deps, workspaceId: WorkspaceId): Promise<Delivery[]> => deps.db.read(workspaceId, ({ deliveries }) => deliveries.due(deps.now(), AT_ONCE))

const deliverOf = async (deps: Deps, workspaceId: WorkspaceId, stopped: AbortSignal | undefined): Promise<void> => {
  let due = await dueIn(deps, workspaceId)
  if (due.some(({ state }) => state === 'sending')) {
    await deriving(deps, workspaceId, ({ deliveries }) => deliveries.giveUp(deps.now()))
    due = await dueIn(deps, workspaceId)
  }
  for (const delivery of due) {
    if (stopped?.aborted === true) return
    await deliverOne(deps, workspaceId, delivery)
  }
}

const deliverOne = async (deps: Deps, workspaceId: WorkspaceId, { messageId, nextAt, attempts }: Delivery): Promise<void> => {
  const { message, record, until } = await deps.db.read(workspaceId, async stores => {
    const found = await stores.messages.get(messageId)
    return { message: found, record: await stores.mailAccount.get(), until: found?.kind === 'reminder' ? ((await stores.reminders.ofMessage(messageId))?.until ?? null) : null }
  })
  if (message === null) return
  const ready = readyToGo(deps, workspaceId, record, nextAt ?? 0, until)
  if ('problem' in ready) {
    await deriving(deps, workspaceId, ({ deliveries }) => deliveries.refuse(messageId, ready.problem))
    return
  }
  const claim = deps.newId()
  if (!(await deriving(deps, workspaceId, ({ deliveries }) => deliveries.claim(messageId, claim, deps.now() + LEASE_MS)))) return
  const ended = await sent(deps, workspaceId, message, ready, claim, attempts + 1, until)
  if (ended !== null) await deriving(deps, workspaceId, ({ deliveries }) => deliveries.ended(messageId, claim, ended))
}

type Ready = { readonly record: MailAccountRecord; readonly secret: string } | { readonly problem: DeliveryProblem }

const readyToGo = (deps: Deps, workspaceId: WorkspaceId, record: MailAccountRecord | null, nextAt: number, until: number | null): Ready => {
  if (until !== null && until < deps.now()) return { problem: { key: 'reminder.too_late', values: {} } }
  if (nextAt < deps.now() - STALE_MS) return { problem: { key: 'letter.overdue', values: {} } }
  if (record === null) return { problem: { key: 'mail.no_account', values: {} } }
  try {
    return { record, secret: openSecret(deps, workspaceId, 'smtp', record.smtpSecret) }
  } catch (error) {
    if (error instanceof Failure) return { problem: { key: error.key, values: error.values } }
    throw error
  }
}

/** Thrown at the last moment by a process that was given up: somebody else has the letter. */
class GivenUp extends Error {}

/** Sends it and says how that ended, null when it is somebody else's to say. */
const sent = async (
  deps: Deps, workspaceId: WorkspaceId, { id, letter }: Message, { record, secret }: Extract<Ready, { readonly secret: string }>, claim: string, attempts: number, until: number | null,
): Promise<Ended | null> => {
  const beforeEnd = async (): Promise<void> => {
    if (!(await deriving(deps, workspaceId, ({ deliveries }) => deliveries.handOver(id, claim, deps.now() + LEASE_MS)))) throw new GivenUp()
  }
  try {
    return endedBy(await deps.mail.send({ ...record.account, from: letter.from }, secret, letter, beforeEnd), attempts, deps.now(), until)
  } catch (error) {
    if (error instanceof GivenUp) return null
    if (error instanceof Failure) return { state: 'refused', nextAt: null, problem: { key: error.key, values: error.values }, sentAt: null }
    throw error
  }
}

/** `until`: from when on a later attempt would be of no use, null for never. */
const endedBy = (sent: Sent, attempts: number, now: number, until: number | null): Ended => {
  if (sent.kind === 'accepted') return { state: 'sent', nextAt: null, problem: null, sentAt: now }
  const problem = { key: sent.failure.key, values: sent.failure.values }
  if (sent.why === 'unknown') return { state: 'unsure', nextAt: null, problem, sentAt: null }
  const wait = sent.why === 'transient' ? waitAfter(attempts) : null
  return wait === null || (until !== null && now + wait > until) ? { state: 'refused', nextAt: null, problem, sentAt: null } : { state: 'waiting', nextAt: now + wait, problem, sentAt: null }
}

