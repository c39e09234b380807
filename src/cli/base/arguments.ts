import { parseArgs } from 'node:util'
import { type Flags, GLOBAL_OPTIONS, type Options } from './flags.ts'
import { usage } from './trouble.ts'

export interface Arguments {
  readonly flags: Flags
  /** What is no option, in order; everything after `--` too. */
  readonly words: readonly string[]
}

/** Reads arguments by the options there are. Node's own parser finds the pieces; what is wrong is said in our words (exit 2). */
export const readArguments = (args: readonly string[], own: Options): Arguments => {
  const options: Options = { ...own, ...GLOBAL_OPTIONS }
  const { tokens } = parseArgs({
    args: [...args], strict: false, allowPositionals: true, tokens: true,
    options: Object.fromEntries(Object.entries(options).map(([name, kind]) => [name, kind === 'flag' ? { type: 'boolean' } : { type: 'string' }])),
  })
  const flags = new Map<string, readonly string[]>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind === 'option') take(flags, options, token.rawName, token.name, token.value)
  }
  return { flags, words }
}

const take = (flags: Map<string, readonly string[]>, options: Options, rawName: string, name: string, value: string | undefined): void => {
  const kind = rawName.startsWith('--') && Object.hasOwn(options, name) ? options[name] : undefined
  if (kind === undefined) throw usage('cli.option_unknown', { option: rawName })
  if (kind === 'flag') {
    if (value !== undefined) throw usage('cli.option_no_value', { option: rawName })
    flags.set(name, [])
    return
  }
  if (value === undefined || value === '') throw usage('cli.option_value', { option: rawName })
  if (kind === 'text' && flags.has(name)) throw usage('cli.option_twice', { option: rawName })
  flags.set(name, [...(flags.get(name) ?? []), value])
}
