import { expect, test } from 'vitest'
import * as change from '#contract/change.ts'
import * as contact from '#contract/contact.ts'
import * as interaction from '#contract/interaction.ts'
import * as today from '#contract/today.ts'
import { loadSample } from '#contract/workspace.ts'
import { onEachEngine } from '#test/support/door.ts'

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])

onEachEngine(open => {
  test('a person is written down, edited, found by pinyin, related, and removed; every answer is as the contract says', async () => {
    const { call } = await (await open()).owner()
    const { contact: zhang } = await call(contact.createContact, { name: '张伟', position: '市场部经理', birthday: { calendar: 'lunar', year: 1985, month: 8, day: 15, leapMonth: false } })
    expect(zhang).toMatchObject({ familyName: '张', givenName: '伟', pinyin: 'zhāng wěi', salutation: '张经理' })
    const { contact: zeng } = await call(contact.createContact, { name: '曾颖' })
    await call(contact.createRole, { contactId: zeng.id, kind: 'career_mentor', label: '', from: null, to: null })
    await call(contact.createRelation, { contactId: zhang.id, otherId: zeng.id, kind: 'introduced', direction: 'to', from: '2026-01-05', to: null })
    await call(contact.createNote, { contactId: zhang.id, text: '不吃香菜', private: true })
    await call(contact.editContact, { contactId: zhang.id, givenName: '玮' })
    const page = await call(contact.getContact, { contactId: zhang.id })
    expect(page).toMatchObject({
      contact: { name: '张玮', pinyin: 'zhāng wěi' }, notes: [{ text: '不吃香菜', private: true }], nextBirthday: { on: '2027-09-15', age: 42 },
      relations: [{ kind: 'introduced', direction: 'to', other: { name: '曾颖', salutation: '曾老师' } }],
    })
    expect((await call(contact.listContacts, { q: 'zy' })).items.map(row => row.name)).toEqual(['曾颖'])
    expect((await call(contact.listContacts, { sort: 'name' })).items.map(row => [row.indexLetter, row.name])).toEqual([['Z', '曾颖'], ['Z', '张玮']])
    await call(contact.removeContact, { contactId: zhang.id })
    await expect(call(contact.getContact, { contactId: zhang.id })).rejects.toMatchObject({ status: 404, key: 'contact.not_found' })
    expect((await call(contact.getContact, { contactId: zeng.id })).relations).toEqual([])
  })

  test('a photo is what its bytes say, kept for good under its own address', async () => {
    const { call, send } = await (await open()).owner()
    const { contact: zhang } = await call(contact.createContact, { name: '张伟' })
    await call.up(contact.putPhoto, { contactId: zhang.id }, JPEG, 'text/html')
    const { photoId } = (await call(contact.getContact, { contactId: zhang.id })).contact
    const answer = await send(`/api/photos/${photoId}`)
    expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options'), answer.headers.get('cache-control')]).toEqual(['image/jpeg', 'nosniff', 'private, max-age=31536000, immutable'])
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(JPEG)
    await expect(call.up(contact.putPhoto, { contactId: zhang.id }, new TextEncoder().encode('<svg/>'), 'image/jpeg')).rejects.toMatchObject({ status: 422, key: 'contact.photo_type' })
    await expect(call.up(contact.putPhoto, { contactId: zhang.id }, new Uint8Array(5_000_001))).rejects.toMatchObject({ status: 413 })
    await call(contact.removePhoto, { contactId: zhang.id })
    expect((await call(contact.getContact, { contactId: zhang.id })).contact.photoId).toBeNull()
    await expect(call(contact.getPhoto, { photoId: 'nothing' })).rejects.toMatchObject({ status: 404 })
  })

  test('today, a logged lunch and its undo, in words', async () => {
    const door = await open()
    const { call } = await door.owner()
    const { actId } = await call(loadSample, {})
    const page = await call(today.getToday, {})
    expect(page).toMatchObject({ day: '2026-11-23', lunar: '十月十五', festivals: [], order: { key: 'today.order' } })
    expect(page.items[0]?.reasons[0]?.text).toMatch(/^答应在 11/)
    const contactIds = page.items.slice(0, 2).map(item => item.person.id)
    const logged = await call(interaction.logInteraction, { on: '2026-11-20', format: 'lunch', contactIds })
    expect(logged.refills.map(refill => refill.after.state)).toEqual(['fresh', 'hot'])
    const warmth = await call(contact.getWarmth, { contactId: contactIds[0] ?? '' })
    expect(warmth.reasons[0]?.text).toMatch(/^最近一次往来是 11.*（午餐）$/)
    await call(change.undoAct, { actId: logged.actId })
    const [undo, log, sample] = (await call(change.listActs, {})).items
    expect([undo?.text, log?.text, sample?.text]).toEqual(['撤销：记下了和张伟、李敏的往来', '记下了和张伟、李敏的往来', '载入了示例数据'])
    expect([log?.undoneBy, sample?.actId]).toEqual([undo?.actId, actId])
    expect((await call(today.getToday, {})).items).toEqual(page.items)
    expect(door.bugs).toEqual([])
  })
})
