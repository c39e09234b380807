import { expect, test } from 'vitest'
import type { Channel, ChannelKind } from './channel.ts'
import { channelKey, tidyChannels } from './channel-key.ts'

const channel = (kind: ChannelKind, value: string, label = ''): Channel => ({ kind, value, label })
const keys = (kind: ChannelKind, ...values: string[]): Set<string> => new Set(values.map((value) => channelKey(channel(kind, value))))

test('one number however it is written', () => {
  expect(keys('mobile', '138 0000 1111', '+86 138-0000-1111', '0086 13800001111', '8613800001111', '１３８００００１１１１', '(+86)13800001111')).toEqual(new Set(['tel:13800001111']))
  expect(keys('phone', '010-6555 1234', '+86 10 6555 1234', '(010) 65551234')).toEqual(new Set(['tel:01065551234']))
  expect(keys('phone', '021-5555 1234 转 801', '+86 21 5555 1234 ext. 801')).toEqual(new Set(['tel:02155551234#801']))
  expect(channelKey(channel('phone', '+1 (415) 555-0100'))).toBe('tel:+14155550100')
  expect(channelKey(channel('mobile', '13800001111'))).toBe(channelKey(channel('phone', '13800001111')))
})

test('different numbers stay different', () => {
  expect(keys('mobile', '13800001111', '13800001112', '+1 3800001111', '13800001111 转 2').size).toBe(4)
})

test('other kinds', () => {
  expect(keys('email', 'Zhang.Wei@Example.COM', 'zhang.wei@example.com').size).toBe(1)
  expect(keys('linkedin', 'https://www.linkedin.com/in/lily-chen/?trk=x', 'linkedin.com/in/lily-chen', 'lily-chen', 'https://cn.linkedin.com/in/lily-chen').size).toBe(1)
  expect(channelKey(channel('other', 'a', 'X'))).not.toBe(channelKey(channel('other', 'a', 'Y')))
})

test('channels are tidied, empty ones and repeats dropped', () => {
  expect(tidyChannels([
    channel('mobile', ' +86 138 0000\u00a01111 ', ' 工作 '), channel('mobile', '13800001111'), channel('phone', '13800001111'), channel('email', 'mailto:Lily.Chen@Example.COM'),
    channel('email', 'lily.chen@example.com'), channel('wechat', '  '), channel('address', '上海市\n静安区'), channel('phone', 'tel:+8610'),
  ])).toEqual([
    channel('mobile', '+86 138 0000 1111', '工作'), channel('phone', '13800001111'), channel('email', 'Lily.Chen@example.com'), channel('address', '上海市 静安区'), channel('phone', '+8610'),
  ])
})
