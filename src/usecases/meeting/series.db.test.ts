import { expect, test } from 'vitest'
import type { ActId, ContactId, MeetingId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { addMinutes, type WallTime } from '#domain/time/wall-time.ts'
import { readCalendar } from '#formats/icalendar/read-calendar.ts'
import { databaseOn, openEngine } from '#store/database.ts'
import { aMeeting, anAttendance, anOccurrence } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Desk, deskOn, everything, planFor } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { actOf } from '../deps.ts'
import { removeContact } from '../contact/remove-contact.ts'
import { createNote } from '../note/create-note.ts'
import { editLines } from '../plan-line/edit-lines.ts'
import { createPlan } from '../plan/create-plan.ts'
import { getPlan } from '../plan/get-plan.ts'
import { removePlan } from '../plan/remove-plan.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { cancelOccurrence } from './cancel-occurrence.ts'
import { createMeeting, type CreateMeetingInput } from './create-meeting.ts'
import { editMeeting } from './edit-meeting.ts'
import { getCalendar } from './get-calendar.ts'
import { getMeetingFile } from './get-meeting-file.ts'
import { getMeeting } from './get-meeting.ts'
import { holdOccurrence } from './hold-occurrence.ts'
import { listMeetings } from './list-meetings.ts'
import { moveOccurrence } from './move-occurrence.ts'
import { noteOccurrence } from './note-occurrence.ts'
import { proposeMeeting } from './propose-meeting.ts'
import { splitMeeting } from './split-meeting.ts'
import { tellMeeting } from './tell-meeting.ts'

const wall = (text: string): WallTime => text as WallTime
const FIRST = wall('2026-12-11T12:00')

const person = async ({ deps, who }: Desk, name = '张伟', salutation = '张经理'): Promise<ContactId> => (await createContact(deps, who, { name, salutation })).contact.id

