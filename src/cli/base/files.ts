import { open, readFile, rename, rm } from 'node:fs/promises'
import { failed } from './trouble.ts'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')

/** The bytes of a file the reader named; fails with `cli.file_unreadable`. */
export const readGiven = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    throw failed('cli.file_unreadable', { file, code: codeOf(error) }, { code: 'not_found' })
  }
}

/** Writes a file whole or not at all: under another name first, then renamed over. Fails with `cli.file_unwritable`. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const part = `${file}.${process.pid}.part`
  try {
    const handle = await open(part, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw failed('cli.file_unwritable', { file, code: codeOf(error) }, { code: 'invalid' })
  }
}
