import type { Context } from 'hono'
import { Failure } from '#domain/base/failure.ts'
import { Refusal } from './refusal.ts'

const MEGABYTE = 1_000_000

export const JSON_LIMIT = 5 * MEGABYTE
export const PHOTO_LIMIT = 5 * MEGABYTE
export const FILE_LIMIT = 20 * MEGABYTE

/** The JSON object a call carries; `{}` for an empty body. Fails with 415, 413 or 400. */
export const jsonOf = async (context: Context): Promise<Record<string, unknown>> => {
  const bytes = await limitedBytes(context, JSON_LIMIT)
  if (bytes.length === 0) return {}
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '')) throw new Refusal(415, 'http.content_type', { expected: 'application/json' })
  const value = parsed(bytes)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw Failure.of('invalid', 'input.invalid', { field: 'body' })
  return value as Record<string, unknown>
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw new Refusal(400, 'http.not_json', {})
  }
}

/** The body, read no further than `limit` bytes whatever its head says. */
export const limitedBytes = async (context: Context, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLarge = () => Failure.of('too_large', 'input.too_large', { limit: `${limit / MEGABYTE} MB` })
  const declared = context.req.header('content-length')
  if (declared !== undefined) {
    if (Number(declared) > limit) throw tooLarge()
    // Node ends a body at the length its head declares.
    return new Uint8Array(await context.req.arrayBuffer())
  }
  const body = context.req.raw.body
  if (body === null) return new Uint8Array(0)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > limit) throw tooLarge()
    parts.push(part)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
