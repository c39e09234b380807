import { expect, test } from 'vitest'
import type { ActId, MessageId, RelationId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { aContact, anAct, aRelation } from '#test/support/builders.ts'
import { eachEngine, type TestDatabase } from '#test/support/database.ts'
import { deskOn, everything } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { putMailAccount } from '../mail/put-mail-account.ts'
import { createMeeting } from '../meeting/create-meeting.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { editRelation } from '../relation/edit-relation.ts'
import { sendLetters } from './send-letters.ts'
import { withdrawMessage } from './withdraw-message.ts'

/** Who introduced me to whom, a mailbox, and a lunch nobody was told of. */
const story = async (database: TestDatabase) => {
  const desk = deskOn(database)
  const { deps, who } = desk
  await putMailAccount(deps, who, { from: { name: '林晓雨', email: 'lin@example.test' }, smtp: { host: '127.0.0.1', port: 9, security: 'none', user: 'lin@example.test' }, imap: null, smtpPassword: 'pw' })
  const [zhang, zeng] = [aContact({ name: '张伟' }), aContact({ name: '曾颖' })]
  const [introduced, manages] = [aRelation(zhang.id, zeng.id, { kind: 'introduced' }), aRelation(zhang.id, zeng.id)]
  await deps.db.transact(who.workspaceId, anAct(), async stores => {
    await stores.contacts.insertMany([zhang, zeng])
    await stores.relations.insertMany([introduced, manages])
  })
  const { meeting } = await createMeeting(deps, who, { title: '午餐', format: 'lunch', contactIds: [zeng.id], start: '2026-12-11T12:00' as WallTime, minutes: 60 })
  const thanks = { contactId: zhang.id, to: 'zhang@example.test', subject: '谢谢您的引荐', text: '张经理：' }
  const invitation = { contactId: zeng.id, to: 'zeng@example.test', subject: '午餐', text: '曾老师：', method: 'REQUEST' as const, recurrenceId: null }
  const toldOn = () => deps.db.read(who.workspaceId, async ({ relations }) => (await relations.get(introduced.id))?.toldOn)
  const told = async () => (await getMeeting(deps, who, { meetingId: meeting.id })).meeting.told
  return { ...desk, zhang, zeng, introduced, manages, meetingId: meeting.id, thanks, invitation, toldOn, told }
}

eachEngine((_, open) => {
  test('thanks alone settle the introduction; undone, or kept back, the introducer does not know', async () => {
    const database = await open()
    const { deps, who, introduced, thanks, toldOn } = await story(database)
    const before = await everything(database)
    const send = () => sendLetters(deps, who, { settles: ['introduction'], relationId: introduced.id, letters: [thanks] })
    const { actId, messages } = await send()
    expect([await toldOn(), messages.map(({ settles, meetingId }) => [settles, meetingId])]).toEqual(['2026-11-23', [[['introduction'], null]]])
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
    const again = await send()
    await withdrawMessage(deps, who, { messageId: again.messages[0]!.id })
    expect(await toldOn()).toBe(null)
  })

  test('invitation and thanks leave in one decision, and each kept back takes back its own alone', async () => {
    const { deps, who, introduced, thanks, invitation, toldOn, told, meetingId } = await story(await open())
    const send = () => sendLetters(deps, who, { meetingId, settles: ['told', 'introduction'], relationId: introduced.id, letters: [invitation, thanks] })
    const first = await send()
    expect(first.messages.map(({ settles, kind }) => [kind, settles])).toEqual([['invitation', ['told']], ['letter', ['introduction']]])
    expect([await told(), await toldOn()]).toEqual([true, '2026-11-23'])
    await withdrawMessage(deps, who, { messageId: first.messages[1]!.id })
    expect([await told(), await toldOn()]).toEqual([true, null])
    await withdrawMessage(deps, who, { messageId: first.messages[0]!.id })
    expect([await told(), await toldOn()]).toEqual([false, null])
    const second = await send()
    await withdrawMessage(deps, who, { messageId: second.messages[0]!.id })
    expect([await told(), await toldOn()]).toEqual([false, '2026-11-23'])
    // Said by the reader since, it stands.
    const { actId } = await editRelation(deps, who, { relationId: introduced.id, toldOn: null })
    await withdrawMessage(deps, who, { messageId: second.messages[1]!.id as MessageId })
    expect(await toldOn()).toBe(null)
    await expect(undoAct(deps, who, { actId: actId as ActId })).resolves.toBeDefined()
  })

  test('only an introduction, and only with a letter to whoever introduced us', async () => {
    const { deps, who, introduced, manages, thanks, invitation, meetingId, toldOn } = await story(await open())
    const send = async (input: Partial<Parameters<typeof sendLetters>[2]>) => sendLetters(deps, who, { settles: ['introduction'], relationId: introduced.id, letters: [thanks], ...input })
    await expect(send({ relationId: manages.id })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'relationId' } })
    await expect(send({ relationId: null })).rejects.toThrow('relation.not_found')
    await expect(send({ relationId: 'nothing' as RelationId })).rejects.toThrow('relation.not_found')
    await expect(send({ meetingId, settles: ['told', 'introduction'], letters: [invitation] })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'relationId' } })
    await expect(send({ settles: ['told', 'introduction'] })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'settles' } })
    expect(await toldOn()).toBe(null)
  })

  test('an act from before introducers were told can be taken back', async () => {
    const { deps, who, zhang, zeng } = await story(await open())
    const relation = aRelation(zeng.id, zhang.id, { kind: 'friend_of' })
    const act = anAct()
    const { toldOn: _, ...logged } = relation
    await deps.db.transact(who.workspaceId, act, stores => stores.relations.insert(logged as typeof relation))
    await undoAct(deps, who, { actId: act.actId })
    expect(await deps.db.read(who.workspaceId, ({ relations }) => relations.get(relation.id))).toBe(null)
  })
})
