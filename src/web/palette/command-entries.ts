import { alsoPinyin, type CommandName, commandAlso, commandPinyin, commandWords } from '#i18n/commands.ts'
import type { Locale } from '#i18n/messages.ts'
import type { Command, Entry } from './entry.ts'
import { type CommandText, isWordFor, matchCommand } from './match-command.ts'

const MOST = 6

const textOf = (name: CommandName): CommandText => {
  const also = commandAlso[name] ?? ''
  return { zh: commandWords['zh-CN'][name], en: commandWords.en[name], pinyin: commandPinyin[name], also, alsoPinyin: also.split(' ').flatMap(word => alsoPinyin[word] ?? []) }
}
const COMMON = ['line', 'log', 'add_person', 'today', 'plan', 'blur', 'unblur', 'help']

export const entryOf = ({ name, key, follows = false, run }: Command, locale: Locale): Entry => ({ id: `command:${name}`, label: commandWords[locale][name], ...(key === undefined ? {} : { key }), follows, run })

/** The commands that answer what is typed, the best first, whether the best begins with it, and whether it is words for one and no name; before anything is typed those most used. */
export const commandEntries = (commands: readonly Command[], typed: string, locale: Locale): { readonly entries: readonly Entry[]; readonly begins: boolean; readonly isWord: boolean } => {
  if (typed.trim() === '') return { entries: commands.filter(({ name }) => COMMON.includes(name)).map(command => entryOf(command, locale)), begins: false, isWord: false }
  const scored = commands
    .map(command => ({ command, score: matchCommand(typed, textOf(command.name)) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  return { entries: scored.slice(0, MOST).map(({ command }) => entryOf(command, locale)), begins: scored[0]?.score === 3, isWord: scored.some(({ command }) => isWordFor(typed, textOf(command.name))) }
}
