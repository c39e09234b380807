import { BlockList, isIPv4 } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'

const PRIVATE: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
]
const blocked = new BlockList()
for (const [first, length] of PRIVATE) blocked.addSubnet(first, length, 'ipv4')

const textOf = (number: number): string => [24, 16, 8, 0].map(shift => (number >>> shift) & 255).join('.')
const hexOf = (number: number): string => `${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`
/** Any address, those at the edges of private ranges often. */
const anyV4 = fc.oneof(
  fc.nat(0xffffffff),
  fc.tuple(fc.constantFrom(...PRIVATE), fc.integer({ min: -3, max: 3 }), fc.boolean()).map(([[first, length], by, atEnd]) => {
    const start = first.split('.').reduce((number, part) => number * 256 + Number(part), 0)
    return Math.min(Math.max(start + (atEnd ? 2 ** (32 - length) : 0) + by, 0), 0xffffffff)
  }),
)

test('of IPv4 exactly what stands in no private range is public, as Node counts ranges', () => {
  fc.assert(fc.property(anyV4, number => {
    expect(isPublicAddress(textOf(number))).toBe(!blocked.check(textOf(number), 'ipv4'))
  }), { numRuns: 5_000 })
})

test('an IPv4 address is as public as it is, however it is wrapped: mapped, behind NAT64, in 6to4', () => {
  fc.assert(fc.property(anyV4, number => {
    const isPublic = isPublicAddress(textOf(number))
    for (const wrapped of [`::ffff:${textOf(number)}`, `::ffff:${hexOf(number)}`, `0:0:0:0:0:FFFF:${hexOf(number)}`, `64:ff9b::${hexOf(number)}`, `64:ff9b::${textOf(number)}`, `2002:${hexOf(number)}::1`]) {
      expect(isPublicAddress(wrapped), wrapped).toBe(isPublic)
    }
  }))
})

test('of IPv6 only global unicast is public', () => {
  fc.assert(fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), groups => {
    const text = groups.map(group => group.toString(16)).join(':')
    if (((groups[0] ?? 0) >>> 13) !== 1) expect(isPublicAddress(text)).toBe(false)
  }), { numRuns: 2_000 })
  for (const text of ['2400:3200::1', '2001:4860:4860::8888', '2606:4700:4700:0:0:0:0:1111', '3ffe::1', '2001:200::1']) expect(isPublicAddress(text), text).toBe(true)
})

test.each([
  '::1', '::', '0:0:0:0:0:0:0:1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '100::1', '::127.0.0.1', '::7f00:1', '::ffff:0:127.0.0.1', '64:ff9b:1::7f00:1',
  '2001::1', '2001:0:7f00:1::', '2001:db8::1', '2001:20::1', '3fff::1', '5f00::1', '2001:4860:4860::8888%1',
])('%s is not', text => { expect(isPublicAddress(text)).toBe(false) })

test('what is no address in its full form is not public, whatever a system would make of it', () => {
  for (const text of ['', 'localhost', '127.1', '0x7f.1', '0177.0.0.1', '2130706433', '256.1.1.1', '1.2.3', '1.2.3.4.5', '1::2::3', ':::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '::ffff:1.2.3.999', 'g::1', '8.8.8.8 ']) expect(isPublicAddress(text), text).toBe(false)
  fc.assert(fc.property(fc.string(), text => { if (!isIPv4(text) && !text.includes(':')) expect(isPublicAddress(text)).toBe(false) }))
})
