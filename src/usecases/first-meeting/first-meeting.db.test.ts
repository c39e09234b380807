import { expect, test } from 'vitest'
import type { ActId, AskId, ContactId, WorkspaceId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { aContact, anAct, aRole } from '#test/support/builders.ts'
import { eachEngine, type TestDatabase } from '#test/support/database.ts'
import { DAY_MS, deskOn, everything, planFor, wrongCups } from '#test/support/desk.ts'
import { createAsk } from '../ask/create-ask.ts'
import { editAsk } from '../ask/edit-ask.ts'
import { undoAct } from '../change/undo-act.ts'
import { getContact } from '../contact/get-contact.ts'
import { createMeeting } from '../meeting/create-meeting.ts'
import { getPlan } from '../plan/get-plan.ts'
import { createRelation } from '../relation/create-relation.ts'
import { editRelation } from '../relation/edit-relation.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { agreeToMentor } from './agree-to-mentor.ts'
import { getFirstMeeting } from './get-first-meeting.ts'

const SERIES = { title: '和曾老师的午餐', format: 'lunch', start: '2026-12-11T12:00' as WallTime, minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR', place: '望江楼', text: '非常感谢您答应成为我的职场导师！' } as const

/** The manager who introduced us, and whom to. */
const story = async (database: TestDatabase) => {
  const desk = deskOn(database)
  const { deps, who } = desk
  const [zhang, zeng] = [aContact({ name: '张伟', salutation: '张经理', channels: [{ kind: 'email', value: 'zhang@example.test', label: '' }] }), aContact({ name: '曾颖', familyName: '曾', givenName: '颖', salutation: '曾老师', position: '副总裁助理' })]
  await deps.db.transact(who.workspaceId, anAct(), async stores => {
    await stores.contacts.insertMany([zhang, zeng])
    await stores.roles.insert(aRole(zhang.id, { kind: 'manager' }))
    await refreshWarmth(stores, [zhang.id, zeng.id], desk.today())
  })
  const contactId = zeng.id
  const first = () => getFirstMeeting(deps, who, { contactId })
  const ask = async (text: string, mentor = false): Promise<AskId> => (await createAsk(deps, who, { contactId, text, mentor })).ask.id
  const introduce = () => createRelation(deps, who, { contactId, otherId: zhang.id, kind: 'introduced', direction: 'to', from: null, to: null })
  return { ...desk, zhang, zeng, contactId, first, ask, introduce }
}

eachEngine((_, open) => {
  test('the lecture, step by step: introduced, three asks rehearsed, met, a yes in one act, and the introducer thanked', async () => {
    const database = await open()
    const { deps, who, clock, today, zhang, contactId, first, ask, introduce, ...desk } = await story(database)
    expect(await first()).toMatchObject({ readiness: 'introducer', introducers: [], asks: [], rehearsal: '', meeting: null, agreed: null, role: null, thanks: [], planLineId: null, planYear: null })
    await introduce()
    expect(await first()).toMatchObject({ readiness: 'asks', introducers: [{ person: { name: '张伟' }, toldOn: null }], thanks: [] })
    const mentor = await ask('想请您做我的职场导师', true)
    await ask('怎样尽快和相关业务部门建立联系')
    await ask('怎样汇报')
    const asked = await first()
    expect([asked.readiness, asked.rehearsal]).toEqual(['meet', `谢谢您愿意抽时间。我有三个诉求：\n第一，想请教您怎样尽快和相关业务部门建立联系；\n第二，想请教您怎样汇报；\n最后，想请您做我的职场导师，每个月能有机会向您请教。\n不知道您是否方便？`])
    const { meeting } = await createMeeting(deps, who, { title: '午餐', format: 'lunch', contactIds: [contactId], start: '2026-11-24T12:00' as WallTime, minutes: 60 })
    expect(await first()).toMatchObject({ readiness: 'meet', meeting: { meetingId: meeting.id, start: '2026-11-24T12:00' } })
    clock.ms += DAY_MS + 6 * 3_600_000
    expect(await first()).toMatchObject({ readiness: 'answer', thanks: [{ contactId: zhang.id, name: '张伟', to: 'zhang@example.test', subject: '谢谢您介绍我认识曾老师' }] })

    const { planId } = await planFor({ deps, who, clock, today, ...desk }, [])
    const before = await everything(database)
    const made = await agreeToMentor(deps, who, { contactId, on: today(), kind: 'career_mentor', answer: '好，我做你的导师', line: { cadenceText: '每月第二周周五', lengthText: '1小时', formatsText: '午餐', topic: '汇报进展并请教' }, meeting: SERIES })
    expect(made).toMatchObject({ role: { kind: 'career_mentor', from: '2026-11-24', to: null }, meeting: { title: '和曾老师的午餐', planLineId: made.planLineId, told: false } })
    expect((await getContact(deps, who, { contactId })).roles).toHaveLength(1)
    const { lines } = await getPlan(deps, who, { planId })
    expect(lines).toMatchObject([{ id: made.planLineId, contactId, roleKind: 'career_mentor', cadenceText: '每月第二周周五', cadence: { kind: 'nth_weekday' }, formats: ['lunch'], length: { min: 60, max: 60 }, topic: '汇报进展并请教', locked: { meetingId: made.meeting?.id } }])
    expect(await wrongCups({ deps, who, clock, today, ...desk })).toEqual([])
    const agreed = await first()
    expect(agreed).toMatchObject({ readiness: 'thank', agreed: '2026-11-24', role: { kind: 'career_mentor' }, planLineId: made.planLineId, meeting: { meetingId: meeting.id }, asks: [{}, {}, { id: mentor, agreed: true, answer: '好，我做你的导师' }] })
    expect(agreed.thanks[0]?.text).toContain('曾老师答应做我的职场导师了')
    await editRelation(deps, who, { relationId: agreed.introducers[0]!.relationId, toldOn: today() })
    expect(await first()).toMatchObject({ readiness: 'done', introducers: [{ toldOn: '2026-11-24' }] })

    await editRelation(deps, who, { relationId: agreed.introducers[0]!.relationId, toldOn: null })
    await undoAct(deps, who, { actId: made.actId as ActId })
    expect(await everything(database)).toEqual(before)
  })

  test('a line that stands is brought up to date; what is not said is as the playbook has it; without a plan of that year there is none', async () => {
    const database = await open()
    const { deps, who, clock, today, zhang, contactId, first, ask, introduce, ...desk } = await story(database)
    const { planId, lineIds: [lineId] } = await planFor({ deps, who, clock, today, ...desk }, [[contactId, '一年一次']])
    const skill = await agreeToMentor(deps, who, { contactId, on: today(), kind: 'skill_mentor', label: ' SQL ' })
    expect(skill).toMatchObject({ role: { kind: 'skill_mentor', label: 'SQL' }, planLineId: lineId, meeting: null })
    expect((await getPlan(deps, who, { planId })).lines).toMatchObject([{ id: lineId, roleKind: 'skill_mentor', cadenceText: '一年一次' }])
    // Said once more it is the same role and the same line.
    const again = await agreeToMentor(deps, who, { contactId, on: today(), kind: 'skill_mentor', line: { cadenceText: '两周一次' }, meeting: SERIES })
    expect([again.role.id, again.role.label, again.planLineId, again.meeting?.planLineId]).toEqual([skill.role.id, 'SQL', lineId, lineId])
    expect((await first()).role).toMatchObject({ kind: 'skill_mentor', label: 'SQL' })

    const none = await agreeToMentor(deps, who, { contactId: zhang.id, on: today(), kind: 'career_mentor', line: null, meeting: SERIES })
    expect([none.planLineId, none.meeting?.planLineId, (await getPlan(deps, who, { planId })).lines.length]).toEqual([null, null, 1])
    const fresh = await agreeToMentor(deps, who, { contactId: zhang.id, on: today(), kind: 'career_mentor' })
    expect((await getPlan(deps, who, { planId })).lines.find(({ id }) => id === fresh.planLineId)).toMatchObject({ cadenceText: '每月一次或两个月一次', lengthText: '1 小时', formats: ['lunch', 'coffee', 'face_to_face'], roleKind: 'career_mentor', order: 2 })
    // A year nobody planned: the role begins all the same.
    const earlier = await agreeToMentor(deps, who, { contactId: zhang.id, on: day('2025-06-02'), kind: 'skill_mentor' })
    expect([earlier.planLineId, earlier.role.from]).toEqual([null, '2025-06-02'])
    expect(await wrongCups({ deps, who, clock, today, ...desk })).toEqual([])
  })

  test('a no is an answer: the introducer is still told and thanked, and nobody is a mentor', async () => {
    const { deps, who, first, ask, introduce } = await story(await open())
    await introduce()
    await editAsk(deps, who, { askId: await ask('想请您做我的职场导师', true), agreed: false, answer: '最近太忙' })
    const said = await first()
    expect(said).toMatchObject({ readiness: 'thank', agreed: null, declined: '2026-11-23', role: null, rehearsal: '' })
    expect(said.thanks[0]?.text).toMatch(/曾老师眼下不方便做我的导师/)
  })

  test('what cannot be: a day to come, another’s ask, somebody of another workspace; and then nothing is kept', async () => {
    const database = await open()
    const { deps, who, contactId, zhang, ask } = await story(database)
    const other = (await createAsk(deps, who, { contactId: zhang.id, text: '问', mentor: true })).ask.id
    await ask('想请您做我的职场导师', true)
    const before = await everything(database)
    const agree = (input: Partial<Parameters<typeof agreeToMentor>[2]>) => agreeToMentor(deps, who, { contactId, on: day('2026-11-23'), kind: 'career_mentor', ...input })
    await expect(agree({ on: day('2026-11-24') })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'on' } })
    await expect(agree({ askId: other })).rejects.toThrow('ask.not_found')
    await expect(agree({ contactId: 'nobody' as ContactId })).rejects.toThrow('contact.not_found')
    await expect(agree({ meeting: { ...SERIES, title: ' ' } })).rejects.toThrow('meeting.title_required')
    const stranger = { ...who, workspaceId: 'elsewhere' as WorkspaceId }
    await expect(getFirstMeeting(deps, stranger, { contactId })).rejects.toThrow('contact.not_found')
    expect(await everything(database)).toEqual(before)
  })

  test('only an introduction is told of, and not before today is over', async () => {
    const { deps, who, contactId, zhang } = await story(await open())
    await createRelation(deps, who, { contactId, otherId: zhang.id, kind: 'manager_of', direction: 'to', from: null, to: null })
    await createRelation(deps, who, { contactId, otherId: zhang.id, kind: 'introduced', direction: 'to', from: null, to: null })
    const { relations } = await getContact(deps, who, { contactId })
    const [manages, introduced] = [relations.find(one => one.kind === 'manager_of'), relations.find(one => one.kind === 'introduced')]
    await expect(editRelation(deps, who, { relationId: manages!.id, toldOn: day('2026-11-23') })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'toldOn' } })
    await expect(editRelation(deps, who, { relationId: introduced!.id, toldOn: day('2026-11-24') })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'toldOn' } })
  })
})
