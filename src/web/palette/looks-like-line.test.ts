import { expect, test } from 'vitest'
import { looksLikeLine } from './looks-like-line.ts'

test.each(['昨天和张伟午餐', '张伟 午餐', '张经理3点电话', 'lunch with Lily', '  coffee with Sam today '])('%s reads as a line', text => expect(looksLikeLine(text)).toBe(true))
test.each(['', '张', '张伟', '欧阳娜娜', 'zhang wei', 'zw', 'David Zhang'])('%s is a name', text => expect(looksLikeLine(text)).toBe(false))
