import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '#cli/run.ts'
import { commands } from '#cli/commands.ts'
import type { Host } from '#cli/base/command.ts'
import { listMessages, putMailAccount } from '#contract/mail.ts'
import { freshFolders, runXucha, type Xucha } from '../../test/support/cli.ts'
import { realServers } from '../../test/support/server.ts'
import { explain } from './explain.ts'
import { localConnection } from './local-connection.ts'

const SHEET = '姓名,职位,邮箱,沟通频次,沟通形式,沟通时长\n曾颖,副总裁助理,zeng@example.com,每月第二周周五,午餐,1小时\n李敏,数据分析师,,两周一次,会议,30分钟\n'

const folder = freshFolders()
const start = realServers()

const ways: readonly (readonly [string, () => Promise<{ xucha: Xucha; home: string }>])[] = [
  ['in process', async () => {
    const home = folder()
    return { home, xucha: (args, { stdin, env } = {}) => runXucha(args, { XUCHA_DATA: join(home, 'data'), ...env }, stdin) }
  }],
  ['against a server', async () => {
    const home = folder()
    const data = { XUCHA_DATA: join(home, 'data') }
    const server = await start(['--port', '0'], data)
    const token = (await runXucha(['token', 'create', '--name', 'test'], data)).out.trim()
    return { home, xucha: (args, { stdin, env } = {}) => runXucha(args, { XUCHA_URL: server.url ?? '', XUCHA_TOKEN: token, ...env }, stdin) }
  }],
]

/** Far enough ahead that no day of the real clock stands in the way. */
const LUNCH = ['meet', 'new', '曾颖', '--every', '每月第二周周五', '--on', '2035-01-01', '--at', '12:00', '--format', '午餐'] as const

