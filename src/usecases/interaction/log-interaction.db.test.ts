import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import { FORMATS } from '#domain/interaction/format.ts'
import { addDays } from '#domain/time/day.ts'
import { anAct } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Desk, deskOn, planFor, wrongCups } from '#test/support/desk.ts'
import { createContact } from '../contact/create-contact.ts'
import { getContact } from '../contact/get-contact.ts'
import { removeContact } from '../contact/remove-contact.ts'
import { defer } from '../deferral/defer.ts'
import { getWarmth } from '../warmth/get-warmth.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { editInteraction } from './edit-interaction.ts'
import { getInteraction } from './get-interaction.ts'
import { listTimeline } from './list-timeline.ts'
import { logInteraction } from './log-interaction.ts'
import { removeInteraction } from './remove-interaction.ts'

eachEngine((_, open) => {
  test('X4, X12: one lunch with two people is in both timelines, refills both cups and sets both clocks anew', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [zhang, li] = await two(desk)
    await logInteraction(deps, who, { on: addDays(today(), -60), format: 'lunch', contactIds: [zhang] })
    const friday = addDays(today(), -3)
    const { interaction, refills } = await logInteraction(deps, who, { on: friday, format: 'lunch', contactIds: [zhang, li, zhang], minutes: 60, topic: ' 整合营销 ' })
    expect(interaction).toMatchObject({ contactIds: [zhang, li], topic: '整合营销', people: [{ name: '张伟' }, { name: '李敏' }], source: 'typed' })
    expect(refills).toMatchObject([
      { name: '张伟', before: { state: 'cool' }, after: { state: 'fresh', lastOn: friday, dueOn: addDays(friday, 30), interval: 30, intervalFrom: 'plan_line' } },
      { name: '李敏', before: { state: 'empty', temperature: null }, after: { state: 'hot', lastOn: friday, dueOn: addDays(friday, 14) } },
    ])
    for (const contactId of [zhang, li]) {
      expect((await listTimeline(deps, who, { contactId })).read().items[0]).toEqual(interaction)
      expect((await getContact(deps, who, { contactId })).cup).toEqual(refills.find(refill => refill.contactId === contactId)?.after)
    }
  })

  test('one logged late counts in its place: the cup is what it would be had it been logged in time', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [zhang, li] = await two(desk, '每月一次')
    const days = [90, 40, 12].map(ago => addDays(today(), -ago))
    for (const on of days) await logInteraction(deps, who, { on, format: 'call', contactIds: [zhang] })
    for (const on of [days[2], days[0], days[1]]) await logInteraction(deps, who, { on: on ?? today(), format: 'call', contactIds: [li] })
    expect((await getContact(deps, who, { contactId: li })).cup).toEqual((await getContact(deps, who, { contactId: zhang })).cup)
  })

  test('of several on one day the time decides which came first, and the last one logged that day may be an earlier one', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    for (const [i, evening] of FORMATS.entries()) {
      const { contact: { id } } = await createContact(deps, who, { name: `张伟${i}` })
      await logInteraction(deps, who, { on: addDays(today(), -17), format: 'coffee', contactIds: [id] })
      for (const [format, at] of [[evening, '18:30'], ['message', '09:00'], ['call', null], ['lunch', '18:30'], ['email', '21:00']] as const) {
        await logInteraction(deps, who, { on: addDays(today(), -3), at, format, contactIds: [id] })
        expect(await wrongCups(desk), `${evening}, ${format}`).toEqual([])
      }
    }
  })

  test('what it touches in the same act: follow-ups are promised, a snooze of being due is over', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [zhang, li] = await two(desk)
    await defer(deps, who, { subject: { kind: 'due', contactId: zhang }, kind: 'snooze', until: addDays(today(), 5) })
    const { interaction } = await logInteraction(deps, who, { on: today(), format: 'call', contactIds: [zhang, li], followUps: [{ text: ' 发资料 ', by: 'me', dueOn: addDays(today(), 2) }] })
    expect((await getContact(deps, who, { contactId: zhang })).actionItems).toMatchObject([{ text: '发资料', by: 'me', dueOn: addDays(today(), 2), doneOn: null, interactionId: interaction.id }])
    expect(await deps.db.read(who.workspaceId, stores => stores.deferrals.inForce(today(), 10))).toEqual([])
    await removeInteraction(deps, who, { interactionId: interaction.id })
    expect((await getContact(deps, who, { contactId: zhang })).actionItems).toMatchObject([{ text: '发资料', interactionId: null }])
  })

  test('not in the future, not with nobody, not with a stranger', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [zhang] = await two(desk)
    const lunch = { on: today(), format: 'lunch', contactIds: [zhang] } as const
    await expect(logInteraction(deps, who, { ...lunch, on: addDays(today(), 1) })).rejects.toThrow('interaction.in_future')
    await expect(logInteraction(deps, who, { ...lunch, contactIds: [] })).rejects.toThrow('interaction.nobody')
    await expect(logInteraction(deps, who, { ...lunch, contactIds: [zhang, 'nobody' as ContactId] })).rejects.toThrow('contact.not_found')
    const { interaction } = await logInteraction(deps, who, lunch)
    await expect(editInteraction(deps, who, { interactionId: interaction.id, contactIds: ['nobody' as ContactId] })).rejects.toThrow('contact.not_found')
    expect((await listTimeline(deps, who, { contactId: zhang })).read().items).toEqual([interaction])
  })

  test('today is the day in the workspace’s zone', async () => {
    const desk = deskOn(await open())
    const [zhang] = await two(desk)
    // 23:30 on the 23rd in London is already the 24th in Shanghai.
    desk.clock.ms = Date.UTC(2026, 10, 23, 23, 30)
    const log = (zone: string) => logInteraction(desk.deps, { ...desk.who, zone }, { on: addDays(desk.today(), 0), format: 'call', contactIds: [zhang] })
    expect(desk.today()).toBe('2026-11-24')
    await expect(log('Europe/London')).rejects.toThrow('interaction.in_future')
    await log('Asia/Shanghai')
  })

  test('a person who is removed leaves what was shared to the others', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [zhang, li] = await two(desk)
    const together = await logInteraction(deps, who, { on: today(), format: 'lunch', contactIds: [zhang, li] })
    const alone = await logInteraction(deps, who, { on: today(), format: 'call', contactIds: [zhang] })
    await removeContact(deps, who, { contactId: zhang })
    expect(await getInteraction(deps, who, { interactionId: together.interaction.id })).toMatchObject({ contactIds: [li], people: [{ id: li }] })
    await expect(getInteraction(deps, who, { interactionId: alone.interaction.id })).rejects.toThrow('interaction.not_found')
  })

  test('the curve says what each touchpoint did and why the number is what it is', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [zhang] = await two(desk)
    await logInteraction(deps, who, { on: addDays(today(), -30), format: 'lunch', contactIds: [zhang] })
    const warmth = await getWarmth(deps, who, { contactId: zhang })
    expect(warmth.curve.length).toBe(366)
    expect(warmth.curve.at(-32)).toBeNull()
    expect(warmth.curve.at(-31)).toBeCloseTo(95)
    expect(warmth.curve.at(-1)).toBeCloseTo(60)
    expect(warmth.touches).toMatchObject([{ on: addDays(today(), -30), format: 'lunch', depth: 1, before: 25, after: 95 }])
    expect(warmth.reasons.map(reason => reason.key)).toEqual(['warmth.last_touch', 'warmth.interval_line', 'warmth.was_due', 'warmth.too_early'])
  })
})

/** 张伟 planned every month and 李敏 every two weeks, or both as said. */
const two = async (desk: Desk, cadence?: string): Promise<[ContactId, ContactId]> => {
  const zhang = (await createContact(desk.deps, desk.who, { name: '张伟' })).contact.id
  const li = (await createContact(desk.deps, desk.who, { name: '李敏' })).contact.id
  await planFor(desk, [[zhang, cadence ?? '每月一次'], [li, cadence ?? '两周一次']])
  await desk.deps.db.transact(desk.who.workspaceId, anAct(), stores => refreshWarmth(stores, [zhang, li], desk.today()))
  return [zhang, li]
}
