import { afterEach, expect, test } from 'vitest'
import type { ActId } from '#domain/base/ids.ts'
import { waitForNext } from '#domain/meeting/subscription.ts'
import { day } from '#domain/time/day.ts'
import { corpusCalendars, hasCorpora } from '#formats/icalendar/corpus.test-support.ts'
import { sealsWith } from '#main/seals.ts'
import { type CalendarServer, calendarText, gives, type Reply, startCalendarServer } from '#test/support/calendar-server.ts'
import { eachEngine } from '#test/support/database.ts'
import { type Desk, deskOn, everything } from '#test/support/desk.ts'
import { listActs } from '../change/list-acts.ts'
import { undoAct } from '../change/undo-act.ts'
import { bringCalendar } from './bring-calendar.ts'
import { editCalendar } from './edit-calendar.ts'
import { forgetCalendars, KEPT_DAYS } from './forget-calendars.ts'
import { listBusy } from './list-busy.ts'
import { listCalendars } from './list-calendars.ts'
import { refreshCalendar } from './refresh-calendar.ts'
import { refreshCalendars } from './refresh-calendars.ts'
import { removeCalendar } from './remove-calendar.ts'
import { subscribeCalendar } from './subscribe-calendar.ts'

const HALF_HOUR = 30 * 60_000
const DAY = 86_400_000
const NOVEMBER = { from: day('2026-11-20'), to: day('2026-11-30') }

const servers: CalendarServer[] = []
afterEach(async () => { for (const server of servers.splice(0)) await server.stop() })

/** A server of one calendar whose title, or refusal, can be changed while it is asked. */
const serving = async (): Promise<CalendarServer & { now: { title: string; status: number }; address: string }> => {
  const now = { title: '周会', status: 200 }
  const one: Reply = (request, response) => {
    const etag = `"${encodeURIComponent(now.title)}"`
    if (now.status !== 200) response.writeHead(now.status).end()
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { etag }).end(calendarText(now.title))
  }
  const server = await startCalendarServer({ '/private-0123456789abcdef/basic.ics': one })
  servers.push(server)
  return Object.assign(server, { now, address: server.at('/private-0123456789abcdef/basic.ics') })
}
const busyIn = async ({ deps, who }: Desk): Promise<string[]> => (await listBusy(deps, who, NOVEMBER)).items.map(({ start, title }) => `${start.slice(5)} ${title}`)
const only = async ({ deps, who }: Desk) => (await listCalendars(deps, who)).items[0]
const actsOf = async ({ deps, who }: Desk): Promise<number> => (await listActs(deps, who, { limit: 100 })).items.length