// Many processes each, on a machine that may be busy.
describe.each(ways)('%s', { timeout: 180_000 }, (_, open) => {
  const ready = async () => {
    const { xucha, home } = await open()
    expect((await xucha(['import', '-'], { stdin: SHEET })).code).toBe(0)
    const json = async <T = Record<string, unknown>>(...args: string[]): Promise<T> => {
      const { code, out, err } = await xucha([...args, '--json'])
      expect([code, err]).toEqual([0, ''])
      return JSON.parse(out) as T
    }
    const refused = async (...args: string[]) => {
      const { code, out, err } = await xucha([...args, '--json'])
      expect(out).toBe('')
      return { exit: code, ...JSON.parse(err) as { key: string } }
    }
    return { xucha, home, json, refused }
  }

  test('a lunch is arranged in one of its two readings, a talk moved and called off in words to pass on, the whole ended', async () => {
    const { xucha, json, refused } = await ready()
    const shown = await xucha([...LUNCH, '--dry-run'])
    expect([shown.code, shown.out.match(/ 12:00/g)?.length]).toEqual([0, 24])
    expect(shown.out).toMatch(/^1\. nth_weekday：每月的第二个周五\n2035 年 1 月 12 日 .*\n[^]*\n2\. weekday_of_nth_week：[^]*什么都没有约。\n$/)
    expect(await refused(...LUNCH)).toMatchObject({ exit: 1, key: 'cli.reading_needed', readings: [{ key: 'nth_weekday' }, { key: 'weekday_of_nth_week' }] })
    expect(await xucha(['meet', 'list'])).toMatchObject({ code: 0, out: expect.stringMatching(/^还没有会面/) as string })
    expect(await refused('meet', 'show', '曾颖')).toMatchObject({ exit: 1, key: 'cli.no_meeting' })

    const made = await xucha([...LUNCH, '--reading', 'nth_weekday', '--place', '素面馆', '--lock'])
    expect(made.code).toBe(0)
    expect(made.out).toMatch(/^约好了：和曾老师的午餐，每月的第二个周五\n[^]*—— 给 曾颖（zeng@example\.com）：[^]*如果您日程有变，我可以随时更改时间/)
    const { meeting, coming } = await json<{ meeting: { id: string; planLineId: string | null }; coming: { start: string }[] }>('meet', 'show', 'zengying')
    expect([meeting.planLineId !== null, coming.slice(0, 2).map(one => one.start)]).toEqual([true, ['2035-01-12T12:00', '2035-02-09T12:00']])
    expect((await xucha(['meet', 'tell', '曾颖'])).out).toBe('记下了：对方都知道了\n')

    const moved = await xucha(['meet', 'move', '曾颖', '2035-02-09', '--to', '2035-02-14 12:30'])
    expect(moved.out).toMatch(/^改好了：和曾老师的午餐，周五 2035 年 2 月 9 日 12:00–13:00 → 周三 2035 年 2 月 14 日 12:30–13:30\n[^]*原定 2 月 9 日[^]*改到 2 月 14 日（周三）中午 12:30/)
    await xucha(['meet', 'tell', meeting.id])
    // By the day its rule gives it as well; only the clock, and only the day.
    expect(await json('meet', 'move', meeting.id, '2035-02-09', '--to', '11:30')).toMatchObject({ talk: { occurrence: { start: '2035-02-14T11:30' } }, letters: [{ method: 'REQUEST' }], sent: null })
    expect(await json('meet', 'move', '曾颖', '2035-02-14', '--to', '2035-02-15')).toMatchObject({ talk: { occurrence: { start: '2035-02-15T11:30' } } })
    expect(await refused('meet', 'move', '曾颖', '2035-02-10', '--to', '12:00')).toMatchObject({ exit: 1, key: 'cli.no_talk_on' })
    expect((await xucha(['meet', 'show', '曾颖', '--lang', 'en'])).out).toMatch(/\nTo tell: .*\n\nComing\nFriday 12 January 2035 12:00–13:00 .*\nThursday 15 February 2035 11:30–12:30 +Invited; next: Prepare; was Friday 9 February 2035 12:00–13:00\n/)

    expect(await refused('meet', 'cancel', '曾颖')).toMatchObject({ exit: 2, key: 'cli.cancel_which' })
    // They were told of the 14th, so the 14th is called off.
    expect((await xucha(['meet', 'cancel', '曾颖', '2035-02-15'])).out).toMatch(/^取消了：.*2 月 15 日 11:30–12:30\n[^]*很抱歉，原定 2 月 14 日（周三）中午 12:30 的午餐需要取消/)
    expect((await xucha(['undo'])).code).toBe(0)
    const calendar = await xucha(['calendar', '--from', '2035-02-09', '--to', '2035-02-28'])
    expect(calendar.out).toMatch(/^周[^]* · 春节[^]*\n周四，2 月 15 日 .*\n {2}11:30–12:30 {2}和曾老师的午餐 · 曾颖 · 素面馆 · 已约好/)
    expect((await json<{ occurrences: object[] }>('calendar', '--from', '2035-02-09', '--to', '2035-02-28')).occurrences).toHaveLength(1)
    expect((await xucha(['meet', 'ics', meeting.id])).out).toMatch(/^BEGIN:VCALENDAR\r\n[^]*RRULE:FREQ=MONTHLY;BYDAY=2FR/)
    expect((await xucha(['meet', 'cancel', '曾颖', '--all', '--lang', 'en'])).out).toMatch(/^The whole series is called off: 和曾老师的午餐/)
    expect(await refused('meet', 'move', '曾颖', '2035-02-15', '--to', '12:00')).toMatchObject({ exit: 1, key: 'cli.no_meeting' })
  })

  test('one talk; several with one person are never guessed; the brief', async () => {
    const { xucha, json, refused } = await ready()
    const { meeting } = await json<{ meeting: { id: string; rule: string | null; start: string } }>('meet', 'new', 'limin', '--on', '2035-03-05', '--at', '9:30', '--minutes', '30')
    expect(meeting).toMatchObject({ rule: null, start: '2035-03-05T09:30' })
    expect((await xucha(['meet', 'prep', '李敏'])).out).toMatch(/^和.*的会面\n周一 2035 年 3 月 5 日 09:30–10:00 · 李敏\n\n这次想达到什么\n {2}—\n/)
    await json('meet', 'new', '李敏', '--every', '两周一次', '--on', '2035-03-01', '--at', '16:00', '--format', 'coffee')
    expect(await refused('meet', 'show', '李敏')).toMatchObject({ exit: 1, key: 'cli.several_meetings', candidates: [{ id: meeting.id }, {}] })
    expect(await json('meet', 'list', '李敏')).toMatchObject({ meetings: [{}, {}] })
    // A day says which.
    expect(await json('meet', 'cancel', '李敏', '2035-03-05')).toMatchObject({ talk: { occurrence: { meetingId: meeting.id, state: 'cancelled' } } })
    expect(await refused('meet', 'new', '李敏', '--every', '猴年马月', '--at', '12:00')).toMatchObject({ exit: 1, key: 'cli.every_unread' })
  })

  test('asks and growth are read and written; a year of days off is brought', async () => {
    const { xucha, home, json } = await ready()
    await xucha(['asks', '曾颖', 'add', '公司怎么做决定'])
    await xucha(['asks', '曾颖', 'add', '做我的导师', '--mentor'])
    expect((await xucha(['asks', '曾颖'])).out).toBe('1. 公司怎么做决定\n   还没回答\n2. 做我的导师\n   还没回答\n')
    await json('growth', 'add', '学到', '先给结论', '--on', 'yesterday')
    await json('growth', 'add', 'problem', 'nobody', 'signs')
    expect(await json('growth')).toMatchObject({ items: [{ kind: 'problem', text: 'nobody signs' }, { kind: 'learned', text: '先给结论' }] })
    expect((await xucha(['growth', '--kind', 'learned', '--lang', 'en'])).out).toMatch(/^.* Learned {2}先给结论\n$/)
    const file = join(home, '2035.json')
    writeFileSync(file, JSON.stringify({ year: 2035, papers: [], days: [{ name: '元旦', date: '2035-01-01', isOffDay: true }, { name: '元旦', date: '2035-01-06', isOffDay: false }] }))
    expect((await xucha(['holidays', 'import', file])).out).toMatch(/^记下了 2035 年：放假 \d+ 天，调休上班 1 天\n$/)
    expect((await xucha(['holidays', '--lang', 'en'])).out).toMatch(/^2035: brought, /)
    expect((await xucha(['calendar', '--from', '2035-01-06', '--to', '2035-01-06'])).out).toMatch(/^周六，1 月 6 日 · .* · 调休上班\n/)
  })
})

