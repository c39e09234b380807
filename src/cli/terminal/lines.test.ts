import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (text: string, size = 1): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of linesOf(chunksOf(new TextEncoder().encode(text), size))) lines.push(line)
  return lines
}

test('a line ends with LF or CRLF and with nothing else; the last needs no end', async () => {
  expect(await read('每月一次\r\n\na\u2028b\rc')).toEqual(['每月一次', '', 'a\u2028b\rc'])
  expect(await read('a\n')).toEqual(['a'])
  expect(await read('')).toEqual([])
  expect(await read('\ufeffa')).toEqual(['a'])
})

test('it does not matter where the pieces are cut', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '茶', '🍵', '\u2029', ' ') })), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
    expect(await read(lines.map(line => `${line}\n`).join(''), size)).toEqual(lines)
  }))
})
