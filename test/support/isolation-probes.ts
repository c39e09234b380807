import { holidayYearOf, type World } from './isolation-world.ts'

/** One call into another's world: `answers` is `nothing` where 404 or 422 must come, `own` where an answer is right but must be free of the other. */
export interface Probe {
  readonly input: Readonly<Record<string, unknown>>
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly answers: 'nothing' | 'own'
}

const nothing = (...inputs: Readonly<Record<string, unknown>>[]): Probe[] => inputs.map(input => ({ input, answers: 'nothing' }))
const own = (...inputs: Readonly<Record<string, unknown>>[]): Probe[] => inputs.map(input => ({ input, answers: 'own' }))
const talkOf = ({ meetingId, recurrenceId }: World) => ({ meetingId, recurrenceId })
const notice = '{"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}'
const csv = new TextEncoder().encode('姓名\n王芳\n')
const ics = new TextEncoder().encode('BEGIN:VCALENDAR\nEND:VCALENDAR\n')
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * For every operation of the contract, how someone in a world of their own (`mine`) would reach into another's (`a`), with each id it takes:
 * in the path, the query and the body, alone and beside ids of their own. An operation without an entry here fails the test.
 */
export const probesOf = (a: World, mine: World, word: string): Readonly<Record<string, readonly Probe[]>> => ({
  getHealth: own({}), getSession: own({}), createAccount: nothing({ name: 'x', login: 'x', password: 'long enough password', locale: 'en', zone: 'UTC' }), signIn: nothing({ login: word, password: 'x' }), signOut: own({}),
  listTokens: own({}), createToken: own({ name: 'mine' }), revokeToken: nothing({ tokenId: a.tokenId }),
  getWorkspace: own({}), editWorkspace: own({ weeklyMinutes: 60 }), loadSample: own({}),

  listHolidays: own({}), readHolidays: own({ text: notice }), putHolidays: own({ text: notice }), removeHolidays: nothing({ year: String(holidayYearOf(word)) }),
  getReminders: own({}), putReminders: own({ digestAt: '07:30' }), sendTestDigest: own({}), previewReminders: own({}),

  listContacts: own({}, { sort: 'due' }, { sort: 'coldest' }, { sort: 'warmest' }, { q: word }, { tag: word }, { organization: word }, { roleKind: 'own' }, { planned: true }, { letGo: true }, { cup: 'empty' }),
  getContact: nothing({ contactId: a.contactId }), createContact: own({ name: '王芳' }), editContact: nothing({ contactId: a.contactId, name: '改' }), removeContact: nothing({ contactId: a.contactId }),
  getWarmth: nothing({ contactId: a.contactId }), letGoContact: nothing({ contactId: a.contactId, reason: '远了' }), openContactAgain: nothing({ contactId: a.contactId }),
  putPhoto: [{ input: { contactId: a.contactId }, bytes: png, answers: 'nothing' }], removePhoto: nothing({ contactId: a.contactId }), getPhoto: nothing({ photoId: a.photoId }),
  createRole: nothing({ contactId: a.contactId, kind: 'peer', label: '', from: null, to: null }), editRole: nothing({ roleId: a.roleId, label: '改' }), removeRole: nothing({ roleId: a.roleId }),
  createRelation: nothing(
    { contactId: a.contactId, kind: 'friend_of', otherId: a.otherId, direction: 'from', from: null, to: null },
    { contactId: mine.contactId, kind: 'friend_of', otherId: a.otherId, direction: 'from', from: null, to: null },
    { contactId: a.contactId, kind: 'friend_of', otherId: mine.otherId, direction: 'to', from: null, to: null },
  ),
  editRelation: nothing({ relationId: a.relationId, to: '2026-01-01' }), removeRelation: nothing({ relationId: a.relationId }),
  createNote: nothing({ contactId: a.contactId, text: '改', private: false }), editNote: nothing({ noteId: a.noteId, text: '改' }), removeNote: nothing({ noteId: a.noteId }),

  logInteraction: nothing({ on: '2026-10-01', format: 'call', contactIds: [a.contactId] }, { on: '2026-10-01', format: 'call', contactIds: [mine.contactId, a.contactId] }),
  getInteraction: nothing({ interactionId: a.interactionId }),
  editInteraction: nothing({ interactionId: a.interactionId, topic: '改' }, { interactionId: mine.interactionId, contactIds: [mine.contactId, a.contactId] }),
  removeInteraction: nothing({ interactionId: a.interactionId }), listTimeline: nothing({ contactId: a.contactId }),
  createActionItem: nothing({ contactId: a.contactId, text: '改', by: 'me', dueOn: null }), editActionItem: nothing({ actionItemId: a.actionItemId, doneOn: '2026-11-23' }), removeActionItem: nothing({ actionItemId: a.actionItemId }),

  createHelp: nothing({ contactId: a.contactId, on: '2026-10-01', text: '改' }), editHelp: nothing({ helpId: a.helpId, thankedOn: '2026-11-23' }), removeHelp: nothing({ helpId: a.helpId }),
  createGiving: nothing({ contactId: a.contactId, on: '2026-10-01', text: '改' }), editGiving: nothing({ givingId: a.givingId, text: '改' }), removeGiving: nothing({ givingId: a.givingId }),

  proposeMeeting: [...nothing({ cadenceText: '每周一次', planLineId: a.lineId, at: '12:00', minutes: 60 }), ...own({ cadenceText: '每周一次', at: '12:00', minutes: 60, contactIds: [a.contactId] })],
  createMeeting: nothing({ title: '改', format: 'lunch', contactIds: [a.contactId], start: '2026-11-30T12:00', minutes: 60 }, { title: '改', format: 'lunch', contactIds: [mine.contactId], start: '2026-11-30T12:00', minutes: 60, planLineId: a.lineId }),
  listMeetings: nothing({ contactId: a.contactId }), getMeeting: nothing({ meetingId: a.meetingId }), getMeetingFile: nothing({ meetingId: a.meetingId }),
  editMeeting: nothing({ meetingId: a.meetingId, title: '改' }, { meetingId: mine.meetingId, contactIds: [a.contactId] }, { meetingId: mine.meetingId, planLineId: a.lineId }),
  splitMeeting: nothing({ ...talkOf(a), from: a.recurrenceId, place: '改' }, { ...talkOf(mine), from: mine.recurrenceId, contactIds: [a.contactId] }),
  cancelMeeting: nothing({ meetingId: a.meetingId }), tellMeeting: nothing({ meetingId: a.meetingId }),
  getOccurrence: nothing(talkOf(a)), moveOccurrence: nothing({ ...talkOf(a), start: '2026-12-01T12:00' }), cancelOccurrence: nothing(talkOf(a)),
  prepareOccurrence: nothing({ ...talkOf(a), goal: '改' }), noteOccurrence: nothing({ ...talkOf(a), text: '改', revision: 0 }), holdOccurrence: nothing(talkOf(a)),
  closeOccurrence: nothing({ ...talkOf(a), summary: { sent: true } }), dropOccurrence: nothing({ ...talkOf(a), reason: '改' }),
  listCalendars: own({}), bringCalendar: [{ input: { fileName: 'x.ics' }, bytes: ics, answers: 'own' }], subscribeCalendar: nothing({ address: 'http://127.0.0.2/x.ics' }), refreshCalendar: nothing({ calendarId: a.calendarId }, { calendarId: a.subscribedId }), editCalendar: nothing({ calendarId: a.calendarId, showTitles: false }), removeCalendar: nothing({ calendarId: a.calendarId }),
  listBusy: own({ from: '2026-11-01', to: '2026-11-30' }), listSeen: own({}), takeSeen: nothing({ keys: [a.seenKey] }), leaveSeen: nothing({ keys: [a.seenKey] }),
  getCalendarFeed: own({}), createCalendarFeed: own({}), revokeCalendarFeed: own({}), getFeed: nothing({ secret: 'x.ics' }, { secret: a.meetingId }),
  getCalendar: own({ from: '2026-11-01', to: '2026-11-30' }), listLoops: own({}),
  getFirstMeeting: nothing({ contactId: a.contactId }), agreeToMentor: nothing({ contactId: a.contactId, on: '2026-11-20', kind: 'career_mentor' }, { contactId: mine.contactId, on: '2026-11-20', kind: 'career_mentor', askId: a.askId }),
  listAsks: nothing({ contactId: a.contactId }), createAsk: nothing({ contactId: a.contactId, text: '改' }), editAsk: nothing({ askId: a.askId, answer: '改' }), removeAsk: nothing({ askId: a.askId }),
  createAdvice: nothing({ contactId: a.contactId, on: '2026-10-01', text: '改' }), editAdvice: nothing({ adviceId: a.adviceId, tried: 'tried' }), removeAdvice: nothing({ adviceId: a.adviceId }),
  listGrowth: own({}), createGrowthEntry: own({ kind: 'learned', text: '新' }), removeGrowthEntry: nothing({ entryId: a.entryId }),
  editGrowthEntry: nothing({ entryId: a.entryId, text: '改' }, { entryId: mine.entryId, solvedWith: a.contactId }),

  search: own({}, { q: word }, { q: word.slice(0, 2) }, { q: word.slice(0, 1) }),
  readLine: own({ text: '和老张吃饭' }),
  keepLine: nothing({ text: '改', kind: 'happened', format: 'call', contactIds: [a.contactId] }, { text: '改', kind: 'planned', contactIds: [mine.contactId, a.contactId], newPeople: ['王芳'] }),

  draftLetters: nothing({ meetingId: a.meetingId }), listMessages: own({}, { limit: 200 }),
  sendLetters: nothing(
    { settles: ['introduction'], relationId: a.relationId, letters: [{ contactId: mine.contactId, to: 'x@example.test', subject: '改', text: '改' }] },
    { meetingId: a.meetingId, settles: ['told'], letters: [{ contactId: mine.contactId, to: 'me@example.test', subject: '改', text: '改', method: 'REQUEST' }] },
    { settles: [], letters: [{ contactId: a.contactId, to: 'me@example.test', subject: '改', text: '改' }] },
    { meetingId: mine.meetingId, recurrenceId: mine.recurrenceId, settles: ['topic'], letters: [{ contactId: a.contactId, to: 'me@example.test', subject: '改', text: '改' }] },
  ),
  bringAnswers: [{ input: {}, bytes: new TextEncoder().encode('BEGIN:VCALENDAR\nEND:VCALENDAR'), answers: 'own' }],
  acceptCounter: nothing({ meetingId: a.meetingId, contactId: a.contactId, recurrenceId: null }, { meetingId: mine.meetingId, contactId: a.contactId, recurrenceId: null }),
  declineCounter: nothing({ meetingId: a.meetingId, contactId: a.contactId, recurrenceId: null }, { meetingId: mine.meetingId, contactId: a.contactId, recurrenceId: null }),
  freeTimesOfTalk: nothing(talkOf(a)), freeTimesOfAnswer: nothing({ meetingId: a.meetingId, contactId: a.contactId }, { meetingId: mine.meetingId, contactId: a.contactId }),
  draftCounterAnswer: nothing({ meetingId: a.meetingId, contactId: a.contactId }, { meetingId: mine.meetingId, contactId: a.contactId }),
  takeStray: nothing({ meetingId: a.meetingId, strayId: a.strayId, contactId: a.contactId }, { meetingId: mine.meetingId, strayId: a.strayId, contactId: mine.contactId }, { meetingId: mine.meetingId, strayId: mine.strayId, contactId: a.contactId }),
  leaveStray: nothing({ meetingId: a.meetingId, strayId: a.strayId }, { meetingId: mine.meetingId, strayId: a.strayId }),
  inviteDelegate: nothing({ meetingId: a.meetingId, contactId: a.contactId, recurrenceId: null }, { meetingId: mine.meetingId, contactId: a.contactId, recurrenceId: null }),
  withdrawMessage: nothing({ messageId: a.messageId }), retryMessage: nothing({ messageId: a.messageId }), settleMessage: nothing({ messageId: a.messageId, arrived: true }),
  getMailAccount: own({}), testMailAccount: own({}), readMailAccount: own({}), removeMailAccount: own({}),
  putMailAccount: own({ from: { name: '我', email: 'me@example.test' }, smtp: { host: '127.0.0.1', port: 9, security: 'none', user: 'me@example.test' }, imap: null, smtpPassword: 'pw' }),

  listPlans: own({}), getPlan: nothing({ planId: a.planId }), createPlan: nothing({ fiscalYear: 2030, copyFrom: a.planId }), editPlan: nothing({ planId: a.planId, budgetMinutes: 1 }), removePlan: nothing({ planId: a.planId }),
  createGoal: nothing({ planId: a.planId, title: '改' }), editGoal: nothing({ goalId: a.goalId, title: '改' }), removeGoal: nothing({ goalId: a.goalId }),
  editLines: nothing(
    { planId: a.planId, change: [{ lineId: a.lineId, topic: '改' }] }, { planId: a.planId, create: [{ name: '王芳' }] }, { planId: a.planId, remove: [a.lineId] },
    { planId: mine.planId, change: [{ lineId: a.lineId, topic: '改' }] }, { planId: mine.planId, create: [{ contactId: a.contactId }] },
    { planId: mine.planId, create: [{ contactId: mine.otherId, goalId: a.goalId }] }, { planId: mine.planId, change: [{ lineId: mine.lineId, goalId: a.goalId }] }, { planId: mine.planId, remove: [a.lineId] },
  ),
  proposeCadence: own({ roleKind: 'peer', closeness: 3, busyness: 3 }), readPhrases: own({ texts: ['每个月一次'] }), readSentence: own({ text: '张经理，每个月一次' }), exportPlan: nothing({ planId: a.planId }),

  getToday: own({}, { later: 100 }),
  defer: nothing(
    { subject: { kind: 'due', contactId: a.contactId }, kind: 'snooze', until: '2027-01-01' }, { subject: { kind: 'birthday', contactId: a.contactId, year: 2026 }, kind: 'skip' },
    { subject: { kind: 'action_item', actionItemId: a.actionItemId }, kind: 'snooze', until: '2027-01-01' },
  ),
  undefer: nothing({ deferralId: a.deferralId }),

  createImport: [{ input: { fileName: 'x.csv', planId: a.planId }, bytes: csv, answers: 'nothing' }, { input: { fileName: 'x.csv' }, bytes: csv, answers: 'own' }],
  listImports: own({}), getImport: nothing({ importId: a.importId }), remapImport: nothing({ importId: a.importId, headerRow: 0 }, { importId: mine.importId, planId: a.planId }),
  listImportRows: nothing({ importId: a.importId }),
  mendImportRow: nothing({ importId: a.importId, row: 2, decision: 'discard' }, { importId: mine.importId, row: 3, decision: 'same_person', contactId: a.contactId }),
  decideImport: nothing({ importId: a.importId, decision: 'accept' }), applyImport: nothing({ importId: a.importId }), discardImport: nothing({ importId: a.importId }),

  listActs: own({}, { limit: 200 }), undoAct: nothing({ actId: a.actId }),
})
