import { translateKey } from '#i18n/messages.ts'
import { serverWords } from '#i18n/server.ts'

export type ServerKey = keyof (typeof serverWords)['zh-CN']

/** The server cannot start as it was asked to. The language is not settled yet, so `message` says it in both. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly key: ServerKey

  constructor(key: ServerKey, values: Readonly<Record<string, string>>, cause?: unknown) {
    super((['zh-CN', 'en'] as const).map(locale => translateKey(serverWords, locale, key, values)).join('\n'), { cause })
    this.key = key
  }
}
