import { isCommonSurname, isCompoundSurname, isSurname } from '../contact/surname.ts'

const TITLES = [
  '班主任|护士长?|医师|药师|技师|主治|干事|委员|理事|监事|检察官|警官|监理|记者|讲师|研究员|书记员|支书|社工|出纳|掌柜|采购|销售|中介|司机|秘书长',
  '副?总经理|副?总监|副?总裁|副?董事长|副?经理|副?主任|副?[处科院校局部所厂店组行会站班队馆园社镇村乡县区市庭连排营团舰船机]长|副?书记|副?教授|总工|工程师|架构师|设计师|分析师|助理|博士|院士|医生|大夫|律师|法官|老师|教练',
  '师傅|主管|主编|编辑|秘书|会计|顾问|导师|先生|女士|小姐|太太|同学|老板|领导|大姐|大哥|阿姨|叔叔|师兄|师姐|师弟|师妹|学长|学姐|学弟|学妹|副总|总助|总|哥|姐|工|董|导|叔|姨|老|处|局',
].join('|')
const TITLE = RegExp(TITLES, 'y')
/** One-character titles that begin or end other words as well: 王工 but 工作, 李导 but 导师. */
const BROKEN = /^(?:总[是结共之算会体部公归有务价量]|工[作程资厂具业会位期商人头地艺科序]|董事|导[师致出入览]|老[师板家乡]|处[理长境在]|局[长部面势]|哥[哥们]|姐[姐夫妹]|会计)/

const titleAt = (text: string, at: number): number => {
  TITLE.lastIndex = at
  const found = TITLE.exec(text)?.[0]
  if (found === undefined || (found.length === 1 && BROKEN.test(text.slice(at, at + 2)))) return -1
  return at + found.length
}

/** Where the title that begins here ends (张伟|经理), -1 when there is none. */
export const titleEnd = (text: string, at: number): number => titleAt(text, at)

/** Where a surname that begins here ends, -1 for none. */
const WORDS = '来过都从对向和同有要能边别被应该多便时还空平成全管满种查会于去到在给把跟与找请约见说做用写看出之以'
const surnameEnd = (text: string, at: number): number =>
  isCompoundSurname(text.slice(at, at + 2)) ? at + 2 : isSurname(text.charAt(at)) ? at + 1 : -1

/** Surnames of whole names in running text: the everyday ones, without those that are words as well (时, 应, 有). */
const SPOKEN = new Set('秦郝孔康江史侯尹易乔庞樊兰施洪翟颜倪牛季俞章鲁葛伍申尤毕聂焦柳邢岳齐梅庄辛祝左祁舒耿卜詹关苗凌费纪靳盛童欧甄曲裴卫屈鲍霍翁甘景柏柯阮桂单包宗')
const isSpokenSurname = (text: string, from: number, to: number): boolean => isCommonSurname(text.slice(from, to)) || SPOKEN.has(text.slice(from, to))

/** What may stand behind a whole Chinese name in a sentence; other characters may be part of the name. */
const AFTER = RegExp([
  '$|[\\s,、;。.!?()|:/+&\\d~-]|和|跟|与|同|及|聊|谈|吃|喝|开会|开了|见|打了?|通了?|通话|发|约|讨论|沟通|交流|一起|一块|电话|微信|邮件|午|晚|早|中午|下午|上午|傍晚|面谈|面对|面聊|当面|在|去|来|帮|给|介绍|说|问|请',
  '视频|语音|碰|对齐|对接|同步|汇报|过(?!程)|对(?!面|方)|加[了我]|回[了复我]|带|接|催|收|等|教|核|签|逛|爬|玩|唱|撸|打|看|聚|复盘|关于|把|推荐|送|讲|教|替|明天|明晚|今|昨|前天|后天|周[一二三四五六日天]|下周|上周|这周|本周|下个|上个|咖啡|做|改|看|写|整理|提|协|指|的|了|也|还|先|要|得|想|会[面谈]|写|道|致谢|陪|拜访',
  '参加|线上|线下|远程|腾讯|飞书|钉钉|zoom|teams|月底|月初|生日|升|转|借|答应|搭|牵|审|加急|分享|回|补|推|聚|散步|吵|骂|辩|争|抢|接待|负责|主持|出席|确认|商量|请教|敲定|定|说好|两|三|一|半|那|这|他|她|我|让|吗|呢|吧|啊|哈|没|不|刚|最近|终于|再|又|准备',
].join('|'), 'y')

export const isEndOfName = (text: string, at: number): boolean => {
  AFTER.lastIndex = at
  return AFTER.test(text)
}

