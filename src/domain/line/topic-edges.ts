import { P } from './mask.ts'
import { type Piece, type Said, trimmed } from './said.ts'

/** Words at the ends that say nothing of the topic. */
const LEAD = /^(?:(?:一起|一下|了|的|着|聊|关于|有关|就|好好|简单|主要(?:是)?|几句|两句|一会儿?|会儿|半天|很久|好久|挺久|一次|:|,)\s*|(?:about|on|over|regarding|re|the topic of|mostly|mainly|also|briefly|how things are with)\s+|(?:him|her|them)\s+(?=(?:the|an?|my|our|some|his|her|their)\s))/
const TAIL = RegExp(`(?:${[
  '没[要收](?:我|他|她)?(?:一分)?钱', '是?(?:啥|什么)时候', '是(?:哪天|几号)', '\\b(?:by|via|over|through) (?:e-?mail|mail|post|slack|dm|text|whatsapp|wechat)', '\\b(?:at|in|during) (?:the |our |this )?(?:all-?hands|town hall|retro|stand-?up|(?:team |weekly |monthly |board )?meeting|ceremony|channel)',
  '(?<=.{2})(?:聊|谈|说|讨论|沟通)了',  '\\s', '了?(?:很久|好久|一会儿?|半天|老半天|一下午|一晚上|一上午)', '一下', '来着', '[啊哈呢吧嘛呗哦]', '什么的', '之类的?', '\\byet', '\\btoo', '\\balready', '\\bmostly', '\\bmainly', '\\bagain', '\\ba bit', '\\ba lot',
  `\\b(?:over|during|before|after) (?:lunch|coffee|dinner|tea|drinks|breakfast|zoom|slack|the phone|email|wechat)`, `\\b(?:with|w/)\\s*(?:${P})?`,
  '\\b(?:and|in|for|at|on|by|via|to|from|until|till|before|around|about|almost|nearly|roughly|over|like|some)', '(?<=[\\s,])约', '约莫', '大概', '大约', '差不多', '用了', '花了', '共', '前后', '(?:前)?(?:后)?各',
  '(?<!\\b(?:for|of|from|in) )(?:next|last|this) (?:week|month|weekend)', 'the other day', 'by (?:eod|cob|eow|eom|end of (?:the )?(?:day|week))', '\\b(?:eod|cob|asap)',
].join('|')})+$`)

/** Where somebody's news or a deed begins within words without marks: 年底返点|他说周三前…, the roof|and she will…. */
const REMARK = RegExp([
  '(?<=\\p{Script=Han}|[a-z])就(?:去|回|走|散|下班|各)',
  '(?<=\\p{Script=Han}|[a-z\\d])\\s?(?:呃|嗯|然后|结果)?(?:他|她|人家|对方)们?(?:说|觉得|想|要|让|嫌|答应|认为|建议|挺|很|那边(?!的)|也|没|还是|已经|最近|回头|会)',
  '(?<=.)(?:\\s-+)?\\s(?:and|but|so|then|because|while|since)\\s(?:he|she|they|i|we|it|then|need|will|promised|agreed|have to|must)\\b',
  '(?<=.)\\s(?:he|she|they)(?:\'s|\'ll|\\s(?:is|was|said|says|wants|will|has|had|seems|thinks))\\b',
].join('|'), 'u')
const WITH = RegExp(`\\s(?:with|w/|together with)\\s${P}`)

/** A topic's piece without days, clocks, lengths and idle words at its ends; null when nothing is left. `masked` covers people and days. */
export const edged = ({ text }: Said, masked: string, piece: Piece, fields: readonly Piece[], isTalk = false): Piece | null => {
  let now = trimmed(text, piece)
  if (isTalk) {
    for (const pattern of [REMARK, WITH]) {
      const cut = pattern.exec(masked.slice(now.from, now.to))
      if (cut) now = trimmed(text, { from: now.from, to: now.from + cut.index })
    }
  }
  for (let turn = 0; turn < 6; turn++) {
    const before = now
    const atEnd = fields.find(field => field.to >= now.to && field.from > now.from && field.from < now.to)
    if (atEnd) now = trimmed(text, { from: now.from, to: atEnd.from })
    const bracket = fields.find(field => text.charAt(field.to) === ')' && text.charAt(field.from - 1) === '(' && field.to + 1 >= now.to && field.from - 1 > now.from)
    if (bracket) now = trimmed(text, { from: now.from, to: bracket.from - 1 })
    const atStart = fields.find(field => field.from <= now.from && field.to > now.from && !isItsOwn(text, field, now))
    if (atStart) now = trimmed(text, { from: Math.min(atStart.to, now.to), to: now.to })
    const lead = LEAD.exec(text.slice(now.from, now.to))?.[0].length ?? 0
    now = trimmed(text, { from: Math.min(now.from + lead, now.to), to: now.to })
    const tail = TAIL.exec(masked.slice(now.from, now.to))?.[0].length ?? 0
    now = withClosing(text, trimmed(text, { from: now.from, to: now.to - tail }), piece.to)
    if (now.from === before.from && now.to === before.to) break
  }
  const words = text.slice(now.from, now.to)
  if (/^(?:我们?|咱们?)?(?:个|一个|了)*(?:大|小|不少|很多|点)?忙了?$/.test(words)) return null
  return words.length >= 2 || /\p{Script=Han}/u.test(words) ? now : null
}

/** 周五的发布会, next Friday's launch, 年底返点: a day that belongs to the words behind it. */
const isItsOwn = (text: string, field: Piece, now: Piece): boolean =>
  'deadline' in field && /^(?:的|'s|[-到至]|(?=\p{Script=Han}{2})(?![前后和跟去来见约吃要再]))/u.test(text.slice(field.to, Math.min(field.to + 3, now.to)))

/** A bracket that was opened is closed. */
const withClosing = (text: string, { from, to }: Piece, end: number): Piece => {
  const words = text.slice(from, to)
  const closes = { '(': ')', '「': '」', '《': '》', '“': '”' }[/[(「《“](?=[^)」》”]*$)/.exec(words)?.[0] ?? '']
  return closes !== undefined && to < end && text.charAt(to) === closes ? { from, to: to + 1 } : { from, to }
}
