import { expect, test } from 'vitest'
import { attempts } from './attempts.ts'

const given = () => {
  const clock = { ms: 0 }
  return { clock, tried: attempts(() => clock.ms) }
}
const waitOf = (work: () => void): number => {
  try {
    work()
    return 0
  } catch (error) {
    return Number((error as { values: { seconds: string } }).values.seconds)
  }
}

test('five failures are free, then each wait is twice the one before', () => {
  const { clock, tried } = given()
  for (let n = 0; n < 5; n += 1) expect(waitOf(() => tried.begin('li', '10.0.0.1'))).toBe(0)
  const waits: number[] = []
  for (let n = 0; n < 12; n += 1) {
    const wait = waitOf(() => tried.begin('li', '10.0.0.1'))
    waits.push(wait)
    clock.ms += wait * 1000
    expect(waitOf(() => tried.begin('li', '10.0.0.1'))).toBe(0)
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
})

test('a refused attempt does not count', () => {
  const { clock, tried } = given()
  for (let n = 0; n < 5; n += 1) tried.begin('li', '10.0.0.1')
  for (let n = 0; n < 50; n += 1) expect(waitOf(() => tried.begin('li', '10.0.0.1'))).toBe(2)
  clock.ms = 2000
  expect(waitOf(() => tried.begin('li', '10.0.0.1'))).toBe(0)
})

test('one address trying many logins is slowed down, whatever part of its IPv6 network it uses', () => {
  const { tried } = given()
  for (let n = 0; n < 20; n += 1) tried.begin(`login ${n}`, `2001:db8:1:2:${n}::1`)
  expect(waitOf(() => tried.begin('another', '2001:db8:1:2:ffff::1'))).toBe(2)
  expect(waitOf(() => tried.begin('another', '2001:db8:1:3::1'))).toBe(0)
})

test('success forgives, and so does a day', () => {
  const { clock, tried } = given()
  for (let n = 0; n < 5; n += 1) tried.begin('li', '10.0.0.1')
  tried.succeeded('li', '10.0.0.1')
  expect(waitOf(() => tried.begin('li', '10.0.0.1'))).toBe(0)
  for (let n = 0; n < 4; n += 1) tried.begin('li', '10.0.0.1')
  clock.ms = 25 * 3600 * 1000
  for (let n = 0; n < 5; n += 1) expect(waitOf(() => tried.begin('li', '10.0.0.1'))).toBe(0)
})
