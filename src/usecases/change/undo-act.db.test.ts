import { expect, test } from 'vitest'
import type { ActId, ActionItemId, AdviceId, AskId, CalendarId, ContactId, DeferralId, GivingId, GoalId, GrowthEntryId, HelpId, InteractionId, MeetingId, MessageId, NoteId, PlanId, PlanLineId, RelationId, RoleId, StrayAnswerId } from '#domain/base/ids.ts'
import type { Verb } from '#domain/change/change.ts'
import { holidayYearOf } from '#domain/time/brought-holidays.ts'
import { addDays, day } from '#domain/time/day.ts'
import { holidayFileText } from '#domain/time/holiday-file-text.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { actText } from '#i18n/acts.ts'
import { someHolidays } from '#test/support/builders.ts'
import { gives, startCalendarServer } from '#test/support/calendar-server.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Desk, deskOn, everything, wrongCups } from '#test/support/desk.ts'
import { bringCalendar } from '../busy/bring-calendar.ts'
import { editCalendar } from '../busy/edit-calendar.ts'
import { leaveSeen } from '../busy/leave-seen.ts'
import { listSeen } from '../busy/list-seen.ts'
import { removeCalendar } from '../busy/remove-calendar.ts'
import { subscribeCalendar } from '../busy/subscribe-calendar.ts'
import { takeSeen } from '../busy/take-seen.ts'
import { createActionItem } from '../action-item/create-action-item.ts'
import { editActionItem } from '../action-item/edit-action-item.ts'
import { removeActionItem } from '../action-item/remove-action-item.ts'
import { createAdvice } from '../advice/create-advice.ts'
import { editAdvice } from '../advice/edit-advice.ts'
import { removeAdvice } from '../advice/remove-advice.ts'
import { createAsk } from '../ask/create-ask.ts'
import { editAsk } from '../ask/edit-ask.ts'
import { removeAsk } from '../ask/remove-ask.ts'
import { createContact } from '../contact/create-contact.ts'
import { editContact } from '../contact/edit-contact.ts'
import { letGoContact } from '../contact/let-go-contact.ts'
import { openContactAgain } from '../contact/open-contact-again.ts'
import { removeContact } from '../contact/remove-contact.ts'
import { defer } from '../deferral/defer.ts'
import { undefer } from '../deferral/undefer.ts'
import { actOf } from '../deps.ts'
import { agreeToMentor } from '../first-meeting/agree-to-mentor.ts'
import { createGiving } from '../giving/create-giving.ts'
import { editGiving } from '../giving/edit-giving.ts'
import { removeGiving } from '../giving/remove-giving.ts'
import { createGoal } from '../goal/create-goal.ts'
import { editGoal } from '../goal/edit-goal.ts'
import { removeGoal } from '../goal/remove-goal.ts'
import { createGrowthEntry } from '../growth/create-growth-entry.ts'
import { editGrowthEntry } from '../growth/edit-growth-entry.ts'
import { removeGrowthEntry } from '../growth/remove-growth-entry.ts'
import { createHelp } from '../help/create-help.ts'
import { editHelp } from '../help/edit-help.ts'
import { removeHelp } from '../help/remove-help.ts'
import { putHolidays } from '../holidays/put-holidays.ts'
import { removeHolidays } from '../holidays/remove-holidays.ts'
import { editInteraction } from '../interaction/edit-interaction.ts'
import { logInteraction } from '../interaction/log-interaction.ts'
import { removeInteraction } from '../interaction/remove-interaction.ts'
import { cancelMeeting } from '../meeting/cancel-meeting.ts'
import { cancelOccurrence } from '../meeting/cancel-occurrence.ts'
import { closeOccurrence } from '../meeting/close-occurrence.ts'
import { createMeeting } from '../meeting/create-meeting.ts'
import { editMeeting } from '../meeting/edit-meeting.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { holdOccurrence } from '../meeting/hold-occurrence.ts'
import { moveOccurrence } from '../meeting/move-occurrence.ts'
import { noteOccurrence } from '../meeting/note-occurrence.ts'
import { prepareOccurrence } from '../meeting/prepare-occurrence.ts'
import { splitMeeting } from '../meeting/split-meeting.ts'
import { tellMeeting } from '../meeting/tell-meeting.ts'
import { createNote } from '../note/create-note.ts'
import { editNote } from '../note/edit-note.ts'
import { removeNote } from '../note/remove-note.ts'
import { putPhoto } from '../photo/put-photo.ts'
import { editLines } from '../plan-line/edit-lines.ts'
import { createPlan } from '../plan/create-plan.ts'
import { editPlan } from '../plan/edit-plan.ts'
import { removePlan } from '../plan/remove-plan.ts'
import { createRelation } from '../relation/create-relation.ts'
import { editRelation } from '../relation/edit-relation.ts'
import { removeRelation } from '../relation/remove-relation.ts'
import { createRole } from '../role/create-role.ts'
import { editRole } from '../role/edit-role.ts'
import { removeRole } from '../role/remove-role.ts'
import { bringAnswers } from '../letter/bring-answers.ts'
import { inviteDelegate } from '../letter/invite-delegate.ts'
import { leaveStray, takeStray } from '../letter/take-stray.ts'
import { sendLetters } from '../letter/send-letters.ts'
import { withdrawMessage } from '../letter/withdraw-message.ts'
import { putMailAccount } from '../mail/put-mail-account.ts'
import { putReminders } from '../reminder/put-reminders.ts'
import { loadSample } from '../sample/load-sample.ts'
import { editWorkspace } from '../workspace/edit-workspace.ts'
import { listActs } from './list-acts.ts'
import { undoAct } from './undo-act.ts'

