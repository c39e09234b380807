// The thread in which a large sheet is written: its head comes first, then its rows piece by piece, then null. A bug that throws here reaches
// `writeWorkbookInWorker` as the worker's error.
import { parentPort, workerData } from 'node:worker_threads'
import type { Table } from '#formats/workbook/table.ts'
import { writeXlsx } from '#formats/workbook/write-xlsx.ts'

const rows: Table['rows'][number][] = []
parentPort?.on('message', async (piece: Table['rows'] | null) => {
  if (piece !== null) {
    rows.push(...piece)
    return
  }
  const bytes = new Uint8Array(await writeXlsx({ ...(workerData as Omit<Table, 'rows'>), rows }))
  parentPort?.postMessage(bytes, [bytes.buffer])
})
