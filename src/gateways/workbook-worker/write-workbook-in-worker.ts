import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Table } from '#formats/workbook/table.ts'
import { scriptBeside } from './script-beside.ts'

/** To begin a thread takes about as long as to write so many rows. */
const SMALL = 300
/** Rows handed over at a time: they are copied, and others have their turn between. */
const PIECE = 500

/** The bytes of an .xlsx of one sheet; a large one is written in a thread of its own, so that others are answered meanwhile. */
export const writeWorkbookInWorker = async (table: Table, small = SMALL): Promise<Uint8Array> => {
  const { rows, ...head } = table
  if (rows.length <= small) return (await import('#formats/workbook/write-xlsx.ts')).writeXlsx(table)
  const worker = new Worker(scriptBeside('write-worker', import.meta.url), { workerData: head, execArgv: [], stdout: true, stderr: true })
  try {
    const written = new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', code => reject(new Error(`the writing thread ended with ${code} before it answered`)))
    })
    // It may fail before all is handed over; it is awaited below.
    written.catch(() => {})
    for (let start = 0; start < rows.length; start += PIECE) {
      worker.postMessage(rows.slice(start, start + PIECE))
      await nextTurn()
    }
    worker.postMessage(null)
    return await written
  } finally {
    await worker.terminate()
  }
}