test.each([
  [['meet', 'new', '曾颖', '--at', '12:00'], 'cli.every_or_on'], [['meet', 'new', '曾颖', '--on', 'tomorrow', '--at', 'noon'], 'cli.time'], [['meet', 'move', '曾颖', 'tomorrow'], 'cli.option_needed'], [['meet', 'cancel', '曾颖', '2035-01-01', '--all'], 'cli.cancel_both'],
  [['meet', 'tell', '曾颖', '--yes'], 'cli.send_needed'], [['meet', 'cancel', '曾颖', '--all', '--send'], 'cli.send_unasked'], [['meet', 'sing'], 'cli.command_unknown'], [['asks', '曾颖', 'remove'], 'cli.asks_add'], [['growth', '--kind', '心得'], 'cli.growth_kind'], [['growth', 'add', 'learned'], 'cli.words_few'],
])('%j is written wrongly: exit 2, %s', async (args, key) => {
  const { code, out, err } = await runXucha([...args, '--json'], { XUCHA_DATA: join(folder(), 'data') })
  expect([code, out, JSON.parse(err)]).toMatchObject([2, '', { code: 'usage', key }])
})

describe('on a terminal', { timeout: 60_000 }, () => {
  /** A person at the terminal who types one line. */
  const sitting = (data: string) => async (typed: string, ...args: string[]) => {
    let [out, err] = ['', '']
    const host: Host = {
      env: { XUCHA_DATA: data, TZ: 'Asia/Shanghai' }, now: Date.now, explain, connect: place => localConnection(place, { XUCHA_DATA: data }),
      serve: () => Promise.resolve(2), backup: () => Promise.reject(new Error('not asked for')), restore: () => Promise.reject(new Error('not asked for')),
    }
    const terminal = { out: (text: string) => { out += text; return Promise.resolve() }, err: (text: string) => { err += text }, colours: false, attended: true, stdin: (async function* () { yield await Promise.resolve(new TextEncoder().encode(`${typed}\n`)) })() }
    return { code: await runCli(args, { terminal, host, commands }), out, err }
  }

  test('which reading is asked with its dates; letters leave only after a yes', async () => {
    const data = join(folder(), 'data')
    expect((await runXucha(['import', '-'], { XUCHA_DATA: data }, SHEET)).code).toBe(0)
    const xucha = sitting(data)
    expect(await xucha('3', ...LUNCH)).toMatchObject({ code: 1, err: expect.stringMatching(/^选哪一种？写 1 到 2：「每月第二周周五」有几种读法/) as string })
    expect(await xucha('2', ...LUNCH)).toMatchObject({ code: 0, out: expect.stringContaining('约好了：和曾老师的午餐，每月第二周的周五') as string })
    expect(await xucha('y', 'meet', 'tell', '曾颖', '--send')).toMatchObject({ code: 1, err: expect.stringMatching(/^还没有设置邮箱/) as string })

    const { client, close } = await localConnection({ url: null, token: null, data, locale: 'zh-CN' }, {})
    await client(putMailAccount, { from: { name: '林晓雨', email: 'lin@example.com' }, smtp: { host: '127.0.0.1', port: 9, security: 'none', user: 'lin' }, smtpPassword: 'pw', imap: null })
    expect(await xucha('n', 'meet', 'tell', '曾颖', '--send')).toMatchObject({ code: 0, err: '发出这 1 封信吗？[y/N] 没有发。\n' })
    expect((await client(listMessages, {})).items).toEqual([])
    const sent = await xucha('y', 'meet', 'move', '曾颖', '2035-01-12', '--to', '2035-01-15', '--send')
    expect(sent).toMatchObject({ code: 0, out: expect.stringMatching(/2 封信十秒后由续茶的服务发出\n$/) as string })
    expect((await client(listMessages, {})).items.map(({ state, to, settles }) => [state, to, settles])).toEqual([['waiting', 'zeng@example.com', ['told']], ['waiting', 'zeng@example.com', ['told']]])
    expect(await xucha('', 'meet', 'cancel', '曾颖', '--all', '--send', '--yes', '--json')).toMatchObject({ code: 0, err: '' })
    // Of whom no address is known nothing can leave, and that is said.
    await xucha('', 'meet', 'new', '李敏', '--on', '2035-03-05', '--at', '9:30')
    expect(await xucha('', 'meet', 'tell', '李敏', '--send', '--yes')).toMatchObject({ code: 1, err: expect.stringMatching(/^不知道对方的邮箱/) as string })
    await close()
  })
})
