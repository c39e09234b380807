import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS, helpText, synopses } from '#i18n/cli-help.ts'
import { FLAGS } from '#main/flags.ts'
import { GLOBAL_OPTIONS } from './base/flags.ts'
import { commands } from './commands.ts'

test.each(COMMANDS)('the help of %s names every option there is, and no other, in both languages', async name => {
  const options = name === 'serve' ? Object.keys(FLAGS).filter(flag => flag !== 'lang') : Object.keys((await commands[name]()).options)
  const named = [...synopses[name].matchAll(/--([a-z-]+)/g)].map(found => found[1])
  expect(named.toSorted()).toEqual(options.toSorted())
  for (const locale of ['zh-CN', 'en'] as const) {
    const text = helpText(locale, name)
    for (const option of [...options, ...Object.keys(GLOBAL_OPTIONS).filter(option => option !== 'help')]) expect(text).toContain(`--${option}`)
  }
})

test('a command answers to the name it is kept under', async () => {
  for (const name of COMMANDS) if (name !== 'serve') expect((await commands[name]()).name).toBe(name)
})

test.each(['cli.md', 'cli.en.md'])('docs/%s names every command and every option', async file => {
  const text = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
  for (const name of COMMANDS) {
    expect(text).toContain(`\`${name}`)
    for (const [option] of synopses[name].matchAll(/--[a-z-]+/g)) expect(text).toContain(option)
  }
  for (const option of Object.keys(GLOBAL_OPTIONS)) expect(text).toContain(`--${option}`)
})
