import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '#domain/base/failure.ts'
import type { Seals } from '#usecases/deps.ts'
import { codeOf, privateFolder } from './place.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_FILE = 'seal.key'

/** AES-256-GCM (NIST SP 800-38D) under a fresh nonce each time: `v1.` and nonce, text, tag in base64url. The key is asked for when first needed. */
export const sealsWith = (key: () => Buffer): Seals => ({
  seal: (text, purpose) => {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', key(), nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(purpose))
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `v1.${sealed.toString('base64url')}`
  },
  open: (sealed, purpose) => {
    const bytes = Buffer.from(sealed.startsWith('v1.') ? sealed.slice(3) : '', 'base64url')
    try {
      const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(Math.max(NONCE_BYTES, bytes.length - TAG_BYTES)))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
    } catch (error) {
      if (error instanceof Failure) throw error
      throw Failure.of('conflict', 'secret.cannot_open', {})
    }
  },
})

/** A key that is made once per process, for what nothing outlives: a demo, a test. */
export const passingKey = (): (() => Buffer) => {
  let key: Buffer | null = null
  return () => (key ??= randomBytes(KEY_BYTES))
}

/**
 * The key of an installation: out of XUCHA_SECRET, else of a file in the data folder, made for this user alone (0600) when a secret is first
 * sealed. Never in the database: who steals that or a backup of it has no passwords. Fails with `secret.key_file` for a file that is no key.
 */
export const keyOf = (secret: string | null, folder: string): (() => Buffer) => {
  let key: Buffer | null = null
  return () => (key ??= secret === null ? keyIn(folder) : Buffer.from(hkdfSync('sha256', secret, '', 'xucha seal v1', KEY_BYTES)))
}

const keyIn = (folder: string): Buffer => {
  privateFolder(folder)
  const file = join(folder, KEY_FILE)
  if (!existsSync(file)) {
    const draft = `${file}.${randomBytes(8).toString('hex')}`
    writeFileSync(draft, randomBytes(KEY_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
    try {
      // Whoever comes first makes it, whole at once; a second process at the same moment reads what the first wrote.
      linkSync(draft, file)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    } finally {
      rmSync(draft)
    }
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  if (key.length !== KEY_BYTES) throw Failure.of('conflict', 'secret.key_file', { file })
  return key
}
