import { expect, test } from 'vitest'
import { SCRYPT_COST, scryptPasswords } from './scrypt.ts'

const cheap = { N: 2 ** 10, r: 8, p: 1 }

test('a password opens its own hash and no other', async () => {
  const { hash, verify } = scryptPasswords(cheap)
  const kept = await hash('天青色等烟雨')
  expect(await verify('天青色等烟雨', kept)).toBe(true)
  expect(await verify('天青色等烟', kept)).toBe(false)
  expect(await hash('天青色等烟雨')).not.toBe(kept)
})

test('an unknown login costs as much as a known one, and never opens', async () => {
  const { verify } = scryptPasswords(cheap)
  expect(await verify('', null)).toBe(false)
})

test('a hash carries its cost', async () => {
  const kept = await scryptPasswords({ N: 2 ** 11, r: 4, p: 2 }).hash('secret words')
  expect(kept).toMatch(/^scrypt\$2048\$4\$2\$/)
  expect(await scryptPasswords(cheap).verify('secret words', kept)).toBe(true)
})

test('full-width and half-width typing is one password', async () => {
  const { hash, verify } = scryptPasswords(cheap)
  expect(await verify('ｐａｓｓ 1', await hash('pass 1'))).toBe(true)
})

test('the real cost works and keeps the loop free', async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  const { hash, verify } = scryptPasswords()
  const kept = await hash('a real password')
  clearInterval(timer)
  expect(kept.startsWith(`scrypt$${SCRYPT_COST.N}$8$1$`)).toBe(true)
  expect(turns).toBeGreaterThan(5)
  expect(await verify('a real password', kept)).toBe(true)
})

test('a long line is not waited for', async () => {
  const { verify } = scryptPasswords(cheap)
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => verify('guess', null)))
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 16 }, () => 'fulfilled'), ...Array.from({ length: 4 }, () => 'rejected')])
  expect(await verify('guess', null)).toBe(false)
})
