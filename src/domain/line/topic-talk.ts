import { DAY, P } from './mask.ts'

/** For how long, as a word: 半天, 一下午, 会儿, 几句. */
const LONG = '(?:大?[一两三几半]个?[来多]?个?半?(?:小时|钟头)多?|个把小时|好?几个?(?:小时|钟头)|小半个?(?:小时|钟头)|[\\d一二三四五六七八九十两百来多几到至-]{1,6}(?:分钟|个?小时|个?钟头)(?:不到|左右|多)?(?![前后])|[一二两三四五]?十?[几多]分钟|(?:一整?|半|大半|整整?一?)个?(?:下午|上午|中午|早上|晚上?|夜|宿|天|路|阵子?)|老?半天|好?一?会儿?|好久|很久|许久|[一两三几]句|一嘴|不少|很多)'
const TIMES = '(?:(?:一|了)?(?:下(?![午周个月次班一半季游属单沉])子?|遍|次|轮|番|通|点(?!评)|些)|[一二两三几]轮)'
const ASPECT = `(?:了|过|完|起来|起|到|及|着|好(?![久几长半一])|妥|定(?=了|下))*(?:一?(?:聊|谈|说|讲|唠|商量|讨论|沟通))?(?:${LONG})?${TIMES}?儿?`
const BEHIND = '(?:\\s*(?:关于|有关|的是|主要是|的|:|了|是))*\\s*'
const NOT = '(?<!没(?:有|怎么|来得及|顾上|顾得上|能|法|空|再)?|不|未|未曾|别|不用)'

/** What a talking word may not be the beginning of, or the end of. */
const TALK = [
  '聊(?!天(?!津|然)|得|的|不|斋)', '唠(?!叨|得|嗑)', '倾(?!向|听|斜|销|诉|力|情)', '(?<!面|会|访|座|洽|商|恳|健|约)谈(?!判|话|心(?!得)|恋|吐|资|得|的|不|何)|(?<=面|会|商)谈(?=\\S)(?!得|的|判)', '(?<!大)讨论(?!会(?!议|员|计)|区|组|稿|得|的|帖)', '探讨', '争论?(?=了|一下)', '合计(?=了|一下|着)', '打听|打探|推演|商定', '研讨(?!会)', '沟通(?!会(?!议)|得|的|能力|群|技)', '交流(?!会(?!议)|得|的|群|电)',
  '请教(?!的)', '商量(?!得|的)', '商讨', '商议', '洽谈(?!会)', '磋商', '协商', '咨询(?!公司|师|顾问|费|台|业|的)', '请示', '汇报(?!会|ppt|材料|稿|片|人|表)', '复盘(?!会(?!议))', '吐槽', '八卦|抱怨|科普|头脑风暴|讨教|取经|辩论|争论|(?:反馈|分享|解释|演示|报告|交代|交接|说明)(?=了|一下|下(?![周个月]))', '对齐(?!会)', '同步(?!会|器)', '切磋', '了解(?=了|一下|下|到)', '敲定(?!了$)|确认(?!函|书|了$)|(?:核对|梳理|研究|盘)(?=了|一下|下(?![周个月]))',
].join('|')
/** Where a word of one character is a talking word: after somebody, a form, a mark or 来, 一起, 再. */
const OPEN = `(?<=^|[\\s,、:\u0001-\u0006]|来|一起|一块|再|又|先|会|线上|视频|电话|语音|微信|邮件|短信|消息|当面|都|也|俩|们|话|电|zoom|过来|找我|跟我|和我|约我|拉我|带我|叫我|专门|主要|简单|顺便|上|要|去)`
const WEAK = [
  '说(?:了说|说|到|起|过)(?!话|好|明)', '说(?:了?一?下(?![午周个月])|了)(?!话|好|声|算)', `${OPEN}说(?!好|要|他|她|会|明|服(?!务|装|药)|法|话|不|想|先|可以|没|等|下|的|得|是不)`,
  '(?<!学|访|提|疑|慰|顾|追|审|反|质|责|盘|拷|请|没|一)问(?!题|候|好|世|卷|诊|号|答(?![辩复])|的|得|他|她|要不|能不)', '(?<!演|宣|听|主|开|微)讲(?!课|座|话|师|稿|台|解|究|义|堂|好|价|不|的|得|演|题)', '提(?:到|起)|(?<!前|没)提了(?!前|醒|供|交|升|拔|高|职|离|辞|一?个?需)',
  '(?<!会|建|协|商|争|异|提|决|审|倡|抗|面|复)议(?:了|一下|一议)', '(?<!(?<!当)面|反|应|针|绝|核|相|比|校)对(?:了对|了|完了?|一?下|一遍|过)(?![他她我面话])', `${OPEN}对(?![方象接于账标口面我他她外内手话不比待赌策称联此这得的了])(?=\\s?[\\p{Script=Han}a-z])`,
  '碰(?:了碰|了|一?下|一碰|完|一遍)(?!个?(?:面|头|壁|杯)|到|见|上|了|几|两)', `${OPEN}碰(?![面头到见上壁巧杯个了一撞])(?=\\p{Script=Han})`,
  `${OPEN}过(?:了|一|完|遍)(?!年(?!度|终|报|会)|[节生半会夜]|[一两三几][天年周个])`, `${OPEN}过(?![年节生两几天半会夜来去了一完遍门关得的程去后渡期敏周])(?=\\s?[\\p{Script=Han}a-z])`, `${OPEN}催(?!收|化|产|眠|泪|促|了?$|我|他|她|[\u0001${DAY}])(?=\\s?[\\p{Script=Han}a-z])`, `${OPEN}过会(?=[\\p{Script=Han}]{2})(?!儿)(?!$)`,
].join('|')
const LOAN = '(?:catch up(?=了|一?下)|talk(?=了)|chat(?=了)|discuss|review|sync|brainstorm|debrief|align)(?:(?:了|一?下|一遍|过|完)+|(?=\\p{Script=Han}{2})(?!会)|(?= (?!up|with|w/|on|about|to|re|and|call|meeting)[a-z\\p{Script=Han}]))'

