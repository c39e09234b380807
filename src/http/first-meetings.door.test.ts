import { expect, test } from 'vitest'
import { createContact, createRelation, editRelation } from '#contract/contact.ts'
import { agreeToMentor, getFirstMeeting } from '#contract/first-meeting.ts'
import { createAsk } from '#contract/growth.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { day } from '#domain/time/day.ts'
import { onEachEngine } from '#test/support/door.ts'

onEachEngine(open => {
  test('a first meeting from the introduction to the thanks; every answer is as the contract says', async () => {
    const { call } = await (await open()).owner()
    const [{ contact: zhang }, { contact: zeng }] = [await call(createContact, { name: '张伟', position: '市场部经理' }), await call(createContact, { name: '曾颖' })]
    const contactId = zeng.id
    await call(createRelation, { contactId, otherId: zhang.id, kind: 'introduced', direction: 'to', from: null, to: null })
    await call(createAsk, { contactId, text: '想请您做我的职场导师', mentor: true })
    expect(await call(getFirstMeeting, { contactId })).toMatchObject({ readiness: 'meet', asMentor: '曾老师', introducers: [{ person: { name: '张伟' }, toldOn: null }] })
    const meeting = { title: '午餐', format: 'lunch', start: '2026-12-11T12:00' as WallTime, minutes: 60, rule: 'FREQ=MONTHLY;BYDAY=2FR' } as const
    expect(await call(agreeToMentor, { contactId, on: day('2026-11-20'), kind: 'career_mentor', meeting })).toMatchObject({ role: { kind: 'career_mentor' }, planLineId: null, meeting: { rule: meeting.rule, toTell: 1 } })
    const { thanks: [letter], introducers: [introduced], agreed } = await call(getFirstMeeting, { contactId })
    expect([agreed, letter?.text]).toEqual(['2026-11-20', expect.stringContaining('曾老师答应做我的职场导师了')])
    await call(editRelation, { relationId: introduced!.relationId, toldOn: day('2026-11-23') })
    expect((await call(getFirstMeeting, { contactId })).readiness).toBe('done')
    await expect(call(agreeToMentor, { contactId, on: day('2030-01-01'), kind: 'career_mentor' })).rejects.toMatchObject({ status: 422, key: 'input.invalid' })
  })
})
