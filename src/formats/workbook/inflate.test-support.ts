import { inflateRawSync } from 'node:zlib'
import type { Inflate } from './unzip.ts'

/** Node's zlib, as the gateway gives it; formats may not import a gateway. */
export const inflate: Inflate = (deflated, size) => inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1) })
