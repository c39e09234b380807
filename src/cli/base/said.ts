import { CallFailed } from '#client/client.ts'
import { cli } from '#i18n/cli.ts'
import { cliFailures } from '#i18n/cli-failures.ts'
import { type Locale, translateKey } from '#i18n/messages.ts'
import type { Host } from './command.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { Trouble } from './trouble.ts'

/** How a command that went wrong ends and what it says: `body` is the JSON, `more` stands below the message for people. */
export interface Said {
  readonly exit: ExitCode
  readonly body: { readonly code: string; readonly key: string; readonly message: string }
  readonly more: string
}

/** What went wrong, in words. What the app refused comes translated from it; what nobody expected is our fault and is said whole. */
export const saidOf = (error: unknown, locale: Locale, host: Host): Said => {
  if (error instanceof Trouble) {
    const { exit, key, values, said } = error
    return { exit, body: { code: said.code, key, message: translateKey(cliFailures, locale, key, values), ...said.details }, more: said.more ?? '' }
  }
  if (error instanceof CallFailed) {
    const hint = error.key === 'auth.required' ? `${cli[locale].token_hint}\n` : ''
    return { exit: EXIT.failed, body: { code: error.code, key: error.key ?? '', message: error.message }, more: hint }
  }
  const known = host.explain(error, locale)
  if (known !== null) return { exit: known.exit, body: { code: known.code, key: known.key, message: known.message }, more: '' }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exit: EXIT.bug, body: { code: 'internal', key: 'cli.bug', message: translateKey(cliFailures, locale, 'cli.bug', { what }) }, more: '' }
}
