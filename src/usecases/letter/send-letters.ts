import { Failure } from '#domain/base/failure.ts'
import type { ContactId, MeetingId, MessageId, RelationId } from '#domain/base/ids.ts'
import { type Letter, messageIdOf, tidyLetter } from '#domain/mail/letter.ts'
import { mailAddress } from '#domain/mail/mail-address.ts'
import type { Message, Settlement } from '#domain/mail/message.ts'
import type { Notice } from '#domain/meeting/notices.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { seriesState } from '../meeting/series-state.ts'
import { htmlOf } from './html-of.ts'
import { type MessageView, messageViews } from './message-view.ts'
import { noticeCalendar } from './notice-calendar.ts'
import { addressesOf, pendingNotices } from './pending.ts'
import { counterCalendar, counterOf, settleCounter } from './settle-counter.ts'
import { settle } from './settle.ts'
import { introductionOf, isTelling, settleIntroduction } from './settle-introduction.ts'

/** A letter as the reader lets it go. `method` and `recurrenceId` name the notice it carries, or the proposal it declines, which the server writes for calendars itself. */
export interface LetterGiven {
  readonly contactId: ContactId
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly method?: Notice['method'] | 'DECLINECOUNTER' | null
  readonly recurrenceId?: WallTime | null
}

export interface SendLettersInput {
  readonly meetingId?: MeetingId | null
  readonly recurrenceId?: WallTime | null
  /** The introduction whose introducer is told what came of it. */
  readonly relationId?: RelationId | null
  readonly settles: readonly Settlement[]
  readonly letters: readonly LetterGiven[]
}

/**
 * Decides letters, all in one act: each waits ten seconds, as long as undo takes them all back. With `told` everybody counts as told, whoever got no
 * letter by the reader's own words; with `introduction` the letter to whoever introduced somebody says what came of it; with `counter` a proposal of another
 * time is declined. Fails with `mail.no_account`, `letter.outdated` for a notice that is not to be told any more, and as `settle`, `introductionOf` and `counterOf` do.
 */
export const sendLetters = (deps: Deps, who: Who, { meetingId = null, recurrenceId = null, relationId = null, settles, letters }: SendLettersInput): Promise<{ actId: string; messages: MessageView[] }> => {
  const act = actOf(deps, who, 'letter.send')
  const ofMeeting = settles.filter(one => one !== 'introduction' && one !== 'counter')
  if (meetingId === null && settles.some(one => one !== 'introduction')) throw Failure.of('invalid', 'input.invalid', { field: 'settles' })
  return deps.db.transact(who.workspaceId, act, async stores => {
    const record = await stores.mailAccount.get()
    if (record === null) throw Failure.of('conflict', 'mail.no_account', {})
    const { from } = record.account
    const introduction = settles.includes('introduction') ? await introductionOf(stores, relationId, letters) : null
    const people = new Map((await stores.contacts.getMany([...new Set(letters.map(({ contactId }) => contactId))])).map(person => [person.id, person]))
    const state = meetingId === null ? null : await seriesState(stores, meetingId)
    const pending = state !== null && settles.includes('told') ? pendingNotices(state, deps.now()) : []
    const invited = addressesOf(await stores.contacts.getMany(pending.flatMap(({ attendees }) => attendees)))
    const earlier = meetingId === null ? [] : await stores.messages.ofMeeting(meetingId)
    const decided: Message[] = []
    for (const given of letters) {
      const person = found(people.get(given.contactId), 'contact.not_found')
      const id = deps.newId() as MessageId
      const to = mailAddress(person.name, given.to)
      // Each letter answers for its own: taken back alone, it leaves what the others settled.
      const tells = introduction !== null && isTelling(given, introduction)
      const counter = meetingId !== null && declines(given, settles) ? await counterOf(stores, { meetingId, contactId: person.id, recurrenceId: given.recurrenceId ?? null }) : null
      const calendar = state === null ? null
        : counter !== null ? counterCalendar(state.meeting, counter, { from, to, text: given.text }, deps.now())
        : carriesNotice(given, settles) ? noticeCalendar(state.meeting, noticeFor(pending, given), from, new Map(invited).set(person.id, to), deps.now()) : null
      if (counter !== null) await settleCounter(stores, counter)
      const references = earlier.filter(({ contactIds }) => contactIds.includes(person.id)).slice(0, REFERRED).reverse().map(({ letter }) => letter.messageId)
      const letter: Letter = tidyLetter({ messageId: messageIdOf(id, from.email), at: deps.now(), from, to: [to], cc: [], replyTo: null, references, subject: given.subject, text: given.text.trim(), html: htmlOf(given.text), calendar })
      decided.push({ id, kind: calendar === null ? 'letter' : 'invitation', decidedIn: act.actId, decidedAt: deps.now(), meetingId, recurrenceId: given.recurrenceId ?? recurrenceId, contactIds: [person.id], settles: tells ? ['introduction'] : counter !== null ? ['counter'] : ofMeeting, letter })
    }
    await stores.messages.insertMany(decided)
    const today = todayOf(deps, who)
    if (introduction !== null) await settleIntroduction(stores, introduction, today)
    const others = introduction === null ? letters : letters.filter(given => !isTelling(given, introduction))
    if (state !== null) await settle(stores, { state, recurrenceId, settles: ofMeeting, texts: others.map(({ text }) => text.trim()), today }, deps.newId())
    return { actId: act.actId, messages: await messageViews(stores, decided, who.locale) }
  })
}

const REFERRED = 10

const declines = ({ method }: LetterGiven, settles: readonly Settlement[]): boolean => {
  if (method !== 'DECLINECOUNTER') return false
  if (!settles.includes('counter')) throw Failure.of('invalid', 'input.invalid', { field: 'settles' })
  return true
}

const carriesNotice = ({ method }: LetterGiven, settles: readonly Settlement[]): boolean => {
  if (method === undefined || method === null) return false
  if (!settles.includes('told')) throw Failure.of('invalid', 'input.invalid', { field: 'settles' })
  return true
}

const noticeFor = (pending: readonly Notice[], { contactId, method, recurrenceId = null }: LetterGiven): Notice => {
  const notice = pending.find(one => one.method === method && one.recurrenceId === recurrenceId && one.to.includes(contactId))
  if (notice === undefined) throw Failure.of('conflict', 'letter.outdated', {})
  return notice
}
