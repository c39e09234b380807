import { expect, test } from 'vitest'
import type { ActId, HolidayYear } from '#domain/base/ids.ts'
import { day } from '#domain/time/day.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'
import { isWorkDay } from '#domain/time/work-day.ts'
import { eachEngine } from '#test/support/database.ts'
import { deskOn } from '#test/support/desk.ts'
import { undoAct } from '../change/undo-act.ts'
import { readLine } from '../line/read-line.ts'
import { getCalendar } from '../meeting/get-calendar.ts'
import { proposeMeeting } from '../meeting/propose-meeting.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { holidayFilesOf } from './holiday-files-of.ts'
import { listHolidays } from './list-holidays.ts'
import { putHolidays } from './put-holidays.ts'
import { readHolidays } from './read-holidays.ts'
import { removeHolidays } from './remove-holidays.ts'

/** New Year 2027 with a Saturday worked for it, and nothing else of the year. */
const notice = (year = 2027, worked = `${year}-01-09`) =>
  JSON.stringify({ year, papers: ['https://www.gov.cn/x.htm'], days: [{ name: '元旦', date: `${year}-01-01`, isOffDay: true }, { name: '元旦', date: worked, isOffDay: false }] })

eachEngine((_, open) => {
  test('the calendar and what is proposed follow what was brought, and what was taken away again', async () => {
    const { deps, who } = deskOn(await open())
    const ninth = async () => (await getCalendar(deps, who, { from: day('2027-01-09'), to: day('2027-01-09') })).days[0]
    const proposed = async () => (await proposeMeeting(deps, who, { cadenceText: '每周六', from: day('2027-01-09'), at: '12:00', minutes: 60 })).readings[0]?.dates[0]?.mark.kind
    expect(await ninth()).toMatchObject({ kind: 'off', certainty: 'weekend' })
    expect(await proposed()).toBe('off')
    const { actId, year } = await putHolidays(deps, who, { text: notice(), source: '2027.json' })
    expect(year).toMatchObject({ year: 2027, origin: 'brought', provisional: true, source: '2027.json', broughtOn: '2026-11-23', covers: false, papers: ['https://www.gov.cn/x.htm'] })
    expect(await ninth()).toMatchObject({ kind: 'work', certainty: 'official', name: '元旦' })
    expect(await proposed()).toBe('work')
    await undoAct(deps, who, { actId: actId as ActId })
    expect(await ninth()).toMatchObject({ kind: 'off' })
    await putHolidays(deps, who, { text: notice() })
    await removeHolidays(deps, who, { year: '2027' as HolidayYear })
    expect(await ninth()).toMatchObject({ kind: 'off' })
  })

  test('a notice stands in the place of the built-in one, whole, until it is removed', async () => {
    const { deps, who } = deskOn(await open())
    const of2026 = async () => (await listHolidays(deps, who)).years.find(({ year }) => year === 2026)
    expect(await of2026()).toMatchObject({ origin: 'built_in', provisional: false, covers: false })
    expect(await readHolidays(deps, who, { text: notice(2026, '2026-01-10') })).toMatchObject({ year: 2026, replaces: 'built_in', provisional: true, days: [{ day: '2026-01-01', kind: 'off' }, { day: '2026-01-10', kind: 'work' }] })
    expect(await of2026()).toMatchObject({ origin: 'built_in' })
    await putHolidays(deps, who, { text: notice(2026, '2026-01-10') })
    const { actId } = await putHolidays(deps, who, { text: notice(2026, '2026-01-17'), source: 'b.json' })
    expect(await readHolidays(deps, who, { text: notice(2026) })).toMatchObject({ replaces: 'brought' })
    expect((await of2026())?.days.filter(({ kind }) => kind === 'work').map(one => one.day)).toEqual(['2026-01-17'])
    expect(await of2026()).toMatchObject({ origin: 'brought', provisional: true, covers: true, source: 'b.json' })
    await undoAct(deps, who, { actId: actId as ActId })
    expect((await of2026())?.days.filter(({ kind }) => kind === 'work').map(one => one.day)).toEqual(['2026-01-10'])
    await removeHolidays(deps, who, { year: '2026' as HolidayYear })
    expect(await of2026()).toMatchObject({ origin: 'built_in', provisional: false })
  })

  test('years run from the next one back; one without a notice has its days by law and the likely ones', async () => {
    const { deps, who } = deskOn(await open())
    const { years } = await listHolidays(deps, who)
    expect(years.map(({ year, origin, provisional }) => [year, origin, provisional])).toEqual([[2027, 'none', true], [2026, 'built_in', false], [2025, 'built_in', false], [2024, 'built_in', false]])
    expect(years[0]?.days.find(one => one.day === '2027-02-06')).toEqual({ day: '2027-02-06', kind: 'off', certainty: 'law', name: '春节' })
    expect(new Set(years[0]?.days.map(({ certainty }) => certainty))).toEqual(new Set(['law', 'estimated']))
    await putHolidays(deps, { ...who, locale: 'en' }, { text: notice(2030) })
    expect((await listHolidays(deps, who)).years[0]?.year).toBe(2030)
  })

  test('a line that says 元旦后 and the page itself go by what was brought', async () => {
    const { deps, who } = deskOn(await open())
    const after = async () => (await readLine(deps, who, { text: '元旦后约张经理午餐' })).dateAlternatives[0]
    expect(await after()).toBe('2027-01-04')
    expect((await getWorkspace(deps, who)).holidays).toBeUndefined()
    await putHolidays(deps, who, { text: notice(2027).replace('"date":"2027-01-01"', '"date":"2027-01-04"') })
    await putHolidays(deps, who, { text: notice(2030) })
    expect(await after()).toBe('2027-01-05')
    expect((await getWorkspace(deps, who)).holidays).toEqual([{ year: 2027, days: [{ day: '2027-01-04', off: true, name: '元旦' }, { day: '2027-01-09', off: false, name: '元旦' }] }])
  })

  test('whoever asks twice gets one array, until something else is brought', async () => {
    const { deps, who } = deskOn(await open())
    const files = () => deps.db.read(who.workspaceId, holidayFilesOf)
    expect(await files()).toBe(BUILT_IN_HOLIDAYS)
    await putHolidays(deps, who, { text: notice() })
    const first = await files()
    expect(await files()).toBe(first)
    expect(isWorkDay(day('2027-01-09'), first)).toBe(true)
    for (let year = 2030; year < 2050; year++) {
      await putHolidays(deps, who, { text: notice(year) })
      expect((await files()).at(-1)?.year).toBe(year)
    }
  })

  test('what is no notice is refused, and nothing is kept; what was not brought cannot be removed', async () => {
    const { deps, who } = deskOn(await open())
    for (const write of [putHolidays, readHolidays]) {
      await expect(write(deps, who, { text: '放假安排' })).rejects.toThrow('holidays.not_found')
      await expect(write(deps, who, { text: '{"year":2027,"papers":[],"days":[]}' })).rejects.toThrow('holidays.not_announced')
    }
    await expect(removeHolidays(deps, who, { year: '2026' as HolidayYear })).rejects.toThrow('holidays.none_brought')
    expect(await deps.db.read(who.workspaceId, ({ holidayFiles }) => holidayFiles.all())).toEqual([])
  })
})
