import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolders, runXucha, type Xucha } from '../../test/support/cli.ts'
import { realServers } from '../../test/support/server.ts'

const SHEET = '姓名,职位,单位\n张伟,市场部经理,蓝湖科技\n李敏,数据分析师,\nDavid Chen,,\n张婷,法务,\n'

const folder = freshFolders()
const start = realServers()

const ways: readonly (readonly [string, () => Promise<Xucha>])[] = [
  ['in process', async () => {
    const home = folder()
    return (args, { stdin, env } = {}) => runXucha(args, { XUCHA_DATA: join(home, 'data'), ...env }, stdin)
  }],
  ['against a server', async () => {
    const data = { XUCHA_DATA: join(folder(), 'data') }
    const server = await start(['--port', '0'], data)
    const token = (await runXucha(['token', 'create', '--name', 'test'], data)).out.trim()
    return (args, { stdin, env } = {}) => runXucha(args, { XUCHA_URL: server.url ?? '', XUCHA_TOKEN: token, ...env }, stdin)
  }],
]

interface Kept { readonly actId: string; readonly line: { readonly kind: string; readonly date: string | null; readonly format: string | null; readonly topic: string; readonly minutes: number | null }; readonly people: { readonly name: string; readonly made: boolean }[]; readonly actionItemIds: string[]; readonly givingIds: string[]; readonly interactionId: string | null }

