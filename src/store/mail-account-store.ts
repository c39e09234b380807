import type { MailAccount } from '#domain/mail/mail-account.ts'
import type { MailboxState } from '#domain/mail/mailbox.ts'
import type { DeliveryProblem } from '#domain/mail/message.ts'
import type { ReadContext } from './context.ts'
import { insertRows } from './insert-rows.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

/** A password as it is kept: sealed, and the last of it to know it by. */
export interface SealedSecret {
  readonly sealed: string
  readonly end: string
}

/** A workspace's mailbox and how far it was read. */
export interface MailAccountRecord {
  readonly account: MailAccount
  readonly smtpSecret: SealedSecret
  readonly imapSecret: SealedSecret | null
  /** When it was set up, ms since 1970: mails from before are not looked at. */
  readonly since: number
  readonly mailbox: MailboxState | null
  /** When it was last read, and why that failed. */
  readonly readAt: number | null
  readonly readProblem: DeliveryProblem | null
}

export const mailAccountReader = (context: ReadContext) => ({
  /** Null when none is set up. */
  async get(): Promise<MailAccountRecord | null> {
    const [row] = await rowsIn(context, 'mail_accounts', 'where workspace_id = ?', [context.workspaceId])
    return row === undefined ? null : recordOf(row)
  },
})

/** Not in the change log: a secret that is taken away is to be gone. */
export const mailAccountWriter = (context: WriteContext) => {
  const remove = async (): Promise<boolean> => (await context.run('delete from mail_accounts where workspace_id = ?', [context.workspaceId])).affected === 1
  return {
    ...mailAccountReader(context),
    remove,
    async put(record: MailAccountRecord): Promise<void> {
      await remove()
      await insertRows(context, 'mail_accounts', [{ workspace_id: context.workspaceId, ...rowOf(record) }])
    },
  }
}

const rowOf = ({ account, smtpSecret, imapSecret, since, mailbox, readAt, readProblem }: MailAccountRecord): Omit<Tables['mail_accounts'], 'workspace_id'> => ({
  account: JSON.stringify(account), smtp_secret: JSON.stringify(smtpSecret), imap_secret: imapSecret && JSON.stringify(imapSecret), since, mailbox: mailbox && JSON.stringify(mailbox), read_at: readAt,
  read_problem: readProblem && JSON.stringify(readProblem),
})

const recordOf = (row: Tables['mail_accounts']): MailAccountRecord => ({
  account: JSON.parse(row.account) as MailAccount, smtpSecret: JSON.parse(row.smtp_secret) as SealedSecret, imapSecret: row.imap_secret === null ? null : (JSON.parse(row.imap_secret) as SealedSecret), since: row.since,
  mailbox: row.mailbox === null ? null : (JSON.parse(row.mailbox) as MailboxState), readAt: row.read_at, readProblem: row.read_problem === null ? null : (JSON.parse(row.read_problem) as DeliveryProblem),
})
