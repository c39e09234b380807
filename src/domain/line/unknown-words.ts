const HAN_BEFORE = [
  '和|跟|与|同|约(?:上|到|好)?了?|找到?了?|请到?了?|帮忙|帮了?|替|给|向|拜访了?|拜会了?|见[到过]?了?|问了?|的是|[两三四五六几\\d]个(?:新?朋友|人|同学|客户|候选人|同事|新人|嘉宾)\\s?[,:、]?|感谢|谢谢|谢|联系了?|联系上了?|联系到了?|陪了?|请教了?|对接了?|碰到了?|碰见了?|遇到了?|遇见了?|认识了?',
  '介绍了?|新朋友|叫|多亏了?|多亏|加了|新认识|面试了?|采访了?|回访了?|叫上|带上|拉上|还有|以及|欠|问候|去看了?|看望了?|送|教了?|带着?|电话|微信|回复了?|回了|收到了?|等|催|通知了?|拜托了?|托',
].join('|')
const ENGLISH_BEFORE = [
  '(?:call|email|text|message|note|letter|visit|mail|gift|referral|invite) from|introduced to|by chance|(?:candidates|people|friends|colleagues|founders|students|engineers|clients)(?: called| named)?:?|(?:spoke|talked|speak|talk|wrote|said hi|reached out|introduced (?:me|us) |(?<=introduced [a-z\u0001\u0002]{1,12} )|chatted|listened|sent .{1,20}) ?to|with|w/|met|meet|meeting|met up with|saw|see|seeing|call|called|calling|phoned|phone|rang|ring|thank|thanked|thanks to|thanking|email|emailed|text|texted|message|messaged|ping|pinged|dm|visit|visited|help|helped|helping',
  'introduced|introduce|intro|gave|give|sent|send|owe|owed|told|tell|asked|ask|invited|invite|taught|coached|mentored|showed|joined by|called|named|(?:his|her) name(?: is|\'s)|name\'s|plus|facetimed|zoomed|visiting|caught up with|catch up with|catching up with|lunched with|and|&|haven\'t thanked|lunch|dinner|coffee|1:1|ran into|bumped into|hired|interviewed|hosted|remind|reminded',
].join('|')
/** Words behind which somebody stands; who is sure to be a person in the second. */
export const BEFORE = RegExp(`(?:(?:${HAN_BEFORE})\\s?|(?<![a-z])(?:${ENGLISH_BEFORE})\\s(?:(?:one|an?|a certain|certain|the|by chance|by chance a certain|have met) (?=(?:dr|mr|ms|mrs|prof|sir|madame?|monsieur|herr|frau)\\b))?)`, 'g')
export const SURELY = /^(?:和|跟|与|同|约(?:上|到|好)?了?|找到?了?|见[到过]?了?|请到?了?|给|帮了?|遇到了?|碰到了?|陪了?|拜访了?)\s?$|[a-z/&]\s$/
/** Of those, the ones that say towards whom a deed is: who it is said to be belongs to the name. */
export const TOWARDS = /^(?:和|跟|与|同|帮了?|替|给|教了?|请教了?|陪了?|谢|感谢|谢谢|help(?:ed)?|taught|coached|mentored|show(?:ed)?|gave|lent)\s?$/

export const BETWEEN = /\s?(?:,|、|还有|和|跟|与|&|\+|\/|\band\b)\s?/y
/** 王总的助理小陈, Lily's boss Vera: the first is no part of it, the second is. */
export const OF = /(?:的|他|她)?(?:助理|秘书|同事|下属|手下|太太|老婆|老公|先生|爱人|朋友|客户|徒弟|学生|老板|领导|搭档|合伙人|室友|闺蜜|儿子|女儿|哥哥|弟弟|姐姐|妹妹|同学)|'s (?:(?:new|old|other) )?(?:boss|wife|husband|assistant|brother|sister|manager|son|daughter|friend|colleague|partner|intern|deputy|advis[oe]r|accountant|agent|mentor|coach|teacher|client|co-?founder|supervisor|mother|father|mum|mom|dad|roommate|lawyer|team lead|cousin),?\s?/y

/** 高总介绍的范律师: the first is only spoken of. */
export const INTRODUCED = /(?:介绍|推荐|引荐|带来)的(?=\p{Script=Han}|[a-z])(?!事|那|人)/uy

const WHEN = '(?:(?:今天|昨天|前天|明天|后天|昨晚|今晚|今早|上午|下午|中午|晚上|早上|上周[一二三四五六日天]?|下周[一二三四五六日天]?|周[一二三四五六日天]|刚刚?|刚才|主动|又|还|也|已经|特意)\\s?)*'
/** A person as the subject: 刘洋帮我…, Nina introduced me…. */
export const VERB_AFTER = RegExp(`\\s?${WHEN}(?:在[^,，。]{1,10}?上?(?=ping|问|发|联系|找|聊|加|dm)|帮|给我|替我|教|介绍|推荐|约我|请我|提醒|告诉|陪|送我|指点|分享|带我|借我|找我|来电|来信|打来|来谈|来找|回了|回电|打电话|打了|发微信|发来|发了|加了|过来|到访|来访|来公司|来我|问我|问了|联系我|约了我|带了|(?:came|drops?|dropped|stopped|phoned|rang|mailed|wrote|visited|joined|reached out|whatsapped|helped|introduced|gave|sent|taught|showed|reviewed|called|shared|recommended|connected|offered|invited|asked|told|walked|referred|lent|covered|put me|emailed|messaged|texted|pinged|said|wants|got back|replied|swung|popped|fixed|picked me|thanked)\\b)`, 'y')
/** Marcus from sales dropped by, Helen (PM) asked: what may stand between. */
export const FROM_AFTER = /(?: from [a-z0-9' ]{2,20}| at [a-z0-9' ]{2,20}| \([^)]{1,12}\),?)?,? (?:kindly |just |also )?(?:came|dropped|stopped|phoned|rang|mailed|wrote|visited|joined|reached out|helped|introduced|gave|sent|taught|showed|called|shared|offered|invited|asked|told|emailed|messaged|texted|pinged|said|wants|replied|swung|popped)\b/y
/** A name that shows itself at the beginning: 钱律师电话, 孙经理下午来公司, 孙总 午饭. */
export const STRONG_AFTER = RegExp(`\\s?(?:${WHEN}(?:来|在|跟我|和我|向我|从|电话|微信|视频|语音|邮件|午饭|午餐|晚饭|晚餐|咖啡|见面|面谈|打|发|问|说|约|找|请|帮|给|带|陪|加|到|回|介绍|推荐|催|想|要|让|聊|谈)|$|[,，、。/+&和跟与也都]|\\s(?=\\S))`, 'y')
/** 算法组的冉博士, 来看房的苗先生: told who he is and with a title, whatever stands behind, but not what is his. */
export const TOLD_AFTER = /(?![的、和跟与])/uy
/** David昨天 1on1, 周楠 咖啡: before a day or a form. */
export const DAY_AFTER = /\s?(?:昨|今天|今早|前天|刚|上周|周[一二三四五六日](?!年)|\d{1,2}月)|\s(?:电话|午饭|午餐|晚饭|晚餐|咖啡|视频|微信|见面|面谈|1on1|1:1)/y
export const ADDRESSED_AFTER = /(?=[\s,.;])/y
export const ADDRESSED_VERB = /\b(?:called|phoned|rang|came|dropped|stopped|emailed|mailed|wrote|texted|messaged|visited|asked|told|helped|gave|sent|said|wants|joined|introduced|showed|met)\b/
