import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { createGunzip } from 'node:zlib'
import { Failure } from '#domain/base/failure.ts'
import { type BackupHeader, backupHeaderOf } from './backup-header.ts'
import { SEAL_LENGTH, sealing, sealOf } from './backup-seal.ts'
import type { BackupLine } from './write-backup.ts'

export interface OpenBackup {
  readonly header: BackupHeader
  /** The dump again, row by row; fails with `backup.damaged` at the end when rows are missing or too many. */
  lines(): AsyncGenerator<BackupLine>
}

/** Opens a backup whose every byte is as it was written (else `backup.damaged`). Rejects with the errors of the file system. */
export const openBackup = async (file: string): Promise<OpenBackup> => {
  const length = await sealedLength(file)
  const header = await headerOf(file, length)
  return { header, lines: () => linesOf(file, length, header) }
}

const damaged = (): Failure => Failure.of('invalid', 'backup.damaged', {})

/** How many bytes stand before the seal, which must be the one they ask for, byte by byte. */
const sealedLength = async (file: string): Promise<number> => {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const length = size - SEAL_LENGTH
    if (length <= 0) throw damaged()
    const hash = sealing()
    for await (const chunk of handle.createReadStream({ start: 0, end: length - 1, autoClose: false }) as AsyncIterable<Buffer>) hash.update(chunk)
    const seal = Buffer.alloc(SEAL_LENGTH)
    await handle.read(seal, 0, SEAL_LENGTH, length)
    if (!seal.equals(sealOf(hash))) throw damaged()
    return length
  } finally {
    await handle.close()
  }
}

const headerOf = async (file: string, length: number): Promise<BackupHeader> => {
  for await (const line of textLines(file, length)) {
    const header = backupHeaderOf(line)
    if (header !== null) return header
    break
  }
  throw damaged()
}

async function* linesOf(file: string, length: number, { version, counts }: BackupHeader): AsyncGenerator<BackupLine> {
  yield { version }
  const found: Record<string, number> = {}
  let isHeader = true
  for await (const text of textLines(file, length)) {
    if (isHeader) {
      isHeader = false
      continue
    }
    const line = JSON.parse(text) as { readonly table: string; readonly row: object }
    found[line.table] = (found[line.table] ?? 0) + 1
    yield line
  }
  if (!isDeepStrictEqual(found, counts)) throw damaged()
}

/** The lines before the seal. Only LF ends a line: readline would also take U+2028, which may stand in what somebody wrote. */
async function* textLines(file: string, length: number): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  // Damage was ruled out before; what zlib still refuses was never a backup.
  const packed = createReadStream(file, { end: length - 1 })
  const bytes = createGunzip()
  packed.on('error', error => bytes.destroy(error)).pipe(bytes)
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? damaged() : error
  } finally {
    packed.destroy()
  }
  if (rest !== '') throw damaged()
}
