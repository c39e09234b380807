import { Failure } from '#domain/base/failure.ts'
import type { Deps, Who } from '../deps.ts'
import { problemOf, type ProblemView } from './problem-view.ts'
import { openSecret } from './secret.ts'

export interface MailAccountTested {
  /** Null when it works. */
  readonly smtp: ProblemView | null
  readonly reads: boolean
  readonly imap: ProblemView | null
}

/** Signs in for sending and for reading, each by itself. Fails with `mail.no_account`. */
export const testMailAccount = async (deps: Deps, who: Who): Promise<MailAccountTested> => {
  const record = await deps.db.read(who.workspaceId, ({ mailAccount }) => mailAccount.get())
  if (record === null) throw Failure.of('conflict', 'mail.no_account', {})
  const { account, smtpSecret, imapSecret } = record
  const [smtp, imap] = await Promise.all([
    problemOf(who.locale, async () => deps.mail.verify(account, openSecret(deps, who.workspaceId, 'smtp', smtpSecret))),
    imapSecret === null ? null : problemOf(who.locale, async () => deps.mail.verifyReading(account, openSecret(deps, who.workspaceId, 'imap', imapSecret))),
  ])
  return { smtp, reads: imapSecret !== null, imap }
}
