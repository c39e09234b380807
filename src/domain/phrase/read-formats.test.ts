import { expect, test } from 'vitest'
import type { Format } from '../interaction/format.ts'
import { readFormats } from './read-formats.ts'

const SHORT: Readonly<Record<string, Format>> = {
  f: 'face_to_face', r: 'remote_meeting', l: 'lunch', d: 'dinner', c: 'coffee', t: 'call', m: 'message', e: 'email', p: 'public', g: 'greeting',
}

/** One letter a form; - none. */
const TABLE = `
面对面=f|面谈=f|当面=f|见面=f|线下=f|拜访=f|登门拜访=f|面聊=f|碰面=f|見面=f|面对面或者远程会议=fr|面对面或者是远程会议=fr|面对面沟通=f|线下会议=f|当面聊聊=f|线下见面=f|见一次面=f|每月见一面=f|聚会=f
远程会议=r|视频会议=r|线上=r|腾讯会议=r|飞书会议=r|钉钉会议=r|zoom=r|Teams=r|视频=r|線上=r|远程=r|视频通话=r|线上会议=r|线上或线下=rf|线上/线下=rf|线上或线下会议=rf|微信视频=r|在线会议=r|Zoom会议=r|远程的会议=r|视频聊天=r|ZOOM 会议=r
会议=fr|开会=fr|meeting=fr|meetings=fr|例会=fr|会议、午餐=frl|会议或者一起午餐或者咖啡=frlc|开个会=fr|开一次会=fr|1:1=fr|一对一=fr|one-on-one=fr|1on1=fr|会议（远程）=r|面对面会议=f|會議=fr
午餐=l|午饭=l|中饭=l|一起午餐=l|吃午饭=l|请吃午饭=l|晚餐=d|晚饭=d|吃晚饭=d|吃饭=ld|饭局=ld|聚餐=ld|请客=ld|吃个饭=ld|吃顿饭=ld|约饭=ld|午餐或咖啡=lc|午餐/晚餐=ld|咖啡=c|喝咖啡=c|喝茶=c|下午茶=c|喝杯咖啡=c|咖啡或茶=c|午餐、咖啡、电话=lct|吃饭、咖啡=ldc|一起吃饭或者喝咖啡=ldc
电话=t|打电话=t|语音=t|微信语音=t|电话会议=t|打个电话=t|微信/电话=mt|电话或微信=tm|電話=t|微信=m|短信=m|消息=m|钉钉=m|飞书=m|企业微信=m|IM=m|Slack=m|WhatsApp=m|发微信=m|微信聊天=m|微信、邮件=me|邮件=e|邮箱=e|电子邮件=e|发邮件=e|email=e|e-mail=e|E-mail=e|郵件=e|邮件和电话=et|邮件及微信=em
公开致谢=p|群里=p|public=p|群里感谢=p|问候=g|祝福=g|节日问候=g|greeting=g|节日祝福=g|生日祝福=g|拜年=g
face to face=f|face-to-face=f|Face to face or remote=fr|in person=f|in-person=f|F2F=f|remote meeting=r|video call=r|Zoom call=r|online=r|lunch=l|dinner=d|coffee=c|tea=c|lunch or coffee=lc|coffee, lunch=cl|call=t|phone=t|phone call=t|message=m|text=m|WeChat=m|WeChat or email=me|lunch meeting=l|meeting over coffee=c|remote or in person=rf|meeting (remote)=r|lunch and dinner=ld|call/email=te|text message=m|meetings, remote or face to face=rf|online meeting=r|a cup of coffee=c|coffee chat=c|virtual meeting=r|phone or video=tr|email and lunch=el|meal=ld
不限=-|都可以=-|打球=-|爬山=-|=-|随意=-|不要电话=-|每月一次=-|待定=-|golf=-|see above=-|no calls=-|早餐=-|散步=-|不见面，打电话=t|邮件，不打电话=e|lunch, no calls=l|其他=-|无=-
`

/** Written after the reader stood, to see how it does on words it was not made for. */
const SECOND_TABLE = `
面对面聊=f|线下面谈=f|当面拜访=f|见面或电话=ft|见面、微信=fm|登门=f|约见面=f|面对面 / 线上=fr|面对面，线上=fr|线下聚会=f|视频或语音=rt|视频、电话=rt|腾讯会议或电话=rt|Teams会议=r|Zoom 视频=r|远程视频会议=r|视频会=r|线上沟通=r|在线沟通=r|远程/当面=rf|电话沟通=t|语音通话=t|打个电话或发微信=tm|电话、微信、邮件=tme|微信+电话=mt|微信&邮件=me|微信聊=m|微信群=m|发个微信=m|发条微信=m|发封邮件=e|写邮件=e|邮件问候=eg|微信问候=mg|电话问候=tg|节日微信祝福=mg|短信祝福=mg|朋友圈点赞=p|群里公开致谢=p|公开场合感谢=p|请喝咖啡=c|请他喝咖啡=c|喝个咖啡=c|一起喝茶=c|一起喝咖啡=c|咖啡/午餐=cl|午餐或者咖啡=lc|午餐会=l|工作午餐=l|商务晚宴=d|一起吃个午饭=l|中午吃饭=ld|晚上吃饭=ld|约饭或咖啡=ldc|吃顿便饭=ld|早餐会=-|下午茶或咖啡=c|茶叙=c|钉钉沟通=m|飞书消息=m|企业微信消息=m|企微=m|QQ=m|开会或邮件=fre|部门例会=fr|会议+午餐=frl|线下会议或线上会议=fr|会议（线上）=r|面谈会=f|一对一面谈=f|一对一视频=r|一对一会议=fr|散步聊天=-|打羽毛球=-|跑步=-|不线上=-|不用见面=-|只发微信，不打电话=m|除了电话都行=-
in-person meeting=f|In person or Zoom=fr|video or phone=rt|Teams or in person=rf|lunch / coffee=lc|coffee & lunch=cl|dinner or drinks=d|grab a coffee=c|grab lunch=l|have lunch together=l|meet for coffee=c|meet in person=f|meet online=r|1:1 meeting=fr|1-on-1=fr|weekly sync=fr|quick call=t|phone or WeChat=tm|text or call=mt|emails=e|send an email=e|WhatsApp message=m|Slack DM=m|virtual coffee=rc|video conference=r|conference call=t|face to face meeting=f|remote or face-to-face meeting=rf|meeting by phone=t|meeting via Zoom=r|office visit=f|walk in the park=-|no preference=-|anything=-|holiday greetings=g|birthday wishes=g|public thanks=p|public shout-out=p|no email, call=t|lunch instead of coffee=l
`

const ROWS = `${TABLE.trim()}\n${SECOND_TABLE.trim()}`.split(/[|\n]/).map(row => [row.slice(0, row.lastIndexOf('=')), row.slice(row.lastIndexOf('=') + 1)] as const)

test.each(ROWS)('%s is %s', (text, code) => {
  expect(readFormats(text).formats).toEqual(code === '-' ? [] : [...code].map(letter => SHORT[letter]))
})
