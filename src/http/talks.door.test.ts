import { expect, test } from 'vitest'
import { createContact, createRole } from '#contract/contact.ts'
import { createAdvice, createAsk, createGrowthEntry, editAdvice, editAsk, editGrowthEntry, listAsks, listGrowth, removeAdvice, removeAsk, removeGrowthEntry } from '#contract/growth.ts'
import { closeOccurrence, createMeeting, dropOccurrence, getOccurrence, holdOccurrence, listLoops, noteOccurrence, prepareOccurrence } from '#contract/meeting.ts'
import { onEachEngine } from '../../test/support/door.ts'

// The clock stands at 08:00 on Monday 23 November 2026 in Shanghai.
onEachEngine(open => {
  test('a talk goes round its loop by the API alone', async () => {
    const door = await open()
    const { call, send } = await door.owner()
    const { contact } = await call(createContact, { name: '李敏', organization: '蓝湖' })
    const contactId = contact.id
    await call(createRole, { contactId, kind: 'skill_mentor', label: 'SQL', from: null, to: null })
    const { meeting } = await call(createMeeting, { title: '学 SQL', format: 'remote_meeting', contactIds: [contactId], start: '2026-11-20T16:00', minutes: 45, rule: 'FREQ=WEEKLY;INTERVAL=2', place: '会议室' })
    const last = { meetingId: meeting.id, recurrenceId: '2026-11-20T16:00' }
    await call(createGrowthEntry, { kind: 'problem', text: '窗口函数' })
    expect(await call(getOccurrence, last)).toMatchObject({ steps: ['send_topic', 'take_notes', 'send_summary', 'thank'], prep: { readyOn: null } })
    await call(prepareOccurrence, { ...last, topic: '窗口函数', topicSent: true, ready: true })
    const noted = await call(noteOccurrence, { ...last, text: '- 先写子查询\n建议：每天一题\n- [ ] @李敏 发书单', revision: 0 })
    expect(await call(noteOccurrence, { ...last, text: '旧的', revision: 0 })).toMatchObject({ conflict: true, notesRevision: noted.notesRevision, actId: null })
    const { noted: offered } = await call(getOccurrence, last)
    expect(offered).toEqual({ followUps: [{ text: '发书单', by: 'them', dueOn: null }], advice: ['每天一题'] })
    const held = await call(holdOccurrence, { ...last, followUps: offered.followUps })
    expect(held).toMatchObject({ refills: [{ name: '李敏' }], talk: { occurrence: { state: 'held', next: 'summarise' }, lastPlace: '', actionItems: [{ by: 'them', text: '发书单' }] } })
    const { advice } = await call(createAdvice, { contactId, on: '2026-11-20', text: offered.advice[0] ?? '', occurrenceId: held.talk.occurrenceId })
    expect((await call(listLoops, {})).open).toMatchObject([{ title: '学 SQL', state: 'held' }])
    await call(closeOccurrence, { ...last, summary: { text: held.talk.draft.summary, sent: true } })
    expect((await call(closeOccurrence, { ...last, thanks: { text: held.talk.draft.thanks, sent: true } })).talk.occurrence).toMatchObject({ state: 'closed', next: null })
    const loops = await call(listLoops, { limit: 10 })
    expect(loops).toMatchObject({ open: [], coming: [{ start: '2026-12-04T16:00', next: 'invite' }] })

    // What was advised comes back in the next preparation until it is reported.
    const next = { meetingId: meeting.id, recurrenceId: '2026-12-04T16:00' }
    expect(await call(getOccurrence, next)).toMatchObject({ advice: [{ text: '每天一题' }], actionItems: [{ text: '发书单' }], lastTalk: '2026-11-20', lastPlace: '会议室', grown: [{ text: '窗口函数' }] })
    await call(editAdvice, { adviceId: advice.id, tried: 'tried', result: '快了', reportedOn: '2026-11-23' })
    expect((await call(getOccurrence, next)).advice).toEqual([])
    for (const [path, status] of [['hold', 409], ['drop', 409]] as const) {
      const answer = await send(`/api/meetings/${meeting.id}/occurrences/2026-12-04T16:00/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: path === 'hold' ? '{}' : '{"reason":"没空"}' })
      expect([answer.status, ((await answer.json()) as { key: string }).key]).toEqual([status, 'meeting.not_begun'])
    }
    expect((await send(`/api/meetings/${meeting.id}/occurrences/2026-12-05T16:00`)).status).toBe(404)
    door.clock.ms += 14 * 86_400_000
    expect((await call(dropOccurrence, { ...next, reason: '她出差' })).talk).toMatchObject({ droppedFor: '她出差', occurrence: { state: 'closed' } })
    expect(door.bugs).toEqual([])
  })

  test('asks, advice and growth by the API alone', async () => {
    const door = await open()
    const { call, send } = await door.owner()
    const { contact } = await call(createContact, { name: '李敏' })
    const contactId = contact.id
    const { ask } = await call(createAsk, { contactId, text: '做我的导师', mentor: true })
    const { ask: other } = await call(createAsk, { contactId, text: '怎样汇报' })
    expect((await call(editAsk, { askId: ask.id, agreed: true, answer: '好' })).ask).toMatchObject({ agreed: true, answeredOn: '2026-11-23' })
    const { advice } = await call(createAdvice, { contactId, on: '2026-11-23', text: '多问' })
    expect(await call(listAsks, { contactId })).toMatchObject({ asks: [{ text: '怎样汇报' }, { text: '做我的导师' }], advice: [{ text: '多问', tried: 'not_yet' }] })
    await call(removeAsk, { askId: other.id })
    await call(removeAdvice, { adviceId: advice.id })
    const { entry } = await call(createGrowthEntry, { kind: 'problem', text: '难' })
    await call(editGrowthEntry, { entryId: entry.id, solvedOn: '2026-11-23', solvedWith: contactId })
    expect(await call(listGrowth, { limit: 5 })).toMatchObject({ items: [{ solvedWith: contactId }], next: null })
    await call(removeGrowthEntry, { entryId: entry.id })
    const answer = await send(`/api/asks/${ask.id}`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"position":1.5}' })
    expect(answer.status).toBe(422)
    expect(door.bugs).toEqual([])
  })
})
