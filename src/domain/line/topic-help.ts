import type { LineKind } from './line-reading.ts'
import { DAY, WHO } from './mask.ts'

const ME = '(?:(?:我们?|咱们?|俺们?)(?:部门|公司|团队|单位|学校|店里?|组里?|班)?)'
/** Those at home, whose help is one's own: 帮孩子补课. */
export const FAMILY = '(?:我家?)?(?:孩子|娃|儿子|女儿|老婆|老公|爱人|爸妈|父母|老爸|老妈|爸爸?|妈妈?)'
/** 帮我, 替我们, 帮忙, 帮手: what follows is the help. */
const FOR_ME = RegExp(`(?:帮|替)(?:了|过)?${FAMILY}(?=[\\p{Script=Han}])|(?:帮|替)(?:忙|手|着)?(?:了|过|着)?${ME}(?!的事|的忙)的?(?!俩)\\s*|借(?:给)?了${ME}(?=\\S)\\s*|帮(?:忙|手)(?:了|着)?(?=\\S)(?!的|$|[,。;])\\s*`, 'u')
const ADVERBS = `(?:[\\s${DAY}\u0002]|上次|那天|上个?月|上周|之前|前阵子|当时|昨天|今天|刚刚?|又|还|也|主动|特意|私下|连夜|专门|亲自|一直|默默|好心|(?:very |so |really )?(?:kindly|just|also|really|quickly|even|generously|personally|always|recently|finally)\\b)*`
const HE = `(?:${WHO}|人家|\\b(?:he|she|they))`

/** What comes before what the help was, the most telling first; what is matched is no part of it. */
export const HELP: Readonly<Partial<Record<LineKind, readonly RegExp[]>>> = {
  help_received: [
    RegExp(`(?:跟|向|找|问)\\s?[^,，。;\u0001]{0,6}${WHO}借了(?!给)\\s*`), /\bwalked (?:me|us) through\s+/, FOR_ME, RegExp(`(?:${HE}[^,。;]{0,8}?|^\\s*)给了?${ME}\\s*(?!打|发了?个?微)|教(?:了|会|过)*${ME}\\s*|为${ME}\\s*`), /(?:helped|helping|gave|taught|showed|lent|help|give|teach|show|lend|sent) (?:me|us)(?: out)?(?: (?:so |very )?(?:much|a lot|lots|greatly|tremendously|a ton|big time))?(?: with| on| to)?\s+/, RegExp(`^\\s*(?:谢谢|感谢|多谢|谢了?)\\s?${WHO}\\s?(?:的)?`), /^\s*(?:many |big |huge |massive |so many |lots of )?(?:thanks|thank you|thx|kudos)[^.;]{0,40}?\bfor\s+/,
    RegExp(`\\b(?:helped|help) by ${WHO}\\s(?:with |on )?`), RegExp(`(?:${HE})(?:帮|替)(?:了|忙)?\\s*(?=\\p{Script=Han})`, 'u'), RegExp(`(?:${HE})${ADVERBS}(?=[\\p{Script=Han}a-z])(?!的)`, 'u'),
  ],
  help_given: [
    RegExp(`(?:陪|指导|辅导|带)(?:了|着|过)?\\s?${WHO}\\s*(?=[练改做准复办搬修排写学])`), RegExp(`把\\s?${WHO}\\s*(?=介绍|推荐|引荐|引见|内推|拉)`),
    RegExp(`\\bwalk(?:ed)?\\s${WHO}\\sthrough\\s+`),
    RegExp(`(?:帮|替|协助|(?<!请)教)(?:了|过|忙|着|会)*\\s?${WHO}\\s*`), RegExp(`(?:给|为)\\s?${WHO}\\s*`),
    RegExp(`\\b(?:help|assist|coach|mentor|teach|g[ia]ve|show|lend|lent|taught|tutor)(?:ed|n|ing)?\\s(?:out )?(?:(?:the|a|my|our|their) (?:(?!with |to |for |from |by |over |and |at |on |in )[a-z]+ ){1,3})?${WHO}(?: out)?\\s*(?:a hand )?(?:with |on )?\\s*`), RegExp(`(?:借给?|送给)了?\\s?${WHO}\\s*`),
    RegExp(`(?<![a-z])(?=[a-z]+(?:ed|'d|ove|oke|ote|ook|ught|t|at|ead|dit|ook care of)\\s[^,.;]{0,40}?${WHO})`),
  ],
  thanks_owed: [FOR_ME, RegExp(`(?:${HE}[^,。;]{0,8}?|^\\s*)给了?(?:${FAMILY}|${ME})\\s*(?!打|发了?个?微)|教(?:了|会|过)*${ME}\\s*|为${ME}\\s*`), /(?:gave|taught|showed|lent) (?:me|us)\s+/, /helped (?:me|us)(?: out)?(?: with| on| to)?\s+/, /\bfor\s+(?!me\b|us\b|lunch|coffee|dinner)/, RegExp(`(?:感谢|谢谢?)了?\\s?${WHO}(?:的)?\\s*(?=.{2})`)],
  planned: [FOR_ME, RegExp(`(?:答应|承诺|保证)了?给\\s?${WHO}\\s*(?=[找写做改查画拟买订弄留带介推整准])`), RegExp(`(?:帮|替)\\s?${WHO}\\s*`)],
}
/** Whoever did it, in a line that owes thanks: he referred me…, 她介绍了…. */
export const DEED = RegExp(`^[\\s,${DAY}\u0002]*(?:${HE})${ADVERBS}(?=[\\p{Script=Han}a-z])(?!的|'s|那边)`, 'u')
/** 审稿的事, 上次的事: what thanks are for. */
export const MATTER = RegExp(`^(?:${WHO}的?)?([^\u0001\u0002]{1,16}?的(?:事儿?|忙))(?:还没|没|一直|至今|$|,)`)
