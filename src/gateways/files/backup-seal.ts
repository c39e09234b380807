import { createHash, type Hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A hash to feed the bytes of a backup to, before its seal. */
export const sealing = (): Hash => createHash('sha256')

/** The end of a backup: a gzip member of its own that holds the SHA-256 of all bytes before it. Stored, so that its length is known. */
export const sealOf = (hash: Hash): Buffer => gzipSync(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`, { level: 0 })

export const SEAL_LENGTH = sealOf(sealing()).length
