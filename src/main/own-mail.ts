import type { MailBatch } from '#domain/mail/mailbox.ts'
import type { MailSender } from '#domain/mail/sent.ts'
import type { OwnMail } from '#usecases/deps.ts'

/** Mail over SMTP and IMAP. What speaks them is loaded with the first letter that goes or is looked for. */
export const ownMail = (): OwnMail => {
  let sender: Promise<MailSender> | null = null
  const senderOnce = (): Promise<MailSender> => (sender ??= import('#gateways/mail/mail-sender.ts').then(({ mailSender }) => mailSender()))
  const reader = async () => (await import('#gateways/mail/mail-reader.ts')).mailReader()
  return {
    send: async (...letter) => (await senderOnce()).send(...letter),
    verify: async (...account) => (await senderOnce()).verify(...account),
    close: async () => { if (sender !== null) await (await sender).close() },
    verifyReading: async (...account) => (await reader()).verifyReading(...account),
    poll: async function* (...mailbox): AsyncGenerator<MailBatch> { yield* (await reader()).poll(...mailbox) },
    read: async bytes => (await import('#gateways/mail/read-mail.ts')).readMail(bytes),
  }
}
