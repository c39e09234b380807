import { isAt, u16, u32 } from './bytes.ts'

export const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

const LAST_SECTOR = 0xfffffff9

/**
 * The names of the streams and storages of an OLE2 compound file ([MS-CFB] 2.6), as far as they can be read; never throws.
 * Only the directory chain is followed, through the FAT sectors listed in the header.
 */
export const oleNames = (bytes: Uint8Array): readonly string[] => {
  const names: string[] = []
  try {
    if (!isAt(bytes, 0, OLE2)) return names
    const size = 1 << Math.min(Math.max(u16(bytes, 30), 7), 16)
    const at = (sector: number): number => (sector + 1) * size
    const seen = new Set<number>()
    for (let sector = u32(bytes, 48); sector <= LAST_SECTOR && !seen.has(sector) && at(sector) < bytes.length; sector = next(bytes, sector, size)) {
      seen.add(sector)
      for (let entry = at(sector); entry + 128 <= Math.min(at(sector) + size, bytes.length); entry += 128) {
        const name = nameAt(bytes, entry)
        if (name !== '') names.push(name)
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return names
}

const next = (bytes: Uint8Array, sector: number, size: number): number => {
  const perFat = size / 4
  const index = Math.floor(sector / perFat)
  if (index >= 109) return 0xffffffff
  return u32(bytes, (u32(bytes, 76 + index * 4) + 1) * size + (sector % perFat) * 4)
}

const nameAt = (bytes: Uint8Array, entry: number): string => {
  const length = Math.min(u16(bytes, entry + 64), 64) / 2 - 1
  let name = ''
  for (let i = 0; i < length; i++) name += String.fromCharCode(u16(bytes, entry + i * 2))
  return name
}
