import { domainOf } from './mail-address.ts'
import { presetOf } from './mail-preset.ts'

/** Providers besides those of `MAIL_PRESETS` where anybody gets an address. */
const OTHERS: readonly string[] = [
  'sina.com', 'sina.cn', 'vip.sina.com', 'sohu.com', 'tom.com', '21cn.com', '189.cn', 'wo.cn', '188.com', 'vip.163.com', 'vip.126.com',
  'yahoo.com', 'ymail.com', 'aol.com', 'proton.me', 'protonmail.com', 'gmx.de', 'gmx.net', 'gmx.com', 'web.de', 'mail.ru', 'yandex.ru', 'yandex.com', 'zoho.com', 'fastmail.com',
]

/** Whether two addresses are of one house: the same domain, and none where everybody may have an address. */
export const isOneHouse = (email: string, other: string): boolean =>
  domainOf(email) !== '' && domainOf(email) === domainOf(other) && presetOf(email) === null && !OTHERS.includes(domainOf(email))
