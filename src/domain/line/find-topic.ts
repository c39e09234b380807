import type { Clause } from './clauses.ts'
import type { LineKind } from './line-reading.ts'
import { DAY, P, WHO } from './mask.ts'
import { isFree, type Piece, type Said, trimmed, within } from './said.ts'

const VERB = [
  '聊到了?|聊了聊|聊了一?下|聊一聊|聊一下|聊聊|聊了会儿?|聊了几句|聊了|聊过|聊下|聊起了?|聊(?!天|得|的|完|会)|唠了?(?:半天|会儿?)?|谈到了?|谈了谈|谈谈|谈一谈|谈一下|谈完了?|谈了|谈(?!判|得|话)|讨论了?(?:一下)?(?!会)|探讨了?(?:一下)?|沟通了?(?:一下)?(?!会)|交流了?(?:一下)?(?!会)|请教了?(?:他|她)?(?:一下)?',
  '汇报了?(?:一下)?(?!会)|商量了?(?:一下)?|商议了?|对齐了?(?:一下)?|同步了?(?:一下)?|对了?一下|过了?一?下|过了?一?遍|过了[一二两三几]轮|过了|(?<=^|[\u0001\u0002\u0003\\s会])过(?![两几年节来去])(?=[\\p{Script=Han}a-z])|碰了?一?下|对完了?|对了|(?<=^|[\u0001\u0002\\s会])对(?=\\s?[\\p{Script=Han}a-z])|复盘了?(?:一下)?(?!会)|说了说|说到了?|说了(?:一下)?(?!话)|说说|(?<=^|[,\\s])说(?!好|要|他|她)|(?:发微信|微信|电话|来电|打来电话|发消息|发了?dm)问了?(?!候|好)(?:他|她)?|问了(?!候|好)(?:一下|问)?|提了(?:一下)?(?!前)|提到了?|(?<=^|\\s)问(?!题|候|好)|了解了?(?:一下)?|关于|围绕|(?:主题|议题)(?:是|:)?|话题(?:是|:)?|讲了讲|讲了|敲定了?|确认了?|review(?![a-z])了?(?:一下)?|sync(?![a-z])了?(?:一下)?|brainstorm了?|发了(?!.{0,4}(?:微信|消息|短信|邮件))(?=[^,。;]{1,6}(?:祝福|问候))',
].join('|')
const CHINESE = RegExp(`(?:(?:请教|问|咨询)了?(?:一下)?\\s?${P}|${VERB})\\s*(?:了|一下|关于|的是|的|:|下|会儿|点|些)*\\s*`, 'gu')
const ENGLISH = /\b(?:talk(?:ed|ing)? (?:about|through|over)|sp(?:oke|eak) about|chat(?:ted|ting)? about|to discuss|discuss(?:ed|ing)?|went over|go over|going over|walked through|catch up on|caught up on|to talk about|to review|to plan|topic:?|re:|re|regarding|asking about|asked about|talked(?! to| with|\s*\u0001)|(?:^|(?<=[,.;] ?))review|about|covered|covering|on(?= (?:the|our|his|her|their|my|how|what|why|q[1-4]|[a-z]+ing)\b))\s+(?:about\s+)?/g

