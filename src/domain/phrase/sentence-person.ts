/** What a clause says of who a person is; every field may be missing. */
export interface PersonWords {
  readonly organization?: string
  readonly department?: string
  readonly position?: string
  readonly workContent?: string
}

const POSITION_WORDS = [
  '总经理|副总裁|总裁|副总|经理|总监|助理|专家|工程师|主任|主管|董事长|董事|合伙人|顾问|分析师|设计师|专员|架构师|律师|法务|会计师|会计|教授|老师|医生|秘书|部长',
  '处长|科长|组长|局长|院长|校长|行长|店长|厂长|负责人|业务伙伴|研究员|编辑|记者|代表|程序员|创始人|执行官|讲师|博士|HRBP|CEO|CTO|CFO|COO|CMO|CIO|VP|PM',
].join('|')
const TITLES = `(?:${POSITION_WORDS}|总|工|哥|姐|师傅|先生|女士|同学|姑娘|叔|阿姨)`
const DEPARTMENT = /^(.*?(?:事业部|事业群|部门|部|中心|团队|小组|组|科|处|室))(.*)$/
const ORGANIZATION = /^(.*?(?:公司|集团|银行|大学|医院|研究院|研究所|事务所|工作室|学院|科技|机构|协会))(?:的)?(.*)$/
const POSITION = RegExp(`^.*(?:${POSITION_WORDS})$`, 'i')
const FUNCTIONS = /^(?:市场|销售|财务|人力|人力资源|人事|行政|法务|运营|产品|研发|技术|采购|供应链|客服|公关|品牌|设计|战略|投资|风控|合规|审计|物流|生产|质量|运维|测试|数据|IT|HR|PR)$/i
const ENGLISH_POSITION = /\b(?:manager|director|engineer|analyst|assistant|designer|developer|consultant|officer|president|vp|head|lead|specialist|partner|founder|professor|lawyer|accountant|coordinator|executive|architect|scientist|editor|ceo|cto|cfo|coo|hrbp)\b/i
const ENGLISH_WORK = /^(.*?)\b(?:who\s+)?(?:runs?|leads?|manages?|owns?|handles?|is\s+responsible\s+for|responsible\s+for|in\s+charge\s+of|works\s+on|heads|looks\s+after|oversees)\s+(?:the\s+)?(.+)$/i

/** Reads 市场部负责整合营销工作, 市场部经理, 在飞鸟公司做产品, Regional Marketing Manager at Acme, runs integrated marketing; null when the clause says nothing of the kind. */
export const personWords = (clause: string): PersonWords | null => {
  const text = clause.replace(/^(?:他|她)?(?:现在|目前)?(?:在|是|就职于|任职于|来自|任|担任)\s*/, '').trim()
  const charge = /^(.*?)(?:主要)?(?:负责|主管(?=.)|分管|主持)(.+)$/.exec(text)
  if (charge?.[2] && !POSITION.test(text)) return { ...placed(charge[1] ?? ''), workContent: work(charge[2]) }
  const doing = /^(.+?(?:公司|集团|部|部门|中心|团队|组|科技))(?:里)?(?:做|从事|搞)(.+)$/.exec(text)
  if (doing?.[1] && doing[2]) return { ...placed(doing[1]), ...(POSITION.test(doing[2]) ? { position: doing[2] } : { workContent: work(doing[2]) }) }
  if (/^(?:做|从事|搞)(.{2,})$/.test(text)) return { workContent: work(text.replace(/^(?:做|从事|搞)/, '')) }
  const english = ENGLISH_WORK.exec(text)
  if (english?.[2]) return { ...placedInEnglish(english[1]?.trim() ?? ''), workContent: english[2].trim() }
  const found = /\p{Script=Han}/u.test(text) ? placed(text) : placedInEnglish(text)
  return Object.keys(found).length > 0 ? found : null
}

const work = (text: string): string => text.replace(/(?:方面|相关|等)?的?(?:工作|业务|事务|事情)$/, '').trim() || text

const placed = (text: string): PersonWords => {
  const bare = text.replace(/^在/, '').replace(/的$/, '').trim()
  if (bare === '') return {}
  const organization = ORGANIZATION.exec(bare)
  const rest = organization ? organization[2] ?? '' : bare
  const department = DEPARTMENT.exec(rest)?.[1] ?? (FUNCTIONS.test(rest) ? rest : undefined)
  const position = POSITION.test(rest) && !(department === rest) ? rest : undefined
  return { ...(organization?.[1] ? { organization: organization[1] } : {}), ...(department ? { department } : {}), ...(position ? { position } : {}) }
}

