import type { World } from './isolation-world.ts'

/** A call that changes something of one's own world, or would if what it is about were still there. */
export interface OwnWrite {
  readonly input: Readonly<Record<string, unknown>>
  readonly bytes?: Uint8Array<ArrayBuffer>
}

const one = (input: OwnWrite['input']): OwnWrite => ({ input })
const talkOf = ({ meetingId, recurrenceId }: World) => ({ meetingId, recurrenceId })
const notice = '{"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}'
/** Another talk of the world's series. */
const talkOn = (w: World, on: string): string => String(w.recurrenceId).replace('11-20', on)
const csv = new TextEncoder().encode('姓名,职位,沟通频次\n王芳,设计师,每个月一次\n李敏,不知道,不知道\n')
const ics = new TextEncoder().encode('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:new\nDTSTART:20261126T020000Z\nDTEND:20261126T030000Z\nEND:VEVENT\nEND:VCALENDAR\n')
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])

/** For every operation of the contract that may write in a workspace, a call in a world of one's own; what takes something away comes last. */
export const ownWritesOf = (w: World): Readonly<Record<string, OwnWrite>> => ({
  readHolidays: one({ text: notice }), putHolidays: one({ text: notice, source: '2026.json' }), editWorkspace: one({ weeklyMinutes: 61 }), createToken: one({ name: '新的' }),
  createContact: one({ name: '王芳' }), editContact: one({ contactId: w.contactId, name: '改名', tags: ['新'], birthday: { calendar: 'solar', year: 1990, month: 11, day: 24, leapMonth: false } }),
  putPhoto: { input: { contactId: w.contactId }, bytes: png }, createRole: one({ contactId: w.contactId, kind: 'peer', label: '', from: null, to: null }), editRole: one({ roleId: w.roleId, label: '改' }),
  createRelation: one({ contactId: w.contactId, kind: 'friend_of', otherId: w.otherId, direction: 'from', from: null, to: null }), editRelation: one({ relationId: w.relationId, to: '2026-01-01' }),
  createNote: one({ contactId: w.contactId, text: '新', private: false }), editNote: one({ noteId: w.noteId, text: '改' }),
  logInteraction: one({ on: '2026-11-20', format: 'call', contactIds: [w.contactId] }), editInteraction: one({ interactionId: w.interactionId, topic: '改', on: '2026-05-01' }),
  createActionItem: one({ contactId: w.contactId, text: '新', by: 'me', dueOn: '2026-11-22' }), editActionItem: one({ actionItemId: w.actionItemId, text: '改' }),
  createHelp: one({ contactId: w.contactId, on: '2026-10-01', text: '新' }), editHelp: one({ helpId: w.helpId, thankedOn: '2026-11-23' }),
  createGiving: one({ contactId: w.contactId, on: '2026-10-01', text: '新' }), editGiving: one({ givingId: w.givingId, text: '改' }),
  createAsk: one({ contactId: w.contactId, text: '新' }), editAsk: one({ askId: w.askId, text: '改' }), agreeToMentor: one({ contactId: w.otherId, on: '2026-11-20', kind: 'skill_mentor', label: '新', meeting: { title: '新', format: 'lunch', start: '2026-12-11T12:00', minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR' } }), createAdvice: one({ contactId: w.contactId, on: '2026-10-01', text: '新' }), editAdvice: one({ adviceId: w.adviceId, tried: 'tried' }),
  proposeMeeting: one({ cadenceText: '每周一次', at: '12:00', minutes: 60 }), createMeeting: one({ title: '新', format: 'coffee', contactIds: [w.contactId, w.otherId], start: '2026-11-26T15:00', minutes: 30 }), editMeeting: one({ meetingId: w.meetingId, place: '改' }),
  moveOccurrence: one({ ...talkOf(w), start: '2026-11-20T13:00' }), prepareOccurrence: one({ ...talkOf(w), ready: true }), noteOccurrence: one({ ...talkOf(w), text: '', revision: 0 }), tellMeeting: one({ meetingId: w.meetingId }),
  holdOccurrence: one(talkOf(w)), closeOccurrence: one({ ...talkOf(w), summary: { sent: true } }), dropOccurrence: one({ ...talkOf(w), reason: '算了' }),
  cancelOccurrence: one({ meetingId: w.meetingId, recurrenceId: talkOn(w, '11-27') }), splitMeeting: one({ meetingId: w.meetingId, from: talkOn(w, '12-11'), place: '新地方' }), cancelMeeting: one({ meetingId: w.meetingId }),
  createCalendarFeed: one({}), revokeCalendarFeed: one({}),
  createGrowthEntry: one({ kind: 'learned', text: '新' }), editGrowthEntry: one({ entryId: w.entryId, text: '改' }),
  bringAnswers: { input: {}, bytes: new TextEncoder().encode('BEGIN:VCALENDAR\nEND:VCALENDAR') }, acceptCounter: one({ meetingId: w.meetingId, contactId: w.contactId, recurrenceId: null }), declineCounter: one({ meetingId: w.meetingId, contactId: w.contactId, recurrenceId: null }),
  inviteDelegate: one({ meetingId: w.meetingId, contactId: w.contactId, recurrenceId: null }), takeStray: one({ meetingId: w.meetingId, strayId: w.strayId, contactId: w.contactId }), leaveStray: one({ meetingId: w.meetingId, strayId: w.otherStrayId }),
  sendLetters: one({ settles: [], letters: [{ contactId: w.contactId, to: 'zhang@example.test', subject: '新', text: '新' }] }), retryMessage: one({ messageId: w.messageId }), settleMessage: one({ messageId: w.messageId, arrived: true }),
  putMailAccount: one({ from: { name: '新名', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: 9, security: 'none', user: 'lin@example.test' }, imap: null }), testMailAccount: one({}), readMailAccount: one({}),
  putReminders: one({ digestAt: '07:30' }), sendTestDigest: one({}),
  readLine: one({ text: '和王芳午餐' }), keepLine: one({ text: '和王芳午餐', kind: 'happened', format: 'lunch', contactIds: [w.otherId], newPeople: ['周明'], date: '2026-11-22' }),
  createPlan: one({ fiscalYear: 2027, copyFrom: w.planId }), editPlan: one({ planId: w.planId, budgetMinutes: 1000 }), createGoal: one({ planId: w.planId, title: '新' }), editGoal: one({ goalId: w.goalId, title: '改' }),
  editLines: one({ planId: w.planId, change: [{ lineId: w.lineId, cadenceText: '每周一次', topic: '改' }], create: [{ contactId: w.otherId, cadenceText: '每个月一次' }] }),
  proposeCadence: one({ roleKind: 'peer', closeness: 3, busyness: 3 }), readPhrases: one({ texts: ['每个月一次'] }), readSentence: one({ text: '张经理，每个月一次' }),
  defer: one({ subject: { kind: 'due', contactId: w.contactId }, kind: 'snooze', until: '2026-12-24' }), undefer: one({ deferralId: w.deferralId }),
  createImport: { input: { fileName: 'x.csv' }, bytes: csv }, remapImport: one({ importId: w.importId, headerRow: 0 }), mendImportRow: one({ importId: w.importId, row: 2, decision: 'discard' }),
  decideImport: one({ importId: w.importId, decision: 'accept' }), applyImport: one({ importId: w.importId }),
  bringCalendar: { input: { fileName: 'x.ics' }, bytes: ics }, subscribeCalendar: one({ address: w.otherAddress }), refreshCalendar: one({ calendarId: w.subscribedId }), editCalendar: one({ calendarId: w.calendarId, showTitles: false }), takeSeen: one({ keys: [w.seenKey] }), leaveSeen: one({ keys: [w.otherSeenKey] }), removeCalendar: one({ calendarId: w.calendarId }),
  letGoContact: one({ contactId: w.contactId, reason: '远了' }), openContactAgain: one({ contactId: w.contactId }), undoAct: one({ actId: w.actId }),
  removePhoto: one({ contactId: w.contactId }), removeRole: one({ roleId: w.roleId }), removeRelation: one({ relationId: w.relationId }), removeNote: one({ noteId: w.noteId }),
  removeActionItem: one({ actionItemId: w.actionItemId }), removeInteraction: one({ interactionId: w.interactionId }), removeHelp: one({ helpId: w.helpId }), removeGiving: one({ givingId: w.givingId }), removeAsk: one({ askId: w.askId }), removeAdvice: one({ adviceId: w.adviceId }), removeGrowthEntry: one({ entryId: w.entryId }),
  removeGoal: one({ goalId: w.goalId }), discardImport: one({ importId: w.importId }), removeHolidays: one({ year: '2026' }), removePlan: one({ planId: w.planId }), withdrawMessage: one({ messageId: w.messageId }), removeMailAccount: one({}), loadSample: one({}), revokeToken: one({ tokenId: w.tokenId }),
  removeContact: one({ contactId: w.contactId }),
})
