import { expect, test } from 'vitest'
import type { WallTime } from '#domain/time/wall-time.ts'
import { counterLetter } from './counter-letters.ts'

const at = (text: string): WallTime => text as WallTime
const counter = { title: '和曾老师的午餐', format: 'lunch', zone: 'Asia/Shanghai', start: at('2027-01-08T12:00'), rule: null, proposed: at('2027-01-15T12:30'), times: [], from: '林晓雨' } as const
const mentor = { names: ['曾老师'], role: 'career_mentor' } as const
const peer = { names: ['王芳'], role: 'peer' } as const

test('what stays is asked for politely, among equals plainly, and signed', () => {
  expect(counterLetter('zh-CN', mentor, counter)).toEqual({
    subject: '和曾老师的午餐：时间不变（1 月 8 日（周五）中午 12:00）',
    text: '曾老师：\n谢谢您告诉我。您提到的 1 月 15 日（周五）中午 12:30，我这边实在安排不开，原定 1 月 8 日（周五）中午 12:00 的午餐先不变，可以吗？如果您确实不方便，请告诉我，我再想办法调整。给您添麻烦了，谢谢。\n\n林晓雨',
  })
  const { text } = counterLetter('zh-CN', peer, { ...counter, from: '' })
  expect([text.includes('您'), text.endsWith('我们再想办法。')]).toEqual([false, true])
  expect(counterLetter('en', mentor, counter).text).toContain('may we leave our lunch of Friday, 8 January, at 12:00 as it is?')
})

test('two or three other times are named, and a way is left open', () => {
  const times = [at('2027-01-14T12:00'), at('2027-01-18T12:00'), at('2027-01-19T12:30')]
  const { subject, text } = counterLetter('zh-CN', mentor, { ...counter, times })
  expect(subject).toBe('和曾老师的午餐：另约时间')
  expect(text).toContain('1 月 14 日（周四）中午 12:00、1 月 18 日（周一）中午 12:00 或者 1 月 19 日（周二）中午 12:30，不知您哪个时间方便？')
  expect(counterLetter('en', peer, { ...counter, times: times.slice(0, 2) }).text).toContain('Would Thursday, 14 January, at 12:00, or Monday, 18 January, at 12:00 work?')
  expect(counterLetter('zh-CN', peer, { ...counter, times: times.slice(0, 1) }).text).toContain('1 月 14 日（周四）中午 12:00，你看行吗？不合适的话，你说几个时间')
})

test('a series is told by its rule', () => {
  const series = { ...counter, rule: 'FREQ=MONTHLY;BYDAY=2FR' }
  expect(counterLetter('zh-CN', mentor, series).text).toMatch(/原定每月.*周五 12:00 的午餐先不变/)
  expect(counterLetter('en', mentor, series).subject).toMatch(/^和曾老师的午餐 stays as it is \(.*, 12:00\)$/)
})
