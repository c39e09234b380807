import { DAY, P } from './mask.ts'

/** Some time ahead that is no day: 下周, 改天, 年后, 这两天内. */
export const SOON = '(?:下下?周|下个?月|下个?季度|下学期|回头|改天|明后天|[这过][两几]天(?:之?内)?|[这本]周(?:之?内)?|[这本]月(?:之?内)?|[两三]天内|周末(?:之?前)?|[年节](?:前|后)|(?:春节|国庆|元旦|中秋|五一|端午|圣诞|假期|开春|寒暑假|开学|过完年|会|期末|考试|寒假|暑假)节?(?:之?[前后])|下?个?月[初中末]|开春|明年|年初|月初|尽快|尽早|尽量|争取|抓紧|晚点|晚些时候|稍后|有空|抽空|到时候?|之后|后面|后续|接下来)'
/** A clause that begins with some time ahead. */
export const SOON_FIRST = RegExp(`^我?(?:${SOON}|${DAY})`, 'u')
const FIRM = '(?:那边|这边|公司|单位|团队|法务|财务|人事|hr|采购|秘书|助理|同事|老板|领导|老公|老婆|太太|家里|学校|医院)?'
const THEY = `(?:(?:他|她|对方|人家|${P})们?的?${FIRM})`
/** Deeds towards somebody or a matter; what only befalls people (出差, 回国, 结婚, 搬家) is none. */
const DEED = '(?:给|发(?!烧|胖|呆|愁|财)|寄|回(?=我|复|信|电|话|邮|音|消息|传|执|款)|出(?=[方图报价稿结文意具书清合排名面]|一?[份个版])|确认|联系|安排|介绍|把|帮|替|送(?!孩子)|带(?=[我过样资文合材他她给])|补|交(?!往)|打款|付|签|改(?!行)|写|查|问|提供|提交|反馈|答复|通知|告[诉知]|定(?!居)|拿|准备|修|整理|处理|推(?!荐)|转(?=[发给告交我账达])|找|做|更新|打听|落实|开(?=票|发票|会|具|证明|通)|走流程|审|批|盖|汇|填|完成|上报|牵头|派|试|测|看(?=[看完过]|一|下)|来(?=取|拿|签|接|看|装|修|送|量|谈|办|找我)|再|约|谈|聊)'

/** 他下周给答复, 王总那边尽快安排打款, 报价她周五再发: what somebody else will do in the matter. */
export const THEY_DO = RegExp([
  `^(?:[^\\s,，。了\u0001-\u0003]{1,8})?${THEY}(?:说|同意|表示|答应|承诺)?(?:${SOON}|${DAY}\u0002*(?:之?前|之?内|以前)?|再|会|负责|先|来|去|回去|得|需要|需)+(?:自己|主动|也|都|再|会|先|负责|能|可以|单独|直接|重新|来|去)*${DEED}`,
  `^(?:${SOON}|${DAY}\u0002*)${THEY}(?:会|要|再|去|来|先)*${DEED}`,
  `^${THEY}说?[^,，。\u0001-\u0003]{1,4}(?:完|好|到)了?(?:再|就|后)?(?:给|发|告诉|通知|回复|联系|寄|转)`,
  `^${THEY}(?:说|答应)(?:会|能|可以)?(?:帮(?:我|忙)|替我|给我|发我|介绍|安排|把)`,
].join('|'), 'u')

/** 年后再细聊, 等样品到了再定, 下次再带: once more, at some time ahead. Denied or conceded (再也不, 再贵也) it is none. */
export const AGAIN = RegExp('^(?!先|[吃喝玩逛聊聚]完|.*(?:不|没|别|再也|[,，。]))[^\u0001\\s了过]{0,10}再(?=约|聊|谈|去|来|见|看|说|议|讨论|碰|对|联系|跟|回|沟通|确认|定|试|改|发|细|详|深|吃|聚|签|开|补|比|核|给|把|找|问|请|做|过|推|跑|送|寄|报|拜访|安排|考虑)', 'u')
/** 再确认一下地点: before what is planned. */
export const BEFOREHAND = /^(?:我|要|得|还|需要)*(?:再(?=确认|核对|检查|准备|提醒|问|跟|和|给|发|对)|提前(?!量|了)|事先)/
/** 等法务盖章, 坐等开标, 就等他签字: something awaited. */
export const AWAITS = /^(?:就|坐|先|还在?|现在|只)?等(?![级保了于过我候待着得等会下不半很好])[^,，。了]{2,14}$|^等[^,，。]{2,12}(?:了|后|完)?(?:再|就)[^,，。]{1,8}$/u
/** 我负责PPT, 物料我来: who does what, said at the contact. */
export const I_DO = /^(?:回去|回家)后?(?:自己|再|要|得|先|好好|抽空|试|练|学|复习|研究|琢磨|消化|整理)(?!.*了$)|^(?!.*(?:[了的]$|[他她]))[^\s,，。\u0001-\u0003]{1,8}(?<![想不只主重必])(?:还)?(?:要|得|需要?|该|待|尽快)(?=寄|发给|发[他她]|给[他她]|交|补|改(?![制革组])|签|付|还[他她给]|送[他她给去]|退|换(?!工|岗)|办|写|查|确认|重[新做写算]|再|更新|调整|走|报(?![价告道复纸考])|审|盖|批|带[上去给过]|买|订)|^(?!.*的(?:他|她|$))(?:[^\s,，。了他她替帮给让叫为催托请说\u0001-\u0003]{1,6})?我(?:们|这边|先|也)*(?:来|去|负责|回去|回头|尽快|再|会|得|要|需要|今晚|晚上|下午|这边)(?=[\p{Script=Han}a-z])(?!是|的|不|了)/u

/** He's sending…, she'd loop in…, contract to follow, I'm sending her…: the same in English. */
export const ENGLISH_DOES = RegExp([
  `^(?:he|she|they|${P})(?:'s|'re| is| are) (?:sending(?! (?:his|her|their))|putting|getting (?:me|us|back|the)|introducing|connecting|checking|drafting|preparing|sharing|setting up|looking into|asking|talking to|following up|emailing|forwarding|arranging|booking|pulling|working on|reviewing|coming back)`,
  `^(?:he|she|they|${P})(?:'d| would| can| could)(?: also| then)? (?:loop|intro|send|share|check|ask|get|put|call|email|talk|look|connect|forward|draft|review|follow|let|pull|set|find|speak|be in touch|come back|write)`,
  `^i'm (?:sending|putting|introducing|checking|drafting|preparing|sharing|setting|looking|asking|following|emailing|forwarding|booking|writing|calling|bringing|buying)\\b`,
  '^(?:the |a )?[a-z][a-z ]{2,20}? to follow$', `^(?:i )?(?:still )?owe (?:him|her|them|${P}) (?:an?|the|my|some|\\d+) (?!(?:thank|favou?r|drink|beer|coffee|lunch|dinner|meal|one))`,
  `^(?:he|she|they|${P}) (?:needs?|wants?|expects?) (?:the|a|an|my|our|it|this|that|\\d)[a-z0-9' ]*\u0003`,
].join('|'), 'i')
