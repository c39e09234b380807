import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from './config-error.ts'

/** A path inside the checkout. */
const inCheckout = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export const WEB_FOLDER = inCheckout('dist/web')
export const COMPILE_CACHE = inCheckout('.cache/compile')
export const PACKAGE_FILE = inCheckout('package.json')

/** Makes a folder for this user alone when it is not there. */
export const privateFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new ConfigError('no_data', { folder, code: codeOf(error) }, error)
  }
}

/** The database's file; its folder is made when it is not there. */
export const dataFileIn = (folder: string): string => {
  privateFolder(folder)
  return join(folder, 'xucha.db')
}

/** Shuts the database's files to other users of the machine. */
export const keepPrivate = (dataFile: string): void => {
  for (const suffix of ['', '-wal', '-shm']) {
    try {
      chmodSync(dataFile + suffix, 0o600)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')
