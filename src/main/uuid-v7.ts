const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'))

/**
 * UUIDv7 (RFC 9562, §5.7 with §6.2 method 1): 48 bits of milliseconds, 12 bits that count within a millisecond, the rest chance.
 * Each id of one generator sorts after the one before, also when the clock is turned back.
 */
export const uuidV7 = (now: () => number, random: (bytes: Uint8Array) => unknown): (() => string) => {
  const bytes = new Uint8Array(16)
  let last = 0
  let counter = 0
  return () => {
    random(bytes)
    const ms = now()
    if (ms > last) {
      last = ms
      // Starts in the lower half, so that thousands of ids fit into one millisecond.
      counter = (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x7ff
    } else if (counter < 0xfff) counter += 1
    else {
      last += 1
      counter = 0
    }
    for (let at = 5, rest = last; at >= 0; at -= 1, rest = Math.floor(rest / 256)) bytes[at] = rest % 256
    bytes[6] = 0x70 | (counter >> 8)
    bytes[7] = counter & 0xff
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
    return textOf(bytes)
  }
}

const textOf = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < 16; at += 1) text += (at === 4 || at === 6 || at === 8 || at === 10 ? '-' : '') + HEX[bytes[at] ?? 0]
  return text
}
