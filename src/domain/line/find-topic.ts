import type { Clause } from './clauses.ts'
import type { LineKind } from './line-reading.ts'
import { DAY, P } from './mask.ts'
import { isFree, type Piece, type Said, trimmed, within } from './said.ts'

const VERB = [
  '聊到了?|聊了聊|聊了一?下|聊一聊|聊一下|聊聊|聊了会儿?|聊了|聊下|聊起了?|聊(?!天|得|的|完|会)|谈到了?|谈了谈|谈谈|谈一谈|谈一下|谈了|谈(?!判|得|话)|讨论了?(?:一下)?(?!会)|探讨了?(?:一下)?|沟通了?(?:一下)?(?!会)|交流了?(?:一下)?(?!会)|请教了?(?:他|她)?(?:一下)?',
  '汇报了?(?:一下)?(?!会)|商量了?(?:一下)?|商议了?|对齐了?(?:一下)?|同步了?(?:一下)?|对了?一下|过了?一下|过了?一遍|碰了?一下|复盘了?(?:一下)?(?!会)|说了说|说到了?|说了(?:一下)?|说说|问了(?:一下|问)?|了解了?(?:一下)?|关于|围绕|主题(?:是|:)?|话题(?:是|:)?|讲了讲|讲了|敲定了?|确认了?|review了?|brainstorm了?',
].join('|')
const CHINESE = RegExp(`(?:${VERB})\\s*(?:了|一下|关于|的是|的|:|下|会儿|点|些)*\\s*`, 'g')
const ENGLISH = /\b(?:talk(?:ed|ing)? (?:about|through|over)|sp(?:oke|eak) about|chat(?:ted|ting)? about|to discuss|discuss(?:ed|ing)?|went over|go over|going over|walked through|catch up on|caught up on|to talk about|to review|to plan|topic:?|re:|re|regarding|about|covered|covering|on(?= (?:the|our|his|her|their|my|how|what|why|q[1-4]|[a-z]+ing)\b))\s+(?:about\s+)?/g

const HELP: Readonly<Partial<Record<LineKind, RegExp>>> = {
  help_received: RegExp(`(?:帮|替)(?:了|过|着)?(?:我们?|咱们?)(?:的)?\\s*|给了?(?:我们?)\\s*|\\b(?:me|us) (?:with|on)?\\s*|(?<=${P})\\s?(?=介绍|推荐|牵线|引荐|内推|分享|转发|指点|救场)`),
  help_given: RegExp(`(?:帮|替|协助|给|为)(?:了|过|忙|着)?\\s?${P}\\s*|(?:helped|assisted|coached|mentored|taught|gave|sent|showed)\\s(?:out )?${P}\\s*(?:with|on)?\\s*`),
  thanks_owed: RegExp(`(?:帮|替)(?:了|过|着)?(?:我们?|咱们?)(?:的)?\\s*|\\bfor\\s+`),
}
/** Words at the ends that say nothing of the topic. */
const LEAD = /^(?:一起|一下|了|的|着|聊|关于|在|就|好好|简单|主要|about|on|the topic of|:)\s*/
const TAIL = /(?:\s|了?(?:很久|好久|一会儿?|半天)|一下|的事情?$(?!)|over (?:lunch|coffee|dinner|tea)|with\s*$|and$|in$|for$|at$|on$|约$|大概$|用了$|花了$|共$)+$/

/** What was talked about, as it is written; an empty piece where the line does not say. */
export const topicIn = (said: Said, masked: string, kind: LineKind, clauses: readonly Clause[], fields: readonly Piece[]): Piece | null =>
  behindMark(said, masked, clauses, fields, kind) ?? aloneIn(said, masked, clauses, fields)

const behindMark = (said: Said, masked: string, clauses: readonly Clause[], fields: readonly Piece[], kind: LineKind): Piece | null => {
  const help = HELP[kind]
  for (const clause of clauses) {
    const text = masked.slice(clause.from, clause.to)
    const found = help?.exec(text)
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

/** Trims days, times, lengths and idle words off both ends. */
const cleaned = ({ text }: Said, piece: Piece, fields: readonly Piece[]): Piece | null => {
  let now = trimmed(text, piece)
  for (let turn = 0; turn < 6; turn++) {
    const before = now
    const atEnd = fields.find(field => field.to >= now.to && field.from > now.from && field.from < now.to)
    if (atEnd) now = trimmed(text, { from: now.from, to: atEnd.from })
    const atStart = fields.find(field => field.from <= now.from && field.to > now.from && !/^\s?(?:的|[-到至])/.test(text.slice(field.to, field.to + 2)))
    if (atStart) now = trimmed(text, { from: Math.min(atStart.to, now.to), to: now.to })
    const words = text.slice(now.from, now.to)
    const lead = LEAD.exec(words)?.[0].length ?? 0
    const tail = TAIL.exec(words)?.[0].length ?? 0
    now = trimmed(text, { from: Math.min(now.from + lead, now.to), to: Math.max(now.to - tail, now.from + lead) })
    if (now.from === before.from && now.to === before.to) break
  }
  return now.to - now.from >= 2 || /\p{Script=Han}/u.test(text.slice(now.from, now.to)) && now.to - now.from >= 1 ? now : null
}

const NOISE = RegExp(`^(?:很|挺|非常|特别|超|真|太|感觉|气氛|收获|开心|愉快|顺利|不错|aa|他请|她请|我请|我买单|他买单|买单|花了?|人均|¥|￥|\\$|ok|great|nice|good|fun|lol|haha|哈哈|嗯|好的|下雨|迟到|[${DAY}\u0001\u0002\\s\\d]+$|my treat|he paid|she paid|i paid|went well|again|as usual|老地方|地点|在)`)
const VERBS = /[和跟与]|一起|吃|喝|见|打|约|开会|会议|\b(?:with|met|had|call|called|lunch|coffee|dinner|meeting|meet|saw|catch|caught)\b/

/** A clause that holds nothing else: 张经理 午餐 1小时 整合营销. */
const aloneIn = (said: Said, masked: string, clauses: readonly Clause[], fields: readonly Piece[]): Piece | null => {
  for (const [index, clause] of clauses.entries()) {
    if (index === 0 && clauses.length === 1) continue
    const words = masked.slice(clause.from, clause.to)
    if (words.length < 2 || NOISE.test(words) || VERBS.test(words) || !isFree(clause, fields) || /[\u0001\u0003]/.test(words)) continue
    return within(clause, { from: 0, to: said.text.length }) ? { from: clause.from, to: clause.to } : null
  }
  return null
}
