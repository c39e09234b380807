import { expect, test } from 'vitest'
import { REASON_KEYS } from '#domain/base/reason.ts'
import { day } from '#domain/time/day.ts'
import { actText } from './acts.ts'
import { reasonText } from './reasons.ts'

const today = day('2026-11-23')

test('words, days and plurals in both languages', () => {
  const touch = { key: 'warmth.last_touch', values: { on: '@day.2026-11-20', format: '@format.lunch' } } as const
  expect(reasonText('zh-CN', touch, today)).toMatch(/^最近一次往来是 11.?月.?20.?日（午餐）$/)
  expect(reasonText('en', touch, today)).toBe('Last contact on 20 November (lunch)')
  expect(reasonText('en', { key: 'today.due_since', values: { days: '1' } }, today)).toBe('Ready for a refill for 1 day')
  expect(reasonText('en', { key: 'proposal.playbook', values: { role: '@role.own', closeness: '3', busyness: '3' } }, today)).toBe('Usual for a tie like this')
})

test('a cadence without words is left out', () => {
  const values = { cadence: '', days: '9', on: '@day.2025-11-14' }
  expect(reasonText('zh-CN', { key: 'today.last_touch', values }, today)).toMatch(/^上次是 9 天前（2025/)
  expect(reasonText('en', { key: 'today.last_touch', values: { ...values, cadence: 'once a month' } }, today)).toBe('Once a month; last time 9 days ago (14 November 2025)')
})

test.each(REASON_KEYS)('%s is a sentence with nothing left open', key => {
  const values = { on: '@day.2026-11-20', format: '@format.call', days: '3', cadence: '每月一次', text: 'x', cap: '5', role: '@role.peer', closeness: '2', busyness: '4', age: '30', hours: '2' }
  for (const locale of ['zh-CN', 'en'] as const) expect(reasonText(locale, { key, values }, today)).not.toMatch(/[{}@]|undefined|^[a-z]+\./)
})

test('acts say whom they were about, three names at most', () => {
  expect(actText('zh-CN', { verb: 'interaction.log', names: ['张伟', '李敏'] }, null)).toBe('记下了和张伟、李敏的往来')
  expect(actText('zh-CN', { verb: 'interaction.log', names: ['张伟', '李敏', '王芳', '赵航'] }, null)).toBe('记下了和张伟、李敏、王芳等 4 位的往来')
  expect(actText('en', { verb: 'interaction.log', names: ['A', 'B', 'C', 'D'] }, null)).toBe('Logged contact with A, B, C and 1 more')
  expect(actText('en', { verb: 'undo', names: [] }, { verb: 'contact.create', names: ['A'] })).toBe('Took back: Added A')
})
