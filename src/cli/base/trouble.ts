import type { CliFailureKey } from '#i18n/cli-failures.ts'
import { EXIT, type ExitCode } from './exit.ts'

interface Said {
  /** As in the API: not_found, conflict, invalid. */
  readonly code: string
  /** Goes into the JSON beside code, key and message. */
  readonly details?: Readonly<Record<string, unknown>>
  /** Lines for people, below the message. */
  readonly more?: string
}

/** What the command line itself has to say no to; the texts are in `i18n/cli-failures.ts`. */
export class Trouble extends Error {
  override name = 'Trouble'
  readonly exit: ExitCode
  readonly key: CliFailureKey
  readonly values: Readonly<Record<string, string>>
  readonly said: Said

  constructor(exit: ExitCode, key: CliFailureKey, values: Readonly<Record<string, string>>, said: Said) {
    super(key)
    this.exit = exit
    this.key = key
    this.values = values
    this.said = said
  }
}

/** The command was written wrongly (exit 2). */
export const usage = (key: CliFailureKey, values: Trouble['values'] = {}): Trouble => new Trouble(EXIT.usage, key, values, { code: 'usage' })

/** The command was understood and cannot be done (exit 1). */
export const failed = (key: CliFailureKey, values: Trouble['values'], said: Said): Trouble => new Trouble(EXIT.failed, key, values, said)

/** Nothing answers (exit 3). */
export const unreachable = (key: CliFailureKey, values: Trouble['values']): Trouble => new Trouble(EXIT.unreachable, key, values, { code: 'unreachable' })
