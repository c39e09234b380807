import { DAY, P, WHO } from './mask.ts'
import { FAMILY } from './topic-help.ts'

const ME = '(?:我们?|咱们?|俺)'
const DID_ME = '(?:教|指导|提醒|点拨|带|支持|指点|辅导|陪|借|送|介绍|推荐|引荐|引见|救|拉(?=了?我们?一把)|顶|捞|保|内推|罩|挺|收留|照顾|捎|载|接济|鼓励|安慰|开导)'
const DEEDS = '(?:介绍|推荐|牵线|牵了线|引荐|引见|内推|分享|传授|指点|救场|背书|借|教|协调|解围|搭桥|搭线|站台|作保|担保|说情|打了招呼|垫付?|搞定|搞掂|兜底|救急)'
const ADVERB = `(?:[\\s\u0002${DAY}]|昨天|今天|刚刚|又|还|也|主动|特意|私下|专门|连夜)*`
const KINDLY = '(?:very |so )?(?:kindly |just |also |really |even |always |generously |already )*'
const FIXED = 'fixed|sorted|reviewed|proofread|debugged|edited|translated|checked|repaired|rewrote|polished|cleaned|watched|walked|fed|carried|moved|delivered|covered|babysat|looked after|picked up|paid(?: for)?|signed off on|saved|took(?: over)?(?= (?:my|our) (?:shift|place|class|call|on-call|duty|slot|lesson|lecture))|backed|championed|endorsed|vouched'
const GAVE = 'made|gave|got|bought|brought|cooked|baked|wrote|found|lent|sent|showed|taught|told|booked|built|drew|passed|handed|hooked|let|fixed|poured|offered'

const RECEIVED = RegExp([
  `(?<!给\\s?)${WHO}[^,。;的]{0,8}?(?:帮|替|给)(?:了|过)?${FAMILY}(?=[\u4e00-\u9fff])(?!打|发|说|买了)`,
  `(?<!给\\s?)${WHO}[^,。;]{0,12}?(?:帮|替)(?:了|过|着)?(?:${ME}|忙|手|了?(?:个|一个)?大?忙)`, `(?:请|找|托|让|多亏|幸亏)了?${WHO}[^,。;]{0,8}?(?:帮|替|给我|介绍|推荐|指点|分享)`, `^\\s*(?:谢谢|感谢|多谢)\\s?${WHO}\\s?\\S`, '多亏|幸亏|幸好有|全靠',
  `${WHO}[^,。;]{0,10}?给了?${ME}(?!打|发微|发消|发短|来|回|发了?[条个封]|讲|说|看|留言|约)`, `${WHO}[^,。;]{0,10}?${DID_ME}(?:了|过|给|会|着)*${ME}(?!们?俩|一起)`, `${WHO}把[^,。;]{1,10}?(?:借|让|送|捎)(?:给)?了?${ME}`, `${WHO}[^,。;]{0,16}了[^,。;]{1,10}给${ME}(?=$|[\\s,。;!])`,
  `(?:^|[,。;\\s${DAY}])\\s?\u0001\u0002*\\s?${ADVERB}${DEEDS}(?:了|让${ME}|$)`, `得到了?${WHO}的?[^,。;]{0,4}(?:帮|支持|指点)`, `${WHO}\\s?(?:cover|refer|help|intro|review|support|mentor|carry)了?\\s?(?:${ME}|[^,。;]{1,12}给${ME})`, `${WHO}把${ME}[^,。;]{0,6}(?:介绍|推荐|引荐|带|拉|送)`, `(?:跟|向|找|问)\\s?${WHO}借了?(?!给)`, `借了?\\s?${WHO}的`, `(?:帮了?${ME}|替${ME})`, `(?<!认|以|称|因)为${ME}(?!们?(?:的|俩))`,
  `${WHO}\\s${KINDLY}(?:[a-z]+ )?(?:helped|help|introduced|gave|sent|taught|showed|lent|recommended|referred|walked|covered for|connected|coached|advised|supported|put|offered|got|saved|backed|vouched|hooked|fixed|reviewed|shared|proofread|debugged|drove|picked|bailed|mentored|tutored|nominated|hosted|talked me through|stood up for|stuck up for|stood in for|filled in for|stepped in for|covered)\\s(?:me|us|my|our)\\b(?! (?:over|back))`,
  `${WHO}[^.;]{0,24}?\\b(?:helped|introduced|gave|taught|showed|lent|recommended|referred|covered for|connected|coached|advised|vouched|hooked|saved)\\s(?:me|us|my|our)\\b`,
  `${WHO}\\s${KINDLY}(?:${GAVE})\\s(?:me|us)\\s(?!(?:an? )?(?:e-?mail|mail|text|message|call|letter|about|that|off|know|to|on|at|over|back|in\\b))`, `${WHO}\\s${KINDLY}(?:${FIXED})\\s(?:me|us|my|our|for (?:me|us))\\b`,
  `${WHO}\\s${KINDLY}[a-z]+(?:ed|t|ut|ook|ade|ave|ote|ent|ought)\\b[^,.;]{1,30}?\\sfor (?:me|us)\\b`,
  `^[\\s\u0002\u0003,]*${WHO}\\s${KINDLY}(?:introduced|connected|referred|recommended|reviewed|covered|proofread|vouched|helped(?! ${WHO})|put in a (?:good )?word)\\b`,
  '[,。]\\s?(?:他|她)?(?:还|又|顺便)?教(?:了|会)*我(?!们)', `${WHO}(?:'s| is| was) helping (?:me|us)\\b`, `(?:got|received) (?:help|advice|feedback|a (?:lift|ride|referral|hand|reference|tip))[^.;]{0,24}? from ${WHO}`, `(?:got|received) [^.;]{0,24}? from ${WHO}`, `thanks to ${WHO}`, `^\\s*(?:many |big |huge |massive |so many |lots of )?(?:thanks|thank you|thx|ty|kudos|props),?\\s(?:to )?${WHO}`, `(?:helped|mentored|coached) by ${WHO}`,
].join('|'), 'i')

