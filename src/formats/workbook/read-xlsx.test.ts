import { expect, test } from 'vitest'
import type { Sheet } from '#domain/sheet/table.ts'
import { inflate } from './inflate.test-support.ts'
import { readWorkbook } from './read-workbook.ts'
import { bookOf, type TestBook } from './zip.test-support.ts'

const read = (book: TestBook): Sheet => {
  const sheet = readWorkbook(bookOf(book), inflate).sheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`

test('rich text is joined, its phonetic reading left out', () => {
  const strings = '<si><r><t>曾</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 颖</t></r><rPh sb="0" eb="1"><t>ソウ</t></rPh><phoneticPr fontId="1"/></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
  expect(read({ strings, sheet: row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>') }).rows).toEqual([['曾 颖', '東京']])
})

test('formulas count by their kept value; a failed one is empty and noted', () => {
  const sheet = read({ sheet: row('<c r="A1" t="str"><f>B1</f><v>张三</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>X</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="b"><v>1</v></c>') })
  expect(sheet.rows).toEqual([['张三', '2', '', '', 'TRUE']])
  expect(sheet.errors).toEqual([{ row: 0, column: 3, value: '#DIV/0!' }])
})

test('characters above U+FFFF written as references, and escapes, are themselves', () => {
  expect(read({ sheet: row('<c r="A1" t="inlineStr"><is><t>&#128512;&#x1F375;_x005F_x000B__X000B_</t></is></c>') }).rows).toEqual([['😀🍵_x000B__X000B_']])
})

test('dates in both systems, and those of Chinese Excel without a format text', () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="58"/><xf numFmtId="31"/></cellXfs>'
  const cells = '<c r="A1" s="1"><v>46146</v></c><c r="B1" s="2"><v>46146</v></c><c r="C1" s="3"><v>46146</v></c><c r="D1" t="d" s="1"><v>2026-05-04T00:00:00</v></c>'
  expect(read({ styles, sheet: row(cells) }).rows).toEqual([['2026-05-04', '5月4日', '2026-05-04', '2026-05-04']])
  expect(read({ styles, date1904: true, sheet: row('<c r="A1" s="1"><v>44684</v></c>') }).rows).toEqual([['2026-05-04']])
})

test('formats spelt with a prefix keep their place', () => {
  const styles = '<x:numFmts xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1"><x:numFmt numFmtId="164" formatCode="0&quot;分钟&quot;"/></x:numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="58"/></cellXfs>'
  expect(read({ styles, sheet: row('<c r="A1" s="0"><v>30</v></c><c r="B1" s="1"><v>46146</v></c>') }).rows).toEqual([['30分钟', '5月4日']])
})

test('merges are told', () => {
  const sheet = read({ sheet: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>市场部</t></is></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>' })
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }])
})
