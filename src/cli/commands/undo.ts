import type { Client } from '#client/client.ts'
import { listActs, undoAct } from '#contract/change.ts'
import type { ActId } from '#domain/base/ids.ts'
import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { itemsOf, pagesOf } from '../base/pages.ts'
import { failed } from '../base/trouble.ts'

/** Takes back an act: the one named, or the latest that still stands. */
export const undo: Command = {
  name: 'undo', options: {}, words: [0, 1],
  run: async ({ client, words: [named], json, terminal, locale }) => {
    const call = await client()
    const actId = named === undefined ? await latest(call) : (named as ActId)
    const done = await call(undoAct, { actId })
    if (json) return jsonOut(terminal, { ...done, undone: actId })
    const what = await textOf(call, actId)
    await terminal.out(`${translate(cli, locale, 'undone', { what })}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
  },
}

const acts = (call: Client) => itemsOf(pagesOf(at => call(listActs, at)))

/** Reading a sheet in, mending its rows and putting it away changes nothing in the network; who wants those back names them. */
const PASSED_OVER: ReadonlySet<string> = new Set(['undo', 'import.stage', 'import.mend', 'import.discard'])

const latest = async (call: Client): Promise<ActId> => {
  for await (const act of acts(call)) if (act.undoneBy === null && !PASSED_OVER.has(act.verb)) return act.actId
  throw failed('cli.nothing_to_undo', {}, { code: 'not_found' })
}

const textOf = async (call: Client, actId: string): Promise<string> => {
  for await (const act of acts(call)) if (act.actId === actId) return act.text
  return actId
}
