import { expect, test } from 'vitest'
import { tableOf } from './table.ts'
import { widthOf } from './width.ts'

test('columns line up though Chinese is twice as wide, and later parts keep the widths', () => {
  const table = tableOf(false, ['姓名', 'Cup'])
  expect(table([['Lily Chen', '温'], ['张经理', '热']])).toBe('姓名       Cup\nLily Chen  温\n张经理     热\n')
  expect(table([['李', '凉']])).toBe('李         凉\n')
})

test('colours take no columns, and there are none unless wanted', () => {
  const rows = [['a', { text: '热', colour: 'red' }, 'x'], ['b', '温', 'y']] as const
  const [plain, coloured] = [tableOf(false, null)(rows), tableOf(true, null)(rows)]
  expect(coloured).toContain('\u001b[31m热\u001b[0m')
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain)
})

test('a very long cell is cut', () => {
  expect(widthOf(tableOf(false, null)([['长'.repeat(100), 'b']]).trim())).toBe(2 * 19 + 1 + 2 + 1)
})
