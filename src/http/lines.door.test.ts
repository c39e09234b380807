import { expect, test } from 'vitest'
import { createContact, getContact } from '#contract/contact.ts'
import { keepLine, readLine } from '#contract/line.ts'
import { undoAct } from '#contract/change.ts'
import { onEachEngine } from '../../test/support/door.ts'

onEachEngine(open => {
  test('a line goes from the field to the person’s page and back', async () => {
    const { call } = await (await open()).owner()
    const { contact } = await call(createContact, { name: '张建国', salutation: '张经理' })
    const text = '上周五中午和张经理午餐，聊了整合营销，周三前发方案'
    const { kind, people, date, time, minutes, format, topic, followUp, spans } = await call(readLine, { text })
    expect({ kind, date, format, topic, followUp }).toEqual({ kind: 'happened', date: '2026-11-20', format: 'lunch', topic: '整合营销', followUp: { text: '发方案', due: '2026-11-25' } })
    expect(text.slice(spans.topic?.start, spans.topic?.end)).toBe('整合营销')
    const kept = await call(keepLine, { text, kind, contactIds: people.map(({ id }) => id), date, time, minutes, format, topic, followUp })
    expect(kept.refills).toMatchObject([{ name: '张建国', before: { state: 'empty' }, after: { lastOn: '2026-11-20' } }])
    expect(await call(getContact, { contactId: contact.id })).toMatchObject({ interactions: 1, actionItems: [{ text: '发方案', dueOn: '2026-11-25' }] })
    await call(undoAct, { actId: kept.actId })
    expect(await call(getContact, { contactId: contact.id })).toMatchObject({ interactions: 0, actionItems: [], cup: { state: 'empty' } })
  })

  test('nobody of another workspace is named, and nothing is kept of them', async () => {
    const door = await open()
    const [mine, theirs] = [await door.owner(), await door.member('owner')]
    const { contact } = await theirs.call(createContact, { name: '张建国', salutation: '张经理', nickname: '大熊' })
    for (const text of ['和张经理午餐', '和张建国午餐', '和大熊午餐', '和老张午餐']) {
      const reading = await mine.call(readLine, { text })
      expect([reading.people, reading.unclearPeople]).toEqual([[], []])
      expect((await theirs.call(readLine, { text })).people.map(({ id }) => id)).toEqual([contact.id])
    }
    await expect(mine.call(keepLine, { text: '午餐', kind: 'planned', contactIds: [contact.id], newPeople: ['王芳'] })).rejects.toMatchObject({ status: 404, key: 'contact.not_found' })
    expect((await mine.call(readLine, { text: '和王芳午餐' })).people).toEqual([])
  })

  test('a viewer may not; what is too long, too many or misspelt is refused', async () => {
    const door = await open()
    const owner = await door.owner()
    const [workspace] = await door.deps.db.system.read(({ workspaces }) => workspaces.all())
    const [viewer, assistant] = [await door.member('viewer', workspace!.id), await door.member('assistant', workspace!.id)]
    const line = { text: '和张伟电话', kind: 'happened', contactIds: [], newPeople: ['张伟'], format: 'call' } as const
    await expect(viewer.call(keepLine, { ...line, contactIds: [], newPeople: ['张伟'] })).rejects.toMatchObject({ status: 403 })
    expect((await assistant.call(keepLine, { ...line, contactIds: [], newPeople: ['张伟'] })).people).toMatchObject([{ name: '张伟', made: true }])
    const post = async (path: string, body: object) => (await owner.send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).status
    expect(await post('/api/lines/read', { text: '字'.repeat(600) })).toBe(200)
    for (const body of [{}, { text: '字'.repeat(601) }, { text: 'x', at: '2026-11-23' }]) expect(await post('/api/lines/read', body)).toBe(422)
    const many = { contactIds: Array.from({ length: 101 }, () => 'x') }
    for (const wrong of [{ text: '字'.repeat(601) }, { kind: 'gossip' }, many, { newPeople: Array.from({ length: 21 }, (_, i) => `王${i}`) }, { date: '2026-02-30' }, { time: '25:00' }, { minutes: 0 }, { minutes: 1441 }, { format: 'dance' }, { followUp: { text: 'x' } }, { money: 5 }]) {
      expect(await post('/api/lines', { ...line, ...wrong }), JSON.stringify(wrong).slice(0, 60)).toBe(422)
    }
  })

  test('the longest lines are read in a moment', async () => {
    const { call } = await (await open()).owner()
    await call(createContact, { name: '张建国' })
    for (const text of ['和张建国吃饭，'.repeat(86).slice(0, 600), 'with Zhang Jianguo and '.repeat(30).slice(0, 600), '老张'.repeat(300)]) {
      const before = performance.now()
      await call(readLine, { text })
      expect(performance.now() - before).toBeLessThan(2_000)
    }
  })
})
