import type { Mention } from './known-people.ts'
import { isAddressed, latinNameEnd } from './latin-names.ts'
import { isFree, type Piece, type Said } from './said.ts'
import { chineseNameEnd, titleEnd } from './titles.ts'

const HAN_BEFORE = [
  '和|跟|与|同|约了?|约上|约到|约好了?|找了?|找到|请了?|请到|帮了?|帮忙|替|给|向|拜访了?|拜会了?|见了?|见到了?|见过|问了?|感谢|谢谢|谢|联系了?|联系上了?|联系到了?|陪了?|请教了?|对接了?|碰到了?|碰见了?|遇到了?|遇见了?|认识了?',
  '介绍了?|新朋友|叫|多亏了?|多亏|加了|新认识|面试了?|采访了?|回访了?|叫上|带上|拉上|还有|以及|欠|问候|去看了?|看望了?|送|教了?',
].join('|')
const ENGLISH_BEFORE = [
  '(?:spoke|talked|speak|talk|wrote|said hi|reached out) to|with|w/|met|meet|meeting|met up with|saw|see|seeing|call|called|calling|phoned|phone|rang|ring|thank|thanked|thanks to|thanking|email|emailed|text|texted|message|messaged|ping|pinged|dm|visit|visited|help|helped|helping',
  'introduced|introduce|intro|gave|give|sent|send|owe|owed|told|tell|asked|ask|invited|invite|taught|coached|mentored|showed|joined by|called|named|plus|facetimed|zoomed|visiting|caught up with|catch up with|catching up with|lunched with|and|&|haven\'t thanked',
].join('|')
const BEFORE = RegExp(`(?:(?:${HAN_BEFORE})\\s?|(?<![a-z])(?:${ENGLISH_BEFORE})\\s)`, 'g')
const BETWEEN = /\s?(?:,|、|还有|和|跟|与|&|\+|\/|\band\b)\s?/y
/** Who they are stands before the name: 采购部的冯总, 新来的 Kevin, 法务小秦, his boss Vera. Answers where the name begins, -1 for none. */
const describedName = (said: Said, at: number): number => {
  const { text } = said
  const [, ...ends] = [...text.slice(at, at + 40).matchAll(/(?<=^|[a-z] )(?=[a-z])/g)].map(({ index }) => at + index)
  const english = ends.slice(0, 3).find(end => latinNameEnd(said, end) !== -1)
  if (english !== undefined) return DESCRIBES.test(text.slice(at, english)) && !/\b(?:in|at|from|near|to|on|of|for|about|over|and)\b/.test(text.slice(at, english)) ? english : -1
  // 供应商老吴: 老吴 before 商老.
  const called = /^[^,、,。;!?()|\s和跟与同聊谈\u0001]{1,10}?(?=[小老阿]\p{Script=Han})/u.exec(text.slice(at, at + 12))?.[0]
  if (called !== undefined && !STOPS.test(called) && strongNameEnd(text, at + called.length) !== -1) return at + called.length
  for (let from = at + 1; from < at + 12 && from < text.length; from++) {
    const before = text.slice(at, from)
    if (STOPS.test(before)) return -1
    if (TITLED.test(before) && chineseNameEnd(text, from) !== -1) return from
    const latin = /[的 ]$/.test(before) && /\p{Script=Han}/u.test(before) && latinNameEnd(said, from) !== -1
    if (latin || strongNameEnd(text, from) !== -1) return from
  }
  return -1
}
const DESCRIBES = /\b(?:boss|wife|husband|friend|colleague|manager|partner|assistant|brother|sister|intern|recruiter|cofounder|co-founder|teammate|somebody|someone|new|client|investor|lead|called|named)\b/
/** 客户经理刘畅: a trade, then a whole name. */
const TITLED = /(?:经理|总监|工程师|助理|主管|老板|同事|同学|设计师|顾问|老师|秘书|律师|会计|hr|销售|客户)$/
const STOPS = /[,、,。;!?()|和跟与同聊谈吃喝见打开讨沟约了过帮给把在去来做写看说问]$(?<!新来)|[\u0001]/

/** A name that shows itself: 小秦, 冯总. */
const strongNameEnd = (text: string, at: number): number => {
  const end = chineseNameEnd(text, at)
  if (end === -1) return -1
  return '老小'.includes(text.charAt(at)) || (end - at <= 4 && titleEnd(text, at + 1) === end) ? end : -1
}

const nameEnd = (said: Said, at: number, sure = false): number => /[阿小老][a-z]/.test(said.text.slice(at, at + 2)) ? latinNameEnd(said, at + 1) : (/\p{Script=Han}/u.test(said.text.charAt(at)) ? chineseNameEnd(said.text, at) : latinNameEnd(said, at, sure))
/** 王总的助理小陈, Lily's boss Vera: the first is no part of it, the second is. */
const OF = /(?:的|他|她)?(?:助理|秘书|同事|下属|手下|太太|老婆|老公|先生|爱人|朋友|客户|徒弟|学生|老板|领导|搭档|合伙人|儿子|女儿|哥哥|弟弟|姐姐|妹妹)|'s (?:(?:new|old|other) )?(?:boss|wife|husband|assistant|brother|sister|manager|son|daughter|friend|colleague|partner|intern|deputy|mother|father|mum|mom|dad)\s?/y
const ownedAt = (text: string, at: number): number => {
  OF.lastIndex = at
  const found = OF.exec(text)?.[0]
  return found === undefined ? -1 : at + found.length
}

