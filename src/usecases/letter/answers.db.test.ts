import { afterEach, expect, test } from 'vitest'
import type { ActId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { eachEngine } from '#test/support/database.ts'
import { hasDovecot, startDovecot } from '#test/support/dovecot.ts'
import { undoAct } from '../change/undo-act.ts'
import { getMailAccount } from '../mail/mail-account-view.ts'
import { readAnswers, readAnswersNow } from './read-answers.ts'
import { cancelOccurrence } from '../meeting/cancel-occurrence.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { listLoops } from '../meeting/list-loops.ts'
import { acceptCounter, declineCounter } from './decide-counter.ts'
import { draftLetters } from './draft-letters.ts'
import { ics, invited, JANUARY, mailOf } from './invited.test-support.ts'
import { listMessages } from './list-messages.ts'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop() })

eachEngine((engine, open) => {
  test('an answer is kept by UID and person; an older one, a stranger’s or a forged one changes nothing and is told', async () => {
    const { deps, who, uid, bring, answers, zeng, meetingId } = await invited(await open(), stops)
    const { actId, answers: [first] } = await bring(mailOf({ uid, more: ['COMMENT:好的'] }))
    expect(first).toMatchObject({ outcome: 'taken', name: '曾明', contactId: zeng.id, meetingId, partStat: 'accepted', recurrenceId: null })
    const now = [{ recurrenceId: null, partStat: 'accepted', comment: '好的', proposed: null }]
    expect(await answers()).toEqual(now)
    const outcomes = async (...texts: string[]) => Promise.all(texts.map(async text => (await bring(text)).answers.map(({ outcome }) => outcome).join()))
    expect(await outcomes(
      mailOf({ uid, more: ['COMMENT:好的'] }), mailOf({ uid, stat: 'DECLINED', stamp: '20261101T000000Z' }), mailOf({ uid: 'else@x', stat: 'DECLINED' }), mailOf({ uid, stat: 'DECLINED', attendee: 'thief@evil.test' }),
      mailOf({ uid, stat: 'DECLINED', from: 'thief@evil.test', stamp: '20261123T013000Z' }), mailOf({ uid, stat: 'DECLINED', stamp: '20261123T013000Z' }, ['Authentication-Results: mx.example.test; dmarc=fail header.from=example.test']),
      mailOf({ uid, stat: 'DECLINED', more: ['RECURRENCE-ID;TZID=Asia/Shanghai:20270109T120000'] }), ics({ uid }).replace('METHOD:REPLY', 'METHOD:REQUEST'), 'BEGIN:VCALENDAR\nnothing',
    )).toEqual(['known', 'known', 'not_ours', 'stranger', 'stranger', 'stranger', 'not_ours', '', ''])
    expect(await answers()).toEqual(now)
    // At another address of hers, about one talk, its time in UTC, and by a clock that runs ahead.
    expect((await bring(mailOf({ uid, stat: 'DECLINED', from: 'z.ming@home.test', attendee: 'Zeng@Example.test', more: ['RECURRENCE-ID:20270108T040000Z'], stamp: '20991231T000000Z' }))).answers).toMatchObject([{ outcome: 'taken', recurrenceId: JANUARY, partStat: 'declined' }])
    expect((await bring(ics({ uid, stat: 'TENTATIVE', more: ['RECURRENCE-ID;TZID=Asia/Shanghai:20270108T120000'], stamp: '20261124T000000Z' }))).answers).toMatchObject([{ outcome: 'known' }])
    expect(await answers()).toHaveLength(2)
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await answers()).toMatchObject([{ recurrenceId: JANUARY }])
  })

  test('another time is proposed: one press moves the talk and what is to be told follows; or it stays', async () => {
    const { deps, who, uid, bring, answers, zeng, meetingId } = await invited(await open(), stops)
    const counter = (on: string, stamp: string): string => mailOf({ method: 'COUNTER', uid, stat: 'TENTATIVE', stamp, more: ['RECURRENCE-ID:20270108T040000Z', `DTSTART:${on}T043000Z`, `DTEND:${on}T060000Z`] })
    const which = { meetingId, contactId: zeng.id, recurrenceId: JANUARY }
    await bring(counter('20270115', '20261123T010000Z'))
    expect(await answers()).toMatchObject([{ recurrenceId: JANUARY, partStat: 'tentative', proposed: { start: '2027-01-15T12:30', minutes: 90 } }])
    await declineCounter(deps, who, which)
    // The same once more opens nothing that was decided.
    expect((await bring(counter('20270115', '20261123T010000Z'))).answers).toMatchObject([{ outcome: 'known' }])
    expect(await answers()).toMatchObject([{ proposed: null }])
    await expect(acceptCounter(deps, who, which)).rejects.toMatchObject({ key: 'letter.nothing_to_accept' })
    await bring(counter('20270114', '20261123T013000Z'))
    const { actId } = await acceptCounter(deps, who, which)
    expect((await getMeeting(deps, who, { meetingId })).coming[1]).toMatchObject({ recurrenceId: JANUARY, start: '2027-01-14T12:30', minutes: 90, moved: true })
    expect((await draftLetters(deps, who, { meetingId })).letters).toMatchObject([{ method: 'REQUEST', recurrenceId: JANUARY, to: 'zeng@example.test' }])
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await answers()).toMatchObject([{ proposed: { start: '2027-01-14T12:30' } }])
    await bring(mailOf({ method: 'COUNTER', uid, stat: 'TENTATIVE', stamp: '20261123T015000Z', more: ['DTSTART;TZID=Asia/Shanghai:20261211T183000', 'DTEND;TZID=Asia/Shanghai:20261211T193000'] }))
    await acceptCounter(deps, who, { ...which, recurrenceId: null })
    expect((await getMeeting(deps, who, { meetingId })).meeting).toMatchObject({ start: '2026-12-11T18:30', toTell: 1 })
  })

  test('another time proposed and a talk to come refused are among what is open, until they are decided or past', async () => {
    const { deps, who, clock, uid, bring, zeng, meetingId } = await invited(await open(), stops)
    const waiting = async () => (await listLoops(deps, who, {})).answers
    await bring(mailOf({ uid }))
    expect(await waiting()).toEqual([])
    await bring(mailOf({ method: 'COUNTER', uid, stat: 'TENTATIVE', more: ['RECURRENCE-ID:20270108T040000Z', 'DTSTART:20270115T043000Z', 'DTEND:20270115T060000Z'] }))
    await bring(mailOf({ uid, stat: 'DECLINED', more: ['RECURRENCE-ID:20261211T040000Z'] }))
    const of = { meetingId, contactId: zeng.id, name: '曾教授', title: '每月午餐' }
    const proposal = { ...of, recurrenceId: JANUARY, start: JANUARY, proposed: '2027-01-15T12:30' }
    expect(await waiting()).toEqual([{ ...of, recurrenceId: '2026-12-11T12:00', start: '2026-12-11T12:00', proposed: null }, proposal])
    await cancelOccurrence(deps, who, { meetingId, recurrenceId: '2026-12-11T12:00' as WallTime })
    expect(await waiting()).toEqual([proposal])
    const before = clock.ms
    clock.ms = Date.UTC(2027, 0, 16)
    expect(await waiting()).toEqual([])
    clock.ms = before
    await declineCounter(deps, who, { meetingId, contactId: zeng.id, recurrenceId: JANUARY })
    expect(await waiting()).toEqual([])
  })

  test('words written back stand with the answer; a letter that came back is refused', async () => {
    const { deps, who, bring, answers, key } = await invited(await open(), stops)
    const words = (from: string, ...more: readonly string[]): string => [`From: ${from}`, 'To: lin@example.test', `In-Reply-To: <${key}>`, 'Subject: Re', 'Content-Type: text/plain; charset=utf-8', ...more, '', '那周我出差，下周可以吗？', '', '在 2026年11月23日，林晓雨 写道：', '> 想约您'].join('\r\n')
    expect((await bring(words('thief@evil.test'))).answers).toMatchObject([{ outcome: 'stranger' }])
    expect((await bring(words('zeng@example.test', 'Auto-Submitted: auto-replied'))).answers).toEqual([])
    expect((await bring(words('zeng@example.test'))).answers).toMatchObject([{ outcome: 'taken', partStat: 'needs_action' }])
    expect(await answers()).toEqual([{ recurrenceId: null, partStat: 'needs_action', comment: '那周我出差，下周可以吗？', proposed: null }])
    const report = [
      'From: mailer-daemon@example.test', 'To: lin@example.test', 'Subject: Undelivered', 'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'Sorry', '--b', 'Content-Type: message/delivery-status', '',
      'Reporting-MTA: dns; mx.example.test', '', 'Final-Recipient: rfc822; zeng@example.test', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 No such user', '', '--b', 'Content-Type: text/rfc822-headers', '', `Message-ID: <${key}>`, '', '--b--', '',
    ].join('\r\n')
    await bring(report)
    expect((await listMessages(deps, who, {})).items).toMatchObject([{ state: 'refused', sentAt: null, problem: { key: 'mail.recipient_refused', text: expect.stringContaining('No such user') as string } }])
  })

  test.skipIf(!hasDovecot)('answers are fetched from the mailbox, each once, and why it cannot be read is told', async () => {
    const dovecot = await startDovecot()
    stops.push(dovecot.stop)
    const { deps, who, clock, uid, answers, key } = await invited(await open(), stops, dovecot.port)
    dovecot.deliver(mailOf({ uid, stat: 'ACCEPTED' }))
    dovecot.deliver(['From: shop@z.test', 'To: lin@example.test', 'Subject: Sale', '', 'Buy'].join('\r\n'))
    await readAnswers(deps)
    expect(await answers()).toMatchObject([{ partStat: 'accepted' }])
    expect((await getMailAccount(deps, who)).account).toMatchObject({ readAt: new Date(clock.ms).toISOString(), readProblem: null })
    dovecot.deliver(['From: zeng@example.test', 'To: lin@example.test', `References: <${key}>`, 'Subject: Re', '', 'See you then'].join('\r\n'))
    await readAnswers(deps)
    expect(await answers()).toMatchObject([{ partStat: 'accepted', comment: 'See you then' }])
    const acts = async (): Promise<number> => (await deps.db.read(who.workspaceId, stores => stores.changes.acts({ limit: 50 }))).items.filter(({ verb }) => verb === 'meeting.answer').length
    const before = await acts()
    // The job and a press at one time read it once.
    const [, { account }] = await Promise.all([readAnswers(deps), readAnswersNow(deps, who)])
    expect(account).toMatchObject({ readProblem: null })
    expect([before, await acts()]).toEqual([2, 2])
    await dovecot.stop()
    await readAnswers(deps)
    expect((await getMailAccount(deps, who)).account?.readProblem).toMatchObject({ key: 'mail.not_reached' })
  }, engine === 'postgres' ? 60_000 : 30_000)
})
