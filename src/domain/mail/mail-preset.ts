import { domainOf } from './mail-address.ts'
import type { MailSecurity, MailServer } from './mail-account.ts'

/**
 * What a provider wants in place of the password one signs in to its pages with: `auth_code` 授权码, `client_password` 客户端专用密码,
 * `app_password` after two-step verification; `none_works`: it takes no password from programs at all, only OAuth.
 */
export type MailPasswordKind = 'auth_code' | 'client_password' | 'app_password' | 'none_works'

type At = Omit<MailServer, 'user'>

/** A provider's servers as it publishes them. The login is the whole address everywhere. */
export interface MailPreset {
  readonly id: string
  /** Domains that are always its own; a company's domain is chosen by `id`. */
  readonly domains: readonly string[]
  readonly smtp: At
  readonly imap: At
  readonly password: MailPasswordKind
}

const at = (host: string, port: number, security: MailSecurity = 'tls'): At => ({ host, port, security })

const preset = (id: string, domains: readonly string[], host: string, password: MailPasswordKind, own: Partial<MailPreset> = {}): MailPreset =>
  ({ id, domains, smtp: at(`smtp.${host}`, 465), imap: at(`imap.${host}`, 993), password, ...own })

/** The providers whose servers need not be typed, those of China first. */
export const MAIL_PRESETS: readonly MailPreset[] = [
  preset('qq', ['qq.com', 'vip.qq.com', 'foxmail.com'], 'qq.com', 'auth_code'),
  preset('163', ['163.com'], '163.com', 'auth_code'),
  preset('126', ['126.com'], '126.com', 'auth_code'),
  preset('yeah', ['yeah.net'], 'yeah.net', 'auth_code'),
  preset('exmail', ['exmail.qq.com'], 'exmail.qq.com', 'client_password'),
  preset('alimail', [], 'qiye.aliyun.com', 'client_password'),
  preset('aliyun', ['aliyun.com'], 'aliyun.com', 'client_password'),
  preset('feishu', ['feishu.cn'], 'feishu.cn', 'client_password'),
  preset('139', ['139.com'], '139.com', 'auth_code'),
  preset('gmail', ['gmail.com', 'googlemail.com'], 'gmail.com', 'app_password'),
  preset('icloud', ['icloud.com', 'me.com', 'mac.com'], 'mail.me.com', 'app_password', { smtp: at('smtp.mail.me.com', 587, 'starttls') }),
  preset('outlook', ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'], 'outlook.com', 'none_works', {
    smtp: at('smtp-mail.outlook.com', 587, 'starttls'), imap: at('outlook.office365.com', 993),
  }),
]

/** The provider an address is with, by its domain; null for a domain of one's own. */
export const presetOf = (email: string): MailPreset | null => MAIL_PRESETS.find(({ domains }) => domains.includes(domainOf(email))) ?? null

/** The provider a server is of, so that a refused password can be explained whatever the address. */
export const presetOfHost = (host: string): MailPreset | null => MAIL_PRESETS.find(({ smtp, imap }) => smtp.host === host || imap.host === host) ?? null
