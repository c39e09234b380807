import type { Context } from 'hono'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const WORTH_IT = 1024
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The encodings a caller takes, best first; `q=0` refuses one. */
export const encodingsOf = (accepted: string | undefined): readonly Encoding[] => {
  if (accepted === undefined || accepted === '') return []
  const taken = accepted.toLowerCase().split(',').map(part => part.trim()).filter(part => !/;\s*q=0(\.0*)?$/.test(part)).map(part => part.split(';')[0]?.trim())
  return (['br', 'gzip'] as const).filter(encoding => taken.includes(encoding))
}

/** How to compress an answer of the moment for this caller, or null. Gzip at its cheapest first. */
export const encodingFor = (context: Context): Encoding | null => {
  const taken = encodingsOf(context.req.header('accept-encoding'))
  return taken.includes('gzip') ? 'gzip' : (taken[0] ?? null)
}

/** Whether compressing a text of this length gains anything. */
export const isWorthIt = (length: number): boolean => length > WORTH_IT

/** In a thread of the pool, at the cheapest level that is worth it. */
export const compressed = async (text: string, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = encoding === 'gzip' ? await gzipped(text, { level: 1 }) : await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } })
  return bytes as Uint8Array<ArrayBuffer>
}
