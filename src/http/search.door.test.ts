import { expect, test } from 'vitest'
import { createContact, createNote } from '#contract/contact.ts'
import { logInteraction } from '#contract/interaction.ts'
import { search } from '#contract/search.ts'
import { onEachEngine } from '../../test/support/door.ts'

onEachEngine(open => {
  test('private notes are found by their owner only', async () => {
    const door = await open()
    const owner = await door.member('owner')
    const others = [await door.member('assistant', owner.workspaceId), await door.member('viewer', owner.workspaceId)]
    const { contact: { id } } = await owner.call(createContact, { name: '曾颖' })
    await owner.call(createNote, { contactId: id, text: '她要去深圳新公司', private: true })
    await owner.call(createNote, { contactId: id, text: '爱喝龙井 tea', private: false })
    expect((await owner.call(search, { q: '深圳' })).items).toMatchObject([{ id, marks: [{ field: 'note', text: '她要去深圳新公司', ranges: [{ from: 3, to: 5 }] }] }])
    expect((await owner.call(search, { q: '曾 深圳' })).items).toHaveLength(1)
    for (const other of others) {
      for (const q of ['深圳', '曾 深圳', '深圳新公司']) expect((await other.call(search, { q })).items, q).toEqual([])
      for (const q of ['龙井', 'tea', 'zengy 龙井']) expect((await other.call(search, { q })).items, q).toHaveLength(1)
    }
  })

  test('by pinyin, initials, title and both readings; the likeliest without a text', async () => {
    const door = await open()
    const browser = await door.owner()
    const { contact: { id } } = await browser.call(createContact, { name: '曾颖', position: '市场部经理', organization: '蓝湖科技' })
    await browser.call(createContact, { name: 'David Zhang' })
    for (const q of ['曾', '颖', 'zengying', 'cengy', 'zy', '曾经理', '曾y', '蓝湖 zy', '经理']) expect((await browser.call(search, { q })).items.map(item => item.id), q).toEqual([id])
    for (const q of ['z', 'ZHANG', 'dav', 'dz']) expect((await browser.call(search, { q })).items.map(item => item.name), q).toContain('David Zhang')
    expect(await browser.call(search, { q: '…' })).toEqual({ items: [], more: false })
    expect(await browser.call(search, { q: 'z', limit: 1 })).toMatchObject({ items: [{ letGo: false, cup: 'empty' }], more: true })
    await browser.call(logInteraction, { on: '2026-11-20', format: 'call', contactIds: [id] })
    expect((await browser.call(search, {})).items.map(item => [item.name, item.marks])).toEqual([['曾颖', []], ['David Zhang', []]])
  })
})
