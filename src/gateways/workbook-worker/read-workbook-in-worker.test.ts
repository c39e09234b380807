import { expect, test } from 'vitest'
import { Failure } from '#domain/base/failure.ts'
import { writeCsv } from '#formats/workbook/write-csv.ts'
import { writeXlsx } from '#formats/workbook/write-xlsx.ts'
import { readWorkbookInWorker, type WorkerLimits } from './read-workbook-in-worker.ts'

const column = { heading: '姓名', width: 10 }
const large = (rows: number): Promise<Uint8Array> =>
  writeXlsx({ name: 'x', columns: Array.from({ length: 10 }, () => column), rows: Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, (_, at) => `第 ${row} 行 ${at}`)) })

const failureOf = async (bytes: Uint8Array, limits?: WorkerLimits): Promise<Failure> => {
  const error = await readWorkbookInWorker(bytes, limits).then(() => null, (reason: unknown) => reason)
  if (error instanceof Failure) return error
  throw new Error(`no Failure: ${String(error)}`)
}

test('reads what the reader reads, and leaves the bytes with the caller', async () => {
  const bytes = await writeXlsx({ name: '计划', columns: [column], rows: [['张三']] })
  expect((await readWorkbookInWorker(bytes)).sheets).toMatchObject([{ name: '计划', rows: [['姓名'], ['张三']] }])
  expect(bytes.length).toBeGreaterThan(0)
  expect((await readWorkbookInWorker(writeCsv([['姓名'], ['李四']]))).sheets[0]?.rows).toEqual([['姓名'], ['李四']])
})

test('a Failure crosses the border with code, key and values', async () => {
  expect(await failureOf(new Uint8Array())).toMatchObject({ code: 'invalid', key: 'file.empty', values: {} })
  expect(await failureOf(new Uint8Array(21 * 1024 * 1024))).toMatchObject({ code: 'too_large', key: 'file.too_large', values: { limit: '20 MB' } })
})

test('time and memory are bounded', { timeout: 30_000 }, async () => {
  const bytes = await large(20_000)
  expect(await failureOf(bytes, { limitMs: 30, maxOldMb: 512 })).toMatchObject({ key: 'file.took_too_long' })
  expect(await failureOf(bytes, { limitMs: 20_000, maxOldMb: 24 })).toMatchObject({ key: 'file.too_large', values: { limit: '24 MB' } })
})

test('the event loop goes on while a large sheet is read', { timeout: 30_000 }, async () => {
  const bytes = await large(10_000)
  const start = performance.now()
  let longest = 0
  let last = start
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  await readWorkbookInWorker(bytes)
  clearInterval(clock)
  // Taking the answer over is one piece of work; were the file parsed here, it would be nearly all of the time.
  expect(longest).toBeLessThan((last - start) * 0.6)
})
