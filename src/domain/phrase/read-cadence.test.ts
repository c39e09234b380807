import { expect, test } from 'vitest'
import type { Cadence, CadenceUnit, SimpleCadence } from '../cadence/cadence.ts'
import { readCadence } from './read-cadence.ts'

const UNITS: Readonly<Record<string, CadenceUnit>> = { d: 'day', w: 'week', m: 'month', q: 'quarter', y: 'year' }

/** 2w every two weeks; x3y three times a year; a..b a range; 2#5/1 second Friday each month; ? on demand; - nothing. */
const meant = (code: string): Cadence | null => {
  if (code === '-') return null
  if (code === '?') return { kind: 'on_demand' }
  const nth = /^(-?\d)#(\d)\/(\d+)$/.exec(code)
  if (nth) return { kind: 'nth_weekday', ordinal: Number(nth[1]) as 1, weekday: Number(nth[2]) as 1, months: Number(nth[3]) }
  const [from, to] = code.split('..')
  return to === undefined ? simple(code) : { kind: 'range', from: simple(from ?? ''), to: simple(to) }
}

const simple = (code: string): SimpleCadence => {
  const unit = UNITS[code.at(-1) ?? ''] ?? 'day'
  if (!code.startsWith('x')) return { kind: 'every', n: Number(code.slice(0, -1)), unit }
  return { kind: 'times', n: Number(code.slice(1, -1)), unit: unit === 'day' ? 'week' : unit }
}

