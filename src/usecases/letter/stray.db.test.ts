import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { ActId, ContactId, StrayAnswerId } from '#domain/base/ids.ts'
import { MOST_STRAYS } from '#domain/meeting/stray-answer.ts'
import { aContact, anAct, aRelation } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { hasDovecot, startDovecot } from '#test/support/dovecot.ts'
import { undoAct } from '../change/undo-act.ts'
import { getContact } from '../contact/get-contact.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { invited, JANUARY, mailOf, type ReplyParts } from './invited.test-support.ts'
import { inviteDelegate } from './invite-delegate.ts'
import { readAnswers } from './read-answers.ts'
import { leaveStray, takeStray } from './take-stray.ts'

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop() })

type World = Awaited<ReturnType<typeof invited>>
const page = ({ deps, who, meetingId }: World) => getMeeting(deps, who, { meetingId })
const idOf = (stray: { readonly id: StrayAnswerId } | undefined): StrayAnswerId => stray?.id ?? ('none' as StrayAnswerId)

/** 王助理, who assists 曾教授 and is kept as such. */
const withAssistant = async ({ deps, who, zeng }: World): Promise<ContactId> => {
  const wang = aContact({ name: '王丽', salutation: '王助理', channels: [{ kind: 'email', value: 'wang@office.test', label: '' }] })
  await deps.db.transact(who.workspaceId, anAct(), async stores => {
    await stores.contacts.insert(wang)
    await stores.relations.insert(aRelation(wang.id, zeng.id, { kind: 'assistant_of', from: null, to: null }))
  })
  return wang.id
}

/** An answer for 曾教授 that somebody says to send for her. */
const sentBy = (parts: ReplyParts, by: string): string => mailOf(parts).replace(/^(ATTENDEE;)/m, `$1SENT-BY="mailto:${by}";`)

