import { expect, test } from 'vitest'
import type { WallTime } from '#domain/time/wall-time.ts'
import { letterOf } from './letter-of.ts'

const start = '2026-12-11T12:00' as WallTime
const later = '2026-12-14T12:00' as WallTime
const meeting = { format: 'lunch', rule: 'FREQ=MONTHLY;BYDAY=2FR', ruleText: '每月第 2 个周五', place: '', text: '我的话', start, told: true } as const
const notice = { method: 'REQUEST', recurrenceId: null, start, minor: false, place: '' } as const
const to = { names: ['曾老师'], role: 'career_mentor' } as const

test.each([
  ['what was written, while nothing was told', { ...meeting, told: false }, notice, '我的话'],
  ['an invitation by role where nothing was written', { ...meeting, told: false, text: '' }, notice, '非常感谢您答应成为我的职场导师！'],
  ['the words anew when only they changed', meeting, { ...notice, minor: true }, '我的话'],
  ['the series as it is now', meeting, notice, '想改成每月第 2 个周五中午 12:00'],
  ['a single talk as it is now', { ...meeting, rule: null, ruleText: '' }, { ...notice, start: later }, '想改成 12 月 14 日（周一）'],
  ['one moved', meeting, { ...notice, recurrenceId: start, start: later }, '改到 12 月 14 日（周一）'],
  ['one elsewhere', meeting, { ...notice, recurrenceId: start, place: '望江楼' }, '地点是望江楼'],
  ['one called off', meeting, { ...notice, method: 'CANCEL', recurrenceId: start }, '12:00 的午餐需要取消'],
  ['all called off', meeting, { ...notice, method: 'CANCEL' }, '我们每月第 2 个周五的午餐先取消了'],
  ['a single one called off', { ...meeting, rule: null, ruleText: '' }, { ...notice, method: 'CANCEL' }, '12:00 的午餐需要取消'],
] as const)('%s', (_, series, said, words) => {
  expect(letterOf('zh-CN', series, said, to)).toContain(words)
})
