// The thread in which a large calendar of a stranger is read. A bug that throws here reaches `readCalendarInWorker` as the worker's error.
import { parentPort, workerData } from 'node:worker_threads'
import { Failure } from '#domain/base/failure.ts'
import type { Answer, Asked } from './answer.ts'
import { readBytes } from './read-bytes.ts'

const answer = ({ bytes, zone }: Asked): Answer => {
  try {
    return { kind: 'events', read: readBytes(bytes, zone) }
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failure', code: error.code, key: error.key, values: error.values }
    throw error
  }
}

parentPort?.postMessage(answer(workerData as Asked))
