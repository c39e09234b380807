import { expect, test } from 'vitest'
import { matchCommand } from './match-command.ts'

const plan = { zh: '去年度计划', en: 'Go to the plan', pinyin: 'qu nian du ji hua', also: '预算 账户 goals', alsoPinyin: ['yu suan', 'zhang hu'] }

test.each([
  ['去年', 3], ['qnd', 3], ['qunian', 3], ['go to', 3], ['GO', 3],
  ['计划', 2], ['ndjh', 2], ['niandu', 2], ['jihua', 2], ['plan', 2], ['pl', 2], ['the plan', 2],
  ['预算', 1], ['goal', 1], ['plan goals', 1], ['change my goals', 1], ['yusuan', 1], ['yus', 1], ['ys', 1], ['修改预算', 1], ['zhanghu', 1],
  ['', 0], ['  ', 0], ['lan', 0], ['张伟', 0], ['x', 0], ['计 张', 0], ['zhang', 0], ['yu', 0], ['昨天和张伟谈了预算', 0], ['change', 0],
] as const)('%s finds the plan: %i', (typed, score) => {
  expect(matchCommand(typed, plan)).toBe(score)
})
