import { afterEach, expect, test } from 'vitest'
import type { ActId, ContactId, MeetingId } from '#domain/base/ids.ts'
import { TAKE_BACK_MS } from '#domain/mail/message.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { readCalendar } from '#formats/icalendar/read-calendar.ts'
import { readMail } from '#gateways/mail/read-mail.ts'
import { aContact, anAct, aRole } from '#test/support/builders.ts'
import { eachEngine, type TestDatabase } from '#test/support/database.ts'
import { deskOn, everything } from '#test/support/desk.ts'
import { startSmtp, type Temper } from '#test/support/smtp.ts'
import { undoAct } from '../change/undo-act.ts'
import { deliver } from '../mail/deliver.ts'
import { putMailAccount } from '../mail/put-mail-account.ts'
import { cancelOccurrence } from '../meeting/cancel-occurrence.ts'
import { closeOccurrence } from '../meeting/close-occurrence.ts'
import { createMeeting } from '../meeting/create-meeting.ts'
import { editMeeting } from '../meeting/edit-meeting.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { getOccurrence } from '../meeting/get-occurrence.ts'
import { holdOccurrence } from '../meeting/hold-occurrence.ts'
import { moveOccurrence } from '../meeting/move-occurrence.ts'
import { draftLetters } from './draft-letters.ts'
import { listMessages } from './list-messages.ts'
import { sendLetters } from './send-letters.ts'
import { retryMessage, settleMessage } from './settle-message.ts'
import { withdrawMessage } from './withdraw-message.ts'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop() })

