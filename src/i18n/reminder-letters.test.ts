import { expect, test } from 'vitest'
import type { Brief } from '#domain/reminder/brief.ts'
import type { Digest } from '#domain/reminder/digest.ts'
import { day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { briefLetter, digestLetter } from './reminder-letters.ts'

const on = day('2026-11-24')
const [start, end] = ['2026-11-24T12:00' as WallTime, '2026-11-24T13:00' as WallTime]

const digest: Digest = {
  day: on,
  talks: [{ start, end, title: '每月午餐', people: ['张伟', '李敏'], place: '龙井草堂', prepared: true }, { start: end, end: '2026-11-24T13:30' as WallTime, title: '咖啡', people: ['王芳'], place: '', prepared: false }],
  people: [{ name: '周明', reasons: [{ key: 'today.last_touch', values: { cadence: '每个月一次', days: '40', on: '@day.2026-10-15' } }, { key: 'today.due_now', values: {} }], formats: '午餐', topic: '带新人' }],
  promises: [{ name: '张伟', text: '发那份报告', on: day('2026-11-20') }], thanks: [{ name: '王芳', text: '介绍供应商', on: day('2026-11-05') }], loops: [{ on: day('2026-11-20'), title: '每月午餐', people: ['李敏'], next: 'summarise' }],
}

const brief: Brief = {
  start, end, title: '每月午餐', people: ['张伟'], place: '龙井草堂', goal: '想清楚要不要转岗', progress: '取数上线', learned: '', mistakes: '估时太紧', problems: '', asks: ['怎样带新人', '做我的职场导师'],
  open: [{ text: '发那份报告', by: 'me', dueOn: day('2026-11-30') }, { text: '介绍一位同行', by: 'them', dueOn: null }], advice: [{ text: '先写三页再讲', result: '讲清楚了' }, { text: '每周复盘', result: '' }], placeNotes: '靠窗，爱喝龙井', lastPlace: '湖滨', bring: '上月的导图',
}

test('a digest in Chinese', () => {
  expect(digestLetter('zh-CN', digest, null)).toEqual({
    subject: '今日提要：周二，11 月 24 日',
    text: `今天的会面
· 12:00–13:00 每月午餐（张伟、李敏），在龙井草堂，已经准备好
· 13:00–13:30 咖啡（王芳），还没准备

这周可以见的
· 周明：每个月一次，上次是 40 天前（10 月 15 日）；今天正好续茶；可以：午餐；可聊：带新人

答应过的事
· 张伟：发那份报告（11 月 20 日前）

还没道谢的
· 王芳：介绍供应商（11 月 5 日）

等着收尾的会面
· 11 月 20 日每月午餐（李敏）：写总结

不急，挑一两件就好。`,
  })
})

test('a digest in English, with a link where the server knows its address', () => {
  const { subject, text } = digestLetter('en', digest, 'https://tea.example/today')
  expect(subject).toBe('Your day: Tuesday, 24 November')
  expect(text.split('\n').slice(0, 3)).toEqual(['Today’s talks', '· 12:00–13:00 每月午餐 (张伟, 李敏), at 龙井草堂, prepared', '· 13:00–13:30 咖啡 (王芳), not prepared yet'])
  expect(text).toContain('· 20 November: 每月午餐 (李敏): Sum up')
  expect(text.endsWith('No hurry: one or two of these are enough.\nOpen Today: https://tea.example/today')).toBe(true)
})

test('a quiet day says so when it is asked for', () => {
  expect(digestLetter('zh-CN', { day: on, talks: [], people: [], promises: [], thanks: [], loops: [] }, null).text).toBe('今天没有要提醒的，喝口茶吧。')
})

test('a brief says who, when, where, what for, and leaves out what is empty', () => {
  expect(briefLetter('zh-CN', brief, null)).toEqual({
    subject: '12:00 每月午餐（张伟）',
    text: `周二，11 月 24 日 12:00–13:00，每月午餐
和：张伟
在：龙井草堂

这次想达到：想清楚要不要转岗

要汇报的
工作小结：取数上线
犯的错误：估时太紧

想请教的
1. 怎样带新人
2. 做我的职场导师

还没做完
· 我：发那份报告（11 月 30 日前）
· 对方：介绍一位同行

要回报的建议
· 先写三页再讲：讲清楚了
· 每周复盘

见面的地方
· 靠窗，爱喝龙井
· 上次在湖滨

带上：上月的导图`,
  })
  const bare = briefLetter('en', { ...brief, place: '', goal: '', progress: '', mistakes: '', asks: [], open: [], advice: [], placeNotes: '', lastPlace: '', bring: '' }, 'https://tea.example/meet/m/r')
  expect(bare.text).toBe('Tuesday, 24 November, 12:00–13:00: 每月午餐\nWith: 张伟\n\nOpen this talk: https://tea.example/meet/m/r')
})
