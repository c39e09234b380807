import { Failure } from '#domain/base/failure.ts'
import type { Host } from '#cli/base/command.ts'
import { EXIT } from '#cli/base/exit.ts'
import { failures } from '#i18n/failures.ts'
import { translateKey } from '#i18n/messages.ts'
import { ConfigError } from './config-error.ts'

const CANNOT_OPEN: ReadonlySet<string> = new Set(['no_data', 'no_database'])

/** Failures of what runs in process without the API between, in the reader's language. */
export const explain: Host['explain'] = (error, locale) => {
  if (error instanceof ConfigError) {
    const cannot = CANNOT_OPEN.has(error.key)
    // The message says it in both languages, a line each; the reader has chosen one.
    const [zh = '', en = ''] = error.message.split('\n')
    return { exit: cannot ? EXIT.unreachable : EXIT.usage, code: cannot ? 'unreachable' : 'usage', key: `server.${error.key}`, message: locale === 'en' ? en : zh }
  }
  if (!(error instanceof Failure)) return null
  return { exit: EXIT.failed, code: error.code, key: error.key, message: translateKey(failures, locale, error.key, error.values) }
}
