import { expect, test } from 'vitest'
import { randomPool } from './random-pool.ts'

test('every byte that was asked for is given once, and the system is asked seldom', () => {
  let asked = 0
  let next = 0
  const fill = randomPool(bytes => {
    asked += 1
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = (next += 1) % 251
  })
  const given: number[] = []
  for (let i = 0; i < 512; i += 1) {
    const bytes = new Uint8Array(16)
    fill(bytes)
    given.push(...bytes)
  }
  expect(given).toEqual(Array.from({ length: 512 * 16 }, (_, i) => (i + 1) % 251))
  expect(asked).toBe(2)
})

test('chance differs from pool to pool', () => {
  const [a, b] = [new Uint8Array(16), new Uint8Array(16)]
  randomPool()(a)
  randomPool()(b)
  expect(a).not.toEqual(b)
})
