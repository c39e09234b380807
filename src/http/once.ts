import type { Context } from 'hono'
import type { Endpoint } from '#contract/endpoint.ts'
import { Failure } from '#domain/base/failure.ts'
import type { Deps, Who } from '#usecases/deps.ts'
import { callMade } from '#usecases/idempotency/call-made.ts'
import { keepAnswer } from '#usecases/idempotency/keep-answer.ts'
import { answerJson } from './answer.ts'
import type { HttpEnv } from './env.ts'

/** The keys of calls at work in this process, with what each asks. */
const atWork = new WeakMap<Deps['db'], Map<string, string>>()

/** Whether an operation looks at an `Idempotency-Key`, and what it does with one. */
export const repeatOf = ({ method, open, repeat }: Endpoint): 'once' | 'harmless' | 'refused' => (method !== 'POST' || open === true ? 'harmless' : (repeat ?? 'once'))

/**
 * The key a call carries (draft-ietf-httpapi-idempotency-key-header §2.1: a string in quotes; without them as well), or null. Fails with
 * `idempotency.key_invalid`, and where none is taken with `idempotency.not_here`.
 */
export const keyOf = (context: Context<HttpEnv>, endpoint: Endpoint): string | null => {
  const header = context.req.header('idempotency-key')
  if (header === undefined || repeatOf(endpoint) === 'harmless') return null
  if (repeatOf(endpoint) === 'refused') throw Failure.of('invalid', 'idempotency.not_here', {})
  const [, quoted, bare] = /^\s*(?:"((?:[ !#-[\]-~]|\\["\\])*)"|([!#-+\--~]+))\s*$/.exec(header) ?? []
  const key = quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? ''
  if (key.trim() === '' || key.length > 255) throw Failure.of('invalid', 'idempotency.key_invalid', {})
  return key
}

/**
 * Does `work` once for a key, whoever asks however often: the key is written with what the act changes. A repeat is given the first answer
 * again (`Idempotency-Replayed: true`). Fails with `idempotency.other_call` when the key was used to ask something else, `idempotency.running`
 * while the first is at work, and `idempotency.applied` when it was done but its answer was cut off.
 */
export const once = async (context: Context, deps: Deps, who: Who, asked: { readonly key: string; readonly endpoint: Endpoint; readonly input: unknown }, status: number, work: (who: Who) => Promise<unknown>): Promise<Response> => {
  const { key, endpoint, input } = asked
  const fingerprint = deps.secrets.digest(JSON.stringify([endpoint.method, endpoint.path, input]))
  const running = runningOn(deps)
  const name = `${who.workspaceId} ${key}`
  const other = running.get(name)
  if (other !== undefined) throw other === fingerprint ? Failure.of('conflict', 'idempotency.running', {}) : otherCall()
  running.set(name, fingerprint)
  try {
    const first = await replayed(context, deps, who, key, fingerprint)
    if (first !== null) return first
    const keyed: Who = { ...who, key: { key, fingerprint } }
    const value = await work(keyed)
    await keepAnswer(deps, keyed, status, JSON.stringify(value))
    return await answerJson(context, value, status)
  } catch (error) {
    // Another process was first: it may have been asked something else, or have answered by now.
    if (!(error instanceof Failure && error.key === 'idempotency.applied')) throw error
    const first = await replayed(context, deps, who, key, fingerprint)
    if (first === null) throw error
    return first
  } finally {
    running.delete(name)
  }
}

const runningOn = ({ db }: Deps): Map<string, string> => {
  const known = atWork.get(db) ?? new Map<string, string>()
  atWork.set(db, known)
  return known
}

const replayed = async (context: Context, deps: Deps, who: Who, key: string, fingerprint: string): Promise<Response | null> => {
  const made = await callMade(deps, who, key)
  if (made === null) return null
  if (made.fingerprint !== fingerprint) throw otherCall()
  if (made.answer === null || made.status === null) throw Failure.of('conflict', 'idempotency.applied', {})
  return answerJson(context, JSON.parse(made.answer), made.status, { 'idempotency-replayed': 'true' })
}

const otherCall = (): Failure => Failure.of('invalid', 'idempotency.other_call', {})
