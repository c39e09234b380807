import type { Locale } from '#i18n/messages.ts'
import { usage } from './trouble.ts'

/** The language asked for by `--lang`, else by XUCHA_LANG, else Chinese. Read before everything else, so that even mistakes are said in it. */
export const languageOf = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale => {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const flag = at === -1 ? undefined : (args[at]?.slice('--lang='.length) || args[at + 1])
  const wanted = flag ?? (env['XUCHA_LANG'] || 'zh-CN')
  if (/^zh([-_]|$)/i.test(wanted)) return 'zh-CN'
  if (/^en([-_]|$)/i.test(wanted)) return 'en'
  throw usage('cli.lang', { value: wanted })
}
