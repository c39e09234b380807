import { expect, test } from 'vitest'
import { Failure } from '#domain/base/failure.ts'
import type { Workbook } from '#domain/sheet/table.ts'
import { CORPORA, corpusFile, corpusFiles, hasCorpora } from './corpus.test-support.ts'
import { inflate } from './inflate.test-support.ts'
import { hasOpenpyxl, openpyxlRead, type PythonCell } from './openpyxl.test-support.ts'
import { readWorkbook } from './read-workbook.ts'

const BOOKS = '{plan-sheets,made-here,xlsxwriter-excel,closedxml}/**/*.xlsx'

const opened = (name: string): Workbook | Failure => {
  try {
    return readWorkbook(corpusFile(name), inflate)
  } catch (error) {
    if (error instanceof Failure) return error
    throw new Error(`${name} threw ${String(error)}`, { cause: error })
  }
}

test.skipIf(!hasCorpora)('every real workbook opens, or is said to be empty', () => {
  const answers = corpusFiles(BOOKS).map((name) => ({ name, answer: opened(name) }))
  expect(answers.length).toBeGreaterThan(300)
  const refused = answers.filter(({ answer }) => answer instanceof Failure && answer.key !== 'file.empty').map(({ name }) => name)
  expect(refused).toEqual([])
  expect(answers.filter(({ answer }) => !(answer instanceof Failure)).length).toBeGreaterThan(250)
})

test.skipIf(!hasCorpora || !hasOpenpyxl)('every cell is what openpyxl reads', { timeout: 120_000 }, () => {
  // Every third of the many, all of those that are sheets of people.
  const names = corpusFiles(BOOKS).filter((name, index) => index % 3 === 0 || /^(plan-sheets|made-here)/.test(name))
  const books = openpyxlRead(names.map((name) => `${CORPORA}${name}`))
  const differences: string[] = []
  let cells = 0
  names.forEach((name, index) => {
    const book = books[index]
    if (book === null || book === undefined) return
    const answer = opened(name)
    const sheets = new Map((answer instanceof Failure ? [] : answer.sheets).map((sheet) => [sheet.name, sheet.rows]))
    for (const [title, rows] of Object.entries(book)) {
      rows.forEach((row, r) => row.forEach((cell, c) => {
        cells++
        const text = sheets.get(title)?.[r]?.[c] ?? ''
        if (!agrees(text, cell)) differences.push(`${name} ${title} ${r},${c}: ${JSON.stringify(text)} ≠ ${JSON.stringify(cell)}`)
      }))
    }
  })
  expect(cells).toBeGreaterThan(5_000)
  expect(differences).toEqual([])
})

const agrees = (text: string, cell: PythonCell | null): boolean => {
  if (cell === null) return text === ''
  switch (cell.k) {
    case 's': return text === unescaped(String(cell.v)) || (String(cell.v).trim() === '' && text === '')
    case 'b': return text === (cell.v === true ? 'TRUE' : 'FALSE')
    case 'e': return text === ''
    case 'n': return Math.abs(Number(text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : text) - Number(cell.v)) <= tolerance(text, Number(cell.v))
    case 'd': return agreesAsDay(text, String(cell.v), cell.f)
    case 't': return text.startsWith(String(cell.v).slice(0, 4)) || /^\d+:\d\d/.test(text)
  }
}

/** openpyxl leaves the escape of the escape in; NUL and CR are what we leave out. */
const unescaped = (text: string): string => text.replaceAll('_x005F_', '_').replace(/\r\n?/g, '\n').replaceAll('\0', '')

const tolerance = (text: string, value: number): number => (text.endsWith('%') ? 0.01 : Math.abs(value) * 1e-12)

/** A day whose format leaves out the year is shown without it; a time is dropped where the format does not show it. */
const agreesAsDay = (text: string, iso: string, format: string): boolean =>
  text === iso.slice(0, 10) || text === iso.slice(0, 16) || text === `--${iso.slice(5, 10)}` && !/y/i.test(format) || (/^\d\d:\d\d$/.test(text) && text === iso.slice(11, 16))