describe.each(ways)('%s', { timeout: 180_000 }, (_, open) => {
  const ready = async () => {
    const xucha = await open()
    expect((await xucha(['import', '-', '--accept-doubts', 'all'], { stdin: SHEET })).code).toBe(0)
    const json = async <T = Kept>(...args: string[]): Promise<T> => {
      const { code, out, err } = await xucha([...args, '--json'])
      expect([code, err]).toEqual([0, ''])
      return JSON.parse(out) as T
    }
    const refused = async (...args: string[]): Promise<Record<string, unknown>> => {
      const { code, out, err } = await xucha([...args, '--json'])
      expect([code, out]).toEqual([1, ''])
      return JSON.parse(err) as Record<string, unknown>
    }
    return { xucha, json, refused }
  }

  test('a line is read, kept, said field by field, and taken back', async () => {
    const { xucha, json } = await ready()
    const said = await xucha(['log', '昨天和张经理、李敏午餐一小时，聊了整合营销'])
    expect([said.code, said.err]).toEqual([0, expect.stringMatching(/^撤销：xucha undo \S+\n$/) as string])
    expect(said.out).toMatch(/^类型：往来\n和谁：张伟、李敏\n日期：周.，.*日\n多久：1 小时\n形式：午餐\n主题：整合营销\n张伟：待沏 → .*°C\n李敏：待沏 → .*°C\n$/)
    expect((await xucha(['undo'])).code).toBe(0)
    // Words need no quotes; English as well.
    const english = await xucha(['log', 'coffee', 'with', 'David', 'yesterday', '--lang', 'en'])
    expect(english.out).toMatch(/^Kind: contact\nPeople: David Chen\nDay: \w+, .*\nHow: Coffee\nDavid Chen: not yet poured → .*°C\n$/)
    const given = await json('log', '帮李敏介绍了客户')
    expect(given).toMatchObject({ line: { kind: 'help_given' }, people: [{ name: '李敏', made: false }], interactionId: null })
    expect(given.givingIds).toHaveLength(1)
  })

  test('options win over what was read; a preview keeps nothing', async () => {
    const { xucha, json } = await ready()
    const shown = await xucha(['log', '--dry-run', '昨天和张经理午餐', '--with', '李敏', '--format', 'call', '--on', '2026-01-05', '--minutes', '20', '--topic', '近况', '--follow-up', '寄样品@2035-12-01'])
    expect(shown).toEqual({ code: 0, err: '', out: expect.stringMatching(/^类型：往来\n和谁：李敏\n日期：.*1 月 5 日\n多久：20 分钟\n形式：电话\n主题：近况\n待办：寄样品（2035 年 12 月 1 日）\n只是试读，什么都没有记。\n$/) as string })
    const planned = await json('log', '明天和张经理午餐', '--kind', 'planned', '--on', '后天')
    expect(planned).toMatchObject({ line: { kind: 'planned' }, interactionId: null, people: [{ name: '张伟' }] })
    expect(planned.actionItemIds).toHaveLength(1)
    expect(await json<object>('log', '明天和张经理午餐', '--dry-run')).toMatchObject({ dryRun: true, line: { kind: 'planned', newPeople: [], format: 'lunch' } })
    const { items } = await json<{ items: { name: string; cup: { state: string } }[] }>('people')
    expect(items.filter(({ cup }) => cup.state !== 'empty')).toEqual([])
  })

  test('what is in doubt is not kept: it says which option settles it', async () => {
    const { xucha, json, refused } = await ready()
    expect(await refused('log', '昨天和小张午餐')).toMatchObject({ code: 'conflict', key: 'cli.line_unclear', message: expect.stringContaining('--with') as string, candidates: [{ name: '张伟', organization: '蓝湖科技' }, { name: '张婷' }], reading: { format: 'lunch' } })
    expect((await xucha(['log', '昨天和小张午餐'])).err).toMatch(/^「小张」可能是 2 个人，请用 --with .*：\n {2}张伟 .*蓝湖科技 · 市场部经理.*\n {2}张婷 .*\n$/)
    expect(await refused('log', '昨天和王建国午餐')).toMatchObject({ code: 'not_found', key: 'cli.line_unknown', message: expect.stringContaining('--new') as string })
    expect(await refused('log', '昨天见了张伟', '--kind', 'happened', '--with', '无名氏', '--format', 'call')).toMatchObject({ key: 'cli.nobody' })
    expect(await refused('log', '昨天午餐')).toMatchObject({ code: 'invalid', key: 'cli.line_nobody', message: expect.stringContaining('--with') as string })
    const twice = await refused('log', '和小张、王建国聊了预算', '--kind', 'happened')
    expect((twice['doubts'] as { key: string }[]).map(({ key }) => key)).toEqual(['cli.line_unclear', 'cli.line_unknown', 'cli.line_no_format'])
    expect(await refused('log', '和张伟聊了预算', '--kind', 'happened')).toMatchObject({ code: 'invalid', key: 'cli.line_no_format', message: expect.stringContaining('--format') as string })

    expect(await json('log', '昨天和王建国午餐', '--new')).toMatchObject({ people: [{ name: '王建国', made: true }] })
    expect(await json('log', '昨天和小张午餐', '--with', '张婷，陈静', '--new')).toMatchObject({ people: [{ name: '张婷', made: false }, { name: '陈静', made: true }] })
    expect(await json('log', '和张伟聊了预算', '--kind', 'happened', '--format', '电话')).toMatchObject({ line: { format: 'call', topic: '预算' } })
    expect(await refused('log', '和张伟午餐', '--on', '2035-01-01', '--kind', 'help_received')).toMatchObject({ key: 'interaction.in_future' })
  })
})

test.each([
  [['log', '午餐', '--notes', 'x'], 'cli.line_without'], [['log', '午餐', '--money', '5'], 'cli.line_without'], [['log', '午餐', '--kind', 'x'], 'cli.option_choice'], [['log', '午餐', '--format', '吃饭'], 'cli.format'],
  [['log', '--new', '--with', 'a', '--format', 'call'], 'cli.line_needed'], [['log', '--dry-run'], 'cli.line_needed'], [['log', '午餐', '--follow-up', '@明天'], 'cli.follow_up'], [['log', '午餐', '--follow-up', 'a', '--follow-up', 'b'], 'cli.option_twice'],
])('%j is written wrongly: exit 2, %s', async (args, key) => {
  const home = folder()
  const { code, out, err } = await runXucha([...args, '--json'], { XUCHA_DATA: join(home, 'data') })
  expect([code, out, JSON.parse(err)]).toMatchObject([2, '', { code: 'usage', key }])
  expect(existsSync(join(home, 'data'))).toBe(false)
})
