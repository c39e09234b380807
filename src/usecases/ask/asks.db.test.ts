import { expect, test } from 'vitest'
import type { ActId, AskId, ContactId } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Desk, deskOn, everything, wrongCups } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { createContact } from '../contact/create-contact.ts'
import { getContact } from '../contact/get-contact.ts'
import { createRole } from '../role/create-role.ts'
import { createAsk } from './create-ask.ts'
import { editAsk } from './edit-ask.ts'
import { listAsks } from './list-asks.ts'
import { removeAsk } from './remove-ask.ts'

const person = async ({ deps, who }: Desk): Promise<ContactId> => (await createContact(deps, who, { name: '李敏' })).contact.id

eachEngine((_, open) => {
  test('asks are kept in the order they will be asked, to be my mentor last', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const contactId = await person(desk)
    const add = async (text: string, mentor = false): Promise<AskId> => (await createAsk(deps, who, { contactId, text, mentor })).ask.id
    const mentor = await add('做我的导师', true)
    const [first, second, third] = [await add(' 怎样带新人 '), await add('怎样汇报'), await add('怎样转岗')]
    const order = async () => (await listAsks(deps, who, { contactId })).asks.map(ask => ask.text)
    expect(await order()).toEqual(['怎样带新人', '怎样汇报', '怎样转岗', '做我的导师'])
    const moved = await editAsk(deps, who, { askId: third, position: 0 })
    expect(moved.ask.position).toBe(0)
    expect(await order()).toEqual(['怎样转岗', '怎样带新人', '怎样汇报', '做我的导师'])
    await editAsk(deps, who, { askId: first, position: 99, text: '带新人' })
    await editAsk(deps, who, { askId: mentor, position: 0 })
    expect(await order()).toEqual(['怎样转岗', '怎样汇报', '带新人', '做我的导师'])
    await editAsk(deps, who, { askId: mentor, mentor: false })
    await editAsk(deps, who, { askId: second, mentor: true })
    expect(await order()).toEqual(['怎样转岗', '带新人', '做我的导师', '怎样汇报'])
    await removeAsk(deps, who, { askId: third })
    expect(await order()).toEqual(['带新人', '做我的导师', '怎样汇报'])
    await undoAct(deps, who, { actId: moved.actId as ActId }).catch((error: unknown) => expect(error).toMatchObject({ key: 'change.undo_conflict' }))
  })

  test('who agrees to be my mentor is one from that day, and both are taken back in one', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who } = desk
    const contactId = await person(desk)
    const { ask } = await createAsk(deps, who, { contactId, text: '做我的导师', mentor: true })
    const before = await everything(database)
    const { actId, ask: answered } = await editAsk(deps, who, { askId: ask.id, agreed: true, answer: ' 好，我做你的导师 ', answeredOn: day('2026-11-20') })
    expect(answered).toMatchObject({ agreed: true, answer: '好，我做你的导师', answeredOn: '2026-11-20' })
    const page = await getContact(deps, who, { contactId })
    expect(page.roles).toMatchObject([{ kind: 'career_mentor', label: '', from: '2026-11-20', to: null }])
    expect(page.contact.salutation).toBe('李老师')
    expect(page.cup.intervalFrom).toBe('role')
    expect(await wrongCups(desk)).toEqual([])
    // Said again it is no second role.
    await undoAct(deps, who, { actId: (await editAsk(deps, who, { askId: ask.id, answer: '好' })).actId as ActId })
    expect((await getContact(deps, who, { contactId })).roles).toHaveLength(1)
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await everything(database)).toEqual(before)
  })

  test('whoever is a mentor already stays one; another ask, a no and no answer make none', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const contactId = await person(desk)
    const plain = (await createAsk(deps, who, { contactId, text: '怎样带新人' })).ask
    expect((await editAsk(deps, who, { askId: plain.id, agreed: true })).ask).toMatchObject({ agreed: null, answeredOn: '2026-11-23' })
    const { ask } = await createAsk(deps, who, { contactId, text: '做我的导师', mentor: true })
    expect((await editAsk(deps, who, { askId: ask.id, agreed: false })).ask).toMatchObject({ agreed: false, answeredOn: '2026-11-23' })
    expect((await getContact(deps, who, { contactId })).roles).toEqual([])
    await createRole(deps, who, { contactId, kind: 'career_mentor', label: '生涯', from: null, to: null })
    await editAsk(deps, who, { askId: ask.id, agreed: true })
    expect((await getContact(deps, who, { contactId })).roles).toMatchObject([{ label: '生涯' }])
    // The answer taken back, so is what it said.
    expect((await editAsk(deps, who, { askId: ask.id, answeredOn: null })).ask).toMatchObject({ agreed: null, answeredOn: null })
  })

  test('what cannot be: nothing to ask, nobody to ask, an answer of tomorrow', async () => {
    const desk = deskOn(await open())
    const { deps, who } = desk
    const contactId = await person(desk)
    await expect(createAsk(deps, who, { contactId, text: ' ' })).rejects.toThrow('ask.text_required')
    await expect(createAsk(deps, who, { contactId: 'nobody' as ContactId, text: '问' })).rejects.toThrow('contact.not_found')
    await expect(listAsks(deps, who, { contactId: 'nobody' as ContactId })).rejects.toThrow('contact.not_found')
    await expect(editAsk(deps, who, { askId: 'nothing' as AskId, text: '问' })).rejects.toThrow('ask.not_found')
    const { ask } = await createAsk(deps, who, { contactId, text: '问' })
    await expect(editAsk(deps, who, { askId: ask.id, answeredOn: day('2026-11-24') })).rejects.toMatchObject({ key: 'input.invalid', values: { field: 'answeredOn' } })
  })
})