/** Chinese words behind which the topic stands. */
export const CHINESE_TALK = RegExp([
  `(?:请教|问|咨询)(?:了|过|一下|下|问)*\\s?(?:${P}|他|她|我)(?:了|一下)?\\s*`, `${NOT}(?:${TALK}|${WEAK}|${LOAN})${ASPECT}${BEHIND}`, '(?:关于|围绕|(?:主题|议题|话题|议程|内容)(?=\\s?(?:是|:|\\s))(?:是|:)?)\\s*',
  `${P}[\\s${DAY}\u0002]*(?:跟我|又|也|刚|偷偷|悄悄)?(?:说|提到|提起|讲)(?!起|到|课|座|好|要|会|想|他|她|话|明|不|先|可以|没|下|等|已|了|过|的|得|是|,|:|\\s|${DAY})`,
  '(?:表扬|夸|夸奖|称赞)了?(?:一下)?(?:(?:我们|我|大家)(?![们的组部团班科公]))?(?:的(?=.))?', '^主要(?:是|讲|聊|说)', '附上了?|附了', '发了(?!.{0,4}(?:微信|消息|短信|邮件))(?=[^,。;]{1,6}(?:祝福|问候))',
].join('|'), 'gu')

/** What is named first: BP 过了一遍, 价格谈妥了. */
/** What stands before who it was talked about with: 就预算达成一致, 围绕融资和王总讨论. */
export const MATTER_FIRST = /(?<![早也那这一])(?:就|围绕|针对|为了?(?=[^\u0001-\u0006,。]{1,10}的事))([^\u0001-\u0006,。]{2,14}?)(?=\s?(?:和|跟|与|同|向|达成|进行|展开|交换|做了|沟通|讨论|聊|谈|交流|商量|探讨|深入|争论|争执|辩论|扯皮|争了|吵|汇报|请教|咨询|征求|达成|拍板|开了?会|专门|特意|又|再?去?[找约见问]))/
/** 预算的事跟王总说了, 报价跟张经理对过了, 合同发给张经理了. */
export const OBJECT_WITH = /(?:^|[\s\u0002\u0003])把?((?![我他她你刚又也都还没已就再先聊谈吃喝])[^\u0001-\u0006,，。\s]{2,12}?)(?:已经?|都|也)?(?:(?:跟|和|与|给|向|同|找)\s?\u0001\u0002*\s?(?:都|又|已经?|也)?(?:说|聊|谈|讲|沟通|讨论|对|过|碰|确认|商量|汇报|看|发|寄|交|敲定|问|提)(?:清楚|[了过完好妥定])+(?:[一两三几](?:遍|轮|次|下))?|(?:发|寄|交|送|转)(?:给)?\s?\u0001\u0002*(?:过去)?了)(?=$|[,，。\s!])/u
export const OBJECT_FIRST = /把([^\u0001-\u0006,，。\s]{2,14}?)(?:都|又|重新|从头)?(?:过|对|聊|谈|讨论|捋|梳理|复盘|敲定|说|讲|确认|商量)(?:了一?[遍下轮]|完|清楚|好|妥|下来)了?$|(?:^|\s)([^\s\u0001-\u0006,]{2,12}?)\s?(?:也|都|又|已经|基本)?(?:过了?一?遍|过完|对完|对了一?遍|聊完|谈完|谈妥|敲定|谈好|说清楚?|讨论完|过了)了?$/

