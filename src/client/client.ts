import type * as z from 'zod/mini'
import type { Endpoint } from '#contract/endpoint.ts'

export interface Call {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}
export interface Answer {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
  arrayBuffer(): Promise<ArrayBuffer>
}
/** `fetch`, or the app itself in process; adds what signs the call (cookie, token, CSRF). */
export type Send = (path: string, call: Call) => Promise<Answer>

/** What a failed call says; `key` is the failure's key in `domain/base/failure.ts`, `message` is translated by the server. */
export class CallFailed extends Error {
  override name = 'CallFailed'
  readonly status: number
  readonly code: string
  readonly key: string | undefined

  constructor(status: number, code: string, key: string | undefined, message: string) {
    super(message)
    this.status = status
    this.code = code
    this.key = key
  }
}

export interface CallOptions {
  /** Sent as `Idempotency-Key`: whatever is tried again under it happens once. */
  readonly idempotencyKey?: string
}

export interface Client {
  <I extends z.ZodMiniType, R extends z.ZodMiniType>(endpoint: Endpoint<I, R>, input: z.input<I>, options?: CallOptions): Promise<z.output<R>>
  /** For operations that carry a file up. */
  up<I extends z.ZodMiniType, R extends z.ZodMiniType>(endpoint: Endpoint<I, R>, input: z.input<I>, bytes: Uint8Array<ArrayBuffer>, contentType?: string): Promise<z.output<R>>
  /** For operations that carry a file down. */
  down<I extends z.ZodMiniType>(endpoint: Endpoint<I>, input: z.input<I>): Promise<Uint8Array<ArrayBuffer>>
}

/** Calls any operation of the contract under `/api`. The web pages, the command line and the end-to-end tests share it. */
export const createClient = (send: Send): Client => {
  const checked = async (endpoint: Endpoint, input: unknown, bytes: Uint8Array<ArrayBuffer> | null, contentType: string, { idempotencyKey }: CallOptions = {}): Promise<Answer> => {
    const { path, rest } = filled(endpoint.path, input as Record<string, unknown>)
    const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE' || endpoint.bytes === 'up'
    const answer = await send(`/api${path}${inQuery ? queryOf(rest) : ''}`, {
      method: endpoint.method,
      headers: {
        ...(inQuery && bytes === null ? {} : { 'content-type': bytes === null ? 'application/json' : contentType }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      body: bytes ?? (inQuery ? null : JSON.stringify(rest)),
    })
    if (answer.ok) return answer
    const { code, key, message } = (await answer.json().catch(() => ({}))) as { code?: string; key?: string; message?: string }
    throw new CallFailed(answer.status, code ?? 'internal', key, message ?? `HTTP ${answer.status}`)
  }
  const call = async (endpoint: Endpoint, input: unknown, options?: CallOptions): Promise<unknown> => (await checked(endpoint, input, null, '', options)).json()
  return Object.assign(call, {
    up: async (endpoint: Endpoint, input: unknown, bytes: Uint8Array<ArrayBuffer>, contentType = 'application/octet-stream') =>
      (await checked(endpoint, input, bytes, contentType)).json(),
    down: async (endpoint: Endpoint, input: unknown) => new Uint8Array(await (await checked(endpoint, input, null, '')).arrayBuffer()),
  }) as Client
}

const filled = (template: string, input: Record<string, unknown>): { path: string; rest: Record<string, unknown> } => {
  const rest = { ...input }
  const path = template.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  return { path, rest }
}

const queryOf = (values: Record<string, unknown>): string => {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&')}`
}
