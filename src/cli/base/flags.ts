import { usage } from './trouble.ts'

/** What an option takes: nothing, one text, or a text each time it is given. */
export type OptionKind = 'flag' | 'text' | 'texts'

export type Options = Readonly<Record<string, OptionKind>>

/** What every command takes besides its own. */
export const GLOBAL_OPTIONS = { json: 'flag', help: 'flag', lang: 'text', url: 'text', token: 'text', data: 'text' } as const satisfies Options

/** Options as given, by name; a flag is there with no texts. */
export type Flags = ReadonlyMap<string, readonly string[]>

export const all = (flags: Flags, name: string): readonly string[] => flags.get(name) ?? []
export const one = (flags: Flags, name: string): string | undefined => flags.get(name)?.[0]

/** The text of an option that must be there and say something. */
export const needed = (flags: Flags, name: string): string => {
  const text = one(flags, name)?.trim()
  if (text === undefined || text === '') throw usage('cli.option_needed', { option: `--${name}` })
  return text
}

/** One of some words; the first of them when the option is not given. */
export const choice = <const Words extends readonly [string, ...string[]]>(flags: Flags, name: string, words: Words): Words[number] => {
  const text = one(flags, name)
  if (text === undefined) return words[0]
  const found = words.find(word => word === text)
  if (found === undefined) throw usage('cli.option_choice', { option: `--${name}`, value: text, choices: words.join(' | ') })
  return found
}

/** A whole number within bounds, undefined when not given. */
export const wholeNumber = (flags: Flags, name: string, min: number, max: number): number | undefined => {
  const text = one(flags, name)
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text)
  throw usage('cli.option_number', { option: `--${name}`, value: text, min: String(min), max: String(max) })
}
