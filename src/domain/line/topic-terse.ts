import type { Clause } from './clauses.ts'
import type { Piece } from './said.ts'

/** What begins a clause that is no topic: somebody's news, a mood, what it cost, where it was. */
const NOISE = RegExp(`^(?:${[
  '上午|下午|晚上|明天|今晚|(?:下下?|上上?|这个?|本)(?:个?月|周|个?星期|个?礼拜)(?!度|报|会|刊)|聊|谈(?!判)|说(?!明|法|辞)|讲(?!座|义|稿|课)|唠|问(?!题|卷|诊|责)|他|她|它|我|你|咱|人家|对方|抄送|该|用了|新?认识|顺便|一起|一块|这两天|最近|忙|再(?!融资|生|保险|就业|创业)|先(?!进)|另外|还(?!款|贷|原)|也|很|挺|非常|特别|超(?!市|算|声|融|导)|真(?!人|空|题)|太(?!阳|极|空)|好(?!评|运)|老(?!家|师|客户|旧|化|年|板|带新|系统)|感觉|气氛|收获|开心|愉快|顺利|不错|aa|花了?|人均|¥|￥|\\$|\\+?\\d+$|哈哈|嗯|呃|唉|哎|下雨|迟到|堵车|老地方|地点|在(?!线|职|岗|建)|从(?!业)|就(?!业|诊|医)|没(?!收)|不(?!动产|锈|良)|别(?!墅)|是|有(?!机|限|色|效)|终于|总算|又|都(?!市)|刚(?!需|性)|然后|结果|因为|所以|但|可惜|希望|等(?!级|保)|待(?!遇|办)|已|买单|请客|匆匆|第一次|第二次|难得|好久|随便|简单|主要|附|抄(?!袭)|回头|下次|改天|谢|感谢|多谢|祝(?!福)|来(?!料|源|访|年)|去(?!重|库|年)|到(?!货|期|岗|店)|带(?!宽|货|教|薪)|发(?!票|布|展|货|行|版|改|言|射|动|薪|电|育|起人)|给|寄(?!售)|送(?!货|审|检|达)|把|被|让(?!利)|要(?!求|点|素)|想(?!法)|得(?!分)|会(?!议|员|计|展|所|务|签)|能(?!力|源|耗|效)|可(?!行|研)|催(?!收|化)|拿(?!地)|收到|准备|答应|承诺|记|约|定(?!价|位|金|制|向|增|稿|岗|级)|签(?!证|约|名)|加(?!班|盟|工|急|密|薪|固|速)|接(?!口|单|入|待|班|力|送|种|手)|回(?!购|款|顾|访|归|滚|放|收)|喊|叫|帮|替|教(?!案|学|育|研|程|材|练|师)|欠(?!款)|拍(?!摄|卖)|玩(?!具|法)|看(?!板|房)|听(?!证|力)|坐(?!标)|站(?!点|台)|走(?!势|账)|跑(?!步|分)|买(?!卖|断)|卖(?!点|房|车)|修(?!改|订|复)|搬(?!家|迁)|睡(?!眠)',
  '[a-z]+ed\\b|he\\b|she\\b|they\\b|it\\b|we\\b|i\\b|you\\b|his .* (?:is|was|got)|he\'|she\'|they\'|it\'|i\'|we\'|that\'|(?:ok|okay|great|good|nice|fun|lol|haha|after|before|at|in|on|for|again|and|but|so|no|not|never|just|only|very|really|still|as|back|by|with|w/|met|from|to|via|then|because|while|since|maybe|probably|finally|all|super|too|same|usual|my treat|went|paid|had|have|has|was|were|is|are|got|get|came|come|bring|send|book|call|ask|remember|don\'t|thanks?|thx|thank|saw|see|over|near|around|outside|inside|downstairs|left|right|sorry|yes|yeah|hi|hey|next|last|this|first|second|part|both|took|looks?|seems?|felt|feel|sounded|need|hope|hoping|looking|wish|gonna|going|want|must|should|will|can|might|owe|wants|said|says|quick|long|short|brief|1:1|1on1|one[- ]on[- ]one)(?:\\b|$)',
].join('|')})`)
/** A sentence of its own, or something only done together. */
const SENTENCE = /^每|的$|姓|来[收拿取送看]|打来|^(?:同意|答应|拒绝|表示|承认|拒了|婉拒)|ok$|(?:还行|还好|还可以|挺|很|比较|不错|一般般|稳定)|[和跟与]|了(?!解|结|无)|[我他她你](?!国)|待定|还[没在]|在想|正常|搞定|再[去来说见约聊议]|\b(?:looks?|seems?|sounds?) [a-z]+$|一起|有(?:问题|事|变|风险|困难|进展)|吃|喝|见了|见到|见面|打了|(?<![续签合公大节履违预条契])约(?!稿|束)|开会|来电|改到|推迟|了$|了[^ ]{0,2}[吧呢啊哈]?$|得[很太不早晚好开]|[吧呢啊吗嘛]$|[一二两三几]句$|\b(?:met|had|call|called|lunch|coffee|dinner|meeting|meet|saw|catch|caught|follow|got|was|were|is|are|has|went|wants|said|says|can't|won't|didn't|doesn't|isn't|'s (?:not|been|going)|cancelled|moving|leaving|getting)\b/
const DONE = /^(?:周末|下周|上周|这周|最近|中午|上午|下午|傍晚|早上|晚上|年前|年后|节前|节后|打[^ ]{1,3}|逛[^ ]{1,3}|爬山|看[^ ]{1,3}|唱[^ ]{1,2}|钓鱼|健身|跑步|散步|撸串|火锅|烧烤|烤肉|奶茶|喝茶|茶|下午茶|早茶|早餐|早饭|宵夜|夜宵|串串|面|饺子|寿司|日料|自助餐?|高尔夫|网球|羽毛球|篮球|足球|乒乓球?|聚餐|聚会|面试|饭局|酒局|聚|牌局|桌游|剧本杀|k歌|团建|露营|徒步|滑雪|游泳|瑜伽|旅游|旅行|出差|加班|拜年|拜访|合影|吃饭|开会|会议|周会|例会|面基|啤酒|红酒|beers?|\d+ beers?|drinks|brunch|breakfast|tea|chai|pizza|gym|golf|tennis|hike|hiking|walk|run|drinks and .*|1v1|1on1|1-on-1|one on one|生日快乐|新年快乐|微信|哥俩|两人|三人|\d+人|我俩|全家|带娃)$/
const PLACE = /(?:店|馆|厅|楼下?|路口?|园|广场|公司|办公室|食堂|机场|车站|火车站|高铁站|家里?|山上?|湖边?|商场|酒店|会所|中心|大厦|学校|医院|门口|茶水间|工位|工地|展会|附近|那边|包间|中环|太古里|万达|星巴克|瑞幸|海底捞|小区|地铁上?|路上|车上|飞机上|线上|线下|群里|\b(?:office|cafe|café|starbucks|bar|pub|restaurant|place|airport|station|park|hotel|house|home|gym|mall|lobby|canteen|campus))$/

