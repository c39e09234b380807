import { expect, test } from 'vitest'
import type { ActId, ContactId } from '#domain/base/ids.ts'
import { addDays, day } from '#domain/time/day.ts'
import { anAct } from '#test/support/builders.ts'
import { eachEngine, type Open } from '#test/support/database.ts'
import { deskOn, everything, planFor, wrongCups } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { getContact } from '../contact/get-contact.ts'
import { defer } from '../deferral/defer.ts'
import { getInteraction } from '../interaction/get-interaction.ts'
import { logInteraction } from '../interaction/log-interaction.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { keepLine, type KeepLineInput } from './keep-line.ts'

const office = async (open: Open) => {
  const database = await open()
  const desk = deskOn(database)
  const ids: ContactId[] = []
  for (const name of ['张伟', '李敏']) ids.push((await createContact(desk.deps, desk.who, { name })).contact.id)
  const [zhang, li] = ids as [ContactId, ContactId]
  await planFor(desk, [[zhang, '每月一次']])
  await desk.deps.db.transact(desk.who.workspaceId, anAct(), stores => refreshWarmth(stores, [zhang, li], desk.today()))
  await logInteraction(desk.deps, desk.who, { on: addDays(desk.today(), -60), format: 'lunch', contactIds: [zhang] })
  await defer(desk.deps, desk.who, { subject: { kind: 'due', contactId: zhang }, kind: 'snooze', until: addDays(desk.today(), 5) })
  return { ...desk, database, zhang, li }
}

