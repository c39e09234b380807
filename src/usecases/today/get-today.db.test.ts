import { expect, test } from 'vitest'
import type { ActId, ContactId, DeferralId } from '#domain/base/ids.ts'
import { addDays } from '#domain/time/day.ts'
import { aContact, anAct } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { DAY_MS, type Desk, deskOn, planFor } from '#test/support/desk.ts'
import { createActionItem } from '../action-item/create-action-item.ts'
import { editActionItem } from '../action-item/edit-action-item.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { letGoContact } from '../contact/let-go-contact.ts'
import { defer } from '../deferral/defer.ts'
import { undefer } from '../deferral/undefer.ts'
import { logInteraction } from '../interaction/log-interaction.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { getToday } from './get-today.ts'

eachEngine((_, open) => {
  test('five at most, the coldest first, the rest behind them in the same order, everyone counted', async () => {
    const desk = deskOn(await open())
    await metAgo(desk, [31, 200, 45, 29, 100, 60, 33, 90])
    const page = await getToday(desk.deps, desk.who, {})
    expect(page.items.map(item => item.person.name)).toEqual(['联系人200', '联系人100', '联系人90', '联系人60', '联系人45'])
    expect(page.later.map(item => item.person.name)).toEqual(['联系人33', '联系人31'])
    expect(page).toMatchObject({ laterCount: 2, more: false, minutes: 150, contacts: 8, planned: 8, day: '2026-11-23', lunar: { month: 10, day: 15 }, order: { key: 'today.order' } })
    expect(page.items[0]).toMatchObject({ subject: { kind: 'due' }, cadenceText: '每月一次', formatsText: '午餐', topic: '近况', minutes: 30, reasons: [{ key: 'today.last_touch', values: { days: '200' } }, { key: 'today.due_since', values: { days: '170' } }] })
    const shorter = await getToday(desk.deps, desk.who, { later: 1 })
    expect(shorter).toMatchObject({ laterCount: 2, later: [{ person: { name: '联系人33' } }] })
  })

  test('a snooze brings someone back on its day, a skip after one interval, undo at once', async () => {
    const desk = deskOn(await open())
    const { deps, who, clock, today } = desk
    const [zhang] = await metAgo(desk, [40])
    const subject = { kind: 'due', contactId: zhang as ContactId } as const
    const names = async () => (await getToday(deps, who, {})).items.map(item => item.person.name)

    const snoozed = await defer(deps, who, { subject, kind: 'snooze' })
    expect(snoozed.until).toBe(addDays(today(), 1))
    expect(await names()).toEqual([])
    expect((await getToday(deps, who, {})).laterCount).toBe(0)
    clock.ms += DAY_MS
    expect(await names()).toEqual(['联系人40'])

    const skipped = await defer(deps, who, { subject, kind: 'skip' })
    expect(skipped.until).toBe(addDays(today(), 30))
    clock.ms += 29 * DAY_MS
    expect(await names()).toEqual([])
    await undoAct(deps, who, { actId: skipped.actId as ActId })
    expect(await names()).toEqual(['联系人40'])

    await defer(deps, who, { subject, kind: 'snooze', until: addDays(today(), 9) })
    const [deferral] = await deps.db.read(who.workspaceId, stores => stores.deferrals.inForce(today(), 10))
    await undefer(deps, who, { deferralId: deferral?.id as DeferralId })
    expect(await names()).toEqual(['联系人40'])
    await expect(defer(deps, who, { subject, kind: 'snooze', until: today() })).rejects.toThrow('deferral.in_past')
    await expect(defer(deps, who, { subject: { kind: 'due', contactId: 'nobody' as ContactId }, kind: 'skip' })).rejects.toThrow('contact.not_found')
  })

  test('X9: solar and lunar birthdays of the coming week, with the age where it is known; skipped, they come again next year', async () => {
    const desk = deskOn(await open())
    const { deps, who, clock } = desk
    const born = async (name: string, calendar: 'solar' | 'lunar', month: number, date: number, year: number | null) =>
      (await createContact(deps, who, { name, birthday: { calendar, year, month, day: date, leapMonth: false } })).contact.id
    await born('今天', 'solar', 11, 23, 1990)
    // 农历十月廿二 is the 30th of November 2026.
    const lunar = await born('农历', 'lunar', 10, 22, null)
    await born('太远', 'solar', 12, 1, 1990)
    const page = await getToday(deps, who, {})
    expect(page.items.map(item => [item.person.name, item.on, item.subject.kind])).toEqual([['今天', '2026-11-23', 'birthday'], ['农历', '2026-11-30', 'birthday']])
    expect(page.items[0]?.reasons).toMatchObject([{ key: 'today.birthday_today' }, { key: 'today.birthday_age', values: { age: '36' } }])

    await defer(deps, who, { subject: { kind: 'birthday', contactId: lunar, year: 2026 }, kind: 'skip' })
    expect((await getToday(deps, who, {})).items.map(item => item.person.name)).toEqual(['今天'])
    clock.ms += 358 * DAY_MS
    expect((await getToday(deps, who, {})).items.map(item => [item.person.name, item.on])).toContainEqual(['农历', '2027-11-19'])
    await letGoContact(deps, who, { contactId: lunar, reason: '各自安好' })
    expect((await getToday(deps, who, {})).items.map(item => item.person.name)).not.toContain('农历')
  })

  test('in a large network the soonest birthdays come first', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const born = (month: number, date: number, i: number) => aContact({ name: `${date}日${i}`, birthday: { calendar: 'solar', year: null, month, day: date, leapMonth: false } })
    const many = [27, 25, 29].flatMap(date => Array.from({ length: 60 }, (_, i) => born(11, date, i)))
    await deps.db.transact(who.workspaceId, anAct(), stores => stores.contacts.insertMany(many))
    const page = await getToday(deps, who, { later: 70 })
    expect([...page.items, ...page.later].map(item => item.on)).toEqual([...Array.from({ length: 60 }, () => '2026-11-25'), ...Array.from({ length: 15 }, () => '2026-11-27')])
    expect(page.more).toBe(true)
  })

  test('promises of mine that are due lead, oldest first; done ones and theirs are not asked for', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [zhang, li] = (await metAgo(desk, [50, 5])) as [ContactId, ContactId]
    const promise = (contactId: ContactId, text: string, by: 'me' | 'them', days: number) => createActionItem(deps, who, { contactId, text, by, dueOn: addDays(today(), days) })
    await promise(li, '今天的', 'me', 0)
    const old = await promise(li, '早先的', 'me', -3)
    await promise(zhang, '对方的', 'them', -3)
    await promise(zhang, '将来的', 'me', 1)
    const texts = async () => (await getToday(deps, who, {})).items.map(item => item.text || item.person.name)
    expect(await texts()).toEqual(['早先的', '今天的', '联系人50'])
    await editActionItem(deps, who, { actionItemId: old.actionItem.id, doneOn: today() })
    expect(await texts()).toEqual(['今天的', '联系人50'])
  })

  test('who comes up for a promise is told to be due too, however many are shown', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const [warmest] = (await metAgo(desk, [31, 100, 101, 102, 103, 104, 105])) as [ContactId]
    await createActionItem(deps, who, { contactId: warmest, text: '发资料', by: 'me', dueOn: today() })
    for (const later of [0, 1, 20]) {
      const page = await getToday(deps, who, { later })
      expect(page.items[0]).toMatchObject({ text: '发资料', cadenceText: '每月一次', reasons: [{ key: 'today.promised' }, { key: 'today.last_touch' }, { key: 'today.due_since' }] })
      expect(page.laterCount).toBe(2)
    }
    await defer(deps, who, { subject: { kind: 'due', contactId: warmest }, kind: 'skip' })
    expect((await getToday(deps, who, { later: 0 })).items[0]?.reasons.map(reason => reason.key)).toEqual(['today.promised'])
  })

  test('never met but planned comes up; nobody without a plan does', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const { id } = (await createContact(deps, who, { name: '田园' })).contact
    await createContact(deps, who, { name: '路人' })
    expect((await getToday(deps, who, {})).items).toEqual([])
    await planFor(desk, [[id, '每月一次']])
    await deps.db.transact(who.workspaceId, anAct(), stores => refreshWarmth(stores, [id], desk.today()))
    expect((await getToday(deps, who, {})).items).toMatchObject([{ person: { name: '田园', cup: { state: 'empty' } }, on: '2026-11-23', reasons: [{ key: 'today.never_met' }] }])
  })

  test('the week counts from Monday', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const { id } = (await createContact(deps, who, { name: '张伟' })).contact
    await logInteraction(deps, who, { on: today(), format: 'lunch', contactIds: [id], minutes: 45 })
    await logInteraction(deps, who, { on: addDays(today(), -1), format: 'lunch', contactIds: [id], minutes: 60 })
    expect((await getToday(deps, who, {})).week).toEqual({ minutes: 45, budgetMinutes: 180 })
  })
})

/** People met at lunch so many days ago, planned every month. */
const metAgo = async (desk: Desk, agos: readonly number[]): Promise<ContactId[]> => {
  const ids: ContactId[] = []
  for (const ago of agos) ids.push((await createContact(desk.deps, desk.who, { name: `联系人${ago}` })).contact.id)
  await planFor(desk, ids.map(id => [id, '每月一次']))
  await desk.deps.db.transact(desk.who.workspaceId, anAct(), stores => refreshWarmth(stores, ids, desk.today()))
  for (const [i, ago] of agos.entries()) await logInteraction(desk.deps, desk.who, { on: addDays(desk.today(), -ago), format: 'lunch', contactIds: ids.slice(i, i + 1) })
  return ids
}
