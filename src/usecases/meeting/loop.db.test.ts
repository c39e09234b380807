import { expect, test } from 'vitest'
import type { ActId, ContactId, GrowthEntryId, InteractionId, NoteId, OccurrenceId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { toldOf } from '#domain/meeting/notices.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { aMeeting, anOccurrence } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { DAY_MS, type Desk, deskOn, everything, wrongCups } from '#test/support/desk.ts'
import { createActionItem } from '../action-item/create-action-item.ts'
import { createAdvice } from '../advice/create-advice.ts'
import { editAdvice } from '../advice/edit-advice.ts'
import { createAsk } from '../ask/create-ask.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { getContact } from '../contact/get-contact.ts'
import { removeContact } from '../contact/remove-contact.ts'
import { actOf } from '../deps.ts'
import { createGrowthEntry } from '../growth/create-growth-entry.ts'
import { editInteraction } from '../interaction/edit-interaction.ts'
import { getInteraction } from '../interaction/get-interaction.ts'
import { logInteraction } from '../interaction/log-interaction.ts'
import { removeInteraction } from '../interaction/remove-interaction.ts'
import { createRole } from '../role/create-role.ts'
import { editWorkspace } from '../workspace/edit-workspace.ts'
import { closeOccurrence } from './close-occurrence.ts'
import { dropOccurrence } from './drop-occurrence.ts'
import { getOccurrence } from './get-occurrence.ts'
import { holdOccurrence } from './hold-occurrence.ts'
import { listLoops } from './list-loops.ts'
import { noteOccurrence } from './note-occurrence.ts'
import { prepareOccurrence } from './prepare-occurrence.ts'

// The desk's clock stands at 08:00 on Monday 23 November 2026 in Shanghai; the series has lunch on Fridays, so last Friday and next.
const LAST = '2026-11-20T12:00' as WallTime
const NEXT = '2026-11-27T12:00' as WallTime

interface Room extends Desk {
  readonly li: ContactId
  readonly meeting: Meeting
  readonly last: { readonly meetingId: Meeting['id']; readonly recurrenceId: WallTime }
  readonly next: { readonly meetingId: Meeting['id']; readonly recurrenceId: WallTime }
}

const arranged = async (desk: Desk, meeting: Meeting): Promise<void> => {
  await desk.deps.db.transact(desk.who.workspaceId, actOf(desk.deps, desk.who, 'meeting.create'), stores => stores.meetings.insert(meeting))
}

const roomOn = async (desk: Desk, fields: Partial<Meeting> = {}): Promise<Room> => {
  const li = (await createContact(desk.deps, desk.who, { name: '李敏', salutation: '李老师', placeNotes: '爱吃素' })).contact.id
  const meeting = aMeeting([li], { start: LAST, rule: 'FREQ=WEEKLY', title: '每周午餐', place: '素食馆', ...fields })
  await arranged(desk, meeting)
  return { ...desk, li, meeting, last: { meetingId: meeting.id, recurrenceId: LAST }, next: { meetingId: meeting.id, recurrenceId: NEXT } }
}

eachEngine((_, open) => {
  test('a talk is prepared, held, noted, summed up and thanked for, one next step at a time', async () => {
    const room = await roomOn(deskOn(await open()))
    const { deps, who, last, li } = room
    await createRole(deps, who, { contactId: li, kind: 'career_mentor', label: '', from: null, to: null })
    await editWorkspace(deps, who, { ownerName: '林晓雨' })
    const first = await getOccurrence(deps, who, last)
    expect(first).toMatchObject({ occurrence: { state: 'planned', next: 'hold', recurring: true, moved: false, dayOff: null }, occurrenceId: null, placeNotes: '爱吃素', lastPlace: '', lastTalk: null, draft: { summary: '', thanks: '' } })
    expect(first.steps).toEqual(['set_goal', 'prepare_four_parts', 'take_notes', 'send_summary', 'thank'])

    const prepared = await prepareOccurrence(deps, who, { ...last, goal: '要不要转管理', topic: '转管理', ready: true, topicSent: true })
    expect(prepared.talk).toMatchObject({ occurrence: { state: 'prepared', next: 'hold' }, prep: { goal: '要不要转管理', readyOn: '2026-11-23', topicSentOn: '2026-11-23' } })

    const noted = await noteOccurrence(deps, who, { ...last, text: '- 先收尾再谈\n建议：写周报\n- [ ] 周一前发方案', revision: 0 })
    expect(noted).toMatchObject({ conflict: false })
    expect((await getOccurrence(deps, who, last)).noted).toEqual({ followUps: [{ text: '发方案', by: 'me', dueOn: '2026-11-23' }], advice: ['写周报'] })

    const held = await holdOccurrence(deps, who, { ...last, followUps: [{ text: '发方案', by: 'me', dueOn: day('2026-11-23') }], minutes: 90 })
    expect(held).toMatchObject({ refills: [{ contactId: li, before: { state: 'empty' }, after: { lastOn: '2026-11-20' } }], talk: { occurrence: { state: 'held', next: 'summarise' }, actionItems: [{ text: '发方案' }] } })
    const interaction = await getInteraction(deps, who, { interactionId: held.talk.interactionId as InteractionId })
    expect(interaction).toMatchObject({ on: '2026-11-20', at: '12:00', format: 'lunch', minutes: 90, topic: '转管理', source: 'meeting', contactIds: [li] })
    expect(await wrongCups(room)).toEqual([])
    expect(held.talk.draft.summary).toMatch(/^李老师：[^]*要不要转管理[^]*先收尾再谈[^]*写周报[^]*发方案（11 月 23 日前）[^]*指点！\n\n林晓雨$/)
    await expect(holdOccurrence(deps, who, last)).rejects.toThrow('meeting.held_stands')

    const summed = await closeOccurrence(deps, who, { ...last, summary: { text: held.talk.draft.summary, sent: true } })
    expect(summed.talk).toMatchObject({ occurrence: { state: 'summarised', next: 'thank' }, summary: { sentOn: '2026-11-23' } })
    await expect(closeOccurrence(deps, who, { ...last, summary: { leftOut: '不必' } })).rejects.toThrow('meeting.already_out')
    await expect(closeOccurrence(deps, who, { ...last, thanks: { leftOut: ' ' } })).rejects.toThrow('meeting.reason_required')
    const closed = await closeOccurrence(deps, who, { ...last, thanks: { leftOut: '总结里谢过了' } })
    expect(closed.talk).toMatchObject({ occurrence: { state: 'closed', next: null }, thanks: { sentOn: null, leftOut: '总结里谢过了' } })
    expect((await listLoops(deps, who, {})).open).toEqual([])
    // It was settled by mistake: both ways out are taken back.
    expect((await closeOccurrence(deps, who, { ...last, thanks: { sent: false }, summary: { sent: false } })).talk.occurrence).toMatchObject({ state: 'held', next: 'summarise' })
  })

  test('the page holds what was written since the last talk with these people, and what is open with them', async () => {
    const { deps, who, next, li, clock } = await roomOn(deskOn(await open()))
    const at = async (on: string, text: string) => createGrowthEntry(deps, who, { on: day(on), kind: 'learned', text })
    await logInteraction(deps, who, { on: day('2026-11-06'), format: 'coffee', contactIds: [li] })
    // A greeting is no talk: what was written before it has not been told.
    await logInteraction(deps, who, { on: day('2026-11-19'), format: 'message', contactIds: [li] })
    await at('2026-11-01', '早先的')
    await at('2026-11-10', '学会了取数')
    await at('2026-11-23', '今天的')
    await createAsk(deps, who, { contactId: li, text: '做我的导师', mentor: true })
    await createAsk(deps, who, { contactId: li, text: '怎样带新人' })
    await createActionItem(deps, who, { contactId: li, text: '没有期限', by: 'me', dueOn: null })
    await createActionItem(deps, who, { contactId: li, text: '她发书单', by: 'them', dueOn: day('2026-11-25') })
    const told = (await createAdvice(deps, who, { contactId: li, on: day('2026-11-06'), text: '多问一句' })).advice
    await createAdvice(deps, who, { contactId: li, on: day('2026-11-06'), text: '写周报' })
    await editAdvice(deps, who, { adviceId: told.id, tried: 'tried', result: '好', reportedOn: day('2026-11-20') })
    const page = await getOccurrence(deps, who, next)
    expect({ lastTalk: page.lastTalk, grown: page.grown.map(one => one.text), asks: page.asks.map(one => one.text), items: page.actionItems.map(one => one.text), advice: page.advice.map(one => one.text) })
      .toEqual({ lastTalk: '2026-11-06', grown: ['学会了取数', '今天的'], asks: ['怎样带新人', '做我的导师'], items: ['她发书单', '没有期限'], advice: ['写周报'] })
    // The place of the talk that was held last is remembered.
    await holdOccurrence(deps, who, { meetingId: next.meetingId, recurrenceId: LAST })
    const after = await getOccurrence(deps, who, next)
    expect({ lastPlace: after.lastPlace, lastTalk: after.lastTalk, grown: after.grown.map(one => one.text) }).toEqual({ lastPlace: '素食馆', lastTalk: '2026-11-20', grown: ['今天的'] })
    clock.ms += 10 * DAY_MS
    await at('2026-12-02', '那以后的')
    expect((await getOccurrence(deps, who, next)).grown.map(one => one.text)).toEqual(['今天的'])
  })

  test('notes changed elsewhere are never overwritten, the same again is no act, and what was undone is not taken for what was read', async () => {
    const { deps, who, last } = await roomOn(deskOn(await open()))
    const phone = await noteOccurrence(deps, who, { ...last, text: '手机', revision: 0 })
    expect(await noteOccurrence(deps, who, { ...last, text: '电脑', revision: 0 })).toEqual({ actId: null, notes: '手机', notesRevision: phone.notesRevision, conflict: true })
    expect(await noteOccurrence(deps, who, { ...last, text: '手机', revision: 0 })).toEqual({ actId: null, notes: '手机', notesRevision: phone.notesRevision, conflict: false })
    const both = await noteOccurrence(deps, who, { ...last, text: '手机和电脑', revision: phone.notesRevision })
    await undoAct(deps, who, { actId: both.actId as ActId })
    const other = await noteOccurrence({ ...deps, now: () => deps.now() + 60_000 }, who, { ...last, text: '别的', revision: phone.notesRevision })
    expect(await noteOccurrence(deps, who, { ...last, text: '手机和电脑，再加一句', revision: both.notesRevision })).toEqual({ actId: null, notes: '别的', notesRevision: other.notesRevision, conflict: true })
  })

  test('a talk to come is not held or dropped yet, one called off is not prepared, but its notes are kept', async () => {
    const { deps, who, next, last, meeting } = await roomOn(deskOn(await open()))
    await expect(holdOccurrence(deps, who, next)).rejects.toMatchObject({ key: 'meeting.not_begun', values: { start: '2026-11-27 12:00' } })
    await expect(dropOccurrence(deps, who, { ...next, reason: '没空' })).rejects.toThrow('meeting.not_begun')
    await expect(closeOccurrence(deps, who, { ...last, summary: { sent: true } })).rejects.toThrow('meeting.not_held')
    await expect(getOccurrence(deps, who, { ...last, recurrenceId: '2026-11-21T12:00' as WallTime })).rejects.toThrow('meeting.no_such_occurrence')
    await expect(getOccurrence(deps, who, { ...last, meetingId: 'nobody' as Meeting['id'] })).rejects.toThrow('meeting.not_found')
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'meeting.cancel'), ({ meetings }) => meetings.update(meeting, { ...meeting, cancelled: true }))
    for (const work of [() => prepareOccurrence(deps, who, { ...next, goal: '新' }), () => holdOccurrence(deps, who, last), () => dropOccurrence(deps, who, { ...last, reason: '没空' })]) await expect(work()).rejects.toThrow('meeting.called_off')
    expect(await noteOccurrence(deps, who, { ...last, text: '还是写下来', revision: 0 })).toMatchObject({ conflict: false })
  })

  test('the clock is that of the meeting, and the interaction is dated by the workspace’s', async () => {
    // Sunday 22 November 16:00 in Los Angeles is Monday 08:00 in Shanghai.
    const { deps, who, meeting } = await roomOn(deskOn(await open()), { zone: 'America/Los_Angeles', start: '2026-11-22T16:00' as WallTime, rule: null })
    const { talk } = await holdOccurrence(deps, who, { meetingId: meeting.id, recurrenceId: meeting.start })
    expect(await getInteraction(deps, who, { interactionId: talk.interactionId as InteractionId })).toMatchObject({ on: '2026-11-23', at: '08:00' })
    expect(talk.occurrence).toMatchObject({ start: '2026-11-22T16:00', recurring: false })
  })

  test('an interaction removed takes the holding along, its change does not, and undo ties both again', async () => {
    const room = await roomOn(deskOn(await open()))
    const { deps, who, last } = room
    const held = await holdOccurrence(deps, who, last)
    const interactionId = held.talk.interactionId as InteractionId
    await editInteraction(deps, who, { interactionId, topic: '改', on: day('2026-11-21') })
    expect((await getOccurrence(deps, who, last)).occurrence.state).toBe('held')
    const { actId } = await removeInteraction(deps, who, { interactionId })
    expect(await getOccurrence(deps, who, last)).toMatchObject({ interactionId: null, occurrence: { state: 'planned', next: 'hold' } })
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await getOccurrence(deps, who, last)).toMatchObject({ interactionId, occurrence: { state: 'held' } })
    expect(await wrongCups(room)).toEqual([])
  })

  test('dropped for a reason the loop is closed; held after all it is open again', async () => {
    const { deps, who, last } = await roomOn(deskOn(await open()))
    await expect(dropOccurrence(deps, who, { ...last, reason: '' })).rejects.toThrow('meeting.reason_required')
    expect((await dropOccurrence(deps, who, { ...last, reason: '她没来' })).talk).toMatchObject({ droppedFor: '她没来', occurrence: { state: 'closed', next: null } })
    expect((await holdOccurrence(deps, who, last)).talk).toMatchObject({ droppedFor: null, occurrence: { state: 'held' } })
    await closeOccurrence(deps, who, { ...last, summary: { sent: true }, thanks: { sent: true } })
    await expect(dropOccurrence(deps, who, { ...last, reason: '算了' })).rejects.toThrow('meeting.already_out')
  })

  test('open loops by age: held and not closed, over and never said to be held; what comes and is not prepared', async () => {
    const room = await roomOn(deskOn(await open()))
    const { deps, who, next, li } = room
    const single = (start: string, fields: Partial<Meeting> = {}) => aMeeting([li], { start: start as WallTime, rule: null, title: start, ...fields })
    const [long, over, called, moved] = [single('2026-08-03T10:00'), single('2026-11-18T10:00'), single('2026-11-19T10:00', { cancelled: true }), single('2026-03-03T10:00')]
    for (const meeting of [long, over, called, moved, single('2026-08-04T10:00'), single('2026-12-20T10:00')]) await arranged(room, meeting)
    await holdOccurrence(deps, who, { meetingId: long.id, recurrenceId: long.start })
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'meeting.move'), ({ occurrences }) => occurrences.insert(anOccurrence(moved, { start: '2026-12-01T10:00' as WallTime, sequence: 1 })))
    const { open: loops, coming } = await listLoops(deps, who, {})
    expect(loops.map(one => [one.title, one.state, one.next])).toEqual([['2026-08-03T10:00', 'held', 'summarise'], ['2026-11-18T10:00', 'planned', 'hold'], ['每周午餐', 'planned', 'hold']])
    expect(coming.map(one => [one.start, one.moved])).toEqual([['2026-11-27T12:00', false], ['2026-12-01T10:00', true], ['2026-12-04T12:00', false]])
    await prepareOccurrence(deps, who, { ...next, ready: true })
    expect((await listLoops(deps, who, { limit: 1 })).coming.map(one => one.start)).toEqual(['2026-12-01T10:00'])
  })

  test('once told of the series a talk is invited, and then to be prepared', async () => {
    const { deps, who, next, meeting } = await roomOn(deskOn(await open()))
    expect((await getOccurrence(deps, who, next)).occurrence).toMatchObject({ state: 'planned', next: 'invite' })
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'meeting.tell'), ({ meetings }) => meetings.update(meeting, { ...meeting, told: toldOf(meeting, []) }))
    expect(await getOccurrence(deps, who, next)).toMatchObject({ occurrence: { state: 'invited', next: 'prepare' }, meeting: { told: true, toTell: 0 } })
    // Taking the readiness back is no new row and no act.
    expect((await prepareOccurrence(deps, who, { ...next, ready: false })).talk.occurrenceId).toBeNull()
  })

  test('private notes on people are in no letter, and advice names the talk it was given in', async () => {
    const { deps, who, last, li } = await roomOn(deskOn(await open()))
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'note.create'), ({ notes }) => notes.insert({ id: deps.newId() as NoteId, contactId: li, text: '她要离职', private: true, on: day('2026-11-01') }))
    await noteOccurrence(deps, who, { ...last, text: '- 要点一', revision: 0 })
    const { talk } = await holdOccurrence(deps, who, last)
    expect(talk.draft.summary + talk.draft.thanks).not.toMatch(/离职|爱吃素/)
    await createAdvice(deps, who, { contactId: li, on: day('2026-11-20'), text: '写周报', occurrenceId: talk.occurrenceId })
    expect((await getOccurrence(deps, who, last)).advice.map(one => one.occurrenceId)).toEqual([talk.occurrenceId])
    await expect(createAdvice(deps, who, { contactId: li, on: day('2026-11-20'), text: '别的', occurrenceId: 'nothing' as OccurrenceId })).rejects.toThrow('meeting.no_such_occurrence')
  })

  test('a person removed takes asks and advice along, and undo brings them back', async () => {
    const database = await open()
    const { deps, who } = deskOn(database)
    const { contact } = await createContact(deps, who, { name: '王芳' })
    await createAsk(deps, who, { contactId: contact.id, text: '怎样带新人' })
    await createAdvice(deps, who, { contactId: contact.id, on: day('2026-11-20'), text: '写周报' })
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'growth.create'), ({ growth }) => growth.insert({ id: deps.newId() as GrowthEntryId, on: day('2026-11-20'), kind: 'problem', text: '取数', solvedOn: day('2026-11-20'), solvedWith: contact.id }))
    const before = await everything(database)
    const { actId } = await removeContact(deps, who, { contactId: contact.id })
    await expect(getContact(deps, who, { contactId: contact.id })).rejects.toThrow('contact.not_found')
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
  })
})
