import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { freshFolders, runXucha, type Xucha } from '../../test/support/cli.ts'
import { realServers } from '../../test/support/server.ts'

const SHEET = [
  '姓名,职位,沟通频次,沟通形式,沟通时长,沟通主题',
  '张伟,市场部经理,每个月一次,午餐,1小时,整合营销',
  '李敏,数据分析师,两周一次,咖啡,30分钟,指标体系',
  '李敏敏,法务,看心情,电话,15分钟,合同',
  ',总监,每季度一次,电话,半小时,新品',
  '曾颖,副总裁助理,每季度一次,电话,半小时,请教',
].join('\n')

const folder = freshFolders()
const start = realServers()

/** The same commands in process and against a running server with a token. */
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

const jsonOf = async <T>(said: ReturnType<Xucha>): Promise<T> => {
  const { code, out, err } = await said
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out) as T
}

// Many processes each, on a machine that may be busy.
describe.each(ways)('%s', { timeout: 180_000 }, (_, open) => {
  const ready = async (): Promise<{ xucha: Xucha; home: string }> => {
    const one = await open()
    expect((await one.xucha(['import', '-'], { stdin: SHEET })).code).toBe(0)
    return one
  }

  test('a sheet comes in: a preview changes nothing, rows in doubt are left and said, the rest is made', async () => {
    const { xucha, home } = await open()
    const file = join(home, '计划.csv')
    writeFileSync(file, SHEET)
    const preview = await xucha(['import', file, '--dry-run'])
    expect([preview.code, preview.out]).toEqual([0, [
      '计划.csv', '+ 第 2 行 张伟', '+ 第 3 行 李敏', '? 第 4 行 李敏敏：没读懂频次“看心情”，接受后照原样保留', '! 第 5 行 （没有姓名）：没有姓名', '+ 第 6 行 曾颖',
      '将新增 3 人；将修改 0 人；相同 0 行；将留下 2 行待改', '只是预览，什么都没有改。', '',
    ].join('\n')])
    expect(await jsonOf(xucha(['people', '--json']))).toEqual({ items: [] })
    expect(await xucha(['plan', 'show', '--json'])).toMatchObject({ code: 1, err: expect.stringContaining('"cli.no_plan"') as string })

    const done = await xucha(['import', file, '--lang', 'en'])
    expect([done.code, done.out.split('\n').slice(-4)]).toEqual([0, [
      '+ Row 6 曾颖', '3 people added; 0 changed; 0 rows the same; 2 rows left to mend', 'These rows are kept and can be mended under Settings › Import. Nothing is lost.', '',
    ]])
    const again = await jsonOf<{ created: number; same: number; left: number; rows: { row: number; state: string }[] }>(xucha(['import', file, '--accept-doubts', 'unread', '--json']))
    expect(again).toMatchObject({ dryRun: false, created: 1, changed: 0, same: 3, left: 1 })
    expect(again.rows.map(({ row, state }) => [row, state])).toEqual([[2, 'same'], [3, 'same'], [4, 'create'], [5, 'error'], [6, 'same']])
    const { lines } = await jsonOf<{ lines: { name: string; cadenceText: string }[] }>(xucha(['plan', 'show', '--json']))
    expect(lines.map(line => [line.name, line.cadenceText])).toEqual([['张伟', '每个月一次'], ['李敏', '两周一次'], ['曾颖', '每季度一次'], ['李敏敏', '看心情']])
    expect((await xucha(['plan', 'show', '--lang', 'en'])).out).toMatch(/^Plan of fiscal year \d{4} .*\n4 lines, about \d+/)
  })

  test('a plan of another year, also in a preview, which leaves none behind', async () => {
    const { xucha } = await open()
    expect((await xucha(['import', '-', '--plan', '2031', '--dry-run'], { stdin: SHEET })).out).toContain('将新增 3 人')
    expect((await xucha(['plan', 'show', '2031'])).code).toBe(1)
    expect((await xucha(['import', '-', '--plan', '2031'], { stdin: SHEET })).code).toBe(0)
    expect((await xucha(['plan', 'show', '2031'])).out).toMatch(/^2031 财年计划/)
  })

  test('log with several people, see the cups fill, take it back', async () => {
    const { xucha } = await ready()
    const logged = await xucha(['log', '--with', '张经理，limin', '--on', 'yesterday', '--format', '午餐', '--minutes', '60', '--money', '88.50', '--follow-up', '寄样品@2035-12-01'])
    expect([logged.code, logged.err]).toEqual([0, expect.stringMatching(/^撤销：xucha undo \S+\n$/) as string])
    expect(logged.out).toMatch(/^记下了：周.，.*，午餐，张伟、李敏\n张伟：待沏 → .* \d+°C\n李敏：待沏 → .* \d+°C\n待办：寄样品（2035 年 12 月 1 日）\n$/)
    const { items } = await jsonOf<{ items: { name: string; cup: { state: string } }[] }>(xucha(['people', '--sort', 'warmth', '--json']))
    expect(items.filter(item => item.cup.state !== 'empty').map(item => item.name).toSorted()).toEqual(['张伟', '李敏'])
    // A preview in between is nothing to take back.
    await xucha(['import', '-', '--dry-run'], { stdin: SHEET })
    expect((await xucha(['undo'])).out).toBe('撤销了：记下了和张伟、李敏的往来\n')
    expect((await xucha(['undo'])).out).toBe('撤销了：完成了一次导入\n')
    expect(await xucha(['people'])).toMatchObject({ out: '没有符合的人\n' })
    await xucha(['import', '-'], { stdin: SHEET })
    expect((await xucha(['people', '--q', 'zw'])).out).toMatch(/^姓名.*\n张伟 +待沏/)

    const { actId, interaction } = await jsonOf<{ actId: string; interaction: object }>(xucha(['log', '--with', '曾颖', '--format', 'call', '--money', '5', '--json']))
    expect(interaction).toMatchObject({ format: 'call', money: 500, people: [{ name: '曾颖' }] })
    expect(await jsonOf(xucha(['undo', actId, '--json']))).toMatchObject({ undone: actId })
  })

  test('whom to log with is never guessed', async () => {
    const { xucha } = await ready()
    await xucha(['import', '-', '--accept-doubts', 'unread'], { stdin: SHEET })
    const several = await xucha(['log', '--with', 'lim', '--format', 'call', '--json', '--lang', 'en'])
    expect(several.code).toBe(1)
    expect(JSON.parse(several.err)).toMatchObject({ code: 'conflict', key: 'cli.ambiguous', message: expect.stringContaining('“lim” may be 2 people') as string, candidates: [{ name: '李敏' }, { name: '李敏敏' }] })
    // The very name is no beginning of another.
    const { refills } = await jsonOf<{ refills: { name: string; contactId: string }[] }>(xucha(['log', '--with', '李敏', '--format', 'call', '--json']))
    expect(refills.map(({ name }) => name)).toEqual(['李敏'])
    expect((await xucha(['log', '--with', refills[0]!.contactId, '--format', 'call'])).out).toContain('李敏')
    expect(await xucha(['log', '--with', '无名氏', '--format', 'call'])).toEqual({ code: 1, out: '', err: '找不到「无名氏」\n' })
  })

  test('people find says who, how warm and where; several words must all fit', async () => {
    const { xucha } = await ready()
    await xucha(['import', '-', '--accept-doubts', 'unread'], { stdin: SHEET })
    expect((await xucha(['people', 'find', '敏'])).out).toMatch(/^姓名 +称呼 +茶温 .*\n李敏 .*待沏 .*姓名 李\[敏\]\n李敏敏 .*姓名 李\[敏\]敏\n$/)
    expect((await xucha(['people', 'find', 'cengy', '--lang', 'en'])).out).toMatch(/\n曾颖 .*name \[曾颖\]\n$/)
    const first = await xucha(['people', 'find', 'l', '--limit', '1', '--lang', 'en'])
    expect([first.out.trimEnd().split('\n').length, first.err]).toEqual([2, 'These are the best 1; type more, or list more with --limit.\n'])
    expect(await jsonOf(xucha(['people', 'find', 'zhang', 'w', '--json']))).toMatchObject({ items: [{ name: '张伟', marks: [{ field: 'name', text: '张伟', ranges: [{ from: 0, to: 2 }] }] }], more: false })
    expect(await xucha(['people', 'find', '无名氏'])).toMatchObject({ code: 0, out: '没有符合的人\n' })
    expect((await xucha(['people', 'find'])).code).toBe(2)
  })

  test('today in both languages, and the rest on demand', async () => {
    const { xucha } = await ready()
    const { out } = await xucha(['today'])
    expect(out).toMatch(/^周.，.*\n今天只有 3 件事，大约 .*\n\n1\. 张伟.*\n {3}计划每个月一次，还没有见过\n {3}可聊：整合营销\n/)
    expect((await xucha(['today', '--all'], { env: { XUCHA_LANG: 'en' } })).out).toMatch(/^\w+day, .*\nOnly 3 things today/)
    expect(await jsonOf(xucha(['today', '--json']))).toMatchObject({ items: [{ person: { name: '张伟' } }, { person: { name: '李敏' } }, { person: { name: '曾颖' } }], laterCount: 0 })
  })

  test('export by the ending of the name; what is imported again is the same', async () => {
    const { xucha, home } = await ready()
    const [xlsx, csv] = [join(home, '计划.xlsx'), join(home, 'plan.csv')]
    expect(await xucha(['export', xlsx])).toEqual({ code: 0, out: `写好了 ${xlsx}（3 行）\n`, err: '' })
    expect(await jsonOf(xucha(['export', csv, '--headings', 'en', '--json']))).toMatchObject({ file: csv, lines: 3 })
    expect(readFileSync(csv, 'utf8')).toMatch(/^\ufeffName,Job title,/)
    for (const file of [xlsx, csv]) expect(await jsonOf(xucha(['import', file, '--json', '--dry-run']))).toMatchObject({ created: 0, changed: 0, same: 3, left: 0 })
    const edited = readFileSync(csv, 'utf8').replace('每个月一次', '每周一次')
    expect((await xucha(['import', '-'], { stdin: edited })).out).toContain('~ 第 2 行 张伟：沟通频次：每个月一次 → 每周一次\n= 第 3–4 行\n新增 0 人；修改 1 人；相同 2 行\n')
    expect((await xucha(['import', xlsx, '--sheet', '7'])).err).toMatch(/^没有「7」这张工作表。文件里有：1 /)
    expect(readdirSync(home).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('tokens: made, listed without their secret, revoked by name', async () => {
    const { xucha } = await open()
    const made = await xucha(['token', 'create', '--name', '手机'])
    expect([made.code, made.out, made.err]).toEqual([0, expect.stringMatching(/^xct_\S{43}\n$/) as string, '令牌「手机」只显示这一次，请收好。\n'])
    const listed = await xucha(['token', 'list'])
    expect(listed.out).toMatch(/手机 +\d{4}-\d\d-\d\d +还没用过/)
    expect(listed.out).not.toContain(made.out.trim())
    expect((await xucha(['token', 'revoke', '手机', '--lang', 'en'])).out).toBe('Revoked the token “手机”\n')
    expect(await xucha(['token', 'revoke', '手机'])).toMatchObject({ code: 1, err: '没有叫「手机」的令牌\n' })
  })

  test('what the app refuses comes in the language asked for, and in JSON with its key', async () => {
    const { xucha, home } = await ready()
    expect(await xucha(['log', '--with', '张伟', '--format', 'call', '--on', 'tomorrow', '--lang', 'en'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('cannot be dated after today') as string })
    const file = join(home, 'x.xlsx')
    writeFileSync(file, 'PK\u0003\u0004 no workbook')
    const refused = await xucha(['import', file, '--json'])
    expect([refused.code, refused.out, JSON.parse(refused.err)]).toMatchObject([1, '', { code: 'invalid', key: expect.stringMatching(/^file\./) as string }])
    expect(await xucha(['undo', 'no-such-act'])).toMatchObject({ code: 1, err: '找不到这次操作\n' })
  })
})

describe('without data', () => {
  test('phrases are read line by line and nothing is opened', async () => {
    const home = folder()
    const { code, out } = await runXucha(['read', 'cadence', '--stdin'], { XUCHA_DATA: join(home, 'data') }, '每个月一次，半小时\n\n猴年马月 lunch\n')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)).toEqual([
      { cadence: { kind: 'every', n: 1, unit: 'month' }, minutes: [30, 30], formats: [], unread: [], weekday: null, dayPart: null, text: '每个月一次，半小时' },
      { cadence: null, minutes: null, formats: [], unread: [], weekday: null, dayPart: null, text: '' },
      { cadence: null, minutes: null, formats: ['lunch'], unread: ['猴年马月'], weekday: null, dayPart: null, text: '猴年马月 lunch' },
    ])
    expect(Object.keys(JSON.parse(out.split('\n')[0] ?? '') as object).slice(0, 4)).toEqual(['cadence', 'minutes', 'formats', 'unread'])
    const sentence = await runXucha(['read', 'sentence', '--stdin'], {}, '张经理，市场部经理，每个月一次，面对面，1小时')
    expect(JSON.parse(sentence.out)).toMatchObject({ name: '张经理', position: '市场部经理', minutes: [60, 60], formats: ['face_to_face'], unread: [] })
    expect(existsSync(join(home, 'data'))).toBe(false)
  })

  test('a line is read for whom it was written, and when; nothing is opened', async () => {
    const home = folder()
    const told = { text: '昨天和王总、zhangwei午餐，聊了预算', at: '2026-11-23T09:30', contacts: [{ name: '王建国', salutation: '王总' }, { name: '张伟', salutation: '张经理' }] }
    const { code, out } = await runXucha(['read', 'line', '--stdin'], { XUCHA_DATA: join(home, 'data'), TZ: 'Asia/Shanghai' }, `${JSON.stringify(told)}\n和张伟通电话\n`)
    expect([code, existsSync(join(home, 'data'))]).toEqual([0, false])
    expect(out.trim().split('\n').map(line => JSON.parse(line) as unknown)).toEqual([
      { kind: 'happened', people: ['王建国', '张伟'], unknownPeople: [], date: '2026-11-22', time: null, minutes: null, format: 'lunch', topic: '预算', followUp: null, text: told.text },
      { kind: 'happened', people: [], unknownPeople: ['张伟'], date: null, time: null, minutes: null, format: 'call', topic: '', followUp: null, text: '和张伟通电话' },
    ])
    const wrong = await runXucha(['read', 'line', '--stdin', '--json'], {}, '{"text":"和张伟午餐","at":"gestern"}\n')
    expect([wrong.code, JSON.parse(wrong.err)]).toMatchObject([2, { key: 'cli.line_unread' }])
  })

  test('a reader that goes away is no failure, and a reading comes as soon as its line does', async () => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('cli.ts', import.meta.url)), 'read', 'cadence', '--stdin'], { stdio: ['pipe', 'pipe', 'pipe'] })
    child.stdin.on('error', () => {})
    child.stdin.write('每周一次\n')
    const first = await new Promise<string>(resolve => child.stdout.once('data', part => resolve(String(part))))
    expect(JSON.parse(first)).toMatchObject({ cadence: { n: 1, unit: 'week' } })
    child.stdout.destroy()
    const ended = new Promise<number | null>(resolve => child.once('close', resolve))
    let said = ''
    child.stderr.on('data', part => { said += String(part) })
    child.stdin.end('每周一次\n'.repeat(1000))
    expect([await ended, said]).toEqual([0, ''])
  })

  test.each([
    [['bogus'], 'cli.command_unknown'], [['plan'], 'cli.command_unknown'], [['today', '--bogus'], 'cli.option_unknown'], [['today', 'x'], 'cli.words_many'], [['backup'], 'cli.words_few'],
    [['log'], 'cli.option_needed'], [['log', '--with', ' ，', '--format', 'call'], 'cli.option_needed'], [['log', '--with', 'a', '--format', '吃饭'], 'cli.format'], [['people', '--sort', 'age'], 'cli.option_choice'], [['people', '--role', 'x'], 'cli.role'],
    [['export', 'a.pdf'], 'cli.file_kind'], [['plan', 'show', 'MMXX'], 'cli.year'], [['read', 'cadence'], 'cli.option_needed'], [['read', 'line'], 'cli.option_needed'], [['today', '--lang', 'fr'], 'cli.lang'],
    [['today', '--url', 'example.com'], 'cli.url'], [['today', '--url', 'http://a.example', '--data', 'x'], 'cli.url_and_data'], [['backup', 'x', '--url', 'http://a.example'], 'cli.local_only'], [['token', 'create'], 'cli.option_needed'],
  ])('%j is written wrongly: exit 2, %s', async (args, key) => {
    const home = folder()
    const { code, out, err } = await runXucha([...args, '--json'], { XUCHA_DATA: join(home, 'data') })
    expect([code, out, JSON.parse(err)]).toMatchObject([2, '', { code: 'usage', key }])
    expect(existsSync(join(home, 'data'))).toBe(false)
  })

  test('help in both languages; nothing said is help too', async () => {
    const [zh, en, log] = await Promise.all([runXucha([], {}), runXucha(['--help', '--lang', 'en'], {}), runXucha(['log', '--help'], {})])
    expect([zh.code, en.code, log.code]).toEqual([0, 0, 0])
    expect(zh.out).toContain('今天该见谁')
    expect(en.out).toContain('Whom to see today')
    expect(log.out).toMatch(/^用法：xucha log \["LINE"/)
  })

  test('what cannot be reached or opened: exit 3', async () => {
    const away = await runXucha(['today', '--url', 'http://127.0.0.1:9', '--json'], {})
    expect([away.code, JSON.parse(away.err)]).toMatchObject([3, { code: 'unreachable', key: 'cli.unreachable' }])
    expect(await runXucha(['today', '--lang', 'en'], { XUCHA_DATA: '/dev/null/x' })).toEqual({ code: 3, out: '', err: 'Cannot open the data folder /dev/null/x (ENOTDIR)\n' })
    const none = await runXucha(['people'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })
    expect([none.code, none.err]).toEqual([3, '连不上数据库（ECONNREFUSED）\n'])
    const newer = folder()
    const db = new DatabaseSync(join(newer, 'xucha.db'))
    db.exec('create table schema_version (id integer not null primary key, version integer not null); insert into schema_version values (1, 1000)')
    db.close()
    const refused = await runXucha(['today', '--json', '--data', newer], {})
    expect([refused.code, JSON.parse(refused.err)]).toMatchObject([3, { key: 'cli.newer_data', message: expect.stringContaining('1000') as string }])
    const server = await start(['--port', '0'], { XUCHA_DATA: join(folder(), 'data') })
    const other = await runXucha(['today', '--url', `${server.url ?? ''}/plan`, '--token', 'x', '--json'], {})
    expect([other.code, JSON.parse(other.err)]).toMatchObject([3, { key: 'cli.not_xucha' }])
    const signedOut = await runXucha(['today', '--url', server.url ?? '', '--token', 'wrong', '--lang', 'en'], {})
    expect([signedOut.code, signedOut.err]).toEqual([1, expect.stringMatching(/^Please sign in first\nA server wants a token/) as string])
  })

  test('serve is the server', async () => {
    const wrong = await runXucha(['serve', '--prot', '1'], {})
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('Unknown flag --prot') as string])
  })
})
