import { createAsk, listAsks } from '#contract/growth.ts'
import { asks as askWords } from '#i18n/asks.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import { personAsked } from '../asking/person.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'
import { plain } from '../terminal/width.ts'

const TRIED = { not_yet: 'not_yet', tried: 'tried_yes', will_not: 'will_not' } as const

/** What I want to ask a person, in order, with the answers and what they advised; `add` notes one more. */
export const asks: Command = {
  name: 'asks', words: [1, 200], options: { mentor: 'flag' },
  run: async ({ client, flags, json, locale, terminal, words: [who = '', verb, ...rest] }) => {
    if (verb !== undefined && verb !== 'add') throw usage('cli.asks_add', { text: verb })
    if (verb === undefined && flags.has('mentor')) throw usage('cli.words_few', { command: 'asks' })
    if (verb === 'add' && rest.length === 0) throw usage('cli.words_few', { command: 'asks' })
    const call = await client()
    const { id: contactId } = await personAsked(call, who)
    const t = cliMeet[locale]
    if (verb === 'add') {
      const done = await call(createAsk, { contactId, text: rest.join(' '), ...(flags.has('mentor') ? { mentor: true } : {}) })
      if (json) return jsonOut(terminal, done)
      await terminal.out(`${translate(cliMeet, locale, 'ask_added', { text: plain(done.ask.text) })}\n`)
      return terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
    }
    const found = await call(listAsks, { contactId })
    if (json) return jsonOut(terminal, found)
    if (found.asks.length + found.advice.length === 0) return terminal.out(`${t.asks_none}\n`)
    const lines = [
      ...found.asks.map(({ text, answer, answeredOn }, i) => `${i + 1}. ${plain(text)}\n   ${answeredOn === null ? t.unanswered : translate(cliMeet, locale, 'answered', { answer: plain(answer) })}`),
      ...found.advice.map(({ text, tried, result }) => translate(cliMeet, locale, 'advised', { text: plain(text), how: [askWords[locale][TRIED[tried]], plain(result)].filter(one => one !== '').join(t.stop) })),
    ]
    return terminal.out(`${lines.join('\n')}\n`)
  },
}
