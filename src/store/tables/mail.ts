/** Letters that leave, how far each came, and the mailbox they leave from. `contact_ids`, `settles`, `letter`, `problem`, `account`, secrets and `mailbox` are JSON; instants are ms since 1970. */
export interface MailTables {
  messages: {
    workspace_id: string; id: string; kind: string; decided_in: string; decided_at: number; meeting_id: string | null; recurrence_id: string | null; contact_ids: string; settles: string
    /** The letter's Message-ID as it is compared. */
    message_key: string
    letter: string
  }
  deliveries: { workspace_id: string; message_id: string; state: string; attempts: number; next_at: number | null; problem: string | null; sent_at: number | null; claim: string | null; handed: 0 | 1 }
  mail_accounts: { workspace_id: string; account: string; smtp_secret: string; imap_secret: string | null; since: number; mailbox: string | null; read_at: number | null; read_problem: string | null }
}
