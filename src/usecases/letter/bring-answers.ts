import { actOf, type Deps, type Who } from '../deps.ts'
import { type AnswerTaken, takeAnswers } from './take-answer.ts'
import { takeMail } from './take-mail.ts'

export interface AnswerView extends AnswerTaken {
  /** What the person is called; '' for strangers. */
  readonly name: string
}

/** As much of a file as decides whether it is a calendar or a mail. */
const HEAD = 1_000

/** Answers in a file the reader brings: an .ics, or a whole mail (.eml). Fails with `mail.file_damaged` or `mail.file_too_large` for a mail that cannot be read. */
export const bringAnswers = async (deps: Deps, who: Who, _: Readonly<Record<string, never>>, bytes: Uint8Array): Promise<{ actId: string; answers: AnswerView[] }> => {
  const isCalendar = /^\ufeff?\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, HEAD)))
  const mail = isCalendar ? null : await deps.mail.read(bytes)
  const act = actOf(deps, who, 'meeting.answer')
  return deps.db.transact(who.workspaceId, act, async stores => {
    const taken = mail === null
      ? await takeAnswers(stores, { text: new TextDecoder().decode(bytes), method: null, source: null, words: '' }, deps.now(), deps.newId)
      : await takeMail(stores, mail, deps.now(), deps.newId)
    const named = await stores.contacts.named(taken.flatMap(({ contactId }) => contactId ?? []))
    return { actId: act.actId, answers: taken.map(one => ({ ...one, name: (one.contactId && named.get(one.contactId)?.name) ?? '' })) }
  })
}
