import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import type { BackupHeader } from './backup-header.ts'
import { sealing, sealOf } from './backup-seal.ts'

/** A line of a dump: first the version of the schema, then rows. */
export type BackupLine = { readonly version: number } | { readonly table: string; readonly row: object }

/**
 * Writes a backup: gzip members of header, rows and seal (RFC 1952 §2.2: together one gzip file), so that `zcat` reads it. It has its name only
 * when all of it is on the disk. Rejects with the errors of the file system.
 */
export const writeBackup = async (file: string, lines: AsyncIterable<BackupLine>, createdAt: string): Promise<BackupHeader> => {
  const [rows, part] = [`${file}.${process.pid}.rows`, `${file}.${process.pid}.part`]
  try {
    const header = await writeRows(rows, lines, createdAt)
    const handle = await open(part, 'wx', 0o600)
    try {
      await putTogether(handle, header, rows)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
    return header
  } finally {
    for (const rest of [rows, part]) await rm(rest, { force: true })
  }
}

/** The rows come first, in a file of their own, because the header says how many they are. */
const writeRows = async (rows: string, lines: AsyncIterable<BackupLine>, createdAt: string): Promise<BackupHeader> => {
  const counts: Record<string, number> = {}
  let version = 0
  const texts = async function* (): AsyncGenerator<string> {
    let batch = ''
    for await (const line of lines) {
      if ('version' in line) version = line.version
      else {
        counts[line.table] = (counts[line.table] ?? 0) + 1
        batch += `${JSON.stringify(line)}\n`
      }
      if (batch.length >= 65_536) {
        yield batch
        batch = ''
      }
    }
    yield batch
  }
  await pipeline(Readable.from(texts()), createGzip(), createWriteStream(rows, { flags: 'wx', mode: 0o600 }))
  return { format: 'xucha-backup', version, createdAt, counts }
}

const putTogether = async (handle: FileHandle, header: BackupHeader, rows: string): Promise<void> => {
  const hash = sealing()
  const write = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes)
    await handle.appendFile(bytes)
  }
  await write(gzipSync(`${JSON.stringify(header)}\n`))
  for await (const chunk of createReadStream(rows) as AsyncIterable<Buffer>) await write(chunk)
  await handle.appendFile(sealOf(hash))
}
