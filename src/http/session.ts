import type { Context } from 'hono'
import * as contract from '#contract/session.ts'
import type { AccountId } from '#domain/base/ids.ts'
import type { Who } from '#usecases/deps.ts'
import { createAccount } from '#usecases/session/create-account.ts'
import { SESSION_SECONDS } from '#usecases/session/find-session.ts'
import { grantSession } from '#usecases/session/grant-session.ts'
import { signIn } from '#usecases/session/sign-in.ts'
import { signOut } from '#usecases/session/sign-out.ts'
import { viewSession } from '#usecases/session/view-session.ts'
import { answerJson } from './answer.ts'
import type { Attempts } from './attempts.ts'
import { jsonOf } from './body.ts'
import { setSessionCookie } from './cookie.ts'
import type { HttpEnv } from './env.ts'
import { parse, queryOf } from './input.ts'
import { type Door, route, signedIn } from './mount.ts'
import { addressOf, type Reach } from './peer.ts'
import { csrfOf } from './visitor.ts'

interface SessionDoor {
  readonly reach: Reach
  readonly demoAccount: AccountId | null
  readonly attempts: Attempts
}

/** Sessions and the first account: the operations that set the cookie. */
export const mountSession = (door: Door, { reach, demoAccount, attempts }: SessionDoor): void => {
  const { deps } = door

  const answerSession = async (context: Context<HttpEnv>, who: Who | null, secret: string | null, status: number, headers: Readonly<Record<string, string>> = {}): Promise<Response> => {
    const view = await viewSession(deps, who)
    return answerJson(context, { ...view, csrf: secret === null ? null : csrfOf(deps.secrets, secret), demo: demoAccount !== null }, status, headers)
  }
  const welcome = (context: Context<HttpEnv>, { who, secret }: { who: Who; secret: string }, status: number): Promise<Response> =>
    answerSession(context, { ...who, locale: context.var.visitor.locale }, secret, status, { 'set-cookie': setSessionCookie(context, reach, secret, SESSION_SECONDS) })

  route(door, contract.getSession, async context => {
    parse(contract.getSession, {}, queryOf(context))
    const { who, session } = context.var.visitor
    if (who === null && demoAccount !== null) return welcome(context, await grantSession(deps, demoAccount), 200)
    return answerSession(context, who, session, 200)
  })

  route(door, contract.createAccount, async context => {
    const input = parse(contract.createAccount, {}, await jsonOf(context))
    return welcome(context, await createAccount(deps, input), 201)
  })

  route(door, contract.signIn, async context => {
    const { login, password } = parse(contract.signIn, {}, await jsonOf(context))
    const address = addressOf(context)
    attempts.begin(login.toLowerCase(), address)
    const granted = await signIn(deps, { login, password })
    attempts.succeeded(login.toLowerCase(), address)
    return welcome(context, granted, 201)
  })

  route(door, contract.signOut, async context => {
    parse(contract.signOut, {}, queryOf(context))
    signedIn(context, deps)
    const { session } = context.var.visitor
    if (session !== null) await signOut(deps, session)
    return answerJson(context, {}, 200, { 'set-cookie': setSessionCookie(context, reach, null, 0) })
  })
}
