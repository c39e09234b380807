import { afterEach, expect, test } from 'vitest'
import type { ActId, MessageId } from '#domain/base/ids.ts'
import { TAKE_BACK_MS } from '#domain/mail/message.ts'
import { addDays, day } from '#domain/time/day.ts'
import { isWorkDay } from '#domain/time/work-day.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import { readCalendar } from '#formats/icalendar/read-calendar.ts'
import { readMail } from '#gateways/mail/read-mail.ts'
import { eachEngine } from '#test/support/database.ts'
import { bringCalendar } from '../busy/bring-calendar.ts'
import { undoAct } from '../change/undo-act.ts'
import { deliver } from '../mail/deliver.ts'
import { freeTimesOfTalk } from '../meeting/free-times-around.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { holdOccurrence } from '../meeting/hold-occurrence.ts'
import { draftCounterAnswer } from './draft-counter-answer.ts'
import { freeTimesOfAnswer } from './free-times-of-answer.ts'
import { bytes, invited, JANUARY, mailOf } from './invited.test-support.ts'
import { sendLetters } from './send-letters.ts'
import { withdrawMessage } from './withdraw-message.ts'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop() })

/** Lunch is taken on these days. */
const lunches = (...days: readonly string[]): Uint8Array =>
  bytes(`BEGIN:VCALENDAR\n${days.map(on => `BEGIN:VEVENT\nUID:${on}\nDTSTART;TZID=Asia/Shanghai:${on.replaceAll('-', '')}T110000\nDURATION:PT4H\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`)

eachEngine((_, open) => {
  test('free times are worked days without anything else, near what they proposed and near the talk', async () => {
    const { deps, who, uid, bring, zeng, meetingId } = await invited(await open(), stops)
    const which = { meetingId, contactId: zeng.id, recurrenceId: JANUARY }
    await expect(freeTimesOfAnswer(deps, who, which)).rejects.toMatchObject({ key: 'letter.nothing_to_accept' })
    await bring(mailOf({ method: 'COUNTER', uid, stat: 'TENTATIVE', more: ['RECURRENCE-ID:20270108T040000Z', 'DTSTART:20270120T043000Z', 'DTEND:20270120T060000Z'] }))
    const times = async () => (await freeTimesOfAnswer(deps, who, which)).times
    expect((await times()).map(({ start, near, minutes }) => `${start} ${near} ${minutes}`)).toEqual(['2027-01-06T12:00 talk 90', '2027-01-07T12:00 talk 90', '2027-01-19T12:30 proposal 90', '2027-01-21T12:30 proposal 90', '2027-01-22T12:30 proposal 90'])
    await bringCalendar(deps, who, { fileName: 'x.ics' }, lunches('2027-01-07', '2027-01-21'))
    const later = await times()
    expect(later.map(({ start }) => dayOf(start)).filter(on => on === '2027-01-07' || on === '2027-01-21')).toEqual([])
    expect([later.length, later.every(({ start, mark }) => isWorkDay(dayOf(start), []) && mark.kind === 'work')]).toEqual([5, true])
    // Around the Spring Festival none of its days, and none on which another lunch of the series is.
    const { times: own } = await freeTimesOfTalk(deps, who, { meetingId, recurrenceId: '2027-02-12T12:00' as WallTime })
    expect(own.map(({ start }) => dayOf(start)).filter(on => on >= addDays(day('2027-02-05'), 0) && on <= '2027-02-11')).toEqual([])
    expect([own.length, own.every(({ start }) => start.slice(11) === '12:00')]).toEqual([5, true])
    await expect(freeTimesOfTalk(deps, who, { meetingId, recurrenceId: '2027-02-13T12:00' as WallTime })).rejects.toMatchObject({ key: 'meeting.no_such_occurrence' })
  })

  test('a talk that was held has no free times', async () => {
    const { deps, who, clock, meetingId } = await invited(await open(), stops)
    const recurrenceId = '2026-12-11T12:00' as WallTime
    clock.ms = Date.UTC(2026, 11, 11, 6)
    await holdOccurrence(deps, who, { meetingId, recurrenceId })
    await expect(freeTimesOfTalk(deps, who, { meetingId, recurrenceId })).rejects.toMatchObject({ key: 'meeting.held_stands' })
  })

  test('a proposal is declined by letter, with what calendars understand; undone or taken back it is open again', async () => {
    const { deps, who, uid, bring, zeng, meetingId, clock, smtp } = await invited(await open(), stops)
    await bring(mailOf({ method: 'COUNTER', uid, stat: 'TENTATIVE', sequence: 3, more: ['RECURRENCE-ID:20270108T040000Z', 'DTSTART:20270115T043000Z', 'DTEND:20270115T060000Z'] }))
    const which = { meetingId, contactId: zeng.id, recurrenceId: JANUARY }
    const open_ = async () => (await getMeeting(deps, who, { meetingId })).attendances[0]?.proposed ?? null
    const proposed = { start: '2027-01-15T12:30', minutes: 90 }
    const { from, letter } = await draftCounterAnswer(deps, who, { ...which, times: '2027-01-13T12:00,2027-01-14T12:00' })
    expect([from?.email, letter]).toMatchObject(['lin@example.test', { to: 'zeng@example.test', method: 'DECLINECOUNTER', recurrenceId: JANUARY, subject: '每月午餐：另约时间' }])
    expect(letter.text).toMatch(/^曾教授：\n.*1 月 13 日（周三）中午 12:00 或者 1 月 14 日（周四）中午 12:00，.*林晓雨$/s)
    expect((await draftCounterAnswer(deps, who, which)).letter.text).toContain('先不变，可以吗？')
    const { contactId, to, subject, text, method, recurrenceId } = letter
    const send = (settles: readonly ('counter' | 'told')[]) => sendLetters(deps, who, { meetingId, settles, letters: [{ contactId, to, subject, text, method, recurrenceId }] })
    await expect(send(['told'])).rejects.toMatchObject({ key: 'input.invalid' })
    const { actId } = await send(['counter'])
    expect(await open_()).toBeNull()
    await expect(send(['counter'])).rejects.toMatchObject({ key: 'letter.nothing_to_accept' })
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await open_()).toEqual(proposed)
    const { messages: [waiting] } = await send(['counter'])
    await withdrawMessage(deps, who, { messageId: waiting?.id as MessageId })
    expect(await open_()).toEqual(proposed)
    await send(['counter'])
    const before = smtp.letters.length
    clock.ms += TAKE_BACK_MS
    await deliver(deps)
    const mails = await Promise.all(smtp.letters.slice(before).map(({ raw }) => readMail(raw)))
    expect(mails.map(({ calendars }) => calendars.map(one => one.method))).toEqual([['DECLINECOUNTER']])
    const read = readCalendar(mails[0]?.calendars[0]?.text ?? '')
    expect(read.problems).toEqual([])
    expect(read.events).toMatchObject([{ uid, sequence: 3, recurrenceId: JANUARY, start: proposed.start, minutes: 90, organizer: { email: 'lin@example.test' }, attendees: [{ email: 'zeng@example.test' }], comment: text }])
    // The letter answers in the thread of the invitation, so that what she writes back is found.
    expect(mails[0]?.references).toHaveLength(1)
    // Nothing of it concerns the series itself.
    expect((await getMeeting(deps, who, { meetingId })).notices).toEqual([])
    await expect(withdrawMessage(deps, who, { messageId: waiting?.id as MessageId })).rejects.toMatchObject({ key: 'letter.not_found' })
    // Proposed anew, it is open again, and stays so when the old letter is undone.
    await bring(mailOf({ method: 'COUNTER', uid, stat: 'TENTATIVE', sequence: 3, stamp: '20261123T020500Z', more: ['RECURRENCE-ID:20270108T040000Z', 'DTSTART:20270118T040000Z', 'DTEND:20270118T050000Z'] }))
    expect(await open_()).toEqual({ start: '2027-01-18T12:00', minutes: 60 })
  })
})
