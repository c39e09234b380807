import type { Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { draftLetters, getMailAccount, sendLetters } from '#contract/mail.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import { answerTo } from '../asking/answer.ts'
import type { Run } from '../base/command.ts'
import { failed, usage } from '../base/trouble.ts'
import { plain } from '../terminal/width.ts'

type Drafts = Returned<typeof draftLetters>

/** Options of commands after which the others are to be told. */
export const SEND_OPTIONS = { send: 'flag', yes: 'flag' } as const

/** Whether letters are to be sent, seen to before anything is done: fails with `cli.send_unasked` where nobody can be asked, and with `cli.no_mailbox`. */
export const sendAsked = async ({ flags, terminal, json, client }: Run): Promise<boolean> => {
  if (!flags.has('send')) {
    if (flags.has('yes')) throw usage('cli.send_needed')
    return false
  }
  if (!flags.has('yes') && (json || !terminal.attended)) throw usage('cli.send_unasked')
  if ((await (await client())(getMailAccount, {})).account === null) throw failed('cli.no_mailbox', {}, { code: 'conflict' })
  return true
}

/** What came of telling: the letters as they were drafted, and what was decided to be sent. */
export interface Told extends Drafts {
  readonly sent: Returned<typeof sendLetters> | null
}

/** Shows what the others should be told in the words of the server; with `send` it leaves by the reader's mailbox, after a yes. Fails with `cli.no_address`. */
export const tellOthers = async (run: Run, meetingId: MeetingId, send: boolean): Promise<Told> => {
  const { terminal, locale, json, flags } = run
  const call = await run.client()
  const drafts = await call(draftLetters, { meetingId })
  if (!json) await terminal.out(drafts.letters.length === 0 ? `${cliMeet[locale].nothing_to_tell}\n` : lettersText(run, drafts))
  if (drafts.letters.length === 0) return { ...drafts, sent: null }
  if (!send) {
    if (!json) terminal.err(`${translate(cliMeet, locale, 'how_to_tell', { id: meetingId })}\n`)
    return { ...drafts, sent: null }
  }
  const letters = drafts.letters.filter(({ to }) => to !== '')
  if (letters.length === 0) throw failed('cli.no_address', {}, { code: 'conflict', details: { letters: drafts.letters } })
  if (!flags.has('yes') && !/^(?:y|yes|是|好|发)$/i.test(await answerTo(terminal, translate(cliMeet, locale, 'ask_send', { n: letters.length })))) {
    terminal.err(`${cliMeet[locale].not_sent}\n`)
    return { ...drafts, sent: null }
  }
  const sent = await sentBy(call, meetingId, letters)
  if (!json) {
    await terminal.out(`${translate(cliMeet, locale, 'sent', { n: letters.length })}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: sent.actId })}\n`)
  }
  return { ...drafts, sent }
}

const sentBy = (call: Client, meetingId: MeetingId, letters: Drafts['letters']): Promise<Returned<typeof sendLetters>> =>
  call(sendLetters, { meetingId, settles: ['told'], letters: letters.map(({ contactId, to, subject, text, method, recurrenceId }) => ({ contactId, to, subject, text, method, recurrenceId })) })

/** Lines stay lines: these are words to copy. */
const lettersText = ({ locale }: Run, { letters }: Drafts): string => letters.map(({ name, to, subject, text }) => {
  const values = { name: plain(name), to: plain(to), subject: plain(subject) }
  return `\n${translate(cliMeet, locale, to === '' ? 'letter_to' : 'letter_to_address', values)}\n${text.split('\n').map(plain).join('\n')}\n`
}).join('')
