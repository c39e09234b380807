import { isDeepStrictEqual } from 'node:util'
import { Failure } from '#domain/base/failure.ts'
import { type MailAccount, mailAccount, type MailServer } from '#domain/mail/mail-account.ts'
import type { MailAccountRecord, SealedSecret } from '#store/mail-account-store.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { type MailAccountView, mailAccountView } from './mail-account-view.ts'
import { sealSecret } from './secret.ts'

export type PutMailAccountInput = MailAccount & { readonly smtpPassword?: string; readonly imapPassword?: string }

/**
 * Sets the mailbox up, unlogged: its secrets are to be gone when they are taken away. Fails as `mailAccount` does, and with `mail.password_required` when
 * a password left out was another server's or login's: what was said to one server is said to no other.
 */
export const putMailAccount = async (deps: Deps, who: Who, { smtpPassword, imapPassword, ...given }: PutMailAccountInput): Promise<{ account: MailAccountView }> => {
  const account = mailAccount(given)
  const record = await deps.db.transact(who.workspaceId, actOf(deps, who, 'workspace.edit'), async stores => {
    const before = await stores.mailAccount.get()
    const seal = (part: 'smtp' | 'imap', secret: string | undefined): SealedSecret | null => (secret === undefined ? null : sealSecret(deps, who.workspaceId, part, secret))
    const smtpSecret = seal('smtp', smtpPassword) ?? kept(account.smtp, before?.account.smtp, before?.smtpSecret)
    const imapSecret = account.imap && (seal('imap', imapPassword) ?? sameAs(account.imap, before) ?? seal('imap', smtpPassword) ?? kept(account.imap, undefined, null))
    const sameMailbox = before !== null && isDeepStrictEqual(before.account.imap, account.imap)
    const after: MailAccountRecord = {
      account, smtpSecret, imapSecret, since: sameMailbox ? before.since : deps.now(), mailbox: sameMailbox ? before.mailbox : null, readAt: sameMailbox ? before.readAt : null, readProblem: null,
    }
    await stores.mailAccount.put(after)
    return after
  })
  return { account: mailAccountView(record, who.locale) }
}

const sameAs = (imap: MailServer, before: MailAccountRecord | null): SealedSecret | null => (before !== null && isDeepStrictEqual(before.account.imap, imap) ? before.imapSecret : null)

const kept = (server: MailServer, before: MailServer | undefined, secret: SealedSecret | null | undefined): SealedSecret => {
  if (!secret || !isDeepStrictEqual(before, server)) throw Failure.of('invalid', 'mail.password_required', {})
  return secret
}
