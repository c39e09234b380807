import { Worker } from 'node:worker_threads'
import { Failure } from '#domain/base/failure.ts'
import type { Workbook } from '#domain/sheet/table.ts'
import { MAX_FILE_BYTES } from '#formats/workbook/limits.ts'
import type { Answer } from './answer.ts'
import { scriptBeside } from './script-beside.ts'

export interface WorkerLimits {
  /** Wall time in milliseconds, the start of the thread included. */
  readonly limitMs: number
  /** Heap of the thread in MB. */
  readonly maxOldMb: number
}

const LIMITS: WorkerLimits = { limitMs: 20_000, maxOldMb: 512 }

/**
 * Reads a file of a stranger in a thread of its own, so that a hostile or huge one neither stops nor kills the server. The bytes are copied.
 * Failures: those of `readWorkbook`, `file.took_too_long`, and `file.too_large` when the thread runs out of memory.
 */
export const readWorkbookInWorker = async (bytes: Uint8Array, { limitMs, maxOldMb }: WorkerLimits = LIMITS): Promise<Workbook> => {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES / 1024 / 1024)
  const copy = new Uint8Array(bytes)
  const worker = new Worker(scriptBeside('worker', import.meta.url), {
    workerData: copy, transferList: [copy.buffer], resourceLimits: { maxOldGenerationSizeMb: maxOldMb, stackSizeMb: 8 }, execArgv: [], stdout: true, stderr: true,
  })
  try {
    return await answered(worker, limitMs, maxOldMb)
  } finally {
    await worker.terminate()
  }
}

const answered = (worker: Worker, limitMs: number, maxOldMb: number): Promise<Workbook> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(Failure.of('too_large', 'file.took_too_long', {})), limitMs)
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer)
      if (answer.kind === 'workbook') resolve(answer.workbook)
      else reject(Failure.of(answer.code, answer.key, answer.values))
    })
    worker.once('error', (error: Error & { code?: string }) => {
      clearTimeout(timer)
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(maxOldMb) : error)
    })
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the reading thread ended with ${code} before it answered`))
    })
  })

const tooLarge = (mb: number): Failure => Failure.of('too_large', 'file.too_large', { limit: `${mb} MB` })
