// The thread in which a large sheet is written. A bug that throws here reaches `writeWorkbookInWorker` as the worker's error.
import { parentPort, workerData } from 'node:worker_threads'
import type { Table } from '#formats/workbook/table.ts'
import { writeXlsx } from '#formats/workbook/write-xlsx.ts'

const bytes = new Uint8Array(await writeXlsx(workerData as Table))
parentPort?.postMessage(bytes, [bytes.buffer])
