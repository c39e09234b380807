import { expect, test } from 'vitest'
import type { ActId, ContactId, MeetingId, PlanId } from '#domain/base/ids.ts'
import { CUP_STATES } from '#domain/warmth/cup.ts'
import { eachEngine } from '#test/support/database.ts'
import { DAY_MS, deskOn, everything, wrongCups } from '#test/support/desk.ts'
import { createContact } from '../contact/create-contact.ts'
import { listContacts } from '../contact/list-contacts.ts'
import { undoAct } from '../change/undo-act.ts'
import { listGrowth } from '../growth/list-growth.ts'
import { getMeeting } from '../meeting/get-meeting.ts'
import { getOccurrence } from '../meeting/get-occurrence.ts'
import { listLoops } from '../meeting/list-loops.ts'
import { listMeetings } from '../meeting/list-meetings.ts'
import { createPlan } from '../plan/create-plan.ts'
import { getPlan } from '../plan/get-plan.ts'
import { listPlans } from '../plan/list-plans.ts'
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
    const loops = await listLoops(deps, who, {})
    expect(loops.open.map(({ state, next }) => [state, next])).toEqual([['summarised', 'thank']])
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

  test('fixed meetings as they are in the midst of a year: held and closed, prepared, called off, moved for a holiday, another time proposed, lines locked', async () => {
    const { deps, who } = deskOn(await open())
    await loadSample(deps, who)
    const { items } = await listContacts(deps, who, { limit: 100, letGo: true })
    const arranged = async (name: string) => {
      const contactId = items.find(item => item.name === name)?.id ?? ('' as ContactId)
      const meetingId = (await listMeetings(deps, who, { contactId })).meetings[0]?.id ?? ('' as MeetingId)
      return { meetingId, ...await getMeeting(deps, who, { meetingId }) }
    }
    const lunch = await arranged('曾颖')
    expect([lunch.past.map(one => one.state), lunch.meeting.toTell, lunch.attendances.map(one => one.partStat)]).toEqual([['summarised', ...Array.from({ length: lunch.past.length - 1 }, () => 'closed')], 0, ['accepted']])
    const [next] = lunch.coming
    const page = await getOccurrence(deps, who, { meetingId: lunch.meetingId, recurrenceId: next?.recurrenceId ?? lunch.meeting.start })
    expect([page.prep.goal !== '', page.prep.problems, page.prep.readyOn, page.occurrence.state]).toEqual([true, '', null, 'invited'])
    expect([page.asks.filter(ask => ask.agreed === true && ask.mentor).length, page.advice.map(one => one.tried), page.grown.length > 0]).toEqual([1, ['not_yet', 'tried'], true])
    const last = await getOccurrence(deps, who, { meetingId: lunch.meetingId, recurrenceId: lunch.past[0]?.recurrenceId ?? lunch.meeting.start })
    expect([last.interactionId !== null, last.notes.includes('#待办'), last.summary.text.includes('写一页纸'), last.summary.text.includes('新业务组'), last.thanks.text]).toEqual([true, true, true, false, ''])
    const lesson = await arranged('李敏')
    expect([lesson.meeting.exdates.length, lesson.past.map(one => one.state), lesson.coming[0]?.state]).toEqual([1, ['closed', 'closed', 'closed', 'closed'], 'prepared'])
    const coffee = await arranged('赵航')
    expect([coffee.coming.filter(one => one.moved).length, coffee.meeting.toTell]).toEqual([1, 1])
    expect((await arranged('王振邦')).attendances).toMatchObject([{ partStat: 'tentative', proposed: { minutes: 30 } }])
    const [plan] = (await listPlans(deps, who)).items
    expect((await getPlan(deps, who, { planId: plan?.id ?? ('' as PlanId) })).lines.filter(line => line.locked !== null).map(line => line.name).toSorted()).toEqual(['曾颖', '李敏', '赵航'].toSorted())
    expect((await listGrowth(deps, who, {})).items.length).toBeGreaterThanOrEqual(15)
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
      expect((await listLoops(deps, who, {})).open.map(one => one.next), today()).toEqual(['thank'])
      const birthdays = [...page.items, ...page.later].filter(item => item.reasons.some(reason => reason.key.startsWith('today.birthday')))
      expect(birthdays.length, today()).toBeGreaterThanOrEqual(2)
    }
  })
})
