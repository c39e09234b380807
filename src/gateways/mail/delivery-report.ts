import { messageIdKeys } from '#domain/mail/letter.ts'
import type { DeliveryReport } from '#domain/mail/mail-read.ts'
import { saidBy } from './net-failure.ts'

const MAX_RECIPIENTS = 100

const field = (group: string, name: string): string => new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(group)?.[1]?.replace(/\r?\n[ \t]+/g, ' ').trim() ?? ''

/** A report on a delivery (RFC 3464 §2): the first group of `status` is about the letter, each other about a recipient. `returned` is the letter or its headers. */
export const deliveryReport = (status: string, returned: string): DeliveryReport => ({
  messageId: messageIdKeys(field(returned.slice(0, 100_000), 'message-id'))[0] ?? null,
  recipients: status.slice(0, 100_000).split(/(?:\r?\n){2,}/).slice(0, MAX_RECIPIENTS).flatMap(group => {
    const email = (field(group, 'original-recipient') || field(group, 'final-recipient')).replace(/^[^;]*;\s*/, '').replace(/^<|>$/g, '')
    const said = saidBy(field(group, 'diagnostic-code').replace(/^[^;]*;\s*/, ''))
    return email === '' ? [] : [{ email, action: field(group, 'action').toLowerCase(), status: field(group, 'status').split(' ')[0] ?? '', said }]
  }),
})
