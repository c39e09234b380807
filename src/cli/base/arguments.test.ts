import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'
import { commandIn } from './find-command.ts'
import { choice, needed, one, wholeNumber } from './flags.ts'
import { languageOf } from './language.ts'
import { Trouble } from './trouble.ts'

const own = { with: 'texts', on: 'text', all: 'flag' } as const
const keyOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Trouble) return `${error.exit} ${error.key}`
    throw error
  }
  return 'fine'
}

test('options in both ways of writing, words between them, everything after -- a word', () => {
  const { flags, words } = readArguments(['a', '--on', '2026-11-20', '--with=张', '--with', '李', '--all', '-', '--', '--on'], own)
  expect([...flags]).toEqual([['on', ['2026-11-20']], ['with', ['张', '李']], ['all', []]])
  expect(words).toEqual(['a', '-', '--on'])
})

test.each([
  [['--bogus'], 'cli.option_unknown'], [['--constructor', 'x'], 'cli.option_unknown'], [['-o'], 'cli.option_unknown'], [['--no-all'], 'cli.option_unknown'],
  [['--all=yes'], 'cli.option_no_value'], [['--on'], 'cli.option_value'], [['--on='], 'cli.option_value'], [['--on', 'a', '--on', 'b'], 'cli.option_twice'],
])('%j is refused: %s', (args, key) => expect(keyOf(() => readArguments(args, own))).toBe(`2 ${key}`))

test('what options hold is checked', () => {
  const { flags } = readArguments(['--on', 'x', '--with', ' ', '--lang', '90'], own)
  expect(keyOf(() => choice(flags, 'on', ['a', 'b']))).toBe('2 cli.option_choice')
  expect(choice(flags, 'none', ['a', 'b'])).toBe('a')
  expect(keyOf(() => needed(flags, 'with'))).toBe('2 cli.option_needed')
  expect(keyOf(() => needed(flags, 'data'))).toBe('2 cli.option_needed')
  expect([wholeNumber(flags, 'lang', 1, 90), wholeNumber(flags, 'data', 1, 2), one(flags, 'data')]).toEqual([90, undefined, undefined])
  expect(keyOf(() => wholeNumber(flags, 'lang', 1, 89))).toBe('2 cli.option_number')
})

test('a command is found wherever the options of all commands stand', () => {
  expect(commandIn(['plan', 'show', '2026'])).toEqual({ name: 'plan show', rest: ['2026'] })
  expect(commandIn(['--lang', 'en', '--json', 'token', '--url=http://a', 'list'])).toEqual({ name: 'token list', rest: ['--lang', 'en', '--json', '--url=http://a'] })
  expect(commandIn(['import', '-'])).toEqual({ name: 'import', rest: ['-'] })
  expect(commandIn(['--help'])).toBeNull()
  expect(keyOf(() => commandIn(['plan']))).toBe('2 cli.command_unknown')
  expect(keyOf(() => commandIn(['toString']))).toBe('2 cli.command_unknown')
})

test('the language: the flag, else the environment, else Chinese', () => {
  expect([languageOf([], {}), languageOf([], { XUCHA_LANG: 'en_US.UTF-8' }), languageOf(['--lang=zh'], { XUCHA_LANG: 'en' }), languageOf(['--lang', 'en'], {})]).toEqual(['zh-CN', 'en', 'zh-CN', 'en'])
  expect(keyOf(() => languageOf(['--lang', 'fr'], {}))).toBe('2 cli.lang')
})
