import { expect, test } from 'vitest'
import { createContact, createNote } from '#contract/contact.ts'
import { createCalendarFeed, getCalendarFeed, revokeCalendarFeed } from '#contract/feed.ts'
import { cancelMeeting, cancelOccurrence, createMeeting, holdOccurrence, moveOccurrence, noteOccurrence, prepareOccurrence } from '#contract/meeting.ts'
import { readCalendar } from '#formats/icalendar/read-calendar.ts'
import { onEachEngine } from '../../test/support/door.ts'

onEachEngine(open => {
  test('the calendar is given out under an address that is told once, and revoked', async () => {
    const door = await open()
    const me = await door.owner()
    expect(await me.call(getCalendarFeed, {})).toEqual({ exists: false, since: null })
    const { address, since } = await me.call(createCalendarFeed, {})
    expect(await me.call(getCalendarFeed, {})).toEqual({ exists: true, since })
    const stranger = door.browser()
    const first = await stranger.send(address)
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache'])
    // A new address takes the place of the old one.
    const { address: second } = await me.call(createCalendarFeed, {})
    expect([(await stranger.send(address)).status, (await stranger.send(second)).status]).toEqual([404, 200])
    await me.call(revokeCalendarFeed, {})
    await me.call(revokeCalendarFeed, {})
    expect((await stranger.send(second)).status).toBe(404)
    expect((await stranger.send('/api/calendar/feed')).status).toBe(401)
    expect(door.bugs).toEqual([])
  })

  test('it has titles, places, names and reminders, what moved and what is off, and nothing that was written down', async () => {
    const door = await open()
    const { call } = await door.owner()
    const { contact } = await call(createContact, { name: '张伟', placeNotes: '机密〇', organization: '机密一', channels: [{ kind: 'email', value: 'secret@example.test', label: '' }] })
    await call(createNote, { contactId: contact.id, text: '机密二', private: true })
    const lunch = { title: '每月午餐', format: 'lunch' as const, contactIds: [contact.id], minutes: 60, place: '食堂', text: '机密三' }
    const { meeting } = await call(createMeeting, { ...lunch, start: '2026-10-09T12:00', rule: 'FREQ=MONTHLY;BYDAY=2FR' })
    const talk = (recurrenceId: string) => ({ meetingId: meeting.id, recurrenceId })
    await call(prepareOccurrence, { ...talk('2026-11-13T12:00'), goal: '机密四', bring: '机密五', topic: '机密六' })
    await call(noteOccurrence, { ...talk('2026-11-13T12:00'), text: '机密七', revision: 0 })
    await call(holdOccurrence, talk('2026-11-13T12:00'))
    await call(moveOccurrence, { ...talk('2026-12-11T12:00'), start: '2026-12-10T18:00', place: '茶馆' })
    await call(cancelOccurrence, talk('2027-01-08T12:00'))
    const once = await call(createMeeting, { ...lunch, title: '一次', start: '2026-12-01T15:00' })
    await call(moveOccurrence, { meetingId: once.meeting.id, recurrenceId: '2026-12-01T15:00', start: '2026-12-02T15:00' })
    const { address } = await call(createCalendarFeed, {})
    const stranger = door.browser()
    const answer = await stranger.send(address)
    const text = await answer.text()
    expect(text).not.toMatch(/机密|secret@/)
    const { events, problems, name } = readCalendar(text)
    expect([problems, name]).toEqual([[], '林晓雨'])
    expect(events.map(({ summary, start, recurrenceId, location, exdates, description, alarms, attendees }) => [summary, start, recurrenceId, location, exdates.join(), description, alarms.join(), attendees.length])).toEqual([
      ['每月午餐', '2026-10-09T12:00', null, '食堂', '2027-01-08T12:00', '张伟', '30', 0],
      ['每月午餐', '2026-12-10T18:00', '2026-12-11T12:00', '茶馆', '', '张伟', '30', 0],
      ['一次', '2026-12-02T15:00', null, '食堂', '', '张伟', '30', 0],
    ])
    const tag = answer.headers.get('etag') ?? ''
    const again = await stranger.send(address, { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    door.clock.ms += 3_600_000
    expect((await stranger.send(address, { headers: { 'if-none-match': tag } })).status).toBe(304)
    await call(moveOccurrence, { ...talk('2026-12-11T12:00'), start: '2026-12-10T19:00' })
    expect((await stranger.send(address, { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  test('what was held stays in it when its series is called off or elsewhere', async () => {
    const door = await open()
    const { call } = await door.owner()
    const { contact } = await call(createContact, { name: '张伟' })
    const { meeting } = await call(createMeeting, { title: '午餐', format: 'lunch', contactIds: [contact.id], start: '2026-11-20T12:00', minutes: 60, rule: 'FREQ=WEEKLY' })
    await call(holdOccurrence, { meetingId: meeting.id, recurrenceId: '2026-11-20T12:00' })
    await call(cancelMeeting, { meetingId: meeting.id })
    const { address } = await call(createCalendarFeed, {})
    expect(readCalendar(await (await door.browser().send(address)).text()).events.map(({ start, rules }) => [start, rules.length])).toEqual([['2026-11-20T12:00', 0]])
  })
})
