import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolders, runXucha } from '../../test/support/cli.ts'

const folder = freshFolders()

test('xucha digest prints what the reminder of today says, in either language, and --json the next brief as well', async () => {
  const data = { XUCHA_DATA: join(folder(), 'data') }
  const quiet = await runXucha(['digest'], data)
  expect([quiet.code, quiet.err, quiet.out.split('\n').slice(1)]).toEqual([0, '', ['', '今天没有要提醒的，喝口茶吧。', '']])
  expect(quiet.out).toMatch(/^今日提要：周.，\d+ 月 \d+ 日\n/)
  await runXucha(['import', '-'], data, '姓名,职位,沟通频次\n张伟,经理,每个月一次\n')
  const { out } = await runXucha(['digest', '--lang', 'en'], data)
  expect(out).toMatch(/^Your day: .*\n\nWhom you could see this week\n· 张伟: /)
  const json = JSON.parse((await runXucha(['digest', '--json'], data)).out) as { digest: { quiet: boolean }; brief: unknown }
  expect(json).toMatchObject({ digest: { quiet: false }, brief: null })
}, 60_000)