/** A mentor and a peer with addresses, somebody without, and a lunch every month with the first two. */
const story = async (database: TestDatabase, temper: Temper = {}) => {
  const desk = deskOn(database)
  const { deps, who, clock } = desk
  const smtp = await startSmtp(temper)
  stops.push(smtp.stop, deps.mail.close)
  await putMailAccount(deps, who, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
  const email = (value: string) => ({ kind: 'email' as const, value, label: '' })
  const [zeng, li, far] = [
    aContact({ name: '曾明', salutation: '曾教授', channels: [email('Zeng@Example.test')] }), aContact({ name: 'Lily', salutation: 'Lily', channels: [email('not an address'), email('lily@example.test')] }), aContact({ name: '王远' }),
  ]
  await deps.db.transact(who.workspaceId, anAct(), async stores => {
    await stores.contacts.insertMany([zeng, li, far])
    await stores.roles.insert(aRole(zeng.id, { kind: 'career_mentor' }))
    await stores.roles.insert(aRole(li.id, { kind: 'peer' }))
  })
  const meet = async (contactIds: readonly ContactId[], rule: string | null = 'FREQ=MONTHLY;BYDAY=2FR'): Promise<MeetingId> =>
    (await createMeeting(deps, who, { title: '每月午餐', format: 'lunch', contactIds, start: '2026-12-11T12:00' as WallTime, minutes: 60, rule, place: '国贸三期' })).meeting.id
  const leave = async (): Promise<void> => {
    clock.ms += TAKE_BACK_MS
    await deliver(deps)
  }
  /** Sends all that is drafted, as it is drafted. */
  const tell = async (meetingId: MeetingId) => {
    const { letters } = await draftLetters(deps, who, { meetingId })
    const given = letters.filter(({ to }) => to !== '').map(({ contactId, to, subject, text, method, recurrenceId }) => ({ contactId, to, subject, text, method, recurrenceId }))
    return { letters, ...await sendLetters(deps, who, { meetingId, settles: ['told'], letters: given }) }
  }
  const received = async () => Promise.all(smtp.letters.map(async ({ to, raw }) => {
    const mail = await readMail(new Uint8Array(raw))
    const calendar = readCalendar(mail.calendars[0]?.text ?? '')
    return { to: to.join(), subject: mail.subject, text: mail.text, references: mail.references, id: mail.messageId, method: mail.calendars[0]?.method, event: calendar.events[0], events: calendar.events.length }
  }))
  return { ...desk, smtp, zeng, li, far, meet, leave, tell, received, toTell: async (meetingId: MeetingId) => (await getMeeting(deps, who, { meetingId })).meeting.toTell }
}

eachEngine((_, open) => {
  test('an invitation in each one’s register goes to each alone, with what calendars need', async () => {
    const { deps, who, meet, tell, leave, received, toTell, zeng, li, far } = await story(await open())
    const meetingId = await meet([zeng.id, li.id, far.id])
    const { letters, messages } = await tell(meetingId)
    expect(letters.map(({ name, to, method, subject }) => [name, to, method, subject])).toEqual([
      ['曾明', 'Zeng@Example.test', 'REQUEST', '每月午餐（每月的第二个周五，12 月 11 日（周五）中午 12:00 起）'], ['Lily', 'lily@example.test', 'REQUEST', expect.stringContaining('from Friday') as string], ['王远', '', 'REQUEST', expect.any(String) as string],
    ])
    expect(letters[0]?.text).toContain('曾教授：\n非常感谢您答应成为我的职场导师')
    expect(letters[0]?.text).toMatch(/林晓雨$/)
    expect(letters[1]?.text).toContain('Dear Lily')
    expect([await toTell(meetingId), messages.map(({ state, settles }) => [state, settles])]).toEqual([0, [['waiting', ['told']], ['waiting', ['told']]]])
    await leave()
    const mails = await received()
    expect(mails.map(({ to, method, events }) => [to, method, events])).toEqual([['Zeng@example.test', 'REQUEST', 1], ['lily@example.test', 'REQUEST', 1]])
    const meeting = (await getMeeting(deps, who, { meetingId })).meeting
    expect(mails[0]?.event).toMatchObject({
      uid: meeting.uid, sequence: 0, start: '2026-12-11T12:00', zone: 'Asia/Shanghai', minutes: 60, location: '国贸三期', organizer: { name: '林晓雨', email: 'lin@example.test' }, status: 'CONFIRMED',
      attendees: [{ email: 'Zeng@example.test', partstat: 'NEEDS-ACTION', rsvp: true }, { email: 'lily@example.test' }],
    })
    expect((await listMessages(deps, who, {})).items.map(({ to, state, problem }) => [to, state, problem])).toEqual([['lily@example.test', 'sent', null], ['Zeng@example.test', 'sent', null]])
  })

  test('what moves, is called off or ends is told with the same UID and a higher SEQUENCE, in the same thread', async () => {
    const { deps, who, meet, tell, leave, received, zeng, toTell } = await story(await open())
    const meetingId = await meet([zeng.id])
    await tell(meetingId)
    await leave()
    await moveOccurrence(deps, who, { meetingId, recurrenceId: '2027-01-08T12:00' as WallTime, start: '2027-01-15T12:00' as WallTime })
    await cancelOccurrence(deps, who, { meetingId, recurrenceId: '2027-02-12T12:00' as WallTime })
    const second = await tell(meetingId)
    expect(second.letters.map(({ method, subject }) => [method, subject])).toEqual([['REQUEST', '每月午餐改到 1 月 15 日（周五）中午 12:00'], ['CANCEL', '每月午餐取消一次：2 月 12 日（周五）中午 12:00']])
    await leave()
    await editMeeting(deps, who, { meetingId, start: '2026-12-11T18:30' as WallTime })
    await tell(meetingId)
    await leave()
    const mails = await received()
    expect(new Set(mails.map(({ event }) => event?.uid)).size).toBe(1)
    expect(mails.slice(1, 3).map(({ method, event }) => [method, event?.recurrenceId, event?.start, event?.status])).toEqual([['REQUEST', '2027-01-08T12:00', '2027-01-15T12:00', 'CONFIRMED'], ['CANCEL', '2027-02-12T12:00', expect.any(String) as string, 'CANCELLED']])
    expect(mails[3]).toMatchObject({ method: 'REQUEST', event: { recurrenceId: null, start: '2026-12-11T18:30' } })
    expect(mails[3]?.text).toContain('午餐想改成每月的第二个周五晚上 18:30')
    expect((mails[3]?.event?.sequence ?? 0) > (mails[0]?.event?.sequence ?? 0)).toBe(true)
    expect(mails[1]?.references).toContain(mails[0]?.id)
    expect(await toTell(meetingId)).toBe(0)
  })

  test('undone within ten seconds nobody hears of it and all is to be told as before; once it left it stays', async () => {
    const database = await open()
    const { deps, who, meet, tell, leave, zeng, smtp, toTell } = await story(database)
    const meetingId = await meet([zeng.id])
    const before = await everything(database)
    const { actId } = await tell(meetingId)
    const { actId: undone } = await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
    await leave()
    expect([smtp.letters.length, await toTell(meetingId)]).toEqual([0, 1])
    // The undo taken back: it waits ten seconds once more.
    await undoAct(deps, who, { actId: undone as ActId })
    await deliver(deps)
    expect(smtp.letters.length).toBe(0)
    await leave()
    expect(smtp.letters.length).toBe(1)
    const { actId: moved } = await moveOccurrence(deps, who, { meetingId, recurrenceId: '2027-01-08T12:00' as WallTime, start: '2027-01-15T12:00' as WallTime })
    expect(moved).not.toBe('')
    const { actId: told } = await tell(meetingId)
    await leave()
    await expect(undoAct(deps, who, { actId: told as ActId })).rejects.toMatchObject({ key: 'letter.gone' })
    expect(await toTell(meetingId)).toBe(0)
  })

  test('a letter that no longer says what is so is not taken; without a mailbox none is', async () => {
    const { deps, who, meet, zeng, li, smtp, leave } = await story(await open())
    const meetingId = await meet([zeng.id])
    const letter = { contactId: zeng.id, to: 'zeng@example.test', subject: 's', text: 't', method: 'REQUEST' as const, recurrenceId: null }
    const send = (one: Partial<typeof letter> & { recurrenceId?: WallTime | null, method?: 'REQUEST' | 'CANCEL' }) => sendLetters(deps, who, { meetingId, settles: ['told'], letters: [{ ...letter, ...one } as typeof letter] })
    await expect(send({ method: 'CANCEL' as 'REQUEST' })).rejects.toMatchObject({ key: 'letter.outdated' })
    await expect(send({ contactId: li.id })).rejects.toMatchObject({ key: 'letter.outdated' })
    await expect(send({ contactId: 'nobody' as ContactId })).rejects.toMatchObject({ key: 'contact.not_found' })
    await expect(send({ to: 'a@b\r\nBcc: x@y.test' })).rejects.toMatchObject({ key: 'mail.address_invalid' })
    await expect(send({ subject: ' ' })).rejects.toMatchObject({ key: 'mail.subject_required' })
    await expect(sendLetters(deps, who, { meetingId, settles: [], letters: [letter] })).rejects.toMatchObject({ key: 'input.invalid' })
    await deps.db.transact(who.workspaceId, anAct(), stores => stores.mailAccount.remove())
    await expect(send({})).rejects.toMatchObject({ key: 'mail.no_account' })
    await leave()
    expect([smtp.letters.length, (await listMessages(deps, who, {})).items]).toEqual([0, []])
  })

  test('a summary that goes settles the talk, and taken back it does not', async () => {
    const { deps, who, meet, zeng, clock, leave, received } = await story(await open())
    const meetingId = await meet([zeng.id])
    const key = { meetingId, recurrenceId: '2026-12-11T12:00' as WallTime }
    const letters = [{ contactId: zeng.id, to: 'zeng@example.test', subject: '午餐小结', text: '曾教授：\n\n<b>谢谢</b>您！' }]
    const send = () => sendLetters(deps, who, { ...key, settles: ['summary', 'thanks'], letters })
    await expect(send()).rejects.toMatchObject({ key: 'meeting.not_held' })
    clock.ms = Date.UTC(2026, 11, 11, 6)
    await holdOccurrence(deps, who, key)
    await closeOccurrence(deps, who, { ...key, summary: { text: '写好的小结' } })
    const { actId } = await sendLetters(deps, who, { ...key, settles: ['summary'], letters: [{ ...letters[0]!, text: '发信前又改过的小结' }] })
    expect((await getOccurrence(deps, who, key)).summary).toMatchObject({ text: '发信前又改过的小结', sentOn: '2026-12-11' })
    await undoAct(deps, who, { actId: actId as ActId })
    const { messages: [message] } = await send()
    expect(await getOccurrence(deps, who, key)).toMatchObject({ occurrence: { state: 'closed' }, summary: { text: '写好的小结', sentOn: '2026-12-11' }, thanks: { text: letters[0]?.text, sentOn: '2026-12-11' } })
    await withdrawMessage(deps, who, { messageId: message?.id as never })
    expect(await getOccurrence(deps, who, key)).toMatchObject({ occurrence: { state: 'held' }, summary: { text: '写好的小结', sentOn: null }, thanks: { sentOn: null } })
    await send()
    await leave()
    expect(await received()).toMatchObject([{ to: 'zeng@example.test', subject: '午餐小结', text: expect.stringContaining('谢谢') as string, method: undefined }])
  })

  test('refused, it can go again or be kept back', async () => {
    let refusal: string | null = '550 No such user'
    const { deps, who, meet, tell, zeng, li, leave, smtp, toTell } = await story(await open(), { refuseTo: () => refusal })
    const meetingId = await meet([zeng.id, li.id])
    const { messages: [first, second] } = await tell(meetingId)
    if (first === undefined || second === undefined) throw new Error('two letters')
    await leave()
    expect((await listMessages(deps, who, {})).items.map(({ state, problem }) => [state, problem?.text])).toEqual([['refused', expect.stringContaining('不收寄给 lily@example.test')], ['refused', expect.stringContaining('No such user')]])
    await expect(settleMessage(deps, who, { messageId: first.id, arrived: true })).rejects.toMatchObject({ key: 'letter.settled' })
    refusal = null
    expect((await retryMessage(deps, who, { messageId: first.id })).message.state).toBe('waiting')
    await deliver(deps)
    expect(smtp.letters.map(({ to }) => to)).toEqual([['Zeng@example.test']])
    await expect(withdrawMessage(deps, who, { messageId: first.id })).rejects.toMatchObject({ key: 'letter.gone' })
    // The other one is kept back, but as one of the decision is out, the series counts as told.
    await withdrawMessage(deps, who, { messageId: second.id })
    expect(await toTell(meetingId)).toBe(0)
    await expect(retryMessage(deps, who, { messageId: second.id })).rejects.toMatchObject({ key: 'letter.not_found' })
  })

  test('of a letter nobody knows about the reader says that it arrived, or has it go again', async () => {
    const { deps, who, meet, tell, zeng, leave, smtp } = await story(await open(), { breakAfterData: true })
    const { messages: [message] } = await tell(await meet([zeng.id]))
    if (message === undefined) throw new Error('one letter')
    await leave()
    const state = async () => (await listMessages(deps, who, {})).items.map(one => one.state)
    expect(await state()).toEqual(['unsure'])
    expect((await settleMessage(deps, who, { messageId: message.id, arrived: false })).message.state).toBe('waiting')
    await deliver(deps)
    expect([smtp.letters.length, await state()]).toEqual([2, ['unsure']])
    expect(smtp.letters[1]?.raw.equals(smtp.letters[0]?.raw ?? Buffer.alloc(0))).toBe(true)
    expect((await settleMessage(deps, who, { messageId: message.id, arrived: true })).message).toMatchObject({ state: 'sent', problem: null })
  })
})
