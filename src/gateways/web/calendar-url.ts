/** Longest address that is taken; Outlook's secret ones have some 300 letters. */
const LONGEST = 2_000

/**
 * A calendar's address as a URL, or null for what is none of http(s) or webcal(s). webcal is read by https. The scheme is set before the URL
 * is read, for only then are odd spellings of IP addresses (0x7f.1, 127.1) written out (WHATWG URL §3.5).
 */
export const calendarUrl = (text: string): URL | null => {
  const address = text.trim().replace(/^webcals?:/i, 'https:')
  if (address.length > LONGEST || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  url.hash = ''
  return url.hostname === '' || (url.protocol !== 'https:' && url.protocol !== 'http:') ? null : url
}

/** A host as it stands in a URL, so that each is written one way; null for what is none. A port does not belong to it. */
export const hostNameOf = (text: string): string | null => {
  const host = text.trim()
  if (host === '' || /[/?#@\\\s]/.test(host) || !URL.canParse(`http://${host}`)) return null
  const { hostname, port } = new URL(`http://${host}`)
  return port === '' && !/:\d+$/.test(host.replace(/^\[.*\]/, '')) && hostname !== '' ? hostname : null
}
