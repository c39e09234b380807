import { expect, test } from 'vitest'
import { addDays } from '#domain/time/day.ts'
import { DAY_MS, deskOn, wrongCups } from '#test/support/desk.ts'
import { eachEngine } from '#test/support/database.ts'
import { createContact } from '../contact/create-contact.ts'
import { editContact } from '../contact/edit-contact.ts'
import { getContact } from '../contact/get-contact.ts'
import { followDay } from '../warmth/follow-day.ts'
import { createRole } from './create-role.ts'
import { editRole } from './edit-role.ts'
import { removeRole } from './remove-role.ts'

eachEngine((_, open) => {
  test('a role brings its interval and its salutation, until the reader has written one of their own', async () => {
    const { deps, who, ...desk } = deskOn(await open())
    const contactId = (await createContact(deps, who, { name: '李敏', position: '分析师' })).contact.id
    const page = async () => {
      const { contact, cup } = await getContact(deps, who, { contactId })
      return [contact.salutation, cup.interval, cup.intervalFrom]
    }
    const proposed = (await page())[0]
    const { role } = await createRole(deps, who, { contactId, kind: 'skill_mentor', label: ' SQL ', from: null, to: null })
    expect(role.label).toBe('SQL')
    expect(await page()).toEqual(['李老师', 14, 'role'])
    await editRole(deps, who, { roleId: role.id, kind: 'peer' })
    expect((await page()).slice(1)).toEqual([30, 'role'])
    await editContact(deps, who, { contactId, salutation: '敏姐' })
    await removeRole(deps, who, { roleId: role.id })
    expect(await page()).toEqual(['敏姐', 90, 'default'])
    expect(proposed).not.toBe('敏姐')
    expect(await wrongCups({ deps, who, ...desk })).toEqual([])
  })

  test('a role that ends one day no longer counts the day after', async () => {
    const { deps, who, clock, today } = deskOn(await open())
    const contactId = (await createContact(deps, who, { name: '李敏' })).contact.id
    await createRole(deps, who, { contactId, kind: 'skill_mentor', label: '', from: null, to: addDays(today(), 1) })
    const interval = async () => {
      await followDay(deps, { id: who.workspaceId, zone: who.zone })
      return (await getContact(deps, who, { contactId })).cup.interval
    }
    expect(await interval()).toBe(14)
    clock.ms += DAY_MS
    expect(await interval()).toBe(14)
    clock.ms += DAY_MS
    expect(await interval()).toBe(90)
  })

  test('a role of one’s own needs its word, and a role does not end before it begins', async () => {
    const { deps, who, today } = deskOn(await open())
    const contactId = (await createContact(deps, who, { name: '李敏' })).contact.id
    await expect(createRole(deps, who, { contactId, kind: 'own', label: ' ', from: null, to: null })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'label' } })
    await expect(createRole(deps, who, { contactId, kind: 'peer', label: '', from: today(), to: addDays(today(), -1) })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'to' } })
  })
})
