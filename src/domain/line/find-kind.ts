import type { LineKind } from './line-reading.ts'
import { DAY, WHO } from './mask.ts'

const THANKS = '(?:感谢|谢谢|道谢|致谢|答谢|谢(?!绝|幕)|thank)'
const OWED = RegExp([
  `(?:还没有?|没来得及|尚未|一直没|没顾上|忘了?|没有?)[^,。;]{0,12}?${THANKS}`, `欠[^,。;]{0,14}?谢`, `欠了?${WHO}\\s?(?:一?顿|一?个|一份|份)(?:大)?(?:饭|人情|酒|客|情)`, `请[^,。;]{0,10}(?:吃|喝)[^,。;]{0,8}(?:道谢|感谢|致谢|答谢)`, `${THANKS}[^,。;]{0,8}(?:还没|没来得及)`,
  `(?:要|得|该|应该|需要|记得|别忘了?|想|待|回头|打算|准备|找机会|找时间|需)(?:好好|当面|正式|再|去|跟|向|给|${WHO}|发.{0,6}|写.{0,4}|补.{0,4}|打.{0,4}|请.{0,6}|[\u0002\u0003]+|\\s){0,4}${THANKS}`,
  '(?:haven\'?t|have not|didn\'?t|did not|never|yet to|need to|should|must|ought to|have to|gotta|remember to|forgot to|don\'?t forget to|still (?:need|have) to|want to|to)(?: \\w+){0,3} thank',
  `(?:owe|owing)\\s(?:${WHO}|[a-z]+)[^.;]{0,20}thank`, 'thank[- ]?you (?:note|card|email|mail|message)? ?(?:still |is )*(?:owed|due|pending|to send)', 'send [^.;]{0,20}thank[- ]?you', 'still owe', 'thanks (?:still )?owed',
].join('|'), 'i')

/** Whether a masked line says that thanks are still owed. */
export const isOwed = (masked: string): boolean => OWED.test(masked)

const RECEIVED = RegExp([
  `${WHO}[^,。;]{0,12}?(?:帮|替)(?:了|过|着)?(?:我|咱|忙|了?(?:个|一个)?大?忙)`, `(?:请|找|托|让|多亏|幸亏)了?${WHO}[^,。;]{0,8}?(?:帮|替|给我|介绍|推荐|指点|分享)`, `^\\s*(?:谢谢|感谢|多谢)\\s?${WHO}\\s?\\S`, `(?:多亏|幸亏|幸好有)`,
  `${WHO}[^,。;]{0,10}?给了?(?:我|咱|我们)(?!打|发微|发消|来|回)`, `${WHO}[^,。;]{0,10}?(?:教|指导|提醒|点拨|带|支持|指点|辅导|陪|借|送|介绍|推荐|引荐|引见|救|拉|顶|捞|保|内推)(?:了|过|给|会)*(?:我|咱)(?!们?俩|一起)`,
  `(?:^|[,。;\\s${DAY}])\\s?\u0001\u0002*\\s?(?:[\u0002\u0003]|昨天|今天|刚刚|又|还|也|主动|特意|私下)*(?:介绍|推荐|牵线|引荐|内推|分享|转发|传授|指点|救场|背书|借|教)了`, `得到了?${WHO}的?[^,。;]{0,4}(?:帮|支持|指点)`, `(?:帮了?我|替我)`, `为我`,
  `${WHO}[^.;]{0,24}?\\b(?:helped|introduced|gave|sent|taught|showed|lent|recommended|referred|walked|covered for|connected|coached|advised|supported|put|offered|got|saved|backed|vouched|hooked|fixed|reviewed|shared|proofread|debugged)\\s(?:me|us|my|our)\\b`,
  `^[\\s\u0002\u0003,]*${WHO}\\s(?:kindly |just |also |really )?(?:introduced|connected|referred|recommended|shared|reviewed|covered|proofread|vouched|helped(?! ${WHO}))`,
  `(?:got|received) [^.;]{0,24}?(?:from) ${WHO}`, `thanks to ${WHO}`, `^\\s*(?:thanks|thank you|thx),?\\s${WHO}`, `helped by ${WHO}`,
].join('|'), 'i')

const GIVEN = RegExp([
  `(?:帮|替|协助)(?:了|过|忙|着)?\\s?${WHO}`, `为\\s?${WHO}[^,。;]{0,4}(?:介绍|推荐|做|写|改|准备|引荐)`,
  `给\\s?${WHO}[^,。;]{0,6}?(?:介绍|推荐|引荐|改|讲|分享|送|带|提了|做|内推|牵线|整理|写|找|审|指|出|捎|补|梳理|开了)`,
  `把[^,。;]{1,24}?(?:介绍|推荐|送|分享|借|引荐)(?:给|到)?了?\\s?${WHO}`, `(?:(?<!请)教|借给|送给|送|指导|辅导|提醒|推荐|介绍|支持)(?:了|会|过)?\\s?${WHO}`,
  `(?:helped|assisted|introduced|intro'd|intro(?:ed|d)|taught|coached|mentored|showed|lent|recommended|referred|connected|proofread|gave|walked|covered for|supported|reviewed|edited|fixed|shared)\\s(?!me|us)(?:out )?${WHO}(?![^.;]{0,6}\\b(?:a call|an? (?:[a-z]+ )?(?:e-?mail|text|message|note|wechat|dm)))`, `(?:shared|reviewed|gave|passed|recommended)\\s(?!me|us)[^.;]{1,30}?(?:with|to|for) ${WHO}`,
].join('|'), 'i')
const GREETED = /(?:打了?(?:个|一个|通)?(?:语音|视频)?电话|打电话|发了?(?:个|条|封|一封|一条)?[^,。;]{0,5}(?:微信|消息|短信|邮件|祝福|问候|红包|语音|dm)|发了?dm|(?:发|写)了?(?:一?封)?邮件|拜年|拜了|写了?(?:封|一封)?(?:邮件|信)|向\u0001\u0002*汇报|留言|道歉|道谢|gave \S+ a (?:quick )?call|\ban? (?:[a-z]+ )?(?:e-?mail|text|message|wechat|dm)\b)/i