/** A person as the subject: 刘洋帮我…, Nina introduced me…; at the beginning of a clause. */
const SUBJECT = /(?:^|[,;。.!?\n])\s*/g
const SURELY = /(?:with|w\/|met|and|called|named)\s$/
const ADDRESSED_VERB = /\b(?:called|phoned|rang|came|dropped|stopped|emailed|mailed|wrote|texted|messaged|visited|asked|told|helped|gave|sent|said|wants|joined|introduced|showed|met)\b/
/** David昨天 1on1, Dana called yesterday: before a day or a form, with a mark between. */
const DAY_AFTER = /\s?(?:昨|今天|今早|前天|刚|上周|周[一二三四五六日](?!年)|\d{1,2}月)|\s(?:电话|午饭|午餐|晚饭|咖啡|视频|微信|见面|1on1|1:1)/y
const COMES = /(?:来|打|发|约|加了|到|说|帮|给|请|介绍|过来)/y
const VERB_AFTER = /\s?(?:(?:今天|昨天|前天|昨晚|上周[一二三四五六日天]?|刚刚?|主动|又|还|也|已经|特意|今早)\s?)?(?:帮|给我|替我|教|介绍|推荐|约我|请我|提醒|告诉|陪我|送我|指点|分享|带我|借我|找我|来电|来信|打来|来谈|来找|回了|打电话|发微信|发来|加了|过来|到访|来访|came|dropped by|stopped by|phoned|rang|mailed|wrote|visited|joined|reached out|whatsapped|helped|introduced|gave|sent|taught|showed|reviewed|called|shared|recommended|connected|offered|invited|asked|told|walked|referred|lent|covered|put me|emailed|messaged|texted|pinged)/y

/** Where the one beside begins (、X, and X), -1 where nobody is. */
const beside = (text: string, from: number): number => {
  BETWEEN.lastIndex = from
  const found = BETWEEN.exec(text)?.[0]
  return found === undefined ? -1 : from + found.length
}

/** Names nobody known has, only where the grammar makes them a person: 和X, 给X, with X, X帮我, and X beside another person (张伟、X). */
export const unknownIn = (said: Said, mentions: readonly Mention[], taken: readonly Piece[]): readonly Piece[] => {
  const { text } = said
  const found: Piece[] = []
  const add = (at: number, behind: RegExp | null = null, sure = false): void => {
    const from = nameEnd(said, at, sure) === -1 && behind === null && isFree({ from: at, to: at + 1 }, mentions) ? describedName(said, at) : at
    const first = from === -1 ? -1 : nameEnd(said, from, sure)
    const behindOwner = first === -1 ? -1 : ownedAt(text, first)
    if (behindOwner !== -1) return nameEnd(said, behindOwner) === -1 ? undefined : add(behindOwner, behind)
    // 海康的刘总: what stands before 的 was no person.
    const owned = first !== -1 && text.charAt(first) === '的' && strongNameEnd(text, first + 1) !== -1
    if (owned) return add(first + 1)
    const to = first
    if (to === -1 || !isFree({ from, to }, [...mentions, ...found, ...taken])) return
    if (behind !== null) {
      behind.lastIndex = to
      if (!behind.test(text)) return
    }
    found.push({ from, to })
    chain(to)
  }
  /** Others beside somebody: 、X, and X. */
  const chain = (from: number): void => {
    const next = beside(text, from)
    // A comma joins names in letters, but not 见了赵姐，谈合同.
    if (next !== -1 && (!text.slice(from, next).includes(',') || latinNameEnd(said, next) !== -1)) add(next)
  }
  for (const match of text.matchAll(BEFORE)) add(match.index + match[0].length, null, SURELY.test(match[0]))
  for (const mention of mentions) chain(mention.to)
  const starts = [...[...text.matchAll(SUBJECT)].map(match => match.index + match[0].length), ...taken.map(({ to }) => to + (text.charAt(to) === ' ' ? 1 : 0))]
  for (const start of starts) {
    add(start, VERB_AFTER)
    add(start, ADDRESSED_VERB.test(text.slice(start, start + 60)) && isAddressed(text, start) ? /(?=[\s,.;])/y : DAY_AFTER)
    // 候选人仇先生来面谈, 新来的覃老师加了微信
    const described = nameEnd(said, start) === -1 ? describedName(said, start) : -1
    if (described !== -1 && strongNameEnd(text, described) !== -1 && /[的人员伴户方]$/.test(text.slice(start, described))) add(described, COMES)
    // 钱律师和王总: beside somebody known.
    const end = nameEnd(said, start)
    const joined = end === -1 ? -1 : beside(text, end)
    if (joined !== -1 && mentions.some(mention => mention.from === joined)) add(start)
  }
  return found.toSorted((a, b) => a.from - b.from)
}
