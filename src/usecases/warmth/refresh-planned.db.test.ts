import { expect, test } from 'vitest'
import type { ActId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { anAct } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { deskOn, planFor, wrongCups } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { getContact } from '../contact/get-contact.ts'
import { createPlan } from '../plan/create-plan.ts'
import { removePlan } from '../plan/remove-plan.ts'
import { refreshWarmth } from './refresh-warmth.ts'

eachEngine((_, open) => {
  test('whoever was on the plan before is recomputed when another one comes into force or goes', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const { id } = (await createContact(deps, who, { name: '张伟' })).contact
    await planFor(desk, [[id, '每月一次']], { fiscalYear: 2025, startOn: day('2025-01-01'), endOn: day('2025-12-31') })
    await deps.db.transact(who.workspaceId, anAct(), stores => refreshWarmth(stores, [id], today()))
    const planned = async () => {
      expect(await wrongCups(desk)).toEqual([])
      return (await getContact(deps, who, { contactId: id })).cup.planned
    }
    expect(await planned()).toBe(true)
    const { actId, plan } = await createPlan(deps, who, { fiscalYear: 2026 })
    expect(await planned()).toBe(false)
    const undone = await undoAct(deps, who, { actId: actId as ActId })
    expect(await planned()).toBe(true)
    await undoAct(deps, who, { actId: undone.actId as ActId })
    expect(await planned()).toBe(false)
    await removePlan(deps, who, { planId: plan.id })
    expect(await planned()).toBe(true)
  })
})
