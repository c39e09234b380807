import type { ActId, ActionItemId, AdviceId, AskId, AttendanceId, CalendarId, ContactId, DeferralId, GivingId, GoalId, GrowthEntryId, HelpId, ImportId, InteractionId, MeetingId, MessageId, NoteId, OccurrenceId, PlanId, PlanLineId, RelationId, RoleId, StrayAnswerId, WorkspaceId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Note } from '#domain/contact/note.ts'
import type { Relation } from '#domain/contact/relation.ts'
import type { Role } from '#domain/contact/role.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import type { Giving } from '#domain/interaction/giving.ts'
import type { Help } from '#domain/interaction/help.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import type { Letter } from '#domain/mail/letter.ts'
import type { Message } from '#domain/mail/message.ts'
import type { GrowthEntry } from '#domain/growth/growth-entry.ts'
import type { Advice, Ask } from '#domain/meeting/ask.ts'
import type { Attendance } from '#domain/meeting/attendance.ts'
import type { StrayAnswer } from '#domain/meeting/stray-answer.ts'
import type { BusyCalendar, BusyEvent } from '#domain/meeting/busy.ts'
import type { Subscription } from '#domain/meeting/subscription.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { type Occurrence, plainOccurrence } from '#domain/meeting/occurrence.ts'
import type { Goal, Plan, PlanLine } from '#domain/plan/plan.ts'
import { type BroughtHolidays, holidayYearOf } from '#domain/time/brought-holidays.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { digestKey, type Reminder } from '#domain/reminder/reminder.ts'
import type { Deferral } from '#domain/today/deferral.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import type { Act } from '#store/change-log.ts'
import type { ImportRecord } from '#store/import-store.ts'
import type { MailAccountRecord } from '#store/mail-account-store.ts'

let count = 0

/** An id that no other builder of this run gives. */
export const anId = <Id extends string>(kind: string): Id => `${kind}-${String(++count).padStart(6, '0')}` as Id

export const aWorkspace = (fields: Partial<Workspace> = {}): Workspace => ({
  id: anId<WorkspaceId>('workspace'), name: '人脉', ownerName: '林晓雨', zone: 'Asia/Shanghai', locale: 'zh-CN', fiscalStartMonth: 1, weeklyMinutes: 180, currency: 'CNY', ...fields,
})

export const anAct = (fields: Partial<Act> = {}): Act => ({ actId: anId<ActId>('act'), verb: 'contact.create', at: '2026-11-23T00:00:00.000Z', actor: 'local', ...fields })

export const aContact = (fields: Partial<Contact> = {}): Contact => ({
  id: anId<ContactId>('contact'), familyName: '张', givenName: '伟', name: '张伟', salutation: '张经理', pinyin: 'zhāng wěi', nickname: '',
  organization: '', department: '', position: '', workContent: '', channels: [], birthday: null, closeness: null, busyness: null, tags: [],
  placeNotes: '', howWeMet: '', photoId: null, letGo: null, createdOn: day('2026-01-05'), ...fields,
})

export const aRole = (contactId: ContactId, fields: Partial<Role> = {}): Role => ({ id: anId<RoleId>('role'), contactId, kind: 'career_mentor', label: '', from: null, to: null, ...fields })

export const aRelation = (contactId: ContactId, otherId: ContactId, fields: Partial<Relation> = {}): Relation =>
  ({ id: anId<RelationId>('relation'), contactId, kind: 'manager_of', otherId, from: null, to: null, toldOn: null, ...fields })

export const aNote = (contactId: ContactId, fields: Partial<Note> = {}): Note => ({ id: anId<NoteId>('note'), contactId, text: '喜欢龙井', private: false, on: day('2026-03-01'), ...fields })

export const anInteraction = (contactIds: readonly ContactId[], fields: Partial<Interaction> = {}): Interaction => ({
  id: anId<InteractionId>('interaction'), on: day('2026-03-06'), at: null, format: 'lunch', contactIds, startedBy: 'me', minutes: 60, money: null,
  topic: '', notes: '', heard: null, source: 'typed', ...fields,
})