/** Lunch on second Fridays with somebody, unless said otherwise. */
const lunch = async (desk: Desk, fields: Partial<CreateMeetingInput> = {}): Promise<{ meetingId: MeetingId; zhang: ContactId }> => {
  const zhang = await person(desk)
  const { meeting } = await createMeeting(desk.deps, desk.who, { title: '每月午餐', format: 'lunch', contactIds: [zhang], start: FIRST, minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR', place: '食堂', ...fields })
  return { meetingId: meeting.id, zhang }
}

eachEngine((_, open) => {
  test('a series is arranged, told, moved, called off for once, and each is undone', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who } = desk
    const { meetingId, zhang } = await lunch(desk)
    const page = () => getMeeting(deps, who, { meetingId })
    expect(await page()).toMatchObject({
      meeting: { ruleText: '每月的第二个周五', told: false, toTell: 1, zone: 'Asia/Shanghai', people: [{ salutation: '张经理' }], sequence: 0 }, past: [],
      notices: [{ method: 'REQUEST', to: [{ id: zhang }], text: '请张经理：每月的第二个周五，12:00–13:00，第一次在 周五，12 月 11 日，食堂' }],
    })
    expect((await page()).coming.map(one => one.start).slice(0, 3)).toEqual(['2026-12-11T12:00', '2027-01-08T12:00', '2027-02-12T12:00'])
    // The second Friday of February 2027 lies in the days of the spring festival.
    expect((await page()).coming[2]?.dayOff).toMatchObject({ name: '春节' })
    expect((await tellMeeting(deps, who, { meetingId })).meeting).toMatchObject({ told: true, toTell: 0 })

    const told = await everything(database)
    const moved = await moveOccurrence(deps, who, { meetingId, recurrenceId: FIRST, start: wall('2026-12-10T18:00'), place: '茶馆' })
    expect(moved.talk).toMatchObject({ occurrence: { start: '2026-12-10T18:00', moved: true, place: '茶馆', state: 'invited' }, meeting: { toTell: 1 } })
    const skipped = await cancelOccurrence(deps, who, { meetingId, recurrenceId: wall('2027-01-08T12:00') })
    expect(skipped.talk.occurrence.state).toBe('cancelled')
    expect((await page()).notices.map(notice => notice.text)).toEqual(['告诉张经理：周五，12 月 11 日的一场改到周四，12 月 10 日 18:00–19:00，茶馆', '告诉张经理：周五，1 月 8 日的一场取消了'])
    expect((await page()).coming.map(one => one.start).slice(0, 2)).toEqual(['2026-12-10T18:00', '2027-02-12T12:00'])
    for (const { actId } of [skipped, moved]) await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(told)

    const edited = await editMeeting(deps, who, { meetingId, start: wall('2026-12-10T12:00') })
    expect(edited.meeting).toMatchObject({ rule: 'FREQ=MONTHLY;BYDAY=2TH', sequence: 1, toTell: 1 })
    await undoAct(deps, who, { actId: edited.actId as ActId })
    const cancelled = await cancelMeeting(deps, who, { meetingId })
    expect(cancelled.meeting).toMatchObject({ cancelled: true, toTell: 1 })
    expect(await page()).toMatchObject({ coming: [], notices: [{ method: 'CANCEL' }] })
    const refused = [() => editMeeting(deps, who, { meetingId, title: '改' }), () => moveOccurrence(deps, who, { meetingId, recurrenceId: FIRST, minutes: 30 }), () => splitMeeting(deps, who, { meetingId, from: wall('2027-01-08T12:00') })]
    for (const write of refused) await expect(write()).rejects.toThrow('meeting.called_off')
    await undoAct(deps, who, { actId: cancelled.actId as ActId })
    expect(await everything(database)).toEqual(told)
  })

  test('a split takes along what was prepared, and both series follow one another; undone, one is left', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who } = desk
    const { meetingId, zhang } = await lunch(desk)
    const from = wall('2027-02-12T12:00')
    await noteOccurrence(deps, who, { meetingId, recurrenceId: from, text: '带年货', revision: 0 })
    const before = await everything(database)
    const { actId, before: ended, meeting } = await splitMeeting(deps, who, { meetingId, from, start: wall('2027-02-11T18:00'), format: 'dinner' })
    expect(ended.rule).toBe('FREQ=MONTHLY;UNTIL=20270212T035959Z;BYDAY=2FR')
    expect(meeting).toMatchObject({ follows: meetingId, rule: 'FREQ=MONTHLY;BYDAY=2TH', start: '2027-02-11T18:00', format: 'dinner', sequence: 0, told: false })
    const found = await listMeetings(deps, who, { contactId: zhang })
    expect(found.meetings.map(one => one.id)).toEqual([meetingId, meeting.id])
    expect(found.coming.slice(0, 3).map(one => one.start)).toEqual(['2026-12-11T12:00', '2027-01-08T12:00', '2027-02-11T18:00'])
    expect(await deps.db.read(who.workspaceId, stores => stores.occurrences.at(meeting.id, wall('2027-02-11T18:00')))).toMatchObject({ notes: '带年货', start: '2027-02-11T18:00' })
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
    await expect(splitMeeting(deps, who, { meetingId, from: wall('2027-02-11T12:00') })).rejects.toThrow('meeting.no_such_occurrence')
  })

  test('split at its first talk, the whole series changes', async () => {
    const desk = deskOn(await open())
    const { meetingId } = await lunch(desk)
    expect((await splitMeeting(desk.deps, desk.who, { meetingId, from: FIRST, place: '茶馆' })).meeting).toMatchObject({ id: meetingId, place: '茶馆', follows: null })
  })

  test('what is held stands: it is neither moved nor called off, and stays in the calendar when the series is', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const key = { ...(await lunch(desk, { start: wall('2026-11-13T12:00') })), recurrenceId: wall('2026-11-13T12:00') }
    const held = { meetingId: key.meetingId, recurrenceId: key.recurrenceId }
    await holdOccurrence(deps, who, held)
    await expect(moveOccurrence(deps, who, { ...held, start: FIRST })).rejects.toThrow('meeting.held_stands')
    await expect(cancelOccurrence(deps, who, held)).rejects.toThrow('meeting.held_stands')
    await editMeeting(deps, who, { meetingId: key.meetingId, start: wall('2026-12-10T12:00') })
    await cancelMeeting(deps, who, { meetingId: key.meetingId })
    expect((await getCalendar(deps, who, { from: day('2026-11-01'), to: day('2026-12-31') })).occurrences.map(one => [one.start, one.state])).toEqual([['2026-11-13T12:00', 'held']])
    expect((await getMeeting(deps, who, { meetingId: key.meetingId })).past).toHaveLength(1)
  })

  test('people and lines have to be there, and words say what is wrong', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const { meetingId, zhang } = await lunch(desk)
    const draft: CreateMeetingInput = { title: '午餐', format: 'lunch', contactIds: [zhang], start: FIRST, minutes: 60 }
    await expect(createMeeting(deps, who, { ...draft, contactIds: ['nobody' as ContactId] })).rejects.toThrow('contact.not_found')
    await expect(createMeeting(deps, who, { ...draft, planLineId: 'none' as never })).rejects.toThrow('plan_line.not_found')
    await expect(createMeeting(deps, who, { ...draft, rule: 'FREQ=NEVER' })).rejects.toThrow('recurrence.part_invalid')
    await expect(editMeeting(deps, who, { meetingId, contactIds: [] })).rejects.toThrow('meeting.nobody')
    await expect(getMeeting(deps, who, { meetingId: 'none' as MeetingId })).rejects.toThrow('meeting.not_found')
    await expect(listMeetings(deps, who, { contactId: 'none' as ContactId })).rejects.toThrow('contact.not_found')
    await expect(moveOccurrence(deps, who, { meetingId, recurrenceId: wall('2026-12-12T12:00'), minutes: 30 })).rejects.toThrow('meeting.no_such_occurrence')
    await expect(getCalendar(deps, who, { from: day('2026-01-01'), to: day('2026-03-04') })).rejects.toThrow('calendar.too_long')
    const york = (await createMeeting(deps, who, { ...draft, zone: 'America/New_York' })).meeting.id
    await expect(moveOccurrence(deps, who, { meetingId: york, recurrenceId: FIRST, start: wall('2027-03-14T02:30') })).rejects.toThrow('meeting.time')
  })

  test('the calendar has its days with lunar dates and marks, and every talk where it stands, by the clock of the workspace', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const { meetingId, zhang } = await lunch(desk)
    // Friday evening in New York is Saturday morning in Shanghai.
    await createMeeting(deps, who, { title: '电话', format: 'call', contactIds: [zhang], start: wall('2026-12-31T20:00'), minutes: 30, zone: 'America/New_York' })
    await moveOccurrence(deps, who, { meetingId, recurrenceId: wall('2027-03-12T12:00'), start: wall('2027-01-04T12:00') })
    await moveOccurrence(deps, who, { meetingId, recurrenceId: wall('2027-01-08T12:00'), start: wall('2027-02-01T12:00') })
    const january = await getCalendar(deps, who, { from: day('2027-01-01'), to: day('2027-01-31') })
    expect(january.occurrences.map(one => [one.start, one.recurrenceId, one.zone])).toEqual([['2026-12-31T20:00', '2026-12-31T20:00', 'America/New_York'], ['2027-01-04T12:00', '2027-03-12T12:00', 'Asia/Shanghai']])
    expect(january.days).toHaveLength(31)
    expect(january.days[0]).toMatchObject({ day: '2027-01-01', kind: 'off', name: '元旦', festivals: ['元旦'], lunar: '冬月廿四' })
    expect(january.provisional).toEqual([2027])
    const december = await getCalendar(deps, { ...who, zone: 'America/New_York' }, { from: day('2026-12-31'), to: day('2026-12-31') })
    expect(december.occurrences.map(one => one.title)).toEqual(['电话'])
    expect((await getCalendar(deps, who, { from: day('2027-02-02'), to: day('2027-02-01') })).days).toEqual([])
  })

  test('the calendar asks no more of the database for hundreds of series than for one', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who } = desk
    const { meetingId, zhang } = await lunch(desk)
    await noteOccurrence(deps, who, { meetingId, recurrenceId: FIRST, text: '好', revision: 0 })
    const engine = await openEngine(database.place)
    let asked = 0
    const counting = { ...deps, db: databaseOn({ ...engine, begin: async (...given) => {
      const transaction = await engine.begin(...given)
      return { ...transaction, query: (...words) => { asked += 1; return transaction.query(...words) } }
    } }) }
    const month = { from: day('2026-12-01'), to: day('2026-12-31') }
    expect((await getCalendar(counting, who, month)).occurrences).toHaveLength(1)
    const once = asked
    const many = Array.from({ length: 300 }, () => aMeeting([zhang], { start: wall('2026-01-09T12:00'), rule: 'FREQ=WEEKLY;BYDAY=FR' }))
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'meeting.create'), async stores => {
      await stores.meetings.insertMany(many)
      await stores.occurrences.insertMany(many.map(meeting => anOccurrence(meeting, { recurrenceId: FIRST, start: addMinutes(FIRST, 60), sequence: 1 })))
    })
    asked = 0
    expect((await getCalendar(counting, who, month)).occurrences).toHaveLength(1 + 300 * 4)
    expect(asked).toBe(once)
    await engine.close()
  })

  test('每月第二周周五 has two readings with their next twelve dates; those on a day off have others offered', async () => {
    const desk = deskOn(await open())
    const { readings, provisional } = await proposeMeeting(desk.deps, desk.who, { cadenceText: '每月第二周周五中午', at: '12:00', minutes: 60 })
    expect(readings.map(({ key, text, rule, start, holdableByOutlook }) => [key, text, rule, start, holdableByOutlook])).toEqual([
      ['nth_weekday', '每月的第二个周五', 'FREQ=MONTHLY;BYDAY=2FR', '2026-12-11T12:00', true],
      ['weekday_of_nth_week', '每月第二周的周五', 'FREQ=MONTHLY;BYMONTHDAY=6,7,8,9,10,11,12;BYDAY=FR', '2026-12-11T12:00', false],
    ])
    expect(readings.map(({ dates }) => dates.length)).toEqual([12, 12])
    const off = readings[0]?.dates.find(({ start }) => start === '2027-02-12T12:00')
    expect(off).toMatchObject({ mark: { kind: 'off', name: '春节' }, clash: null })
    expect(off?.instead.map(({ start, reason }) => [start, reason.text])).toEqual([['2027-02-19T12:00', '下一周同一天'], ['2027-02-15T12:00', '就近的工作日'], ['2027-02-16T12:00', '就近的工作日']])
    expect(provisional).toEqual([2027])
  })

  test('a cadence is begun where it meets with nothing; a day or weekday that was said is kept, and what is in the way is named', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const zhang = await person(desk)
    // Lunch every day of the week but Wednesday.
    await createMeeting(deps, who, { title: '食堂', format: 'lunch', contactIds: [zhang], start: wall('2026-11-23T12:00'), minutes: 60, rule: 'FREQ=WEEKLY;BYDAY=MO,TU,TH,FR' })
    const place = async (input: Partial<Parameters<typeof proposeMeeting>[2]>) => (await proposeMeeting(deps, who, { at: '12:30', minutes: 60, ...input })).readings
    expect((await place({ cadenceText: '两周一次' }))[0]).toMatchObject({ key: 'every_weeks', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' })
    expect((await place({ cadenceText: '两周一次', from: day('2026-11-26') }))[0]).toMatchObject({ start: '2026-11-26T12:30', dates: expect.arrayContaining([expect.objectContaining({ clash: '食堂' })]) })
    expect((await place({ cadenceText: '每周五' }))[0]).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=FR' })
    expect((await place({ cadenceText: '每周五' }))[0]?.dates[0]?.instead[0]).toMatchObject({ reason: { key: 'nearest.same_week' } })
    expect((await place({ cadenceText: '一月一次或者两月一次' })).map(({ key }) => key)).toEqual(['closer', 'wider'])
    for (const cadenceText of ['按需', '随缘就好', '']) expect(await place({ cadenceText })).toEqual([])
    const { lineIds: [line] } = await planFor(desk, [[zhang, '每季度一次']])
    expect((await place(line === undefined ? {} : { planLineId: line }))[0]?.rule).toContain('INTERVAL=3')
    await expect(place({ planLineId: 'none' as never })).rejects.toThrow('plan_line.not_found')
  })

  test('the file has the series, what moved and what is off, and nothing private', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const { meetingId, zhang } = await lunch(desk, { text: '如果您日程有变，我可以随时更改时间' })
    await createNote(deps, who, { contactId: zhang, text: '机密一', private: true })
    await moveOccurrence(deps, who, { meetingId, recurrenceId: FIRST, start: wall('2026-12-10T18:00') })
    await noteOccurrence(deps, who, { meetingId, recurrenceId: FIRST, text: '机密二', revision: 0 })
    await cancelOccurrence(deps, who, { meetingId, recurrenceId: wall('2027-01-08T12:00') })
    const { bytes, contentType, fileName } = await getMeetingFile(deps, who, { meetingId })
    const text = new TextDecoder().decode(bytes)
    expect([contentType, fileName]).toEqual(['text/calendar; charset=utf-8', '每月午餐.ics'])
    expect(text).not.toContain('机密')
    const { events, problems } = readCalendar(text)
    expect(problems).toEqual([])
    expect(events.map(({ recurrenceId, start, zone, exdates, summary, location, description }) => ({ recurrenceId, start, zone, exdates, summary, location, description }))).toEqual([
      { recurrenceId: null, start: FIRST, zone: 'Asia/Shanghai', exdates: ['2027-01-08T12:00'], summary: '每月午餐', location: '食堂', description: '如果您日程有变，我可以随时更改时间' },
      { recurrenceId: FIRST, start: '2026-12-10T18:00', zone: 'Asia/Shanghai', exdates: [], summary: '每月午餐', location: '食堂', description: '如果您日程有变，我可以随时更改时间' },
    ])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1)
  })

  test('whoever is removed leaves their meetings, a series with nobody else goes with them, and undo brings both back', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who } = desk
    const { meetingId, zhang } = await lunch(desk)
    const li = await person(desk, '李敏', '李老师')
    const both = (await createMeeting(deps, who, { title: '三人午餐', format: 'lunch', contactIds: [zhang, li], start: FIRST, minutes: 60 })).meeting.id
    await tellMeeting(deps, who, { meetingId: both })
    await noteOccurrence(deps, who, { meetingId, recurrenceId: FIRST, text: '好', revision: 0 })
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'meeting.answer'), async stores => {
      for (const [i, contactId] of [zhang, li].entries()) await stores.attendances.insert({ ...anAttendance(both, contactId), id: `answer-${i}` as never })
    })
    const before = await everything(database)
    const { actId } = await removeContact(deps, who, { contactId: zhang })
    await expect(getMeeting(deps, who, { meetingId })).rejects.toThrow('meeting.not_found')
    expect(await getMeeting(deps, who, { meetingId: both })).toMatchObject({ meeting: { contactIds: [li], toTell: 0 }, notices: [], attendances: [{ contactId: li }] })
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
  })

  test('a line that goes off the plan leaves its meeting standing, and undo ties it again', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who } = desk
    const zhang = await person(desk)
    const planId = (await createPlan(deps, who, { fiscalYear: 2026 })).plan.id
    const lineId = (await editLines(deps, who, { planId, create: [{ contactId: zhang, cadenceText: '每月一次' }] })).lines[0]?.id
    if (lineId === undefined) throw new Error('no line')
    const { id: meetingId } = (await createMeeting(deps, who, { title: '午餐', format: 'lunch', contactIds: [zhang], start: FIRST, minutes: 60, planLineId: lineId })).meeting
    const before = await everything(database)
    for (const remove of [() => editLines(deps, who, { planId, remove: [lineId] }), () => removePlan(deps, who, { planId })]) {
      const { actId } = await remove()
      expect((await getMeeting(deps, who, { meetingId })).meeting.planLineId).toBeNull()
      await undoAct(deps, who, { actId: actId as ActId })
      expect(await everything(database)).toEqual(before)
    }
  })

  test('a line shows the hours that stand in the calendar in its year, across a split and without what is off', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const zhang = await person(desk)
    const planId = (await createPlan(deps, who, { fiscalYear: 2027 })).plan.id
    const [line] = (await editLines(deps, who, { planId, create: [{ contactId: zhang, cadenceText: '每月一次', lengthText: '1小时' }, { name: '李敏', cadenceText: '每周一次' }] })).lines
    const { id: meetingId } = (await createMeeting(deps, who, { title: '午餐', format: 'lunch', contactIds: [zhang], start: FIRST, minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR', planLineId: line?.id ?? null })).meeting
    const plan = () => getPlan(deps, who, { planId })
    expect((await plan()).lines.map(({ locked }) => locked)).toEqual([{ meetingId, minutes: 720 }, null])
    expect((await plan()).budget).toMatchObject({ lockedMinutes: 720 })
    await cancelOccurrence(deps, who, { meetingId, recurrenceId: wall('2027-01-08T12:00') })
    await moveOccurrence(deps, who, { meetingId, recurrenceId: wall('2027-12-10T12:00'), start: wall('2028-01-04T12:00') })
    const later = (await splitMeeting(deps, who, { meetingId, from: wall('2027-07-09T12:00'), minutes: 90 })).meeting.id
    expect((await plan()).lines[0]?.locked).toEqual({ meetingId: later, minutes: 5 * 60 + 6 * 90 })
    await cancelMeeting(deps, who, { meetingId: later })
    expect((await plan()).lines[0]?.locked).toEqual({ meetingId, minutes: 300 })
    expect((await editLines(deps, who, { planId, change: [{ lineId: line?.id ?? ('' as never), topic: '改' }] })).lines[0]?.locked).toEqual({ meetingId, minutes: 300 })
  })
})
