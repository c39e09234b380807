import { expect, test } from 'vitest'
import { readLength } from './read-length.ts'

const TABLE = `
半小时=30|半个小时=30|30 分钟到 1 个小时=30-60|30分钟到1小时=30-60|一个小时=60|1h=60|1.5小时=90|一个半小时=90|一刻钟=15|三刻钟=45|45min=45|90 mins=90|half an hour=30|an hour and a half=90|30-60 min=30-60|1~2 小时=60-120|两小时=120|四十五分钟=45|30分=30|1小时30分=90|30 min to 1 hour=30-60|up to an hour=0-60
一小时=60|1小时=60|1个小时=60|１小时=60|60分钟=60|六十分钟=60|十五分钟=15|二十分钟=20|15分钟=15|两个小时=120|2h=120|2小时=120|俩小时=120|三小时=180|一个钟头=60|半个钟头=30|半个钟=30|一个钟=60|两个半小时=150|一小时半=90|1小时半=90|一点五小时=90|一點五小時=90|半個小時=30|一個小時=60|两刻钟=30|一小时一刻钟=75|1小时15分钟=75|1h30=90|1h30m=90|1h 30min=90|30m=30|30'=30
每次半小时=30|每次一小时=60|约1小时=60|大概半小时=30|一小时左右=60|45分钟左右=45|每次30分钟左右=30|时长：1小时=60|一次一小时=60|1小时/次=60|30分钟每次=30
半小时到一小时=30-60|半小时至一小时=30-60|半小时-1小时=30-60|半到一小时=30-60|半个到一个小时=30-60|一到两小时=60-120|一到两个小时=60-120|一两个小时=60-120|1到1.5小时=60-90|一到一个半小时=60-90|30～45分钟=30-45|30—60分钟=30-60|30–60分钟=30-60|30至60分钟=30-60|15-30分钟=15-30|15 分钟到 30 分钟=15-30|三四十分钟=30-40|二三十分钟=20-30|十五六分钟=15-16|30分钟或1小时=30-60|半小时或者一小时=30-60|45分钟~1小时=45-60|0.5-1小时=30-60|1-2h=60-120|30/60分钟=30-60|一小时到一小时半=60-90|1小时到30分钟=30-60
一小时以内=0-60|不超过半小时=0-30|最多1小时=0-60|半小时内=0-30|1小时之内=0-60|no more than 30 minutes=0-30|30 min max=0-30|within an hour=0-60|最长两小时=0-120
an hour=60|one hour=60|1 hour=60|2 hours=120|two hours=120|1.5 hours=90|one and a half hours=90|1½ hours=90|half hour=30|half-hour=30|a half hour=30|quarter of an hour=15|three quarters of an hour=45|forty-five minutes=45|thirty minutes=30|15 minutes=15|20 mins=20|90-minute=90|30-min=30|2-hour=120|1 hr=60|2 hrs=120|1h 15m=75|1 hour 30 minutes=90|1 hour and 30 minutes=90|about an hour=60|around 45 minutes=45|half an hour to an hour=30-60|30 to 45 minutes=30-45|between 30 and 60 minutes=30-60|1-2 hours=60-120|one to two hours=60-120|half an hour each time=30|30 minutes or an hour=30-60|an hour each=60|60 min per meeting=60|hour and a half=90|45m=45
几分钟=-|十几分钟=-|20多分钟=-|半个多小时=-|一会儿=-|很久=-|30=-|一小时以上=-|至少半小时=-|at least an hour=-|a few minutes=-|半天=-|一天=-|小时=-|=-|0分钟=-|1000小时=-|每小时=-|一小时一次=-|不定=-|30分钟，午餐一小时=-|看情况=-|1小时+=-|over an hour=-|下午3点=-|3:30=-|两周=-|一小时多=-|hour=-|minutes=-|不到半小时=-|按需=-|随意=-
`

const ROWS = TABLE.trim().split(/[|\n]/).map(row => [row.slice(0, row.lastIndexOf('=')), row.slice(row.lastIndexOf('=') + 1)] as const)

test.each(ROWS)('%s is %s', (text, code) => {
  const [min, max = min] = code.split('-').map(Number)
  expect(readLength(text).length).toEqual(code === '-' ? null : { min, max })
})
