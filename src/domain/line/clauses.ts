import type { DayWords } from './find-days.ts'
import { overlaps, type Piece, type Said, trimmed } from './said.ts'

/** A stretch of a line between two marks; `soft` when only a space between Chinese words stands before it. */
export interface Clause extends Piece {
  readonly soft: boolean
}

const HARD = /[,，。;；!?！？\n\r\t|…]+|[(（](?![^()（）]{1,6}[)）])|(?<![(（][^()（）]{1,6})[)）]|(?<=\s)(?:-+|–)(?=\s)|\s?(?:→|=>|->|>>|--+|\/\/)\s?|\.(?=\s|$)(?<!\b(?:dr|mr|ms|mrs|prof|vs|no|st|jr|sr|e\.g|i\.e|approx|w)\.)|\p{Extended_Pictographic}+/gu
/** A space between Chinese words, or between a Chinese word and one that was recognized. */
const SOFT = /\s+/g
const HAN = /\p{Script=Han}/u
/** Words that open what is to be done, in the middle of a sentence without marks. */
const OPENS = RegExp([
  '(?<=[\\p{Script=Han}a-z])(?:他|她)(?:让|叫|催|要|托|提醒|建议)我(?=[\\p{Script=Han}])(?!.{2}(?:很|非常|特别|想起|意外|感动|觉得|有点|开心|惊|难|们))', '(?<=[了完过][^,，。]{2,20}(?<![的在到约]))(?:下周|下个?月|周末|改天|过两天|年后)(?=给|发|寄|把|交|出(?!差)|再|签|带|回复|补)(?!.{0,10}的(?:事|时候))',
  '(?<=^[^,，。]{0,6}\u0001\u0002*\\s?(?:刚|又|还|特意|微信|电话)?)(?:提醒|让|叫|催|要|通知|嘱咐|交代|拜托|托|求|喊)我(?=[\\p{Script=Han}\u0003])', '(?<=^[^,.;]{0,6}\u0001\u0002*(?: just| also)?)\\s(?=(?:asked|told|wants|reminded) me to\\b)', '(?<=\\p{Script=Han})(?<!前)(?:还没|忘了|得好好|该好好|得|该)谢(?=谢?(?:他|她|\u0001|$))', '\\s(?=(?:he|she|they) (?:wants|asked|told|needs|reminded) me to\\b)|\\s(?=(?:he|she|they)(?:\'s| is) (?:sending|introducing|checking|drafting|sharing))|(?<!\\b(?:said|says|told me|that|if|whether|how|when|what|where|hopes?|thinks?|and|but|so))\\s(?=(?:he|she|they)(?:\'ll| will) (?:send|check|call|email|share|get|let|confirm|intro|draft|revert|follow))',
  '(?<=[\\p{Script=Han}a-z0-9\u0001-\u0003]\\s?)(?:(?<![他她还都])记得|别忘|回头(?!客|看|率)|待办|todo|(?:我)?答应(?=了?(?:他|她|给|把|帮|下|周|明|在|月|[\u0003]))|(?:我)?承诺|后续(?=我|要|需|把|给|发)|下一步|然后(?=我|要|把|给|发|得)|(?:他|她)?(?:让|叫|催|要|托)我(?=\u0003|把|给|发|回|准备|补|写|带|交|去|尽快)|(?:他|她|对方)说(?=\u0003|会|下周)|(?<![\u0002\u0003前还])得(?=好好|当面|谢)|(?<![重主需只首必不快想摘概纪他她就前\u0002\u0003])要(?=带|把|给(?:他|她|\u0001)|发(?:他|她|给)|补(?!充)|提前|尽快)|(?<=[了过完])得(?=请|给|把|发|回)|改天(?=请|再|给|把)|说好(?=\u0003|下|周末|改天)|约好?了?(?=\u0003再|周末|下次|改天))',
  '(?<=[了完过]\\S{0,12}[^\u0001-\u0003,，。约请让给跟和叫找陪带帮替])(?:他|她)(?=(?:说|会)?\\s?\u0003)', '(?<!\\b(?:i|we|he|she|they|it|that|who|and|but|so|also)|[\u0001\u0002])\\s(?=will (?:send|share|follow|call|email|get|check|write|meet|see|intro|circle|ping|text)\\b)', '\\s(?:and|then|so|but|&)\\s(?=(?:we (?:agreed|decided)|i(?:\'ll| will| need| have| promised| owe| should)|i|we(?:\'ll| will)|(?:he|she|they)(?:\'ll| will| promised)|need to|will|promised|follow up|have to|must|agreed to send|agreed to share|to send|to follow|send|share)\\b)', '(?<!\\b(?:will|to|\'ll|and|then|should|must|a|the|need|quick|i|we))\\s(?=follow[- ]?up\\b)|(?<!\\bno)\\s(?=(?:todo|to-do|action|next step|need to|i\'ll|(?<!must )remember to|(?:really|still|also) need to|don\'t forget to|i promised|promised to|haven\'t thanked|still need to)\\b:?)',
].join('|'), 'gu')

