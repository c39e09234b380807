import { DAY } from './mask.ts'

const WITH = `和跟与去见给找请约向拜陪发交补把带送回到来签聊谈打再帮替教买叫`
const AGREED = `(?<![大节公契违条签续合爽失毁])约(?!(?:我们?|了?\u0001\u0002*)[^,，。]{0,6}[喝吃聊谈见打玩逛看爬去]了|稿|束|定俗|莫|谈了|\\s?(?:\\d+|[半一两三四五])\\s?(?:个|分|h|min|小时)|${DAY}?过)`
/** Words of an intention, of something arranged or still to come. */
const PLANS = RegExp([
  AGREED, `(?<![重主需只首必不快摘概纪])要(?=[${WITH}\u0001\u0003]|开|参|讨论|汇报|视频|电话|一起|准备|\\s?[a-z])`, `(?<![聊谈吃喝说做玩讲觉值获懂记舍晓认省免显使取变打写弄搞想长坐来])得(?=[${WITH}\u0001]|发|寄|准备|写|抓紧|尽快)`, `(?<!模|虚|草)拟(?=于|[${WITH}\u0003]|邀|宴|元旦|年|节)`,
  '等(?=[^,，。了]{1,8}(?:再|去|要|一起|就)(?=[约聊谈去看见找请吃给把和跟]))|\u0001\u0002*说(?:他|她)?[^,，。了]{0,6}(?:帮|替|给|教|陪|请|带)我|要不要|能不能|需要(?=[给跟和找约请去帮发补]|联系)|可能(?!性)|也许|或许|邀请?了?我|invite了?我|有(?:个|一个)(?:会(?!计)|约|饭局|面试|电话会)|打算|计划(?!书|的|表|案)|准备(?=.{0,5}[和跟约找去请见给向送带买帮])|该(?=[给跟和找约请去打见回]|联系)(?<!不该)|应该|(?<![他她])想(?=和|跟|找|请|约|见|去|让|叫|托|求)|(?<![社开例周年聚晚拜学宴班大])会(?=帮|替|给我|介绍|再)|^帮忙(?!.*了)|\\bneeds? \u0001\u0002*\'s (?:help|advice|input|approval|signature)|预约|改天|过几天|过两天|有空|[找抽挑][个点]?时间|抽空|择日|择期|找机会|定在|定于|改到|推到|挪到|改约|推迟到|提前到|说好|记得|别忘|提醒我|待约|下周(?![一二三四五六日天]?[^,。]{0,20}[了过])|下个?月|下下周|下次|推迟|稍后|本来(?:要|约)|原定|一会儿?(?=[去和跟见找给要])|待会儿?|等会儿?|晚点|回头|答应|(?:让|要|叫)我(?=\u0003|把|给|发|去|帮|在)|(?:asked|wants|told) me to|等(?=\u0001\u0002*(?:回|答|的?(?:回|答|消息|通知|确认|反馈)))',
  '^\\s*(?:todo:?\\s*|next week:?\\s*|kindly |please |pls |[\u0002\u0003]+:?\\s*)?(?:see|meet|call|visit|email|text|ping|message|ask|send|invite|remind|dm|ring|phone|tell|introduce|show|give|bring|take|pick up|drop off|follow up with|check in with|catch up with|reach out to|get back to|reply to|respond to|write to|(?:book|schedule|arrange|organi[sz]e|plan)(?! club) [a-z ]{2,30}? (?:with|for)|have (?:lunch|dinner|coffee) with|grab (?:lunch|dinner|coffee) with|get (?:lunch|dinner|coffee) with)\\s?\u0001|^\\s*(?:todo:?\\s*|kindly |please |pls |[\u0002\u0003]+:?\\s*)?(?:send|show|give|bring|introduce|return|forward|pass|write|drop|deliver|ship)\\s[^,.;]{1,40}?\\b(?:to|for) \u0001', `^[\\s\u0003\u0002]*(?:grabbing|having|getting|seeing|taking|visiting|hosting|going|flying|heading|meeting(?= \u0001)|catching up|doing)\\b`,
  '(?:\'s|\\bis|\\bare) (?:coming|visiting|arriving|flying|dropping)', '\\b(?:will|going to|gonna|gotta|plan(?:ning|ned)? to|scheduled|let\'?s|need to|needs to|should|have to|ought to|must|booked?|pencill?ed|next week|next month|upcoming|maybe|might|probably|offered to|invited me (?:to|for)|want to|wanna|would like to|hop(?:e|ing) to|meant to|supposed to|looking to|intend to|due to meet|remember to|rescheduled|moved to(?= (?:the )?(?:\u0003|[0-9]|next|a different|another|noon))|i\'ll|we\'ll|to meet|later today|arrange|confirmed for|promised to|agreed to|having (?:lunch|dinner|coffee|breakfast)|never got to|promised|to (?:discuss|review|talk|plan|go over)|postponed|pushed to|todo|to-do)\\b', '\\b(?:is|are) now (?:on |at |in |for )?(?=\u0003|[0-9])', `\u0001\u0002*说(?=[^,。了]{0,6}一起)`, `^[\u0003\u0002\\s]*(?:请|托|求)\\s?\u0001\u0002*[^,。了过完]{0,6}(?:问问|看看|讲讲|打听一下|指导一下|介绍一下)`, '^(?:i |we )?(?:set up|plan)\\b', '\\b(?:moved|pushed|bumped|resched\\w*|push|move)\\b[^.;]{0,40}\\bto (?=\u0003|next|\\d)', '^(?:i\'m |i am |been )?thinking (?:about|of)\\b',
].join('|'), 'i')
/** Some time ahead, unless the line tells of what was: 国庆后, 年前, after New Year. */
const VAGUE_AHEAD = /(?:元旦|国庆|五一|中秋|春节|端午|清明|十一|农历年|年|节|假期|开学|暑假|寒假|放假|月底|开春)(?:以|之)?[前后](?!期|台)|\b(?:after|before) (?:new year|the holidays?|christmas|easter|cny|thanksgiving|the break)\b|\b(?:sometime|at some point|soon)$/i
const PAST = RegExp([
  '了(?!解|不起|然)|(?<=[见聊谈吃喝打通开去来问说讲系络沟流论碰发找约访做帮面报教读看写])过(?![两几一]?(?:天|会儿|遍|下))|完(?!善|成|整|全|年)|刚(?!性|需|好)|已经|已(?=回|发|谢)|的时候|回来|结束|聊得|聊的|谈的|吃的|见的|见的面|来着|遇见|碰见|遇到|碰到|收到|发来|打来|寄来|来电|来过',
  '\\b(?:had|met|saw|was|were|did|talked|spoke|discussed|called|caught|chatted|emailed|texted|messaged|visited|ran into|bumped|went|got(?! to\\b)|sent|gave|grabbed|ate|walked|reviewed|went over|shared|helped|introduced|told|asked|covered|finished|joined|phoned|dropped by|stopped by|came|pinged|zoomed|ended up|slacked|wechatted|exchanged|thanked|attended|hosted|rang|wrote|mailed|swung by|popped|drove|lent|taught|showed|referred|fixed|sorted|proofread|debugged|worked on|paired|picked|brought|bought|made|took|already|last night|just)\\b',
].join('|'), 'i')