eachEngine((_, open) => {
  test('what happened with several people is one interaction: cups refilled, the snooze over, the follow-up promised to the first', async () => {
    const { deps, who, today, zhang, li } = await office(open)
    const friday = day('2026-11-20')
    const text = '上周五中午和张伟、李敏午餐一小时，聊了整合营销，周三前发方案'
    const kept = await keepLine(deps, who, { text, kind: 'happened', contactIds: [zhang, li], date: friday, time: '12:00', minutes: 60, format: 'lunch', topic: '整合营销', followUp: { text: '发方案', due: day('2026-11-25') } })
    expect(kept).toMatchObject({ people: [{ id: zhang, name: '张伟', made: false }, { id: li, name: '李敏', made: false }], helpIds: [], givingIds: [], refills: [{ name: '张伟', after: { lastOn: friday, state: 'fresh' } }, { name: '李敏', before: { state: 'empty' } }] })
    expect(await getInteraction(deps, who, { interactionId: kept.interactionId! })).toMatchObject({ on: friday, at: '12:00', minutes: 60, format: 'lunch', topic: '整合营销', notes: text, contactIds: [zhang, li], source: 'typed' })
    expect((await getContact(deps, who, { contactId: zhang })).actionItems).toMatchObject([{ id: kept.actionItemIds[0], text: '发方案', by: 'me', dueOn: '2026-11-25', interactionId: kept.interactionId }])
    expect((await getContact(deps, who, { contactId: li })).actionItems).toEqual([])
    expect(await deps.db.read(who.workspaceId, stores => stores.deferrals.inForce(today(), 10))).toEqual([])
  })

  test('people who are new are made as they would be by hand, each once, and the line is theirs as well', async () => {
    const { deps, who, zhang, today } = await office(open)
    const kept = await keepLine(deps, who, { text: '和张伟、王建国电话', kind: 'happened', contactIds: [zhang], newPeople: ['王建国', ' 王建国 '], format: 'call' })
    const made = kept.people[1]!
    expect(kept.people).toEqual([{ id: zhang, name: '张伟', made: false }, { id: made.id, name: '王建国', made: true }])
    expect((await getContact(deps, who, { contactId: made.id }))).toMatchObject({ contact: { familyName: '王', givenName: '建国', pinyin: 'wáng jiàn guó', createdOn: today() }, cup: { lastOn: today() } })
    const alone = await keepLine(deps, who, { text: '新认识了陈静', kind: 'planned', contactIds: [], newPeople: ['陈静'] })
    expect(alone).toMatchObject({ people: [{ name: '陈静', made: true }], interactionId: null, refills: [] })
  })

  test('help and thanks: one for each person, of the interaction where a form is said', async () => {
    const { deps, who, zhang, li, today } = await office(open)
    const received = await keepLine(deps, who, { text: '张伟和李敏电话里帮我改了简历', kind: 'help_received', contactIds: [zhang, li], format: 'call', topic: '改简历' })
    expect(received.helpIds).toHaveLength(2)
    for (const contactId of [zhang, li]) expect((await getContact(deps, who, { contactId })).helps).toMatchObject([{ text: '改简历', on: today(), thankedOn: null, interactionId: received.interactionId }])
    const given = await keepLine(deps, who, { text: '帮李敏介绍了客户', kind: 'help_given', contactIds: [li], date: day('2026-11-22') })
    expect(given).toMatchObject({ interactionId: null, helpIds: [], refills: [] })
    expect((await getContact(deps, who, { contactId: li })).givings).toMatchObject([{ id: given.givingIds[0], text: '帮李敏介绍了客户', on: '2026-11-22', interactionId: null }])
    const owed = await keepLine(deps, who, { text: '下周一要谢谢张伟', kind: 'thanks_owed', contactIds: [zhang], date: day('2026-11-30') })
    expect(owed.helpIds).toHaveLength(1)
    expect((await getContact(deps, who, { contactId: zhang })).actionItems).toMatchObject([{ id: owed.actionItemIds[0], text: '下周一要谢谢张伟', dueOn: '2026-11-30' }])
  })

  test('each kind is one act, taken back by one undo to the last byte, cups and words of look-ups included', async () => {
    const { deps, who, clock, today, database, zhang, li } = await office(open)
    const followUp = { text: '发资料', due: addDays(today(), 3) }
    const lines: readonly KeepLineInput[] = [
      { text: '午餐', kind: 'happened', contactIds: [zhang, li], newPeople: ['王建国', 'David Chen'], format: 'lunch', followUp },
      { text: '下周吃饭', kind: 'planned', contactIds: [li], newPeople: ['王芳'], date: addDays(today(), 7), followUp },
      { text: '帮我改简历', kind: 'help_received', contactIds: [zhang, li], format: 'call', followUp },
      { text: '帮她介绍客户', kind: 'help_given', contactIds: [zhang], newPeople: ['陈静'], format: 'message' },
      { text: '要谢', kind: 'thanks_owed', contactIds: [zhang], date: addDays(today(), 2) },
    ]
    for (const line of lines) {
      const before = await everything(database)
      clock.ms += 1000
      const { actId } = await keepLine(deps, who, line)
      const after = await everything(database)
      expect(after).not.toEqual(before)
      expect(await wrongCups({ deps, who, clock, today })).toEqual([])
      const undone = await undoAct(deps, who, { actId: actId as ActId })
      expect(await everything(database), line.kind).toEqual(before)
      await undoAct(deps, who, { actId: undone.actId as ActId })
      expect(await everything(database), line.kind).toEqual(after)
    }
  })

  test('nothing is kept of a line that cannot be', async () => {
    const { deps, who, today, database, zhang } = await office(open)
    const before = await everything(database)
    const refused: readonly (readonly [KeepLineInput, string])[] = [
      [{ text: '午餐', kind: 'happened', contactIds: [], format: 'lunch' }, 'line.nobody'],
      [{ text: '见了张伟', kind: 'happened', contactIds: [zhang], newPeople: ['王芳'] }, 'line.format_needed'],
      [{ text: '午餐', kind: 'happened', contactIds: [zhang], format: 'lunch', date: addDays(today(), 1) }, 'interaction.in_future'],
      [{ text: '帮我', kind: 'help_received', contactIds: [zhang], date: addDays(today(), 1) }, 'help.in_future'],
      [{ text: '帮他', kind: 'help_given', contactIds: [zhang], date: addDays(today(), 1) }, 'giving.in_future'],
      [{ text: ' ', kind: 'planned', contactIds: [zhang] }, 'action_item.text_required'],
      [{ text: '午餐', kind: 'happened', contactIds: [zhang, 'nobody' as ContactId], newPeople: ['王芳'], format: 'lunch' }, 'contact.not_found'],
      [{ text: '计划', kind: 'planned', contactIds: ['nobody' as ContactId] }, 'contact.not_found'],
      [{ text: '午餐', kind: 'happened', contactIds: [zhang], newPeople: [' '], format: 'lunch' }, 'contact.name_required'],
    ]
    for (const [line, key] of refused) await expect(keepLine(deps, who, line), key).rejects.toMatchObject({ key })
    expect(await everything(database)).toEqual(before)
  })
})
