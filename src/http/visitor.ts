import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { Failure } from '#domain/base/failure.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import { type Locale, localeOf } from '#i18n/messages.ts'
import type { Deps, Secrets, Who } from '#usecases/deps.ts'
import { findSession, SESSION_SECONDS } from '#usecases/session/find-session.ts'
import { findToken } from '#usecases/token/find-token.ts'
import { sessionCookie, setSessionCookie } from './cookie.ts'
import type { HttpEnv, Visitor } from './env.ts'
import type { Reach } from './peer.ts'

/** The command line in process: a secret of this process alone, and the workspace it works in. */
export interface LocalCaller {
  readonly secret: string
  readonly workspace: () => Promise<Workspace>
}

/** Finds out who calls, by `Authorization: Bearer` or by cookie, and keeps a session that is used alive. */
export const identify = (deps: Deps, reach: Reach, local: LocalCaller | null): MiddlewareHandler<HttpEnv> => async (context, next) => {
  const language = context.req.header('accept-language')
  const locale = language === undefined || language === '*' ? null : localeOf(language)
  const bearer = bearerOf(context)
  if (bearer !== null) {
    const who = isSame(bearer, local?.secret) && local !== null ? await localWho(local) : await findToken(deps, bearer)
    context.set('visitor', visitorOf(who, null, locale))
    return next()
  }
  const secret = sessionCookie(context, reach)
  const found = secret === null ? null : await findSession(deps, secret)
  context.set('visitor', visitorOf(found?.who ?? null, found === null ? null : secret, locale))
  await next()
  if (found?.renewed === true && !context.res.headers.has('set-cookie')) context.res.headers.append('set-cookie', setSessionCookie(context, reach, secret, SESSION_SECONDS))
}

/** Fails unless a write by a browser's session carries the token that only its own pages can know. */
export const checkCsrf = (context: Context<HttpEnv>, secrets: Secrets): void => {
  const { session } = context.var.visitor
  if (session === null || context.req.method === 'GET' || context.req.method === 'HEAD') return
  if (!isSame(context.req.header('x-csrf-token') ?? '', csrfOf(secrets, session))) throw Failure.of('forbidden', 'auth.csrf', {})
}

export const csrfOf = (secrets: Secrets, session: string): string => secrets.tied(session, 'csrf')

const visitorOf = (who: Who | null, session: string | null, locale: Locale | null): Visitor => ({
  who: who === null || locale === null ? who : { ...who, locale },
  session: who === null ? null : session,
  locale: locale ?? who?.locale ?? 'zh-CN',
})

const localWho = async ({ workspace }: LocalCaller): Promise<Who> => {
  const { id, locale, zone } = await workspace()
  return { workspaceId: id, accountId: null, actor: 'local', locale, role: 'owner', zone }
}

const bearerOf = (context: Context<HttpEnv>): string | null => {
  const header = context.req.header('authorization')
  if (header === undefined) return null
  return /^Bearer\s+(\S+)\s*$/i.exec(header)?.[1] ?? ''
}

const isSame = (given: string, secret: string | undefined): boolean => {
  if (secret === undefined || given.length !== secret.length) return false
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