/** Words that begin with 小, 老, 大 or a surname and name nobody. */
const NOBODY = /^(?:老[师板家婆公客朋友同员大生年人]|小[组时程区米红事型结众学票说品编伙]|阿[里姨拉]|大[家会概客部厂部]|安[排全静心装]|方[案便法面向式]|高[层管级新铁中]|周[一二三四五六日天末边报会年期1-7]|时[间候常]|成[本功都员果]|管理|项目|都[是在有]|任[务何命]|白天|金[额融]|常[用见规]|应[用该]|于是|明[天年早晚日确]|和[平他她]|全[部体员]|温[度州]|万[一元]|经[理验]|连[续接]|支[持付]|关[于系键注]|许[多可]|双方|包[括含装]|向[上他她]|别[人的忘]|多[少次]|华为|海[外报]|商[务量业场]|席|水|江[苏西]|广告|毛[利病]|文[档件案]|解[决释]|相[关当]|平[台时]|干|国[内外庆]|盛|家[里人]|原[来因]|云|通[知过常]|能|利|路|边|车|年|单|游|习|查|种|党|红|左|真|应|公司|有|过|从|同[事学步意]|客户|甲方|乙方|对方|领导|团队|大家|孩子|供应|市场|产品|财务|销售|法务|人事|行政|技术|研发|运营|设计师$)/

/** Surnames that begin everyday words of two characters: 宿舍, 车间, 单位. */
const AMBIGUOUS = '宿车路水海花公时家支单成查管明和左右党后全干国解相计原满连麻米农区权商双司松随文巫席项信幸续宣要易应游元员院云运战展章折真种兴经党甲乙商家酒茶菜饭包台楼门'
/** 班主任, 校长: titles, not somebody called 班 or 校. */
const NO_SURNAME = /^(?:班主任|[校院车船机局处科部组店厂所家乡镇县区市社馆园站师团营连排舰庭行会班队]长|党委|支书)/
/** 邻居家的小雨: 小 with any character, where it is told who it is; not 小组, 小孩. */
const CALLED_SMALL = /^小(?![组时程区米事型结众学票说品编伙孩朋姐妹弟哥狗猫吃店费报册车城镇卖偷路道食灵聪气心微幅范脚腿额节雪暑满寒人鬼规数便声曲提改剧视频号分队票白样])\p{Script=Han}/u
/** 老樊, 小卞: any surname but those that begin words with 老 or 小 as well. */
const isNicknamed = (said: string): boolean => isCommonSurname(said.charAt(1)) || (/^[老小]/.test(said) && isSurname(said.charAt(1)) && !'时有家年生外黑花水双国后公海班车支查种化红都米麦包巴官火别行可鹿全商买看要过从那能应到同牛山寿羊计区关真甲白院师满习宗字号声路店镇城妹弟'.includes(said.charAt(1)))

/**
 * Where a Chinese name that begins here ends: 小李, 老周, 王总, 赵会计, 陈晓明经理, 刘洋 (a surname with one or two characters before a word that
 * cannot be part of it); -1 when there is none.
 */
export const chineseNameEnd = (text: string, at: number, described = false): number => {
  const character = text.charAt(at)
  if ('老小阿大'.includes(character) && character !== '' && !NOBODY.test(text.slice(at, at + 3))) {
    const end = isCompoundSurname(text.slice(at + 1, at + 3)) ? at + 3 : isNicknamed(text.slice(at, at + 2)) || (described && CALLED_SMALL.test(text.slice(at, at + 2))) ? at + 2 : -1
    if (end !== -1) {
      const titled = titleAt(text, end)
      return titled !== -1 ? titled : isEndOfName(text, end) ? end : -1
    }
  }
  const family = surnameEnd(text, at)
  if (family === -1) return -1
  const titled = WORDS.includes(character) || NO_SURNAME.test(text.slice(at, at + 3)) ? -1 : titleAt(text, family)
  if (titled !== -1) return titled
  if (NOBODY.test(text.slice(at, at + 3)) || !(isSpokenSurname(text, at, family) || (described && !WORDS.includes(character) && !'那这每各某另都是的了着么哪些所由被使让'.includes(character) && (!AMBIGUOUS.includes(character) || isEndOfName(text, family + 2) && !isEndOfName(text, family + 1))))) return -1
  for (const length of [2, 1]) {
    const end = family + length
    if (!/^\p{Script=Han}+$/u.test(text.slice(family, end)) || end - family !== length) continue
    const named = /[的了是在和跟给]/.test(text.slice(family, end)) ? -1 : titleAt(text, end)
    if (named !== -1 && text.slice(family, end).length === length) return named
  }
  return [1, 2].map(length => family + length).find(end => end <= text.length && /^(?!.*[了的过着])\p{Script=Han}+$/u.test(text.slice(family, end)) && isEndOfName(text, end)) ?? -1
}
