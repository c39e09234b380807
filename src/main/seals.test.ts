import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyOf, passingKey, sealsWith } from './seals.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'xucha-seals-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const cannotOpen = expect.objectContaining({ key: 'secret.cannot_open' })

test('what was sealed opens again, never looks the same twice and never shows', () => {
  const { seal, open } = sealsWith(passingKey())
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, purpose) => {
    const [one, other] = [seal(text, purpose), seal(text, purpose)]
    expect(open(one, purpose)).toBe(text)
    expect(one).not.toBe(other)
    expect(one).toMatch(/^v1\.[\w-]+$/)
  }))
})

test('a seal that was touched, moved to another purpose or made by another key does not open', () => {
  const { seal, open } = sealsWith(passingKey())
  const sealed = seal('授权码', 'smtp')
  for (let at = 3; at < sealed.length - 1; at += 1) {
    const touched = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    expect(() => open(touched, 'smtp')).toThrow(cannotOpen)
  }
  expect(() => open(sealed, 'imap')).toThrow(cannotOpen)
  expect(() => sealsWith(passingKey()).open(sealed, 'smtp')).toThrow(cannotOpen)
  for (const rubbish of ['', 'v1.', 'v1.AAAA', '授权码', 'v2.' + sealed.slice(3), sealed.slice(0, 30)]) expect(() => open(rubbish, 'smtp')).toThrow(cannotOpen)
})

test('the key lies in the data folder for this user alone, and is there when it is needed again', () => {
  const data = join(folder, 'data')
  const sealed = sealsWith(keyOf(null, data)).seal('pw', 'smtp')
  expect(sealsWith(keyOf(null, data)).open(sealed, 'smtp')).toBe('pw')
  expect(statSync(join(data, 'seal.key')).mode & 0o777).toBe(0o600)
  expect(statSync(data).mode & 0o777).toBe(0o700)
  expect(readFileSync(join(data, 'seal.key'), 'utf8')).toMatch(/^[\w-]{43}$/)
})

test('nothing is written before a secret is sealed, and with a secret of the environment never', () => {
  const { seal } = sealsWith(keyOf('x'.repeat(32), join(folder, 'none')))
  const sealed = seal('pw', 'smtp')
  keyOf(null, join(folder, 'none'))
  expect(() => statSync(join(folder, 'none'))).toThrow(/ENOENT/)
  expect(sealsWith(keyOf('x'.repeat(32), folder)).open(sealed, 'smtp')).toBe('pw')
  expect(() => sealsWith(keyOf('y'.repeat(32), folder)).open(sealed, 'smtp')).toThrow(cannotOpen)
})

test('a key file that is no key is not written over', () => {
  writeFileSync(join(folder, 'seal.key'), 'half', { mode: 0o600 })
  chmodSync(folder, 0o700)
  expect(() => sealsWith(keyOf(null, folder)).seal('pw', 'smtp')).toThrow(expect.objectContaining({ key: 'secret.key_file' }))
  expect(readFileSync(join(folder, 'seal.key'), 'utf8')).toBe('half')
})