const TABLE = `
每天=1d|每日=1d|每个工作日=x5w|每天一次=1d|天天=1d|一天一次=1d|隔天=2d|每隔一天=2d|三天一次=3d|每10天=10d|每十天一次=10d|每隔三天=3d|隔天一次=2d|每 3 天 1 次=3d
每周=1w|每周一次=1w|每星期=1w|每礼拜=1w|一周一次=1w|每个星期一次=1w|每周两次=x2w|一周三次=x3w|每周五=1w|每周一次沟通=1w|每周一=1w|每周一一次=1w|每周1次=1w|周一次=1w|每周１次=1w|每個星期=1w|每周二和周四=x2w|每周一、三、五=x3w|每周一三五=x3w|每周二或周四=1w|每逢周五=1w|每个周五=1w|每个周末=1w|每星期天=1w|周度=1w|每周三次=x3w|每周日=1w
两周一次=2w|二周一次=2w|每两周=2w|每2周=2w|双周=2w|隔周=2w|每隔一周=2w|每隔两周=2w|每双周=2w|双周一次=2w|隔周一次=2w|两个星期一次=2w|两星期一次=2w|每两个礼拜一次=2w|2周1次=2w|２周１次=2w|每两周的周五=2w|隔周五=2w|三周一次=3w|每六周=6w|俩星期一次=2w|1次/2周=2w|每两周一次，周三=2w
半个月一次=15d|每半个月=15d|半月一次=15d|每半月一次=15d|每15天=15d
每月=1m|每月一次=1m|每个月一次=1m|一月一次=1m|一个月一次=1m|月度=1m|每月两次=x2m|一月两次=x2m|每月2次=x2m|一个月两次=x2m|月2次=x2m|2次/月=x2m|每月三次=x3m|一月一聚=1m|每月一聚=1m|每月见一面=1m|每月吃一次饭=1m|每月打两次电话=x2m|每月底=1m|每月15号=1m|月月=1m|按月=1m|每月1次=1m|每１个月=1m|每月见两次面=x2m
每两个月=2m|两月一次=2m|隔月=2m|双月=2m|每隔一个月=2m|两个月一次=2m|每2个月1次=2m|每俩月一次=2m|两个月一聚=2m|隔月一次=2m|三个月一次=3m|每三个月=3m|仨月一次=3m|四个月一次=4m|十二个月一次=12m|每24个月=24m|一个半月一次=45d|6周一次=6w
每季度=1q|每季度一次=1q|一季度一次=1q|每个季度=1q|季度=1q|每季=1q|季度一次=1q|每个季度一次=1q|每季度两次=x2q|一个季度一次=1q|两个季度一次=2q|按季度=1q|一季一聚=1q
半年一次=6m|每半年=6m|每半年一次=6m|半年一聚=6m|半年度=6m|半年两次=3m
每年=1y|一年一次=1y|每年一次=1y|年度=1y|一年两次=x2y|一年四次=x4y|全年四次=x4y|每年3次=x3y|一年2次=x2y|两年一次=2y|隔年一次=2y|每财年一次=1y|一年半一次=18m|每年生日=1y|每年春节=1y|每年3月=1y|每年12月一次=1y|年年=1y
一年两到三次=x3y..x2y|一年 3-4 次=x4y..x3y|一年两三次=x3y..x2y|一月一次或者两个月一次=1m..2m|一到两个月一次=1m..2m|1-2个月一次=1m..2m|每1~2周=1w..2w|每周或每两周=1w..2w|一两个月一次=1m..2m|两三周一次=2w..3w|每月一到两次=x2m..1m|每月1-2次=x2m..1m|一月或者两月一次=1m..2m|每周一次或两次=x2w..1w|两到三个月一次=2m..3m|两、三个月一次=2m..3m|每月或每季度=1m..1q|半个月到一个月一次=15d..1m|每周一两次=x2w..1w|每月/每季度=1m..1q|一周或两周一次=1w..2w
每月第二周周五=2#5/1|每个月的第二周周五中午=2#5/1|每月第二个周五=2#5/1|每月最后一个周五=-1#5/1|每月第一个星期一=1#1/1|每两个月第二个周三=2#3/2|每季度第一个周一=1#1/3|每月第三个周四晚上=3#4/1|每月第2个周五=2#5/1|每月首个周一=1#1/1|每月一次，第二周周五=2#5/1|隔月第二个周三=2#3/2|每个月第二周的周五=2#5/1|每月最后一周周五=-1#5/1|每月第1个礼拜天=1#7/1|每月第二个星期日=2#7/1|每半年第一个周一=1#1/6|每月第二、四个周五=x2m|每月第二周五=2#5/1|每月第二周=1m
按需=?|看情况=?|视情况=?|视情况而定=?|需要时=?|有需要再约=?|不定期=?|随时=?|as needed=?|ad hoc=?|ad-hoc=?|on demand=?|when needed=?|As Needed=?|有事再联系=?
weekly=1w|biweekly=2w|bi-weekly=2w|fortnightly=2w|every week=1w|every two weeks=2w|every 2 weeks=2w|every other week=2w|every second week=2w|every other month=2m|bimonthly=2m|monthly=1m|once a month=1m|twice a month=x2m|once every 2 months=2m|every 6 weeks=6w|quarterly=1q|once a quarter=1q|every quarter=1q|every half year=6m|half-yearly=6m|semi-annually=6m|twice a year=x2y|three times a year=x3y|3x/year=x3y|2x per month=x2m|yearly=1y|annually=1y|once a year=1y|daily=1d|every day=1d|every Friday=1w|Fridays=1w|every other Friday=2w|once a week=1w|once per fortnight=2w|every fortnight=2w|every 90 days=90d|every three months=3m|4 times per year=x4y|1/month=1m|once monthly=1m|twice weekly=x2w|each month=1m|every 2nd week=2w|alternate weeks=2w|twice yearly=x2y|every half a year=6m|six-monthly=6m|once in two months=2m|every weekday=x5w|Mondays and Thursdays=x2w
every 1-2 months=1m..2m|once or twice a month=x2m..1m|every one to two months=1m..2m|every month or two=1m..2m|two to three times a year=x3y..x2y|2-3 times a year=x3y..x2y|weekly or biweekly=1w..2w|monthly or quarterly=1m..1q|every week or two=1w..2w|every 6 to 8 weeks=6w..8w|once a month or every two months=1m..2m
second Friday of every month=2#5/1|every second Friday of the month=2#5/1|2nd Fri monthly=2#5/1|last Friday of each month=-1#5/1|first Monday of the quarter=1#1/3|the first Tuesday of every month=1#2/1|monthly, on the second Friday=2#5/1|third Thursday of every other month=3#4/2|second Friday=-|Friday=-
偶尔=-|逢年过节=-|不用每周=-|项目期间每周=-|前三个月每周一次=-|最多每月一次=-|几周一次=-|每月几次=-|一年好几次=-|每周多次=-|经常=-|定期=-|待定=-|两周=-|一次=-|两次=-|周五=-|每学期一次=-|每次=-|隔三差五=-|三天两头=-|一个多月一次=-|每天两次=-|every third Friday=-|several times a year=-|a few times a month=-|occasionally=-|not monthly=-|never=-|during the project, weekly=-|每次出差=-|每周一次，三个月后每月一次=-|每周 每月=-|每两周三次=-|本周=-|上半年每月一次=-|如果有空每周一次=-|每月（待定）=-|tbd=-|3=-|=-|每月最多两次=-|项目期间，每周一次=-|每月不用=-|once=-|two weeks=-|in two weeks=-|next month=-|every few weeks=-|no more than once a month=-|monthly if busy=-|每月倒数第二个周五=-|没有=-|无=-|张经理=-|30分钟=-|每30分钟一次=-
`

