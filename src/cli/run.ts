import type { Client } from '#client/client.ts'
import { helpText } from '#i18n/cli-help.ts'
import type { Locale } from '#i18n/messages.ts'
import { readArguments } from './base/arguments.ts'
import { isClosedPipe } from './base/closed-pipe.ts'
import type { Command, Commands, Host, Place } from './base/command.ts'
import { EXIT, type ExitCode } from './base/exit.ts'
import { commandIn } from './base/find-command.ts'
import { type Flags, one } from './base/flags.ts'
import { languageOf } from './base/language.ts'
import { saidOf } from './base/said.ts'
import type { Terminal } from './terminal/terminal.ts'
import { usage } from './base/trouble.ts'

interface Surroundings {
  readonly terminal: Terminal
  readonly host: Host
  readonly commands: Commands
}

/** Runs one command line to its end and answers the exit code; whatever goes wrong is said on stderr, with --json as `{code, key, message}`. */
export const runCli = async (args: readonly string[], around: Surroundings): Promise<ExitCode> => {
  const { terminal, host } = around
  let locale: Locale = 'zh-CN'
  try {
    locale = languageOf(args, host.env)
    return await dispatch(args, around, locale)
  } catch (error) {
    // Nobody reads any more (`| head`): that is their right.
    if (isClosedPipe(error)) return EXIT.done
    const { exit, body, more } = saidOf(error, locale, host)
    terminal.err(args.includes('--json') ? `${JSON.stringify(body)}\n` : `${body.message}\n${more}`)
    return exit
  }
}

const dispatch = async (args: readonly string[], around: Surroundings, locale: Locale): Promise<ExitCode> => {
  const { terminal, host, commands } = around
  const found = commandIn(args)
  if (found === null) readArguments(args, {})
  if (found === null || args.includes('--help')) {
    await terminal.out(helpText(locale, found?.name ?? null))
    return EXIT.done
  }
  if (found.name === 'serve') return host.serve(found.rest)
  await run(await commands[found.name](), found.rest, around, locale)
  return EXIT.done
}

const run = async (command: Command, rest: readonly string[], { terminal, host }: Surroundings, locale: Locale): Promise<void> => {
  const { flags, words } = readArguments(rest, command.options)
  const [min, max] = command.words
  if (words.length < min) throw usage('cli.words_few', { command: command.name })
  if (words.length > max) throw usage('cli.words_many', { command: command.name, text: words[max] ?? '' })
  const place = placeOf(flags, host.env, locale)
  const connections: Awaited<ReturnType<Host['connect']>>[] = []
  const client = async (): Promise<Client> => {
    const connection = connections[0] ?? (await host.connect(place))
    connections[0] = connection
    return connection.client
  }
  try {
    await command.run({ terminal, host, locale, json: flags.has('json'), flags, words, place, client })
  } finally {
    for (const connection of connections) await connection.close()
  }
}

/** Flags win over the environment: with --data it is this machine's data even where XUCHA_URL is set. */
const placeOf = (flags: Flags, env: Host['env'], locale: Locale): Place => {
  const [url, data] = [one(flags, 'url'), one(flags, 'data')]
  if (url !== undefined && data !== undefined) throw usage('cli.url_and_data')
  const server = url ?? (data === undefined ? env['XUCHA_URL'] || null : null)
  return { url: server, token: one(flags, 'token') ?? (env['XUCHA_TOKEN'] || null), data: data ?? null, locale }
}
