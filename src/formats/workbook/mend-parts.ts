import { withLocaleFormats } from './locale-formats.ts'

/**
 * Parts as the parser reads them rightly: number formats of the reader's language spelt out, and characters above U+FFFF written as
 * references (&#128512;, which it would cut to 16 bits) put in as themselves.
 */
export const mendedParts = (parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => {
  const mended = new Map<string, Uint8Array>()
  for (const [name, bytes] of parts) {
    if (/(^|\/)styles\.xml$/i.test(name)) mended.set(name, rewritten(bytes, withLocaleFormats))
    else mended.set(name, /\.xml$/i.test(name) && hasReference(bytes) ? rewritten(bytes, withPlainCharacters) : bytes)
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
  })

/** Whether `&#` occurs at all: most files have none, and are not decoded twice. */
const hasReference = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x26); at !== -1; at = bytes.indexOf(0x26, at + 1)) if (bytes[at + 1] === 0x23) return true
  return false
}
