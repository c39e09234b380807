import type * as z from 'zod/mini'
import type { mailAccountView, putMailAccount } from '#contract/mail.ts'
import type { MailServer } from '#domain/mail/mail-account.ts'
import { MAIL_PRESETS, type MailPreset, presetOf, presetOfHost } from '#domain/mail/mail-preset.ts'

export type MailAccountView = z.output<typeof mailAccountView>

/** A mailbox while it is filled in; ports as they are typed. */
export interface MailDraft {
  readonly name: string
  readonly email: string
  /** A preset's id, or `other`. */
  readonly provider: string
  readonly smtp: ServerDraft
  readonly imap: ServerDraft
  readonly reads: boolean
  readonly smtpPassword: string
  readonly imapPassword: string
}

export type ServerDraft = Omit<MailServer, 'port'> & { readonly port: number | null }

const presetNamed = (id: string): MailPreset | undefined => MAIL_PRESETS.find(preset => preset.id === id)

/** The form as it is opened: what is kept, without passwords, or nothing yet. */
export const mailDraftOf = (account: MailAccountView | null, ownerName: string): MailDraft => {
  const none = { host: '', user: '', security: 'tls' } as const
  const secrets = { smtpPassword: '', imapPassword: '' }
  if (account === null) return { name: ownerName, email: '', provider: 'other', smtp: { ...none, port: 465 }, imap: { ...none, port: 993 }, reads: true, ...secrets }
  const { from, smtp, imap } = account
  return { ...from, provider: presetOfHost(smtp.host)?.id ?? 'other', smtp, imap: imap ?? { ...none, host: presetOfHost(smtp.host)?.imap.host ?? '', port: 993, user: smtp.user }, reads: imap !== null, ...secrets }
}

/** With another provider: its servers, and the whole address as login. */
export const withProvider = (draft: MailDraft, id: string): MailDraft => {
  const preset = presetNamed(id)
  if (preset === undefined) return { ...draft, provider: 'other' }
  return { ...draft, provider: id, smtp: { ...preset.smtp, user: draft.smtp.user || draft.email }, imap: { ...preset.imap, user: draft.imap.user || draft.email } }
}

/** With another address: the login follows it while it was the same, and the provider where the domain tells it. */
export const withEmail = (draft: MailDraft, email: string): MailDraft => {
  const follow = (server: ServerDraft): ServerDraft => (server.user === draft.email ? { ...server, user: email } : server)
  const next = { ...draft, email, smtp: follow(draft.smtp), imap: follow(draft.imap) }
  const preset = presetOf(email.trim())
  return preset === null || preset.id === draft.provider ? next : withProvider(next, preset.id)
}

/** What its password is called and how one comes by it; null when nothing is known of the provider. */
export const passwordKindOf = ({ provider }: MailDraft): MailPreset['password'] | null => presetNamed(provider)?.password ?? null

/** Whether a password is kept already that goes on holding: server and login are as they were. */
export const keepsPassword = (account: MailAccountView | null, { smtp }: MailDraft): boolean =>
  account !== null && (['host', 'port', 'security', 'user'] as const).every(key => account.smtp[key] === smtp[key])

/** What is sent; empty passwords are left out. */
export const mailInputOf = ({ name, email, smtp, imap, reads, smtpPassword, imapPassword }: MailDraft): z.input<(typeof putMailAccount)['input']> => ({
  from: { name: name.trim(), email: email.trim() }, smtp: serverOf(smtp), imap: reads ? serverOf(imap) : null,
  ...(smtpPassword === '' ? {} : { smtpPassword }), ...(imapPassword === '' || !reads ? {} : { imapPassword }),
})

const serverOf = ({ host, port, security, user }: ServerDraft): MailServer => ({ host: host.trim(), port: port ?? 0, security, user: user.trim() })
