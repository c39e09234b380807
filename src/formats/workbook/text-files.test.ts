import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trimmedRows } from '#domain/sheet/table.ts'
import { cleanText } from './cell-text.ts'
import { corpusFile, hasCorpora } from './corpus.test-support.ts'
import { inflate } from './inflate.test-support.ts'
import { readCsv, readCsvText } from './read-csv.ts'
import { readPasted } from './read-pasted.ts'
import { readWorkbook } from './read-workbook.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import { writeCsv } from './write-csv.ts'
import { writePasted } from './write-pasted.ts'
import { writeXlsx } from './write-xlsx.ts'

/** Texts that break writers: formula starts, quotes, line ends, escapes, halves of characters, controls, zeros, long ones. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }), fc.string(), fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '=1+1', '+86 138', '-5', '@sum', "'=x", "''+", '\t=x', '\r\n', '"', '"a" b', 'a"b', '_x000B_', '_x005F_', '_X000A_', '\u000b', '007', '1e5', '3/4', '😀', '\ud800', '\udfff', 'a\0b', ' x ', 'a,b;c\td', '\ufeff', '&#128512;', '<b>&amp;', 'TRUE', '#N/A', '字'.repeat(300)),
)
const table = fc.array(fc.array(nasty, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 })
const clean = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => trimmedRows(rows.map((row) => row.map(cleanText)))
const HEADINGS = ['姓名', '频次', '备注']

describe('what we write is what we read', () => {
  test('CSV', () => {
    fc.assert(fc.property(table, (rows) => {
      const all = [HEADINGS, ...rows]
      expect(readCsv(writeCsv(all)).sheets[0]?.rows).toEqual(clean(all))
    }), { numRuns: 300 })
  })

  test('.xlsx', async () => {
    await fc.assert(fc.asyncProperty(table, async (rows) => {
      const bytes = await writeXlsx({ name: '计划', columns: HEADINGS.map((heading) => ({ heading, width: 10 })), rows })
      // A cell of white space alone holds nothing.
      const expected = clean([HEADINGS, ...rows].map((row) => row.map((text) => (text.trim() === '' || cleanText(text).trim() === '' ? '' : text))))
      expect(readWorkbook(bytes, inflate).sheets[0]?.rows).toEqual(expected)
    }), { numRuns: 200 })
  })

  test('pasted cells', () => {
    fc.assert(fc.property(table, (rows) => {
      const normal = rows.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')))
      expect(readPasted(writePasted(rows).text)).toEqual(normal)
    }), { numRuns: 300 })
  })

  test('a text longer than a cell holds is cut and marked, on a whole character', async () => {
    const bytes = await writeXlsx({ name: 'x', columns: [{ heading: 'h', width: 1 }], rows: [['😀'.repeat(20_000)]] })
    const text = readWorkbook(bytes, inflate).sheets[0]?.rows[1]?.[0] ?? ''
    expect(text.length).toBeLessThanOrEqual(32_767)
    expect(text.endsWith('😀…')).toBe(true)
  })
})

describe('CSV of others', () => {
  test.skipIf(!hasCorpora)('five encodings and delimiters say the same', () => {
    const rows = ['contacts_utf8.csv', 'contacts_utf8bom.csv', 'contacts_gb18030.csv', 'contacts_semicolon.csv', 'contacts_utf16le_tab.txt']
      .map((name) => readCsv(corpusFile(`made-here/${name}`)).sheets[0]?.rows.map((row) => row.slice(0, 2)))
    expect(rows[0]?.[1]).toEqual(['王小明', '某某科技有限公司'])
    for (const other of rows.slice(1)) expect(other?.map(([name]) => name)).toEqual(rows[0]?.map(([name]) => name))
  })

  test.skipIf(!hasCorpora)('the plan reads the same from GB18030, UTF-8 and .xlsx', () => {
    const gbk = readCsv(corpusFile('plan-sheets/plan_gbk.csv')).sheets[0]?.rows
    expect(gbk).toEqual(readCsv(corpusFile('plan-sheets/plan_bom.csv')).sheets[0]?.rows)
    expect(gbk).toEqual(readWorkbook(corpusFile('plan-sheets/plan-libreoffice.xlsx'), inflate).sheets[0]?.rows)
  })

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['UTF-16 without a mark', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]],
  ])('%s', (_name, text, rows) => {
    const le = Buffer.from(text, 'utf16le')
    expect(readCsv(le).sheets[0]?.rows).toEqual(rows)
    expect(readCsv(Buffer.from(le).swap16()).sheets[0]?.rows).toEqual(rows)
  })

  test.each([
    [',', '姓名,频次\n"张三;李四;王五",每月'], [';', 'Name;Title\r\nAnn;"VP, Sales"'], ['\t', 'a\tb, c\nd\te'], [',', 'one column\nonly'], [';', 'sep=;\na;b'], ['，', '姓名，频次\n张三，每月'],
  ])('delimiter %j', (delimiter, text) => {
    expect(sniffDelimiter(text)).toBe(delimiter)
  })

  test('quotes in odd places, line breaks in cells, ragged rows', () => {
    expect(readCsvText('a,b\n5" 屏,x\n"第一行\r\n第二行",y,z\n"未关')).toEqual([['a', 'b'], ['5" 屏', 'x'], ['"第一行'], ['第二行"', 'y', 'z'], ['"未关']])
    expect(readCsvText('a,"b\r\nc"\nd')).toEqual([['a', 'b\nc'], ['d']])
  })
})

describe('pasted cells of others', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a range', '姓名\t频次\r\n张三\t每月\r\n', [['姓名', '频次'], ['张三', '每月']]],
    ['a quoted line break', 'a\t"b\nc"\nd\te', [['a', 'b\nc'], ['d', 'e']]],
    ['quotes as characters', '"a" b\tc"d', [['"a" b', 'c"d']]],
    ['a quote never closed', '"a\tb', [['"a', 'b']]],
    ['empty cells at the end', 'a\t\t', [['a', '', '']]],
    ['nothing', '', [['']]],
  ])('%s', (_name, text, rows) => {
    expect(readPasted(text)).toEqual(rows)
  })

  test('HTML keeps texts texts', () => {
    expect(writePasted([['<b>', '007']]).html).toContain(">&lt;b&gt;</td><td style=\"mso-number-format:'\\@'")
  })
})
