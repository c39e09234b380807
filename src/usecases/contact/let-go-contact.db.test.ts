import { expect, test } from 'vitest'
import type { PlanLineId } from '#domain/base/ids.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Desk, deskOn, planFor, wrongCups } from '#test/support/desk.ts'
import { editLines } from '../plan-line/edit-lines.ts'
import { getToday } from '../today/get-today.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { anAct } from '#test/support/builders.ts'
import { createContact } from './create-contact.ts'
import { getContact } from './get-contact.ts'
import { letGoContact } from './let-go-contact.ts'
import { listContacts } from './list-contacts.ts'
import { openContactAgain } from './open-contact-again.ts'

eachEngine((_, open) => {
  test('P9: letting go is quiet, has a reason and a day, and can be taken back', async () => {
    const desk = deskOn(await open())
    const { deps, who, today } = desk
    const contactId = await planned(desk, '周明')
    expect((await getToday(deps, who, {})).items.map(item => item.person.name)).toEqual(['周明'])

    await letGoContact(deps, who, { contactId, reason: ' 各自安好 ' })
    const page = await getContact(deps, who, { contactId })
    expect(page.contact.letGo).toEqual({ reason: '各自安好', on: today() })
    expect(page.cup).toMatchObject({ state: 'lid', planned: false })
    expect(page.lines.map(line => line.state)).toEqual(['let_go'])
    expect((await getToday(deps, who, {})).items).toEqual([])
    expect((await listContacts(deps, who, {})).items).toEqual([])
    expect((await listContacts(deps, who, { letGo: true })).items.map(item => item.cup.state)).toEqual(['lid'])

    await openContactAgain(deps, who, { contactId })
    const again = await getContact(deps, who, { contactId })
    expect(again.contact.letGo).toBeNull()
    expect(again.lines.map(line => line.state)).toEqual(['kept'])
    expect(again.cup).toMatchObject({ state: 'empty', planned: true })
  })

  test('what was lowered is lowered again, what was let go for itself stays so, a better reason may be given', async () => {
    const { deps, who, ...desk } = deskOn(await open())
    const contactId = (await createContact(deps, who, { name: '周明' })).contact.id
    const { planId, lineIds: [lowered, gone] } = await planFor({ deps, who, ...desk }, [[contactId, '每季度一次'], [contactId, '每周一次']])
    const change = (lineId: PlanLineId | undefined, state: 'lowered' | 'let_go', stateReason: string) => editLines(deps, who, { planId, change: [{ lineId: lineId as PlanLineId, state, stateReason }] })
    await change(lowered, 'lowered', '太忙')
    await change(gone, 'let_go', '项目结束')
    const states = () => deps.db.read(who.workspaceId, async stores => (await stores.planLines.ofPlan(planId)).map(line => [line.state, line.stateReason]))
    await letGoContact(deps, who, { contactId, reason: '各自安好' })
    await letGoContact(deps, who, { contactId, reason: '他转行了' })
    expect(await states()).toEqual([['let_go', '他转行了'], ['let_go', '项目结束']])
    await openContactAgain(deps, who, { contactId })
    expect(await states()).toEqual([['lowered', '太忙'], ['let_go', '项目结束']])
    expect(await wrongCups({ deps, who, ...desk })).toEqual([])
  })

  test('a reason is asked for, and only what was let go is opened again', async () => {
    const { deps, who, ...desk } = deskOn(await open())
    const contactId = await planned({ deps, who, ...desk }, '周明')
    await expect(letGoContact(deps, who, { contactId, reason: ' ' })).rejects.toThrow('let_go.reason_required')
    await expect(openContactAgain(deps, who, { contactId })).rejects.toThrow('let_go.not_let_go')
  })
})

const planned = async (desk: Desk, name: string) => {
  const { id } = (await createContact(desk.deps, desk.who, { name })).contact
  await planFor(desk, [[id, '每月一次']])
  await desk.deps.db.transact(desk.who.workspaceId, anAct(), stores => refreshWarmth(stores, [id], desk.today()))
  return id
}
