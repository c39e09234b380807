import type { LineReading } from './line-reading.ts'
import { P } from './mask.ts'
import { isFree, matches, overlaps, type Piece } from './said.ts'

export interface FormatSaid extends Piece {
  readonly format: NonNullable<LineReading['format']>
}

type Words = readonly [format: NonNullable<LineReading['format']>, chinese: string, english: string]

/**
 * Words that say a form by themselves, the more telling first. Narrower than those of a plan's 形式 cell: within a sentence 信息, 文字 or 茶 may be
 * what was talked about. 吃饭 and 开会 say no form.
 */
const WORDS: readonly Words[] = [
  ['remote_meeting', '视讯(?:会议)?|视频会议?|视频电话|视频通话|视频连线|视频聊?|视频|线上会议?|线上聊?|线上|远程会议?|远程|腾讯会议?|飞书会议|飞书视频|钉钉会议|钉钉视频|微信视频|企微会议|云会议|连线|开了?个?zoom',
    'zoom(?:ed)?(?: call| meeting)?|video ?(?:call|chat|conference|meeting)?|teams (?:call|meeting)|(?:on|via|over) teams|(?<!(?:both|the|our|their|two|all|of|with|product|sales|moving|switching|changing|between|new|different|other|joining|building|across) )teams(?=$|[,.;]| (?:w/|with|chat|sync)|\\s[\\u0001])|google meet|g-?meet|hangouts?|over video|webex|facetimed?|remote (?:meeting|call|sync)|remotely|online(?: meeting)?|virtual(?:ly)?(?: meeting| coffee)?|voov|tencent meeting|skyped?'],
  ['lunch', '午餐会?|午饭|中饭|午宴|吃中午饭|(?:中午|午间)[^,。;]{0,14}?(?:吃|撮|搓)了?(?:个|顿|碗|点)?(?:饭|面|火锅|食堂|便饭|简餐|烤肉|日料|的)?|(?:中午|午间)[^,。;]{0,10}?(?:涮|撸串|烤|聚餐|火锅|下馆子|用餐|就餐)', 'lunch(?:es|ed)?'],
  ['dinner', '晚餐会?|晚饭|晚宴|夜宵|宵夜|(?:晚上|[今昨明前后]晚|晚间|傍晚|[一二三四五六日天]晚)[^,。;]{0,14}?(?:吃|撮|搓)了?(?:个|顿|碗|点)?(?:饭|面|火锅|食堂|便饭|烤肉|日料|串|的)?|(?:晚上|[今昨明前后]晚|晚间)[^,。;]{0,10}?(?:(?:涮|撸|烤)(?:了|的)|聚餐|火锅|撸串|烧烤|下馆子|用餐|就餐|饭局)', 'dinner|supper'],
  ['coffee', '喝?了?(?:杯|个)?(?:咖啡|拿铁|美式|手冲)|coffee chat', 'coffees?(?: chat| break)?|lattes?'],
  ['call', '微信语音|微信电话|语音通话|语音电话|语音|(?:打|通|回|来|去|接)?(?:了|过|完)?(?:个|一个|一通|通)?(?:长|短)?电话|通(?:了|过|完)[^,。;]{0,6}?话(?!费|题)|通了?话|通完话|来电(?!影)|致电|回电|打来(?=问|说|$|[,，])|拨通|电联|call(?:了(?:一下|个)?|一下|个)',
    '(?:phone|voice|quick|short|long|audio|wechat)? ?(?:call|calls|(?<!(?:somebody|someone|guy|lady|woman|man|person|recruiter) )called|calling)|phoned?|on the phone|by phone|rang|rung|ring|gave (?:him|her|them|\u0001\u0002*) a (?:quick )?(?:ring|buzz|call)|dialled|voice chat'],
  ['email', '(?:发|写|回|去)?了?(?:一?封)?(?:电子)?邮件|邮箱|电邮|(?<![a-z])email了?', '(?:wrote .{0,8} |by |via )?mail(?:ed|s)?(?! (?:room|box|list))|e-?mails?|e-?mailed|e-?mailing'],
  ['public', '朋友圈|当众|点名表扬|通报表扬|公开(?:致谢|感谢|表扬|场合)?|(?:微信|钉钉|飞书|企微)?大?群里(?=[^,。;]{0,12}(?:谢|夸|表扬|致敬|点赞))|大会上|全员会上?', 'publicly|in public|in front of (?:everyone|everybody|all|the (?:whole |entire )?(?:team|group|class|company|board))|shout-?out|shouted out|(?:thank|prais|credit)\\w* [^.;]{0,30}?\\b(?:at|in) the (?:\\w+ )?(?:meeting|all-hands|town hall|retro|stand-?up|ceremony)|in the (?:group|channel)|at the all-?hands'],
  ['message', '传了?(?:个|条)?line|(?<![a-z])line(?=上|了|问|说|聊|我|给)|(?:发|回)了?(?:个|条|一条)?信息|(?<![a-z])qq(?![a-z])(?:上|聊)?|(?:发|聊|回)?了?(?:个|条)?(?:企业)?微信(?:上|消息|聊)?|(?:发|回)?了?(?:个|条)?(?:短信|消息|私信)|私聊|留了?个?言|企微|钉钉|飞书(?!文档)', 'messages?|messaged|messaging|text(?:ed|s)?(?= |$)|wechat(?:ed)?|whatsapp(?:ed)?|slack(?:ed)?|dm(?:ed|\'d|s)?|sms|ping(?:ed)?|imessaged?|telegram(?:med)?|(?:on|via|over) (?:signal|messenger|discord|instagram|line|kakao)|linkedin(?: message)?'],
  ['face_to_face', `面对面|面谈|面聊|当面|见面|会面|面议|面叙|碰面|碰头|见了?(?:一|个)?面|见了?一?面|见个面|面晤|会晤|约见|登门|串门|做客|面基|会见|接见|面见|探班|拜访|上门|走访(?=了?\\s?\u0001)|来访|到访|看望|探望|线下|现场|碰[了过]?个?[面头]|见的面|见[了过完]?[一两三几]?[一个次回]?面|见过面|见见面?|见上面|没见[到着]|(?<=[\\u0002\\u0003日号点]|今天|明天|后天|下周|改天|约了?)见(?=$|[\\s,，。])|(?:碰|遇|撞)[到见上]了?|偶遇|(?<![意再听看起遇偶预])见(?:的|了|到了?|过了?|着了?)?\\s?${P}|${P}[^,。;]{0,4}见过?(?:了|过)?(?:一|几|两)?[面次]|见(?:了|过)(?!解)`, '(?:came|popped|dropped|stopped|swung|nipped) (?:by|over|round|in)(?! (?:on|to) (?:the )?(?:call|zoom))|sw(?:u|i)ng by|turned up|caught up in person|face[ -]to[ -]face|f2f|in[ -]person|irl|met up|on-?site|visited|visit|dropped by|stopped by|ran into|bumped into|met(?! (?:our|the) (?:deadline|target|goal))|(?:saw|seeing)(?= (?:\u0001|a |an |the |up |with ))|(?:to |will |let\'?s |and |can |we |could |should |would )?meet(?=$| (?:\u0001|a |an |the |up|on|at|in|next|this|again|\u0003|tomorrow))|see(?= (?:\u0001|a |an ))'],
]

