import { COMMANDS, type CommandName } from '#i18n/cli-help.ts'
import { GLOBAL_OPTIONS } from './flags.ts'
import { usage } from './trouble.ts'

/** The command named by the first words, wherever the options of all commands stand; null when there are no words at all. */
export const commandIn = (args: readonly string[]): { readonly name: CommandName; readonly rest: readonly string[] } | null => {
  const places = wordPlaces(args)
  const [first, second] = places.map(place => args[place] ?? '')
  if (first === undefined) return null
  const name = COMMANDS.find(known => known === `${first} ${second}`) ?? COMMANDS.find(known => known === first)
  if (name === undefined) throw usage('cli.command_unknown', { text: second !== undefined && isGroup(first) ? `${first} ${second}` : first })
  const taken = places.slice(0, name.split(' ').length)
  return { name, rest: args.filter((_, place) => !taken.includes(place)) }
}

/** Where words stand that are no option of all commands, nor the value of one. */
const wordPlaces = (args: readonly string[]): readonly number[] => {
  const places: number[] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (!arg.startsWith('-') || arg === '-') places.push(at)
    else if (takesNext(arg)) at += 1
  }
  return places
}

const takesNext = (arg: string): boolean => {
  const name = arg.slice(2)
  return arg.startsWith('--') && Object.hasOwn(GLOBAL_OPTIONS, name) && GLOBAL_OPTIONS[name as keyof typeof GLOBAL_OPTIONS] === 'text'
}

const isGroup = (word: string): boolean => COMMANDS.some(known => known.startsWith(`${word} `))
