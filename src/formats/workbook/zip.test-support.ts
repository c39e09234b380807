import { deflateRawSync } from 'node:zlib'
import { crc32 } from './crc32.ts'

export interface TestPart {
  readonly name: string
  readonly data: Uint8Array | string
  /** Said in the directory instead of the true size. */
  readonly claimedSize?: number
  /** Said instead of the true checksum. */
  readonly claimedCrc?: number
}

/** A zip of these parts, deflated; made by hand so that it can lie. */
export const zipOf = (parts: readonly TestPart[]): Uint8Array => {
  const files = parts.map(({ name, data, claimedSize, claimedCrc }) => {
    const plain = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data)
    return { name: Buffer.from(name), packed: deflateRawSync(plain), size: claimedSize ?? plain.length, crc: claimedCrc ?? crc32(plain) }
  })
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, packed, size, crc } of files) {
    const local = Buffer.alloc(30)
    local.write('PK\x03\x04', 0, 'latin1')
    head(local, 4, packed.length, size, crc, name.length)
    const central = Buffer.alloc(46)
    central.write('PK\x01\x02', 0, 'latin1')
    head(central, 6, packed.length, size, crc, name.length)
    central.writeUInt32LE(offset, 42)
    directory.push(central, name)
    chunks.push(local, name, packed)
    offset += 30 + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...chunks, list, end]))
}

/** Version, flags, method, time, checksum and sizes stand in the same order in both headers. */
const head = (header: Buffer, at: number, packed: number, size: number, crc: number, nameLength: number): void => {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(8, at + 4)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(packed, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(nameLength, at + 22)
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface TestBook {
  /** What stands in <sheetData> and after it. */
  readonly sheet: string
  readonly strings?: string
  readonly styles?: string
  readonly date1904?: boolean
  readonly doctype?: string
}

/** The parts of a small .xlsx with one sheet written by hand. */
export const bookParts = ({ sheet, strings = '', styles = '', date1904 = false, doctype = '' }: TestBook): readonly TestPart[] => [
  { name: '[Content_Types].xml', data: `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>` },
  { name: '_rels/.rels', data: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
  { name: 'xl/workbook.xml', data: `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>` },
  { name: 'xl/_rels/workbook.xml.rels', data: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>` },
  { name: 'xl/styles.xml', data: `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
  { name: 'xl/sharedStrings.xml', data: `<?xml version="1.0"?><sst xmlns="${MAIN}">${strings}</sst>` },
  { name: 'xl/worksheets/sheet1.xml', data: `<?xml version="1.0"?>${doctype}<worksheet xmlns="${MAIN}">${sheet}</worksheet>` },
]

export const bookOf = (book: TestBook): Uint8Array => zipOf(bookParts(book))
