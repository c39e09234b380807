import { expect, test } from 'vitest'
import type { ActId } from '#domain/base/ids.ts'
import { CUP_STATES } from '#domain/warmth/cup.ts'
import { eachEngine } from '#test/support/database.ts'
import { DAY_MS, deskOn, everything, wrongCups } from '#test/support/desk.ts'
import { createContact } from '../contact/create-contact.ts'
import { listContacts } from '../contact/list-contacts.ts'
import { undoAct } from '../change/undo-act.ts'
import { createPlan } from '../plan/create-plan.ts'
import { getToday } from '../today/get-today.ts'
import { loadSample } from './load-sample.ts'

eachEngine((engine, open) => {
  test.each(['zh-CN', 'en'] as const)('%s: forty people, fourteen months, one act that undo takes out', async locale => {
    const database = await open()
    const { deps, who, ...desk } = deskOn(database)
    const before = await everything(database)
    const { actId, contacts, interactions } = await loadSample(deps, who, { locale })
    expect({ contacts, interactions: Math.abs(interactions - 450) <= 25 }).toEqual({ contacts: 40, interactions: true })
    expect(await wrongCups({ deps, who, ...desk })).toEqual([])
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
  })

  test('beside what is there already: own people stay, own plan takes the lines', async () => {
    const { deps, who } = deskOn(await open())
    await createContact(deps, who, { name: '张伟' })
    const { plan } = await createPlan(deps, who, { fiscalYear: 2026 })
    await loadSample(deps, who)
    const after = await deps.db.read(who.workspaceId, async stores => ({ plans: await stores.plans.all(), lines: await stores.planLines.ofPlan(plan.id), counts: await stores.workspace.counts() }))
    expect(after.plans).toMatchObject([{ id: plan.id, budgetMinutes: plan.budgetMinutes, extraColumns: ['我的备注'] }])
    expect(after.lines.length).toBeGreaterThan(25)
    expect(after.counts.contacts).toBe(41)
  })

  test('on any day of the year it shows every cup, five sensible things and more behind', async () => {
    for (let shift = 0; shift < 365; shift += engine === 'sqlite' ? 13 : 91) {
      const { deps, who, clock, today } = deskOn(await open())
      clock.ms += shift * DAY_MS
      await loadSample(deps, who)
      const { items } = await listContacts(deps, who, { limit: 100, letGo: true })
      expect([...new Set(items.map(item => item.cup.state))].sort(), today()).toEqual([...CUP_STATES].sort())
      const page = await getToday(deps, who, {})
      expect(page.items.length, today()).toBe(5)
      expect(page.laterCount, today()).toBeGreaterThanOrEqual(5)
      expect(page.items.map(item => item.subject.kind), today()).toEqual(expect.arrayContaining(['action_item', 'due']))
      const birthdays = [...page.items, ...page.later].filter(item => item.reasons.some(reason => reason.key.startsWith('today.birthday')))
      expect(birthdays.length, today()).toBeGreaterThanOrEqual(2)
    }
  })
})