interface World extends Desk {
  readonly zhang: ContactId
  readonly li: ContactId
  readonly zhou: ContactId
  readonly role: RoleId
  readonly relation: RelationId
  readonly note: NoteId
  readonly together: InteractionId
  readonly item: ActionItemId
  readonly help: HelpId
  readonly giving: GivingId
  readonly deferral: DeferralId
  readonly plan: PlanId
  readonly goal: GoalId
  readonly line: PlanLineId
  readonly ask: AskId
  readonly advice: AdviceId
  readonly entry: GrowthEntryId
  /** Lunch on Fridays with two of them, since the week before last, when it was held. */
  readonly meeting: MeetingId
  /** With an hour with one of them last week. */
  readonly calendar: CalendarId
  /** A letter with the topic of a talk, that waits. */
  readonly message: MessageId
  readonly lastAct: ActId
}

const BEFORE = '2026-11-13T12:00' as WallTime
const LAST = '2026-11-20T12:00' as WallTime
const NEXT = '2026-11-27T12:00' as WallTime

/** A calendar with an hour with somebody on one day. */
const seenOn = (on: string): Uint8Array => new TextEncoder().encode(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:seen\nDTSTART:${on.replaceAll('-', '')}T020000Z\nDTEND:${on.replaceAll('-', '')}T030000Z\nATTENDEE:mailto:li@example.test\nEND:VEVENT\nEND:VCALENDAR\n`)

type Act = (world: World) => Promise<{ actId: string }>

/** One act of every verb. Imports and lines are undone in their own tests. A new verb does not compile without its line. */
const acts: Readonly<Record<Exclude<Verb, `import.${string}` | 'line.keep'>, Act>> = {
  'contact.create': w => createContact(w.deps, w.who, { name: '王芳', tags: ['新'], birthday: { calendar: 'lunar', year: null, month: 8, day: 15, leapMonth: false } }),
  'contact.edit': w => editContact(w.deps, w.who, { contactId: w.zhang, name: '张玮', tags: ['甲', '乙'], birthday: { calendar: 'solar', year: null, month: 5, day: 4, leapMonth: false } }),
  'contact.remove': w => removeContact(w.deps, w.who, { contactId: w.zhang }),
  'contact.let_go': w => letGoContact(w.deps, w.who, { contactId: w.zhang, reason: '各自安好' }),
  'contact.open_again': w => openContactAgain(w.deps, w.who, { contactId: w.zhou }),
  'contact.photo': w => putPhoto(w.deps, w.who, { contactId: w.zhang }, new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])),
  'role.create': w => createRole(w.deps, w.who, { contactId: w.li, kind: 'skill_mentor', label: 'SQL', from: day('2026-01-01'), to: null }),
  'role.edit': w => editRole(w.deps, w.who, { roleId: w.role, to: day('2026-10-01') }),
  'role.remove': w => removeRole(w.deps, w.who, { roleId: w.role }),
  'relation.create': w => createRelation(w.deps, w.who, { contactId: w.li, otherId: w.zhou, kind: 'introduced', direction: 'to', from: null, to: null }),
  'relation.edit': w => editRelation(w.deps, w.who, { relationId: w.relation, to: day('2026-06-30') }),
  'relation.remove': w => removeRelation(w.deps, w.who, { relationId: w.relation }),
  'note.create': w => createNote(w.deps, w.who, { contactId: w.li, text: '喜欢岩茶', private: true }),
  'note.edit': w => editNote(w.deps, w.who, { noteId: w.note, text: '改喝红茶' }),
  'note.remove': w => removeNote(w.deps, w.who, { noteId: w.note }),
  'interaction.log': w => logInteraction(w.deps, w.who, { on: w.today(), format: 'coffee', contactIds: [w.zhang, w.li], followUps: [{ text: '发资料', by: 'me', dueOn: null }] }),
  'interaction.edit': w => editInteraction(w.deps, w.who, { interactionId: w.together, on: day('2026-09-01'), contactIds: [w.li, w.zhou], notes: '改过' }),
  'interaction.remove': w => removeInteraction(w.deps, w.who, { interactionId: w.together }),
  'action_item.create': w => createActionItem(w.deps, w.who, { contactId: w.li, text: '回电话', by: 'them', dueOn: day('2026-12-01') }),
  'action_item.edit': w => editActionItem(w.deps, w.who, { actionItemId: w.item, doneOn: w.today(), dueOn: null }),
  'action_item.remove': w => removeActionItem(w.deps, w.who, { actionItemId: w.item }),
  'help.create': w => createHelp(w.deps, w.who, { contactId: w.li, on: day('2026-11-01'), text: '帮我改简历' }),
  'help.edit': w => editHelp(w.deps, w.who, { helpId: w.help, thankedOn: w.today() }),
  'help.remove': w => removeHelp(w.deps, w.who, { helpId: w.help }),
  'giving.create': w => createGiving(w.deps, w.who, { contactId: w.li, on: day('2026-11-01'), text: '送了复盘导图' }),
  'giving.edit': w => editGiving(w.deps, w.who, { givingId: w.giving, text: '发了两份模板' }),
  'giving.remove': w => removeGiving(w.deps, w.who, { givingId: w.giving }),
  'plan.create': w => createPlan(w.deps, w.who, { fiscalYear: 2027, copyFrom: w.plan }),
  'plan.edit': w => editPlan(w.deps, w.who, { planId: w.plan, budgetMinutes: 60 }),
  'plan.remove': w => removePlan(w.deps, w.who, { planId: w.plan }),
  'goal.create': w => createGoal(w.deps, w.who, { planId: w.plan, title: '学会取数' }),
  'goal.edit': w => editGoal(w.deps, w.who, { goalId: w.goal, title: '按期上市' }),
  'goal.remove': w => removeGoal(w.deps, w.who, { goalId: w.goal }),
  'meeting.create': w => createMeeting(w.deps, w.who, { title: '咖啡', format: 'coffee', contactIds: [w.li], start: NEXT, minutes: 60, planLineId: w.line }),
  'meeting.edit': w => editMeeting(w.deps, w.who, { meetingId: w.meeting, start: '2026-11-26T12:00' as WallTime, contactIds: [w.li], title: '改' }),
  'meeting.cancel': w => cancelMeeting(w.deps, w.who, { meetingId: w.meeting }),
  'meeting.split': w => splitMeeting(w.deps, w.who, { meetingId: w.meeting, from: '2026-12-04T12:00' as WallTime, place: '茶馆' }),
  'meeting.move': w => moveOccurrence(w.deps, w.who, { meetingId: w.meeting, recurrenceId: NEXT, start: '2026-11-26T12:00' as WallTime }),
  'meeting.skip': w => cancelOccurrence(w.deps, w.who, { meetingId: w.meeting, recurrenceId: NEXT }),
  'meeting.prepare': w => prepareOccurrence(w.deps, w.who, { meetingId: w.meeting, recurrenceId: NEXT, goal: '想清楚调岗', ready: true, topicSent: true }),
  'meeting.note': async w => ({ actId: (await noteOccurrence(w.deps, w.who, { meetingId: w.meeting, recurrenceId: NEXT, text: '聊了调岗', revision: 0 })).actId ?? '' }),
  'meeting.hold': w => holdOccurrence(w.deps, w.who, { meetingId: w.meeting, recurrenceId: LAST, money: 12_000, followUps: [{ text: '发方案', by: 'me', dueOn: null }] }),
  'meeting.close': w => closeOccurrence(w.deps, w.who, { meetingId: w.meeting, recurrenceId: BEFORE, summary: { text: '总结', sent: true }, thanks: { leftOut: '谢过了' } }),
  'ask.create': w => createAsk(w.deps, w.who, { contactId: w.zhang, text: '怎样带新人' }),
  // Agreeing makes a mentor of her, which changes how she is addressed and how long her cup keeps.
  'ask.edit': w => editAsk(w.deps, w.who, { askId: w.ask, agreed: true, answer: '好' }),
  'mentor.agree': w => agreeToMentor(w.deps, w.who, { contactId: w.zhang, on: w.today(), kind: 'career_mentor', meeting: { title: '午餐', format: 'lunch', start: NEXT, minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR' } }),
  'ask.remove': w => removeAsk(w.deps, w.who, { askId: w.ask }),
  'advice.create': w => createAdvice(w.deps, w.who, { contactId: w.zhang, on: w.today(), text: '多问一句' }),
  'advice.edit': w => editAdvice(w.deps, w.who, { adviceId: w.advice, tried: 'tried', result: '好', reportedOn: w.today() }),
  'advice.remove': w => removeAdvice(w.deps, w.who, { adviceId: w.advice }),
  'growth.create': w => createGrowthEntry(w.deps, w.who, { kind: 'learned', text: '学会了取数' }),
  'growth.edit': w => editGrowthEntry(w.deps, w.who, { entryId: w.entry, solvedOn: null }),
  'growth.remove': w => removeGrowthEntry(w.deps, w.who, { entryId: w.entry }),
  'letter.send': w => sendLetters(w.deps, w.who, { meetingId: w.meeting, settles: ['told'], letters: [{ contactId: w.li, to: 'li@example.test', subject: '午餐', text: '李经理：', method: 'REQUEST' }] }),
  'letter.withdraw': w => withdrawMessage(w.deps, w.who, { messageId: w.message }),
  'meeting.answer': async w => {
    const meeting = await w.deps.db.read(w.who.workspaceId, stores => stores.meetings.get(w.meeting))
    return bringAnswers(w.deps, w.who, {}, new TextEncoder().encode(`BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:${meeting?.uid}\nDTSTAMP:20261101T000000Z\nATTENDEE;PARTSTAT=ACCEPTED:mailto:li@example.test\nEND:VEVENT\nEND:VCALENDAR\n`))
  },
  'answer.take': async w => takeStray(w.deps, w.who, { meetingId: w.meeting, strayId: await strayOf(w), contactId: w.zhang }),
  'answer.leave': async w => leaveStray(w.deps, w.who, { meetingId: w.meeting, strayId: await strayOf(w) }),
  'answer.delegate': w => inviteDelegate(w.deps, w.who, { meetingId: w.meeting, contactId: w.li, recurrenceId: null }),
  'meeting.tell': w => tellMeeting(w.deps, w.who, { meetingId: w.meeting }),
  'busy.bring': w => bringCalendar(w.deps, w.who, { fileName: '公司.ics' }, seenOn('2026-11-19')),
  'busy.subscribe': async w => {
    const server = await startCalendarServer({ '/x.ics': gives(seenOn('2026-11-19')) })
    return subscribeCalendar(w.deps, w.who, { address: server.at('/x.ics') }).finally(() => server.stop())
  },
  'busy.edit': w => editCalendar(w.deps, w.who, { calendarId: w.calendar, name: '改', showTitles: false }),
  'busy.remove': w => removeCalendar(w.deps, w.who, { calendarId: w.calendar }),
  'busy.take': async w => takeSeen(w.deps, w.who, { keys: (await listSeen(w.deps, w.who, {})).items.map(({ key }) => key) }),
  'busy.leave': async w => leaveSeen(w.deps, w.who, { keys: (await listSeen(w.deps, w.who, {})).items.map(({ key }) => key) }),
  'plan_line.create': w => editLines(w.deps, w.who, { planId: w.plan, create: [{ name: '新人', cadenceText: '每周一次' }] }),
  'plan_line.edit': w => editLines(w.deps, w.who, { planId: w.plan, change: [{ lineId: w.line, cadenceText: '半年一次', position: '总监' }] }),
  'plan_line.remove': w => editLines(w.deps, w.who, { planId: w.plan, remove: [w.line] }),
  'holidays.put': w => putHolidays(w.deps, w.who, { text: holidayFileText(someHolidays(2027).file), source: 'x.json' }),
  'holidays.remove': w => removeHolidays(w.deps, w.who, { year: holidayYearOf(2028) }),
  'today.defer': w => defer(w.deps, w.who, { subject: { kind: 'due', contactId: w.li }, kind: 'skip' }),
  'today.undefer': w => undefer(w.deps, w.who, { deferralId: w.deferral }),
  'reminders.edit': w => putReminders(w.deps, w.who, { digestAt: '07:30', to: 'me@example.test' }),
  'workspace.edit': w => editWorkspace(w.deps, w.who, { ownerName: '林', fiscalStartMonth: 4 }),
  'sample.load': w => loadSample(w.deps, w.who),
  undo: w => undoAct(w.deps, w.who, { actId: w.lastAct }),
}

eachEngine((_, open) => {
  for (const [verb, act] of Object.entries(acts)) {
    test(`${verb} undone leaves everything as it was, and undoing that brings it back`, async () => {
      const database = await open()
      const world = await aWorld(deskOn(database))
      const before = await everything(database)
      const { actId } = await act(world)
      const after = await everything(database)
      expect(after).not.toEqual(before)
      const [said] = (await listActs(world.deps, world.who, { limit: 1 })).items
      for (const locale of ['zh-CN', 'en'] as const) expect(actText(locale, { verb: said?.verb ?? 'undo', names: said?.names ?? [] }, said?.undone ?? null)).not.toMatch(/[{}]|一位联系人|someone|^[a-z]/)

      const undone = await undoAct(world.deps, world.who, { actId: actId as ActId })
      expect(await everything(database)).toEqual(before)
      expect(await wrongCups(world)).toEqual([])

      const redone = await undoAct(world.deps, world.who, { actId: undone.actId as ActId })
      expect(await everything(database)).toEqual(after)
      expect(await wrongCups(world)).toEqual([])

      await undoAct(world.deps, world.who, { actId: redone.actId as ActId })
      expect(await everything(database)).toEqual(before)
    })
  }

  test('what was changed since is named, and nothing is undone', async () => {
    const database = await open()
    const world = await aWorld(deskOn(database))
    const edit = await editContact(world.deps, world.who, { contactId: world.zhang, position: '总监' })
    await editContact(world.deps, world.who, { contactId: world.zhang, position: '副总裁' })
    const before = await everything(database)
    await expect(undoAct(world.deps, world.who, { actId: edit.actId as ActId })).rejects.toMatchObject({ key: 'change.undo_conflict', values: { what: '张伟' } })
    expect(await everything(database)).toEqual(before)
  })

  test('a person others’ words now stand on cannot be unmade before those', async () => {
    const desk = deskOn(await open())
    const made = await createContact(desk.deps, desk.who, { name: '王芳' })
    await createNote(desk.deps, desk.who, { contactId: made.contact.id, text: '喜欢岩茶', private: false })
    await expect(undoAct(desk.deps, desk.who, { actId: made.actId as ActId })).rejects.toMatchObject({ key: 'change.undo_conflict', values: { what: '王芳' } })
  })

  test('an act is undone once; one that never was is not found', async () => {
    const desk = deskOn(await open())
    const made = await createContact(desk.deps, desk.who, { name: '王芳' })
    await undoAct(desk.deps, desk.who, { actId: made.actId as ActId })
    await expect(undoAct(desk.deps, desk.who, { actId: made.actId as ActId })).rejects.toThrow('change.undo_conflict')
    await expect(undoAct(desk.deps, desk.who, { actId: 'nothing' as ActId })).rejects.toThrow('change.not_found')
  })
})

/** An answer nobody invited sent. */
const strayOf = async ({ deps, who, meeting }: World): Promise<StrayAnswerId> => {
  const [stray] = (await getMeeting(deps, who, { meetingId: meeting })).strays
  if (stray === undefined) throw new Error('no stray answer')
  return stray.id
}

/** A little of everything: a person with all there can be, one who is met with them, one let go. */
const aWorld = async (desk: Desk): Promise<World> => {
  const { deps, who, today } = desk
  const contact = async (name: string) => (await createContact(deps, who, { name, position: '经理', tags: ['甲'], birthday: { calendar: 'solar', year: 1990, month: 12, day: 1, leapMonth: false } })).contact.id
  const [zhang, li, zhou] = [await contact('张伟'), await contact('李敏'), await contact('周明')]
  await putPhoto(deps, who, { contactId: zhang }, new Uint8Array([0xff, 0xd8, 0xff, 9]))
  const role = (await createRole(deps, who, { contactId: zhang, kind: 'career_mentor', label: '', from: null, to: null })).role.id
  const plan = (await createPlan(deps, who, { fiscalYear: 2026 })).plan.id
  const goal = (await createGoal(deps, who, { planId: plan, title: '上市' })).goal.id
  const { lines } = await editLines(deps, who, { planId: plan, create: [{ contactId: zhang, cadenceText: '每月一次', goalId: goal }, { contactId: li, cadenceText: '两周一次' }, { contactId: zhou, cadenceText: '每季度一次' }] })
  const note = (await createNote(deps, who, { contactId: zhang, text: '喜欢龙井', private: true })).note.id
  await createRelation(deps, who, { contactId: zhang, otherId: li, kind: 'manager_of', direction: 'from', from: day('2025-01-01'), to: null })
  await logInteraction(deps, who, { on: day('2026-08-01'), format: 'call', contactIds: [zhang], followUps: [{ text: '发名单', by: 'me', dueOn: day('2026-11-20') }] })
  const { interaction } = await logInteraction(deps, who, { on: day('2026-10-01'), format: 'lunch', contactIds: [zhang, li], followUps: [{ text: '寄样机', by: 'me', dueOn: today() }] })
  const help = { id: deps.newId() as HelpId, contactId: zhang, on: day('2026-10-01'), text: '介绍供应商', interactionId: interaction.id, thankedOn: null }
  const giving = { id: deps.newId() as GivingId, contactId: zhang, on: day('2026-10-01'), text: '发了模板', interactionId: interaction.id }
  await deps.db.transact(who.workspaceId, actOf(deps, who, 'help.create'), async stores => {
    await stores.helps.insert(help)
    await stores.givings.insert(giving)
  })
  await letGoContact(deps, who, { contactId: zhou, reason: '太忙' })
  await defer(deps, who, { subject: { kind: 'birthday', contactId: zhang, year: 2026 }, kind: 'skip' })
  await defer(deps, who, { subject: { kind: 'due', contactId: zhang }, kind: 'snooze', until: addDays(today(), 3) })
  await putHolidays(deps, who, { text: holidayFileText(someHolidays(2028).file) })
  const meeting = (await createMeeting(deps, who, { title: '午餐', format: 'lunch', contactIds: [zhang, li], start: BEFORE, minutes: 60, rule: 'FREQ=WEEKLY', planLineId: lines[0]?.id ?? null })).meeting.id
  await noteOccurrence(deps, who, { meetingId: meeting, recurrenceId: '2026-12-04T12:00' as WallTime, text: '带报告', revision: 0 })
  const occurrenceId = (await holdOccurrence(deps, who, { meetingId: meeting, recurrenceId: BEFORE })).talk.occurrenceId
  const ask = (await createAsk(deps, who, { contactId: li, text: '做我的导师', mentor: true })).ask.id
  const advice = (await createAdvice(deps, who, { contactId: zhang, on: day('2026-11-13'), text: '写周报', occurrenceId })).advice.id
  const entry = (await createGrowthEntry(deps, who, { kind: 'problem', text: '取数' })).entry.id
  await editGrowthEntry(deps, who, { entryId: entry, solvedOn: today(), solvedWith: zhang })
  await editContact(deps, who, { contactId: li, channels: [{ kind: 'email', value: 'li@example.test', label: '' }] })
  const { meeting: { uid } } = await getMeeting(deps, who, { meetingId: meeting })
  const answered = (attendee: string): string => `BEGIN:VEVENT\nUID:${uid}\nDTSTAMP:20261031T000000Z\nATTENDEE;${attendee}\nEND:VEVENT\n`
  await bringAnswers(deps, who, {}, new TextEncoder().encode(`BEGIN:VCALENDAR\nMETHOD:REPLY\n${answered('PARTSTAT=DELEGATED;DELEGATED-TO="mailto:gu@example.test":mailto:li@example.test')}${answered('PARTSTAT=DECLINED:mailto:zw@home.test')}END:VCALENDAR\n`))
  const calendar = (await bringCalendar(deps, who, { fileName: '公司.ics' }, seenOn('2026-11-18'))).calendar.id
  await putMailAccount(deps, who, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: 25, security: 'none', user: 'lin' }, imap: null, smtpPassword: 'pw' })
  const { messages: [sent] } = await sendLetters(deps, who, { meetingId: meeting, recurrenceId: NEXT, settles: ['topic'], letters: [{ contactId: li, to: 'li@example.test', subject: '想学的', text: '李经理：' }] })
  const lastAct = (await editContact(deps, who, { contactId: li, position: '专家' })).actId as ActId
  const found = await deps.db.read(who.workspaceId, async stores => ({
    relation: (await stores.relations.ofContact(zhang))[0]?.id as RelationId,
    item: (await stores.actionItems.ofInteraction(interaction.id))[0]?.id as ActionItemId,
    deferral: (await stores.deferrals.inForce(today(), 10))[0]?.id as DeferralId,
  }))
  return { ...desk, zhang, li, zhou, role, note, plan, goal, line: lines[0]?.id as PlanLineId, together: interaction.id, help: help.id, giving: giving.id, meeting, calendar, ask, advice, entry, message: sent?.id as MessageId, lastAct, ...found }
}
