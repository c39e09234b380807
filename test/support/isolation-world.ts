import { bringCalendar, listSeen, subscribeCalendar } from '#contract/busy.ts'
import { createContact, createNote, createRelation, createRole, getContact, putPhoto } from '#contract/contact.ts'
import { createAdvice, createAsk, createGrowthEntry, editAsk, editGrowthEntry } from '#contract/growth.ts'
import { createCalendarFeed } from '#contract/feed.ts'
import { createGiving, createHelp } from '#contract/help.ts'
import { putHolidays } from '#contract/holidays.ts'
import { createImport } from '#contract/import.ts'
import { createActionItem, logInteraction } from '#contract/interaction.ts'
import { bringAnswers, putMailAccount, sendLetters } from '#contract/mail.ts'
import { createMeeting, getMeeting, noteOccurrence, prepareOccurrence } from '#contract/meeting.ts'
import { createGoal, createPlan, editLines } from '#contract/plan.ts'
import { putReminders, sendTestDigest } from '#contract/reminder.ts'
import { createToken } from '#contract/session.ts'
import { defer } from '#contract/today.ts'
import type { WorkspaceId } from '#domain/base/ids.ts'
import { calendarsAnywhere } from './calendar-server.ts'
import type { Browser, TestDoor } from './door.ts'

/** The year of the notice a world of this word brought: no id, for its four digits may stand in any other. */
export const holidayYearOf = (word: string): number => 2_100 + (word.codePointAt(0) ?? 0) % 60

