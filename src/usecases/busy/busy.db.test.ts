import { expect, test } from 'vitest'
import type { ActId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Desk, deskOn, everything, wrongCups } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { logInteraction } from '../interaction/log-interaction.ts'
import { createMeeting } from '../meeting/create-meeting.ts'
import { proposeMeeting } from '../meeting/propose-meeting.ts'
import { bringCalendar } from './bring-calendar.ts'
import { editCalendar } from './edit-calendar.ts'
import { leaveSeen } from './leave-seen.ts'
import { listBusy } from './list-busy.ts'
import { listCalendars } from './list-calendars.ts'
import { listSeen } from './list-seen.ts'
import { removeCalendar } from './remove-calendar.ts'
import { takeSeen } from './take-seen.ts'

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const ics = (name: string, ...events: readonly string[][]): Uint8Array => new TextEncoder().encode(['BEGIN:VCALENDAR', 'VERSION:2.0', `X-WR-CALNAME:${name}`, ...events.flat(), 'END:VCALENDAR', ''].join('\r\n'))

/** A standing meeting on Mondays at ten, one of them moved, a free whole day, and one event that cannot be read. */
const OFFICE = ics('公司',
  event('UID:standup', 'DTSTART;TZID=Asia/Shanghai:20261102T100000', 'DTEND;TZID=Asia/Shanghai:20261102T110000', 'RRULE:FREQ=WEEKLY', 'SUMMARY:周会', 'ORGANIZER:mailto:ZHANG@example.com', 'ATTENDEE;PARTSTAT=DECLINED:mailto:li@example.com'),
  event('UID:standup', 'RECURRENCE-ID;TZID=Asia/Shanghai:20261116T100000', 'DTSTART;TZID=Asia/Shanghai:20261117T140000', 'DTEND;TZID=Asia/Shanghai:20261117T150000', 'SUMMARY:周会（改期）', 'ATTENDEE:mailto:zhang@example.com'),
  event('UID:off', 'DTSTART;VALUE=DATE:20261119', 'SUMMARY:年假', 'TRANSP:TRANSPARENT', 'ATTENDEE:mailto:zhang@example.com'),
  event('UID:broken', 'SUMMARY:没有开始'),
)

const bring = ({ deps, who }: Desk, bytes = OFFICE, fileName = 'x.ics') => bringCalendar(deps, who, { fileName }, bytes)
const NOVEMBER = { from: day('2026-11-01'), to: day('2026-11-30') }
const busyIn = async ({ deps, who }: Desk): Promise<string[]> => (await listBusy(deps, who, NOVEMBER)).items.map(({ start, title }) => `${start.slice(5)} ${title}`)
const OFFICE_BUSY = ['11-02T10:00 周会', '11-09T10:00 周会', '11-17T14:00 周会（改期）', '11-19T00:00 年假', '11-23T10:00 周会', '11-30T10:00 周会']
const person = async ({ deps, who }: Desk, name: string, email: string) => (await createContact(deps, who, { name, channels: [{ kind: 'email', value: email, label: '' }] })).contact.id

