const MAX_OCTETS = 75

const octetsOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4)

/**
 * A content line in lines of at most 75 octets of UTF-8 (RFC 5545 §3.1), joined by CRLF and a space. Characters stay whole: the RFC lets a fold
 * cut one, and the readers that then show rubbish are many.
 */
export const fold = (line: string): string => {
  if (line.length * 3 <= MAX_OCTETS) return line
  const pieces: string[] = []
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length;) {
    const codePoint = line.codePointAt(at) ?? 0
    const more = octetsOf(codePoint)
    if (octets + more > MAX_OCTETS) {
      pieces.push(line.slice(from, at))
      from = at
      octets = 1
    }
    octets += more
    at += codePoint > 0xffff ? 2 : 1
  }
  pieces.push(line.slice(from))
  return pieces.join('\r\n ')
}
