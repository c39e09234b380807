import type { Context } from 'hono'
import { JsonText } from '#domain/base/json-text.ts'
import { compressed, type Encoding, encodingFor, isWorthIt } from './compress.ts'
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

/** JSON as it goes over the wire. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly encoding: Encoding | null
}

/** Packs a value for a caller who takes this encoding; it is used when it is worth it. */
export const packed = async (value: unknown, encoding: Encoding | null): Promise<Packed> => {
  const text = value instanceof JsonText ? value.text : JSON.stringify(value)
  // Bytes, made once: a string would be measured first and then written, each time character by character.
  return encoding === null || !isWorthIt(text.length) ? { bytes: utf8.encode(text), encoding: null } : { bytes: await compressed(text, encoding), encoding }
}

/** JSON that no cache keeps, compressed when it is worth it. */
export const answerJson = async (context: Context, value: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  answerPacked(await packed(value, encodingFor(context)), status, headers)

export const answerPacked = ({ bytes, encoding }: Packed, status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  answer(bytes, status, { ...headers, ...JSON_HEADERS, ...(encoding === null ? {} : { 'content-encoding': encoding }) })

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', vary: 'accept-encoding, accept-language' }

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
