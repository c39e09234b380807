/** Lead-ins: words that say that something is to be done, when in a vague way, or that somebody said so; they are no part of what is to be done. */
const LEADS = [
  '然后|之后|接下来|下一步|下步|后续|后面|回头(?!客)|待办(?:事项)?|todo|to-do|to do|跟进(?=[:： ])|行动(?=[:： ])|action items?|action|next steps?|follow[- ]?ups?(?=\\s*:)|ps(?=[:： ])|记得|别忘了?|不要忘了?|提醒我',
  '我?还?(?:需要|需|(?:要|得)(?!求|点|是|好|到|了|分)|应该|该(?!项))(?:在|于)?', '(?<=^)(?:必须|务必|尽快|抓紧|马上|赶紧|有空|抽空|找时间|顺便|抽时间)', '我?(?:们)?(?:已经|已)?(?:答应|承诺|保证)了?(?:他|她|给他|\u0001\u0002*)?', '我来', '我们?(?!的|方|司|这)', '改天', '(?:元旦|年|节|春节|国庆|五一|中秋|会|假期)后(?=\\p{Script=Han})', '过两天|过几天|到时候?|下周(?![一二三四五六日天末])|下个?月(?!\\d|第|底|[一二三]?十)|周末|下班前|回去|回来|明后天|这两天|近期|(?:上午|下午|晚上|今晚|中午)(?=\\p{Script=Han}|$)',
  '(?:在|于|到)(?=\\s?\u0003)|先(?!生|锋)|再(?=把|给|发|约好)|约(?:好|定|在)?了?(?=\\S)(?!稿|束|他|她|谈|人)|定了|说好了?|说定|下次|下回|(?:他|她|对方|人家)?们?(?:让|叫|要|催|提醒|建议|拜托|请|希望)我', '(?:他|她|对方|人家)们?(?:说|答应|表示)了?(?!他|她)', '说(?=\u0003)', '会(?=把|给|发|再|尽快|在)',
  'i(?:\'ll| will| need to| have to| should| must| promised to| agreed to| gotta| owe)|we(?:\'ll| will| need to| should)|i\'m (?:going to|gonna)|need to|needs to|needs? (?=\\w)|have to|gotta|got to|will|must|should|remember to|don\'t forget to|don\'t forget|promised to|promised|agreed to|agreed|next time|please|pls|i(?= [a-z])|to|and|then|so|also', '(?:he|she|they) (?:said|asked me to|wants me to|told me to|asked for)', '但|不过|所以|[,，、-]',
]
export const LEAD = RegExp(`^(?:${LEADS.join('|')})(?:\\s*[:：]\\s*|\\s+|(?=[\\p{Script=Han}\\d\u0003])|(?<=\\p{Script=Han})(?=[a-z\\d]))`, 'iu')
export const TAIL = /(?:\s(?:next (?:week|month|time)|soon|later|asap|sometime|first|by (?:eod|cob|eow|end of (?:the )?(?:day|week))|eod|cob|(?:by|on|in|at|before|for))|来着|[吧呢啊哈])$/i

/** How a clause begins that can only be about what is to be done. */
export const STRONG = RegExp(`^(?:${[
  '(?:他|她|对方|人家)?们?(?:让|叫|催|提醒|建议|拜托)我', '然后(?=我|要|把|给|发|得|再)|下一步|后续(?!还)|回头(?!客|率|看)|待办|todo|to-do|to do|action|next steps?|follow[- ]?up(?!s? (?:with|on) \u0001$)|记得|别忘|不要忘|提醒我', '我?(?:们)?(?:已经|已)?(?:答应|承诺|保证)', '我?还?(?:需要|需(?!求)|(?:要|得)(?=[\\p{Script=Han}\u0001\u0003a-z\\d\\s])|应该|该(?=我|给|把|发|回))(?!求|点|是|好|到|了|分)', '我会|我来|我(?=回头|下|明|再|去|把|给)|务必|尽快|抓紧|下次(?!再?[聊见约吃]?$)(?=带|给|要|把|一起|请|得|去|见|再)|等(?=\u0001|他|她|对方)',
  'i\'ll|i will|i need to|i have to|i should|i must|i promised|i agreed|i\'m (?:going to|gonna)|we\'ll|we need to|need to|needs? (?:a |the |my )|have to|gotta|got to|will|must|should|remember to|don\'t forget|promised|agreed to (?=send|share|follow|get|write|draft|intro|prepare|call|email|review|help|look|check)|next time|to (?=send|share|follow|book|write|draft|intro|prepare|call|email)|waiting (?:for|on)',
].join('|')})`, 'iu')

