/** The bytes at a place, little endian; RangeError past the end. */
export const u16 = (bytes: Uint8Array, at: number): number => byte(bytes, at) | (byte(bytes, at + 1) << 8)

export const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) + u16(bytes, at + 2) * 65_536

/** A 64-bit number; those above 2^53 lose their last digits, which no size of ours reaches. */
export const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) + u32(bytes, at + 4) * 4_294_967_296

/** Whether the bytes at a place are these ASCII (or Latin-1) characters. */
export const isAt = (bytes: Uint8Array, at: number, text: string): boolean => {
  if (at < 0 || at + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

const byte = (bytes: Uint8Array, at: number): number => {
  const value = bytes[at]
  if (value === undefined) throw new RangeError(`past the end: ${at}`)
  return value
}
