import { expect, test } from 'vitest'
import { guessMapping } from '#domain/sheet/find-header.ts'
import { peopleIndex } from '#domain/sheet/people-index.ts'
import { planRows } from '#domain/sheet/plan-rows.ts'
import { readSheetRows } from '#domain/sheet/read-row.ts'
import type { SheetRow } from '#domain/sheet/sheet-row.ts'
import { WORDS } from '#domain/sheet/sheet.test-support.ts'
import { corpusFile, hasCorpora } from './corpus.test-support.ts'
import { inflate } from './inflate.test-support.ts'
import { readWorkbook } from './read-workbook.ts'

/** What a person reads in the eleven rows, written down by hand: name, family name, cadence, minutes, formats, roles, and what is asked about. */
const EXPECTED = [
  ['张经理', '张', { kind: 'every', n: 1, unit: 'month' }, [60, 60], ['face_to_face', 'remote_meeting'], [], ['sheet.title_only']],
  ['曾颖', '曾', { kind: 'nth_weekday', ordinal: 2, weekday: 5, months: 1 }, [60, 60], ['lunch'], ['career_mentor'], []],
  ['李敏', '李', { kind: 'every', n: 2, unit: 'week' }, [30, 60], ['face_to_face', 'remote_meeting'], ['skill_mentor'], []],
  ['王建国', '王', { kind: 'every', n: 1, unit: 'quarter' }, [30, 30], ['coffee'], [], []],
  ['周明', '周', { kind: 'every', n: 6, unit: 'month' }, [15, 15], ['message', 'call'], ['former_colleague'], []],
  ['欧阳雪', '欧阳', { kind: 'every', n: 2, unit: 'month' }, [30, 30], ['remote_meeting'], [], []],
  ['单晓东', '单', { kind: 'on_demand' }, null, ['email'], [], []],
  ['Lily Chen', 'Chen', { kind: 'every', n: 2, unit: 'month' }, [30, 30], ['remote_meeting'], [], []],
  ['买买提·艾力', '', { kind: 'times', n: 2, unit: 'year' }, [90, 90], ['lunch', 'dinner'], [], []],
  ['孙主任', '孙', { kind: 'every', n: 1, unit: 'month' }, [60, 60], ['face_to_face'], [], ['sheet.title_only']],
  ['老周', '周', { kind: 'on_demand' }, null, [], [], ['sheet.title_only']],
]

const digest = ({ values, problems }: SheetRow): unknown[] => [
  values.name, values.familyName, values.cadence, values.length === null ? null : [values.length.min, values.length.max], values.formats, values.roles.map(({ kind }) => kind), problems.map(({ key }) => key),
]

test.skipIf(!hasCorpora).each(['plan-libreoffice.xlsx', 'plan_gbk.csv', 'plan_bom.csv'])('%s is read as a person reads it', (name) => {
  const sheet = readWorkbook(corpusFile(`plan-sheets/${name}`), inflate).sheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  const guess = guessMapping(sheet)
  expect(guess.headerRow).toBe(0)
  expect(Object.values(guess.mapping)).toEqual(['name', 'position', 'workContent', 'cadence', 'formats', 'length', 'topic', 'manager', 'email', 'notes'])
  expect(guess.confidence).toBe(1)
  expect(guess.doubts).toEqual([])
  const rows = readSheetRows(sheet, guess)
  expect(rows.map(digest)).toEqual(EXPECTED)
  expect(rows[0]?.texts).toMatchObject({ topic: '如何将我的工作与最新的整合营销项目做结合', manager: '刘副总', email: 'zhang.wei@example.com' })
  expect(planRows(rows, peopleIndex([]), new Map(), { words: WORDS['zh-CN'], intoPlan: true }).map(({ state }) => state)).toEqual(EXPECTED.map(([, , , , , , problems]) => ((problems as string[]).length > 0 ? 'doubt' : 'create')))
})

test.skipIf(!hasCorpora).each(['contacts_libreoffice7.4.xlsx', 'contacts_gnumeric1.12.xlsx', 'contacts_utf8.ods', 'contacts_gb18030.csv'])('%s, a list of people, is read with what it has', (name) => {
  const sheet = readWorkbook(corpusFile(`made-here/${name}`), inflate).sheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  const rows = readSheetRows(sheet, guessMapping(sheet))
  expect(rows.map(({ values }) => values.name)).toEqual(['王小明', '李芳', "O'Neil, Zoë", '陈'])
  expect(rows[0]?.values).toMatchObject({ birthday: { calendar: 'solar', year: 1986, month: 5, day: 4 }, mobiles: ['13800138000'], emails: ['wang@example.com'], tags: ['朋友', '投资'] })
  expect(Object.keys(rows[0]?.extra ?? {})).toEqual(['上次联系', '邮编'])
})