/** Deeds that are to be done when nothing in the clause says that they were. */
export const DOES = RegExp(`^(?:我|再|也|还|先|要|得)?(?:${[
  '把|给(?!力)|发(?!票|布|展|货|版|改|言|薪|电|现|行|射|起)|寄(?!售)|交(?!付|期|易|接|通|流|底|叉|情|代)|回(?!款|购|顾|访|归|滚|收|扣|报|国|来|家)|提交|准备(?!工作|情况|金)|整理|写(?!作|字)|出(?!差|海|口|版|国|行|货|资|让|租|席|来|去|门)|约|补(?!贴|助|偿|仓|丁)|改(?!版|革|造|制|善|名|签|到)|送(?!货|审|检)|拿(?!地|下)|确认(?!函|书)|跟进|答复|反馈|推(?!广|荐信|迟|到|进|销)|转(?!正|岗|行|型|让|账|学|化|职)|联系(?!方式|人)|找(?!工作)|问|介绍|安排|订(?!单|阅|婚)|更新|拉(?!新)|看(?=[看下一完])|去|带(?!宽|货|教|薪)|帮|做(?=[个完份好一])|请|打款|汇款|备(?!案|货|注|份|战|忘)|催(?!收|化)|重新|签(?=回|好|完|字)|付|还(?=他|她|钱|书)|查|定|买|上传|更改|打样|下单|再(?=[聊看约谈议碰去])',
  '(?:send|share|follow up|follow-up|email|introduce|intro|draft|prepare|book|schedule|write|review|check|ask|get back|update|forward|call|connect|set up|confirm|reply|ping|give|return|bring|invite|order|arrange|pay|submit|fix|buy|pick up|drop off|answer|revert|circle back|chase|loop in|look into|sign|print|finish|find|get|take|text|remind|thank|show|meet|talk|chat|catch up|reconnect|sync)(?![a-z])',
].join('|')})`, 'iu')
/** Of those, the ones that need no day: with whom or what stands behind. */
export const GIVES = RegExp(`^(?:我|再|也|还)?(?:把|(?:发|寄|给|回|转|推|送|带|拿|交|补|付|还)(?:他|她|给|一|个|份|下|点|过去|回去|回复|去|\u0001)|(?:发(?!票|布|展|货|版|改|言|薪|电|现|行|射|起)|寄(?!售)|补(?!贴|助|偿|仓|丁)|订(?!单|阅|婚)|备(?!案|货|注|份|战|忘)|整理|准备(?!工作|情况|金)|写(?!作|字)|带(?!宽|货|教|薪)|交(?!付|期|易|接|通|流|底|叉|情|代)|更新|重新|确认(?!函|书)|提交|安排(?!表)|联系(?!方式|人)|介绍(?!信)|跟进)(?=[\\p{Script=Han}a-z])|回复|签回|(?:send|share|follow up|follow-up|email|introduce|intro|draft|prepare|book|get back|forward|reply|bring|buy|submit|write|give|check|pay|pick up|drop off|loop in|circle back|look into|remind|ping|invite|order)(?= (?:him|her|them|to|on|in|up|back|over|the|an?|my|our|his|some|it|by|for|with|\u0001|[a-z]+ (?:to|by|for))\\b|$| \u0001))`, 'iu')
export const VAGUE_DAY = /^(?:我)?(?:下周|下个?月|改天|(?:元旦|年|节|春节|国庆|五一|中秋)后|过两天|过几天|周末|这周|本周|月底|年后|节后|下次|回头|下班前|明后天)/
export const THEY_WILL = /^(?:(?:he|she|they)(?:'ll| will| is going to| promised| agreed)|(?:他|她|对方|人家|\u0001\u0002*)们?(?:说)?(?:会|答应|承诺)(?!议|计|了|过|得|的)) ?/i
/** 约了周末打球, 说好下周再聊: what was arranged at a contact that took place. */
export const ARRANGED = /^(?:又|还|并|就)?(?:约(?:好|定|在)?了?(?!稿|束|莫|\s?[\d半一两三四五])|说好了?|说定了?|定好了?|约着|booked|agreed to|planning to|arranged to)/i
/** A deed done, not one to do. */
export const DONE = /了|(?:寄|发|传|送|附|转)(?:去|来|上)(?!给)|过(?=$|[\u0001,。\s\p{Script=Han}])(?<!通过)(?!去|来|一遍|目|审|户|年|节)|\b(?:had|was|were|did|got|sent|gave|went|met|saw)\b/u