const PATTERNS = WORDS.map(([format, chinese, english]) => ({ format, pattern: RegExp(`(?:${chinese})|(?<![a-z])(?:${english})(?![a-z])`, 'gu') }))
/** 电话会议纪要, 邮件里说的, email about: named, but not the form of this contact. */
const NAMED_ONLY = /^(?:bug|问题|事故|订单|支付|客服|会员|广告|流量|投放|产品|oom|活动|系统|环境|故障|业务|渠道|商城|推广|营销|教育|课程?|门店|培训|办公|协作|助手|识别|剪辑|素材|脚本|网站|博主|制作|馆|师|品牌|号码?|模板|系统|地址|小程序|公众号|号|厅|店|机|豆|费|list|address|template|marketing|campaign)/
const MEALS: ReadonlySet<string> = new Set(['lunch', 'dinner', 'coffee'])
/** Addresses swapped and calls nobody answered are no contact of that form. */
const MISSED_BEFORE = /(?:留(?:了|下)?(?:个)?|加(?:上|过)?了?(?:个|我们?|他|她|对方)?(?:的|个)?|没(?:有|能)?接(?:到)?(?:我|他|她)?的?|没打通|missed (?:\u0001\u0002*'s |a |his |her )?|换了?|互加了?|交换了?|推了?)(?:了?\u0001\u0002*的?)?$/
const MISSED_AFTER = /^(?!.*后来)(?:[^;。]{0,24}(?:no answer|没人接|都?没接|没打通|打不通|没接通|voicemail|unanswered|didn't (?:pick up|answer))|没接|没人接|都?没接|没打通|打不通|占线|[^,。;]{0,4}没通| (?:went )?unanswered| no answer)/

const NOT_TAKEN = /没(?:有|能)?$/

const earliest = (found: readonly FormatSaid[]): FormatSaid | null => found.reduce<FormatSaid | null>((first, one) => (first === null || one.from < first.from ? one : first), null)

/** Every word for a form, whether or not it is this contact's; longer words first where two overlap. */
export const formsIn = (masked: string): readonly Piece[] => {
  const found = PATTERNS.flatMap(({ pattern }) => matches(pattern, masked)).toSorted((a, b) => b.to - b.from - (a.to - a.from)).map(({ from, to }) => ({ from, to: to - from > 1 && /[聊谈]/.test(masked.charAt(to - 1)) ? to - 1 : to }))
  const chosen: Piece[] = []
  for (const piece of found) if (!/\u0001/.test(masked.slice(piece.from, piece.to)) && isFree(piece, chosen)) chosen.push(piece)
  return chosen
}

/** The form a masked line says (people covered), null when it says none or what it says is only talked about. */
export const formatIn = (masked: string, skipped: readonly Piece[]): FormatSaid | null => {
  const found = PATTERNS.flatMap(({ format, pattern }) => matches(pattern, masked).map(({ from, to }) => ({ format, from, to })))
    .filter(piece => !(piece.format === 'call' && NOT_TAKEN.test(masked.slice(0, piece.from))) && isFree(piece, skipped) && !NAMED_ONLY.test(masked.slice(piece.to, piece.to + 9)) && !MISSED_AFTER.test(masked.slice(piece.to, piece.to + 40)) && !MISSED_BEFORE.test(masked.slice(Math.max(0, piece.from - 20), piece.from + (/^[没加]/.test(masked.slice(piece.from)) ? 1 : 0))))
  // A meal says more than the call or message that arranged it (电话约了午饭), met on Zoom was no meeting in a room; else the first said wins.
  const meal = earliest(found.filter(({ format }) => MEALS.has(format)))
  if (meal) return meal
  const first = earliest(found)
  const better = first && found.find(one => one.format !== first.format && (overlaps(one, first) || (first.format === 'face_to_face' && one.format === 'remote_meeting')))
  return better && found.indexOf(better) < found.indexOf(first) ? better : first
}