/** A meeting that came to nothing is still to be had. */
const FAILED = RegExp([
  '(?:本来|原本|原计划|原想|本想|原定)[^。]*(?:没(?!想)|取消|出差|生病|感冒|发烧|临时|加班|有事|不在|请假|鸽|黄了|泡汤)', '(?<![从要差])不(?:用|去)?(?:见|跟|和|约|找|去)[^,，。;]{0,10}了(?=$|[\\s,，。])', '(?:他|她|\u0001\u0002*)不(?:在|来了?)(?=$|[\\s,，。])', '\\b(?:almost|nearly) (?:met|saw)\\b|\\bcancel\\b(?! (?:my|the|his|her) (?:subscription|policy|card))|should(?:\'ve| have) (?:called|met|seen|texted|emailed)', '[\\d两三四五六七八九十半几]+个?(?:多月|天|周|星期|礼拜|月|年)没(?:跟|和|见|联系|聊|打电话)', '(?:好久|很久|许久|好长时间|好几[天周月年]|多久)没(?!想|睡)', '没(?:有)?(?:能)?(?:和|跟)?[^,。;]{0,10}?(?:[见约碰吃去聚喝开办](?:成|到|上|着)|打通|联系上|接通|成行|约成|找到人)', '没(?:有)?(?:能)?(?:和|跟)?[^,。;]{0,10}?[聊谈](?:成|上|着)(?=$|[\\s,。;!])', '\u0001\u0002*(?:说|说是)?不来了', '\\bno (?:news|reply|response|word|answer) (?:from|yet)|打不通|没人接|没接(?:通|电话|到|$|[\\s,。])|占线|(?:取消|黄|泡汤|爽约|鸽)了|放[^,。]{0,4}鸽子|没来(?![得及])|没出现|没现身|没到场|没(?:空|时间)(?=$|[\\s,，。])',
  '\\bcancel(?:l?ed|s)\\b|no[- ]show|stood me up|\\bbailed(?! me)|flaked|called off|fell through|(?:didn\'t|did not|never|not) (?:get to |managed? to |able to |got to )?(?:see|reach|get hold|get through|meet|talk|catch|call|happen|show|connect|turn(?:ed)? up|hold|come|made? it|pick(?:ed)? up|answer)|could(?:n\'t| not) (?:make it|reach|meet|get hold)|can\'t make it|no answer|missed (?:\u0001\u0002*\'s |a |his |her )?call|(?:went to|got (?:his|her|their)) voicemail|unanswered|(?:didn\'t|never) showed?',
].join('|'), 'i')

