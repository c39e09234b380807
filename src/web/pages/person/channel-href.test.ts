import { expect, test } from 'vitest'
import { channelHref } from './channel-href.ts'

test.each([
  ['mobile', '138 1234 5678', 'tel:13812345678'], ['phone', '+86 (21) 5555-0000', 'tel:+862155550000'], ['email', 'li@example.com', 'mailto:li@example.com'],
  ['linkedin', 'https://www.linkedin.com/in/lily', 'https://www.linkedin.com/in/lily'], ['linkedin', 'javascript:alert(1)', null], ['wechat', 'lily_c', null],
] as const)('%s %s', (kind, value, expected) => {
  expect(channelHref(kind, value)).toBe(expected)
})
