/** An IPv4 address as a number, or null. Only in its full form: what the system resolved, or the URL standard wrote. */
const ipv4Of = (text: string): number | null => {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number)
  return parts === undefined || parts.some(part => part > 255) ? null : parts.reduce((number, part) => number * 256 + part, 0)
}

/** An IPv6 address as eight groups, or null. A scope (`%eth0`) is cut: only addresses that have none are public. */
const ipv6Of = (text: string): readonly number[] | null => {
  const [address = '', v4] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)?.slice(1) ?? [text]
  const tail = v4 === undefined ? '' : hexOf(ipv4Of(v4))
  if (tail === null) return null
  const halves = (address.replace(/%.*$/, '') + tail).split('::')
  const groups = halves.map(half => (half === '' ? [] : half.split(':')))
  const [head = [], end = []] = groups
  const missing = 8 - head.length - end.length
  if (halves.length > 2 || (halves.length === 1 ? missing !== 0 : missing < 1)) return null
  const all = [...head, ...Array.from({ length: halves.length === 1 ? 0 : missing }, () => '0'), ...end]
  return all.every(group => /^[\da-f]{1,4}$/i.test(group)) ? all.map(group => Number.parseInt(group, 16)) : null
}

const hexOf = (v4: number | null): string | null => (v4 === null ? null : `${Math.floor(v4 / 65_536).toString(16)}:${(v4 % 65_536).toString(16)}`)

/** IANA's IPv4 Special-Purpose Address Registry (RFC 6890 and later), multicast and what is reserved, as first address and prefix length. */
const PRIVATE_V4 = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const

const isPublicV4 = (address: number): boolean => PRIVATE_V4.every(([first, length]) => Math.floor(address / 2 ** (32 - length)) !== Math.floor((ipv4Of(first) ?? 0) / 2 ** (32 - length)))

const isPublicV6 = (groups: readonly number[]): boolean => {
  const [a = 0, b = 0] = groups
  const v4At = (at: number): boolean => isPublicV4((groups[at] ?? 0) * 65_536 + (groups[at + 1] ?? 0))
  const startsWith = (...first: readonly number[]): boolean => first.every((group, at) => groups[at] === group)
  // An IPv4 address inside: mapped (RFC 4291), behind NAT64 (RFC 6052), 6to4 (RFC 3056).
  if (startsWith(0, 0, 0, 0, 0, 0xffff)) return v4At(6)
  if (startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return v4At(6)
  if (a === 0x2002) return v4At(1)
  // Of the rest only global unicast, 2000::/3, without what stands apart in it: Teredo and its neighbours, and documentation.
  if (a >>> 13 !== 1) return false
  return !(a === 0x2001 && b < 0x200) && !(a === 0x2001 && b === 0xdb8) && !(a === 0x3fff && b < 0x1000)
}

/** Whether an IP address, as text, is one of the public network; false for what is none: this machine, its neighbours, and whatever form they are hidden in. */
export const isPublicAddress = (text: string): boolean => {
  const v4 = ipv4Of(text)
  if (v4 !== null) return isPublicV4(v4)
  const v6 = ipv6Of(text)
  return v6 !== null && !text.includes('%') && isPublicV6(v6)
}