const FOR_ME = /(?:帮|替)(?:了|过|着)?(?:我们?|咱们?)(?:的)?\s*|帮忙\s*/
/** What comes before what the help was, the most telling first. */
const HELP: Readonly<Partial<Record<LineKind, readonly RegExp[]>>> = {
  help_received: [
    FOR_ME, /给了?(?:我们?)\s*|教(?:了|会|过)?我们?\s*/, /(?:helped|gave|sent|taught|showed) (?:me|us)(?: with| on| out with)?\s+/, RegExp(`^\\s*(?:谢谢|感谢|多谢)\\s?${WHO}\\s?(?:的)?`), /^\s*(?:thanks|thank you|thx)[^.;]{0,40}?\bfor\s+/,
    RegExp(`${P}\\s?(?=介绍|推荐|牵线|引荐|引见|拉我|内推|分享|转发|指点|救场|(?:introduced|covered|connected|recommended|referred|put|walked|lent|got|offered|reviewed|shared|vouched|proofread) )`),
  ],
  help_given: [
    RegExp(`(?:帮|替|协助|(?<!请)教)(?:了|过|忙|着|会)?\\s?${WHO}\\s*`), RegExp(`(?:给|为)\\s?${WHO}\\s*`),
    RegExp(`(?:helped|assisted|coached|mentored|taught|gave|sent|showed)\\s(?:out )?${WHO}\\s*(?:a hand )?(?:with |on )?\\s*`),
    RegExp(`(?<![a-z])(?=(?:introduced|intro'd|connected|recommended|referred|reviewed|edited|proofread|covered|supported)\\s[^,.;]{0,30}?${P})`),
  ],
  thanks_owed: [FOR_ME, /\bfor\s+/, RegExp(`谢谢?了?\\s?${WHO}(?:的)?\\s*`)],
  planned: [FOR_ME, RegExp(`帮\\s?${WHO}\\s*`)],
}
/** Words at the ends that say nothing of the topic. */
const LEAD = /^(?:(?:一起|一下|了|的|着|聊|关于|就|好好|简单|主要|几句|两句|一会儿?|会儿|半天|很久|好久|挺久|:)\s*|(?:about|on|the topic of)\s+)/
const TAIL = /(?:\s|了?(?:很久|好久|一会儿?|半天)|一下|\byet|over (?:lunch|coffee|dinner|tea)|\bwith\s*$|\b(?:and|in|for|at|on)$|约$|大概$|用了$|花了$|共$)+$/

/** What was talked about, as it is written; an empty piece where the line does not say. */
export const topicIn = (said: Said, masked: string, kind: LineKind, clauses: readonly Clause[], fields: readonly Piece[], format: Piece | null): Piece | null =>
  behindMark(said, masked, clauses, fields, kind) ?? aboutIn(said, masked, clauses, fields) ?? aloneIn(said, masked, clauses, format === null ? fields : [...fields, format])

const behindMark = (said: Said, masked: string, clauses: readonly Clause[], fields: readonly Piece[], kind: LineKind): Piece | null => {
  const helps = HELP[kind === 'happened' && /谢/.test(masked) ? 'help_received' : kind] ?? []
  for (const help of helps) for (const clause of clauses) {
    const text = masked.slice(clause.from, clause.to)
    const found = help.exec(text)
    if (found) {
      const topic = cleaned(said, { from: clause.from + found.index + found[0].length, to: clause.to }, fields)
      if (topic !== null) return topic
    }
  }
  for (const clause of clauses) {
    const text = masked.slice(clause.from, clause.to)
    for (const pattern of [CHINESE, ENGLISH]) {
      for (const found of text.matchAll(pattern)) {
        const topic = cleaned(said, { from: clause.from + found.index + found[0].length, to: clause.to }, fields)
        if (topic !== null) return topic
      }
    }
  }
  return null
}

/** 把方案发给P, emailed P the quote, 审稿的事还没谢: what was sent or is owed, where nothing else says more. */
const SENT = RegExp(`给\\s?${P}(?:发|寄|传|转发?)(?:了|去|过去)*(?:一?[份封个张]|些|点)?(?!条|.{0,2}(?:微信|消息|短信|邮件|红包))([^,。;]{2,20})|(?:sent|forwarded|mailed)\\s(?!${P})([^,.;]{2,30}?)\\sto\\s${P}|(?:sent|send)\\s${P}\\s(?!an? (?:[a-z]+ )?(?:email|text|message|note))([^,.;]{2,30})|(?:把)([^,。;]{1,12}?)(?:发|给|寄|交|送|转|推)(?:给|到)?了?${P}|(?:e-?mail|text|messag|ping|dm|slack|wechat)(?:ed|ing|了)?\\s?${P}(?:\\s(?!on |via |over |in |at |back|again)|(?=\\p{Script=Han}))([^,。;]{2,40})|${P}([^,。;]{1,12}?)(?:还没|没来得及)`, 'u')

