import { writeXlsx as write } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { Failure } from '#domain/base/failure.ts'
import type { Workbook } from '#domain/sheet/table.ts'
import { inflate } from './inflate.test-support.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeXlsx } from './write-xlsx.ts'
import { bookOf, bookParts, type TestPart, zipOf } from './zip.test-support.ts'

const read = (bytes: Uint8Array): Workbook => readWorkbook(bytes, inflate)

/** The key of the Failure; anything else thrown is a bug and shows as itself. */
const keyOf = (bytes: Uint8Array): string => {
  try {
    return `${read(bytes).sheets.length} sheets`
  } catch (error) {
    if (error instanceof Failure) return error.key
    throw error
  }
}

const cell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`

describe('bombs', () => {
  const bomb = (claimedSize?: number): TestPart => ({ name: 'xl/worksheets/sheet2.xml', data: new Uint8Array(300 * 1024 * 1024), ...(claimedSize !== undefined && { claimedSize }) })

  test('300 MB in 300 kB is refused before it is unpacked', () => {
    const bytes = zipOf([...bookParts({ sheet: '<sheetData/>' }), bomb()])
    const start = performance.now()
    expect(keyOf(bytes)).toBe('file.zip_bomb')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('one that lies about its size is stopped at the size it claims', () => {
    expect(keyOf(zipOf([...bookParts({ sheet: '<sheetData/>' }), bomb(1000)]))).toBe('file.damaged')
  })

  test('a part shorter than it claims, or with another checksum, is damaged', () => {
    const book = bookParts({ sheet: `<sheetData><row r="1">${cell('A1', '姓名')}</row></sheetData>` })
    expect(keyOf(zipOf(book))).toBe('1 sheets')
    expect(keyOf(zipOf([...book, { name: 'xl/x.xml', data: '<x/>', claimedSize: 9 }]))).toBe('file.damaged')
    expect(keyOf(zipOf([...book, { name: 'xl/x.xml', data: '<x/>', claimedCrc: 1 }]))).toBe('file.damaged')
  })

  test('a thousand and one parts are refused, a thousand pictures are not', () => {
    const many = (folder: string): readonly TestPart[] => Array.from({ length: 1001 }, (_, n) => ({ name: `xl/${folder}/${n}.png`, data: 'x' }))
    const book = bookParts({ sheet: `<sheetData><row r="1">${cell('A1', '姓名')}</row></sheetData>` })
    expect(keyOf(zipOf([...book, ...many('other')]))).toBe('file.zip_bomb')
    expect(keyOf(zipOf([...book, ...many('media')]))).toBe('1 sheets')
  })

  test('entities are not expanded', () => {
    const doctype = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(1000)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'abcdefghij'[n + 1]} "${`&${'abcdefghij'[n]};`.repeat(10)}">`).join('')}]>`
    const bytes = bookOf({ doctype, sheet: `<sheetData><row r="1">${cell('A1', '&j;')}</row></sheetData>` })
    expect(read(bytes).sheets[0]?.rows).toEqual([['&j;']])
  })
})

describe('odd shapes', () => {
  test('one cell at the far corner is read, and costs no rectangle', () => {
    const sheet = read(bookOf({ sheet: `<sheetData><row r="1">${cell('A1', '姓名')}</row><row r="1048576">${cell('XFD1048576', 'x')}</row></sheetData>` })).sheets[0]
    expect(sheet?.rows[0]).toEqual(['姓名'])
    expect(sheet?.rows.length).toBe(1_048_576)
    expect(sheet?.rows[1_048_575]?.length).toBe(16_384)
  })

  test('60,000 columns keep the 16,384 that a sheet can have', () => {
    const letters = (n: number): string => (n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26))
    const row = Array.from({ length: 60_000 }, (_, n) => cell(`${letters(n)}1`, 'x')).join('')
    expect(read(bookOf({ sheet: `<sheetData><row r="1">${row}</row></sheetData>` })).sheets[0]?.rows[0]?.length).toBe(16_384)
  })

  test('too many cells are refused', () => {
    const row = (n: number): string => `<row r="${n}">${cell(`XFD${n}`, 'x')}</row>`
    expect(keyOf(bookOf({ sheet: `<sheetData>${Array.from({ length: 400 }, (_, n) => row(n + 1)).join('')}</sheetData>` }))).toBe('file.too_large')
  })
})

describe('not a workbook', () => {
  const ole = (name: string): Uint8Array => {
    const bytes = Buffer.alloc(1536)
    bytes.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1')
    bytes.writeUInt16LE(9, 30)
    bytes.writeUInt32LE(1, 48)
    bytes.writeUInt32LE(0, 76)
    bytes.writeUInt32LE(0xfffffffe, 512 + 4)
    ;['Root Entry', name].forEach((entry, index) => {
      bytes.write(entry, 1024 + index * 128, 'utf16le')
      bytes.writeUInt16LE(entry.length * 2 + 2, 1024 + index * 128 + 64)
    })
    return bytes
  }

  test.each<[string, string, Uint8Array]>([
    ['file.empty', 'nothing', new Uint8Array()],
    ['file.empty', 'white space', Buffer.from(' \r\n ')],
    ['file.encrypted', 'EncryptedPackage', ole('EncryptedPackage')],
    ['file.legacy_xls', 'Workbook', ole('Workbook')],
    ['file.legacy_xls', 'bare BIFF5', Buffer.from([0x09, 0x08, 0x08, 0x00, 0x00, 0x05])],
    ['file.legacy_wps', 'ETExtData', ole('ETExtData')],
    ['file.not_a_workbook', 'PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3')],
    ['file.not_a_workbook', 'PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
    ['file.not_a_workbook', 'HTML', Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>')],
    ['file.not_a_workbook', 'Numbers', zipOf([{ name: 'Index/Document.iwa', data: 'x' }])],
    ['file.not_a_workbook', 'Word', zipOf([{ name: '[Content_Types].xml', data: '<x/>' }, { name: 'word/document.xml', data: '<x/>' }])],
    ['file.damaged', 'the head of a zip', Buffer.from('PK\x03\x04\0\0\0\0', 'latin1')],
    ['file.encoding_unknown', 'no text of any encoding', Buffer.from([0x61, 0xff, 0xff, 0x80, 0xff, 0x2c, 0x62])],
  ])('%s: %s', (key, _name, bytes) => {
    expect(keyOf(bytes)).toBe(key)
  })

  test('a workbook with a password', { timeout: 30_000 }, async () => {
    const bytes = await write({ sheets: [{ name: 'S', rows: [['姓名']] }], encryption: { password: '茶', spinCount: 10 } })
    expect(keyOf(bytes)).toBe('file.encrypted')
  })

  test('a file cut anywhere is damaged or (its end reached) whole, never anything else', async () => {
    const bytes = await writeXlsx({ name: '计划', columns: [{ heading: '姓名', width: 10 }], rows: Array.from({ length: 50 }, (_, n) => [`人${n}`]) })
    const keys = Array.from({ length: 49 }, (_, n) => keyOf(bytes.slice(0, Math.floor((bytes.length * (n + 1)) / 50))))
    expect(new Set(keys)).toEqual(new Set(['file.damaged']))
    expect(keyOf(bytes)).toBe('1 sheets')
  })

  test('a bit turned over anywhere never escapes as something other than a Failure', async () => {
    const bytes = await writeXlsx({ name: '计划', columns: [{ heading: '姓名', width: 10 }], rows: [['张三']] })
    for (let at = 0; at < bytes.length; at += 7) {
      const turned = bytes.slice()
      turned[at] = (turned[at] ?? 0) ^ 0xff
      expect(keyOf(turned)).toBeTypeOf('string')
    }
  })
})
