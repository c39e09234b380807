import { expect, test } from 'vitest'
import { readWorkbook } from '#formats/workbook/read-workbook.ts'
import type { Table } from '#formats/workbook/table.ts'
import { writeXlsx } from '#formats/workbook/write-xlsx.ts'
import { inflate } from './inflate.ts'
import { writeWorkbookInWorker } from './write-workbook-in-worker.ts'

const table = (rows: number): Table => ({
  name: '计划', columns: Array.from({ length: 10 }, (_, at) => ({ heading: `列${at}`, width: 10 })),
  rows: Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, (_, at) => `第 ${row} 行 ${at}`)),
})

test('what is written in a thread is what is written here', async () => {
  for (const rows of [0, 1, 500]) {
    const [here, there] = [await writeXlsx(table(rows)), await writeWorkbookInWorker(table(rows), -1)]
    expect(readWorkbook(there, inflate)).toEqual(readWorkbook(new Uint8Array(here), inflate))
  }
})

test('a small table needs no thread', async () => {
  expect(readWorkbook(new Uint8Array(await writeWorkbookInWorker(table(3))), inflate).sheets[0]?.rows.length).toBe(4)
})

test('what cannot be written fails', async () => {
  await expect(writeWorkbookInWorker({ ...table(1), columns: null as unknown as Table['columns'] }, -1)).rejects.toThrow('null')
})

test('the event loop goes on while a large sheet is written', { timeout: 30_000 }, async () => {
  const large = table(10_000)
  const began = performance.now()
  let [longest, last] = [0, began]
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  await writeWorkbookInWorker(large)
  clearInterval(clock)
  // Handing the table over is one piece of work; were the file written here, it would be nearly all of the time.
  expect(longest).toBeLessThan((performance.now() - began) * 0.6)
})