const aboutIn = (said: Said, masked: string, clauses: readonly Clause[], fields: readonly Piece[]): Piece | null => {
  for (const clause of clauses) {
    const found = SENT.exec(masked.slice(clause.from, clause.to))
    const words = found?.slice(1).find(one => one !== undefined)
    if (!found || words === undefined) continue
    const from = clause.from + found.index + found[0].lastIndexOf(words)
    const topic = cleaned(said, { from, to: from + words.length }, fields)
    if (topic !== null) return topic
  }
  return null
}

/** Trims days, times, lengths and idle words off both ends. */
const cleaned = ({ text }: Said, piece: Piece, fields: readonly Piece[]): Piece | null => {
  let now = trimmed(text, piece)
  for (let turn = 0; turn < 6; turn++) {
    const before = now
    const atEnd = fields.find(field => field.to >= now.to && field.from > now.from && field.from < now.to)
    if (atEnd) now = trimmed(text, { from: now.from, to: atEnd.from })
    const atStart = fields.find(field => field.from <= now.from && field.to > now.from && !('deadline' in field && /^(?:的|'s|[-到至])/.test(text.slice(field.to, field.to + 2))))
    if (atStart) now = trimmed(text, { from: Math.min(atStart.to, now.to), to: now.to })
    const words = text.slice(now.from, now.to)
    const lead = LEAD.exec(words)?.[0].length ?? 0
    const tail = TAIL.exec(words)?.[0].length ?? 0
    now = trimmed(text, { from: Math.min(now.from + lead, now.to), to: Math.max(now.to - tail, now.from + lead) })
    if (now.from === before.from && now.to === before.to) break
  }
  if (/^(?:个|一个|了)?(?:大|小)?忙$/.test(text.slice(now.from, now.to))) return null
  return now.to - now.from >= 2 || /\p{Script=Han}/u.test(text.slice(now.from, now.to)) && now.to - now.from >= 1 ? now : null
}

const NOISE = RegExp(`^(?:聊|谈|说|讲|唠|他|她|人家|抄送|该|用了|新?认识|顺便|一起|这两天|最近|忙|再|先|另外|还有|he |she |they |he'|she'|they'|it |we |i |很|挺|非常|特别|超|真|太|感觉|气氛|收获|开心|愉快|顺利|不错|aa|他请|她请|我请|我买单|他买单|买单|花了?|人均|¥|￥|\\$|(?:ok|great|nice|good|fun|lol|haha|after|before|at|in|on|for|again|and)\\b|哈哈|嗯|好的|下雨|迟到|[${DAY}\u0001\u0002\\s\\d]+$|my treat|he paid|she paid|i paid|went well|again|as usual|老地方|地点|在)`)
const VERBS = /[和跟与]|一起|吃|喝|见|打|约|开会|会议|来电|改|推|\b(?:with|met|had|call|called|lunch|coffee|dinner|meeting|meet|saw|catch|caught|follow)\b/

/** A clause that holds nothing else: 张经理 午餐 1小时 整合营销. */
const aloneIn = (said: Said, masked: string, clauses: readonly Clause[], fields: readonly Piece[]): Piece | null => {
  for (const [index, clause] of clauses.entries()) {
    if (index === 0 && clauses.length === 1 && (clause.to - clause.from < 4 || /[\u0001?？]|\bok\b/.test(masked))) continue
    const words = masked.slice(clause.from, clause.to)
    if (words.length < 2 || NOISE.test(words) || VERBS.test(words) || !isFree(clause, fields) || /[\u0001\u0003]/.test(words)) continue
    return within(clause, { from: 0, to: said.text.length }) ? { from: clause.from, to: clause.to } : null
  }
  return null
}
