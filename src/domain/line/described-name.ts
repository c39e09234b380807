import { latinNameEnd } from './latin-names.ts'
import { nameEnd, strongNameEnd } from './name-end.ts'
import type { Said } from './said.ts'

const ROLE = [
  '[\\p{Script=Han}](?<![老])师(?!傅|[兄姐弟妹])|秘书长|工头|搭档|合伙|伙伴|下属|手下|上司|邻居家?|亲家|房东|中介|经纪|牙医|大夫|理发|店里|组里|班里|班上|队里|学校里?|单位里?|公司里?',
  '[处科院校局部所厂店组行会站班队馆园社镇村县区市]长|主治|医师|媒介|美术|文案|策划|外包|法官|记者|楼上|楼下|隔壁',
  '客人|对接人?|维护者|伙计|小二|博士生|研究生|硕士生?|本科生|店[长员主]|摊主|大[爷妈]|保洁|快递员|外卖员|经纪人|代购|买手|摄影师|插画师|模特|主播|博主|网友|粉丝|[球牌票病书车群]友|同行|前辈|师父|干[部事]|科员|民警|警官|检察官|护工|保姆|月嫂|管家|物业|群主|站长|老板娘|厨师|大厨|技师|理发师|教授|研究员|学者|专家|评委|裁判|领队|导游|翻译|向导|设计|文员|出纳|专员|架构师|程序员|产品|开发|测试|前端|后端|总助|副总|经纪|红娘|婆婆|公公|岳父|岳母|作家|诗人|画家|歌手|编剧|制片|艺人|创业者|投资经理',
  '经理|总监|工程师|助理|主管|老板|同事|老?同学|设计师|顾问|老师|秘书|律师|会计|销售|客户|甲方|乙方|候选人|班长|组长|队长|学生|徒弟|室友|舍友|朋友|好友|闺蜜|邻居|房东|房客|中介|猎头|校友|战友|老乡|亲戚|表[哥弟姐妹]|堂[哥弟姐妹]|师[兄姐弟妹]|学[长姐弟妹]|投资人|创始人|合伙人|负责人|联系人|代表|医生|护士|教练|司机|记者|编辑|主任|产品|运营|前台|保安|导师|博士|院长|采购|供应商|厂商|代理商?|经销商|承包商|业主|家长|家属|村长|书记|演员|导演|作者|译者|嘉宾|讲师|志愿者|实习生',
  '(?:法务|财务|采购|市场|技术|人事|行政|产品|运营|销售|研发|设计|品牌|公关|工程|质量|供应链|后勤|信息|投资|战略)(?:部门?|处|科|组|中心|那边)?|部|科室?|处室?|小组|公司|银行|集团|事务所|律所|研究所|医院|学院|学校|大学|分行|支行|总部|那边|客服|hr|pm|qa|新人|新来的?|一个叫|有个叫|叫',
].join('|')
/** Who they are stands before the name: 采购部的冯总, 法务小秦, 候选人徐岩, 猎头Amanda. */
const DESCRIBED = RegExp(`(?:${ROLE})(?:的|是|\\s)?`, 'gu')
const BROKEN = /[,、,。;!?()|和跟与及聊谈吃喝见约过帮给把\u0001]/
const ENGLISH_ROLE = /\b(?:boss|wife|husband|friend|colleague|manager|partner|assistant|brother|sister|intern|recruiter|co-?founder|founder|teammate|somebody|someone|guy|girl|woman|man|new|client|customer|investor|lead|called|named|neighbou?r|hire|roommate|flatmate|classmate|landlord|landlady|agent|co-?worker|designer|engineer|developer|lawyer|accountant|doctor|dentist|therapist|teacher|professor|coach|mentor|mentee|mate|buddy|cousin|uncle|aunt|nephew|niece|daughter|son|mother|father|mom|dad|girlfriend|boyfriend|fianc[eé]e?|vendor|supplier|contractor|rep|head|director|ceo|cto|cfo|pm|hr|consultant|advisor|supervisor|student|nurse|counsel|solicitor|attorney|barrister|postdoc|professor|officer|clerk|receptionist|guest|host|organi[sz]er|photographer|plumber|electrician|builder|realtor|broker|banker|analyst|journalist|reporter|author|chef|waiter|driver|captain|pastor|principal|superintendent|counsel+or|candidate|applicant|grad|editor|nanny|tutor)\b/
const PREPOSITION = /\b(?:in|at|from|near|to|on|of|for|about|over|and|with|after|before|is|was|has|had)\b/

/** Where the name begins behind words that tell who it is, -1 for none. Names that show themselves may follow any such words. */
export const describedName = (said: Said, at: number): number => {
  const { text } = said
  const english = /\p{Script=Han}/u.test(text.charAt(at)) ? -1 : englishDescribed(said, at)
  if (english !== -1 || !/^[a-z]{0,10}\s?\p{Script=Han}/u.test(text.slice(at, at + 12))) return english
  const window = text.slice(at, at + 16)
  const behindRole = [...window.matchAll(DESCRIBED)].map(found => found.index + found[0].length).filter(end => !BROKEN.test(window.slice(0, end)))
  // The longest description first: 客户经理小郭, not 客户|经理小.
  const found = behindRole.toReversed().find(end => nameEnd(said, at + end, false, true) !== -1 && !NOT_A_NAME.test(text.slice(at + end, at + end + 3)))
  if (found !== undefined) return at + found
  for (let from = at + 1; from < at + 12 && from < text.length; from++) {
    const before = text.slice(at, from)
    if (BROKEN.test(before.slice(-1))) return -1
    if (/[的 ]$/.test(before) && !/(?:dr|mr|ms|mrs|prof)\.? $/.test(before) && (latinNameEnd(said, from) !== -1 || strongNameEnd(text, from) !== -1)) return from
    if (/[师员头长人友主商户]$/.test(before) && strongNameEnd(text, from) !== -1) return from
    if (/[小老]/.test(text.charAt(from)) && strongNameEnd(text, from) !== -1) return from
  }
  return -1
}
/** 经理办公会, 客户方面: what follows a trade but is no name. */
const NOT_A_NAME = /^(?:方面|公司|和|都|会议|项目|金额|高层|关系|平台|任务|成本)/

const englishDescribed = (said: Said, at: number): number => {
  const { text } = said
  const [, ...words] = [...text.slice(at, at + 40).matchAll(/(?<=^|[a-z],? )(?=[a-z])/g)].map(({ index }) => at + index)
  const name = words.slice(0, 4).find(one => latinNameEnd(said, one) !== -1)
  if (name === undefined) return -1
  const before = text.slice(at, name)
  return ENGLISH_ROLE.test(before) && !PREPOSITION.test(before) ? name : -1
}
