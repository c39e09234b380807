import { Failure } from '#domain/base/failure.ts'
import { isAt, u16 } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { isPicture } from './zip-guard.ts'
import type { ZipEntry } from './zip-entries.ts'

/** Unpacks raw deflate into at most `size` bytes, and throws when there would be more. Given by the caller: the platform does it best. */
export type Inflate = (deflated: Uint8Array, size: number) => Uint8Array

const STORED = 0
const DEFLATED = 8

/**
 * The parts of a guarded zip by name, pictures left out. Each is held to the size and checksum the directory gives, so a file that
 * lies about its sizes is refused after the size it promised. Failure `file.damaged`.
 */
export const unzip = (bytes: Uint8Array, entries: readonly ZipEntry[], inflate: Inflate): ReadonlyMap<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (isPicture(entry.name) || entry.name.endsWith('/')) continue
    const part = unpacked(bytes, entry, inflate)
    if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged()
    parts.set(entry.name, part)
  }
  return parts
}

const unpacked = (bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array => {
  if (!isAt(bytes, entry.offset, 'PK\x03\x04') || entry.offset + 30 > bytes.length) throw damaged()
  const start = entry.offset + 30 + u16(bytes, entry.offset + 26) + u16(bytes, entry.offset + 28)
  if (start + entry.packed > bytes.length) throw damaged()
  const data = bytes.subarray(start, start + entry.packed)
  if (entry.method === STORED) return data
  if (entry.method !== DEFLATED) throw damaged()
  try {
    return inflate(data, entry.size)
  } catch {
    throw damaged()
  }
}

const damaged = (): Failure => Failure.of('invalid', 'file.damaged', {})
