import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPhrase } from './read-phrase.ts'
import { sayCadence } from './say-cadence.ts'

const PLANS = new URL('../../../../shared/corpora/plan-sheets/plan_bom.csv', import.meta.url)

/** phrase = cadence said again | minutes | forms | unread words. */
const TABLE = `
每月第二周周五中午一起午餐，1小时 = 每月第二个周五 | 60-60 | lunch |
两周一次，每次30分钟到1小时的会议 = 两周一次 | 30-60 | face_to_face,remote_meeting |
coffee every other month for half an hour = 两个月一次 | 30-30 | coffee |
每个月一次沟通，每次一个小时的面对面或者是远程会议 = 每月一次 | 60-60 | face_to_face,remote_meeting |
一月一次或者两个月一次的会议，或者一起午餐或者咖啡 = 每月一次或两个月一次 | - | face_to_face,remote_meeting,lunch,coffee |
每月一次，偶尔打球 = 每月一次 | - | | 偶尔打球
张经理每月一次午餐 = 每月一次 | - | lunch | 张经理
和张经理每两周在公司附近的咖啡馆聊半小时 = 两周一次 | 30-30 | coffee | 张经理;公司附近
每周五下午3点线上会议30分钟 = 每周一次 | 30-30 | remote_meeting | 3点
每月中午12:30午餐 = 每月一次 | - | lunch | 12:30
每季度一次，聊聊项目进展 = 每季度一次 | - | | 项目进展
lunch with Lily every quarter, 1 hour, near her office = 每季度一次 | 60-60 | lunch | Lily;near;office
Monthly 1:1 over Zoom (30 min) = 每月一次 | 30-30 | remote_meeting |
每月一次电话或微信，15-30分钟，避开月底 = 每月一次 | 15-30 | call,message | 避开月底
每两周见一面，吃个午饭，一个半小时左右 = 两周一次 | 90-90 | face_to_face,lunch |
不用每周，每月就行 = 每月一次 | - | | 不用每周
每月一次，不要电话 = 每月一次 | - | | 不要电话
至少每月一次，每次不超过半小时 = 每月一次 | 0-30 | | 至少
逢年过节微信问候 = - | - | message,greeting | 逢年过节
一年两次，春节和中秋问候 = 一年两次 | - | greeting | 春节和中秋
monthly coffee, except August = - | - | coffee | monthly;except;August
每月第一个周一 上午 10:00-11:00 腾讯会议 = 每月第一个周一 | - | remote_meeting | 10:00;11:00
频率：每月1次；形式：面谈；时长：60min = 每月一次 | 60-60 | face_to_face |
每月1次/每次1小时/面对面 = 每月一次 | 60-60 | face_to_face |
两周一次（周三），1小时，飞书会议 = 两周一次 | 60-60 | remote_meeting |
每月两次电话，每季度一次午餐 = - | - | call,lunch | 每月两次;每季度一次
一月一次，忙的时候两月一次 = - | - | | 一月一次;忙的时候两月一次
每月 2 次，每次 1 h，线上+线下 = 每月两次 | 60-60 | remote_meeting,face_to_face |
每周或者有需要的时候 = - | - | | 每周或者有需要的时候
每年见两次，一次面谈一次视频 = 一年两次 | - | face_to_face,remote_meeting | 一次;一次
1 time / 2 months = 两个月一次 | - | |
项目期间每周一次，30分钟 = - | 30-30 | | 项目期间每周一次
`

const ROWS = TABLE.trim().split('\n').map(row => {
  const [phrase = '', parts = ''] = row.split(' = ')
  const [cadence = '', minutes = '', formats = '', unread = ''] = parts.split('|').map(part => part.trim())
  return { phrase, cadence, minutes, formats, unread }
})

test.each(ROWS)('$phrase', ({ phrase, cadence, minutes, formats, unread }) => {
  const read = readPhrase(phrase)
  expect(read.cadence && sayCadence(read.cadence, 'zh-CN')).toBe(cadence === '-' ? null : cadence)
  expect(read.minutes?.join('-') ?? '-').toBe(minutes)
  expect(read.formats.join()).toBe(formats)
  expect(read.unread.join(';')).toBe(unread)
})

test('the weekday and time of day are kept beside the cadence', () => {
  expect(readPhrase('每周五中午午餐')).toMatchObject({ weekday: 5, dayPart: 'noon', cadence: { kind: 'every', n: 1, unit: 'week' }, unread: [] })
})

test.skipIf(!existsSync(PLANS))('every frequency, form and length of the plan sheet is read whole', () => {
  const rows = readFileSync(PLANS, 'utf8').trim().split(/\r?\n/).slice(1).map(row => row.split(','))
  expect(rows.length).toBeGreaterThan(8)
  const read = rows.map(row => readPhrase([row[3], row[4], row[5]].filter(Boolean).join('，')))
  expect(read.flatMap(({ unread }) => unread)).toEqual([])
  expect(read.every(({ cadence }) => cadence !== null)).toBe(true)
})