const COLON = /(?<=\u0001\u0002*|电话|微信|邮件|视频|通话|语音|面谈|见面|开会|会议|午饭|午餐|晚饭|咖啡|聊天|chat|sync|meeting|call|lunch|coffee|dinner|zoom)\s?:\s?(?!\d)/gu
/** A day that can only lie ahead, with a deed behind it, follows what was: 聊了缓存|明天给他方案. */
const AHEAD = /^(?:明|大?后天|今晚|下周|下下|下个?(?:月|星期|礼拜)|下星期|下礼拜)/
/** 他月底前给, 报价周五前给, 律师下周一前出意见稿: who or what stands before a deadline belongs to it. */
const DOER = /(?:^|[\s,，。;；!?])(?:(?:\u0001\u0002*|他们?|她们?|对方)(?:说|会|答应)?|[^\s,，。;；!?\u0001]{1,4})$/u
const ACTION = /^\s?(?:要|得|需要|我|再|前)?\s?(?:把|给|发|寄|交|回复?|提交|准备|整理|写|出|约|补|改|送|拿|确认|跟进|答复|反馈|推|转|联系|找|问)/

/** The clauses of a line. What was recognized (a name, a day) is never cut, and a deadline with something to do behind it opens a clause of its own. */
export const clausesOf = ({ text }: Said, masked: string, known: readonly Piece[], lengths: readonly Piece[], days: readonly DayWords[]): readonly Clause[] => {
  const cuts = new Map<number, { readonly to: number; readonly soft: boolean }>()
  const cut = (from: number, to: number, soft: boolean): void => {
    if (!known.some(piece => overlaps(piece, { from, to: Math.max(to, from + 1) }) && piece.from < from) && !cuts.has(from)) cuts.set(from, { to, soft })
  }
  for (const match of text.matchAll(HARD)) cut(match.index, match.index + match[0].length, false)
  // Lily/visa/20min: between recognized words.
  const slashes = [...text.matchAll(/(?<!\d)\/|\/(?!\d)/g)]
  const isList = slashes.some(match => known.some(piece => piece.to === match.index || piece.from === match.index + 1))
  for (const match of slashes) if (isList && !/(?<![a-z])[a-z]$/.test(text.slice(0, match.index))) cut(match.index, match.index + 1, false)
  for (const match of text.matchAll(SOFT)) {
    const [before, after] = [match.index - 1, match.index + match[0].length]
    const han = (at: number): boolean => HAN.test(text.charAt(at))
    const edge = (at: number): boolean => han(at) || known.some(piece => piece.from === at || piece.to === at + 1)
    if (/[在于到从给和跟与及的约自由]/.test(text.charAt(before)) && !known.some(piece => piece.to === before + 1)) continue
    // Lily 给我介绍了猎头: somebody and the deed.
    if (/[\u0001\u0002]/.test(masked.charAt(before)) && /[帮给教替把介推借送让发传转带陪]/.test(text.charAt(after)) && !/\d/.test(text.charAt(before))) continue
    if ((han(before) || han(after)) && edge(before) && edge(after)) cut(match.index, after, true)
    else if (HAN.test(text) && lengths.some(piece => piece.to === before + 1)) cut(match.index, after, true)
  }
  // Samantha: keynote prep
  for (const match of masked.matchAll(COLON)) cut(match.index, match.index + match[0].length, false)
  for (const match of masked.matchAll(OPENS)) cut(match.index, match.index, true)
  for (const day of days) if (!day.deadline && day.from > 3 && AHEAD.test(day.words) && /(?:完|[了完过][^,，。;；]{1,14})$/.test(masked.slice(0, day.from)) && !/[要得在我需约的了聊谈好到]\s?$/.test(text.slice(day.from - 2, day.from)) && ACTION.test(text.slice(day.to, day.to + 6))) cut(day.from, day.from, true)
  for (const day of days) if (day.deadline && day.from > 3 && !/[要得在我需,，。;；]\s?$/.test(text.slice(day.from - 2, day.from)) && !DOER.test(masked.slice(0, day.from)) && ACTION.test(text.slice(day.to, day.to + 6))) cut(day.from, day.from, true)
  const clauses: Clause[] = []
  let from = 0
  let soft = false
  for (const [at, { to, soft: next }] of [...cuts].toSorted(([a], [b]) => a - b)) {
    if (at < from) continue
    push(clauses, text, from, at, soft)
    if (at > from || to > at) soft = next
    from = to
  }
  push(clauses, text, from, text.length, soft)
  return clauses
}

const push = (clauses: Clause[], text: string, from: number, to: number, soft: boolean): void => {
  const piece = trimmed(text, { from, to })
  if (piece.to > piece.from) clauses.push({ ...piece, soft })
}