/** 头一回没接，后来聊了: it took place after all. */
const AFTER_ALL = /后来[^,。]{0,6}(?:聊|谈|接|通|见|回|吃)[^,。]{0,3}了|\b(?:but|then|eventually) (?:later )?(?:called|spoke|talked|met|got (?:him|her|through))/
export const isFailed = (masked: string): boolean => FAILED.test(masked) && !AFTER_ALL.test(masked)
export const isPast = (masked: string): boolean => PAST.test(masked)
export const isPlan = (masked: string): boolean => PLANS.test(masked)
export const isVaguelyAhead = (masked: string): boolean => VAGUE_AHEAD.test(masked)
/** 约了王总吃饭，聊了合同: what was arranged took place. */
export const isToldAfterAll = (masked: string): boolean => /约了?[^。]{0,16}[,，\s][^。]{0,10}(?:聊|谈|讨论|商量|吃|喝|见|说|过|碰|对)了(?!吗|没)/.test(masked)
/** An intention said in so many words, with no deed done. */
export const isIntended = (masked: string): boolean => INTENDED.test(masked) && !/(?:聊|谈|讨论|商量|吃|喝|见|说|过|碰|对)了/.test(masked)
const INTENDED = /(?<![重主需只首必不快摘概])要|打算|计划|准备|想|记得|该|得|明年|约|定|\b(?:will|going to|gonna|need|plan|planning|book|booked|schedul\w+|let's|should|must|have to|want|hope|next year|remember)\b/i
const ARRANGED = RegExp(`${AGREED}|定(?=在|于|好|了)|说好|答应|该(?=[给跟和找约请去打见回看问]|联系)(?<!不该)|改到|推到|推迟|挪到|让我|要我|叫我|邀请?了?我|invite了?我|(?:asked|wants|told) me to|\\b(?:booked|scheduled|set up|moved|confirmed|promised|agreed|offered|invited me|pushed|pencill?ed|postponed|resched\\w*)\\b`, 'i')
/** What was arranged or promised stays a plan, though it is told in the past: 约了, booked. */
export const isArranged = (masked: string): boolean => ARRANGED.test(masked)