const PLANS = RegExp([
  `约(?:好|上|到|定)?了?(?!束|定俗|${DAY}?过)`, '(?<![重主需只首必])要(?=和|跟|与|去|见|给|找|请|约|向|拜|陪|[\u0001\u0003]|开|参|\\s?[a-z])', '打算|计划(?!书|的|表|案)|准备(?=和|跟|约|找|去|请|见|给|向)|想(?=和|跟|找|请|约|见)|预约|改天|过几天|过两天|有空|找时间|找机会|定在|定于|改到|推到|挪到|改约|推迟到|提前到|说好|记得|别忘|提醒我|待约|下周(?![一二三四五六日天]?[^,。]{0,20}[了过])|下个?月|下下周|下次|推迟|稍后|没(?:有)?(?:能)?(?:和|跟)?[^,。;]{0,10}?(?:[见约聊碰吃谈去](?:成|到|上|着)|成)|本来(?:要|约)|原定|过两天|一会儿?|待会儿?|等会儿?|答应',
  '^\\s*(?:see|meet|call|visit|email|text|ping|message|ask|send|invite|remind)\\s\u0001', '\\b(?:will|going to|gonna|plan(?:ning|ned)? to|plan|scheduled?|let\'?s|need to|should|set up|booked?|next week|next month|upcoming|want to|wanna|remember to|rescheduled|moved to|i\'ll|we\'ll|to meet|later today|arrange|confirmed for|promised to|agreed to|having (?:lunch|dinner|coffee|breakfast)|never got to|promised|to (?:discuss|review|talk|plan|go over)|postponed|pushed to)\\b',
].join('|'), 'i')
const PAST = RegExp([
  '了(?!解|不起)|(?<=[见聊谈吃喝打通开去来问说讲系络沟流论碰发找约访做帮面])过(?![两几])|完(?!善|成|整|全)|刚(?!性|需)|已经|的时候|回来|结束|聊得|聊的|谈的|吃的|见的',
  '\\b(?:had|met|saw|was|were|did|talked|spoke|discussed|called|caught|chatted|emailed|texted|messaged|visited|ran into|bumped|went|got|sent|gave|grabbed|ate|walked|reviewed|went over|shared|helped|introduced|told|asked|covered|finished|joined|phoned|dropped by|pinged|zoomed|ended up|slacked|wechatted|exchanged|thanked|attended|hosted|did)\\b',
].join('|'), 'i')

/** A meeting that came to nothing is still to be had. */
const FAILED = /没(?:有)?(?:能)?(?:和|跟)?[^,。;]{0,10}?(?:[见约聊碰吃谈去](?:成|到|上|着)|吃成|成行)|(?:取消|黄|泡汤|爽约|鸽)了|放[^,。]{0,4}鸽子|没来(?![得及])|\bcancel(?:l?ed|s)\b|no[- ]show|called off|fell through|(?:didn't|did not|never) (?:get to|manage to) (?:see|meet|talk|catch|call)|couldn't make it/i
export const isFailed = (masked: string): boolean => FAILED.test(masked)

/** Where the days of a line lie: `open` when that depends on how the line is meant (周五), `open_ahead` when it is much nearer ahead (12月5日), `today_later` at a clock time or part of the day still to come. */
export type DayPlace = 'past' | 'today' | 'today_later' | 'future' | 'open' | 'open_ahead' | 'none'

/** What a line is, from its masked text, whole and with what follows cut off. */
export const kindOf = (whole: string, masked: string, place: DayPlace): LineKind => {
  if (isOwed(whole)) return 'thanks_owed'
  if (FAILED.test(masked)) return 'planned'
  const past = PAST.test(masked)
  const plans = PLANS.test(masked)
  const ahead = place === 'future' || (place === 'today_later' && !past) || (plans && place !== 'past' && !(place === 'today' && past && !/约/.test(masked)) && !(past && !/约|定|说好|答应|改到|推|book|schedul|set up|moved|confirm|promis|agreed/i.test(masked)))
  if (ahead) return 'planned'
  const greeted = GREETED.test(masked)
  if (RECEIVED.test(masked) && !greeted) return 'help_received'
  if (GIVEN.test(masked) && !greeted) return 'help_given'
  return place === 'open_ahead' && !past ? 'planned' : 'happened'
}

/** Which way days without a year or week lean. */
export const isPastKind = (kind: LineKind): boolean => kind !== 'planned'
