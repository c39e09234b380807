import { withLocaleFormats } from './locale-formats.ts'

/**
 * Parts as the parser reads them rightly: number formats of the reader's language spelt out, characters above U+FFFF written as
 * references (&#128512;, which it would cut to 16 bits) put in as themselves, and `_X000A_`, which is no escape (ECMA-376 22.4.2.4), kept as letters.
 */
export const mendedParts = (parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => {
  const mended = new Map<string, Uint8Array>()
  for (const [name, bytes] of parts) {
    if (/(^|\/)styles\.xml$/i.test(name)) mended.set(name, rewritten(bytes, withLocaleFormats))
    else mended.set(name, /\.xml$/i.test(name) && needsMending(bytes) ? rewritten(bytes, withPlainCharacters) : bytes)
  }
  return mended
}

const rewritten = (bytes: Uint8Array, change: (text: string) => string): Uint8Array => {
  const before = new TextDecoder('utf-8').decode(bytes)
  const after = change(before)
  return after === before ? bytes : new TextEncoder().encode(after)
}

const withPlainCharacters = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi, (reference, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : reference
  }).replace(/_X(?=[0-9A-Fa-f]{4}_)/g, '_x005F_X')

/** Whether `&#` or `_X` occurs at all: most files have neither, and are not decoded twice. */
const needsMending = (bytes: Uint8Array): boolean => has(bytes, 0x26, 0x23) || has(bytes, 0x5f, 0x58)

const has = (bytes: Uint8Array, first: number, second: number): boolean => {
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) if (bytes[at + 1] === second) return true
  return false
}