export const anActionItem = (contactId: ContactId, fields: Partial<ActionItem> = {}): ActionItem =>
  ({ id: anId<ActionItemId>('item'), contactId, interactionId: null, text: '发那份报告', by: 'me', dueOn: day('2026-03-10'), doneOn: null, ...fields })

export const aHelp = (contactId: ContactId, fields: Partial<Help> = {}): Help =>
  ({ id: anId<HelpId>('help'), contactId, on: day('2026-03-05'), text: '介绍供应商', interactionId: null, thankedOn: null, ...fields })

export const aGiving = (contactId: ContactId, fields: Partial<Giving> = {}): Giving =>
  ({ id: anId<GivingId>('giving'), contactId, on: day('2026-03-04'), text: '发了复盘导图', interactionId: null, ...fields })

export const aDeferral = (fields: Partial<Deferral> = {}): Deferral =>
  ({ id: anId<DeferralId>('deferral'), subject: { kind: 'due', contactId: anId('contact') }, until: day('2026-03-10'), kind: 'snooze', ...fields })

export const aMeeting = (contactIds: readonly ContactId[], fields: Partial<Meeting> = {}): Meeting => {
  const id = anId<MeetingId>('meeting')
  return {
    id, uid: `${id}@xucha`, sequence: 0, title: '每月午餐', format: 'lunch', contactIds, planLineId: null, start: '2026-03-06T12:00' as WallTime, minutes: 60, zone: 'Asia/Shanghai',
    rule: 'FREQ=MONTHLY;BYDAY=1FR', exdates: [], place: '龙井草堂', text: '', cancelled: false, follows: null, told: null, ...fields,
  }
}

/** The first talk of a series, unless another start is given. */
export const anOccurrence = (meeting: Meeting, fields: Partial<Occurrence> = {}): Occurrence =>
  ({ ...plainOccurrence(anId<OccurrenceId>('occurrence'), meeting, fields.recurrenceId ?? meeting.start), notes: '聊了调岗', notesRevision: 1, ...fields })

export const anAttendance = (meetingId: MeetingId, contactId: ContactId, fields: Partial<Attendance> = {}): Attendance =>
  ({ id: anId<AttendanceId>('attendance'), meetingId, contactId, recurrenceId: null, partStat: 'accepted', comment: '', sequence: 0, stamp: 0, proposed: null, ...fields })

export const aStrayAnswer = (meetingId: MeetingId, fields: Partial<StrayAnswer> = {}): StrayAnswer =>
  ({ id: anId<StrayAnswerId>('stray'), meetingId, recurrenceId: null, partStat: 'declined', comment: '', sequence: 0, stamp: 0, proposed: null, from: { name: '', email: 'zw@home.test' }, attendee: 'zhang@example.test', forged: false, readAt: 0, ...fields })

export const aCalendar = (fields: Partial<BusyCalendar> = {}): BusyCalendar =>
  ({ id: anId<CalendarId>('calendar'), name: '公司日历', showTitles: true, contentId: 'content', events: 1, broughtAt: '2026-03-01T00:00:00.000Z', ...fields })

export const aSubscription = (fields: Partial<Subscription> = {}): Subscription => ({
  contentId: anId('content'), address: 'v1.sealed', etag: '"1"', lastModified: null, digest: 'x', readAs: '1 Asia/Shanghai', events: 1, nextAt: 0, refreshedAt: 0, failures: 0, problem: null, ...fields,
})

/** An hour with nobody at nine, Shanghai time. */
export const aBusyEvent = (fields: Partial<BusyEvent> = {}): BusyEvent => ({
  uid: anId('uid'), recurrenceId: null, thisAndFuture: false, start: '2026-03-06T09:00' as WallTime, allDay: false, zone: 'Asia/Shanghai', minutes: 60, rules: [], rdates: [], exdates: [],
  title: '周会', place: '', free: false, cancelled: false, people: [], ...fields,
})

