import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { median } from '../load/stats.ts'

/** What the disk itself takes to keep 4 KiB for good, p50 in ms: no durable write can be quicker. */
export const durableMs = (folder: string, times: number): number => {
  const own = mkdtempSync(join(folder, 'durable-'))
  const file = openSync(join(own, 'file'), 'w')
  const page = Buffer.alloc(4096, 1)
  try {
    return median(Array.from({ length: times }, () => {
      const began = performance.now()
      writeSync(file, page)
      fsyncSync(file)
      return performance.now() - began
    }))
  } finally {
    closeSync(file)
    rmSync(own, { recursive: true })
  }
}
