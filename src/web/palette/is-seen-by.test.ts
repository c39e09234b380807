import { expect, test } from 'vitest'
import { isSeenBy } from './is-seen-by.ts'

const zhang = { name: '张建林', salutation: '张经理', pinyin: 'zhāng jiàn lín', organization: 'Acme 贸易', position: '市场部经理' }

test.each(['张', '建林', '经理', 'acme', 'zhang', 'zhangj', 'zjl', 'Zhang Jian', '市场'])('%s finds 张建林', typed => expect(isSeenBy(typed, zhang)).toBe(true))
test.each(['', ' ', '李', 'jian lin x', 'jl', '林建'])('%s does not', typed => expect(isSeenBy(typed, zhang)).toBe(false))
