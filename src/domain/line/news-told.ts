import { DAY, P } from './mask.ts'
import type { Piece } from './said.ts'

/** 王总说下周出差: a contact that told some news; what both will do, or one owes the other, is none. */
const TOLD = RegExp(`^[\\s${DAY}\u0002]*${P}[\\s${DAY}\u0002]*(?:刚|昨晚|上午|下午|中午|晚上)?(?:说|提到|透露|来电说|打电话说|微信说|发微信说)(?:他|她)?(?=下周|下个?月|年后|年底|月底|过两天|过几天|明年|最近|周末|节后|暑假|寒假|春节|国庆|五一|要|会|想|打算|准备|${DAY}|\\p{Script=Han}{2})([^\u0001,，。;!?？]{3,30})$`, 'u')
const BOTH = /一起|聚|见|聊|谈|找我|来(?:公司|我|拜访|家|看|办公)|约|请我|给我|帮|把|发我|发给|寄|回复|答复|我们|咱|吃饭|喝|要我|让我|再说|可以|好的?$|了$|过来|没空|不来|的事|开会/

/** What somebody said of himself in a line that says no more, null where none is told. */
export const newsIn = (masked: string): Piece | null => {
  const told = TOLD.exec(masked)
  const news = told?.[1]
  if (news === undefined || BOTH.test(news)) return null
  const from = masked.length - news.length
  return { from, to: masked.length }
}

/** 他下周去美国, she's moving next month: a remark on somebody's life behind a contact. */
export const REMARK_CLAUSE = /^(?:听说|据说)?(?:他|她|人家)(?!们|说|让|要我|叫|约|请|邀|帮|替|给|教|介绍|推荐|陪|没|不|取消|放|改|会|答应|回|再|把|发|寄|送|来|想(?:和|跟|约|请|见))|^(?:hope|hoping|looking forward|can't wait)\b|^(?:he|she) (?:wants|needs|likes|thinks|seems|looks|feels|has|hates|loves)(?! (?:me|us|to|you)\b|.*\b(?:my|our)\b)\b|^(?:he|she|they)(?:'s| is| are|'re| was| just| got| has| might| may| \u0003(?=\u0002* (?:got|had|left|became|quit)))(?!\w)(?! (?:not )?(?:coming|visiting|arriving|flying in|dropping|going to (?:send|check|call|get|ask|share)|free|available|sick|busy|introduc|help))/