export const anAsk = (contactId: ContactId, fields: Partial<Ask> = {}): Ask =>
  ({ id: anId<AskId>('ask'), contactId, text: '怎样带新人', mentor: false, position: 0, answer: '', answeredOn: null, agreed: null, ...fields })

export const anAdvice = (contactId: ContactId, fields: Partial<Advice> = {}): Advice =>
  ({ id: anId<AdviceId>('advice'), contactId, on: day('2026-03-06'), text: '先写三页再讲', occurrenceId: null, tried: 'not_yet', result: '', reportedOn: null, ...fields })

export const aGrowthEntry = (fields: Partial<GrowthEntry> = {}): GrowthEntry =>
  ({ id: anId<GrowthEntryId>('growth'), on: day('2026-03-10'), kind: 'learned', text: '学会了取数', solvedOn: null, solvedWith: null, ...fields })

export const aPlan = (fields: Partial<Plan> = {}): Plan =>
  ({ id: anId<PlanId>('plan'), fiscalYear: 2026, startOn: day('2026-01-01'), endOn: day('2026-12-31'), budgetMinutes: null, extraColumns: [], ...fields })

export const aGoal = (planId: PlanId, fields: Partial<Goal> = {}): Goal => ({ id: anId<GoalId>('goal'), planId, title: '升任数据负责人', position: 1, ...fields })

export const aPlanLine = (planId: PlanId, contactId: ContactId, fields: Partial<PlanLine> = {}): PlanLine => ({
  id: anId<PlanLineId>('line'), planId, contactId, goalId: null, roleKind: null, cadenceText: '每个月一次', cadence: { kind: 'every', n: 1, unit: 'month' },
  lengthText: '半小时', length: { min: 30, max: 30 }, formatsText: '午餐', formats: ['lunch'], topic: '', need: 'normal', state: 'kept', stateReason: '', position: 1, extra: {}, ...fields,
})

export const anImport = (fields: Partial<ImportRecord> = {}): ImportRecord =>
  ({ id: anId<ImportId>('import'), fileName: '年度计划.xlsx', createdAt: '2026-01-05T08:00:00.000Z', state: 'staged', head: { sheet: 0 }, ...fields })

export const aMessage = (contactIds: readonly ContactId[], fields: Partial<Message> = {}): Message => {
  const id = anId<MessageId>('message')
  const letter: Letter = {
    messageId: `<${id}@example.test>`, at: 0, from: { name: '林一', email: 'lin@example.test' }, to: [{ name: '张伟', email: 'zhang@example.test' }], cc: [], replyTo: null, references: [], subject: '每月午餐', text: '张经理：', html: null, calendar: null,
  }
  return { id, kind: 'letter', decidedIn: anId<ActId>('act'), decidedAt: 0, meetingId: null, recurrenceId: null, contactIds, settles: [], letter, ...fields }
}

/** A digest and its letter. */
export const aReminder = (fields: Partial<Reminder> = {}): [Reminder, Message] => {
  const letter = aMessage([], { kind: 'reminder' })
  return [{ key: digestKey(day('2026-11-23')), decidedAt: 0, until: Number.MAX_SAFE_INTEGER, messageId: letter.id, ...fields }, letter]
}

/** A notice that names New Year alone. */
export const someHolidays = (year = 2027): BroughtHolidays =>
  ({ id: holidayYearOf(year), source: `${year}.json`, broughtOn: day('2026-11-23'), file: { year, papers: [], days: [{ day: day(`${year}-01-01`), off: true, name: '元旦' }] } })

export const aMailAccount = (fields: Partial<MailAccountRecord> = {}): MailAccountRecord => ({
  account: { from: { name: '林一', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: 25, security: 'none', user: 'lin@example.test' }, imap: null },
  smtpSecret: { sealed: 'v1.x', end: '' }, imapSecret: null, since: 0, mailbox: null, readAt: null, readProblem: null, ...fields,
})
