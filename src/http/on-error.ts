import type { Context } from 'hono'
import { Failure, type FailureCode } from '#domain/base/failure.ts'
import { refusals } from '#i18n/api.ts'
import { failures } from '#i18n/failures.ts'
import { localeOf, translateKey } from '#i18n/messages.ts'
import { answerJson } from './answer.ts'
import type { HttpEnv } from './env.ts'
import { Refusal } from './refusal.ts'

const STATUS_OF = { invalid: 422, not_found: 404, conflict: 409, forbidden: 403, unauthorized: 401, too_large: 413, too_many: 429 } as const satisfies Record<FailureCode, number>
const CODE_OF = { 400: 'invalid', 403: 'forbidden', 404: 'not_found', 405: 'invalid', 415: 'invalid' } as const satisfies Record<Refusal['status'], FailureCode>

/** Takes what was thrown and is not expected: a bug. No personal data may be in it. */
export type LogBug = (error: Error, about: { readonly method: string; readonly path: string }) => void

/** The one place where what is thrown becomes an answer `{code, key, message}`, its message in the caller's language. */
export const onError = (logBug: LogBug) => (error: Error, context: Context<HttpEnv>): Promise<Response> => {
  const locale = context.var.visitor?.locale ?? localeOf(context.req.header('accept-language'))
  if (error instanceof Failure) {
    const wait = error.code === 'too_many' ? error.values['seconds'] : undefined
    const headers: Record<string, string> = wait === undefined ? {} : { 'retry-after': wait }
    return answerJson(context, { code: error.code, key: error.key, message: translateKey(failures, locale, error.key, error.values) }, STATUS_OF[error.code], headers)
  }
  if (error instanceof Refusal) {
    return answerJson(context, { code: CODE_OF[error.status], key: error.key, message: translateKey(refusals, locale, error.key, error.values) }, error.status, error.headers)
  }
  logBug(error, { method: context.req.method, path: context.req.routePath })
  return answerJson(context, { code: 'internal', message: translateKey(refusals, locale, 'http.internal') }, 500)
}