eachEngine((_, open) => {
  test('a calendar at an address is read at once; of the address only host and last four letters are told, sealed it is nowhere in the clear', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { address, port } = await serving()
    const { calendar, problems } = await subscribeCalendar(desk.deps, desk.who, { address: ` ${address} ` })
    expect(calendar).toMatchObject({ name: '公司', events: 1, subscription: { host: `127.0.0.1:${port}`, end: 'asic', problem: null, refreshedAt: new Date(desk.clock.ms).toISOString(), nextAt: new Date(desk.clock.ms + HALF_HOUR).toISOString() } })
    expect([problems, await busyIn(desk)]).toEqual([[], ['11-26T10:00 周会']])
    const lines: string[] = []
    for await (const line of desk.deps.db.dump()) lines.push(JSON.stringify(line))
    expect(lines.filter(line => line.includes('0123456789abcdef'))).toEqual([])
    await expect(subscribeCalendar(desk.deps, desk.who, { address })).rejects.toMatchObject({ key: 'calendar.subscribed_already', values: { name: '公司' } })
  })

  test('what cannot be read is not subscribed to', async () => {
    const database = await open()
    const desk = deskOn(database)
    const server = await startCalendarServer({ '/page': gives('<html>sign in</html>'), '/sheet': gives(new Uint8Array([0, 1, 2, 255])) })
    servers.push(server)
    const before = await everything(database)
    for (const [address, key] of [[server.at('/page'), 'no_calendar_there'], [server.at('/sheet'), 'no_calendar_there'], [server.at('/none'), 'address_gone'], ['http://10.0.0.1/x.ics', 'address_private'], ['calendar', 'address_invalid']] as const) {
      await expect(subscribeCalendar(desk.deps, desk.who, { address }), address).rejects.toMatchObject({ key: `calendar.${key}` })
    }
    expect(await everything(database)).toEqual(before)
  })

  test('names stay apart: a calendar read at an address is replaced by no file and by no other one', async () => {
    const desk = deskOn(await open())
    const [one, two] = [await serving(), await serving()]
    const bring = () => bringCalendar(desk.deps, desk.who, { fileName: 'x.ics' }, new TextEncoder().encode(calendarText('文件')))
    const names = [(await subscribeCalendar(desk.deps, desk.who, one)).calendar.name, (await subscribeCalendar(desk.deps, desk.who, two)).calendar.name]
    const first = await bring()
    expect([...names, first.calendar.name, (await bring()).replaced]).toEqual(['公司', '公司 2', '公司 3', true])
    await expect(bringCalendar(desk.deps, desk.who, { fileName: 'x.ics', name: '公司 2' }, new TextEncoder().encode(calendarText()))).rejects.toMatchObject({ key: 'calendar.name_taken' })
    expect((await listCalendars(desk.deps, desk.who)).items).toHaveLength(3)
  })

  test('the job asks when its time has come: the same is left, a change takes its place, and neither is an act', async () => {
    const desk = deskOn(await open())
    const { deps, who, clock } = desk
    const server = await serving()
    await subscribeCalendar(deps, who, server)
    await refreshCalendars(deps)
    clock.ms += HALF_HOUR - 1
    await refreshCalendars(deps)
    expect(server.asked).toHaveLength(1)
    clock.ms += 1
    await refreshCalendars(deps)
    expect([server.asked.length, (await only(desk))?.subscription?.refreshedAt]).toEqual([2, new Date(clock.ms).toISOString()])
    server.now.title = '改期的周会'
    clock.ms += HALF_HOUR
    await refreshCalendars(deps)
    expect([await busyIn(desk), await actsOf(desk)]).toEqual([['11-26T10:00 改期的周会'], 1])
  })

  test('what fails is told and asked for less and less often, what was read stays; once it works again all is well', async () => {
    const desk = deskOn(await open())
    const { deps, who, clock } = desk
    const server = await serving()
    const { calendar: { id } } = await subscribeCalendar(deps, who, server)
    const since = new Date(clock.ms).toISOString()
    server.now.status = 410
    const waits: number[] = []
    for (let i = 0; i < 8; i += 1) {
      clock.ms = Date.parse((await only(desk))?.subscription?.nextAt ?? '')
      await refreshCalendars(deps)
      waits.push((Date.parse((await only(desk))?.subscription?.nextAt ?? '') - clock.ms) / HALF_HOUR)
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 48, 48, 48])
    expect((await only(desk))?.subscription).toMatchObject({ refreshedAt: since, problem: { key: 'calendar.address_gone', text: expect.stringContaining('没有这个日历了') } })
    expect(await busyIn(desk)).toEqual(['11-26T10:00 周会'])
    Object.assign(server.now, { status: 200, title: '新的' })
    const { calendar, problems } = await refreshCalendar(deps, who, { calendarId: id })
    expect([calendar.subscription?.problem, problems, calendar.subscription?.nextAt, await busyIn(desk)]).toEqual([null, [], new Date(clock.ms + HALF_HOUR).toISOString(), ['11-26T10:00 新的']])
  })

  test('a removed one is asked no more, comes back by undo with what it held, and is asked again', async () => {
    const database = await open()
    const desk = deskOn(database)
    const { deps, who, clock } = desk
    const server = await serving()
    const { calendar: { id }, actId: subscribing } = await subscribeCalendar(deps, who, server)
    await editCalendar(deps, who, { calendarId: id, name: '团队' })
    const before = await everything(database)
    const { actId } = await removeCalendar(deps, who, { calendarId: id })
    clock.ms += DAY
    await refreshCalendars(deps)
    expect([server.asked.length, await busyIn(desk)]).toEqual([1, []])
    await undoAct(deps, who, { actId: actId as ActId })
    expect([await everything(database), await busyIn(desk)]).toEqual([before, ['11-26T10:00 周会']])
    server.now.title = '后来的'
    await refreshCalendars(deps)
    expect([(await only(desk))?.name, await busyIn(desk)]).toEqual(['团队', ['11-26T10:00 后来的']])
    // It was read anew since, which is in no undo’s way.
    const renamed = (await listActs(deps, who, { limit: 10 })).items.find(({ verb }) => verb === 'busy.edit')
    await undoAct(deps, who, { actId: renamed?.actId ?? ('' as ActId) })
    await undoAct(deps, who, { actId: subscribing as ActId })
    expect((await listCalendars(deps, who)).items).toEqual([])
  })

  test('what removed calendars held is forgotten after thirty days, the address too, and undo says so; what is there stays', async () => {
    const desk = deskOn(await open())
    const { deps, who, clock } = desk
    const bring = (title: string) => bringCalendar(deps, who, { fileName: 'x.ics' }, new TextEncoder().encode(calendarText(title)))
    const rows = async (): Promise<string[]> => {
      const lines: string[] = []
      for await (const line of deps.db.dump()) if ('table' in line && (line.table === 'calendar_events' || line.table === 'subscriptions')) lines.push(line.table)
      return lines
    }
    await bring('旧的')
    const { actId: replacing } = await bring('新的')
    const { calendar } = await subscribeCalendar(deps, who, await serving())
    const { actId: removing } = await removeCalendar(deps, who, { calendarId: calendar.id })
    const all = await rows()
    clock.ms += KEPT_DAYS * DAY
    await forgetCalendars(deps)
    expect(await rows()).toEqual(all)
    clock.ms += 1
    await forgetCalendars(deps)
    expect([all.length, await rows(), await busyIn(desk)]).toEqual([4, ['calendar_events'], ['11-26T10:00 新的']])
    for (const actId of [removing, replacing]) await expect(undoAct(deps, who, { actId: actId as ActId })).rejects.toMatchObject({ key: 'calendar.content_gone' })
    expect(await busyIn(desk)).toEqual(['11-26T10:00 新的'])
    await bring('旧的')
    expect(await busyIn(desk)).toEqual(['11-26T10:00 旧的'])
  })

  test('an address under another key is told as what it is, and may be subscribed to anew', async () => {
    const desk = deskOn(await open())
    const server = await serving()
    const { calendar } = await subscribeCalendar(desk.deps, desk.who, server)
    const other = { ...desk.deps, seals: sealsWith(() => Buffer.alloc(32, 7)) }
    const { calendar: refreshed } = await refreshCalendar(other, desk.who, { calendarId: calendar.id })
    expect(refreshed.subscription?.problem?.key).toBe('calendar.address_sealed')
    expect((await subscribeCalendar(other, desk.who, server)).calendar.name).toBe('公司 2')
  })

  test('a calendar of a file has no address to be read at', async () => {
    const { deps, who } = deskOn(await open())
    const { calendar } = await bringCalendar(deps, who, { fileName: 'x.ics' }, new TextEncoder().encode(calendarText()))
    expect(calendar.subscription).toBeNull()
    await expect(refreshCalendar(deps, who, { calendarId: calendar.id })).rejects.toMatchObject({ key: 'calendar.not_subscribed' })
  })

  test('one that another process has in hand is left to it; when that was cut off, it is taken up after five minutes', async () => {
    const { deps, who, clock } = deskOn(await open())
    const server = await serving()
    await subscribeCalendar(deps, who, server)
    clock.ms += HALF_HOUR
    await Promise.all([refreshCalendars(deps), refreshCalendars(deps)])
    expect(server.asked).toHaveLength(2)
    clock.ms += HALF_HOUR
    const stopping = new AbortController()
    const stopped = { ...deps, fetchCalendar: async () => { stopping.abort(); throw new Error('cut off') } }
    await expect(refreshCalendars(stopped, stopping.signal)).rejects.toThrow('cut off')
    await refreshCalendars(deps)
    expect(server.asked).toHaveLength(2)
    clock.ms += 5 * 60_000
    await refreshCalendars(deps)
    expect(server.asked).toHaveLength(3)
  })

  test.skipIf(!hasCorpora)('calendars of other programs are subscribed to, or refused in words', { timeout: 120_000 }, async () => {
    const { deps, who } = deskOn(await open())
    const some = corpusCalendars().filter((_, at) => at % 8 === 0).slice(0, 40)
    const server = await startCalendarServer(Object.fromEntries(some.map(({ text }, at) => [`/${at}.ics`, gives(text)])))
    servers.push(server)
    const events: number[] = []
    for (const [at, { name }] of some.entries()) {
      const came: unknown = await subscribeCalendar(deps, who, { address: server.at(`/${at}.ics`) }).catch((error: unknown) => error)
      if (came instanceof Error) expect(came, name).toMatchObject({ key: 'calendar.no_calendar_there' })
      else events.push((came as { calendar: { events: number } }).calendar.events)
    }
    expect(events.length).toBeGreaterThan(some.length / 2)
    expect(events.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(some.length / 2)
  })
})

test('waits are half an hour to a day, the last fifth of them by chance', () => {
  expect([waitForNext(0, 1), waitForNext(0, 0), waitForNext(3, 1), waitForNext(100, 1), waitForNext(100, 0)]).toEqual([HALF_HOUR, HALF_HOUR * 0.8, HALF_HOUR * 8, DAY, DAY * 0.8])
})
