import { expect, test } from 'vitest'
import type { ActId, ContactId, GivingId, HelpId } from '#domain/base/ids.ts'
import { addDays } from '#domain/time/day.ts'
import { aGiving, aHelp } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { deskOn, everything } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { getContact } from '../contact/get-contact.ts'
import { removeContact } from '../contact/remove-contact.ts'
import { actOf } from '../deps.ts'
import { createGiving } from '../giving/create-giving.ts'
import { editGiving } from '../giving/edit-giving.ts'
import { removeGiving } from '../giving/remove-giving.ts'
import { logInteraction } from '../interaction/log-interaction.ts'
import { removeInteraction } from '../interaction/remove-interaction.ts'
import { createHelp } from './create-help.ts'
import { editHelp } from './edit-help.ts'
import { removeHelp } from './remove-help.ts'

eachEngine((_, open) => {
  const opened = async () => {
    const database = await open()
    const desk = deskOn(database)
    return { ...desk, database, contactId: (await createContact(desk.deps, desk.who, { name: '张伟' })).contact.id }
  }

  test('help received: kept, thanked for, changed, removed', async () => {
    const { deps, who, today, contactId } = await opened()
    const seen = async () => (await getContact(deps, who, { contactId })).helps
    const { help } = await createHelp(deps, who, { contactId, on: addDays(today(), -2), text: ' 介绍供应商 ' })
    expect(await seen()).toEqual([{ id: help.id, contactId, on: addDays(today(), -2), text: '介绍供应商', interactionId: null, thankedOn: null }])
    await editHelp(deps, who, { helpId: help.id, thankedOn: today() })
    expect(await seen()).toMatchObject([{ text: '介绍供应商', thankedOn: today() }])
    await editHelp(deps, who, { helpId: help.id, text: '介绍两家供应商', thankedOn: null })
    expect(await seen()).toMatchObject([{ text: '介绍两家供应商', thankedOn: null }])
    await removeHelp(deps, who, { helpId: help.id })
    expect(await seen()).toEqual([])
  })

  test('help given: kept, changed, removed', async () => {
    const { deps, who, today, contactId } = await opened()
    const seen = async () => (await getContact(deps, who, { contactId })).givings
    const { giving } = await createGiving(deps, who, { contactId, on: today(), text: ' 发了模板 ' })
    expect(await seen()).toEqual([{ id: giving.id, contactId, on: today(), text: '发了模板', interactionId: null }])
    await editGiving(deps, who, { givingId: giving.id, on: addDays(today(), -1) })
    expect(await seen()).toMatchObject([{ text: '发了模板', on: addDays(today(), -1) }])
    await removeGiving(deps, who, { givingId: giving.id })
    expect(await seen()).toEqual([])
  })

  test('not in the future, not without words, not of a stranger', async () => {
    const { deps, who, today, contactId } = await opened()
    const [said, tomorrow] = [{ contactId, on: today(), text: '帮忙' }, addDays(today(), 1)]
    await expect(createHelp(deps, who, { ...said, on: tomorrow })).rejects.toMatchObject({ key: 'help.in_future', values: { on: today() } })
    await expect(createHelp(deps, who, { ...said, thankedOn: tomorrow })).rejects.toThrow('help.in_future')
    await expect(createHelp(deps, who, { ...said, text: ' ' })).rejects.toThrow('help.text_required')
    await expect(createHelp(deps, who, { ...said, contactId: 'nobody' as ContactId })).rejects.toThrow('contact.not_found')
    await expect(editHelp(deps, who, { helpId: 'none' as HelpId, text: '改' })).rejects.toThrow('help.not_found')
    await expect(removeHelp(deps, who, { helpId: 'none' as HelpId })).rejects.toThrow('help.not_found')
    await expect(createGiving(deps, who, { ...said, on: tomorrow })).rejects.toThrow('giving.in_future')
    await expect(createGiving(deps, who, { ...said, text: ' ' })).rejects.toThrow('giving.text_required')
    await expect(createGiving(deps, who, { ...said, contactId: 'nobody' as ContactId })).rejects.toThrow('contact.not_found')
    await expect(editGiving(deps, who, { givingId: 'none' as GivingId, text: '改' })).rejects.toThrow('giving.not_found')
    await expect(removeGiving(deps, who, { givingId: 'none' as GivingId })).rejects.toThrow('giving.not_found')
    const { help } = await createHelp(deps, who, said)
    await expect(editHelp(deps, who, { helpId: help.id, text: ' ' })).rejects.toThrow('help.text_required')
    await expect(editHelp(deps, who, { helpId: help.id, on: tomorrow })).rejects.toThrow('help.in_future')
    expect((await getContact(deps, who, { contactId })).givings).toEqual([])
  })

  test('a person shows the newest fifty of each', async () => {
    const { deps, who, today, contactId } = await opened()
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'help.create'), async stores => {
      const days = Array.from({ length: 60 }, (_, i) => addDays(today(), -((i * 7) % 60)))
      await stores.helps.insertMany(days.map(on => aHelp(contactId, { on })))
      await stores.givings.insertMany(days.map(on => aGiving(contactId, { on })))
    })
    const { helps, givings } = await getContact(deps, who, { contactId })
    const newest = Array.from({ length: 50 }, (_, i) => addDays(today(), -i))
    expect(helps.map(help => help.on)).toEqual(newest)
    expect(givings.map(giving => giving.on)).toEqual(newest)
  })

  test('help outlives the interaction it came in, and goes with its person; undo ties both again', async () => {
    const { deps, who, today, database, contactId } = await opened()
    const { interaction } = await logInteraction(deps, who, { on: today(), format: 'lunch', contactIds: [contactId] })
    const [help, giving] = [aHelp(contactId, { interactionId: interaction.id }), aGiving(contactId, { interactionId: interaction.id })]
    await deps.db.transact(who.workspaceId, actOf(deps, who, 'help.create'), async stores => {
      await stores.helps.insert(help)
      await stores.givings.insert(giving)
    })
    const before = await everything(database)
    const { actId } = await removeInteraction(deps, who, { interactionId: interaction.id })
    expect(await getContact(deps, who, { contactId })).toMatchObject({ helps: [{ id: help.id, interactionId: null }], givings: [{ id: giving.id, interactionId: null }] })
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
    const gone = await removeContact(deps, who, { contactId })
    expect(await deps.db.read(who.workspaceId, async stores => [...(await stores.helps.getMany([help.id])), ...(await stores.givings.getMany([giving.id]))])).toEqual([])
    await undoAct(deps, who, { actId: gone.actId as ActId })
    expect(await everything(database)).toEqual(before)
  })
})