eachEngine((engine, open) => {
  test('an assistant answers: known as one, or at an address of the same house; anybody else who says so is a stranger', async () => {
    const world = await invited(await open(), stops)
    const { uid, bring, answers } = world
    await withAssistant(world)
    const outcome = async (text: string) => (await bring(text)).answers.map(one => one.outcome).join()
    const at = (minute: number): string => `20261123T01${String(minute).padStart(2, '0')}00Z`
    expect(await outcome(mailOf({ uid, stat: 'TENTATIVE', from: 'Wang@office.test', stamp: at(1) }))).toBe('taken')
    expect((await page(world)).attendances).toMatchObject([{ partStat: 'tentative', answeredBy: { name: '王助理', email: 'Wang@office.test' } }])
    expect(await outcome(sentBy({ uid, stat: 'ACCEPTED', from: 'sec@example.test', stamp: at(2) }, 'sec@example.test'))).toBe('taken')
    expect((await page(world)).attendances).toMatchObject([{ partStat: 'accepted', answeredBy: { name: '曾', email: 'sec@example.test' } }])
    expect(await outcome(mailOf({ uid, stat: 'ACCEPTED', stamp: at(3) }))).toBe('taken')
    expect((await page(world)).attendances).toMatchObject([{ answeredBy: null }])
    const before = await answers()
    for (const text of [
      sentBy({ uid, stat: 'DECLINED', from: 'thief@evil.test', stamp: at(4) }, 'thief@evil.test'), sentBy({ uid, stat: 'DECLINED', from: 'thief@evil.test', stamp: at(5) }, 'sec@example.test'),
      mailOf({ uid, stat: 'DECLINED', from: 'sec@example.test', stamp: at(6) }), sentBy({ uid, stat: 'DECLINED', from: 'thief@qq.com', attendee: 'zeng@example.test', stamp: at(7) }, 'thief@qq.com'),
      sentBy({ uid, stat: 'DECLINED', from: 'sec@example.test', stamp: at(8) }, 'sec@example.test').replace(/^From/, 'Authentication-Results: mx.example.test; dmarc=fail header.from=example.test\r\nFrom'),
    ]) expect(await outcome(text)).toBe('stranger')
    expect(await answers()).toEqual(before)
  })

  test('what nobody invited sent is told once, the latest twenty of a series; passed over or taken with the address, undone at one press', async () => {
    const world = await invited(await open(), stops)
    const { deps, who, uid, bring, zeng, meetingId, key } = world
    const strays = async () => (await page(world)).strays
    const foreign = (minute: number, more: Partial<ReplyParts> = {}): string => mailOf({ uid, stat: 'ACCEPTED', attendee: 'ming@alumni.test', stamp: `20261123T01${String(minute).padStart(2, '0')}00Z`, more: ['COMMENT:到时见'], ...more })
    await bring(foreign(1))
    await bring(foreign(1))
    await bring(foreign(2, { stat: 'DECLINED', more: ['RECURRENCE-ID:20270108T040000Z'] }))
    await bring(mailOf({ uid, stat: 'DECLINED', stamp: '20261123T013000Z' }, ['Authentication-Results: mx.example.test; dmarc=fail header.from=example.test']))
    // The reader's own copy of a letter in that thread, and an answer of another series, are none.
    await bring(['From: lin@example.test', 'To: zeng@example.test', `References: <${key}>`, 'Subject: Re', '', '补充一句'].join('\r\n'))
    await bring(mailOf({ uid: 'else@x', attendee: 'ming@alumni.test' }))
    expect(await strays()).toMatchObject([
      { from: { email: 'zeng@example.test' }, forged: true, partStat: 'declined', contactId: zeng.id },
      { from: { name: '曾', email: 'ming@alumni.test' }, recurrenceId: JANUARY, partStat: 'declined', forged: false }, { from: { email: 'ming@alumni.test' }, recurrenceId: null, partStat: 'accepted', comment: '到时见', contactId: zeng.id },
    ])
    expect((await page(world)).attendances).toEqual([])
    const [forged, alumni] = await strays()
    const { actId: left } = await leaveStray(deps, who, { meetingId, strayId: idOf(forged) })
    expect(await strays()).toHaveLength(2)
    await expect(leaveStray(deps, who, { meetingId, strayId: idOf(forged) })).rejects.toMatchObject({ key: 'letter.no_stray' })
    await undoAct(deps, who, { actId: left as ActId })
    expect(await strays()).toHaveLength(3)
    const emails = async () => (await getContact(deps, who, { contactId: zeng.id })).contact.channels.map(({ value }) => value)
    await takeStray(deps, who, { meetingId, strayId: idOf(forged), contactId: zeng.id })
    expect(await emails()).toEqual(['zeng@example.test', 'z.ming@home.test'])
    // All of that sender comes with the one.
    const { actId } = await takeStray(deps, who, { meetingId, strayId: idOf(alumni), contactId: zeng.id })
    expect([await strays(), await emails()]).toEqual([[], ['zeng@example.test', 'z.ming@home.test', 'ming@alumni.test']])
    expect((await page(world)).attendances).toMatchObject([{ recurrenceId: null, partStat: 'declined' }, { recurrenceId: JANUARY, partStat: 'declined' }])
    await undoAct(deps, who, { actId: actId as ActId })
    expect([(await strays()).length, await emails()]).toEqual([2, ['zeng@example.test', 'z.ming@home.test']])
    for (let i = 0; i < 30; i++) await bring(mailOf({ uid, attendee: `spam${i}@evil.test` }))
    const kept = await strays()
    expect([kept.length, kept[0]?.from.email, kept.at(-1)?.from.email]).toEqual([MOST_STRAYS, 'spam29@evil.test', 'spam10@evil.test'])
  })

  test('somebody comes in her place: named, and asked to the series at one press', async () => {
    const world = await invited(await open(), stops)
    const { deps, who, uid, bring, zeng, meetingId } = world
    const which = { meetingId, contactId: zeng.id }
    await expect(inviteDelegate(deps, who, { ...which, recurrenceId: null })).rejects.toMatchObject({ key: 'letter.no_delegate' })
    const delegated = (more: readonly string[]): string => mailOf({ uid, stat: 'DELEGATED;DELEGATED-TO="mailto:gu@example.test"', more: ['ATTENDEE;CN=顾北;DELEGATED-FROM="mailto:zeng@example.test":mailto:gu@example.test', ...more] })
    await bring(delegated([]))
    await bring(delegated(['RECURRENCE-ID:20270108T040000Z']))
    expect((await page(world)).attendances.map(({ delegatedTo }) => delegatedTo)).toEqual([{ name: '顾北', email: 'gu@example.test', contactId: null }, { name: '顾北', email: 'gu@example.test', contactId: null }])
    const once = await inviteDelegate(deps, who, { ...which, recurrenceId: JANUARY })
    expect((await page(world)).meeting.people.map(({ name }) => name)).toEqual(['曾明'])
    expect((await page(world)).attendances[0]?.delegatedTo?.contactId).toBe(once.contactId)
    const { actId, contactId } = await inviteDelegate(deps, who, { ...which, recurrenceId: null })
    const now = await page(world)
    expect([contactId, now.meeting.people.map(({ name }) => name), now.notices.length > 0]).toEqual([once.contactId, ['曾明', '顾北'], true])
    await undoAct(deps, who, { actId: actId as ActId })
    expect((await page(world)).meeting.people.map(({ name }) => name)).toEqual(['曾明'])
    await inviteDelegate(deps, who, { ...which, recurrenceId: null })
    // What he answers himself is taken from now on.
    expect((await bring(mailOf({ uid, attendee: 'gu@example.test' }))).answers).toMatchObject([{ outcome: 'taken', name: '顾北' }])
  })

  test.skipIf(engine === 'postgres')('no forged answer changes anything, whatever it says of itself', async () => {
    const world = await invited(await open(), stops)
    const { uid, bring, answers } = world
    await withAssistant(world)
    await bring(mailOf({ uid, stat: 'ACCEPTED' }))
    const before = await answers()
    const strangers = ['thief@evil.test', 'zeng@example.test.evil.test', 'zeng@evil.test', 'zeng@qq.com', 'example.test@evil.test', 'z.ming@home.test.cn', 'wang@office.test.evil.test', '"zeng@example.test" <thief@evil.test', ''] as const
    const claimed = ['zeng@example.test', 'ZENG@EXAMPLE.TEST', 'z.ming@home.test', 'thief@evil.test', 'wang@office.test'] as const
    await fc.assert(fc.asyncProperty(
      fc.constantFrom(...strangers), fc.constantFrom(...claimed), fc.option(fc.constantFrom(...strangers, ...claimed)), fc.constantFrom('REPLY' as const, 'COUNTER' as const), fc.constantFrom('ACCEPTED', 'DECLINED', 'DELEGATED', 'X-EVIL'), fc.nat(9),
      fc.constantFrom('', 'Authentication-Results: mx; dmarc=pass header.from=evil.test', 'Sender: zeng@example.test', 'Reply-To: zeng@example.test', 'Authentication-Results: evil; dmarc=pass header.from=example.test'),
      async (from, attendee, by, method, stat, sequence, header) => {
        const text = mailOf({ method, uid, from, attendee, stat, sequence, stamp: '20261123T013000Z', more: ['DTSTART:20270301T040000Z', 'ATTENDEE;PARTSTAT=DECLINED:mailto:zeng@example.test'] }, header === '' ? [] : [header])
        const taken = (await bring(by === null ? text : text.replace(/^(ATTENDEE;)/m, `$1SENT-BY="mailto:${by}";`))).answers
        expect(taken.filter(({ outcome }) => outcome === 'taken')).toEqual([])
      },
    ), { numRuns: 120 })
    expect(await answers()).toEqual(before)
    expect((await page(world)).strays.length).toBeLessThanOrEqual(MOST_STRAYS)
  }, 60_000)

  test.skipIf(!hasDovecot)('answers as programs send them are fetched; those of strangers wait for a word, those of an assistant say whose they are', async () => {
    const dovecot = await startDovecot()
    stops.push(dovecot.stop)
    const world = await invited(await open(), stops, dovecot.port)
    const { deps, uid, key } = world
    await withAssistant(world)
    for (const mail of Object.values(shapesOf(uid, key))) dovecot.deliver(mail)
    await readAnswers(deps)
    const { attendances, strays } = await page(world)
    expect(attendances.map(({ recurrenceId, partStat, comment, proposed, answeredBy }) => [recurrenceId, partStat, comment, proposed, answeredBy?.name ?? null])).toEqual([
      // Thunderbird's acceptance of the series, and what the assistant wrote below it.
      [null, 'accepted', '曾教授请我转告：没问题。', null, '王助理'],
      // Outlook's proposal for one lunch.
      [JANUARY, 'tentative', '那天我在外地', { start: '2027-01-15T12:30', minutes: 60 }, null],
      // Gmail's refusal of the next.
      ['2027-02-12T12:00', 'declined', 'Sorry', null, null],
    ])
    expect(strays.map(({ from, partStat, comment, recurrenceId }) => [from.email, partStat, comment, recurrenceId])).toEqual([['zengming@feishu.test', 'accepted', '', null]])
    const seen = dovecot.flags()
    await readAnswers(deps)
    expect([(await page(world)).strays.length, dovecot.flags()]).toEqual([1, seen])
  }, engine === 'postgres' ? 60_000 : 30_000)
})

