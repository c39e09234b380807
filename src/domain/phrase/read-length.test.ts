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

/** Written after the reader stood, to see how it does on words it was not made for. */
const SECOND_TABLE = `
一个小时左右=60|1个钟=60|2个钟头=120|约40分钟=40|大约四十分钟=40|20分钟=20|五十分钟=50|一百二十分钟=120|120分钟=120|两个小时左右=120|两到三小时=120-180|2-3小时=120-180|2～3个小时=120-180|一小时至两小时=60-120|一个小时到一个半小时=60-90|1小时-1.5小时=60-90|1个半小时=90|三个半小时=210|2.5h=150|0.5小时=30|0.5h=30|半小时至45分钟=30-45|一刻钟到半小时=15-30|十到十五分钟=10-15|10~15分钟=10-15|10到15min=10-15|5-10分钟=5-10|五到十分钟=5-10|十分钟以内=0-10|不超过1.5小时=0-90|一个小时之内=0-60|控制在半小时以内=0-30|控制在一小时=60|最多一个半小时=0-90|午餐1小时=60|咖啡半小时=30|60'=60|45 '=-|1小时20分钟=80|一小时二十分=80|1h20min=80|1hr=60|1 h=60|半个鐘=30|90分=90|每次约1.5小时=90|每次1到2个小时=60-120|单次30分钟=30|时间为一小时=60|时长1小时=60|1小时（含午餐）=60|30min/次=30|每次30min-1h=30-60|30min~1h=30-60|半小时 - 1小时=30-60|半小时/一小时=30-60|20、30分钟=20-30|二十来分钟=-|一个来小时=-|一两小时=60-120|两三个小时=120-180|几个小时=-|一整天=-|一上午=-|一顿饭的时间=-|看情况定=-|不限时=-|半小时起=-|30分钟以上=-|不少于30分钟=-|多于1小时=-|短=-|短一点=-|1小时30=90|中午12点=-|12:00-13:00=-|两点到三点=-
45 minutes=45|45-minute call=45|fifteen minutes=15|twenty minutes=20|an hour or so=60|one hour max=0-60|max 45 min=0-45|at most 30 mins=0-30|less than an hour=0-60|under 30 minutes=0-30|15 to 30 minutes=15-30|15–30 mins=15-30|from 30 to 60 minutes=30-60|30 min - 1 hr=30-60|half an hour or an hour=30-60|1 to 1.5 hours=60-90|one and a half hour=90|an hour and 15 minutes=75|2 and a half hours=150|two and a half hours=150|1.5 hr=90|1.5h=90|1h30min=90|three hours=180|half-hour call=30|one-hour lunch=60|60-90 minutes=60-90|ninety minutes=90|30 minutes each=30|1 hour per session=60|quick 15 min=15|a couple of hours=120|couple hours=120|a few hours=-|long=-|all day=-|half a day=-|some minutes=-|30+ minutes=-|more than an hour=-|15 min.=15|approx. 30 min=30|~30 min=30|≤30分钟=0-30|<1h=0-60|1 hour, sometimes 2=60
`

const ROWS = `${TABLE.trim()}\n${SECOND_TABLE.trim()}`.split(/[|\n]/).map(row => [row.slice(0, row.lastIndexOf('=')), row.slice(row.lastIndexOf('=') + 1)] as const)

test.each(ROWS)('%s is %s', (text, code) => {
  const [min, max = min] = code.split('-').map(Number)
  expect(readLength(text).length).toEqual(code === '-' ? null : { min, max })
})
