import { Failure } from '#domain/base/failure.ts'
import type { ActId, WorkspaceId } from '#domain/base/ids.ts'
import type { MailBatch } from '#domain/mail/mailbox.ts'
import type { DeliveryProblem } from '#domain/mail/message.ts'
import { day } from '#domain/time/day.ts'
import type { MailAccountRecord } from '#store/mail-account-store.ts'
import { type Deps, instantOf, type Who } from '../deps.ts'
import { deriving } from '../derived/fill-derived.ts'
import { getMailAccount, type MailAccountView } from '../mail/mail-account-view.ts'
import { openSecret } from '../mail/secret.ts'
import { takeMail } from './take-mail.ts'

/** Answers are looked for to as many of our newest letters. */
const LETTERS = 5_000
const DAY_MS = 86_400_000

/** Looks for answers in every mailbox that is set up for reading. A mailbox that cannot be read is told with the account and holds up no other. */
export const readAnswers = async (deps: Deps, stopped?: AbortSignal): Promise<void> => {
  for (const { id } of await deps.db.system.read(stores => stores.workspaces.all())) {
    if (stopped?.aborted === true) return
    await readOne(deps, id, stopped)
  }
}

/**
 * Looks for answers now, as the job does every five minutes; when it is at it, that is waited for. Answers the mailbox, which says why it could not be read.
 * Fails with `mail.no_account`.
 */
export const readAnswersNow = async (deps: Deps, who: Who): Promise<{ account: MailAccountView }> => {
  await readOne(deps, who.workspaceId)
  const { account } = await getMailAccount(deps, who)
  if (account === null) throw Failure.of('conflict', 'mail.no_account', {})
  return { account }
}

/** Mailboxes that are being read by this process: none is read twice at a time. */
const reading = new WeakMap<Deps['mail'], Map<WorkspaceId, Promise<void>>>()

const readOne = async (deps: Deps, id: WorkspaceId, stopped?: AbortSignal): Promise<void> => {
  const under = reading.get(deps.mail) ?? new Map<WorkspaceId, Promise<void>>()
  reading.set(deps.mail, under)
  const work = under.get(id) ?? readWorkspace(deps, id, stopped).finally(() => under.delete(id))
  under.set(id, work)
  await work
}

const readWorkspace = async (deps: Deps, id: WorkspaceId, stopped?: AbortSignal): Promise<void> => {
  const { record, keys } = await deps.db.read(id, async stores => {
    const found = await stores.mailAccount.get()
    return { record: found, keys: found?.imapSecret ? await stores.messages.newestKeys(LETTERS) : [] }
  })
  if (record !== null && record.imapSecret !== null) await readMailbox(deps, id, record, keys, stopped)
}

const readMailbox = async (deps: Deps, workspaceId: WorkspaceId, record: MailAccountRecord, keys: readonly string[], stopped: AbortSignal | undefined): Promise<void> => {
  // A day earlier: servers count it in a zone of their own.
  const since = day(instantOf(record.since - DAY_MS).slice(0, 10))
  try {
    const secret = openSecret(deps, workspaceId, 'imap', record.imapSecret ?? { sealed: '', end: '' })
    for await (const batch of deps.mail.poll(record.account, secret, record.mailbox, { messageIds: new Set(keys), tags: new Set(), since })) {
      if (!(await takeBatch(deps, workspaceId, record.since, batch)) || stopped?.aborted === true) return
    }
    await noteRead(deps, workspaceId, record.since, null)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await noteRead(deps, workspaceId, record.since, { key: error.key, values: error.values })
  }
}

/** The mails and how far one came, in one transaction; false when the mailbox was changed or taken away meanwhile. */
const takeBatch = (deps: Deps, workspaceId: WorkspaceId, since: number, { mails, state }: MailBatch): Promise<boolean> =>
  deps.db.transact(workspaceId, { actId: deps.newId() as ActId, verb: 'meeting.answer', at: instantOf(deps.now()), actor: 'local' }, async stores => {
    const now = await stores.mailAccount.get()
    if (now === null || now.since !== since) return false
    for (const mail of mails) await takeMail(stores, mail, deps.now(), deps.newId)
    await stores.mailAccount.put({ ...now, mailbox: state })
    return true
  })

const noteRead = (deps: Deps, workspaceId: WorkspaceId, since: number, readProblem: DeliveryProblem | null): Promise<void> =>
  deriving(deps, workspaceId, async ({ mailAccount }) => {
    const now = await mailAccount.get()
    if (now !== null && now.since === since) await mailAccount.put({ ...now, readAt: deps.now(), readProblem })
  })
