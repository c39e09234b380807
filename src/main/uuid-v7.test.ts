import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidV7 } from './uuid-v7.ts'

const bits = (bytes: Uint8Array) => bytes.fill(0xff)

test('the form of RFC 9562, with the milliseconds in front', () => {
  const id = uuidV7(() => 0x0123_4567_89ab, bits)()
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('ids of one generator rise, whatever the clock and the dice do', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_003 }), fc.uint8Array({ minLength: 16, maxLength: 16 })), { minLength: 2, maxLength: 50 }), steps => {
      let at = 0
      const newId = uuidV7(() => steps[at]?.[0] ?? 0, bytes => bytes.set(steps[at]?.[1] ?? []))
      const ids = steps.map((_, index) => ((at = index), newId()))
      expect(ids).toEqual([...ids].sort())
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('ten thousand in one millisecond are still in order', () => {
  const newId = uuidV7(() => 1_700_000_000_000, bits)
  const ids = Array.from({ length: 10_000 }, newId)
  expect(ids).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(10_000)
})