const LOOSE_ENDS = /^[\u0001-\u0006\s:,·+&@/;-]+|[\u0001-\u0006\s:,·+&@/;-]+$/g
/** A form that is a deed (called, met) makes a sentence; one that is a thing (call, 电话, Zoom) may stand in a list. */
const DEED = /(?:ed|'d|met|saw|rang|rung|ring|meet|see|ran into|bumped into|by|visit|ping|text)$/

/** The noun phrase left over in a terse line (张经理 午餐 1小时 整合营销; maya zoom 30m release blockers). `covered` covers people, days, clocks, lengths and forms. */
export const terseTopic = (text: string, covered: string, clauses: readonly Clause[]): Piece | null => {
  const isOne = clauses.length === 1
  if (/[?？]\s*$/.test(text)) return null
  for (const [index, clause] of clauses.entries()) {
    const words = covered.slice(clause.from, clause.to)
    const lead = /^[\u0001-\u0006\s:,·+&@/;-]*/.exec(words)?.[0].length ?? 0
    const rest = words.replace(LOOSE_ENDS, '').replace(/^(?:1:1|1on1|1-1|1v1|one on one|聊|谈)[\s:,]+/, '')
    const from = clause.from + words.indexOf(rest, Math.min(lead, words.length))
    const to = from + rest.length
    if (rest.length < 2 || /[\u0001\u0003\u0006?？]/.test(rest)) continue
    if (index === 0 && isOne && rest === words && (rest.length < 4 || /\bok\b/.test(rest))) continue
    if (/\b(?:with|w\/|and|to|for|at|named|called)$/.test(rest) || NOISE.test(rest) || SENTENCE.test(rest) || DONE.test(rest) || PLACE.test(rest)) continue
    if (rest !== words && !isListed(text, covered, clause, { from, to })) continue
    return { from, to }
  }
  return null
}

/** Whether a clause with recognized parts is a list of words, not a sentence: spaces or a colon stand between, and a form or length is among them. */
const isListed = (text: string, covered: string, clause: Piece, rest: Piece): boolean => {
  const [before, after] = [covered.slice(clause.from, rest.from), covered.slice(rest.to, clause.to)]
  if (before !== '' && !/[\s:,]$/.test(before) || after !== '' && !/^[\s:,]/.test(after)) return false
  if (!/[\u0005\u0006]/.test(before + after) && !/:\s*$/.test(before)) return !/[a-z]/.test(covered.slice(rest.from, rest.to)) && /^\p{Script=Han}/u.test(covered.slice(rest.from, rest.to))
  const [form] = /[\u0006]\u0002*/.exec(before) ?? []
  if (form === undefined) return true
  const at = clause.from + before.indexOf('\u0006')
  return !DEED.test(text.slice(at, at + form.length))
}

/** Words before a form that say nothing of what it was about: quick call, team lunch, phone screen. */
const PLAIN = 'should|would|could|can|will|may|might|must|want|wanted|wanna|gotta|going|grab|make|made|take|took|try|tried|remember|forgot|ask|asked|send|sent|give|gave|request|requested|suggest|finish|finished|start|started|run|ran|missed|skip|skipped|enjoyed|thanks|thank|owe|please|let|lets|possible|potential|upcoming|postponed|delayed|cancelled|canceled|due|still|never|no|not|really|very|more|most|one|two|three|in|of|from|about|up|out|off|had|have|having|got|an?|the|my|our|his|her|their|this|that|another|quick|short|long|brief|good|great|nice|lovely|fun|late|early|first|second|third|final|last|next|new|old|big|small|full|half|double|back|follow-?up|regular|monthly|weekly|biweekly|bi-weekly|daily|annual|quarterly|team|group|client|customer|family|business|working|work|office|birthday|wedding|farewell|welcome|holiday|christmas|xmas|friday|morning|afternoon|evening|night|midday|sunday|saturday|phone|video|voice|conference|zoom|teams|slack|wechat|whatsapp|facetime|skype|google|virtual|online|remote|in-person|onsite|informal|formal|impromptu|productive|tough|intense|catch-?up|catchup|intro|introductory|networking|coffee|lunch|dinner|breakfast|brunch|tea|drinks|cold|sales|missed|1:1|1on1|one-on-one|and|for|on|at|to|with|after|before|over|via|by|grabbed|did|do|joined|attended|hosted|booked|scheduled|plan|planned|set|up|need|confirm|confirmed|cancel|moved|reschedule|rescheduled|let\'s|met|meet|saw|some|overdue|spontaneous|casual|proper|surprise|random|sit-down|noon|weekend|dim|sum|sushi|hotpot|pizza|walking|face|then|just|finally|grabbing|getting|doing|taking|closing|opening|hosting|planning|making|arranging|setting|confirming|attending|starting|ending'
const NOUN = RegExp(`^(?:[\\s\u0002-\u0005,]|(?:${PLAIN})\\s)*((?:(?!(?:${PLAIN}|i|we|he|she|they|is|was|are|were)\\s)[a-z][a-z0-9&'-]*\\s){1,3})(?:\u0006\u0002*|(?:sync|chat|meeting|session|discussion|catch-?up|workshop|1:1|1on1)\\b)\\s*(?:(?:with|w/)\\s*)\u0001`)

/** pricing call with Sarah: what stands before the form. */
export const nounTopic = (covered: string, clauses: readonly Clause[]): Piece | null => {
  for (const clause of clauses) {
    const found = NOUN.exec(covered.slice(clause.from, clause.to))
    const words = found?.[1]?.trimEnd()
    if (found === null || words === undefined || /(?:ed|'d|[^s]ly)$/.test(words)) continue
    const from = clause.from + found[0].indexOf(words)
    return { from, to: from + words.length }
  }
  return null
}
