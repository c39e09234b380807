import { ConfigError } from './config-error.ts'

/** The flags of `xucha serve` and `npm start`; those that are `true` take a value. */
export const FLAGS = { port: true, host: true, data: true, lang: true, origin: true, 'allow-calendar-host': true, demo: false } as const

/** Those that may stand several times; their values are joined by commas. */
const SEVERAL: ReadonlySet<string> = new Set(['allow-calendar-host'])

export type FlagName = keyof typeof FLAGS

type Flags = { -readonly [Name in FlagName]?: string }

/** `--port 0`, `--port=0`, `--demo`. Throws `ConfigError` for anything else. */
export const readFlags = (args: readonly string[]): Readonly<Flags> => {
  const flags: Flags = {}
  for (let at = 0; at < args.length; at += 1) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? []
    if (name === undefined) throw (args[at] ?? '').startsWith('-') ? unknown(args[at] ?? '') : new ConfigError('unexpected', { text: args[at] ?? '' })
    if (!isFlag(name)) throw unknown(`--${name}`)
    if (!FLAGS[name]) {
      if (value !== undefined) throw new ConfigError('unexpected', { text: args[at] ?? '' })
      flags[name] = ''
    } else {
      const given = value ?? args[(at += 1)]
      if (given === undefined || given === '' || (value === undefined && given.startsWith('--'))) throw new ConfigError('flag_value', { flag: `--${name}` })
      flags[name] = SEVERAL.has(name) && flags[name] !== undefined ? `${flags[name]},${given}` : given
    }
  }
  return flags
}

const unknown = (flag: string): ConfigError => new ConfigError('unknown_flag', { flag, flags: Object.keys(FLAGS).map(name => `--${name}`).join(' ') })

const isFlag = (name: string): name is FlagName => Object.hasOwn(FLAGS, name)
