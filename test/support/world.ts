import type { PhotoId, SeenEventId, WorkspaceId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { wallTimeOf } from '#domain/time/wall-time.ts'
import type { Database } from '#store/database.ts'
import { aBusyEvent, aCalendar, aSubscription, aContact, someHolidays, aDeferral, aGiving, aGoal, aGrowthEntry, aHelp, aMailAccount, aMeeting, aMessage, aNote, aReminder, anAct, anActionItem, anAdvice, anAsk, anAttendance, aStrayAnswer, anImport, anInteraction, anOccurrence, aPlan, aPlanLine, aRelation, aRole } from './builders.ts'

/** One of everything, each found by every question that is about it. */
export type World = Awaited<ReturnType<typeof aWorld>>

export const aWorld = async (db: Database, workspaceId: WorkspaceId) => {
  const on = day('2026-11-23')
  const photo = { id: 'photo' as PhotoId, contentType: 'image/png', bytes: new Uint8Array([137, 80]) }
  const contact = aContact({ tags: ['老乡'], organization: '蓝湖科技', birthday: { calendar: 'solar', year: null, month: 11, day: 23, leapMonth: false }, photoId: photo.id })
  const [other, gone] = [aContact(), aContact({ letGo: { reason: '远了', on } })]
  const [role, relation, note, plan, lunch, deferral, record] = [aRole(contact.id, { from: on }), aRelation(contact.id, other.id), aNote(contact.id), aPlan(), anInteraction([contact.id, other.id]), aDeferral({ subject: { kind: 'due', contactId: other.id }, until: day('2026-12-01') }), anImport()]
  const goal = aGoal(plan.id)
  const line = aPlanLine(plan.id, contact.id, { goalId: goal.id })
  const item = anActionItem(contact.id, { interactionId: lunch.id })
  const [help, giving] = [aHelp(contact.id, { interactionId: lunch.id }), aGiving(contact.id, { interactionId: lunch.id })]
  const meeting = aMeeting([contact.id, other.id], { planLineId: line.id })
  const talk = anOccurrence(meeting, { interactionId: lunch.id })
  const [attendance, ask, advice] = [anAttendance(meeting.id, contact.id, { partStat: 'declined' }), anAsk(contact.id), anAdvice(contact.id, { occurrenceId: talk.id })]
  const stray = aStrayAnswer(meeting.id)
  const grown = aGrowthEntry({ kind: 'problem', solvedOn: on, solvedWith: contact.id })
  const calendar = aCalendar()
  const subscription = aSubscription()
  const subscribed = aCalendar({ name: '订阅', contentId: subscription.contentId, events: 0, subscribed: { host: 'calendar.example.test', end: 'wxyz' } })
  const leftCalendar = aCalendar({ name: '移除了', contentId: 'left' })
  const seen = { id: 'seen' as SeenEventId, key: 'seen-key' }
  const message = aMessage([contact.id], { meetingId: meeting.id })
  const [reminder, letter] = aReminder()
  const brought = someHolidays()
  const row = { importId: record.id, row: 2, cells: ['张伟'], state: 'create', decision: null, reading: null, identity: 'z' } as const
  const act = anAct({ key: { key: 'key', fingerprint: 'f' } })
  await db.transact(workspaceId, act, async stores => {
    await stores.photos.keep(photo)
    await stores.contacts.insertMany([contact, other, gone])
    await stores.warmth.put([
      { contactId: contact.id, interval: 30, intervalFrom: 'plan_line', coolsAt: 20_000, dueOn: day('2024-10-04'), planned: true, lastOn: day('2026-03-04'), touches: 1 },
      { contactId: other.id, interval: 90, intervalFrom: 'default', coolsAt: null, dueOn: null, planned: false, lastOn: null, touches: 0 },
    ])
    await stores.warmth.follow(on)
    await stores.roles.insert(role)
    await stores.relations.insert(relation)
    await stores.notes.insert(note)
    await stores.plans.insert(plan)
    await stores.goals.insert(goal)
    await stores.planLines.insert(line)
    await stores.interactions.insert(lunch)
    await stores.actionItems.insert(item)
    await stores.helps.insert(help)
    await stores.givings.insert(giving)
    await stores.meetings.insert(meeting)
    await stores.occurrences.insert(talk)
    await stores.attendances.insert(attendance)
    await stores.strayAnswers.insert(stray)
    await stores.asks.insert(ask)
    await stores.advices.insert(advice)
    await stores.growth.insert(grown)
    await stores.calendars.insert(calendar)
    await stores.calendars.insert(subscribed)
    await stores.subscriptions.put(subscription)
    await stores.calendars.insert(leftCalendar)
    await stores.calendars.remove(leftCalendar)
    await stores.calendars.keepEvents(leftCalendar.contentId, [{ event: aBusyEvent({}), first: on, last: on }])
    await stores.calendars.keepEvents(calendar.contentId, [{ event: aBusyEvent({ start: wallTimeOf(on, 540), people: [{ email: 'zhang@example.test', declined: false }] }), first: on, last: on }])
    await stores.seenEvents.insert(seen)
    await stores.messages.insert(message)
    await stores.mailAccount.put(aMailAccount())
    await stores.reminderSettings.put({ to: null, digestAt: '08:00', briefMinutes: 30 })
    await stores.reminders.keep(reminder, letter)
    await stores.holidayFiles.insert(brought)
    await stores.deferrals.insert({ ...deferral, kind: 'skip' })
    await stores.deferrals.update({ ...deferral, kind: 'skip' }, deferral)
    while (await stores.derived.fillNext('search_people', 1)) { /* the next */ }
    await stores.imports.insert(record)
    await stores.imports.keepFile(record.id, photo.bytes)
    await stores.importRows.stage([row, { ...row, row: 3, state: 'applied', reading: { name: '张伟' } }])
  })
  return { on, photo, contact, other, role, relation, note, plan, goal, line, lunch, item, help, giving, meeting, talk, attendance, stray, ask, advice, grown, message, reminder, letter, calendar, subscription, seen, brought, deferral, record, row, act }
}
