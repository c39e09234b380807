import { Failure } from '#domain/base/failure.ts'

const decode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes looked at to guess the encoding of a text without a mark. */
const SAMPLE = 4_096

/**
 * The text of a file: by its byte order mark, else UTF-8 when it is valid, UTF-16 when every other byte of its start is mostly zero,
 * else GB18030 (which holds GBK and GB2312). Failure `file.encoding_unknown`.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const text = marked(bytes) ?? unmarked(bytes)
  if (text === null || text.includes('\0')) throw Failure.of('invalid', 'file.encoding_unknown', {})
  return text
}

const marked = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes, 'utf-8')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  return null
}

const unmarked = (bytes: Uint8Array): string | null => {
  const wide = utf16(bytes)
  if (wide !== null) return decode(bytes, wide)
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')
}

/** ASCII letters, commas and line ends in UTF-16 have a zero in the same half of each pair; no other text has zeros at all. */
const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const zeros = [0, 0]
  const end = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0 || bytes.length % 2 === 1) return null
  if (odd > even * 4) return 'utf-16le'
  if (even > odd * 4) return 'utf-16be'
  return null
}
