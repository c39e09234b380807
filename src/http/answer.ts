import type { Context } from 'hono'
import { compressed, encodingFor } from './compress.ts'
import { answer } from './headers.ts'

/** A file that goes down: `immutable` for one whose address changes with its bytes (photos). */
export interface FileDown {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
  /** What the browser saves it as. */
  readonly fileName?: string
  readonly immutable?: boolean
}

const utf8 = new TextEncoder()

/** JSON that no cache keeps, compressed when it is worth it. */
export const answerJson = async (context: Context, value: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Promise<Response> => {
  const text = JSON.stringify(value)
  const plain = { ...headers, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', vary: 'accept-encoding, accept-language' }
  const encoding = encodingFor(context, text.length)
  // Bytes, made once: a string would be measured first and then written, each time character by character.
  if (encoding === null) return answer(utf8.encode(text), status, plain)
  return answer(await compressed(text, encoding), status, { ...plain, 'content-encoding': encoding })
}

export const answerBytes = (context: Context, { bytes, contentType, fileName, immutable }: FileDown): Response => {
  const tag = immutable ? `"${context.req.path}"` : null
  const headers: Record<string, string> = {
    'content-type': contentType,
    'cache-control': immutable ? 'private, max-age=31536000, immutable' : 'no-store',
    ...(fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${asciiOf(fileName)}"; filename*=UTF-8''${encoded(fileName)}` }),
    ...(tag === null ? {} : { etag: tag }),
  }
  if (tag !== null && context.req.header('if-none-match') === tag) return answer(null, 304, headers)
  return answer(bytes, 200, headers)
}

const asciiOf = (name: string): string => name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
/** RFC 8187: everything but attr-char is percent-encoded. */
const encoded = (name: string): string => encodeURIComponent(name).replace(/['()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
