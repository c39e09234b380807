import type { MailAccount } from '#domain/mail/mail-account.ts'
import type { MailAccountRecord } from '#store/mail-account-store.ts'
import { type Deps, instantOf, type Who } from '../deps.ts'
import { type ProblemView, problemView } from './problem-view.ts'

export interface MailAccountView extends MailAccount {
  readonly smtpPasswordEnd: string
  readonly imapPasswordEnd: string
  readonly readAt: string | null
  readonly readProblem: ProblemView | null
}

export const mailAccountView = ({ account, smtpSecret, imapSecret, readAt, readProblem }: MailAccountRecord, locale: Who['locale']): MailAccountView =>
  ({ ...account, smtpPasswordEnd: smtpSecret.end, imapPasswordEnd: imapSecret?.end ?? '', readAt: readAt === null ? null : instantOf(readAt), readProblem: problemView(locale, readProblem) })

/** The mailbox without its passwords; null when none is set up. */
export const getMailAccount = async (deps: Deps, who: Who): Promise<{ account: MailAccountView | null }> => {
  const record = await deps.db.read(who.workspaceId, ({ mailAccount }) => mailAccount.get())
  return { account: record && mailAccountView(record, who.locale) }
}
