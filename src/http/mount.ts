import type { Context, Hono } from 'hono'
import type * as z from 'zod/mini'
import type { Endpoint } from '#contract/endpoint.ts'
import { Failure } from '#domain/base/failure.ts'
import type { JsonText } from '#domain/base/json-text.ts'
import { type Deps, todayOf, type Who } from '#usecases/deps.ts'
import { answerBytes, answerJson, answerPacked, type FileDown, packed } from './answer.ts'
import { FILE_LIMIT, jsonOf, limitedBytes } from './body.ts'
import { encodingFor } from './compress.ts'
import type { HttpEnv } from './env.ts'
import { type Given, parse, queryOf } from './input.ts'
import { keyOf, once } from './once.ts'
import { checkCsrf } from './visitor.ts'

/** What the files of this door mount on: the app and the powers its use cases hold. */
export interface Door {
  readonly app: Hono<HttpEnv>
  readonly deps: Deps
}

/** What a use case may answer for a schema: branded or plain, readonly or not. */
export type Sent<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Sent<Item>[]
    : { readonly [K in keyof T]: Sent<T[K]> }

type Input<I extends z.ZodMiniType> = Given<z.output<I>>
type Result<R extends z.ZodMiniType> = Sent<z.input<R>>

/** Mounts one operation of the contract on the use case of the same name: parse the input, call it, send what it returns. */
export const mount = <I extends z.ZodMiniType, R extends z.ZodMiniType>(
  door: Door,
  endpoint: Endpoint<I, R>,
  useCase: (deps: Deps, who: Who, input: Input<I>) => Promise<Result<R>>,
): void =>
  route(door, endpoint, async context => {
    const who = whoMay(context, endpoint, door.deps)
    const input = parse(endpoint, context.req.param(), inQuery(endpoint) ? queryOf(context) : await jsonOf(context))
    const status = endpoint.creates ? 201 : 200
    const key = keyOf(context, endpoint)
    if (key !== null) return once(context, door.deps, who, { key, endpoint, input }, status, keyed => useCase(door.deps, keyed, input))
    return answerJson(context, await useCase(door.deps, who, input), status)
  })

/**
 * The same for a GET that is asked again and again, and whose answer follows from the data, the address, who asks and the day alone: its
 * bytes are given again until anything in the data changes.
 */
export const mountRecalled = <I extends z.ZodMiniType, R extends z.ZodMiniType>(
  door: Door,
  endpoint: Endpoint<I, R>,
  ask: (deps: Deps, who: Who, input: Input<I>) => Promise<Result<R> | JsonText<Result<R>>>,
): void =>
  route(door, endpoint, async context => {
    const { deps } = door
    const who = whoMay(context, endpoint, deps)
    const encoding = encodingFor(context)
    const key = ['answer', context.req.url, encoding, todayOf(deps, who), who.workspaceId, who.actor, who.role, who.locale, who.zone].join(' ')
    const answer = async () => ask(deps, who, parse(endpoint, context.req.param(), queryOf(context)))
    return answerPacked(await deps.db.recall(key, async () => packed(await answer(), encoding), ({ bytes }) => bytes.length + KEY_BYTES), 200)
  })

const KEY_BYTES = 1_000

/** Mounts an operation that carries a file up; at most `limit` bytes, 20 MB by default. */
export const mountUp = <I extends z.ZodMiniType, R extends z.ZodMiniType>(
  door: Door,
  endpoint: Endpoint<I, R>,
  useCase: (deps: Deps, who: Who, input: Input<I>, file: Uint8Array<ArrayBuffer>, contentType: string) => Promise<Result<R>>,
  limit = FILE_LIMIT,
): void =>
  route(door, endpoint, async context => {
    const who = whoMay(context, endpoint, door.deps)
    keyOf(context, endpoint)
    const input = parse(endpoint, context.req.param(), queryOf(context))
    const file = await limitedBytes(context, limit)
    return answerJson(context, await useCase(door.deps, who, input, file, context.req.header('content-type') ?? ''), endpoint.creates ? 201 : 200)
  })

/** Mounts an operation that carries a file down. */
export const mountDown = <I extends z.ZodMiniType>(
  door: Door,
  endpoint: Endpoint<I>,
  useCase: (deps: Deps, who: Who, input: Input<I>) => Promise<FileDown>,
): void =>
  route(door, endpoint, async context => {
    const who = whoMay(context, endpoint, door.deps)
    return answerBytes(context, await useCase(door.deps, who, parse(endpoint, context.req.param(), queryOf(context))))
  })

/** Mounts what is not a plain use case (sessions and their cookies). */
export const route = ({ app }: Door, { method, path }: Endpoint, handle: (context: Context<HttpEnv>) => Promise<Response>): void => {
  app.on(method, `/api${path}`, handle)
}

export const inQuery = ({ method, bytes }: Endpoint): boolean => method === 'GET' || method === 'DELETE' || bytes === 'up'

/** Who calls; fails without a session or token, and for a write by cookie that is forged. */
export const signedIn = (context: Context<HttpEnv>, { secrets }: Deps): Who => {
  const who = context.var.visitor.who
  if (who === null) throw Failure.of('unauthorized', 'auth.required', {})
  checkCsrf(context, secrets)
  return who
}

/** The same, and a viewer may not write. */
const whoMay = (context: Context<HttpEnv>, { method }: Endpoint, deps: Deps): Who => {
  const who = signedIn(context, deps)
  if (who.role === 'viewer' && method !== 'GET') throw Failure.of('forbidden', 'auth.may_not', {})
  return who
}
