import { Worker } from 'node:worker_threads'
import { Failure } from '#domain/base/failure.ts'
import { CALENDAR_BYTES } from '#formats/icalendar/limits.ts'
import type { EventsRead } from '#formats/icalendar/read-events.ts'
import { scriptBeside } from '../workbook-worker/script-beside.ts'
import type { Answer, Asked } from './answer.ts'
import { readBytes, tooLarge } from './read-bytes.ts'

export interface CalendarLimits {
  /** Bytes of a calendar that is read without a thread: to begin one takes as long as to read it. */
  readonly small: number
  /** Wall time in milliseconds, the start of the thread included. */
  readonly limitMs: number
  /** Heap of the thread in MB. */
  readonly maxOldMb: number
}

const LIMITS: CalendarLimits = { small: 32 * 1_024, limitMs: 20_000, maxOldMb: 256 }

/**
 * Reads a calendar of a stranger; a large one in a thread of its own, so that the server answers meanwhile and survives it. The bytes are copied.
 * Fails with `calendar.too_large` (also when time or memory run out) and `calendar.not_a_calendar`.
 */
export const readCalendarInWorker = async (bytes: Uint8Array, zone: string, { small, limitMs, maxOldMb }: CalendarLimits = LIMITS): Promise<EventsRead> => {
  if (bytes.length > CALENDAR_BYTES) throw tooLarge()
  if (bytes.length <= small) return readBytes(bytes, zone)
  const copy = new Uint8Array(bytes)
  const worker = new Worker(scriptBeside('calendar-worker', import.meta.url), {
    workerData: { bytes: copy, zone } satisfies Asked, transferList: [copy.buffer], resourceLimits: { maxOldGenerationSizeMb: maxOldMb, stackSizeMb: 8 }, execArgv: [], stdout: true, stderr: true,
  })
  try {
    return await answered(worker, limitMs)
  } finally {
    await worker.terminate()
  }
}

const answered = (worker: Worker, limitMs: number): Promise<EventsRead> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLarge()), limitMs)
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer)
      if (answer.kind === 'events') resolve(answer.read)
      else reject(Failure.of(answer.code, answer.key, answer.values))
    })
    worker.once('error', (error: Error & { code?: string }) => {
      clearTimeout(timer)
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error)
    })
    worker.once('exit', code => {
      clearTimeout(timer)
      reject(new Error(`the reading thread ended with ${code} before it answered`))
    })
  })
