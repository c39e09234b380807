import { expect, test } from 'vitest'
import { missingIn, takenOver } from './taken-over.ts'

test('points come under what was written, one a line', () => {
  expect(takenOver('想清楚转产品\n', ['上线了埋点', '拆了\n两周的排期'])).toBe('想清楚转产品\n- 上线了埋点\n- 拆了 两周的排期')
  expect(takenOver('', ['上线了埋点'])).toBe('- 上线了埋点')
})

test('what was taken over already is not taken twice', () => {
  const once = takenOver('', ['上线了埋点', '拆了\n排期'])
  expect(takenOver(once, ['上线了埋点', '拆了\n排期'])).toBe(once)
  expect(missingIn(once, ['上线了埋点', '窗口函数'])).toEqual(['窗口函数'])
})
