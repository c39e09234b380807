import { Worker } from 'node:worker_threads'
import type { Table } from '#formats/workbook/table.ts'

/** To begin a thread takes about as long as to write so many rows. */
const SMALL = 300

/** The bytes of an .xlsx of one sheet; a large one is written in a thread of its own, so that others are answered meanwhile. */
export const writeWorkbookInWorker = async (table: Table, small = SMALL): Promise<Uint8Array> => {
  if (table.rows.length <= small) return (await import('#formats/workbook/write-xlsx.ts')).writeXlsx(table)
  const worker = new Worker(new URL('./writer.ts', import.meta.url), { workerData: table, execArgv: [], stdout: true, stderr: true })
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', code => reject(new Error(`the writing thread ended with ${code} before it answered`)))
    })
  } finally {
    await worker.terminate()
  }
}
