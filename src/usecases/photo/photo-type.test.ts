import { expect, test } from 'vitest'
import { photoType } from './photo-type.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array => new Uint8Array(parts.flatMap(part => (typeof part === 'string' ? [...part].map(letter => letter.charCodeAt(0)) : part)))

test.each([
  ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
  ['image/png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], 'IHDR')],
  ['image/gif', bytes('GIF89a')],
  ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  [null, bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [null, bytes('RIFF', [1, 2, 3, 4], 'WAVE')],
  [null, bytes([0xff, 0xd8])],
  [null, bytes()],
])('%s by its first bytes', (type, picture) => {
  expect(photoType(picture)).toBe(type)
})