/** 把刘洋推荐给了我们老板: given, though it went to ours. */
const PUT_FORWARD = RegExp(`把\\s?${P}[^,。;]{0,4}?(?:介绍|推荐|引荐|引见|内推)(?:给|到|进|去)(?!了?(?:我|咱)们?(?:$|[,，。\\s]))`)
const GIVEN = RegExp([
  PUT_FORWARD.source, `\\b(?:covered|took|took over) ${WHO}'s (?:[a-z]+ )?(?:tutorial|class|shift|lecture|on-call|lesson|session|duty|seminar|slot)`, `陪(?:了|着|过)?\\s?${WHO}\\s?(?:练|改|做|准备|复习|办|搬|修|排练)`,
  `给\\s?${WHO}帮(?:了|过|个)*忙`, `(?:帮|替|协助)(?:了|过|忙|着)*\\s?${WHO}`, `为\\s?${WHO}[^,。;]{0,10}(?:介绍|推荐|做|写|改|准备|引荐|找|争取|牵线)`,
  `给\\s?${WHO}\\s?(?:review|debug|cover|refer|check|(?:看|审|把)(?=了))[^,。;]`, `给\\s?${WHO}[^,。;]{0,6}?(?:介绍|推荐|引荐|改|讲|分享|送|带|提了|做|内推|牵线|整理|写|找|审|指|出(?!差)|捎|补|梳理|开了|垫|代|修|批|翻译|辅导|画|算|搭|搬|订|买|撑|设计|校对|润色|排版|起草|拟|跑腿|代办|站台|校|拍|剪|录|理|装|拆|调|配|焊|洗|缝|煮|做|炖|熬|烤|刷|贴|编|选|挑|淘|抢|占|存|打印|复印|办|当(?!面))`,
  `把[^,。;]{1,24}?(?:介绍|推荐|送|分享|借|引荐)(?:给|到)?了?\\s?${WHO}`, `(?:(?<!请)教|借给?|送给|指导|辅导|提醒|推荐|介绍|支持|内推|面授|指点)(?:了|会|过)*\\s?${WHO}(?!来|找|打|约|的(?!.*(?:给|了)))`,
  `\\b(?:helped|assisted|introduced|intro'd|intro(?:ed|d)|taught|coached|mentored|showed|lent|recommended|referred|connected|proofread|gave|covered for|supported|reviewed|edited|fixed|tutored|drove|nominated|endorsed|vouched for|took care of|looked after|filled in for|stood in for|stepped in for|babysat(?: for)?|interviewed for|hooked up)\\s(?!me\\b|us\\b)(?:up |out )?(?:(?:the|a|my|our|their) (?:(?!with |to |for |from |by |over |and |at |on |in )[a-z]+ ){1,3}(?=\u0001))?${WHO}(?![^.;]{0,6}\\b(?:a call|a ring|a shout|an? (?:[a-z]+ )?(?:e-?mail|text|message|note|wechat|dm)))`,
  `\\b(?:walked)\\s${WHO}\\sthrough`, `\\b(?:reviewed|edited|checked|looked over|went over|typed up|filled in|filled out|picked up|ordered|booked|drafted)\\s(?!me\\b|us\\b)[^.;]{1,30}?for ${WHO}`, `\\b(?:shared|gave|passed|recommended|wrote|made|baked|cooked|bought|translated|found|fixed)\\s(?!me\\b|us\\b)[^.;]{1,30}?(?:with|to|for) ${WHO}(?!\\u0000)`, `\\bput in a (?:good )?word for ${WHO}`, `\\b(?:wrote|made|baked|cooked|bought|found|brought|fixed|built|picked up)\\s${WHO}\\s(?:an?|the|some|his|her|their)\\s(?!(?:quick |short |long )?(?:e-?mail|text|message|note|dm|letter|card))`,
  `^[\\s\u0003\u0002]*(?:teach|help|show|lend|give)\\s${WHO}[^.;]*\\balready\\b`,
].join('|'), 'i')

/** Calls, messages and good wishes are contact, not help. */
const GREETED = /(?:打了?(?:个|一个|通)?(?:语音|视频)?电话|打电话|发了?(?:个|条|封|一封|一条)?[^,。;]{0,5}(?:微信|消息|短信|邮件|祝福|问候|红包|语音|dm)|发了?dm|(?:发|写)了?(?:一?封)?邮件|拜年|拜了|写了?(?:封|一封)?(?:邮件|信(?!用|息))|向\u0001\u0002*汇报|留言|道歉|道谢|送行|接风|过生日|gave \S+ a (?:quick )?(?:call|ring)|\ban? (?:[a-z]+ )?(?:e-?mail|text|message|wechat|dm)\b|\bsent (?:me|us) [^.;]{0,40}\b(?:by|via|over|on) (?:e-?mail|mail|wechat|slack|whatsapp|dm|text))/i

export const isReceived = (masked: string): boolean => RECEIVED.test(masked) && !GREETED.test(masked) && !PUT_FORWARD.test(masked)
export const isGiven = (masked: string): boolean => GIVEN.test(masked) && !GREETED.test(masked)
