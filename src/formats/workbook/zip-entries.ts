import { Failure } from '#domain/base/failure.ts'
import { isAt, u16, u32, u64 } from './bytes.ts'

/** One line of a zip's central directory (APPNOTE 4.3.12). Sizes are what the file says; `unzip` holds it to them. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its local header stands. */
  readonly offset: number
}

const END = 'PK\x05\x06'
const END_64 = 'PK\x06\x06'
const END_64_LOCATOR = 'PK\x06\x07'
const CENTRAL = 'PK\x01\x02'

/** What a zip says it holds, read from the central directory alone; nothing is unpacked. Failure `file.damaged`. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  try {
    const { count, start } = directory(bytes, endOf(bytes))
    const entries: ZipEntry[] = []
    for (let at = start; entries.length < count;) {
      if (!isAt(bytes, at, CENTRAL)) throw new RangeError('no entry')
      const [nameLength, extraLength, commentLength] = [u16(bytes, at + 28), u16(bytes, at + 30), u16(bytes, at + 32)]
      entries.push(entryAt(bytes, at, nameLength, extraLength))
      at += 46 + nameLength + extraLength + commentLength
    }
    return entries
  } catch (error) {
    if (error instanceof RangeError) throw Failure.of('invalid', 'file.damaged', {})
    throw error
  }
}

/** The end record is the last thing of the file but for a comment of up to 65,535 bytes. */
const endOf = (bytes: Uint8Array): number => {
  const first = Math.max(0, bytes.length - 22 - 65_535)
  for (let at = bytes.length - 22; at >= first; at--) if (isAt(bytes, at, END)) return at
  throw new RangeError('no end record')
}

const directory = (bytes: Uint8Array, end: number): { count: number; start: number } => {
  const plain = { count: u16(bytes, end + 10), start: u32(bytes, end + 16) }
  if (plain.count !== 0xffff && plain.start !== 0xffffffff) return plain
  if (!isAt(bytes, end - 20, END_64_LOCATOR)) return plain
  const at = u64(bytes, end - 20 + 8)
  if (!isAt(bytes, at, END_64)) throw new RangeError('no zip64 end record')
  return { count: u64(bytes, at + 32), start: u64(bytes, at + 48) }
}

const entryAt = (bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry => {
  const nameAt = at + 46
  if (nameAt + nameLength > bytes.length) throw new RangeError('no name')
  const name = latin1(bytes.subarray(nameAt, nameAt + nameLength)).replaceAll('\\', '/')
  const sizes = long(bytes, nameAt + nameLength, extraLength, { size: u32(bytes, at + 24), packed: u32(bytes, at + 20), offset: u32(bytes, at + 42) })
  return { name, method: u16(bytes, at + 10), encrypted: (u16(bytes, at + 8) & 1) === 1, crc: u32(bytes, at + 16), ...sizes }
}

type Sizes = Pick<ZipEntry, 'size' | 'packed' | 'offset'>

/** Zip64 sizes (APPNOTE 4.5.3): those fields of the entry that are all ones stand in the extra field, in this order. */
const long = (bytes: Uint8Array, from: number, length: number, sizes: Sizes): Sizes => {
  for (let at = from; at + 4 <= from + length; at += 4 + u16(bytes, at + 2)) {
    if (u16(bytes, at) !== 1) continue
    let next = at + 4
    const read = (value: number): number => {
      if (value !== 0xffffffff) return value
      next += 8
      return u64(bytes, next - 8)
    }
    return { size: read(sizes.size), packed: read(sizes.packed), offset: read(sizes.offset) }
  }
  return sizes
}

/** Names of workbook parts are ASCII; others are only shown to `sniff` and need no exact decoding. */
const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (const b of bytes) text += String.fromCharCode(b)
  return text
}