/** Written after the reader stood, to see how it does on words it was not made for. */
const SECOND_TABLE = `
每三周一次=3w|3周1次=3w|每月聊一次=1m|每个月聚一次餐=1m|一个月见一次=1m|每季度吃一顿饭=1q|每季度约一次咖啡=1q|一年见两面=x2y|一年见个两三次=x3y..x2y|每年两到三次=x3y..x2y|每年至少一次=1y|至少每月一次=1m|每两月一次=2m|二个月一次=2m|两个月1次=2m|一季度两次=x2q|每半年两次=3m|每周不少于一次=1w|每星期五下午=1w|每周四晚上=1w|每周一早上例会=1w|周一例会=-|周会=1w|月会=1m|双周会=2w|季度会=1q|月度例会=1m|每月例会=1m|每月初=1m|每月月底=1m|每月月初一次=1m|每季度末=1q|每年年底=1y|每年年底一次=1y|逢双月=2m|逢双周周三=2w|单周周五=2w|每隔2周=2w|每隔一个季度=2q|每隔半年=6m|隔三天=3d|每隔一年=2y|十天一次=10d|十天半个月一次=-|半个月左右一次=15d|大约一个月一次=1m|一个月左右=-|差不多两周一次=2w|平均每月一次=1m|每月1～2次=x2m..1m|每月一至两次=x2m..1m|3~6个月一次=3m..6m|三到六个月一次=3m..6m|三五个月一次=3m..5m|半年到一年一次=6m..1y|半年或一年一次=6m..1y|每季度或半年=1q..6m|一周到两周一次=1w..2w|每周或隔周一次=1w..2w|每月或每两月一次=1m..2m|每月第三周的周二=3#2/1|每月第四个星期四下午三点=4#4/1|第一个周一，每月=1#1/1|每月的最后一个工作日=1m|每月第一个工作日=1m|每月10日=1m|每月10号和25号=1m|每月一号=1m|每年两次（3月和9月）=x2y|每年一次，春节前=-|除暑假外每月一次=-|新项目启动时每周=-|不一定每月=-|没必要每周=-|从不=-|每月一次就够了=1m|每月一次即可=1m|暂不联系=-|暂无=-|每日一次=1d|每天早上=1d|工作日每天=x5w|周一至周五=-|每周一到周五=x5w|每周二、四=x2w|每周2次=x2w|每周两三次=x3w..x2w|年度一次=1y|季度性=1q|一年3次=x3y|每年三到四次=x4y..x3y|一年一到两次=x2y..1y|1年1次=1y|1次/月=1m|1次/季度=1q|1-2次/月=x2m..1m|2次/年=x2y|每周/每两周一次=1w..2w|按月沟通=1m|有需要的时候=?|需要的时候联系=?|没有固定频率=?|视项目进度=?|看对方时间=-|每月一次或按需=-|每月一次，有事随时联系=1m|每月一次，其他随时=1m
every 3 weeks=3w|every ten days=10d|every six months=6m|every couple of months=2m|once every quarter=1q|once every two weeks=2w|two times a month=x2m|3 times per quarter=x3q|once or twice a year=x2y..1y|every two to three months=2m..3m|every 4–6 weeks=4w..6w|at least once a month=1m|about once a month=1m|roughly every 6 weeks=6w|weekly on Mondays=1w|every Tuesday and Thursday=x2w|biweekly on Wednesday=2w|every alternate Friday=2w|on the first Monday of each month=1#1/1|the last Thursday of every quarter=-1#4/3|2nd and 4th Tuesday of the month=x2m|third Wednesday monthly=3#3/1|first Friday every other month=1#5/2|Once A Month=1m|MONTHLY=1m|per month=-|once per year=1y|1x/month=1m|1 per quarter=1q|twice per quarter=x2q|semi-monthly=x2m|biannually=x2y|every year=1y|once each quarter=1q|each quarter=1q|yearly or so=1y|monthly or so=1m|a lunch a month=1m|two coffees a quarter=x2q|one call per week=1w|not weekly, monthly=1m|don't meet weekly=-|weekly during launch=-|monthly until June=-|maybe monthly=-|every few months=-|some time=-|monthly?=1m|fortnightly call=2w|bi-monthly catch-up=2m|every working day=x5w|every other day=2d|every three to four weeks=3w..4w|quarterly or twice a year=1q..x2y|monthly, sometimes weekly=-|every month and a half=45d|once every other week=2w|every 2-3 wks=2w..3w
`

const ROWS = `${TABLE.trim()}\n${SECOND_TABLE.trim()}`.split(/[|\n]/).map(row => [row.slice(0, row.lastIndexOf('=')), row.slice(row.lastIndexOf('=') + 1)] as const)

test.each(ROWS)('%s is %s', (text, code) => {
  expect(readCadence(text).cadence).toEqual(meant(code))
})
