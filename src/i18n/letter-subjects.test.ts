import { expect, test } from 'vitest'
import type { Day } from '#domain/time/day.ts'
import { letterSubject } from './letter-subjects.ts'

test('a letter about a talk is headed with its day and what it was', () => {
  const talk = { on: '2026-12-11' as Day, format: 'lunch' } as const
  expect((['summary', 'thanks', 'topic'] as const).map(about => letterSubject('zh-CN', about, talk))).toEqual(['12 月 11 日午餐的总结', '感谢 12 月 11 日的午餐', '12 月 11 日想请教的内容'])
  expect((['summary', 'thanks', 'topic'] as const).map(about => letterSubject('en', about, { ...talk, format: 'face_to_face' }))).toEqual(['Summary of our talk on 11 December', 'Thank you for our talk on 11 December', 'What I would like to learn on 11 December'])
})