eachEngine((_, open) => {
  test('a file is kept as busy times under its own name, and what cannot be read is told by its line', async () => {
    const desk = deskOn(await open())
    const { calendar, replaced, problems } = await bring(desk)
    expect([calendar.name, calendar.events, replaced]).toEqual(['公司', 3, false])
    expect(problems).toEqual([{ line: 28, text: '这个日程没有开始时间，已略过' }])
    expect(await busyIn(desk)).toEqual(OFFICE_BUSY)
  })

  test('the same calendar brought again replaces it as a whole, and undo brings back what was', async () => {
    const database = await open()
    const desk = deskOn(database)
    await bring(desk)
    const before = await everything(database)
    const { actId, replaced } = await bring(desk, ics('公司', event('UID:one', 'DTSTART:20261105T020000Z', 'DTEND:20261105T030000Z', 'SUMMARY:只此一次')))
    expect([replaced, await busyIn(desk), (await listCalendars(desk.deps, desk.who)).items.length]).toEqual([true, ['11-05T10:00 只此一次'], 1])
    await undoAct(desk.deps, desk.who, { actId: actId as ActId })
    expect([await everything(database), await busyIn(desk)]).toEqual([before, OFFICE_BUSY])
  })

  test('a calendar that hides titles tells only when, and one that is removed comes back by undo', async () => {
    const desk = deskOn(await open())
    const { calendar } = await bring(desk)
    await editCalendar(desk.deps, desk.who, { calendarId: calendar.id, showTitles: false })
    expect((await listBusy(desk.deps, desk.who, NOVEMBER)).items.map(({ title }) => title)).toEqual(['', '', '', '', '', ''])
    const { actId } = await removeCalendar(desk.deps, desk.who, { calendarId: calendar.id })
    expect(await busyIn(desk)).toEqual([])
    await undoAct(desk.deps, desk.who, { actId: actId as ActId })
    expect(await busyIn(desk)).toHaveLength(6)
  })

  test('what is no calendar is refused, and so is a name that is taken', async () => {
    const desk = deskOn(await open())
    await expect(bring(desk, new TextEncoder().encode('姓名,职位\n'))).rejects.toMatchObject({ key: 'calendar.not_a_calendar' })
    const [first] = [await bring(desk), await bring(desk, ics('', event('UID:1', 'DTSTART:20261105T020000Z')), '家.ics')]
    await expect(editCalendar(desk.deps, desk.who, { calendarId: first.calendar.id, name: ' 家 ' })).rejects.toMatchObject({ key: 'calendar.name_taken' })
  })

  test('a new series is placed around busy times, free ones aside', async () => {
    const desk = deskOn(await open())
    const dates = async () => (await proposeMeeting(desk.deps, desk.who, { cadenceText: '每周一次', from: day('2026-11-30'), at: '10:30', minutes: 60 })).readings[0]?.dates[0]
    expect((await dates())?.clash).toBeNull()
    const { calendar } = await bring(desk)
    expect((await dates())?.clash).toBe('周会')
    expect((await dates())?.instead.length).toBeGreaterThan(0)
    await editCalendar(desk.deps, desk.who, { calendarId: calendar.id, showTitles: false })
    expect((await dates())?.clash).toBe('忙')
  })

  test('a meeting of ours in a calendar that was brought is no busy time beside itself', async () => {
    const desk = deskOn(await open())
    const zhang = await person(desk, '张伟', 'zhang@example.com')
    const { meeting } = await createMeeting(desk.deps, desk.who, { title: '午餐', format: 'lunch', contactIds: [zhang], start: '2026-11-27T12:00' as WallTime, minutes: 60 })
    await bring(desk, ics('手机', event(`UID:${meeting.uid}`, 'DTSTART;TZID=Asia/Shanghai:20261127T120000', 'DTEND;TZID=Asia/Shanghai:20261127T130000', 'ATTENDEE:mailto:zhang@example.com')))
    expect(await busyIn(desk)).toEqual([])
  })

  test('events that are over with people we know are offered once, taken as contact or turned down', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who } = desk
    const [zhang] = [await person(desk, '张伟', 'zhang@Example.com'), await person(desk, '李敏', 'li@example.com')]
    await logInteraction(deps, who, { on: day('2026-11-09'), format: 'call', contactIds: [zhang] })
    await bring(desk)
    const before = await everything(database)
    // It is eight in the morning of Monday the 23rd: that day's is not over. Whoever declined was not there; a whole day is no talk.
    const { items, count } = await listSeen(deps, who, {})
    expect(items.map(({ start, title, people, logged }) => [start.slice(5), title, people.map(({ name }) => name).join(), logged])).toEqual([
      ['11-17T14:00', '周会（改期）', '张伟', false], ['11-09T10:00', '周会', '张伟', true], ['11-02T10:00', '周会', '张伟', false],
    ])
    const [newest, , oldest] = items
    const { actId, taken, refills } = await takeSeen(deps, who, { keys: [newest?.key ?? '', oldest?.key ?? ''] })
    expect([count, taken, refills.map(({ name }) => name), await wrongCups(desk)]).toEqual([3, 2, ['张伟'], []])
    const logged = (await deps.db.read(who.workspaceId, ({ interactions }) => interactions.allOf(zhang))).find(({ topic }) => topic === '周会（改期）')
    expect(logged).toMatchObject({ on: '2026-11-17', at: '14:00', minutes: 60, source: 'calendar', topic: '周会（改期）', format: 'face_to_face' })
    await leaveSeen(deps, who, { keys: [items[1]?.key ?? ''] })
    await bring(desk, ics('公司二', event('UID:standup', 'DTSTART;TZID=Asia/Shanghai:20261102T100000', 'ORGANIZER:mailto:zhang@example.com')))
    expect((await listSeen(deps, who, {})).items).toEqual([])
    await expect(takeSeen(deps, who, { keys: [newest?.key ?? ''] })).rejects.toMatchObject({ key: 'calendar.nothing_seen' })
    await undoAct(deps, who, { actId: actId as ActId })
    expect([(await listSeen(deps, who, {})).count, await wrongCups(desk)]).toEqual([2, []])
    expect((await everything(database)).filter(line => line.startsWith('interactions '))).toEqual(before.filter(line => line.startsWith('interactions ')))
  })
})
