import { Failure } from '#domain/base/failure.ts'
import { MAX_ENTRIES, MAX_ENTRIES_WITH_PICTURES, MAX_INFLATED_BYTES, MAX_RATIO, RATIO_FROM } from './limits.ts'
import type { ZipEntry } from './zip-entries.ts'

/**
 * Refuses a zip that would unpack to too much (interop.md §1.5), by what its directory says and before anything is unpacked.
 * Failures `file.zip_bomb` and, for an entry with a password, `file.encrypted`.
 */
export const guardZip = (entries: readonly ZipEntry[], fileSize: number): void => {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const parts = entries.filter((entry) => !isPicture(entry.name)).length
  if (total > MAX_INFLATED_BYTES || (total > RATIO_FROM && total > fileSize * MAX_RATIO)) throw bomb()
  if (parts > MAX_ENTRIES || entries.length > MAX_ENTRIES_WITH_PICTURES) throw bomb()
  if (entries.some((entry) => entry.encrypted)) throw Failure.of('invalid', 'file.encrypted', {})
}

const bomb = (): Failure => Failure.of('too_large', 'file.zip_bomb', {})

/** Pictures and other parts beside the cells, which are never unpacked. */
export const isPicture = (name: string): boolean => /(^|\/)(media|embeddings|drawings|charts|thumbnails?|pictures|ctrlprops|printersettings)\//i.test(name)
