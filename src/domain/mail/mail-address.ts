import { Failure } from '../base/failure.ts'
import { tidyLine } from '../contact/tidy.ts'

/** A mailbox: what it is called (may be empty) and where it is. */
export interface MailAddress {
  readonly name: string
  readonly email: string
}

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u

/**
 * Whether it is an address mail can be sent to: RFC 5321's dot-string before the @, a domain (also an international one) behind it. Quoted
 * local parts and address literals are refused: no mail program makes them, and they are what headers are forged with.
 */
export const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  return at > 0 && text.length <= 254 && local.length <= 64 && LOCAL.test(local) && domain.split('.').every(label => LABEL.test(label))
}

/** What two addresses are compared by: case does not make another person (RFC 5321 §2.4 lets servers differ; none does). Never shown. */
export const emailKey = (email: string): string => email.trim().replace(/^mailto:/i, '').normalize('NFKC').toLowerCase()

/** The part behind the @ in lower case; empty when there is none. */
export const domainOf = (email: string): string => (email.includes('@') ? emailKey(email).replace(/^.*@/, '') : '')

/** An address as it may stand in a header: one line, no mailto:, the domain in lower case. Fails with `mail.address_invalid`. */
export const mailAddress = (name: string, email: string): MailAddress => {
  const plain = email.trim().normalize('NFKC').replace(/^mailto:/i, '').replace(/@[^@]*$/, domain => domain.toLowerCase())
  if (!isEmail(plain)) throw Failure.of('invalid', 'mail.address_invalid', { value: email.trim().slice(0, 80) })
  return { name: headerLine(name), email: plain }
}

/** Text as it may stand in a header: one line without control characters. */
export const headerLine = (text: string): string => tidyLine(text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' '))
