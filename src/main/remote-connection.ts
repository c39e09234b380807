import { type Answer, type Client, createClient } from '#client/client.ts'
import type { Place } from '#cli/base/command.ts'
import { unreachable, usage } from '#cli/base/trouble.ts'

/** A client of the server at `url`, with its token. Fails with `cli.url`, and on the first call with `cli.unreachable` or `cli.not_xucha`. */
export const remoteConnection = ({ token, locale }: Place, url: string): { readonly client: Client; close(): Promise<void> } => {
  const base = URL.canParse(url) ? new URL(url) : null
  if (base === null || !/^https?:$/.test(base.protocol)) throw usage('cli.url', { value: url })
  const root = base.origin + base.pathname.replace(/\/(api\/?)?$/, '')
  const signed = { 'accept-language': locale, ...(token === null ? {} : { authorization: `Bearer ${token}` }) }
  const client = createClient(async (path, { method, headers, body }) => {
    const answer = await answered(`${root}${path}`, { method, headers: { ...headers, ...signed }, body }, root)
    if (!answer.ok && !isJson(answer)) throw unreachable('cli.not_xucha', { url: root })
    return { ok: answer.ok, status: answer.status, arrayBuffer: () => answer.arrayBuffer(), json: () => jsonOf(answer, root) } satisfies Answer
  })
  return { client, close: async () => {} }
}

const answered = async (address: string, call: RequestInit, root: string): Promise<Response> => {
  try {
    return await fetch(address, call)
  } catch (error) {
    throw unreachable('cli.unreachable', { url: root, code: causeOf(error) })
  }
}

const isJson = (answer: Response): boolean => /\bjson\b/.test(answer.headers.get('content-type') ?? '')

const jsonOf = async (answer: Response, root: string): Promise<unknown> => {
  if (!isJson(answer)) throw unreachable('cli.not_xucha', { url: root })
  return answer.json()
}

/** ECONNREFUSED and the like: fetch hides what happened in its cause. */
const causeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : 'unknown'
}
