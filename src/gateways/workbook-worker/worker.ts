// The thread in which a stranger's file is read. A bug that throws here reaches `readWorkbookInWorker` as the worker's error.
import { parentPort, workerData } from 'node:worker_threads'
import { Failure } from '#domain/base/failure.ts'
import { readWorkbook } from '#formats/workbook/read-workbook.ts'
import type { Answer } from './answer.ts'
import { inflate } from './inflate.ts'

const answer = (bytes: Uint8Array): Answer => {
  try {
    return { kind: 'workbook', workbook: readWorkbook(bytes, inflate) }
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failure', code: error.code, key: error.key, values: error.values }
    throw error
  }
}

const data: unknown = workerData
if (!(data instanceof Uint8Array)) throw new TypeError('a worker needs the bytes of a file')
parentPort?.postMessage(answer(data))
