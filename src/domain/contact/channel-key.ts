import type { Channel, ChannelKind } from './channel.ts'
import { tidyLine } from './tidy.ts'

const PHONES: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['mobile', 'phone'])

const phoneKey = (value: string): string => {
  const [, number = '', extension] = /^(.*?)(?:(?:转|轉|分机|ext\.?|x|#|-{2})\s*(\d+))?$/i.exec(value) ?? []
  const digits = number.replace(/[^\d+]/g, '').replace(/^00/, '+').replace(/(?!^)\+/g, '')
  const home = digits.replace(/^\+86(?=\d{5})/, '').replace(/^86(?=1[3-9]\d{9}$)/, '')
  // Abroad the leading 0 of an area code is left out: +86 10 6555 1234 is 010-6555 1234.
  const national = home !== digits && /^[2-9]|^10/.test(home) && !/^1[3-9]\d{9}$/.test(home) ? `0${home}` : home
  return national + (extension === undefined ? '' : `#${extension}`)
}

const linkedinName = (value: string): string =>
  value.replace(/^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.[a-z]+\/(?:in\/)?/, '').replace(/[?#].*$/, '').replace(/\/+$/, '')

/** What two channels of the same person are compared by: +86 138-0000-1111 and 13800001111 are one number. Never shown. */
export const channelKey = ({ kind, value, label }: Channel): string => {
  const plain = tidyLine(value).normalize('NFKC').toLowerCase()
  if (PHONES.has(kind)) return `tel:${phoneKey(plain)}`
  if (kind === 'linkedin') return `linkedin:${linkedinName(plain)}`
  return `${kind}:${kind === 'other' ? `${tidyLine(label).toLowerCase()}:` : ''}${plain}`
}

const tidyValue = (kind: ChannelKind, value: string): string => {
  const plain = tidyLine(value)
  if (kind === 'email') return plain.normalize('NFKC').replace(/^mailto:/i, '').replace(/@[^@]*$/, (domain) => domain.toLowerCase())
  return PHONES.has(kind) ? plain.normalize('NFKC').replace(/^tel:/i, '') : plain
}

/** A channel as it is kept: one line, mailto: and tel: left off, the domain of an e-mail in lower case; numbers keep the spaces they were given. */
export const tidyChannel = ({ kind, value, label }: Channel): Channel => ({ kind, value: tidyValue(kind, value), label: tidyLine(label) })

/** Tidies channels, drops empty ones and those that say the same in the same kind; the first of them stays. */
export const tidyChannels = (channels: readonly Channel[]): Channel[] => {
  const seen = new Set<string>()
  return channels.map(tidyChannel).filter((channel) => {
    const key = `${channel.kind} ${channelKey(channel)}`
    if (channel.value === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
