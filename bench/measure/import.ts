import { freshName } from '../data/names.ts'
import { callerOf } from '../load/caller.ts'
import type { Running } from '../load/processes.ts'
import type { Made } from '../data/generate.ts'

/** Milliseconds. `longest…`: the longest answer to another caller meanwhile, from the app and, as the machine's own noise, from the bare server. */
export interface ImportResult {
  readonly contacts: number
  readonly rows: number
  readonly created: number
  readonly readMs: number
  readonly applyMs: number
  readonly longestOther: number
  readonly longestBare: number
  readonly others: number
}

/** A sheet of people nobody knows yet, read and applied whole, while another caller asks for today again and again. */
export const importOf = async (app: Running, bare: Running, made: Made, rows: number): Promise<ImportResult> => {
  const [main, other, quiet] = [callerOf(app.url, 1, made.secret), callerOf(app.url, 1, made.secret), callerOf(bare.url, 1)]
  const asking = askingOn({ app: () => other.call({ method: 'GET', path: '/api/today' }), bare: () => quiet.call({ method: 'GET', path: '/?bytes=9000' }) })
  try {
    const began = performance.now()
    const { import: { id } } = await jsonOf<{ import: { id: string } }>(main.call({ method: 'POST', path: `/api/imports?fileName=${encodeURIComponent('计划.csv')}`, body: sheetOf(rows) }))
    const read = performance.now()
    const { created } = await jsonOf<{ created: number }>(main.call({ method: 'POST', path: `/api/imports/${id}/apply`, body: '{}' }))
    const applied = performance.now()
    if (created !== rows) throw new Error(`of ${rows} rows ${created} became people`)
    return { contacts: made.contacts, rows, created, readMs: read - began, applyMs: applied - read, ...(await asking.stop()) }
  } finally {
    await asking.stop()
    for (const caller of [main, other, quiet]) caller.close()
  }
}

const sheetOf = (rows: number): string =>
  ['姓名,职务,工作内容,频率,形式,时长,主题', ...Array.from({ length: rows }, (_, i) => `${freshName(i)},供应链经理,负责华东的采购,每个月一次,午餐,半小时,新项目的进展`)].join('\n')

const jsonOf = async <T>(answer: Promise<{ readonly text: string }>): Promise<T> => JSON.parse((await answer).text) as T

const askingOn = (ask: { readonly app: () => Promise<unknown>; readonly bare: () => Promise<unknown> }) => {
  let over = false
  const longest = { longestOther: 0, longestBare: 0, others: 0 }
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  const running = (async () => {
    while (!over) {
      longest.longestOther = Math.max(longest.longestOther, await timed(ask.app))
      longest.longestBare = Math.max(longest.longestBare, await timed(ask.bare))
      longest.others += 1
    }
  })()
  return {
    async stop() {
      over = true
      await running
      return longest
    },
  }
}