/** An id of everything a workspace can hold. */
export interface World {
  readonly workspaceId: WorkspaceId
  readonly contactId: string
  readonly otherId: string
  readonly roleId: string
  readonly relationId: string
  readonly noteId: string
  readonly photoId: string
  readonly interactionId: string
  readonly actionItemId: string
  readonly helpId: string
  readonly messageId: string
  readonly givingId: string
  readonly askId: string
  readonly calendarId: string
  readonly subscribedId: string
  /** Of a calendar nobody subscribed to yet. */
  readonly otherAddress: string
  /** Two events with the contact that are over. */
  readonly seenKey: string
  readonly otherSeenKey: string
  readonly meetingId: string
  /** The talk of Friday 20 November 2026, at a minute of its own in each world. */
  readonly recurrenceId: string
  readonly adviceId: string
  readonly entryId: string
  readonly planId: string
  readonly goalId: string
  readonly lineId: string
  readonly deferralId: string
  readonly strayId: string
  readonly otherStrayId: string
  readonly importId: string
  readonly tokenId: string
  /** Of the calendar that is given out, with its ending. */
  readonly secret: string
  readonly actId: string
}

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** Fills a workspace through the API with one of everything, `word` in every text of it. */
export const filled = async (door: TestDoor, { call, workspaceId }: Browser & { readonly workspaceId: WorkspaceId }, word: string): Promise<World> => {
  const { contact } = await call(createContact, { name: `${word} 张`, organization: word, workContent: word, tags: [word], placeNotes: word, channels: [{ kind: 'email', value: `${word}@example.com`, label: word }], birthday: { calendar: 'solar', year: 1990, month: 11, day: 25, leapMonth: false } })
  const { contact: other } = await call(createContact, { name: `${word} 李` })
  const contactId = contact.id
  const { role } = await call(createRole, { contactId, kind: 'own', label: word, from: null, to: null })
  await call(createRelation, { contactId, kind: 'manager_of', otherId: other.id, direction: 'from', from: null, to: null })
  const { note } = await call(createNote, { contactId, text: word, private: true })
  // A picture of its own: the same bytes would have the same id.
  await call.up(putPhoto, { contactId }, new Uint8Array(Buffer.concat([PIXEL, Buffer.from(word)])), 'image/png')
  const { actId, interaction } = await call(logInteraction, { on: '2026-06-01', format: 'lunch', contactIds: [contactId, other.id], topic: word, notes: word, heard: { text: word, sensitivity: 'secret', expiresOn: null }, followUps: [{ text: word, by: 'me', dueOn: '2026-11-20' }] })
  const { actionItem } = await call(createActionItem, { contactId, text: word, by: 'me', dueOn: '2026-11-23' })
  const { help } = await call(createHelp, { contactId, on: '2026-06-01', text: word })
  const { giving } = await call(createGiving, { contactId, on: '2026-06-01', text: word })
  await call(putMailAccount, { from: { name: word, email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: 9, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: word })
  const { messages } = await call(sendLetters, { settles: [], letters: [{ contactId, to: 'zhang@example.test', subject: word, text: word }] })
  await call(putReminders, { to: `me@${word}.example`, digestAt: '08:00' })
  await call(sendTestDigest, {})
  const { ask } = await call(createAsk, { contactId, text: word })
  await call(editAsk, { askId: ask.id, answer: word })
  const { advice } = await call(createAdvice, { contactId, on: '2026-06-01', text: word })
  const { entry } = await call(createGrowthEntry, { on: '2026-06-01', kind: 'problem', text: word })
  await call(editGrowthEntry, { entryId: entry.id, solvedOn: '2026-06-02', solvedWith: contactId })
  const { plan } = await call(createPlan, { fiscalYear: 2026 })
  const { goal } = await call(createGoal, { planId: plan.id, title: word })
  const { lines } = await call(editLines, { planId: plan.id, create: [{ contactId, cadenceText: '每个月一次', topic: word, goalId: goal.id, extra: { 备注: word } }] })
  const year = holidayYearOf(word)
  await call(putHolidays, { text: JSON.stringify({ year, days: [{ name: '元旦', date: `${year}-01-01`, isOffDay: true }] }), source: word })
  const minute = String((word.codePointAt(0) ?? 0) % 60).padStart(2, '0')
  const { meeting } = await call(createMeeting, { title: word, format: 'lunch', contactIds: [contactId], start: `2026-11-06T12:${minute}`, minutes: 60, rule: 'FREQ=WEEKLY', place: word, text: word, planLineId: lines[0]?.id ?? null })
  const talk = { meetingId: meeting.id, recurrenceId: `2026-11-20T12:${minute}` }
  for (const which of ['a', 'b']) await call.up(bringAnswers, {}, new TextEncoder().encode(`BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:${meeting.uid}\nDTSTAMP:20261101T000000Z\nCOMMENT:${word}\nATTENDEE;CN=${word};PARTSTAT=DECLINED:mailto:${which}@else.test\nEND:VEVENT\nEND:VCALENDAR\n`), 'text/calendar')
  await call.up(bringAnswers, {}, new TextEncoder().encode(`BEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:${meeting.uid}\nDTSTAMP:20261101T000000Z\nDTSTART:20261107T0430Z\nDTEND:20261107T0530Z\nCOMMENT:${word}\nATTENDEE;PARTSTAT=TENTATIVE:mailto:${word}@example.com\nEND:VEVENT\nEND:VCALENDAR\n`), 'text/calendar')
  const { strays } = await call(getMeeting, { meetingId: meeting.id })
  await call(prepareOccurrence, { ...talk, goal: word, bring: word })
  await call(noteOccurrence, { ...talk, text: `建议：${word}\n- [ ] ${word}`, revision: 0 })
  const met = ['10', '11'].map(on => `BEGIN:VEVENT\nUID:${word}-${on}\nDTSTART:202611${on}T02${minute}00Z\nDTEND:202611${on}T0330Z\nSUMMARY:${word}\nATTENDEE:mailto:${word}@example.com\nEND:VEVENT`)
  const { calendar } = await call.up(bringCalendar, { fileName: `${word}.ics` }, new TextEncoder().encode(`BEGIN:VCALENDAR\n${met.join('\n')}\nEND:VCALENDAR\n`), 'text/calendar')
  const addresses = `${await calendarsAnywhere()}/${encodeURIComponent(word)}`
  const { calendar: subscribed } = await call(subscribeCalendar, { address: `${addresses}/private-0123456789.ics`, name: `${word} 订阅` })
  const { items: seen } = await call(listSeen, {})
  await call(defer, { subject: { kind: 'action_item', actionItemId: actionItem.id }, kind: 'snooze', until: '2027-01-01' })
  const [deferral] = await door.deps.db.read(workspaceId, ({ deferrals }) => deferrals.ofSubjects([{ kind: 'action_item', actionItemId: actionItem.id }]))
  const sheet = new TextEncoder().encode(`姓名,职位,沟通频次\n${word} 王,${word},每个月一次\n${word} 张,${word},不知道\n`)
  const { import: staged } = await call.up(createImport, { fileName: `${word}.csv` }, sheet, 'text/csv')
  const { token } = await call(createToken, { name: word })
  const { address } = await call(createCalendarFeed, {})
  const page = await call(getContact, { contactId })
  return {
    workspaceId, contactId, otherId: other.id, roleId: role.id, relationId: page.relations[0]?.id ?? '', noteId: note.id, photoId: page.contact.photoId ?? '', interactionId: interaction.id,
    actionItemId: actionItem.id, helpId: help.id, messageId: messages[0]?.id ?? '', givingId: giving.id, askId: ask.id, ...talk, calendarId: calendar.id, subscribedId: subscribed.id, otherAddress: `${addresses}/another-0123456789.ics`, seenKey: seen[0]?.key ?? '', otherSeenKey: seen[1]?.key ?? '', adviceId: advice.id, strayId: strays[0]?.id ?? '', otherStrayId: strays[1]?.id ?? '', entryId: entry.id, planId: plan.id, goalId: goal.id, lineId: lines[0]?.id ?? '', deferralId: deferral?.id ?? '', importId: staged.id, tokenId: token.id, secret: address.slice('/api/feed/'.length), actId,
  }
}