const placedInEnglish = (text: string): PersonWords => {
  const at = /^(.*?)(?:^|\s+)(?:at|from|@)\s+(.+)$/i.exec(text)
  const rest = (at ? at[1] ?? '' : text).replace(/^(?:the|in|works in|is|is the|is in)\s+/i, '').trim()
  const named = /^(.+?)\s+(?:department|dept|team|division|unit)$/i.exec(rest)
  const position = !named && ENGLISH_POSITION.test(rest) ? rest : undefined
  const department = named?.[1] ?? (position === undefined && /^[a-z&/ -]{2,30}$/i.test(rest) && rest.split(/\s+/).length <= 2 ? rest : undefined)
  return { ...(at?.[2] ? { organization: at[2] } : {}), ...(department ? { department } : {}), ...(position ? { position } : {}) }
}

const CHINESE_NAME = RegExp(`^(?:[老小阿大]\\p{Script=Han}{1,2}|\\p{Script=Han}{1,3}${TITLES}|\\p{Script=Han}{2,4}|\\p{Script=Han}{1,10}[·・•]\\p{Script=Han}{1,10}(?:[·・•]\\p{Script=Han}{1,10})?)$`, 'u')
const ENGLISH_NAME = /^(?:(?:dr|mr|ms|mrs|miss|prof|professor|manager|director|boss|coach|uncle|auntie)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|bin|al)){0,3}$/iu

/** Whether a clause can be a name: 张经理, 曾颖, 老周, 买买提·艾力, Dr. Chen, Lily Chen. Small letters alone are none. */
export const isName = (clause: string): boolean =>
  (CHINESE_NAME.test(clause) && !/(?:部|部门|中心|团队|小组|处|室|公司|集团)$/.test(clause) && !FUNCTIONS.test(clause))
  || (/\p{Lu}/u.test(clause.replace(/^(?:Manager|Director)\s+/, '')) && ENGLISH_NAME.test(clause))

/** A name with more in the same clause: 张经理在市场部…, 和张经理, 市场部的张经理; null when the border is not clear. */
export const nameAtStart = (clause: string): { readonly name: string; readonly rest: string } | null => {
  const text = clause.replace(/^(?:和|跟|与|约|with\s+)/i, '').trim()
  if (isName(text)) return { name: text, rest: '' }
  const titled = RegExp(`^(\\p{Script=Han}{1,2}${TITLES})(?:在|是|，)?(.+)$`, 'u').exec(text)
  if (titled?.[1] && titled[2] && DEPARTMENT.test(titled[2])) return { name: titled[1], rest: titled[2] }
  const linked = /^(\p{Script=Han}{2,4}?)(?:在|是|来自)(.+)$/u.exec(text) ?? /^(\p{Lu}\S*(?:\s\p{Lu}\S*){0,2})\s+(?:in|from|is)\s+(.+)$/u.exec(text)
  if (linked?.[1] && linked[2]) return { name: linked[1], rest: linked[2] }
  const behind = RegExp(`^(.+(?:部|公司|团队|中心))的(\\p{Script=Han}{1,3}${TITLES}|\\p{Script=Han}{2,3})$`, 'u').exec(text)
  if (behind?.[1] && behind[2]) return { name: behind[2], rest: behind[1] }
  const spaced = /^(\p{Script=Han}{2,4})\s+(.+)$/u.exec(text)
  return spaced?.[1] && spaced[2] && isName(spaced[1]) ? { name: spaced[1], rest: spaced[2] } : null
}

/** Whether a name shows itself by a title or 老/小, so that it is no topic that was carried on. */
export const isTitledName = (clause: string): boolean => RegExp(`^(?:[老小]\\p{Script=Han}|\\p{Script=Han}{1,2}${TITLES})$`, 'u').test(clause)

const BESIDE = /(?:和|跟|与|约)(\p{Script=Han}{1,3}[·\p{Script=Han}]*)$/u
const WITH = /\bwith\s+((?:(?:dr|mr|ms|mrs|prof)\.?\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,2})/iu

/** The person a clause about meeting names within it (每两周和赵工开会, lunch with Ms. Gao): the name, and the words that name it. */
export const nameInside = (clause: string, unread: readonly string[]): { readonly name: string; readonly words: string } | null => {
  const english = WITH.exec(clause)
  if (english?.[1] && isName(english[1])) return { name: english[1], words: english[0] }
  for (const word of unread) {
    const upTo = clause.slice(0, clause.indexOf(word) + word.length)
    const name = BESIDE.exec(upTo)?.[1]
    if (name && isName(name)) return { name, words: upTo.slice(clause.indexOf(word) - (word.includes(name) && word !== name ? 0 : 1)) }
  }
  return null
}