const PLACE = '(?:phone|way|train|bus|plane|flight|street|roof|terrace|beach|weekend|call|zoom|teams|slack|wechat|whatsapp|line|signal|linkedin|site|campus|foot|holiday|vacation|leave|board|time|behalf|video|speaker|hold|skype|facetime|dingtalk|feishu|lark|discord|telegram|instagram|her own|his own|top|short notice|my way|the (?:phone|way|train|bus|plane|flight|street|roof|terrace|beach|weekend|call|side|line|spot|go|road|bench|corner|side)|(?:me|us|him|her|them)(?=$|[,.;]))(?![a-z])'
/** English words behind which the topic stands. */
export const ENGLISH_TALK = RegExp(`\\b(?:${[
  '(?:talk|speak|chat|natter|gossip|catch up|caught up|spoke)(?:ed|ing|ted|ting)? (?:mostly |mainly |briefly |a bit |a lot |at length |shop )?(?:about|on|re)', 'talk(?:ed|ing)? (?:through|over)', `discuss(?:ed|ing|ion)?(?: (?:with|w/) ${P})?(?:,? (?:about|on|of))?`, '(?:went|go|going|gone|ran|run) (?:over|through|thru)', 'walked through', 'to (?:review|plan|brainstorm|debrief|negotiate|finali[sz]e|sign off(?: on)?|settle|iron out|hash out|sort out|work (?:on|through)|go (?:over|through)|walk through|align on|pitch|kick off)', `align(?:ed|ing)?(?: (?:with|w/) (?:(?:him|her|them)|${P}))? on`, `pitch(?:ed|ing)(?: (?:me|us|him|her|them|${P}))?(?: on)?`, '(?<=\\b(?:talk|chat|conversation|discussion)(?: (?:with|w/) [^,.;]{1,24})? )over(?= (?:his|her|their|our|my|the)\\b)',
  '(?<=\\b(?:argued|fought|clashed|disagreed|bonded|haggled|debated|connected|commiserated|strategi[sz]ed|compared notes)(?: (?:with|w/) [^,.;]{1,24}?)? )(?:over|about|on)', 'topics?(?: was|:)?', 'agenda(?: was|:)', 'subject:', 're:', 're(?=\\s)', 'regarding', 'concerning', `(?:ask(?:ed|ing)?|told|tell|updat(?:ed|ing)|brief(?:ed|ing)?|quizz?ed|warned|emailed|texted|pinged|messaged)(?: (?:me|us|him|her|them|${P}))? (?:about|on)`, `ask(?:ed|ing)(?: (?:me|us|him|her|them|${P}))? for`, `(?:talked|chatted)(?= (?!to|with|\u0001|about|for|on|at|after|again|until|till|in|over|through|and|a)\\w)`,
  '(?:asked|asking|ask)(?: (?:me|us|him|her|them|\u0001\u0002*))?(?= (?:how|what|when|where|whether|if|why) )', '(?<!thinking |how |what |sure |stressed |worried |happy |excited |upset |mad |nervous |angry |forgot |crazy |serious |sorry )(?:mostly |mainly )?about(?! (?:an? (?:hour|half|minute|min|quarter|week|month|couple|few|year|day|dozen)|one|two|three|half|\\d+|time|to)\\b)', 'covering', 'worked on', 'working on', 'brainstormed', 'debriefed', 'negotiated', 'hashed out', 'sorted out', `paired (?:with (?:me|us|${P}) )?on`, '(?:^|(?<=[,.;:-] ?))(?:review(?:ed)?|discuss|covered|planned)(?= )',
  '(?<=(?:[\u0001\u0005\u0006]\u0002*|\\b(?:call|sync|chat|min|mins|minutes|hour|hours|session|meeting|interview|zoom|talk|1:1|1on1|workshop|debrief|notes|update|review|interview|feedback)) )on', '(?<=\\b(?:call|sync|chat|session|meeting|interview|zoom|talk|1:1|workshop|debrief|session|email|note|\u0006\u0002*) )for(?! (?:lunch|coffee|dinner|drinks|tea|breakfast|an?\b|[0-9]|half|about|over|me\b|us\b|ages|\u0005))',
].map(one => one.endsWith('on') || one.endsWith('for') ? `${one}(?! ${PLACE}| ?[\u0003\u0006])` : one).join('|')}|(?<=shout-?out to [^,.;]{1,20})for|\\bon(?= (?:the|our|how|what|why|q[1-4]|[a-z]+ing)\\b)(?! ${PLACE}))\\s+(?:about\\s+)?`, 'g')
/** The same where a word before it denies it: "didn't get to talk about". */
export const DENIED = /没(?:有|能|来得及|顾上|顾得上|机会|空|时间)?(?:跟|和|与|同|找)[^,。]{0,8}$|(?:didn't|did not|never|not|no) (?:get to |even |really |actually )?$/
/** 聊到很晚, 谈到半夜: until when, no topic. */
export const UNTIL = /^(?:[上成到着通拢妥透]了?$|很晚|半夜|深夜|凌晨|天亮|关门|打烊|下班|散场|最后|后来|现在|一半|天黑|大半夜|[他她它]$|很多$|几句$|不少$|话$|会儿$|事$|事儿$|下$|好$|过$|一声$|it$|this$|that$|things$|声(?:抱歉|谢|再见|好)|[啥谁]$|取消|改期|黄了|推迟|什么$|什么来着$|shop$|stuff$|心$|everything$|life$)|^\S{0,8}一起(?:吃|去|玩|喝|打|聚)/