/** Mails in the shapes calendar programs give them: Thunderbird, Outlook (no organizer, a Windows zone, base64), Gmail (mixed, twice the same calendar), Feishu at an address nobody knew, and plain words of an assistant. */
const shapesOf = (uid: string, key: string): Readonly<Record<string, string>> => {
  const base64 = (text: string): string => (Buffer.from(text).toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
  const calendar = (prodId: string, method: string, ...lines: readonly string[]): string => ['BEGIN:VCALENDAR', `PRODID:${prodId}`, 'VERSION:2.0', `METHOD:${method}`, ...lines, 'END:VCALENDAR', ''].join('\r\n')
  const china = ['BEGIN:VTIMEZONE', 'TZID:China Standard Time', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'END:DAYLIGHT', 'END:VTIMEZONE']
  const thunderbird = calendar('-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN', 'REPLY', 'BEGIN:VEVENT', 'LAST-MODIFIED:20261123T010000Z', 'DTSTAMP:20261123T010000Z', `UID:${uid}`, 'SUMMARY:每月午餐', 'ORGANIZER;CN=林晓雨:mailto:lin@example.test', 'ATTENDEE;CN=曾明;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:zeng@example.test', 'RRULE:FREQ=MONTHLY;BYDAY=2FR', 'DTSTART;TZID=Asia/Shanghai:20261211T120000', 'DTEND;TZID=Asia/Shanghai:20261211T130000', 'SEQUENCE:0', 'END:VEVENT')
  const outlook = calendar('Microsoft Exchange Server 2010', 'COUNTER', ...china, 'BEGIN:VEVENT', 'ATTENDEE;PARTSTAT=TENTATIVE;CN=曾明:MAILTO:Zeng@Example.test', 'COMMENT;LANGUAGE=zh-CN:那天我在外地\\n', `UID:${uid}`, 'RECURRENCE-ID;TZID=China Standard Time:20270108T120000', 'SUMMARY;LANGUAGE=zh-CN:新时间建议: 每月午餐', 'DTSTART;TZID=China Standard Time:20270115T123000', 'DTEND;TZID=China Standard Time:20270115T133000', 'CLASS:PUBLIC', 'PRIORITY:5', 'DTSTAMP:20261123T010500Z', 'TRANSP:OPAQUE', 'STATUS:CONFIRMED', 'SEQUENCE:0', 'X-MICROSOFT-CDO-APPT-SEQUENCE:0', 'X-MS-OLK-ORIGINALSTART;TZID=China Standard Time:20270108T120000', 'END:VEVENT')
  const gmail = calendar('-//Google Inc//Google Calendar 70.9054//EN', 'REPLY', 'CALSCALE:GREGORIAN', 'BEGIN:VEVENT', 'DTSTART:20270212T040000Z', 'DTEND:20270212T050000Z', 'DTSTAMP:20261123T011000Z', 'ORGANIZER;CN=lin@example.test:mailto:lin@example.test', `UID:${uid}`, 'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=z.min', ' g@home.test;X-NUM-GUESTS=0;X-RESPONSE-COMMENT="Sorry":mailto:z.ming@home.test', 'RECURRENCE-ID:20270212T040000Z', 'COMMENT:Sorry', 'SEQUENCE:0', 'STATUS:CONFIRMED', 'END:VEVENT')
  const feishu = calendar('-//ByteDance//Lark Calendar//CN', 'REPLY', 'BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20261123T011500Z', 'DTSTART;TZID=Asia/Shanghai:20261211T120000', 'DTEND;TZID=Asia/Shanghai:20261211T130000', 'ORGANIZER;CN=林晓雨:mailto:lin@example.test', 'ATTENDEE;CN=曾明;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:zengming@feishu.test', 'SEQUENCE:0', 'END:VEVENT')
  const head = (from: string, subject: string, id: string, ...more: readonly string[]): string[] => [`From: ${from}`, 'To: lin@example.test', `Subject: ${subject}`, `Message-ID: <${id}>`, 'MIME-Version: 1.0', ...more]
  const part = (type: string, body: string): string[] => ['--b', `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', base64(body)]
  return {
    thunderbird: [...head('=?UTF-8?B?5pu+5piO?= <zeng@example.test>', 'Accepted', 'tb@example.test', 'Content-Type: multipart/alternative; boundary="b"'), '', ...part('text/plain; charset=UTF-8', '曾明 已接受您的邀请。'), ...part('text/calendar; method=REPLY; charset=UTF-8', thunderbird), '--b--', ''].join('\r\n'),
    outlook: [...head('"Zeng Ming" <zeng@example.test>', '=?utf-8?B?5paw5pe26Ze05bu66K6u?=', 'ol@example.test', 'Thread-Topic: x', 'Content-Type: multipart/alternative; boundary="b"'), '', ...part('text/plain; charset="utf-8"', ''), ...part('text/html; charset="utf-8"', '<html><body></body></html>'), ...part('text/calendar; charset="utf-8"; method=COUNTER', outlook), '--b--', ''].join('\r\n'),
    gmail: [
      ...head('Zeng Ming <z.ming@home.test>', 'Declined: lunch', 'gm@google.test', 'Sender: Google Calendar <calendar-notification@google.test>', 'Auto-Submitted: auto-generated', 'Content-Type: multipart/mixed; boundary="m"'), '', '--m', 'Content-Type: multipart/alternative; boundary="b"', '',
      ...part('text/plain; charset="UTF-8"; format=flowed; delsp=yes', 'Zeng Ming has declined this invitation.'), ...part('text/calendar; charset="UTF-8"; method=REPLY', gmail), '--b--', '--m', 'Content-Type: application/ics; name="invite.ics"', 'Content-Disposition: attachment; filename="invite.ics"', 'Content-Transfer-Encoding: base64', '', base64(gmail), '--m--', '',
    ].join('\r\n'),
    feishu: [...head('=?UTF-8?B?5pu+5piO?= <zengming@feishu.test>', '=?UTF-8?B?5bey5o6l5Y+X?=', 'fs@feishu.test', 'Content-Type: multipart/mixed; boundary="b"'), '', ...part('text/calendar; charset=UTF-8; method=REPLY; name="invite.ics"', feishu), '--b--', ''].join('\r\n'),
    assistant: [...head('=?UTF-8?B?546L5Li9?= <wang@office.test>', 'Re', 'as@office.test', `References: <${key}>`, 'Content-Type: text/plain; charset=utf-8'), '', '曾教授请我转告：没问题。', '', '在 2026年11月23日，林晓雨 写道：', '> 想约您'].join('\r\n'),
  }
}
