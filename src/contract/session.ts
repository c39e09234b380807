import * as z from 'zod/mini'
import { endpoint, nothing } from './endpoint.ts'
import { id, shortText } from './value.ts'
import { workspaceView } from './workspace.ts'

const loginName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))
const password = z.string().check(z.maxLength(1000))

/** `first_run`: no account yet, make one. `csrf` goes into the `X-CSRF-Token` header of every write by a browser session. */
export const sessionView = z.object({
  state: z.enum(['first_run', 'signed_out', 'signed_in']),
  csrf: z.nullable(z.string()),
  account: z.nullable(z.object({ id: z.string(), name: z.string(), login: z.string() })),
  workspace: z.nullable(workspaceView),
  /** True when the server runs on sample data only (`--demo`). */
  demo: z.boolean(),
})

export const getHealth = endpoint({ method: 'GET', path: '/health', open: true, summary: 'Says that the server answers, and its version.', input: nothing, returns: z.object({ ok: z.boolean(), version: z.string() }) })
export const getSession = endpoint({ method: 'GET', path: '/session', open: true, summary: 'Who is signed in; the CSRF token; whether the first account is still to be made.', input: nothing, returns: sessionView })
export const createAccount = endpoint({
  method: 'POST', path: '/account', creates: true, open: true, summary: 'Makes the owner’s account on a fresh server and signs in. Refused once there is one.',
  input: z.object({ name: shortText, login: loginName, password, locale: z.enum(['zh-CN', 'en']), zone: z.string(), fiscalStartMonth: z.optional(z.int().check(z.minimum(1), z.maximum(12))), weeklyMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(10_080))) }),
  returns: sessionView,
})
export const signIn = endpoint({ method: 'POST', path: '/session', creates: true, open: true, summary: 'Signs in; the session is an HttpOnly cookie.', input: z.object({ login: loginName, password }), returns: sessionView })
export const signOut = endpoint({ method: 'DELETE', path: '/session', summary: 'Signs out and forgets the session.', input: nothing, returns: nothing })

export const tokenView = z.object({ id: z.string(), name: z.string(), createdAt: z.string(), lastUsedAt: z.nullable(z.string()) })
export const listTokens = endpoint({ method: 'GET', path: '/tokens', summary: 'API tokens that are in force, never their secrets.', input: nothing, returns: z.object({ items: z.array(tokenView) }) })
export const createToken = endpoint({ method: 'POST', path: '/tokens', repeat: 'refused', creates: true, summary: 'Makes an API token; the secret is shown this once.', input: z.object({ name: shortText }), returns: z.object({ token: tokenView, secret: z.string() }) })
export const revokeToken = endpoint({ method: 'DELETE', path: '/tokens/:tokenId', summary: 'Revokes an API token.', input: z.object({ tokenId: id<string>() }), returns: nothing })
