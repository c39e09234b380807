import { P } from './mask.ts'

const GIVE = '(?:借|发|寄|交|送|转|推|报|传|拿|递|提交|同步|转交|转发|分享|快递|抄送|还|带)'
const NOT_A_THING = '(?!(?:一?[条封个])?.{0,3}(?:微信|消息|短信|讯息|信息|私信|邮件|红包|语音|dm\\b|email|好友)|[呆愁火现烧言展布达]|生(?!日))'
const COUNT = '(?:一?[份封个张本套版箱盒]|[两三几]份|些|点|了)?'
const SOMEBODY = `(?:${P}|他|她|我|我们|对方|me|us|him|her|them)`
const VERB = '(?:e-?mail|text|messag|ping|dm|slack|wechat|whatsapp|mail|forward)(?:ed|\'d|s|ing|了)?'
const A_NOTE = '(?!(?:an? )?(?:(?:quick|short|long|brief|follow-?up|nice|new|friendly) )*(?:e-?mail|text|message|note|dm|line|reply|heads?[- ]up)\\b|(?:linkedin|in|on|via|over(?! )|at|back|again|this|last|to say|about|re\\b|regarding|for|that|and|yesterday|today|earlier|from|to)\\b)'

/** Words that tell what was sent; the first group that is there is the thing. */
export const SENT: readonly RegExp[] = [
  RegExp(`(?:shout-?outs?|kudos|props|praised?|credited|thanked|congratulated|congrats)\\b[^,.;]{0,40}?\\bfor\\s+([^,.;]{2,60})`),
  RegExp(`把([^,。;]{1,14}?)(?:都|也|先|再|直接)?${GIVE}(?:给|到|去|来|过去|过来|了)*${SOMEBODY}`),
  RegExp(`把([^,。;]{1,14}?)(?:都|也|先|再|直接)?(?:发|寄|传|送|带|拿)(?:过来|来|回来|过去)了`), RegExp(`收到了?\\s?${P}(?:发来|寄来|送来|给)?的?([^,。;]{2,20})`),
  RegExp(`(?:转发|分享|(?<!转)发|寄|传|转|送)了?${NOT_A_THING}([^,。;\u0001]{2,14}?)给\\s?${P}`),
  RegExp(`给\\s?${P}(?:微信|邮件|钉钉)?(?:发|寄|传|转发?|快递|抄送)(?:了|去|过去|过)*${COUNT}${NOT_A_THING}([^,。;]{2,20})`),
  RegExp(`(?:电邮|邮件|email|邮|快递)\\s?(?:发|寄)?来(?!回|往)了?\\s?${COUNT}(?![,，。说问])([^,。;]{2,20})`), /(?:^|,\s?)附(?:上|了|有|的是)*(?![近件带属加中议和录则])([^,。;]{2,20})/,
  RegExp(`(?:发|传|寄|转|递|捎)(?:来|去|过来|过去|我|给我)了?${COUNT}${NOT_A_THING}([^,。;]{2,20})`),
  RegExp(`${P}\\s?(?:在?群里|微信|邮件|邮箱|钉钉|飞书|短信|whatsapp|wechat|email|slack|qq)*\\s?(?:给我)?(?:发|传|寄|转)(?:了|我|来|给我)+${COUNT}${NOT_A_THING}([^,。;]{2,20})`),
  RegExp(`(?:sent|send|sending|forwarded|forward|mailed|mail|emailed|email|shared|share|shipped|handed)(?: over)?\\s(?!over )(?!${SOMEBODY})${A_NOTE}([^,.;]{2,40}?)\\s(?:over\\s)?(?:to|with)\\s${SOMEBODY}`),
  RegExp(`(?:sent|send|sending|posted|couriered)(?: over)?\\s(?!over )(?:${P}\\s|(?:me|us|him|her|them)\\s|(?!\u0001))${A_NOTE}([^,.;]{2,40})`),
  RegExp(`${VERB}(?: over)?(?:\\s|(?=\u0001))${SOMEBODY}(?:\\s|(?=\\p{Script=Han}))(?!over\\b|\\s|${SOMEBODY})${A_NOTE}([^,。;]{2,40})`, 'u'),
  RegExp(`(?:e-?mail|text|messag|ping|dm|slack|whatsapp|mail|forward)(?:ed|'d)(?: over)?\\s(?!over\\b|${SOMEBODY})${A_NOTE}([^,。;]{2,40})`),
  RegExp(`(?:交|转|发|寄|递|还)给了?\\s?${P}${COUNT}(?!的)${NOT_A_THING}([^,。;\u0001]{2,20})`),
  RegExp(`${P} (?:just )?(?:shared|sent over|forwarded) (?!${SOMEBODY}|that\\b|how\\b)${A_NOTE}([^,.;]{2,40})`), RegExp(`祝福?了?\\s?${P}([^,。;\u0001]{2,10})`),
  RegExp(`${P}([^,。;]{1,12}?)(?:还没|没来得及)`),
]
