import { inflateRawSync } from 'node:zlib'
import type { Inflate } from '#formats/workbook/unzip.ts'

/** Node's zlib; throws as soon as more than `size` bytes would come out. */
export const inflate: Inflate = (deflated, size) => inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1) })
